import { describe, expect, test } from "@jest/globals";

import { layOutSettings } from "#application/sheets/settings-sheet";
import { bodyText, columnPixels, textPixels } from "#application/sheets/text-width";
import { takeIn } from "#domain/intake/take-in";
import { readSettings } from "#domain/settings/read-settings";
import { defaultSettings } from "#domain/settings/settings";

import { tabOfPlan } from "../../support/plan-tab";
import { aWorkbook } from "../../support/snapshots";

const plan = layOutSettings();
/** Pixels an indent takes. */
const indent = 9;

/** Pixels a text has: to the next filled cell on its right. */
function roomFor(row: number, column: number): number {
  const cells = plan.cells[row] ?? [];
  let end = column + 1;
  while (end < plan.columnWidths.length && cells[end] === undefined) end += 1;
  const widths = plan.columnWidths.slice(column, end);
  return columnPixels(widths.reduce((sum, width) => sum + width, 0));
}

describe("the settings sheet", () => {
  test("shows every text in full", () => {
    const clipped = plan.cells.flatMap((cells, row) =>
      cells.flatMap((value, column) => {
        if (typeof value !== "string" || value.trim() === "") return [];
        if (row < 1) return [];
        // What explains is set smaller than names and values.
        const look = column < 3 ? bodyText : { size: 9, bold: false };
        return textPixels(value, look) + indent > roomFor(row, column) ? [value] : [];
      }),
    );
    expect(clipped).toEqual([]);
  });

  test("offers lists that Excel takes: no commas within a choice, not too long in all", () => {
    for (const { choices } of plan.choices) {
      expect(choices.filter((choice) => choice.includes(","))).toEqual([]);
      expect(choices.join(",").length).toBeLessThanOrEqual(255);
    }
  });

  test("stacks tables of one width, so that rows can be put into any of them", () => {
    const spans = plan.tables.map(
      ({ range }) => `${String(range.column)} ${String(range.columns)}`,
    );
    expect(new Set(spans).size).toBe(1);
    const rows = plan.tables.map(({ range }) => range);
    rows.forEach((range, at) => {
      const next = rows[at + 1];
      if (next !== undefined) expect(range.row + range.rows).toBeLessThan(next.row);
    });
    const names = plan.tables.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { range } of plan.tables) {
      const header = plan.cells[range.row]?.slice(range.column, range.column + range.columns) ?? [];
      expect(new Set(header).size).toBe(range.columns);
    }
  });

  test("that somebody copied is neither read as settings nor as a project", () => {
    const renamed = { ...plan, name: "Steerbook Settings (2)" };
    const copy = tabOfPlan(renamed, { mark: undefined });
    const workbook = aWorkbook([copy]);
    expect(readSettings(workbook).settings).toBe(defaultSettings);
    expect(takeIn(workbook).tabs).toMatchObject([{ role: "copy" }]);
  });
});
