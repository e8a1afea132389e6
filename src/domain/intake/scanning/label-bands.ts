import type { RawCell } from "../../workbook/snapshot";
import type { FreeRow } from "./free-rows";
import { isBlank, type Grid } from "../cells/grid";
import { endsInColon } from "./fact-values";
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

/** Texts side by side that are a row of headers or words, whatever one of them is. */
const fewestAmong = 5;

/**
 * Whether a text right of a label any text fits ("Lead") is hardly its value: without a colon it has to
 * stand right beside it, and not in a row of headers or names of roles.
 */
export function isFarFetched(grid: Grid, at: LabelPlace & { readonly right: number }): boolean {
  const label = String(grid.at(at.row, at.column));
  if (at.right !== at.column + 1) return !/:\s*$/.test(label);
  if (label.includes(":")) return false;
  return endOfTexts(grid, at, 1) - endOfTexts(grid, at, -1) + 1 >= fewestAmong;
}

/** Blank cells a merge may leave left of a label. */
const widestGap = 5;

/** The next filled cell left of a label; blank where there is none near. */
export function textLeft(grid: Grid, { row, column }: LabelPlace): RawCell {
  for (let step = 1; step <= widestGap + 1 && step <= column; step += 1) {
    const cell = grid.at(row, column - step);
    if (!isBlank(cell)) return cell;
  }
  return "";
}

/**
 * Whether a label stands in a row of nothing but labels with colons, two or more, over a row without any:
 * a form with its values under their labels.
 */
export function isColonBand(grid: Grid, at: LabelPlace): boolean {
  let labels = 0;
  for (let column = 0; column < grid.columns; column += 1) {
    if (endsInColon(grid.at(at.row + 1, column))) return false;
    const cell = grid.at(at.row, column);
    if (isBlank(cell)) continue;
    if (!endsInColon(cell)) return false;
    labels += 1;
  }
  return labels > 1;
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
