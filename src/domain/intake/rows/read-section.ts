import type { PlainDate } from "../../kernel/plain-date";
import type { Field, SourceCell } from "../../project/source";
import type { Grid } from "../cells/grid";
import type { PeriodAnchor } from "../cells/ordinal-periods";
import { readColumn, type FieldValue } from "../cells/read-column";
import { columnsToRead, type ColumnToRead } from "../scanning/columns-to-read";
import type { CellToRead, ReadingContext } from "../cells/reading-context";
import { plainReaderOf } from "../cells/plain-value";
import { recordRows } from "./table-rows";
import { undatedEnds } from "../periods/undated-periods";
import type { RegisterTable, SectionTable } from "../scanning/table-shape";

/** Unit and currency of the amounts of a tab. */
export type AmountBasis = {
  readonly unit: number;
  readonly currency: string | undefined;
  /** Dates of the tab that place periods without dates. */
  readonly anchor?: PeriodAnchor;
};

type Fields = Record<string, Field<FieldValue>>;

/** One row as read: fields by key, and the cell the row begins at. */
export type ReadRow = {
  /** Row of the grid. */
  readonly row: number;
  readonly source: SourceCell;
  /** Fields by key. In a section the object is its record too: `row`, the cell it begins at, comes first. */
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
  const titled = table.kind === "section" ? table.titled : undefined;
  const unit = titled?.unit ?? basis.unit;
  const currency = titled?.currency ?? basis.currency;
  const { left, columns } = columnsToRead(table.columns, unit, currency);
  const records = rows.map((row) => beginRecord(grid, table, { row, column: left }));
  const reading = { grid, rows, left, records, basis, context };
  for (const column of columns) {
    const ends = table.kind === "section" ? endsOf(column, table, reading) : undefined;
    if (ends === undefined) readTableColumn(reading, column);
    else putEnds(reading, column, ends);
  }
  return records;
}

/** A row whose fields are being read. */
type OpenRow = Omit<ReadRow, "fields"> & { readonly fields: Fields };

type TableRows = {
  readonly grid: Grid;
  readonly rows: readonly number[];
  /** First column of the table, where its rows begin. */
  readonly left: number;
  readonly records: readonly OpenRow[];
  readonly basis: AmountBasis;
  readonly context: ReadingContext;
};

/** Last days of periods by row, and whether they are only assumed. */
type Ends = { readonly byRow: ReadonlyMap<number, PlainDate>; readonly assumed: boolean };

/** Last days that the cells of a column do not say themselves; undefined for any other column. */
function endsOf(
  { key }: ColumnToRead,
  table: SectionTable,
  { grid, rows, basis, context }: TableRows,
): Ends | undefined {
  if (key !== "periodEnd") return undefined;
  if (table.ends !== undefined) return { byRow: table.ends, assumed: false };
  const byRow = undatedEnds(grid, table, rows, { basis, note: context.note });
  return byRow === undefined ? undefined : { byRow, assumed: true };
}

/** Periods whose last days are known otherwise: records of a turned table are its columns. */
function putEnds(
  { grid, records }: TableRows,
  { column, key }: ColumnToRead,
  { byRow, assumed }: Ends,
): void {
  for (const { row, fields } of records) {
    const value = byRow.get(row);
    const source = { tab: grid.tab.name, cell: grid.address(row, column) };
    if (value === undefined) continue;
    fields[key] = assumed ? { value, source, assumed } : { value, source };
  }
}

/** Reads one column into the fields of its rows: plain cells at once, the others together. */
function readTableColumn(
  { grid, left, records, context }: TableRows,
  { column, key, kind, field }: ColumnToRead,
): void {
  const sources = { grid, column, left };
  const plain = plainReaderOf(kind);
  let open: (CellToRead & { readonly record: OpenRow })[] | undefined;
  for (const record of records) {
    const { row, fields } = record;
    const raw = grid.at(row, column);
    if (raw === "") continue;
    const value = plain(raw, field, context);
    if (value !== undefined) fields[key] = { value, source: sourceOf(record, sources) };
    else if (open === undefined) open = [{ raw, row, column, record }];
    else open.push({ raw, row, column, record });
  }
  if (open === undefined) return;
  const values = readColumn(kind, open, field, context);
  for (const [index, { record }] of open.entries()) {
    const value = values[index];
    if (value !== undefined) record.fields[key] = { value, source: sourceOf(record, sources) };
  }
}

/** The cell of a field; that of the first column stands where its row begins. */
function sourceOf(
  { row, source }: OpenRow,
  { grid, column, left }: { readonly grid: Grid; readonly column: number; readonly left: number },
): SourceCell {
  return column === left ? source : { tab: grid.tab.name, cell: grid.address(row, column) };
}

function beginRecord(
  grid: Grid,
  table: SectionTable | RegisterTable,
  { row, column }: { readonly row: number; readonly column: number },
): OpenRow {
  const source = { tab: grid.tab.name, cell: grid.address(row, column) };
  const begun: { row?: SourceCell } = {};
  if (table.kind === "section") begun.row = source;
  // No column has the key "row", so what is looked up by the key of a column is a field.
  return { row, source, fields: begun as Fields };
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
