import { visibleText } from "../kernel/visible-text";

import { cellAddress } from "./address";
import type { RawCell, TabSnapshot } from "./snapshot";

/** A cell of a table of ours with its address. */
export type TableCell = { readonly raw: RawCell; readonly tab: string; readonly cell: string };

/** One row of a table: its cells by header. */
export type TableRow = {
  /** Row of the sheet, from 0. */
  readonly row: number;
  /** Undefined where the cell is empty or the table has no such header. */
  readonly get: (header: string) => TableCell | undefined;
};

/** What one of our tables is called and which headers it has, in any order. */
export type TableSchema = {
  readonly table: string;
  readonly headers: readonly string[];
  /** How many of the first headers tell a plain range from those of the other tables. */
  readonly matched?: number;
  /** Words that are read for a header besides its own, by the header. */
  readonly aliases?: Readonly<Record<string, string>>;
};

/** One of our tables where it stands; rows and columns of the sheet, from 0. */
export type PlacedTable = {
  /** Name of the Excel table; undefined for a plain range. */
  readonly name: string | undefined;
  readonly headerRow: number;
  readonly left: number;
  /** Columns it has. */
  readonly columns: number;
  /** Last row that belongs to it, blank rows at the end of an Excel table included. */
  readonly lastRow: number;
  /** Column of a header; undefined where the table does not have it. */
  readonly columnOf: (header: string) => number | undefined;
  /** Rows that are not blank. */
  readonly rows: readonly TableRow[];
};

/**
 * Rows of one of our tables on a tab: the Excel table of that name, or, where somebody turned it into
 * a plain range, the rows under its first headers. Blank rows are passed over in the first case
 * and end it in the second.
 */
export function readNamedTable(tab: TabSnapshot, schema: TableSchema): readonly TableRow[] {
  return findNamedTable(tab, schema)?.rows ?? [];
}

/** The same with its place; undefined where the tab has no such table. */
export function findNamedTable(tab: TabSnapshot, schema: TableSchema): PlacedTable | undefined {
  return findExcelTable(tab, schema) ?? findPlainTables(tab, schema)[0];
}

export function findExcelTable(tab: TabSnapshot, schema: TableSchema): PlacedTable | undefined {
  const wanted = schema.table.toLowerCase();
  const table = tab.tables.find((one) => one.name.toLowerCase().replace(/_\d+$/, "") === wanted);
  if (table === undefined) return undefined;
  const { row, column, rows, columns } = table.range;
  const left = column - sideOf(tab);
  const header = row - topOf(tab);
  const bottom = header + rows;
  const right = left + columns;
  return placed(tab, schema, { header, bottom, left, right, name: table.name });
}

/** Headers that tell a plain range from those of the other tables, where the schema does not say. */
const headersMatched = 4;

/** Plain ranges under the first headers of a table, from the top; what stands in an Excel table is none. */
export function findPlainTables(tab: TabSnapshot, schema: TableSchema): readonly PlacedTable[] {
  const matched = schema.matched ?? headersMatched;
  const headers = schema.headers.slice(0, matched).map((header) => header.toLowerCase());
  const found: PlacedTable[] = [];
  for (let row = 0; row < tab.values.length; row += 1) {
    const width = tab.values[row]?.length ?? 0;
    for (let left = 0; left + headers.length <= width; left += 1) {
      if (headers.some((header, step) => textAt(tab, row, left + step) !== header)) continue;
      if (inExcelTable(tab, row, left)) continue;
      const right = headerEnd(tab, row, left);
      let bottom = row + 1;
      while (bottom < tab.values.length && !isBlankRow(tab, bottom, { left, right })) bottom += 1;
      found.push(placed(tab, schema, { header: row, bottom, left, right, name: undefined }));
    }
  }
  return found;
}

type Place = {
  readonly header: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly name: string | undefined;
};

function placed(tab: TabSnapshot, schema: TableSchema, place: Place): PlacedTable {
  const { header, left, right, name } = place;
  const columns = new Map<string, number>();
  for (let column = left; column < right; column += 1) {
    const text = textAt(tab, header, column);
    if (text !== "" && !columns.has(text)) columns.set(text, column);
  }
  for (const [header, alias] of Object.entries(schema.aliases ?? {})) {
    const column = columns.get(alias.toLowerCase());
    const word = header.toLowerCase();
    if (column !== undefined && !columns.has(word)) columns.set(word, column);
  }
  const rows: TableRow[] = [];
  for (let row = header + 1; row < place.bottom; row += 1) {
    if (isBlankRow(tab, row, place)) continue;
    const get: TableRow["get"] = (head) => cellOf(tab, row, columns.get(head.toLowerCase()));
    rows.push({ row: topOf(tab) + row, get });
  }
  return {
    name,
    headerRow: topOf(tab) + header,
    left: sideOf(tab) + left,
    columns: right - left,
    lastRow: topOf(tab) + place.bottom - 1,
    columnOf: (head) => {
      const column = columns.get(head.toLowerCase());
      return column === undefined ? undefined : sideOf(tab) + column;
    },
    rows,
  };
}

function topOf(tab: TabSnapshot): number {
  return tab.used?.row ?? 0;
}

function sideOf(tab: TabSnapshot): number {
  return tab.used?.column ?? 0;
}

function inExcelTable(tab: TabSnapshot, row: number, column: number): boolean {
  const top = topOf(tab) + row;
  const side = sideOf(tab) + column;
  return tab.tables.some(
    ({ range }) =>
      top >= range.row &&
      top < range.row + range.rows &&
      side >= range.column &&
      side < range.column + range.columns,
  );
}

function headerEnd(tab: TabSnapshot, row: number, left: number): number {
  let right = left;
  while (textAt(tab, row, right) !== "") right += 1;
  return right;
}

function textAt(tab: TabSnapshot, row: number, column: number): string {
  const raw = tab.values[row]?.[column] ?? "";
  return typeof raw === "string" ? visibleText(raw).toLowerCase() : String(raw);
}

function isBlankRow(
  tab: TabSnapshot,
  row: number,
  place: { readonly left: number; readonly right: number },
): boolean {
  for (let column = place.left; column < place.right; column += 1) {
    if (textAt(tab, row, column) !== "") return false;
  }
  return true;
}

function cellOf(tab: TabSnapshot, row: number, column: number | undefined): TableCell | undefined {
  if (column === undefined) return undefined;
  const raw = tab.values[row]?.[column] ?? "";
  if (raw === "" || (typeof raw === "string" && visibleText(raw) === "")) return undefined;
  const address = cellAddress(topOf(tab) + row, sideOf(tab) + column);
  return { raw, tab: tab.name, cell: address };
}
