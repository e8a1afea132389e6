import { describe, expect, test } from "@jest/globals";

import type { SheetPicture } from "#embedded-host/sheet-picture";
import { readReferences } from "#workbench/grid/formula-references.ts";
import { findStale } from "#workbench/grid/stale-formulas.ts";

const costs = "id-costs";
const plan = "id-plan";
const names = (id: string): string => (id === costs ? "Costs" : "Plan b");

/** A sheet "Costs" with formulas in column A, from row 1 on. */
function sheet(...formulas: readonly string[]): SheetPicture {
  const cells = formulas.map((formula, row) => ({ row, cells: [{ column: 0, formula }] }));
  return { id: costs, name: "Costs", cells } as unknown as SheetPicture; // the members read
}

const cases: readonly (readonly [
  because: string,
  formulas: readonly string[],
  stale: readonly string[],
])[] = [
  ["it names the cell", ["=D5*2"], ["0.0"]],
  ["its area holds the cell", ["=SUM($C$1:E9)"], ["0.0"]],
  ["its columns hold the cell", ["=SUM(D:D)", "=SUM(E:F)"], ["0.0"]],
  ["its rows hold the cell", ["=SUM(5:5)"], ["0.0"]],
  ["it names the cell with its sheet", ["='costs'!D5"], ["0.0"]],
  ["a formula it looks at does", ["=A2+1", "=A3", "=D5", "=E5"], ["0.0", "1.0", "2.0"]],
  [
    "it looks where nobody can tell",
    ["=INDIRECT(B1)", "=Budget", "=Costs[Total]"],
    ["0.0", "1.0", "2.0"],
  ],
  [
    "another cell, another sheet, a text, a function's name",
    ["=D6", "=Other!D5", '="D5"', "=LOG10(2)"],
    [],
  ],
];

describe("formulas that wait for Excel after D5 was typed in", () => {
  test.each(cases)("%s", (_because, formulas, stale) => {
    const found = findStale(sheet(...formulas), [{ sheetId: costs, row: 4, column: 3 }], names);
    expect([...found].sort()).toEqual(stale);
  });

  test("formulas that look at a cell typed in on another sheet, and those that look at them", () => {
    const edited = [{ sheetId: plan, row: 0, column: 1 }];
    const found = findStale(sheet("='Plan b'!B1", "=A1", "='Plan b'!B2"), edited, names);
    expect([...found].sort()).toEqual(["0.0", "1.0"]);
  });

  test("a formula just typed in", () => {
    const found = findStale(sheet("=1+1"), [{ sheetId: costs, row: 0, column: 0 }], names);
    expect([...found]).toEqual(["0.0"]);
  });

  test("none before anybody typed", () => {
    expect(findStale(sheet("=Budget"), [], names).size).toBe(0);
  });
});

describe("addresses in a formula", () => {
  test("are read with their sheets, apostrophes and dollars", () => {
    expect(readReferences("='It''s'!$B$2:c3+Q1").areas).toEqual([
      { sheet: "It's", area: { row: 1, column: 1, rows: 2, columns: 2 } },
      { sheet: undefined, area: { row: 0, column: 16, rows: 1, columns: 1 } },
    ]);
  });

  test.each(["=TRUE", "=1E5+2", "=#N/A", '=IF(A1,"x",#REF!)'])(
    "%s looks nowhere else",
    (formula) => {
      expect(readReferences(formula).uncertain).toBe(false);
    },
  );
});
