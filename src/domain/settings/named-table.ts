import { visibleText } from "../kernel/visible-text";
import { cellAddress } from "../workbook/address";
import type { RawCell, TabSnapshot } from "../workbook/snapshot";

/** A cell of a table of ours with its address. */
export type TableCell = { readonly raw: RawCell; readonly tab: string; readonly cell: string };

/** One row of a table: its cells by header. */
export type TableRow = { readonly get: (header: string) => TableCell | undefined };

/** What one of our tables is called and which headers it has, in any order. */
export type TableSchema = { readonly table: string; readonly headers: readonly string[] };

/**
 * Rows of one of our tables on a tab: the Excel table of that name, or, where somebody turned it into
 * a plain range, the rows under its first headers. Blank rows are passed over in the first case
 * and end it in the second.
 */
export function readNamedTable(tab: TabSnapshot, schema: TableSchema): readonly TableRow[] {
  const place = findTable(tab, schema);
  if (place === undefined) return [];
  const columns = new Map<string, number>();
  for (let column = place.left; column < place.right; column += 1) {
    const header = textAt(tab, place.header, column);
    if (header !== "" && !columns.has(header)) columns.set(header, column);
  }
  const rows: TableRow[] = [];
  for (let row = place.header + 1; row < place.bottom; row += 1) {
    if (isBlankRow(tab, row, place)) {
      if (place.bounded) continue;
      break;
    }
    rows.push({ get: (header) => cellOf(tab, row, columns.get(header.toLowerCase())) });
  }
  return rows;
}

/** Headers that tell a plain range from those of the other tables. */
const headersMatched = 4;

type Place = {
  readonly header: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly bounded: boolean;
};

function findTable(tab: TabSnapshot, schema: TableSchema): Place | undefined {
  const top = tab.used?.row ?? 0;
  const side = tab.used?.column ?? 0;
  const name = schema.table.toLowerCase();
  const table = tab.tables.find((one) => one.name.toLowerCase().replace(/_\d+$/, "") === name);
  if (table !== undefined) {
    const { row, column, rows, columns } = table.range;
    const left = column - side;
    const header = row - top;
    return { header, bottom: header + rows, left, right: left + columns, bounded: true };
  }
  const headers = schema.headers.slice(0, headersMatched).map((header) => header.toLowerCase());
  for (let row = 0; row < tab.values.length; row += 1) {
    const width = tab.values[row]?.length ?? 0;
    for (let left = 0; left + headers.length <= width; left += 1) {
      if (headers.some((header, step) => textAt(tab, row, left + step) !== header)) continue;
      const right = headerEnd(tab, row, left);
      return { header: row, bottom: tab.values.length, left, right, bounded: false };
    }
  }
  return undefined;
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

function isBlankRow(tab: TabSnapshot, row: number, place: Place): boolean {
  for (let column = place.left; column < place.right; column += 1) {
    if (textAt(tab, row, column) !== "") return false;
  }
  return true;
}

function cellOf(tab: TabSnapshot, row: number, column: number | undefined): TableCell | undefined {
  if (column === undefined) return undefined;
  const raw = tab.values[row]?.[column] ?? "";
  if (raw === "" || (typeof raw === "string" && visibleText(raw) === "")) return undefined;
  const address = cellAddress((tab.used?.row ?? 0) + row, (tab.used?.column ?? 0) + column);
  return { raw, tab: tab.name, cell: address };
}
