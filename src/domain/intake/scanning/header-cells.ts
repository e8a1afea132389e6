import type { Grid } from "../cells/grid";
import { isBlank } from "../cells/grid";
import type { Lexicon, Meaning } from "../words/lexicon";

/** A text in a row that may be a header, with what it can mean. */
export type HeaderCell = {
  readonly column: number;
  readonly text: string;
  readonly meaning: Meaning | undefined;
  /** Of a header stacked over several rows: the text of its lowest row. */
  readonly lowest?: string;
};

/** The texts of a row between two columns; undefined as soon as a number or yes/no stands among them. */
export function headerCells(
  grid: Grid,
  lexicon: Lexicon,
  at: { readonly row: number; readonly left: number; readonly right: number },
): readonly HeaderCell[] | undefined {
  const cells: HeaderCell[] = [];
  for (let column = at.left; column <= at.right; column += 1) {
    const cell = grid.at(at.row, column);
    if (typeof cell !== "string") return undefined;
    if (isBlank(cell)) continue;
    cells.push({ column, text: cell, meaning: lexicon.meaning(cell) });
  }
  return cells;
}

/**
 * Parts of a header row between blank columns. One blank header over a filled column, as a merged cell
 * leaves it, parts nothing.
 */
export function segmentsOf(
  cells: readonly HeaderCell[],
  isFilled: (column: number) => boolean,
): readonly (readonly HeaderCell[])[] {
  const segments: HeaderCell[][] = [];
  let last: HeaderCell | undefined;
  for (const cell of cells) {
    const current = segments.at(-1);
    const gap = last === undefined ? 0 : cell.column - last.column - 1;
    const parts = gap > 1 || (gap === 1 && !isFilled(cell.column - 1));
    if (current === undefined || parts) {
      segments.push([cell]);
    } else {
      current.push(cell);
    }
    last = cell;
  }
  return segments;
}
