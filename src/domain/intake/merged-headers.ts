import { isBlank } from "./grid";
import type { HeaderCell } from "./header-cells";
import type { SectionScore } from "./score-section";
import type { Search } from "./search";
import type { Body } from "./settle-twins";

/** Rows of a body that are looked at. */
const rowsAsked = 12;
/** Columns a merged header may span. */
const widest = 8;

/**
 * The score with every column where its values are: under a merged header they may stand in any of the
 * columns it spans, and the header is written in the first. The same object where nothing moves.
 */
export function underMerges(
  search: Search,
  score: SectionScore,
  place: Body & { readonly cells: readonly HeaderCell[] },
): SectionScore {
  const headed = new Set(place.cells.map(({ column }) => column));
  const columns = score.columns.map((claim) => {
    const { column } = claim.cell;
    if (headed.has(column + 1) || filledBelow(search, place, column) > 0) return claim;
    const to = firstFilled(search, place, { column, headed });
    return to === undefined ? claim : { ...claim, cell: { ...claim.cell, column: to } };
  });
  return columns.every((claim, at) => claim === score.columns[at]) ? score : { ...score, columns };
}

function firstFilled(
  search: Search,
  place: Body,
  at: { readonly column: number; readonly headed: ReadonlySet<number> },
): number | undefined {
  for (let step = 1; step < widest; step += 1) {
    const column = at.column + step;
    if (at.headed.has(column) || column > place.box.right) return undefined;
    if (filledBelow(search, place, column) > 1) return column;
  }
  return undefined;
}

function filledBelow({ grid }: Search, { headerRow, box }: Body, column: number): number {
  let filled = 0;
  const last = Math.min(box.bottom, headerRow + rowsAsked);
  for (let row = headerRow + 1; row <= last; row += 1) {
    if (!isBlank(grid.at(row, column))) filled += 1;
  }
  return filled;
}
