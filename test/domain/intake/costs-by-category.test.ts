import { describe, expect, test } from "@jest/globals";

import { measureSaid, speaksOfAmounts, textsAbout } from "#domain/intake/periods/cost-words";
import { findCategoryCosts } from "#domain/intake/tables/find-category-costs";
import { periodsIn } from "#domain/intake/periods/period-headers";
import type { SectionTable } from "#domain/intake/scanning/table-shape";
import type { RawCell } from "#domain/workbook/snapshot";

import { aSearch, shown, type Rows, type Shown, type Told } from "./a-search";

type Found = {
  readonly shown: Shown | undefined;
  readonly table: SectionTable | undefined;
  readonly told: readonly Told[];
};

/** What stands under the periods of a row counted from 1. */
function found(rows: Rows, row = 1, name?: string): Found {
  const search = aSearch(rows, name);
  const span = periodsIn(search, row - 1, []);
  if (span === undefined) throw new Error("no periods");
  const table = findCategoryCosts(search, row - 1, span);
  return { shown: shown(table), table, told: search.told };
}

const months: readonly RawCell[] = ["Jan 2026", "Feb 2026", "Mar 2026"];
const labour: readonly RawCell[] = ["Labour", 1, 2, 3];
const travel: readonly RawCell[] = ["Travel", 4, 5, 6];
const each = (what: string): readonly string[] => [
  `B of B to 2026-01-31: ${what}`,
  `C of C to 2026-02-28: ${what}`,
  `D of D to 2026-03-31: ${what}`,
];

describe("costs with a line for each category and periods across", () => {
  test("are what their title says", () => {
    const { shown: table, told } = found([["Budget"], ["Item", ...months], labour, travel], 2);
    expect(table).toEqual({
      is: "costPeriods",
      header: 2,
      box: "A2:D4",
      columns: ["A category 0.9"],
      spread: each("plannedValue"),
    });
    expect(told).toEqual([]);
  });

  test.each<[string, string | undefined]>([
    ["Actual spend", "actualCost"],
    ["Forecast", "forecast"],
    ["Baseline", "plannedValue"],
    ["Actual and forecast", undefined],
    ["Money", undefined],
  ])("under %j are %p, or a question", (title, what) => {
    const { shown: table, told } = found([[title], ["Item", ...months], labour, travel], 2);
    expect(table?.spread).toEqual(what === undefined ? undefined : each(what));
    const facts = { text: "Jan 2026", first: "Planned value", second: "Actual cost" };
    expect(told).toEqual(what === undefined ? [["HEADER_UNCLEAR", "B2", facts]] : []);
  });

  test("say under each period what they are", () => {
    const rows = [
      ["Costs", "Jan 2026", "", "Feb 2026", "", "Mar 2026", ""],
      ["", "Plan", "Actual", "Plan", "Actual", "Plan", "Actual"],
      ["Labour", 1, 2, 3, 4, 5, 6],
      ["Travel", 1, 2, 3, 4, 5, 6],
    ];
    const spread = [
      "B of B to 2026-01-31: plannedValue",
      "C of B to 2026-01-31: actualCost",
      "D of D to 2026-02-28: plannedValue",
      "E of D to 2026-02-28: actualCost",
      "F of F to 2026-03-31: plannedValue",
      "G of F to 2026-03-31: actualCost",
    ];
    const whole = { is: "costPeriods", header: 2, box: "A1:G4", columns: ["A category 0.9"] };
    expect(found(rows).shown).toEqual({ ...whole, spread });
    const without = (at: readonly number[]): Rows =>
      rows.map((row, index) =>
        index === 1 ? row.map((cell, c) => (at.includes(c) ? "" : cell)) : row,
      );
    expect(found(without([6])).shown).toEqual({
      ...whole,
      box: "A1:F4",
      spread: spread.slice(0, 5),
    });
    expect(found(without([5, 6]))).toEqual({ shown: undefined, table: undefined, told: [] });
    const same = rows.map((row, index) =>
      index === 1 ? row.map((cell) => (cell === "Actual" ? "Plan" : cell)) : row,
    );
    expect(found(same).shown).toBeUndefined();
    const total = rows.map((row, index) => [...row, ["Total", "Plan", 9, 9][index] ?? ""]);
    expect(found(total).shown).toEqual({ ...whole, spread });
  });

  test("say in each line what they are", () => {
    const rows: Rows = [
      ["Costs", "", ...months],
      ["Labour", "Plan", 1, 2, 3],
      ["", "Actual", 1, 2, 3],
      ["Travel", "Plan", 4, 5, 6],
      ["", "Actual", 4, 5, 6],
    ];
    const { shown: table, table: whole } = found(rows);
    expect(table).toEqual({
      is: "costPeriods",
      header: 1,
      box: "A1:E5",
      columns: ["A category 0.9"],
      spread: [
        "C of C to 2026-01-31: by line",
        "D of D to 2026-02-28: by line",
        "E of E to 2026-03-31: by line",
      ],
    });
    const { byLine } = whole?.spread ?? {};
    expect(byLine?.column).toBe(1);
    expect([...(byLine?.rows ?? [])].map(([row, { key }]) => [row, key])).toEqual([
      [1, "plannedValue"],
      [2, "actualCost"],
      [3, "plannedValue"],
      [4, "actualCost"],
    ]);
  });

  test.each<[Rows, boolean, string]>([
    [
      [
        ["Labour", "Plan", 1, 2, 3],
        ["Travel", "Plan", 4, 5, 6],
      ],
      true,
      "two of them",
    ],
    [
      [
        ["Labour", "Plan", 1, 2, 3],
        ["Travel", "Actual", 4, 5, 6],
      ],
      false,
      "each but once",
    ],
    [
      [
        ["Labour", "Plan", 1, 2, 3],
        ["Travel", "", 4, 5, 6],
      ],
      false,
      "only one does",
    ],
  ])("say in lines %j what they are: %p, %s", (lines, say) => {
    const { table } = found([["Money", "", ...months], ...lines]);
    expect(table?.spread?.byLine?.column).toBe(say ? 1 : undefined);
  });

  test.each<[Rows, string]>([
    [
      [
        ["Plan", 1, 2, 3],
        ["Actual", 1, 2, 3],
      ],
      "a line for each amount",
    ],
    [[["Plan", 1, 2, 3], ["Actual", 1, 2, 3], labour, travel, labour], "and others below"],
    [[["Plan", 1, 2, 3], ["Plan", 1, 2, 3], labour], "most lines are one amount"],
  ])("are a plan where the lines are %j: %s", (lines) => {
    const { table, told } = found([["Budget"], ["Item", ...months], ...lines], 2);
    expect([table, told]).toEqual([undefined, []]);
  });

  test.each<[Rows, boolean, string]>([
    [[labour], false, "one line"],
    [[labour, ["Total", 1, 2, 3]], false, "one line and its sum"],
    [[labour, travel], true, "two lines"],
    [[labour, ["Plan", 1, 2, 3]], true, "one of two is called by an amount"],
    [[["Hours", 1, 2, 3], labour, travel], false, "something that is counted"],
    [
      [
        ["", 1, 2, 3],
        ["", 1, 2, 3],
      ],
      false,
      "nothing says what the lines are",
    ],
  ])("of lines %j are found: %p, %s", (lines, are) => {
    expect(found([["Budget"], ["Item", ...months], ...lines], 2).table !== undefined).toBe(are);
  });

  test.each<[string, boolean]>([
    ["Cumulative budget", true],
    ["Budget (cum.)", true],
    ["Budget to date", true],
    ["Budget", false],
    ["Cumbersome budget", false],
  ])("under %j add up from period to period: %p", (title, cumulative) => {
    const { table } = found([[title], ["Item", ...months], labour, travel], 2);
    expect(table?.cumulative).toBe(cumulative);
  });

  test("are headed by their own word, and in the unit of their title", () => {
    const { table } = found([["Budget (£k)"], ["Item", ...months], labour, travel], 2);
    expect(table?.columns[0]?.header).toBe("Item");
    expect(table?.titled).toEqual({ unit: 1000, currency: "GBP" });
    const blank = found([["Budget"], [" ", ...months], labour, travel], 2).table;
    expect(blank?.columns[0]?.header).toBe("Category");
    expect(blank?.titled).toBeUndefined();
    const year = found([["Budget"], [2026, ...months], labour, travel], 2).table;
    expect(year?.columns[0]?.header).toBe("Category");
  });
});

describe("texts about amounts", () => {
  const span = { left: 2, right: 4, columns: [2, 3, 4], ends: undefined };

  test("stand beside them, then above them, then on the tab", () => {
    const { grid } = aSearch(
      [
        ["too far up"],
        ["four up", "", "", "", "right"],
        [],
        [5, true, " "],
        [],
        ["beside", "next", "Jan 2026", "Feb 2026", "Mar 2026"],
      ],
      "Tab",
    );
    expect(textsAbout(grid, 5, span)).toEqual(["beside", "next", "four up", "right", "Tab"]);
  });

  test("have less than eighty letters", () => {
    const { grid } = aSearch([["x".repeat(79), "y".repeat(80)]], "Tab");
    expect(textsAbout(grid, 0, span)).toEqual(["x".repeat(79), "Tab"]);
  });

  test.each<[readonly string[], readonly string[], boolean]>([
    [["Budget"], [], true],
    [["Umbrella"], ["Travel"], true],
    [["Umbrella"], ["Umbrella"], false],
    [["Budget"], ["Hours"], false],
    [["Budget", "Headcount"], [], false],
    [["£"], [], true],
    [[], ["Budget"], false],
  ])("%j with categories %j speak of money: %p", (texts, categories, speak) => {
    expect(speaksOfAmounts(texts, categories)).toBe(speak);
  });

  test.each<[readonly string[], string | undefined]>([
    [["Budget", "Actual"], "plannedValue"],
    [["Plan and actual", "Forecast"], "forecast"],
    [["Money", "Paid"], "actualCost"],
    [["Money"], undefined],
    [[], undefined],
  ])("%j say first that they are %p", (texts, measure) => {
    expect(measureSaid(texts)).toBe(measure);
  });
});
