import { isBlank, type Grid } from "../cells/grid";
import type { HeaderCell } from "./header-cells";
import { isResource } from "../words/known-labels";
import type { Lexicon, Meaning } from "../words/lexicon";
import { headsEarlier } from "../words/telling-headers";
import { boxesAcross, contains, isWide, type Box } from "./table-shape";

/** What stands in a row outside some tables: looked at once for all who search the row. */
export type FreeRow = {
  readonly row: number;
  /** Its texts, from left to right. */
  readonly texts: readonly HeaderCell[];
  /** How many cells hold a number or yes/no. */
  readonly amounts: number;
  /** Texts that mean anything. */
  readonly known: number;
  /** Texts that mean a column of a section. */
  readonly columns: number;
  /** Texts that mean a fact. */
  readonly facts: number;
  /** A header of people or roles is among them. */
  readonly people: boolean;
  /** A header of the types of a combined log is among them. */
  readonly types: boolean;
  /** Some cell of the row, in a table or not, heads a column of an earlier period. */
  readonly earlier: boolean;
};

/** The rows that have anything outside the boxes; most rows of a tab are blank or filled by a table. */
export function freeRows(grid: Grid, lexicon: Lexicon, boxes: readonly Box[]): readonly FreeRow[] {
  const rows: FreeRow[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    if (isBlankRow(grid, row)) continue;
    const across = boxesAcross(boxes, row);
    const filling = across.find((box) => isWide(box, grid));
    if (filling !== undefined) {
      row = filling.bottom;
      continue;
    }
    const free = freeRow(grid, lexicon, { row, boxes: across });
    if (free.texts.length > 0 || free.earlier) rows.push(free);
  }
  return rows;
}

function isBlankRow(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columns; column += 1) {
    if (grid.at(row, column) !== "") return false;
  }
  return true;
}

type Counts = { -readonly [K in keyof FreeRow]: FreeRow[K] };

/** What stands in a row outside the boxes that cross it. */
export function freeRow(
  grid: Grid,
  lexicon: Lexicon,
  { row, boxes }: { readonly row: number; readonly boxes: readonly Box[] },
): FreeRow {
  const texts: HeaderCell[] = [];
  const free: Counts = {
    row,
    texts,
    amounts: 0,
    known: 0,
    columns: 0,
    facts: 0,
    people: false,
    types: false,
    earlier: false,
  };
  for (let column = 0; column < grid.columns; column += 1) {
    const cell = grid.at(row, column);
    if (cell === "") continue;
    if (boxes.length > 0 && boxes.some((box) => contains(box, row, column))) {
      free.earlier ||= typeof cell === "string" && headsEarlier(cell);
    } else if (typeof cell !== "string") {
      free.amounts += 1;
    } else if (!isBlank(cell)) {
      const word = lexicon.word(cell);
      texts.push({ column, text: cell, meaning: word.meaning });
      if (word.meaning !== undefined) count(free, word.meaning);
      free.types ||= word.headsTypes;
      free.earlier ||= word.headsEarlier;
    }
  }
  return free;
}

function count(free: Counts, { columns, facts }: Meaning): void {
  free.known += 1;
  if (columns.length > 0) free.columns += 1;
  if (facts.length > 0) free.facts += 1;
  free.people ||= columns.some(isResource);
}

/** Two headers of columns, or the four facts of a register. */
export const fewestColumns = 2;
export const fewestFacts = 4;

/** Whether the words of a row may head a table. Most rows are no headers. */
export function mayHeadTable(free: FreeRow): boolean {
  const { known, columns, facts, people, types } = free;
  if (known === 0) return false;
  if (known === 1 && (free.texts.length + free.amounts < 4 || !people)) return false;
  return people || types || columns >= fewestColumns || facts >= fewestFacts;
}
