import type { Field, SourceCell } from "../project/source";
import type { Grid } from "./grid";
import { readColumn, type FieldValue } from "./read-column";
import type { ReadingContext } from "./reading-context";
import { recordRows } from "./table-rows";
import type { RegisterTable, SectionTable } from "./table-shape";

/** Unit and currency of the amounts of a tab. */
export type AmountBasis = { readonly unit: number; readonly currency: string | undefined };

/** One row as read: fields by key, and the cell the row begins at. */
export type ReadRow = {
  /** Row of the grid. */
  readonly row: number;
  readonly source: SourceCell;
  readonly fields: Readonly<Record<string, Field<FieldValue>>>;
};

/**
 * Reads the rows of a table column by column, so that what a whole column decides (scale of percents,
 * order of day and month) is decided by all of it. Amounts are in the unit of their header, else that
 * of the tab.
 */
export function readRows(
  grid: Grid,
  table: SectionTable | RegisterTable,
  basis: AmountBasis,
  context: ReadingContext,
): readonly ReadRow[] {
  const rows = recordRows(grid, table, context.note);
  const fields = rows.map((): Record<string, Field<FieldValue>> => ({}));
  for (const { column, definition, hint } of table.columns) {
    const cells = rows.map((row) => ({ raw: grid.at(row, column), row, column }));
    const label = "header" in definition ? definition.header : definition.label;
    const field = {
      label,
      unit: hint.unit ?? basis.unit,
      currency: hint.currency ?? basis.currency,
    };
    readColumn(definition.kind, cells, field, context).forEach((value, index) => {
      const row = rows[index];
      const record = fields[index];
      if (value === undefined || row === undefined || record === undefined) return;
      record[definition.key] = {
        value,
        source: { tab: grid.tab.name, cell: grid.address(row, column) },
      };
    });
  }
  const first = table.columns.reduce((least, { column }) => Math.min(least, column), Infinity);
  return rows.map((row, index) => ({
    row,
    source: { tab: grid.tab.name, cell: grid.address(row, first) },
    fields: fields[index] ?? {},
  }));
}

/** The project a row of a log names, by id or by name. */
export type RowProject = { readonly id: string | undefined; readonly name: string | undefined };

/** Reads the project columns of a log for the rows given. */
export function readRowProjects(
  grid: Grid,
  table: SectionTable,
  rows: readonly ReadRow[],
): readonly RowProject[] {
  const columnOf = (key: string): number | undefined =>
    table.projectColumns.find(({ definition }) => definition.key === key)?.column;
  const id = columnOf("projectId");
  const name = columnOf("projectName");
  const text = (row: number, column: number | undefined): string | undefined => {
    if (column === undefined) return undefined;
    const cell = String(grid.at(row, column)).trim();
    return cell === "" ? undefined : cell;
  };
  return rows.map(({ row }) => ({ id: text(row, id), name: text(row, name) }));
}
