import type { Area } from "#ooxml/model/workbook-file";

import { type GridGeometry, lineAt, sizeOf, startOf } from "./geometry";
import { type Freeze, headingSize } from "./use-window";

export type CellPlace = { readonly row: number; readonly column: number };

/** The cell under the pointer; undefined over the headings. */
export function cellUnder(
  pointer: { readonly clientX: number; readonly clientY: number },
  scroller: HTMLElement,
  geometry: GridGeometry,
  freeze: Freeze,
): CellPlace | undefined {
  const box = scroller.getBoundingClientRect();
  const x = pointer.clientX - box.left - headingSize.width;
  const y = pointer.clientY - box.top - headingSize.height;
  if (x < 0 || y < 0 || x > scroller.clientWidth || y > scroller.clientHeight) return undefined;
  const frozenWidth = sizeOf(geometry.columns, 0, freeze.columns);
  const frozenHeight = sizeOf(geometry.rows, 0, freeze.rows);
  return {
    row: lineAt(geometry.rows, y < frozenHeight ? y : y + scroller.scrollTop),
    column: lineAt(geometry.columns, x < frozenWidth ? x : x + scroller.scrollLeft),
  };
}

const steps: Readonly<Record<string, CellPlace>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -20, column: 0 },
  PageDown: { row: 20, column: 0 },
};

/** Where a key moves the selection to; undefined for keys that do not move. Hidden lines are skipped. */
export function stepFrom(from: Area, key: string, geometry: GridGeometry): CellPlace | undefined {
  const step = steps[key];
  if (step === undefined) return undefined;
  let { row, column } = from;
  do {
    row += step.row + (step.row > 0 ? from.rows - 1 : 0);
    column += step.column + (step.column > 0 ? from.columns - 1 : 0);
  } while (
    row > 0 &&
    column > 0 &&
    (sizeOf(geometry.rows, row) === 0 || sizeOf(geometry.columns, column) === 0) &&
    row < geometry.rows.count &&
    column < geometry.columns.count
  );
  return {
    row: Math.max(0, Math.min(row, geometry.rows.count - 1)),
    column: Math.max(0, Math.min(column, geometry.columns.count - 1)),
  };
}

/** Scrolls as little as brings the cell into sight. */
export function scrollToCell(
  scroller: HTMLElement,
  geometry: GridGeometry,
  freeze: Freeze,
  cell: CellPlace,
): void {
  if (cell.row >= freeze.rows) {
    const top = startOf(geometry.rows, cell.row) - sizeOf(geometry.rows, 0, freeze.rows);
    const room = scroller.clientHeight - headingSize.height - sizeOf(geometry.rows, 0, freeze.rows);
    const bottom = top + sizeOf(geometry.rows, cell.row) - room;
    if (scroller.scrollTop > top) scroller.scrollTop = top;
    else if (scroller.scrollTop < bottom) scroller.scrollTop = bottom + 4;
  }
  if (cell.column >= freeze.columns) {
    const frozen = sizeOf(geometry.columns, 0, freeze.columns);
    const left = startOf(geometry.columns, cell.column) - frozen;
    const room = scroller.clientWidth - headingSize.width - frozen;
    const right = left + Math.min(room, sizeOf(geometry.columns, cell.column)) - room;
    if (scroller.scrollLeft > left) scroller.scrollLeft = left;
    else if (scroller.scrollLeft < right) scroller.scrollLeft = right + 4;
  }
}
