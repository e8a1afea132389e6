import { isBlank, type Grid } from "./grid";
import type { Lexicon } from "./lexicon";
import type { TakenCells } from "./table-shape";

/** Where a label stands. */
export type LabelPlace = { readonly row: number; readonly column: number };

/**
 * Whether a label stands in a row of labels whose values are in the row below: three or more texts
 * side by side, half of them known labels and two of those next to each other.
 */
export function isLabelBand(grid: Grid, lexicon: Lexicon, at: LabelPlace): boolean {
  const [left, right] = textRun(grid, at);
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

/** First and last column of the texts side by side in which a label stands. */
function textRun(grid: Grid, at: LabelPlace): readonly [left: number, right: number] {
  const isText = (column: number): boolean => {
    const cell = grid.at(at.row, column);
    return typeof cell === "string" && !isBlank(cell);
  };
  let left = at.column;
  while (left > 0 && isText(left - 1)) left -= 1;
  let right = at.column;
  while (isText(right + 1)) right += 1;
  return [left, right];
}

function isKnown(grid: Grid, lexicon: Lexicon, { row, column }: LabelPlace): boolean {
  const cell = grid.at(row, column);
  return (
    typeof cell === "string" &&
    (lexicon.meaning(cell)?.facts.some(({ byValue }) => !byValue) ?? false)
  );
}

const earlier =
  /^(?:last|previous|prior|preceding|old|previous rag|last rag|letzte|letzter|vorherige|vorige|voriger)(?: (?:period|month|week|quarter|report|reporting period|status|rag|rating|update|periode|woche|monat|bericht))?$/;

/** First letters of the words above; cheap to ask of every text. */
const mayBeEarlier = /^\W*(?:l[ae]|pr|ol|vo)/i;
/** Rows under a header of an earlier period for which it holds. */
const reach = 15;

/** Cells that head a column of an earlier period: "Last period" beside "This period". */
export function earlierColumns(
  grid: Grid,
  lexicon: Lexicon,
  taken: TakenCells,
): readonly LabelPlace[] {
  const found: LabelPlace[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    if (taken.fills(row)) continue;
    for (let column = 1; column < grid.columns; column += 1) {
      const cell = grid.at(row, column);
      if (typeof cell !== "string" || cell.length < 3 || cell.length > 30) continue;
      if (!mayBeEarlier.test(cell) || !earlier.test(lexicon.normal(cell).text)) continue;
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
