import type { SectionKey } from "../../project/sections";
import { isBlank, type Grid } from "../cells/grid";
import { beginsOther } from "./inner-titles";
import { repeatsGroup } from "./repeated-groups";
import { isHeaderLike } from "../scanning/header-like";
import type { Lexicon } from "../words/lexicon";

/** Columns and the row under the header where a table's body may begin. */
export type BodyStart = {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** What the header was recognised as. */
  readonly section?: SectionKey | undefined;
};

/** Blank rows inside a table that do not end it, where more rows of its shape follow; more right under its header. */
const blankRowsBridged = 1;
const blankRowsUnderHeader = 2;

/** How many cells between two columns of a row are filled, counted to a limit. */
export function filledCells(
  grid: Grid,
  row: number,
  at: { readonly left: number; readonly right: number; readonly limit: number },
): number {
  let filled = 0;
  for (let column = at.left; column <= at.right && filled < at.limit; column += 1) {
    if (!isBlank(grid.at(row, column))) filled += 1;
  }
  return filled;
}

/** Rows under a header that are asked whether its column is in use. */
const rowsAsked = 3;

/** Whether something stands in the rows right under a cell of a header row. */
export function filledUnder(
  grid: Grid,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  for (let step = 1; step <= rowsAsked; step += 1) {
    if (!isBlank(grid.at(row + step, column))) return true;
  }
  return false;
}

/**
 * Last row of a table's body: before two blank rows, the title of another table, or another header
 * row. The row above `start` where the body is empty.
 */
export function lastBodyRow(grid: Grid, lexicon: Lexicon, start: BodyStart): number {
  let last = start.row - 1;
  let blank = 0;
  for (let row = start.row; row < grid.rows; row += 1) {
    const filled = filledCells(grid, row, { ...start, limit: 3 });
    if (filled === 0) {
      if (!isGroupBeside(grid, row, start.left)) blank += 1;
      if (blank > mostBlank(last, start.row)) break;
      continue;
    }
    const at = { ...start, row };
    if (filled === 1 && isNextTitle(grid, lexicon, { at, first: start.row })) break;
    if (blank > 0 && endsBelowGap(grid, lexicon, { at, filled, first: start.row })) break;
    if (endsBefore(grid, lexicon, at, start.row)) break;
    last = row;
    blank = 0;
  }
  return withoutTrailingNotes(grid, start, last);
}

/** Whether a row below a gap is no more of the table. */
function endsBelowGap(
  grid: Grid,
  lexicon: Lexicon,
  row: { readonly at: BodyStart; readonly filled: number; readonly first: number },
): boolean {
  const { at, filled, first } = row;
  if (filled < 2) return !headsGroup(grid, at, first) && !repeatsGroup(grid, at, first);
  return (
    isThinner(grid, at, first) ||
    beginsWithFact(grid, lexicon, at) ||
    beginsPeriods(grid, lexicon, at)
  );
}

/** A row below a gap that begins with a word for periods and goes on with them: a profile of its own. */
function beginsPeriods(grid: Grid, lexicon: Lexicon, at: BodyStart): boolean {
  const column = firstFilled(grid, at) ?? at.left;
  const cell = grid.at(at.row, column);
  if (typeof cell !== "string" || typeof grid.at(at.row, column + 1) !== "number") return false;
  const columns = lexicon.meaning(cell)?.columns ?? [];
  return columns.some((sense) => sense.column.kind === "period");
}

/**
 * A lone text below a gap with a record right under it: the heading of a phase. A record has a number or a
 * date where the first one of the table has one; a row of texts may be the header of another table.
 */
function headsGroup(grid: Grid, at: BodyStart, first: number): boolean {
  if (typeof grid.at(at.row, firstFilled(grid, at) ?? at.left) !== "string") return false;
  const below = { ...at, row: at.row + 1 };
  const record = firstRecord(grid, { ...at, row: first }, below.row);
  if (filledCells(grid, below.row, { ...at, limit: 3 }) < 3) return false;
  for (let column = at.left; column <= at.right; column += 1) {
    if (typeof grid.at(record, column) === "string") continue;
    if (typeof grid.at(below.row, column) !== "string") return true;
  }
  return false;
}

/** The first column of a row that holds anything. */
function firstFilled(grid: Grid, { row, left, right }: BodyStart): number | undefined {
  for (let column = left; column <= right; column += 1) {
    if (!isBlank(grid.at(row, column))) return column;
  }
  return undefined;
}

/** The first row with three filled cells. */
function firstRecord(grid: Grid, start: BodyStart, last: number): number {
  for (let row = start.row; row < last; row += 1) {
    if (filledCells(grid, row, { ...start, limit: 3 }) > 2) return row;
  }
  return last;
}

function mostBlank(last: number, first: number): number {
  return last < first ? blankRowsUnderHeader : blankRowsBridged;
}

/** A text left of a table, beside a row of it that is blank: the title of a group of rows. */
function isGroupBeside(grid: Grid, row: number, left: number): boolean {
  const cell = grid.at(row, left - 1);
  return typeof cell === "string" && cell.length <= 80 && !isBlank(cell);
}

/** A row below a gap with less than half of the cells of the first row is another thing. */
function isThinner(grid: Grid, at: BodyStart, first: number): boolean {
  const limit = at.right - at.left + 1;
  return (
    filledCells(grid, at.row, { ...at, limit }) * 2 < filledCells(grid, first, { ...at, limit })
  );
}

/** A row below a gap that begins with the label of a fact and its value, such as a narrative. */
function beginsWithFact(grid: Grid, lexicon: Lexicon, at: BodyStart): boolean {
  if (filledCells(grid, at.row, { ...at, limit: 5 }) > 4) return false;
  for (let column = at.left; column <= at.right; column += 1) {
    const cell = grid.at(at.row, column);
    if (isBlank(cell)) continue;
    if (typeof cell !== "string") return false;
    return lexicon.meaning(cell)?.labels === true;
  }
  return false;
}

/** A heading of what is noted under a table. */
const headsNotes =
  /^\s*(?:goals?|objectives?|notes?|remarks?|comments?|legend|references?|ziele?|anmerkungen|hinweise)\s*:?\s*$/i;

/** A lone text that is the title of a section, with no record of this table under it, or with a header row. */
function isNextTitle(
  grid: Grid,
  lexicon: Lexicon,
  { at, first }: { readonly at: BodyStart; readonly first: number },
): boolean {
  const cell = grid.at(at.row, firstFilled(grid, at) ?? at.left);
  if (typeof cell !== "string") return false;
  if (isHeaderLike(grid, lexicon, { ...at, row: at.row + 1 })) return true;
  if (headsNotes.test(cell) && filledCells(grid, at.row + 1, { ...at, limit: 2 }) < 2) return true;
  const begins = beginsOther(lexicon, cell, at.section);
  return begins === "yes" || (begins === "perhaps" && !headsGroup(grid, at, first));
}

/** Whether a row is the header of another table, or the one above once more. */
function endsBefore(grid: Grid, lexicon: Lexicon, at: BodyStart, first: number): boolean {
  if (repeatsHeader(grid, at, first - 1)) return true;
  return isHeaderLike(grid, lexicon, at) && !isRecord(grid, at, first);
}

function repeatsHeader(grid: Grid, at: BodyStart, header: number): boolean {
  let same = 0;
  let texts = 0;
  for (let column = at.left; column <= at.right; column += 1) {
    const cell = grid.at(at.row, column);
    if (isBlank(cell)) continue;
    if (typeof cell !== "string") return false;
    texts += 1;
    if (cell === grid.at(header, column)) same += 1;
    else if (same === 0 && texts > 1) return false;
  }
  return same >= 2 && same * 2 >= texts;
}

/** Rows above that are asked whether they hold the same words. */
const rowsAbove = 12;
const digits = /\d+/g;

/**
 * Whether a row of words that may be headers ("Project", "Medium", "Open") is a record all the same: one
 * of them stands above it too, or twice in it, or it begins with the next of the ids.
 */
function isRecord(grid: Grid, at: BodyStart, first: number): boolean {
  const id = grid.at(at.row, at.left);
  if (at.row > first && typeof id === "string" && /\d/.test(id)) {
    const before = String(grid.at(at.row - 1, at.left));
    if (id.replace(digits, "0") === before.replace(digits, "0")) return true;
  }
  const seen = new Set<string>();
  for (let column = at.left; column <= at.right; column += 1) {
    const cell = grid.at(at.row, column);
    if (typeof cell !== "string" || isBlank(cell)) continue;
    if (seen.has(cell)) return true;
    seen.add(cell);
    for (let row = at.row - 1; row >= Math.max(first, at.row - rowsAbove); row -= 1) {
      if (grid.at(row, column) === cell) return true;
    }
  }
  return false;
}

/** Lone cells at the end are notes under the table, not rows of it. */
function withoutTrailingNotes(grid: Grid, start: BodyStart, last: number): number {
  let row = last;
  while (row >= start.row && filledCells(grid, row, { ...start, limit: 2 }) < 2) {
    if (isLoneRecord(grid, start, row)) break;
    row -= 1;
  }
  return row;
}

/** One row under project labels, and nothing or a blank row below, is a block of facts, no register. */
export function isFactBlock(
  grid: Grid,
  headerRow: number,
  {
    left,
    right,
    bottom,
  }: { readonly left: number; readonly right: number; readonly bottom: number },
): boolean {
  return (
    bottom - headerRow < 2 || filledCells(grid, headerRow + 2, { left, right, limit: 1 }) === 0
  );
}

const longestLone = 60;
/** How notes, sums and marks under a table begin. */
const beginsNote =
  /^\W|^(?:notes?|source|totals?|sub-?total|sum|legend|key|help|end|insert|comments?|remarks?|prepared|approved|page|updated|last updated|see|as (?:of|at)|n\.?b|all (?:amounts|costs|dates|figures))\b/i;

/** Whether a text stands in another column above: the name of a person under a list is no record of it. */
function standsElsewhere(grid: Grid, row: number, column: number): boolean {
  const text = grid.at(row, column);
  for (let above = 0; above < row; above += 1) {
    for (let other = 0; other < grid.columns; other += 1) {
      if (other !== column && grid.at(above, other) === text) return true;
    }
  }
  return false;
}

/** A name that nobody has filled in further, right under the row before it: under the other names, and no note. */
function isLoneRecord(grid: Grid, start: BodyStart, row: number): boolean {
  const column = firstFilled(grid, { ...start, row }) ?? start.left;
  if (filledCells(grid, row - 1, { ...start, limit: 1 }) === 0) return false;
  const cell = grid.at(row, column);
  if (typeof cell !== "string" || cell.length > longestLone || beginsNote.test(cell)) return false;
  const besideLeft = { ...start, left: start.left + 1 };
  for (let above = start.row; above < row; above += 1) {
    const name = { ...besideLeft, row: above };
    if (firstFilled(grid, name) === column && filledCells(grid, above, { ...name, limit: 2 }) > 1) {
      return !standsElsewhere(grid, row, column);
    }
  }
  return false;
}
