import { describe, expect, test } from "@jest/globals";

import type { Finding } from "#domain/finding/finding";
import { fixOf } from "#domain/finding/fix-of";
import { makeFinding } from "#domain/finding/make-finding";
import { parsePlainDate } from "#domain/kernel/plain-date";

const at = { tab: "Apollo", cell: "B2" };
const read = parsePlainDate("2026-03-31");

function date(text: string): Finding {
  return makeFinding("DATE_IS_TEXT", at, { field: "Status date", text, read }, "A-1");
}

function number(text: string, value: number): Finding {
  return makeFinding("NUMBER_IS_TEXT", at, { field: "Budget", text, read: value }, "A-1");
}

describe("a fix is offered where nothing is lost", () => {
  test.each([
    ["31/03/2026", date("31/03/2026")],
    ["2026-03-31", date("2026-03-31")],
    ["31 Mar 2026", date("31 Mar 2026")],
  ])("the text %s can only be one day", (before, finding) => {
    expect(fixOf(finding)).toEqual({ cell: "B2", before, after: { kind: "date", date: read } });
  });

  test.each([
    ["£1,200", 1200],
    ["(300)", -300],
  ])("the text %s is a number", (before, value) => {
    const after = { kind: "number", number: value };
    expect(fixOf(number(before, value))).toEqual({ cell: "B2", before, after });
  });

  test("a status takes the spelling of the list", () => {
    const said = { text: "OPEN", usual: "Open" };
    const finding = makeFinding("STATUS_SPELT_DIFFERENTLY", at, said, "A-1");
    const after = { kind: "text", text: "Open" };
    expect(fixOf(finding)).toEqual({ cell: "B2", before: "OPEN", after });
  });

  test("a colour takes the agreed word", () => {
    const said = { field: "Overall RAG", text: "A/R", usual: "Amber/Red" };
    const finding = makeFinding("RAG_SPELT_DIFFERENTLY", at, said, "A-1");
    const after = { kind: "text", text: "Amber/Red" };
    expect(fixOf(finding)).toEqual({ cell: "B2", before: "A/R", after });
  });

  test("a fraction among per cents takes their scale", () => {
    const said = { field: "% complete", text: "0.45", likely: 45 };
    const finding = makeFinding("PERCENT_SCALE_MIXED", at, said, "A-1");
    const after = { kind: "number", number: 45 };
    expect(fixOf(finding)).toEqual({ cell: "B2", before: "0.45", after });
  });
});

describe("no fix is offered", () => {
  test.each([
    ["day and month could change places", date("03/04/2026")],
    ["the letter stands for millions", number("1.2m", 1_200_000)],
    ["the scale of the column decides", number("85%", 0.85)],
    [
      "1 among per cents can be the whole as well as one of them",
      makeFinding(
        "PERCENT_SCALE_MIXED",
        at,
        { field: "% complete", text: "1", likely: undefined },
        "A-1",
      ),
    ],
    [
      "the century is a guess",
      makeFinding(
        "DATE_TWO_DIGIT_YEAR",
        at,
        { field: "Start", text: "30.06.08", read: read ?? fail() },
        "A-1",
      ),
    ],
  ])("because %s", (_because, finding) => {
    expect(fixOf(finding)).toBeUndefined();
  });
});

function fail(): never {
  throw new Error("the test's date is none");
}
