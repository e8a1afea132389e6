import { isTypeHeader } from "./combined-log";
import { isResource } from "./find-allocations";
import { isBlank } from "./grid";
import type { Meaning } from "./lexicon";
import type { Search } from "./search";
import { contains, type Box } from "./table-shape";

/** What speaks for a table in the words of a row. */
export type RowWords = {
  /** Texts that mean anything. */
  readonly known: number;
  /** A header of people or roles is among them. */
  readonly people: boolean;
  /** A header of the types of a combined log is among them. */
  readonly types: boolean;
};

type Counts = { known: number; filled: number; columns: number; facts: number; people: boolean };

/**
 * The words of a row outside the boxes, where they may head a table; undefined where they cannot. Asked
 * of every row of a tab, and most of them are no headers, so it only counts.
 */
export function wordsIn(search: Search, row: number, boxes: readonly Box[]): RowWords | undefined {
  const { known, filled, columns, facts, people } = countWords(search, row, boxes);
  if (known === 0 || (known === 1 && (filled < 4 || !people))) return undefined;
  const heads = people || columns >= fewestColumns || facts >= fewestFacts;
  const types = namesTypes(search, row);
  return heads || types ? { known, people, types } : undefined;
}

function countWords({ grid, lexicon }: Search, row: number, boxes: readonly Box[]): Counts {
  const counts: Counts = { known: 0, filled: 0, columns: 0, facts: 0, people: false };
  for (let column = 0; column < grid.columns; column += 1) {
    const cell = grid.at(row, column);
    if (isBlank(cell) || (boxes.length > 0 && isIn(boxes, row, column))) continue;
    counts.filled += 1;
    const meaning = typeof cell === "string" ? lexicon.meaning(cell) : undefined;
    if (meaning !== undefined) count(counts, meaning);
  }
  return counts;
}

function count(counts: Counts, { columns, facts }: Meaning): void {
  counts.known += 1;
  if (columns.length > 0) counts.columns += 1;
  if (facts.length > 0) counts.facts += 1;
  counts.people ||= columns.some(isResource);
}

/** A combined log has a column of types, which mean nothing anywhere else. */
function namesTypes({ grid, lexicon }: Search, row: number): boolean {
  for (let column = 0; column < grid.columns; column += 1) {
    const cell = grid.at(row, column);
    if (typeof cell === "string" && isTypeHeader(lexicon, cell)) return true;
  }
  return false;
}

export function isIn(boxes: readonly Box[], row: number, column: number): boolean {
  return boxes.some((box) => contains(box, row, column));
}

/** Two headers of columns, or the four facts of a register. */
export const fewestColumns = 2;
export const fewestFacts = 4;
