import { shiftFormula } from "#ooxml/formula-refs";
import type { Area, CellScalar, CellType, SheetFile } from "#ooxml/workbook-file";

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

/** Puts a copy into a cell; the references of its formula move with it. */
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
    cells.setFormula(row, column, formula, copy.value === "" ? undefined : copy.value);
  } else if (copy.type === "error") cells.setError(row, column, String(copy.value));
  else cells.setValue(row, column, copy.value);
}
