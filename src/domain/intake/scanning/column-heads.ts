import { isBlank, type Grid } from "../cells/grid";
import type { LabelPlace } from "./label-bands";
import type { FactSense, Lexicon } from "../words/lexicon";
import type { Vocabularies } from "../cells/reading-context";
import { fitsKind } from "../cells/value-fit";

/** What a label is where cells of one kind stand under it: the header of a column, or only perhaps one. */
export type HeadsColumn = "no" | "perhaps" | "surely";

/** Fewest cells side by side that are a header row. */
const fewestHeaders = 3;

/**
 * Whether a label heads a column of a table that was not recognised: two filled cells under it and under
 * a neighbour, none of them a label. `surely` where the row has numbers under its texts besides, or
 * another known header beside this one.
 */
export function headsColumn(grid: Grid, lexicon: Lexicon, at: LabelPlace): HeadsColumn {
  const { row, column } = at;
  if (!isBody(grid, lexicon, { row: row + 1, column })) return "no";
  if (!isBody(grid, lexicon, { row: row + 2, column })) return "no";
  const { columns, counted } = columnsInUse(grid, at);
  if (columns < 2) return "no";
  const beside =
    isHeader(grid, lexicon, { row, column: column - 1 }) ||
    isHeader(grid, lexicon, { row, column: column + 1 });
  return counted || beside ? "surely" : "perhaps";
}

/** Columns of a label's row with two filled cells below; `counted` where those are numbers under a text. */
function columnsInUse(
  grid: Grid,
  at: LabelPlace,
): { readonly columns: number; readonly counted: boolean } {
  const [left, right] = filledRun(grid, at);
  let columns = 0;
  let counted = false;
  if (right - left + 1 < fewestHeaders) return { columns, counted };
  for (let column = left; column <= right; column += 1) {
    const first = grid.at(at.row + 1, column);
    const second = grid.at(at.row + 2, column);
    if (isBlank(first) || isBlank(second)) continue;
    columns += 1;
    const amounts = typeof first === "number" && typeof second === "number";
    counted ||= amounts && typeof grid.at(at.row, column) === "string";
  }
  return { columns, counted };
}

function isBody(grid: Grid, lexicon: Lexicon, { row, column }: LabelPlace): boolean {
  const cell = grid.at(row, column);
  if (isBlank(cell)) return false;
  return typeof cell !== "string" || lexicon.meaning(cell)?.labels !== true;
}

function isHeader(grid: Grid, lexicon: Lexicon, { row, column }: LabelPlace): boolean {
  const cell = grid.at(row, column);
  if (typeof cell !== "string" || isBlank(cell)) return false;
  const meaning = lexicon.meaning(cell);
  return meaning !== undefined && meaning.facts.length + meaning.columns.length > 0;
}

/** First and last column of the filled cells side by side in which a label stands. */
function filledRun(
  grid: Grid,
  { row, column }: LabelPlace,
): readonly [left: number, right: number] {
  let left = column;
  while (left > 0 && !isBlank(grid.at(row, left - 1))) left -= 1;
  let right = column;
  while (right + 1 < grid.columns && !isBlank(grid.at(row, right + 1))) right += 1;
  return [left, right];
}

/** Two values of a kind under one label are a column of a table, not a fact. */
export function isColumn(
  { grid, vocabularies }: { readonly grid: Grid; readonly vocabularies: Vocabularies },
  { row, column }: LabelPlace,
  { fact }: FactSense,
): boolean {
  const next = grid.at(row + 1, column);
  return fact.kind !== "text" && !isBlank(next) && fitsKind(fact.kind, next, vocabularies);
}
