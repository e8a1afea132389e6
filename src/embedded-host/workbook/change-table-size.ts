import type { Area, SheetFile, TableFile } from "#ooxml/model/workbook-file";

import { HostError } from "../protocol/host-error";
import { intersect } from "./areas";
import { calculatedColumns, fillCalculated } from "./calculated-columns";
import { bodyOf } from "./change-tables";
import { requireUnprotected } from "./guards";
import type { OpenWorkbook } from "./open-workbook";
import { readStyles } from "./restyle";
import { shiftCells } from "./shift-cells";

export type TablePlace = {
  readonly workbook: OpenWorkbook;
  readonly sheet: SheetFile;
  readonly table: TableFile;
};

/** Adds blank rows before the body's row of that number, or at its end; what is below makes room. */
export function addTableRows(place: TablePlace, at: number | undefined, count: number): Area {
  const body = bodyOf(place.table);
  if (!isWaiting(place)) {
    const formulas = calculatedColumns(place.sheet, body);
    const rows = insertTableRows(place, at, count);
    fillCalculated(place.sheet, rows, formulas);
    return rows;
  }
  place.workbook.blankTables.delete(place.table);
  if (count > 1) insertTableRows(place, 1, count - 1);
  return { ...body, rows: count };
}

/** A table of headings alone shows one blank row, which the first row added takes. */
function isWaiting({ workbook, sheet, table }: TablePlace): boolean {
  const body = bodyOf(table);
  return (
    workbook.blankTables.has(table) &&
    body.rows === 1 &&
    sheet.cells.values(body).every((row) => row.every((value) => value === ""))
  );
}

function insertTableRows(place: TablePlace, at: number | undefined, count: number): Area {
  const { workbook, sheet, table } = place;
  requireUnprotected(sheet);
  const body = bodyOf(table);
  const index = at ?? body.rows;
  if (index < 0 || index > body.rows) throw new HostError("InvalidArgument");
  const rows = { ...body, row: body.row + index, rows: count };
  const atEnd = rows.row === table.area.row + table.area.rows;
  if (!table.showHeaders && index === 0) {
    throw new HostError(
      "UnsupportedOperation",
      "The embedded host does not add rows at the top of a table without headings.",
    );
  }
  if (!atEnd || !isFree(sheet, rows))
    shiftCells(workbook, sheet, { kind: "insert", area: rows, axis: "rows" });
  if (atEnd) table.resize({ ...table.area, rows: table.area.rows + count });
  copyLooks(sheet, rows, index === 0 ? body.row + count : rows.row - 1);
  return rows;
}

/** A table keeps one blank row where all of them are deleted. */
export function deleteTableRows(place: TablePlace, at: number, count: number): void {
  const { workbook, sheet, table } = place;
  const body = bodyOf(table);
  if (at < 0 || count < 1 || at + count > body.rows) throw new HostError("InvalidArgument");
  requireUnprotected(sheet);
  if (count === body.rows) {
    sheet.cells.clear({ ...body, rows: 1 }, "contents");
    workbook.blankTables.add(table);
  }
  const first = count === body.rows ? 1 : at;
  const rows = count === body.rows ? count - 1 : count;
  if (rows === 0) return;
  const area = { ...body, row: body.row + first, rows };
  shiftCells(workbook, sheet, { kind: "delete", area, axis: "rows" });
}

/** Adds a column before that of the number, or at the right end; gives its cells. */
export function addTableColumn(place: TablePlace, at: number | undefined): Area {
  const { workbook, sheet, table } = place;
  requireUnprotected(sheet);
  const { area } = table;
  const index = at ?? area.columns;
  if (index < 0 || index > area.columns) throw new HostError("InvalidArgument");
  const column = { ...area, column: area.column + index, columns: 1 };
  const atEnd = index === area.columns;
  if (!atEnd || !isFree(sheet, column))
    shiftCells(workbook, sheet, { kind: "insert", area: column, axis: "columns" });
  if (atEnd) table.resize({ ...area, columns: area.columns + 1 });
  else if (index === 0) table.resize({ ...area, columns: area.columns + 1 });
  return column;
}

export function deleteTableColumn(place: TablePlace, index: number): void {
  const { workbook, sheet, table } = place;
  const { area } = table;
  if (area.columns === 1) throw new HostError("InvalidOperation");
  const column = { ...area, column: area.column + index, columns: 1 };
  shiftCells(workbook, sheet, { kind: "delete", area: column, axis: "columns" });
}

/** Blank cells outside tables and merges. */
function isFree(sheet: SheetFile, area: Area): boolean {
  const others = [...sheet.tables.map((table) => table.area), ...sheet.merges];
  if (others.some((other) => intersect(other, area) !== undefined)) return false;
  return sheet.cells.values(area).every((row) => row.every((value) => value === ""));
}

function copyLooks(sheet: SheetFile, rows: Area, model: number): void {
  const [looks = []] = readStyles(sheet, { ...rows, row: model, rows: 1 });
  looks.forEach((style, index) => {
    sheet.cells.setStyle({ ...rows, column: rows.column + index, columns: 1 }, style);
  });
}
