import type { Area, SheetFile } from "#ooxml/model/workbook-file";

/** Excel's standard sheet: Calibri 11, digits seven pixels wide, 64 by 20 pixels a cell. */
const digitPixels = 7;
export const standardColumnPixels = 64;
export const standardRowPoints = 15;
export const standardRowPixels = 20;
const pointsPerPixel = 0.75;

export function columnPixels(sheet: SheetFile, column: number): number {
  if (sheet.columnHidden(column)) return 0;
  const width = sheet.columnWidth(column);
  return width === undefined ? standardColumnPixels : Math.round(width * digitPixels);
}

export function columnPoints(sheet: SheetFile, column: number): number {
  return columnPixels(sheet, column) * pointsPerPixel;
}

/** Points as `format.columnWidth` takes them, in the characters that the file stores. */
export function charactersOfPoints(points: number): number {
  return Math.round(points / pointsPerPixel) / digitPixels;
}

export function rowPoints(sheet: SheetFile, row: number): number {
  return sheet.rowHidden(row) ? 0 : (sheet.rowHeight(row) ?? standardRowPoints);
}

export function rowPixels(sheet: SheetFile, row: number): number {
  return Math.round(rowPoints(sheet, row) / pointsPerPixel);
}

/** Where an area lies on its sheet, in points from the top left corner. */
export function placeOf(
  sheet: SheetFile,
  area: Area,
): { left: number; top: number; width: number; height: number } {
  return {
    left: sum(0, area.column, (column) => columnPoints(sheet, column)),
    top: sum(0, area.row, (row) => rowPoints(sheet, row)),
    width: sum(area.column, area.columns, (column) => columnPoints(sheet, column)),
    height: sum(area.row, area.rows, (row) => rowPoints(sheet, row)),
  };
}

function sum(first: number, count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = first; index < first + count; index++) total += size(index);
  return total;
}
