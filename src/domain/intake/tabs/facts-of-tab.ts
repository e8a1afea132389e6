import { findCrossedFacts } from "../facts/find-crossed-facts";
import { findFacts, type FoundFact } from "../facts/find-facts";
import type { FoundTables } from "../tables/find-tables";
import { mappedFacts } from "../maps/mapped-facts";
import type { MappedRow } from "../maps/mapped-layout";
import type { Search } from "../scanning/search";

/**
 * The facts of a tab outside its tables: by labels, by row and column together, and sums under budgets. What
 * the layout map names stands instead of what was found.
 */
export function factsOf(
  { grid, lexicon, vocabularies }: Search,
  { tables, free, totals }: FoundTables,
  rows: readonly MappedRow[],
): readonly FoundFact[] {
  const taken = tables.map(({ box }) => box);
  const search = { grid, lexicon, vocabularies, free };
  const crossed = findCrossedFacts({ ...search, taken });
  const alone = findFacts({ ...search, taken: [...taken, ...crossed.boxes] });
  const more = [...crossed.facts, ...totals];
  const found = more.length === 0 ? alone : [...alone, ...more];
  const mapped = mappedFacts(grid, rows);
  if (mapped.length === 0) return found;
  const keys = new Set(mapped.map(({ fact }) => fact.key));
  return [...mapped, ...found.filter(({ fact }) => !keys.has(fact.key))];
}
