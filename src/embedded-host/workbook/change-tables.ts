import type { Area, SheetFile, TableFile } from "#ooxml/model/workbook-file";

import { workbookTarget } from "../protocol/events";
import { HostError } from "../protocol/host-error";
import { parseArea } from "./addresses";
import { intersect } from "./areas";
import { requireUnprotected, requireWorksheet, requireWritableSize } from "./guards";
import { eventSource, sheetIdOf, type OpenWorkbook } from "./open-workbook";
import { findTable, forgetTables, moveName, type FoundTable } from "./table-index";

/** Tables never overlap, and their names are those of the whole workbook. */
export function addTable(
  workbook: OpenWorkbook,
  sheet: SheetFile,
  place: { area: Area; headers: boolean },
): TableFile {
  requireWorksheet(sheet);
  requireUnprotected(sheet);
  requireWritableSize(place.area);
  requireFreeArea(sheet, place.area, undefined);
  const area = withRoomForBody(sheet, place);
  const table = sheet.addTable(area, freeTableName(workbook), true);
  if (place.area.rows === 1 && place.headers) workbook.blankTables.add(table);
  raise(workbook, sheet, table, "tableAdded");
  return table;
}

/** Without headers Excel puts a row of them above, pushing the cells down one row. */
function withRoomForBody(sheet: SheetFile, place: { area: Area; headers: boolean }): Area {
  const { area, headers } = place;
  if (headers) {
    nameHeaders(sheet, area);
    return area.rows === 1 ? { ...area, rows: 2 } : area;
  }
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  const blocked = sheet.cells.values(below).some((row) => row.some((value) => value !== ""));
  if (blocked) throw new HostError("InvalidOperation");
  const values = sheet.cells.values(area);
  sheet.cells.setValues({ ...area, row: area.row + 1 }, values);
  const grown = { ...area, rows: area.rows + 1 };
  sheet.cells.clear({ ...area, rows: 1 }, "contents");
  nameHeaders(sheet, grown);
  return grown;
}

/** Header cells are texts, all different and none blank. */
function nameHeaders(sheet: SheetFile, area: Area): void {
  const headerRow = { ...area, rows: 1 };
  const [values = []] = sheet.cells.values(headerRow);
  const taken = new Set<string>();
  values.forEach((value, index) => {
    const wanted = value === "" ? `Column${index + 1}` : String(value);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    if (name !== value) sheet.cells.setValue(area.row, area.column + index, name);
  });
}

function freeTableName(workbook: OpenWorkbook): string {
  let number = 1;
  while (findTable(workbook, `Table${number}`) !== undefined) number++;
  return `Table${number}`;
}

export function renameTable(workbook: OpenWorkbook, table: TableFile, name: string): void {
  const allowed =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) &&
    name.length <= 255 &&
    parseArea(name) === undefined;
  const owner = findTable(workbook, name);
  const asName = workbook.file.names.all.some(
    (entry) => entry.name.toLowerCase() === name.toLowerCase(),
  );
  if (!allowed || asName || (owner !== undefined && owner.table !== table))
    throw new HostError("InvalidArgument");
  moveName(workbook, table, name);
}

export function resizeTable(sheet: SheetFile, table: TableFile, area: Area): void {
  requireUnprotected(sheet);
  requireFreeArea(sheet, area, table);
  // The header row stays where it is, and the table still overlaps its old place.
  if (area.row !== table.area.row || intersect(area, table.area) === undefined || area.rows < 2) {
    throw new HostError("InvalidArgument");
  }
  nameHeaders(sheet, area);
  table.resize(area);
}

function requireFreeArea(sheet: SheetFile, area: Area, except: TableFile | undefined): void {
  const overlaps = sheet.tables.some(
    (table) => table !== except && intersect(table.area, area) !== undefined,
  );
  const merged = sheet.merges.some((merge) => intersect(merge, area) !== undefined);
  if (overlaps || merged) throw new HostError("InvalidArgument");
}

/** Takes the table away and keeps its cells, or clears them too. */
export function removeTable(
  workbook: OpenWorkbook,
  found: FoundTable,
  cells: "keep" | "clear",
): void {
  const { sheet, table } = found;
  requireUnprotected(sheet);
  const { area } = table;
  sheet.deleteTable(table.name);
  forgetTables(workbook);
  if (cells === "clear") sheet.cells.clear(area, "all");
  raise(workbook, sheet, table, "tableDeleted");
}

function raise(
  workbook: OpenWorkbook,
  sheet: SheetFile,
  table: TableFile,
  event: "tableAdded" | "tableDeleted",
): void {
  const worksheetId = sheetIdOf(sheet);
  const args = {
    source: eventSource(workbook).source,
    tableId: String(table.id),
    tableName: table.name,
    worksheetId,
  };
  workbook.events.raise(event, [workbookTarget, worksheetId], args);
}

/** The cells between header and totals. */
export function bodyOf(table: TableFile): Area {
  const first = table.showHeaders ? 1 : 0;
  const rows = table.area.rows - first - (table.showTotals ? 1 : 0);
  return { ...table.area, row: table.area.row + first, rows };
}
