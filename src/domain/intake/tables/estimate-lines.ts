import type { CostMeasure } from "../periods/cost-words";
import { costColumn } from "./cost-line-cells";
import { measureSaid, textsAbout } from "../periods/cost-words";
import type { FreeRow } from "../scanning/free-rows";
import type { Search } from "../scanning/search";
import type { TableColumn } from "../scanning/table-shape";
import type { ColumnDefinition } from "../../project/sections";
import { unitHint } from "../cells/units";

const rowsAsked = 12;
const fewestRows = 2;
/** The reading rests on the figures and one word of a title. */
const confidence = 0.75;
const amountWords = /cost|total|amount|price|fee|budget|value|sum|kosten|betrag/i;

/**
 * The column of amounts of an estimate: a rate, a quantity and what they come to in each line, under a title
 * that says what is planned or spent. Undefined where the figures do not multiply, or nothing says it.
 */
export function estimateColumn(
  search: Search,
  { row, texts }: FreeRow,
): TableColumn<ColumnDefinition> | undefined {
  const columns = texts.map(({ column }) => column);
  const amount = texts.find(
    ({ column, text }) => amountWords.test(text) && isProduct(search, row, { column, columns }),
  );
  if (amount === undefined) return undefined;
  const { column, text } = amount;
  const span = { left: columns[0] ?? column, right: column, columns: [], ends: undefined };
  const measure: CostMeasure | undefined = measureSaid(textsAbout(search.grid, row, span));
  if (measure === undefined) return undefined;
  const hint = unitHint(search.lexicon.normal(text).hint);
  return { column, definition: costColumn(measure), header: text, confidence, hint };
}

/** Whether two columns before one multiply to it, in every line that has all three. */
function isProduct(
  search: Search,
  row: number,
  at: { readonly column: number; readonly columns: readonly number[] },
): boolean {
  const before = at.columns.filter((column) => column < at.column);
  return before.some((one) =>
    before.some((other) => one < other && multiply(search, row, [one, other, at.column])),
  );
}

function multiply(
  { grid }: Search,
  header: number,
  [one, other, product]: readonly [number, number, number],
): boolean {
  let told = 0;
  for (let row = header + 1; row <= header + rowsAsked && row < grid.rows; row += 1) {
    const [a, b, c] = [grid.at(row, one), grid.at(row, other), grid.at(row, product)];
    if (typeof a !== "number" || typeof b !== "number" || typeof c !== "number") continue;
    if (Math.abs(a * b - c) > Math.abs(c) * 0.01) return false;
    // Nothing and one times something say nothing of the columns.
    if (a > 1 && b > 1) told += 1;
  }
  return told >= fewestRows;
}
