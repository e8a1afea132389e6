import { isBlank, type Grid } from "../cells/grid";

/** The word a heading of groups begins with: "Milestone: Planning", "Phase 2". */
const firstWord = /^\s*(\p{L}{4,})\s*(?:[:.#-]|\d)/u;

type Place = { readonly row: number; readonly left: number; readonly right: number };

/**
 * Whether a lone text below a gap begins with the word that a lone text further up in the table begins
 * with: the heading of a further group of its rows.
 */
export function repeatsGroup(grid: Grid, at: Place, first: number): boolean {
  const word = wordOfLone(grid, at);
  if (word === undefined) return false;
  for (let row = first; row < at.row; row += 1) {
    if (wordOfLone(grid, { ...at, row }) === word) return true;
  }
  return false;
}

/** The word a row with a single text begins with; undefined where it holds anything else. */
function wordOfLone(grid: Grid, { row, left, right }: Place): string | undefined {
  let lone: string | undefined;
  for (let column = left; column <= right; column += 1) {
    const cell = grid.at(row, column);
    if (isBlank(cell)) continue;
    if (typeof cell !== "string" || lone !== undefined) return undefined;
    lone = cell;
  }
  return firstWord.exec(lone ?? "")?.[1]?.toLowerCase();
}
