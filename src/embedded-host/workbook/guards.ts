import type { Area, SheetFile } from "#ooxml/model/workbook-file";

import { HostError } from "../protocol/host-error";
import { isEntireColumn, isEntireRow } from "./addresses";
import { cellCount } from "./areas";
import type { OpenWorkbook } from "./open-workbook";

/** Excel gives null instead of larger reads. */
export const largestRead = 5_000_000;

export function isUnbounded(area: Area): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

/** Whether values and the like of the area are given at all. */
export function isReadable(area: Area): boolean {
  return !isUnbounded(area) && cellCount(area) <= largestRead;
}

/** Cell by cell writing of whole rows or columns, or of more cells than Excel reads, is refused. */
export function requireWritableSize(area: Area): void {
  if (!isReadable(area)) throw new HostError("InvalidArgument");
}

/** AccessDenied where the sheet is protected, for everything that is not cell contents. */
export function requireUnprotected(sheet: SheetFile): void {
  if (sheet.protected) throw new HostError("AccessDenied");
}

/** On a protected sheet the cells that are not locked may be filled in. */
export function requireUnlocked(workbook: OpenWorkbook, sheet: SheetFile, area: Area): void {
  if (!sheet.protected) return;
  if (!isReadable(area)) throw new HostError("AccessDenied");
  const { styles } = workbook.file;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (styles.get(sheet.cells.style(row, column)).locked) throw new HostError("AccessDenied");
    }
  }
}

/** Sheets cannot be added, renamed, moved, hidden or deleted while the structure is protected. */
export function requireUnlockedStructure(workbook: OpenWorkbook): void {
  if (workbook.file.structureProtected) throw new HostError("AccessDenied");
}

/** Chart, dialog and macro sheets have no cells. */
export function requireWorksheet(sheet: SheetFile): void {
  if (sheet.kind !== "worksheet") throw new HostError("UnsupportedSheet");
}
