import type { CellPicture } from "#embedded-host/sheet-picture";

import { fontFamilyOf, horizontalOf, pixelsPerPoint } from "./cell-look";
import { type GridGeometry, sizeOf, startOf } from "./geometry";
import type { SheetCells } from "./sheet-cells";

/** Pixels from left to right that a cell's text may take. */
export type Room = { readonly left: number; readonly width: number };

/** Columns a text may flow over. */
const farthest = 24;

/**
 * Text that does not wrap flows over empty neighbours, as in Excel; numbers, wrapped text and merged
 * cells keep to their own width.
 */
export function roomForText(
  cells: SheetCells,
  geometry: GridGeometry,
  row: number,
  cell: CellPicture,
): Room {
  const own = {
    left: startOf(geometry.columns, cell.column),
    width: sizeOf(geometry.columns, cell.column),
  };
  const style = cells.style(cell);
  if (style === undefined || cell.type !== "text" || style.alignment.wrap) return own;
  if (style.alignment.rotation !== 0) return own;
  const side = horizontalOf(style, cell);
  const free = (column: number): boolean =>
    column >= 0 &&
    (cells.at(row, column)?.text ?? "") === "" &&
    cells.mergeAt(row, column) === undefined;
  let first = cell.column;
  let last = cell.column;
  if (side !== "left") while (cell.column - first < farthest && free(first - 1)) first -= 1;
  if (side !== "right") while (last - cell.column < farthest && free(last + 1)) last += 1;
  if (side === "center") return centred(geometry, cell.column, first, last);
  const left = startOf(geometry.columns, first);
  return { left, width: startOf(geometry.columns, last + 1) - left };
}

/** The widest room around a column's middle that stays within the free columns. */
function centred(geometry: GridGeometry, column: number, first: number, last: number): Room {
  const middle = startOf(geometry.columns, column) + sizeOf(geometry.columns, column) / 2;
  const half = Math.min(
    middle - startOf(geometry.columns, first),
    startOf(geometry.columns, last + 1) - middle,
  );
  return { left: middle - half, width: 2 * half };
}

const ruler = document.createElement("canvas").getContext("2d");

/** A number wider than its cell is shown as hashes, never cut: a cut number would be a wrong one. */
export function numberOrHashes(cells: SheetCells, cell: CellPicture, width: number): string {
  const style = cells.style(cell);
  if (cell.type !== "number" || style === undefined || ruler === null) return cell.text;
  if (style.alignment.rotation !== 0) return cell.text;
  const size = style.font.size * pixelsPerPoint;
  ruler.font = `${style.font.bold ? "bold " : ""}${String(size)}px ${fontFamilyOf(style)}`;
  const hashes = "#".repeat(Math.max(1, Math.floor((width - 4) / ruler.measureText("#").width)));
  return ruler.measureText(cell.text).width > width - 1 ? hashes : cell.text;
}
