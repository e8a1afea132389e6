import { describe, expect, test } from "@jest/globals";

import { describeFinding } from "#domain/finding/describe-finding";
import type { Finding } from "#domain/finding/finding";
import { runThrough } from "#domain/kernel/steps";
import { startIntake, takeIn } from "#domain/intake/take-in";
import { parseRange, type CellRange } from "#domain/workbook/address";
import type { CellStates } from "#domain/workbook/cell-states";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";
import { cellStateCases, type SaidStates } from "../validation/cell-state-cases";

function areas(addresses: readonly string[]): readonly CellRange[] {
  return addresses.map((address) => {
    const range = parseRange(address);
    if (range === undefined) throw new Error(`${address} is no range`);
    return range;
  });
}

function statesOf({ merged = [], shown, formulas = [] }: SaidStates): CellStates {
  return {
    merged: areas(merged),
    shown: shown === undefined ? undefined : areas(shown),
    formulas: areas(formulas),
  };
}

function found(
  rows: readonly (readonly RawCell[])[],
  said: SaidStates,
  code: string,
): readonly Finding[] {
  const tab = aTab("Apollo", rows);
  const states = new Map([[tab.id, statesOf(said)]]);
  return takeIn(aWorkbook([tab]), { states }).findings.filter((finding) => finding.code === code);
}

describe("states of cells", () => {
  test.each(cellStateCases)("$code: $because", (rule) => {
    const [first] = found(rule.cells, rule.refused, rule.code);
    expect(first).toMatchObject({ projectId: "A-1", at: { tab: "Apollo", cell: rule.at } });
    const accepted = found(rule.acceptedCells ?? rule.cells, rule.accepted, rule.code);
    expect(accepted).toEqual([]);
  });

  test.each([
    [
      0,
      "F6: F6:F8 are merged, so the mitigation belongs to the first row only and the 2 rows below have none.",
    ],
    [
      1,
      "C7: C7:D7 are merged over 2 columns, so only the probability has the value and the others are empty.",
    ],
    [3, 'A7: 2 rows of "Risks" are hidden or filtered out from here on, and count all the same.'],
    [5, 'E8: the score "6" is typed where 4 cells of the column hold a formula'],
  ])("are told in a sentence (case %i)", (at, sentence) => {
    const rule = cellStateCases[at];
    if (rule === undefined) throw new Error("no such case");
    const [first] = found(rule.cells, rule.refused, rule.code);
    expect(first === undefined ? "" : describeFinding(first)).toContain(sentence);
  });

  test("are asked of the part of a tab that was recognised, two rows of it at least", () => {
    const tab = aTab("Apollo", [
      ["Dashboard of the office"],
      [],
      ["", "Project ID", "A-1", "Project name", "Apollo", "Budget", 100],
    ]);
    const started = runThrough(startIntake(aWorkbook([tab, aTab("Notes", [["Lunch"]])])));
    expect(started.statesWanted()).toEqual([
      { tabId: tab.id, range: { row: 2, column: 2, rows: 2, columns: 5 }, isProtected: false },
    ]);
  });

  test("of a table with its projects side by side count for the project of their column", () => {
    const tab = aTab("Portfolio", [
      ["Project ID", "A-1", "B-2", "C-3"],
      ["Project name", "Apollo", "Borealis", "Castor"],
      ["Project manager", "Amy", "Bo", "Cy"],
      ["Budget", 100, 200, 300],
      ["Actual cost", 50, 60, 70],
    ]);
    const states = statesOf({ merged: ["C3:D3"] });
    const { findings } = takeIn(aWorkbook([tab]), { states: new Map([[tab.id, states]]) });
    const [merged] = findings.filter(({ code }) => code === "MERGED_CELLS_SPLIT_RECORD");
    expect(merged).toMatchObject({ at: { cell: "C3" }, projectId: "B-2" });
  });
});
