import { sectionDefinition, type ColumnDefinition } from "../../project/sections";
import { measureOf, type CostMeasure } from "../periods/cost-words";
import { isBlank } from "../cells/grid";
import { parseNumberText } from "../cells/parse-number-text";
import { periodsIn } from "../periods/period-headers";
import type { Search } from "../scanning/search";

/** Rows under a header in which lines are looked for, and blank ones that end them. */
const rowsLookedAt = 200;
const blankRowsBridged = 1;

/** A column of the costs by period. */
export function costColumn(key: "category" | CostMeasure): ColumnDefinition {
  const found = sectionDefinition("costPeriods").columns.find((column) => column.key === key);
  if (found === undefined) throw new Error(`costs by period have no ${key}`);
  return found;
}

/** Rows with amounts in the columns under a header, to the end of the block or the next periods. */
export function linesUnder(
  search: Search,
  headerRow: number,
  { left, right }: { readonly left: number; readonly right: number },
): readonly number[] {
  const { grid } = search;
  const lines: number[] = [];
  let blank = 0;
  for (let row = headerRow + 1; row < Math.min(grid.rows, headerRow + rowsLookedAt); row += 1) {
    const kind = amountsIn(grid, row, { left, right });
    if (kind === "others") break;
    if (kind === "some" && periodsIn(search, row, []) !== undefined) break;
    if (kind === "some") lines.push(row);
    blank = kind === "none" && isEmptyLeft(grid, row, left) ? blank + 1 : 0;
    if (blank > blankRowsBridged) break;
  }
  return lines;
}

/** What stands under the periods: amounts, nothing, or mostly something that is no amount. */
function amountsIn(
  grid: Search["grid"],
  row: number,
  { left, right }: { readonly left: number; readonly right: number },
): "some" | "none" | "others" {
  let numbers = 0;
  let others = 0;
  for (let column = left; column <= right; column += 1) {
    const cell = grid.at(row, column);
    if (isBlank(cell)) continue;
    if (typeof cell === "number") numbers += 1;
    else if (typeof cell === "string" && parseNumberText(cell) !== undefined) numbers += 1;
    else others += 1;
  }
  if (others > numbers) return "others";
  return numbers > 0 ? "some" : "none";
}

function isEmptyLeft(grid: Search["grid"], row: number, left: number): boolean {
  for (let column = 0; column < left; column += 1) if (!isBlank(grid.at(row, column))) return false;
  return true;
}

/**
 * The column left of the amounts, and none of the other ones, with a text in most of the lines, categories before words for measures;
 * a category may stand in the first of its lines only.
 */
export function labelColumn(
  { grid, lexicon }: Search,
  lines: readonly number[],
  { left, other }: { readonly left: number; readonly other?: ReadonlySet<number> },
): number | undefined {
  const columns = Array.from({ length: left }, (_, column) => {
    const texts = lines.map((row) => grid.at(row, column)).filter(isWords);
    const measured = texts.filter((cell) => measureOf(lexicon, cell) !== undefined).length;
    return { column, texts: texts.length, names: texts.length - measured };
  });
  const enough = columns.filter(
    ({ column, texts }) => texts * 3 >= lines.length && other?.has(column) !== true,
  );
  const best = enough.toSorted((a, b) => b.names - a.names || b.texts - a.texts)[0];
  return best?.column;
}

function isWords(cell: unknown): boolean {
  return typeof cell === "string" && /\p{L}{2}/u.test(cell);
}
