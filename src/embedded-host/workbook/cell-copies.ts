import { shiftFormula } from "#ooxml/formulas/formula-refs";
import { tokenizeFormula } from "#ooxml/formulas/formula-tokens";
import type { Area, CellScalar, CellType, SheetFile } from "#ooxml/model/workbook-file";

import { readStyles } from "./restyle";

/** All that a cell holds, to be put somewhere else. */
export type CellCopy = {
  readonly row: number;
  readonly column: number;
  readonly value: CellScalar;
  /** Without its `=`. */
  readonly formula: string | undefined;
  readonly type: CellType;
  readonly style: number;
  /** True where the cells of its row go with it, as in sorting. */
  readonly travels?: boolean;
};

export type CopiedPart = "all" | "formulas" | "values" | "formats";

export function readCopies(sheet: SheetFile, area: Area): CellCopy[][] {
  const values = sheet.cells.values(area);
  const formulas = sheet.cells.formulas(area);
  const types = sheet.cells.types(area);
  const styles = readStyles(sheet, area);
  return values.map((line, r) =>
    line.map((value, c) => {
      const text = formulas[r]?.[c];
      const isFormula = typeof text === "string" && text.startsWith("=") && text !== value;
      return {
        row: area.row + r,
        column: area.column + c,
        value,
        formula: isFormula ? text.slice(1) : undefined,
        type: types[r]?.[c] ?? "empty",
        style: styles[r]?.[c] ?? 0,
      };
    }),
  );
}

/** A formula over cells of its own row gives the same where the row as a whole went elsewhere. */
function meansOwnRow({ row, formula = "", travels = false }: CellCopy): boolean {
  return (
    travels &&
    tokenizeFormula(formula).every(
      (token) =>
        token.kind === "other" ||
        (token.kind === "reference" &&
          [...token.text.matchAll(/\$?(\d+)/g)].every(([, digits]) => Number(digits) === row + 1)),
    )
  );
}

/**
 * Puts a copy into a cell; the references of its formula move with it. What such a formula gives is
 * not known then, as nothing is calculated.
 */
export function putCopy(
  { cells }: SheetFile,
  at: { readonly row: number; readonly column: number },
  copy: CellCopy,
  part: CopiedPart,
): void {
  const { row, column } = at;
  if (part === "all" || part === "formats")
    cells.setStyle({ row, column, rows: 1, columns: 1 }, copy.style);
  if (part === "formats") return;
  if (copy.formula !== undefined && part !== "values") {
    const formula = shiftFormula(copy.formula, row - copy.row, column - copy.column);
    const known = formula === copy.formula || (row !== copy.row && meansOwnRow(copy));
    cells.setFormula(row, column, formula, known && copy.value !== "" ? copy.value : undefined);
  } else if (copy.type === "error") cells.setError(row, column, String(copy.value));
  else cells.setValue(row, column, copy.value);
}
