import type { CellRange } from "#domain/workbook/address";

import { columnPixels } from "./text-width";
import { area } from "./sheet-part";

/** The grid of laid-out sheets: a narrow margin column, then twelve equal columns. */
export const gridColumns = 12;
export const firstColumn = 1;
export const gridColumnWidth = 14.5;
/** Wide enough for the RAG letters that stand before the lines of a list. */
export const marginWidth = 5;
export const rowPoints = 18;
/** Margins of a printed page of the grid, in points. */
export const printMargins = { left: 36, right: 36, top: 36, bottom: 46 } as const;

export const gridWidths: readonly number[] = [
  marginWidth,
  ...Array.from({ length: gridColumns }, () => gridColumnWidth),
];

/** Cells of the grid: `column` counts from 0 at the left edge, margin excluded. */
export function gridArea(row: number, column: number, rows: number, columns: number): CellRange {
  return area(row, firstColumn + column, rows, columns);
}

/** Pixels for text across this many grid columns. */
export function gridPixels(columns: number): number {
  return columnPixels(gridColumnWidth * columns);
}
