import { describe, expect, test } from "@jest/globals";

import { startIntake, takeIn } from "#domain/intake/take-in";
import { runThrough } from "#domain/kernel/steps";
import { parseRange, type CellRange } from "#domain/workbook/address";
import type { CellStates, StatesArea } from "#domain/workbook/cell-states";
import type { RawCell, TabSnapshot } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

type Rows = readonly (readonly RawCell[])[];

const facts: Rows = [
  ["Project ID", "A-1"],
  ["Project name", "Apollo"],
];
const risks: Rows = [
  ["Risk", "Probability", "Impact", "Owner"],
  ["Late", 3, 4, "Amy"],
  ["Lost", 2, 5, "Bo"],
];
/** Facts in B1:B2, risks in A4:D6. */
const both: Rows = [...facts, [], ...risks];

function wanted(rows: Rows, rest: Partial<TabSnapshot> = {}): readonly StatesArea[] {
  return runThrough(startIntake(aWorkbook([aTab("Apollo", rows, rest)]))).statesWanted();
}

describe("the part of a tab whose cell states are asked for", () => {
  const range = { row: 0, column: 0, rows: 6, columns: 4 };

  test("spans its facts and its tables", () => {
    expect(wanted(both)).toEqual([{ tabId: "{Apollo}", range, isProtected: false }]);
    expect(wanted([["", ""], ...both]).map((area) => area.range)).toEqual([{ ...range, row: 1 }]);
  });

  test("spans facts right of its tables and below them", () => {
    const right = [
      ...risks.map((row) => [...row, "", "", ""]),
      [],
      [],
      ["", "", "", "", "", "Project ID", "A-1"],
    ];
    expect(wanted(right).map((area) => area.range)).toEqual([
      { row: 0, column: 0, rows: 6, columns: 7 },
    ]);
  });

  test("is counted from the first cell of the sheet", () => {
    const used = { row: 4, column: 2, rows: 6, columns: 4 };
    expect(wanted(both, { used }).map((area) => area.range)).toEqual([
      { ...range, row: 4, column: 2 },
    ]);
  });

  test("is none where nothing was recognised", () => {
    expect(wanted([["Lunch"]])).toEqual([]);
  });

  test("says whether the tab is protected", () => {
    expect(wanted(both, { isProtected: true })).toEqual([
      { tabId: "{Apollo}", range, isProtected: true },
    ]);
  });
});

function at(address: string): CellRange {
  const range = parseRange(address);
  if (range === undefined) throw new Error(`${address} is no range`);
  return range;
}

/** Where findings of a code stand on a tab whose cells are as said. */
function told(
  code: string,
  states: Partial<Record<keyof CellStates, readonly string[]>>,
  rows: Rows = both,
): readonly (string | undefined)[] {
  const tab = aTab("Apollo", rows);
  const said: CellStates = {
    merged: (states.merged ?? []).map(at),
    shown: states.shown?.map(at),
    formulas: states.formulas?.map(at),
  };
  const { findings } = takeIn(aWorkbook([tab]), { states: new Map([[tab.id, said]]) });
  return findings.flatMap((finding) => (finding.code === code ? [finding.at.cell] : []));
}

describe("merged cells", () => {
  test.each<[string, readonly string[], string]>([
    ["A5:A6", ["A5"], "in the first column"],
    ["D5:D6", ["D5"], "in the last one"],
    ["C6:D6", ["C6"], "in the last row"],
    ["D6:E6", [], "that take nothing from a record"],
    ["E5:E6", [], "right of the table"],
    ["A7:B7", [], "below it"],
    ["A1:B1", [], "above it"],
  ])("%s are told of at %j, %s", (merged, cells) => {
    expect(told("MERGED_CELLS_SPLIT_RECORD", { merged: [merged] })).toEqual(cells);
  });

  test("are told of once where lists share their cells", () => {
    const log: Rows = [
      ...facts,
      [],
      ["Type", "Description", "Owner", "Due date"],
      ["Issue", "Roof leaks", "Amy", 46112],
      ["Risk", "Rain", "Bo", 46112],
    ];
    expect(told("MERGED_CELLS_SPLIT_RECORD", { merged: ["B5:C5"] }, log)).toEqual(["B5"]);
  });
});

describe("hidden rows", () => {
  test.each<[readonly string[], readonly string[], string]>([
    [["A1:D6"], [], "none"],
    [["A2:D6"], ["B1"], "one of a fact"],
    [["A3:D6"], ["B1"], "both of the facts"],
    [["A1:D1", "A3:D6"], ["B2"], "the second one's"],
    [["A1:D5"], ["A6"], "one of a risk"],
    [["A2:D5"], ["A6", "B1"], "one of each"],
  ])("of which %j show are told of at %j: %s", (shown, cells) => {
    expect(told("HIDDEN_ROWS_COUNTED", { shown }).toSorted()).toEqual(cells);
  });

  test("are told of where nothing else is said of cells, and not where nobody could say", () => {
    expect(told("HIDDEN_ROWS_COUNTED", { shown: ["A1:D5"], formulas: ["A1"] })).toEqual(["A6"]);
    expect(told("HIDDEN_ROWS_COUNTED", { merged: ["A5:A6"] })).toEqual([]);
  });
});
