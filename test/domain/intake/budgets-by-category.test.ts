import { describe, expect, test } from "@jest/globals";

import { findCostLines } from "#domain/intake/tables/find-cost-lines";
import { freeRow } from "#domain/intake/scanning/free-rows";
import type { RawCell } from "#domain/workbook/snapshot";

import { aSearch, shown, type Rows, type Shown } from "./a-search";

/** The budget under a row counted from 1, and its sums with the cells they stand in. */
function found(
  rows: Rows,
  { row = 1, name }: { readonly row?: number; readonly name?: string } = {},
): { readonly table: Shown; readonly totals: readonly unknown[] } | undefined {
  const search = aSearch(rows, name);
  const { grid, lexicon } = search;
  const lines = findCostLines(search, freeRow(grid, lexicon, { row: row - 1, boxes: [] }));
  const table = shown(lines?.table);
  if (lines === undefined || table === undefined) return undefined;
  const totals = lines.totals.map((total) => [
    total.fact.key,
    grid.address(total.row, total.column),
    total.raw,
    total.label,
    total.confidence,
  ]);
  return { table, totals };
}

const header: readonly RawCell[] = ["Category", "Budget", "Actual"];
const staff: readonly RawCell[] = ["Staff", 100, 80];
const software: readonly RawCell[] = ["Software", 50, 20];
const total: readonly RawCell[] = ["Total", 150, 100];
const columns = ["A category 0.9", "B plannedValue 0.9", "C actualCost 0.9"];
const plain: Shown = { is: "costPeriods", header: 1, box: "A1:C3", columns };

describe("a budget with a line for each category", () => {
  test("has the sums under it for those of the project", () => {
    expect(found([header, staff, software, total])).toEqual({
      table: plain,
      totals: [
        ["budgetAtCompletion", "B4", 150, "Budget", 0.7],
        ["actualCost", "C4", 100, "Actual", 0.7],
      ],
    });
  });

  test("needs no sums", () => {
    expect(found([header, staff, software])).toEqual({ table: plain, totals: [] });
  });

  test("may have further columns between and after its amounts", () => {
    const rows: Rows = [
      ["Ref", "Category", "Notes", "Budget", "Spare", "EAC", "Remarks"],
      ["1", "Staff", "x", 100, 1, 90, "y"],
      ["2", "Software", "", 50, "", 40, ""],
      ["", "Total", "", 150, 1, 0, ""],
    ];
    expect(found(rows)).toEqual({
      table: {
        is: "costPeriods",
        header: 1,
        box: "B1:F3",
        columns: ["B category 0.9", "D plannedValue 0.9", "F forecast 0.9"],
      },
      totals: [
        ["budgetAtCompletion", "D4", 150, "Budget", 0.7],
        ["estimateAtCompletion", "F4", 0, "EAC", 0.7],
      ],
    });
  });

  test("has no sum of what earns it, nor of a blank cell", () => {
    const rows: Rows = [
      ["Category", "Budget", "Earned value"],
      staff,
      software,
      ["Total", "", 100],
    ];
    expect(found(rows)?.totals).toEqual([]);
    expect(found(rows)?.table.columns[2]).toBe("C earnedValue 0.9");
  });

  test.each<[readonly RawCell[], string | undefined, string]>([
    [["Category", "Budget", "Spent to date"], "C actualCost 0.9", "known as a fact"],
    [["Category", "BAC", "Actual"], "C actualCost 0.9", "the whole budget"],
    [["Category", "Budget", "Forecast"], "C forecast 0.9", "another amount"],
    [["Category", "Budget", "Planned cost"], undefined, "the same amount twice"],
    [["Category", "Budget", "Variance"], undefined, "one amount alone"],
    [["Category", "Estimate", "Variance"], undefined, "none"],
    [["", "Budget", "Actual"], "C actualCost 0.9", "no word over the categories"],
    [["Description", "Budget", "Actual"], "C actualCost 0.9", "a word of any table"],
    [["Phase", "Budget", "Actual"], "C actualCost 0.9", "a weak word for one"],
    [["Task", "Budget", "Actual"], undefined, "tasks are a section"],
    [["Milestone", "Budget", "Actual"], undefined, "so are milestones"],
    [["Month", "Budget", "Actual"], undefined, "costs by period are found elsewhere"],
    [["Risk owner", "Budget", "Actual"], "C actualCost 0.9", "what a risk has, but no risk"],
  ])("%j head %p: %s", (headers, last) => {
    expect(found([headers, staff, software])?.table.columns[2]).toBe(last);
  });

  test("says by words before its amounts only that it is something else", () => {
    const rows = [[...header, "Task"], [...staff, "x"], software];
    expect(found(rows)?.table).toEqual(plain);
  });

  test.each<[Rows, string | undefined, string]>([
    [[staff], undefined, "one category"],
    [[staff, staff], undefined, "twice the same"],
    [[staff, software, staff], "A1:C4", "two of three"],
    [[["", 1, 2], staff, software], "A1:C4", "a line without its category is left out"],
    [[staff, software, ["", 1, 2]], "A1:C3", "at the end too"],
    [[staff, software, total, ["Travel", 1, 2]], "A1:C3", "nothing below the sum is part of it"],
    [[staff, ["Total", 1, 2], software, total], "A1:C4", "the last sum is the sum"],
    [[staff, software, ["Total staff", 1, 2]], "A1:C4", "the sum of some is a line"],
    [
      [
        ["a", 1, 2],
        ["b", 1, 2],
      ],
      undefined,
      "letters are no categories",
    ],
  ])("of lines %j is %p: %s", (lines, box) => {
    expect(found([header, ...lines])?.table.box).toBe(box);
  });

  test.each<[Rows, string | undefined, boolean]>([
    [[header, ["Ants", 1, 2], ["Bees", 1, 2]], undefined, true],
    [
      [
        ["Kind", "Plan", "Actual"],
        ["Ants", 1, 2],
        ["Bees", 1, 2],
      ],
      undefined,
      false,
    ],
    [
      [
        ["Kind", "Plan", "Actual"],
        ["Ants", 1, 2],
        ["Bees", 1, 2],
      ],
      "Costs",
      true,
    ],
    [
      [
        ["Kind", "Plan", "Actual"],
        ["Ants", 1, 2],
        ["Travel", 1, 2],
      ],
      undefined,
      true,
    ],
    [
      [
        ["Kind", "Plan", "Actual"],
        ["Ants", 1, 2],
        ["Travel", 1, 2],
      ],
      "Hours",
      false,
    ],
    [[["Hours", "Budget", "Actual"], staff, software], undefined, false],
    [[header, staff, ["Headcount", 1, 2]], undefined, false],
    [[[...header, "Benefits"], staff, software], undefined, false],
    [[header, staff, software], "Savings", false],
    [[header, staff, ["Benefits in kind", 1, 2]], undefined, true],
  ])("%j on %p speaks of money: %p", (rows, name, speaks) => {
    expect(found(rows, name === undefined ? {} : { name }) !== undefined).toBe(speaks);
  });

  test("of several projects has no sums, and says of each line whose it is", () => {
    const rows: Rows = [
      ["Project ID", "Category", "Budget", "Actual"],
      ["P1", "Staff", 100, 80],
      ["P2", "Software", 50, 20],
      ["", "Total", 150, 100],
    ];
    expect(found(rows)).toEqual({
      table: {
        is: "costPeriods",
        header: 1,
        box: "A1:D3",
        columns: ["B category 0.9", "C plannedValue 0.9", "D actualCost 0.9"],
        projects: ["A projectId 1"],
      },
      totals: [],
    });
    expect(
      found(rows.map(([id = "", ...rest]) => [...rest.slice(0, 1), id, ...rest.slice(1)])),
    ).toMatchObject({ table: { box: "A1:D3", projects: ["B projectId 1"] } });
    const called = rows.map(([, ...rest], at) => [at === 0 ? "Project" : "Apollo", ...rest]);
    expect(found(called)?.table.projects).toEqual(["A projectName 0.98"]);
    const manager = rows.map(([, ...rest], at) => [at === 0 ? "Project manager" : "Amy", ...rest]);
    expect(found(manager)?.table.projects).toBeUndefined();
  });

  test("says in which unit its amounts are", () => {
    const search = aSearch([
      ["Costs (£k)"],
      ["Category", "Budget (€m)", "Actual"],
      staff,
      software,
    ]);
    const row = freeRow(search.grid, search.lexicon, { row: 1, boxes: [] });
    const table = findCostLines(search, row)?.table;
    expect(table?.titled).toEqual({ unit: 1000, currency: "GBP" });
    expect(table?.columns.map(({ hint, header: text }) => [text, hint])).toEqual([
      ["Category", { unit: undefined, currency: undefined }],
      ["Budget (€m)", { unit: 1_000_000, currency: "EUR" }],
      ["Actual", { unit: undefined, currency: undefined }],
    ]);
    expect(table?.cumulative).toBeUndefined();
    expect(table).toMatchObject({ kind: "section", orientation: "rows" });
    const named = aSearch([["Item", "Budget", "Actual"], staff, software]);
    const items = freeRow(named.grid, named.lexicon, { row: 0, boxes: [] });
    expect(findCostLines(named, items)?.table.columns[0]?.header).toBe("Item");
    const blank = aSearch([[" ", "Budget", "Actual"], staff, software]);
    const under = freeRow(blank.grid, blank.lexicon, { row: 0, boxes: [] });
    expect(findCostLines(blank, under)?.table.columns[0]?.header).toBe("Category");
  });
});
