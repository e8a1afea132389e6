import type { Area, SheetFile } from "#ooxml/model/workbook-file";

import { fromR1C1, toR1C1 } from "../formats/r1c1";

/** A formula that all rows of a table's column share, as each of its cells reads it. */
export type ColumnFormula = { readonly column: number; readonly r1c1: string };

/**
 * The calculated columns of a table's body: those with one formula down all of their rows. Excel
 * makes a column such where a formula was put into all of it, and fills it in rows added later.
 */
export function calculatedColumns(sheet: SheetFile, body: Area): readonly ColumnFormula[] {
  const places = new Set(
    sheet.cells.formulaCells(body).map(({ row, column }) => `${row} ${column}`),
  );
  if (places.size === 0) return [];
  return Array.from({ length: body.columns }, (_, index) => body.column + index).flatMap(
    (column) => {
      const rows = Array.from({ length: body.rows }, (_, index) => body.row + index);
      if (!rows.every((row) => places.has(`${row} ${column}`))) return [];
      const formulas = sheet.cells.formulas({ ...body, column, columns: 1 });
      const texts = formulas.map(([text = ""], index) =>
        toR1C1(String(text).slice(1), { row: body.row + index, column }),
      );
      const [r1c1 = ""] = texts;
      return texts.every((text) => text === r1c1) ? [{ column, r1c1 }] : [];
    },
  );
}

/** Puts the formulas of calculated columns into rows that were added. */
export function fillCalculated(
  sheet: SheetFile,
  rows: Area,
  formulas: readonly ColumnFormula[],
): void {
  for (const { column, r1c1 } of formulas)
    for (let row = rows.row; row < rows.row + rows.rows; row++)
      sheet.cells.setFormula(row, column, fromR1C1(r1c1, { row, column }), undefined);
}
