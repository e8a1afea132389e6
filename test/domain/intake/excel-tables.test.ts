import { describe, expect, test } from "@jest/globals";

import { findTables } from "#domain/intake/tables/find-tables";
import { totalUnder } from "#domain/intake/facts/total-row";
import {
  composedDate,
  composedNarrative,
  asProjectLabel,
} from "#domain/intake/words/composed-words";
import { parseRange } from "#domain/workbook/address";
import type { TableSnapshot } from "#domain/workbook/snapshot";

import { aSearch, sheet, shown } from "./a-search";

/** Tables of a tab with Excel tables such as `tblRisks A1:C2`. */
function found(text: string, ...tables: readonly string[]): readonly string[] {
  const snapshots = tables.map((one): TableSnapshot => {
    const [name = "", address = ""] = one.split(" ");
    const range = parseRange(address);
    if (range === undefined) throw new Error(`no range: ${address}`);
    return { name, range };
  });
  const search = aSearch(sheet(text), "Sheet1", { tables: snapshots });
  return findTables(search).tables.map((table) => {
    const { is, box, columns } = shown(table) ?? { is: "", box: "", columns: [] };
    return `${is} ${box} ${columns.map((column) => column.replace(/ [\d.]+$/, "")).join(", ")}`;
  });
}

describe("an Excel table", () => {
  const items = "Item|Owner|Status / Roof|Amy|Open";

  test("is what the template calls it, with or without a number", () => {
    const names = ["tblDecisions", "TBLDECISIONS_3", "tblDecisions_12"];
    for (const name of names) {
      const [only, ...others] = found("Decision|Item|Owner / Where|x|Amy", `${name} A1:C2`);
      expect(only).toMatch(/^decisions A1:C2 A question/);
      expect(others).toEqual([]);
    }
  });

  test.each<[string, boolean]>([
    ["tblTasks A1:C2", true],
    ["tblTasks_2 A1:C2", true],
    ["tblTasks_ A1:C2", false],
    ["tblTasks_x A1:C2", false],
    ["tblTasks_2a A1:C2", false],
    ["myTasks A1:C2", false],
  ])("%s is one of the template: %p", (table, own) => {
    expect(found(items, table)).toEqual(own ? ["tasks A1:C2 A name, B owner, C status"] : []);
  });

  test.each<[string, string, readonly string[], string]>([
    [
      "Risk|Impact|Owner / late|3|Amy / dear|4|Bo",
      "T A1:C2",
      ["risks A1:C2 A title, B impact, C owner"],
      "has no row below it",
    ],
    [
      "Risk|Impact|Owner / late|3|Amy / dear|4|Bo",
      "T A1:C1",
      ["risks A1:C3 A title, B impact, C owner"],
      "of headers alone has those below",
    ],
    [
      "Risk|Impact|Owner / late|3|Amy",
      "T A1:C9",
      ["risks A1:C2 A title, B impact, C owner"],
      "ends with the tab",
    ],
    [
      "Ants|Risk|Impact|Owner / x|late|3|Amy",
      "T B1:D2",
      ["risks B1:D2 B title, C impact, D owner"],
      "has no column beside it",
    ],
    ["Risk|Ants|Bees / late|x|y", "T A1:C2", [], "of one known header is none"],
    [
      "Type|Description|Owner / Risk|late|Amy / Issue|leak|Bo",
      "T A1:C3",
      ["risks A1:C3 B title, C owner", "issues A1:C3 B title, C owner"],
      "may be a combined log",
    ],
    [
      "Risk||Impact|Owner / late||3|Amy",
      "T A1:D2",
      ["risks A1:D2 A title, C impact, D owner"],
      "may have a blank header",
    ],
  ])("%j as %s is %j: it %s", (text, table, expected) => {
    expect(found(text, table)).toEqual(expected);
  });

  test("of the same name may have other headers", () => {
    const text = "Risk|Impact|Owner||Risk|Owner|Impact||Risk|Impact| / a|1|Amy||b|Bo|2||c|3|x";
    expect(found(text, "tblRisks A1:C2", "tblRisks_2 E1:G2", "tblRisks_3 I1:K2")).toEqual([
      "risks A1:C2 A title, B impact, C owner",
      "risks E1:G2 E title, F owner, G impact",
      "risks I1:K2 I title, J impact",
    ]);
    const below = "Risk|Impact|Owner / a|1|Amy / Risk|Impact|Owner / b|2|Bo / Risk|Impact| / c|3|";
    expect(found(below, "tblRisks A1:C2", "tblRisks_2 A3:C4", "tblRisks_3 A5:C6")).toEqual([
      "risks A1:C2 A title, B impact, C owner",
      "risks A3:C4 A title, B impact, C owner",
      "risks A5:C6 A title, B impact",
    ]);
  });

  test("leaves what stands outside it to be found", () => {
    const text = "Risk|Impact|Owner||Issue|Severity|Owner / late|3|Amy||leak|High|Bo";
    expect(found(text, "T A1:C2")).toEqual([
      "risks A1:C2 A title, B impact, C owner",
      "issues E1:G2 E title, F severity, G owner",
    ]);
  });
});

describe("a plan of messages", () => {
  const plan = (...cells: readonly string[]): string | undefined =>
    found(
      ["Stakeholder|Communication|Frequency", ...cells.map((one) => `Board|${one}|Weekly`)].join(
        " / ",
      ),
    )[0]
      ?.split(" ")
      .slice(2)
      .join(" ");
  const channel = "A audience, B channel, C frequency";
  const message = "A audience, B message, C frequency";

  test.each<[readonly string[], string, string]>([
    [["Email", "Weekly meeting"], channel, "ways to reach somebody"],
    [["Email"], message, "one says little"],
    [["Email", "Phone", "Meeting", "Progress"], channel, "three of four"],
    [["Email", "Phone", "Progress"], message, "two of three are too few"],
    [["Email", "", "Phone"], channel, "blank ones are not asked"],
    [["Email", "Phone", "5"], message, "a number is no way"],
    [["Email".padEnd(40, " x"), "Phone"], channel, "forty letters may be one"],
    [["Email".padEnd(41, " x"), "Phone"], message, "more are a sentence"],
  ])("of %j has %s: %s", (cells, columns) => {
    expect(plan(...cells)).toBe(columns);
  });

  test("has its messages where another column is the channel", () => {
    const text = "Stakeholder|Communication|Channel / Board|Email|Email / Staff|Phone|Phone";
    expect(found(text)).toEqual(["communications A1:C3 A audience, B message, C channel"]);
  });
});

describe("the total under a header of an unknown table", () => {
  const total = (text: string, column = 1): string | undefined => {
    const { grid, lexicon } = aSearch(sheet(text));
    const senses = lexicon.meaning(String(grid.at(0, column)))?.facts ?? [];
    const one = totalUnder(grid, lexicon, { row: 0, column, senses });
    return one && `${one.sense.fact.key} ${grid.address(one.row, one.column)} ${String(one.raw)}`;
  };
  const head = "Ants|Budget|Actual cost";

  test.each<[string, string | undefined, string]>([
    [`${head} / a|1|2 / b|3|4 / Total|4|6`, "budgetAtCompletion B4 4", "two lines and their sum"],
    [`${head} / a|1|2 / Total|1|2`, undefined, "one line is no table"],
    [`${head} / a|1|2 / b|3|4 / Total||6`, undefined, "no number"],
    [`${head} / a|1|2 / b|x|4 / Total|4|6`, undefined, "a text between"],
    [`${head} / a|1|2 / b||4 / Total|4|6`, "budgetAtCompletion B4 4", "a blank between"],
    [`${head} / a|1|2 / |3|4 / Total|4|6`, undefined, "a line without a word"],
    [`${head} / a|1|2 / b|3|4 / c|5|6`, undefined, "no word for a sum"],
    [`Ants|Budget|Bees / a|1|2 / b|3|4 / Total|4|6`, undefined, "one amount of a project"],
    [`Ants|Budget|Total budget / a|1|2 / b|3|4 / Total|4|6`, undefined, "the same amount twice"],
    [`Ants|Sponsor|Budget|Actual cost / a|1|2|3 / b|1|2|3 / Total|4|5|6`, undefined, "no amount"],
  ])("%j is %p: %s", (text, expected) => {
    expect(total(text)).toBe(expected);
  });

  test("is looked for in sixty rows", () => {
    const rows = (count: number): string =>
      [head, ...Array<string>(count).fill("a|1|2"), "Total|4|6"].join(" / ");
    expect(total(rows(59))).toBe("budgetAtCompletion B61 4");
    expect(total(rows(60))).toBeUndefined();
  });
});

describe("words put together", () => {
  test.each<[string, string | undefined]>([
    ["planned completion date", "baseline finish"],
    ["original baseline finish", "original finish"],
    ["latest approved project end date", "forecast finish"],
    ["actual start", "actual start"],
    ["start actual", "actual start"],
    ["project end date forecast", "forecast finish"],
    ["ende plan", "baseline finish"],
    ["ende geplant", "baseline finish"],
    ["forecast date", "forecast -"],
    ["forecast milestone", "forecast -"],
    ["planned weather", undefined],
    ["new end", "forecast finish"],
    ["new 2 end", undefined],
  ])("%j are a time and an end: %p", (text, expected) => {
    const date = composedDate(text);
    expect(date && `${date.when} ${date.what ?? "-"}`).toBe(expected);
  });

  test.each<[string, string | undefined]>([
    ["scheme manager", "project manager"],
    ["programme project manager", "project manager"],
    ["work stream lead", "project lead"],
    ["project manager", undefined],
    ["schemes manager", undefined],
  ])("%j are of a project: %p", (text, expected) => {
    expect(asProjectLabel(text)).toBe(expected);
  });

  test.each<[string, string | undefined]>([
    ["key achievement this period", "achievements"],
    ["work complete in the last month", "achievements"],
    ["plan for the next period", "nextSteps"],
    ["activity planned for next week", "nextSteps"],
    ["achievement", undefined],
    ["weather this week", undefined],
    ["plan for the last period", undefined],
  ])("%j head what was done or comes next: %p", (text, expected) => {
    expect(composedNarrative(text)).toBe(expected);
  });
});
