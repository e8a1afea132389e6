import {
  ABSENT,
  BLANK,
  BOOLEAN,
  EDITED,
  ERROR,
  FORMULA,
  KIND_MASK,
  NUMBER,
  TEXT,
} from "./cell-block";
import type { CellScalar, CellType } from "../model/workbook-file";

/** A row somebody wrote to: its cells by column, texts and errors as themselves. */
export type EditedRow = {
  readonly kinds: number[];
  readonly values: CellScalar[];
  readonly styles: number[];
  readonly formulas: Map<number, string>;
};

export function emptyRow(): EditedRow {
  return { kinds: [], values: [], styles: [], formulas: new Map() };
}

/** Writes a constant; "" leaves the cell blank. The style given counts where there is no cell yet. */
export function putValue(row: EditedRow, column: number, value: CellScalar, style: number): void {
  prepare(row, column, style);
  row.kinds[column] = kindOf(value) | EDITED;
  row.values[column] = value;
  row.formulas.delete(column);
}

export function putError(row: EditedRow, column: number, error: string, style: number): void {
  prepare(row, column, style);
  row.kinds[column] = ERROR | EDITED;
  row.values[column] = error;
  row.formulas.delete(column);
}

export type CachedFormula = { readonly formula: string; readonly cached: CellScalar | undefined };

const ERROR_TEXT =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!)$/;

/** Writes a formula, with or without its `=`; a cached text that spells an error is one. */
export function putFormula(
  row: EditedRow,
  column: number,
  { formula, cached }: CachedFormula,
  style: number,
): void {
  prepare(row, column, style);
  const isError = typeof cached === "string" && ERROR_TEXT.test(cached);
  const kind = cached === "" ? TEXT : cached === undefined ? BLANK : kindOf(cached);
  row.kinds[column] = (isError ? ERROR : kind) | EDITED | FORMULA;
  row.values[column] = cached ?? "";
  row.formulas.set(column, formula.replace(/^=/, ""));
}

export function putStyle(row: EditedRow, column: number, style: number): void {
  if ((row.kinds[column] ?? ABSENT) === ABSENT) prepare(row, column, style);
  row.kinds[column] = (row.kinds[column] ?? BLANK) | EDITED;
  row.styles[column] = style;
}

/** Removes the contents; a cell without a style of its own goes altogether. */
export function clearContents(row: EditedRow, column: number): void {
  if ((row.kinds[column] ?? ABSENT) === ABSENT) return;
  row.kinds[column] = BLANK | EDITED;
  row.values[column] = "";
  row.formulas.delete(column);
}

export function typeOfKind(kind: number): CellType {
  switch (kind & KIND_MASK) {
    case ABSENT:
    case BLANK:
      return "empty";
    case NUMBER:
      return "number";
    case BOOLEAN:
      return "boolean";
    case ERROR:
      return "error";
    default:
      return "text";
  }
}

/** True for kinds that count as contents: a value, or a formula whatever it shows. */
export function hasContents(kind: number): boolean {
  return (kind & KIND_MASK) > BLANK || (kind & FORMULA) !== 0;
}

function kindOf(value: CellScalar): number {
  if (typeof value === "number") return NUMBER;
  if (typeof value === "boolean") return BOOLEAN;
  return value === "" ? BLANK : TEXT;
}

function prepare(row: EditedRow, column: number, style: number): void {
  // Filled up to here so that the arrays stay plain ones.
  for (let index = row.kinds.length; index <= column; index += 1) {
    row.kinds.push(ABSENT);
    row.values.push("");
    row.styles.push(0);
  }
  if (row.kinds[column] === ABSENT) row.styles[column] = style;
}
