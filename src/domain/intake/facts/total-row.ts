import type { RawCell } from "../../workbook/snapshot";
import { isBlank, type Grid } from "../cells/grid";
import type { FactSense, Lexicon } from "../words/lexicon";
import type { LabelPlace } from "../scanning/label-bands";

/** Rows below a header in which its total is looked for. */
const rowsLookedAt = 60;
const totalWords =
  /^(?:(?:grand |project |overall |budget )?totals?|sum|gesamt|summe)(?: costs?| budget)?\s*:?$/i;

/** Whether a cell is a word for the sum of a table. */
export function isTotalWord(cell: RawCell): boolean {
  return typeof cell === "string" && totalWords.test(cell.trim());
}

/** How sure it is what the total of an unknown table is taken for. */
const ofTotals = 0.7;

/** The cell of a total, with what its header means. */
export type Total = {
  readonly sense: FactSense;
  readonly row: number;
  readonly column: number;
  readonly raw: number;
};

/**
 * The total under a header of a table of amounts that is no section: "Category, Budget, Actual, Forecast" with
 * a line for each category and their total. Where two headers of the row mean amounts of a project, those of
 * the total row are the project's.
 */
export function totalUnder(
  grid: Grid,
  lexicon: Lexicon,
  at: LabelPlace & { readonly senses: readonly FactSense[] },
): Total | undefined {
  const sense = amountOf(at.senses);
  if (sense === undefined || amountsIn(grid, lexicon, at.row) < 2) return undefined;
  const row = totalRow(grid, at);
  if (row === undefined) return undefined;
  const raw = grid.at(row, at.column);
  if (typeof raw !== "number") return undefined;
  return { sense: { ...sense, score: ofTotals }, row, column: at.column, raw };
}

function amountOf(senses: readonly FactSense[]): FactSense | undefined {
  return senses.find(({ fact }) => fact.kind === "money");
}

/** Headers of a row that mean different amounts of a project. */
function amountsIn(grid: Grid, lexicon: Lexicon, row: number): number {
  const facts = new Set<string>();
  for (let column = 0; column < grid.columns; column += 1) {
    const cell = grid.at(row, column);
    if (typeof cell !== "string" || isBlank(cell)) continue;
    const sense = amountOf(lexicon.meaning(cell)?.facts ?? []);
    if (sense !== undefined) facts.add(sense.fact.key);
  }
  return facts.size;
}

/** The first row below with a word for a total before the column, where only numbers stand between. */
function totalRow(grid: Grid, at: LabelPlace): number | undefined {
  for (let row = at.row + 1; row < grid.rows && row <= at.row + rowsLookedAt; row += 1) {
    const raw = grid.at(row, at.column);
    const word = firstText(grid, row, at.column);
    if (word === undefined || (!isBlank(raw) && typeof raw !== "number")) return undefined;
    if (isTotalWord(word)) return row - at.row > 2 ? row : undefined;
  }
  return undefined;
}

function firstText(grid: Grid, row: number, before: number): string | undefined {
  for (let column = 0; column < before; column += 1) {
    const cell = grid.at(row, column);
    if (typeof cell === "string" && !isBlank(cell)) return cell.trim();
  }
  return undefined;
}
