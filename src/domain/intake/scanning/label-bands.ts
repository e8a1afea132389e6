import type { RawCell } from "../../workbook/snapshot";
import type { FreeRow } from "./free-rows";
import { isBlank, type Grid } from "../cells/grid";
import type { Lexicon } from "../words/lexicon";
import { headsEarlier } from "../words/telling-headers";

/** Where a label stands. */
export type LabelPlace = { readonly row: number; readonly column: number };

/**
 * Whether a label stands in a row of labels whose values are in the row below: three or more texts
 * side by side, half of them known labels and two of those next to each other.
 */
export function isLabelBand(grid: Grid, lexicon: Lexicon, at: LabelPlace): boolean {
  const left = endOfTexts(grid, at, -1);
  const right = endOfTexts(grid, at, 1);
  if (right - left < 2) return false;
  let known = 0;
  let together = false;
  let below = 0;
  for (let column = left; column <= right; column += 1) {
    if (isKnown(grid, lexicon, { row: at.row + 1, column })) return false;
    if (!isBlank(grid.at(at.row + 1, column))) below += 1;
    if (!isKnown(grid, lexicon, { row: at.row, column })) continue;
    known += 1;
    together ||= column > left && isKnown(grid, lexicon, { row: at.row, column: column - 1 });
  }
  const half = (right - left + 1) / 2;
  return together && known >= half && below >= half;
}

/** Column of the last text side by side with the one at a place, going left (-1) or right (1). */
function endOfTexts(grid: Grid, { row, column }: LabelPlace, step: -1 | 1): number {
  let end = column;
  while (end + step >= 0 && isText(grid.at(row, end + step))) end += step;
  return end;
}

function isText(cell: RawCell): boolean {
  return typeof cell === "string" && !isBlank(cell);
}

function isKnown(grid: Grid, lexicon: Lexicon, { row, column }: LabelPlace): boolean {
  const cell = grid.at(row, column);
  return typeof cell === "string" && lexicon.meaning(cell)?.labels === true;
}

/** Rows under a header of an earlier period for which it holds. */
const reach = 15;

/** Cells that head a column of an earlier period: "Last period" beside "This period". */
export function earlierColumns(grid: Grid, rows: readonly FreeRow[]): readonly LabelPlace[] {
  const found: LabelPlace[] = [];
  for (const { row, earlier } of rows) {
    if (!earlier) continue;
    for (let column = 1; column < grid.columns; column += 1) {
      const cell = grid.at(row, column);
      if (typeof cell !== "string" || !headsEarlier(cell)) continue;
      if (!isBlank(grid.at(row, column - 1)) || !isBlank(grid.at(row, column + 1))) {
        found.push({ row, column });
      }
    }
  }
  return found;
}

/** Whether a cell stands under the header of an earlier period. */
export function isEarlier(headers: readonly LabelPlace[], { row, column }: LabelPlace): boolean {
  return headers.some(
    (header) => header.column === column && row > header.row && row - header.row <= reach,
  );
}
