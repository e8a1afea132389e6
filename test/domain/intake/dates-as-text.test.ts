import { describe, expect, test } from "@jest/globals";

import { fullYear, monthOf, parseDateText } from "#domain/intake/cells/parse-date-text";
import { bareMonth, parsePeriod, periodInYear } from "#domain/intake/cells/parse-financial-period";
import { endOfMonthOf, monthEnd, parsePeriodText } from "#domain/intake/cells/parse-period-text";

import { day } from "../../support/builders";

describe("a year of two digits", () => {
  test.each([
    ["00", 2000],
    ["69", 2069],
    ["70", 1970],
    ["99", 1999],
    ["1969", 1969],
    ["2070", 2070],
  ])("%s is %d", (digits, year) => {
    expect(fullYear(digits)).toBe(year);
  });
});

describe("the name of a month", () => {
  test.each<[string, readonly string[]]>([
    ["1", ["jan", "january", "januar", "janu"]],
    ["2", ["feb", "february"]],
    ["3", ["mar", "march", "mär", "mrz", "märz"]],
    ["4", ["apr", "april"]],
    ["5", ["may", "mai"]],
    ["6", ["jun", "june", "juni"]],
    ["7", ["jul", "july", "juli"]],
    ["8", ["aug", "august"]],
    ["9", ["sep", "sept", "september"]],
    ["10", ["oct", "october", "okt", "oktober"]],
    ["11", ["nov", "november"]],
    ["12", ["dec", "december", "dez", "dezember"]],
  ])("%s: %j", (month, names) => {
    expect(names.map((name) => String(monthOf(name)))).toEqual(names.map(() => month));
  });

  test.each(["ma", "maybe", "marx", "decision", "", "octobers", "sex"])("%j is none", (name) => {
    expect(monthOf(name)).toBeUndefined();
  });
});

describe("a date as text", () => {
  test.each<[string, string, "dayFirst" | "monthFirst" | undefined, boolean]>([
    ["31/03/2026", "2026-03-31", "dayFirst", false],
    ["13/12/2026", "2026-12-13", "dayFirst", false],
    ["12/13/2026", "2026-12-13", "monthFirst", false],
    ["03/31/26", "2026-03-31", "monthFirst", true],
    ["05/05/2026", "2026-05-05", undefined, false],
    ["12-12-26", "2026-12-12", undefined, true],
    ["03.04.2026", "2026-04-03", "dayFirst", false],
    ["1/1/26", "2026-01-01", undefined, true],
    ["2026/3/1", "2026-03-01", undefined, false],
    ["2026.03.01", "2026-03-01", undefined, false],
    ["1st April 2026", "2026-04-01", undefined, false],
    ["22nd Mar, 2026", "2026-03-22", undefined, false],
    ["3rd-Feb-26", "2026-02-03", undefined, true],
    ["31 Mar '26", "2026-03-31", undefined, true],
    ["March 31st, 2026", "2026-03-31", undefined, false],
    ["Mar-31-69", "2069-03-31", undefined, true],
    ["Fri, 1 May 2026", "2026-05-01", undefined, false],
    ["Di, 31.03.2026", "2026-03-31", "dayFirst", false],
    ["31/03/2026 9:30 pm", "2026-03-31", "dayFirst", false],
    ["2026-03-31T09:30:00.000Z", "2026-03-31", undefined, false],
    ["29 Feb 2028", "2028-02-29", undefined, false],
  ])("%s is %s and decides %p, two digits: %p", (text, date, decides, twoDigitYear) => {
    expect(parseDateText(text)).toEqual({ kind: "date", date, decides, twoDigitYear });
  });

  test.each(["12/11/2026", "01/12/2026", "12-01-26", "1 2 2026"])("%s has two readings", (text) => {
    expect(parseDateText(text)?.kind).toBe("ambiguous");
  });

  test("keeps both readings of one of two digits", () => {
    expect(parseDateText("11/12/26")).toEqual({
      kind: "ambiguous",
      dayFirst: "2026-12-11",
      monthFirst: "2026-11-12",
      twoDigitYear: true,
    });
  });

  test.each([
    ["13/13/2026", "there is no thirteenth month"],
    ["31/04/2026", "April has thirty days"],
    ["29 Feb 2026", "no leap year"],
    ["1/2-2026", "two separators"],
    ["1 Brumaire 2026", "no month of ours"],
    ["1/2/202", "no year"],
  ])("%s is none: %s", (text) => {
    expect(parseDateText(text)).toBeUndefined();
  });

  test("has 40 letters at most", () => {
    expect(parseDateText("31 Mar 2026".padStart(40))).toBeDefined();
    expect(parseDateText("31 Mar 2026".padStart(41))).toBeUndefined();
  });
});

describe("a month", () => {
  test.each([
    [2026, 1, "2026-01-31"],
    [2026, 11, "2026-11-30"],
    [2026, 12, "2026-12-31"],
    [2028, 2, "2028-02-29"],
  ])("%d-%d ends on %s", (year, month, end) => {
    expect(monthEnd(year, month)).toBe(end);
    expect(endOfMonthOf(day(end))).toBe(end);
    expect(endOfMonthOf(day(`${end.slice(0, 8)}01`))).toBe(end);
  });

  test.each([0, 13])("%d is none", (month) => {
    expect(monthEnd(2026, month)).toBeUndefined();
  });

  test.each<[string, string | undefined]>([
    ["Apr-26", "2026-04-30"],
    ["Apr '26", "2026-04-30"],
    ["2026/4", "2026-04-30"],
    ["2026 M04", "2026-04-30"],
    ["12-2026", "2026-12-31"],
    ["Q1 2026", "2026-03-31"],
    ["Q4-2026", "2026-12-31"],
    ["2026 Q1", "2026-03-31"],
    ["2026Q3", "2026-09-30"],
    ["0/2026", undefined],
    ["13/2026", undefined],
    ["Q0 2026", undefined],
    ["2026", undefined],
    ["Sum 2026", undefined],
  ])("%s ends on %p", (text, end) => {
    expect(parsePeriodText(text)).toBe(end);
  });
});

describe("a financial year", () => {
  test.each<[string, number, string, boolean]>([
    ["FY26", 1, "2026-12-31", false],
    ["FY26", 4, "2026-03-31", false],
    ["FY 2026", 7, "2026-06-30", false],
    ["2025/26", 4, "2026-03-31", false],
    ["2025/26", 10, "2026-09-30", false],
    ["2025/26", 1, "2026-03-31", true],
    ["FY25-26", 1, "2026-03-31", true],
    ["Q1 FY26", 4, "2025-06-30", false],
    ["Q3 FY26", 4, "2025-12-31", false],
    ["Q4 FY26", 4, "2026-03-31", false],
    ["Q1 FY26", 1, "2026-03-31", false],
    ["2025/26 Q3", 1, "2025-12-31", true],
    ["2025/26 Q4", 4, "2026-03-31", false],
    ["Qtr 2 2026", 4, "2026-06-30", false],
    ["2026 Quarter 4", 4, "2026-12-31", false],
    ["Apr 2026", 4, "2026-04-30", false],
  ])("%s of years from month %d ends on %s, assumed: %p", (text, start, end, assumed) => {
    expect(parsePeriod(text, start)).toEqual({ end, assumed });
  });

  test.each(["2025/27", "2026", "FY", "Q5 FY26", "Q1 soon", "2026/25"])("%s is none", (text) => {
    expect(parsePeriod(text, 4)).toBeUndefined();
  });

  test.each<[string, string, number, string, boolean]>([
    ["Apr", "2025/26", 4, "2025-04-30", false],
    ["Dec", "2025/26", 4, "2025-12-31", false],
    ["Jan", "2025/26", 4, "2026-01-31", false],
    ["Mar.", "2025/26", 1, "2026-03-31", true],
    ["Apr", "2025/26", 1, "2025-04-30", true],
    ["Oct", "2026", 4, "2026-10-31", false],
    ["Oct", "FY26", 10, "2025-10-31", false],
    ["Q3", "2025/26", 4, "2025-12-31", false],
    ["Qtr 3", "2026", 4, "2026-09-30", false],
  ])(
    "%s under %s of years from month %d ends on %s, assumed: %p",
    (name, year, start, ...[end, assumed]) => {
      expect(periodInYear(name, year, start)).toEqual({ end, assumed });
    },
  );

  test.each([
    ["Apr", "soon"],
    ["Total", "2026"],
    ["Q5", "2026"],
  ])("%s under %s is no period", (name, year) => {
    expect(periodInYear(name, year, 4)).toBeUndefined();
  });

  test("names its months alone too", () => {
    expect(["Jan", "Sept.", "Dezember", "Q1", "ma", "Septembers!"].map(bareMonth)).toEqual([
      1,
      9,
      12,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
