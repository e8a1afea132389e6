import { isBlank } from "../cells/grid";
import type { HeaderCell } from "../scanning/header-cells";
import type { SectionScore } from "./score-section";
import type { Search } from "../scanning/search";
import type { Body } from "./settle-twins";

/** Rows of a body that are looked at. */
const rowsAsked = 12;
/** Columns a merged header may span. */
const widest = 8;

/**
 * The score with every column where its values are: under a merged header they may stand in any of the
 * columns it spans, and the header is written in the first. The same object where nothing moves.
 */
export function underMerges(search: Search, score: SectionScore, place: Headed): SectionScore {
  let columns: SectionScore["columns"] | undefined;
  for (const claim of score.columns) {
    const column = valuesOf(search, place, claim.cell.column);
    if (column === undefined) continue;
    const moved = { ...claim, cell: { ...claim.cell, column } };
    columns = (columns ?? score.columns).map((other) => (other === claim ? moved : other));
  }
  return columns === undefined ? score : { ...score, columns };
}

type Headed = Body & { readonly cells: readonly HeaderCell[] };

/** The column right of a header where its values are; undefined where they stand under it, or nowhere. */
function valuesOf(search: Search, place: Headed, header: number): number | undefined {
  for (let column = header + 1; column < header + widest; column += 1) {
    if (isHeaded(place, column) || column > place.box.right) return undefined;
    if (filledBelow(search, place, column) < 2) continue;
    return filledBelow(search, place, header) > 0 ? undefined : column;
  }
  return undefined;
}

function isHeaded({ cells }: Headed, column: number): boolean {
  for (const cell of cells) if (cell.column === column) return true;
  return false;
}

function filledBelow({ grid }: Search, { headerRow, box }: Body, column: number): number {
  let filled = 0;
  const last = Math.min(box.bottom, headerRow + rowsAsked);
  for (let row = headerRow + 1; row <= last; row += 1) {
    if (!isBlank(grid.at(row, column))) filled += 1;
  }
  return filled;
}
