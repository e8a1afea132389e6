import type { FoundFact } from "../facts/find-facts";
import { isBlank, type Grid } from "../cells/grid";
import type { Lexicon } from "../words/lexicon";
import { plainWords } from "../maps/mapped-facts";
import { contains, type FoundTable } from "../scanning/table-shape";

/** Fewer known words than this are no shape: half the tabs of a workbook might share them. */
const fewestWords = 3;

/**
 * What tells the tabs of one form from others: their labels and the headers of their tables, whatever
 * stands beside and under them, in whatever rows. Undefined where a tab has hardly any.
 */
export function shapeOf(
  grid: Grid,
  lexicon: Lexicon,
  found: { readonly tables: readonly FoundTable[]; readonly facts: readonly FoundFact[] },
): string | undefined {
  const words = new Set<string>();
  const values = new Set(found.facts.map(({ row, column }) => `${row} ${column}`));
  for (const table of found.tables) {
    for (const { header } of table.columns) words.add(plainWords(header));
  }
  for (let row = 0; row < grid.rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      const raw = grid.at(row, column);
      if (typeof raw !== "string" || isBlank(raw)) continue;
      if (values.has(`${row} ${column}`)) continue;
      if (found.tables.some(({ box }) => contains(box, row, column))) continue;
      const meaning = lexicon.meaning(raw);
      if (meaning !== undefined && meaning.facts.length > 0) words.add(plainWords(raw));
    }
  }
  return words.size < fewestWords ? undefined : signature([...words].sort());
}

/** A short name of the words: the same words give the same one. FNV-1a, twice with different starts. */
function signature(words: readonly string[]): string {
  const text = words.join("\n");
  const half = (start: number): string => {
    let hash = start;
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
    }
    return hash.toString(36);
  };
  return `form-${half(0x811c9dc5)}${half(0x050c5d1f)}`;
}
