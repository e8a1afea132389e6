import { describe, expect, test } from "@jest/globals";

import type { CellPicture, SheetPicture } from "#embedded-host/sheet-picture";
import type { CellStyle } from "#ooxml/model/style-model";
import { contentsOf } from "#workbench/grid/cell-contents.ts";
import { cellName } from "#workbench/grid/cell-name.ts";
import { measureGrid } from "#workbench/grid/geometry.ts";
import { type GridAction, readKey } from "#workbench/grid/grid-keys.ts";

function cell(value: string | number | boolean, text: string, formula?: string): CellPicture {
  const type = typeof value === "string" ? "text" : typeof value;
  return { column: 0, style: 0, value, text, type, formula } as unknown as CellPicture;
}

const looksOf = (numberFormat: string): CellStyle => ({ numberFormat }) as unknown as CellStyle;

describe("what the editor begins with", () => {
  test.each([
    [cell(1234.5, "1,235"), "#,##0", "1234.5", "all digits, not the shown ones"],
    [cell(0.07, "7%"), "0%", "7%", "per cent as one would type it"],
    [cell(46_000, "2025-12-09"), "yyyy-mm-dd", "2025-12-09", "dates as shown"],
    [cell(12, "12 days"), '0 "days"', "12", "letters of a text are no date"],
    [cell(5, "5"), "[Red]0", "5", "letters of a colour are no date"],
    [cell(true, "TRUE"), "General", "TRUE", "truth values"],
    [cell(3, "3", "=1+2"), "General", "=1+2", "formulas"],
    [cell("two words", "two words"), "@", "two words", "texts"],
  ])("of %j in %s is %s: %s", (picture, format, contents) => {
    expect(contentsOf(picture, looksOf(format))).toBe(contents);
  });

  test("of an empty cell is nothing", () => {
    expect(contentsOf(undefined, undefined)).toBe("");
  });
});

const picture = {
  rows: 5,
  columns: 5,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
  columnWidths: [],
  rowHeights: [{ index: 3, size: 0 }],
} as unknown as SheetPicture; // the members that measuring reads
const geometry = measureGrid(picture, { row: 0, column: 0 });
const at = { row: 2, column: 2, rows: 1, columns: 1 };
const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe("a key in the grid", () => {
  test.each<[string, GridAction | undefined, string]>([
    ["ArrowDown", { kind: "move", to: { row: 4, column: 2 } }, "over the hidden row"],
    ["Enter", { kind: "move", to: { row: 4, column: 2 } }, "like the arrow down"],
    ["Home", { kind: "move", to: { row: 2, column: 0 } }, "to the first column"],
    ["F2", { kind: "edit", typed: undefined }, "goes on with the contents"],
    ["x", { kind: "edit", typed: "x" }, "replaces the contents"],
    ["Delete", { kind: "clear" }, "empties"],
    ["Shift", undefined, "means nothing alone"],
  ])("%s gives %j: %s", (key, action) => {
    expect(readKey({ ...plain, key }, at, geometry)).toEqual(action);
  });

  test.each<[string, GridAction | undefined]>([
    ["PageDown", { kind: "sheet", step: 1 }],
    ["PageUp", { kind: "sheet", step: -1 }],
    ["Home", { kind: "move", to: { row: 0, column: 0 } }],
    ["c", undefined],
  ])("%s with Ctrl gives %j", (key, action) => {
    expect(readKey({ ...plain, ctrlKey: true, key }, at, geometry)).toEqual(action);
  });
});

test.each([
  [0, 0, "A1"],
  [9, 25, "Z10"],
  [0, 26, "AA1"],
  [1_048_575, 16_383, "XFD1048576"],
])("row %d and column %d are named %s", (row, column, name) => {
  expect(cellName(row, column)).toBe(name);
});
