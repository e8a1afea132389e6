import { FORMULA, findRow, type CellBlock } from "./cell-block";
import type { EditedRow } from "./edited-row";
import type { Area, CellPlace } from "../model/workbook-file";

/** The cells of an area that hold formulas, row by row, without reading what the formulas say. */
export function formulaCells(
  block: CellBlock,
  edited: ReadonlyMap<number, EditedRow>,
  area: Area,
): CellPlace[] {
  if (!block.hasFormulas && edited.size === 0) return [];
  const places: CellPlace[] = [];
  const found = findRow(block, area.row);
  let index = found < 0 ? -1 - found : found;
  const right = area.column + area.columns;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    while ((block.rows[index] ?? Infinity) < row) index += 1;
    const cells = edited.get(row);
    if (cells) {
      for (let column = area.column; column < Math.min(right, cells.kinds.length); column += 1)
        if (((cells.kinds[column] ?? 0) & FORMULA) !== 0) places.push({ row, column });
    } else if (block.rows[index] === row) addOfRow(places, block, index, area);
  }
  return places;
}

function addOfRow(places: CellPlace[], block: CellBlock, index: number, area: Area): void {
  const row = block.rows[index] ?? 0;
  const end = block.starts[index + 1] ?? 0;
  for (let cell = block.starts[index] ?? 0; cell < end; cell += 1) {
    const column = block.columns[cell] ?? 0;
    if (column >= area.column + area.columns) return;
    if (column >= area.column && ((block.kinds[cell] ?? 0) & FORMULA) !== 0)
      places.push({ row, column });
  }
}
