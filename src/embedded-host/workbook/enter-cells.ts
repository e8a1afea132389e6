import type { Area, CellScalar, SheetFile } from "#ooxml/workbook-file";

import { readEnteredText, type EnteredValue } from "../formats/entered-value";
import { workbookTarget } from "../protocol/events";
import { HostError } from "../protocol/host-error";
import { formatArea } from "./addresses";
import { intersect } from "./areas";
import { requireUnlocked, requireWorksheet, requireWritableSize } from "./guards";
import { eventSource, sheetIdOf, type OpenWorkbook } from "./open-workbook";
import { restyle } from "./restyle";

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
  const plain = plainGrid(grid);
  if (plain !== undefined) entry.sheet.cells.setValues(entry.area, plain);
  else enterCellByCell(entry, grid);
  afterEntering(entry);
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

function enterCellByCell(entry: CellEntry, grid: readonly (readonly unknown[])[]): void {
  const { area } = entry;
  // Everything is read before anything is written: a bad cell refuses the whole grid.
  const read = grid.map((row) => row.map(readCell));
  read.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== undefined) enterCell(entry, area.row + r, area.column + c, value);
    });
  });
}

type Read = EnteredValue & { readonly typed?: string };

function readCell(value: unknown): Read | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number" && Number.isFinite(value))
    return { kind: "number", value, format: undefined };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  requireTextLength(value);
  return { ...readEnteredText(value, new Date().getFullYear()), typed: value };
}

function enterCell(entry: CellEntry, row: number, column: number, value: Read): void {
  const { cells } = entry.sheet;
  const { styles } = entry.workbook.file;
  const isTyped = value.typed !== undefined && value.kind !== "text";
  const format = isTyped ? styles.get(cells.style(row, column)).numberFormat : "General";
  if (isTyped && format === "@") {
    cells.setValue(row, column, value.typed);
    return;
  }
  switch (value.kind) {
    case "text":
      cells.setValue(row, column, value.text);
      return;
    case "formula":
      cells.setFormula(row, column, value.formula, undefined);
      return;
    case "error":
      cells.setError(row, column, value.error);
      return;
    case "boolean":
      cells.setValue(row, column, value.value);
      return;
    case "number": {
      cells.setValue(row, column, value.value);
      const { format: typedFormat } = value;
      if (typedFormat !== undefined && format === "General") {
        const cell = { row, column, rows: 1, columns: 1 };
        restyle(entry.workbook, entry.sheet, cell, (style) => ({
          ...style,
          numberFormat: typedFormat,
        }));
      }
    }
  }
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
