import type { Area, CellShift, SheetFile } from "#ooxml/model/workbook-file";

import { HostError } from "../protocol/host-error";
import { isEntireColumn, isEntireRow, maxColumns, maxRows } from "./addresses";
import { contains, intersect } from "./areas";
import { raiseChanged } from "./enter-cells";
import { requireUnprotected, requireWorksheet } from "./guards";
import type { OpenWorkbook } from "./open-workbook";

/** Inserts or deletes cells where Excel would, and moves what lies behind them. */
export function shiftCells(workbook: OpenWorkbook, sheet: SheetFile, shift: CellShift): void {
  requireWorksheet(sheet);
  requireUnprotected(sheet);
  requireMovable(sheet, shift);
  if (shift.kind === "insert") requireRoom(sheet, shift);
  const headers = sheet.tables.map((table) => ({ table, columns: table.area.columns }));
  workbook.file.shiftCells(sheet.id, shift);
  for (const { table, columns } of headers)
    if (sheet.tables.includes(table) && table.showHeaders && table.area.columns !== columns)
      table.resize(table.area);
  workbook.shifts.push({ sheet, shift });
  raiseChanged(workbook, sheet, shift.area, changeWord(shift));
}

function changeWord({ kind, area }: CellShift): string {
  const done = kind === "insert" ? "Inserted" : "Deleted";
  if (isEntireRow(area)) return `Row${done}`;
  return isEntireColumn(area) ? `Column${done}` : `Cell${done}`;
}

/** All cells that move or go: those of the area, and those behind it. */
function movingCells({ area, axis }: CellShift): Area {
  return axis === "rows"
    ? { ...area, rows: maxRows - area.row }
    : { ...area, columns: maxColumns - area.column };
}

/** Excel refuses to tear tables and merged cells apart, and to take a table's headings from it. */
function requireMovable(sheet: SheetFile, shift: CellShift): void {
  const moving = movingCells(shift);
  for (const area of [...sheet.tables.map((table) => table.area), ...sheet.merges])
    if (intersect(area, moving) !== undefined && tears(area, shift))
      throw new HostError("InvalidOperation");
  if (shift.kind === "insert") return;
  for (const { area, showHeaders } of sheet.tables) {
    const header = { ...area, rows: 1 };
    const goes = showHeaders && contains(shift.area, header) && !contains(shift.area, area);
    if (goes) throw new HostError("InvalidOperation");
  }
}

/** Across the direction of the shift, the band has to hold the whole area. */
function tears(area: Area, { area: cells, axis }: CellShift): boolean {
  return axis === "rows"
    ? area.column < cells.column || area.column + area.columns > cells.column + cells.columns
    : area.row < cells.row || area.row + area.rows > cells.row + cells.rows;
}

/** Cells with contents are never pushed off the sheet. */
function requireRoom(sheet: SheetFile, shift: CellShift): void {
  const used = sheet.cells.usedArea(true);
  if (used === undefined) return;
  const last =
    shift.axis === "rows"
      ? { ...shift.area, row: maxRows - shift.area.rows, rows: shift.area.rows }
      : { ...shift.area, column: maxColumns - shift.area.columns, columns: shift.area.columns };
  const edge = intersect(used, last);
  if (edge === undefined) return;
  if (sheet.cells.values(edge).some((row) => row.some((value) => value !== "")))
    throw new HostError("InvalidOperation");
}
