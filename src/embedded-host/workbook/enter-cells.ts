import type { Area, CellScalar, SheetFile } from "#ooxml/model/workbook-file";

import { readEnteredText, type EnteredValue } from "../formats/entered-value";
import { workbookTarget } from "../protocol/events";
import { HostError } from "../protocol/host-error";
import { formatArea } from "./addresses";
import { intersect } from "./areas";
import { requireUnlocked, requireWorksheet, requireWritableSize } from "./guards";
import { eventSource, sheetIdOf, type OpenWorkbook } from "./open-workbook";
import { restyle } from "./restyle";
import { raiseCalculated, watchFormulas } from "./sheet-events";

/** Excel's limit for the text of a cell. */
const longestText = 32_767;

export type CellEntry = {
  readonly workbook: OpenWorkbook;
  readonly sheet: SheetFile;
  readonly area: Area;
};

/**
 * Writes what the add-in set as `values` or `formulas`: one value for all cells or a grid of the
 * area's size. Texts are read as if typed; null leaves a cell as it is; "" empties it.
 */
export function enterGrid(entry: CellEntry, input: unknown): void {
  requireWorksheet(entry.sheet);
  requireWritableSize(entry.area);
  const grid = shapeGrid(entry.area, input);
  requireUnlocked(entry.workbook, entry.sheet, entry.area);
  const tellFormulas = watchFormulas(entry, entry.area);
  const plain = plainGrid(grid);
  if (plain !== undefined) entry.sheet.cells.setValues(entry.area, plain);
  else enterReadGrid(entry, grid);
  afterEntering(entry);
  tellFormulas();
}

/** What the API accepts for an area: a value, `[[value]]`, or one row array per row. */
export function shapeGrid(area: Area, input: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(input)) return repeat(area, input);
  const rows = input as readonly unknown[];
  const [first] = rows;
  if (rows.length === 1 && Array.isArray(first) && first.length === 1)
    return repeat(area, first[0]);
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows as readonly (readonly unknown[])[];
}

function repeat(area: Area, value: unknown): readonly (readonly unknown[])[] {
  const row = Array.from({ length: area.columns }, () => value);
  return Array.from({ length: area.rows }, () => row);
}

/** The grid where every cell is a value that needs no reading; undefined otherwise. */
function plainGrid(
  grid: readonly (readonly unknown[])[],
): readonly (readonly CellScalar[])[] | undefined {
  for (const row of grid) for (const value of row) if (!isPlain(value)) return undefined;
  return grid as readonly (readonly CellScalar[])[];
}

function isPlain(value: unknown): boolean {
  if (typeof value === "string") {
    requireTextLength(value);
    return !/^[='#]|\d|^(true|false)$/i.test(value);
  }
  return typeof value === "number" || typeof value === "boolean";
}

/** Everything is read before anything is written: a bad cell refuses the whole grid. */
function enterReadGrid(entry: CellEntry, grid: readonly (readonly unknown[])[]): void {
  const { area, sheet } = entry;
  const read = grid.map((row) => row.map(readCell));
  const hasGaps = read.some((row) => row.some((value) => value === undefined));
  if (!hasGaps) {
    // Most cells are stored at once; those that take more are blank for a moment.
    sheet.cells.setValues(
      area,
      read.map((row) => row.map((value) => (isScalar(value) ? value : ""))),
    );
  }
  read.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === undefined) return;
      if (!isScalar(value)) enterCell(entry, area.row + r, area.column + c, value);
      else if (hasGaps) sheet.cells.setValue(area.row + r, area.column + c, value);
    });
  });
}

function isScalar(value: CellScalar | Read | undefined): value is CellScalar {
  return value !== undefined && typeof value !== "object";
}

/** What takes more than storing a value, with the text as it was given. */
type Read = Exclude<EnteredValue, { readonly kind: "text" }> & { readonly typed: string };

/** Undefined where the cell stays as it is. */
function readCell(value: unknown): CellScalar | Read | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)))
    return value;
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  requireTextLength(value);
  const read = readEnteredText(value, new Date().getFullYear());
  return read.kind === "text" ? read.text : { ...read, typed: value };
}

function enterCell(entry: CellEntry, row: number, column: number, value: Read): void {
  const { cells } = entry.sheet;
  const format = entry.workbook.file.styles.get(cells.style(row, column)).numberFormat;
  if (format === "@") {
    cells.setValue(row, column, value.typed);
    return;
  }
  switch (value.kind) {
    case "formula":
      cells.setFormula(row, column, value.formula, undefined);
      return;
    case "error":
      cells.setError(row, column, value.error);
      return;
    case "boolean":
      cells.setValue(row, column, value.value);
      return;
    case "number":
      cells.setValue(row, column, value.value);
      if (format === "General") formatTyped(entry, row, column, value.format);
  }
}

/** Typing a date, a percentage or the like formats a cell that has no format yet. */
function formatTyped(
  entry: CellEntry,
  row: number,
  column: number,
  numberFormat: string | undefined,
): void {
  if (numberFormat === undefined) return;
  const cell = { row, column, rows: 1, columns: 1 };
  restyle(entry, cell, (style) => ({ ...style, numberFormat }), `format ${numberFormat}`);
}

function requireTextLength(text: string): void {
  if (text.length > longestText) throw new HostError("InvalidArgument");
}

/** Tables take their column names from their header cells; listeners hear of the change. */
export function afterEntering(entry: CellEntry): void {
  const { sheet, area, workbook } = entry;
  for (const table of sheet.tables) {
    if (table.showHeaders && intersect({ ...table.area, rows: 1 }, area) !== undefined)
      table.resize(table.area);
  }
  raiseChanged(workbook, sheet, area, "RangeEdited");
}

export function raiseChanged(
  workbook: OpenWorkbook,
  sheet: SheetFile,
  area: Area,
  changeType: string,
): void {
  const id = sheetIdOf(sheet);
  const args = {
    ...eventSource(workbook),
    address: formatArea(area),
    changeType,
    shiftDirection: "None",
  };
  workbook.events.raise("worksheetChanged", [id, workbookTarget], { ...args, worksheetId: id });
  raiseCalculated({ workbook, sheet }, area);
  for (const table of sheet.tables) {
    const common = intersect(table.area, area);
    if (common === undefined) continue;
    const tableId = String(table.id);
    workbook.events.raise("tableChanged", [tableId, workbookTarget, id], {
      ...args,
      address: formatArea(common),
      worksheetId: id,
      tableId,
    });
  }
}
