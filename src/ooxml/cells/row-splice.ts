import { decodeBytes } from "../package/byte-text";
import { EDITED, type RowTraits } from "./cell-block";
import { rowTag, writeCell, type CellWriting } from "./cell-writer";
import type { EditedRow } from "./edited-row";
import type { SheetBytes } from "../package/sheet-bytes";
import { TagReader } from "../package/tag-reader";

/** What is to be written over a sheet's rows. */
export type RowChanges = {
  readonly rows: ReadonlyMap<number, EditedRow>;
  readonly traits: ReadonlyMap<number, RowTraits>;
  /** True where the file's rows are out of order: then all of them are in `rows`. */
  readonly replaceAll: boolean;
};

type RawRow = { readonly row: number; readonly start: number; readonly end: number };

/**
 * Writes the sheet's rows with the changes: untouched rows are copied byte for byte, untouched cells
 * of touched rows likewise.
 */
export function spliceRows(sheet: SheetBytes, changes: RowChanges, writing: CellWriting): void {
  const raw = changes.replaceAll ? [] : findRows(sheet);
  const touched = touchedRows(changes);
  let next = 0;
  for (const row of touched) {
    const from = next;
    while ((raw[next]?.row ?? Infinity) < row) next += 1;
    copyRows(sheet, raw.slice(from, next), writing);
    const own = raw[next]?.row === row ? raw[next] : undefined;
    if (own) next += 1;
    writeRow({ sheet, changes, writing }, row, own);
  }
  copyRows(sheet, raw.slice(next), writing);
}

function touchedRows(changes: RowChanges): number[] {
  const rows = new Set<number>(changes.rows.keys());
  for (const row of changes.traits.keys()) rows.add(row);
  return [...rows].sort((one, other) => one - other);
}

function copyRows(sheet: SheetBytes, rows: readonly RawRow[], { out }: CellWriting): void {
  const first = rows[0];
  const last = rows.at(-1);
  if (first && last) out.bytes(sheet.bytes.subarray(first.start, last.end));
}

type Splice = {
  readonly sheet: SheetBytes;
  readonly changes: RowChanges;
  readonly writing: CellWriting;
};

function writeRow({ sheet, changes, writing }: Splice, row: number, own: RawRow | undefined): void {
  const { out } = writing;
  const cells = changes.rows.get(row);
  const rawCells = own ? findCells(sheet, own) : undefined;
  const ownTag = own && rawCells ? decodeBytes(sheet.bytes, own.start, rawCells.tagEnd) : "";
  const tag = rowTag(ownTag, row, changes.traits.get(row), sheet.prefix);
  const hasContent = cells
    ? cells.kinds.some((kind) => kind !== 0)
    : rawCells !== undefined && rawCells.contentEnd > rawCells.tagEnd;
  if (!hasContent) {
    if (own || tag !== rowTag("", row, undefined, sheet.prefix)) out.text(`${tag}/>`);
    return;
  }
  out.text(`${tag}>`);
  if (cells) writeCells(cells, row, rawCells?.cells, { sheet, changes, writing });
  else if (rawCells) out.bytes(sheet.bytes.subarray(rawCells.tagEnd, rawCells.contentEnd));
  out.ascii(`</${sheet.prefix}row>`);
}

function writeCells(
  cells: EditedRow,
  row: number,
  raw: RawCells["cells"] | undefined,
  { sheet, writing }: Splice,
): void {
  for (let column = 0; column < cells.kinds.length; column += 1) {
    const kind = cells.kinds[column] ?? 0;
    if (kind === 0) continue;
    const own = (kind & EDITED) === 0 ? raw?.get(column) : undefined;
    if (own) writing.out.bytes(sheet.bytes.subarray(own.start, own.end));
    else writeCell(cells, row, column, writing);
  }
}

function findRows(sheet: SheetBytes): RawRow[] {
  const reader = new TagReader(sheet.bytes, sheet.prefix.length, sheet.rowsStart, sheet.rowsEnd);
  const rows: RawRow[] = [];
  let row = -1;
  while (reader.nextRow()) {
    row = reader.row >= 0 ? reader.row : row + 1;
    const start = reader.tagStart;
    if (!reader.selfClosed) {
      skipCells(reader);
      reader.at = sheet.bytes.indexOf(62, reader.at) + 1;
    }
    rows.push({ row, start, end: reader.at });
  }
  return rows;
}

function skipCells(reader: TagReader): void {
  while (reader.nextCell()) {
    // Reading on is all there is to do.
  }
}

function finishCell(reader: TagReader): void {
  if (!reader.selfClosed) reader.readContent();
}

type RawCells = {
  readonly tagEnd: number;
  readonly contentEnd: number;
  /** Where each column's XML is; cells without an address of their own are left out, they could move. */
  readonly cells: ReadonlyMap<number, { readonly start: number; readonly end: number }>;
};

function findCells(sheet: SheetBytes, own: RawRow): RawCells {
  const reader = new TagReader(sheet.bytes, sheet.prefix.length, own.start, own.end);
  const cells = new Map<number, { start: number; end: number }>();
  reader.nextRow();
  const tagEnd = reader.at;
  if (reader.selfClosed) return { tagEnd, contentEnd: tagEnd, cells };
  while (reader.nextCell()) {
    const { column, tagStart } = reader;
    finishCell(reader);
    if (column >= 0) cells.set(column, { start: tagStart, end: reader.at });
  }
  return { tagEnd, contentEnd: reader.tagStart, cells };
}
