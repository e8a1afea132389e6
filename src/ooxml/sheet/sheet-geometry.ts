import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../model/address";
import type { RowSettings } from "../cells/row-settings";
import type { SheetColumns } from "./sheet-columns";
import type { SheetShell } from "../package/sheet-shell";
import { booleanAttribute, numberAttribute } from "../package/xml";

const POINTS_PER_PIXEL = 0.75;
/** Pixels of a digit of Calibri 11, which column widths are counted in. */
const DIGIT = 7;
const DEFAULT_ROW_POINTS = 15;

export type GeometrySource = {
  readonly columns: SheetColumns;
  readonly rows: RowSettings;
  shell(): SheetShell;
};

/** A place on the sheet as drawings anchor it: the cell, and points from its top left corner. */
export type CellPlace = {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
};

/** Pixels of a column that is so many characters wide. */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** The cell under a point of the sheet, in points from its top left corner. */
export function placeAt(source: GeometrySource, left: number, top: number): CellPlace {
  const across = walk(Math.max(0, left), MAXIMUM_COLUMNS, (column) => columnPoints(source, column));
  const rowPoints = rowHeights(source);
  const down = walk(Math.max(0, top), MAXIMUM_ROWS, rowPoints);
  return { column: across.index, right: across.rest, row: down.index, down: down.rest };
}

/** Points from the sheet's corner to a place. */
export function pointOf(source: GeometrySource, place: CellPlace): { left: number; top: number } {
  const rowPoints = rowHeights(source);
  let left = place.right;
  for (let column = 0; column < place.column; column += 1) left += columnPoints(source, column);
  let top = place.down;
  for (let row = 0; row < place.row; row += 1) top += rowPoints(row);
  return { left, top };
}

function columnPoints(source: GeometrySource, column: number): number {
  return columnPixels(source.columns.effectiveWidth(column)) * POINTS_PER_PIXEL;
}

function rowHeights(source: GeometrySource): (row: number) => number {
  const format = source.shell().get("sheetFormatPr");
  const hidden = booleanAttribute(format, "zeroHeight", false);
  const usual = hidden ? 0 : (numberAttribute(format, "defaultRowHeight") ?? DEFAULT_ROW_POINTS);
  return (row) => {
    const traits = source.rows.get(row);
    return traits.hidden ? 0 : (traits.height ?? usual);
  };
}

function walk(
  distance: number,
  count: number,
  sizeOf: (index: number) => number,
): { index: number; rest: number } {
  let rest = distance;
  for (let index = 0; index < count; index += 1) {
    const size = sizeOf(index);
    if (rest < size) return { index, rest };
    rest -= size;
  }
  return { index: count - 1, rest: 0 };
}
