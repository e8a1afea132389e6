import { decodeBytes } from "./byte-text";
import { EDITED, type RowTraits } from "./cell-block";
import { cellXml, rowTag, type CellWriting } from "./cell-writer";
import type { EditedRow } from "./edited-row";
import type { SheetBytes } from "./sheet-bytes";
import { TagReader } from "./tag-reader";

/** What is to be written over a sheet's rows. */
export type RowChanges = {
  readonly rows: ReadonlyMap<number, EditedRow>;
  readonly traits: ReadonlyMap<number, RowTraits>;
  /** True where the file's rows are out of order: then all of them are in `rows`. */
  readonly replaceAll: boolean;
};

type RawRow = { readonly row: number; readonly start: number; readonly end: number };

/**
 * The sheet's rows with the changes, as pieces to be joined: untouched rows are copied byte for
 * byte, untouched cells of touched rows likewise.
 */
export function spliceRows(
  sheet: SheetBytes,
  changes: RowChanges,
  writing: CellWriting,
): (Uint8Array | string)[] {
  const pieces: (Uint8Array | string)[] = [];
  const raw = changes.replaceAll ? [] : findRows(sheet);
  const touched = touchedRows(changes);
  let next = 0;
  for (const row of touched) {
    const from = next;
    while ((raw[next]?.row ?? Infinity) < row) next += 1;
    copyRows(sheet, raw.slice(from, next), pieces);
    const own = raw[next]?.row === row ? raw[next] : undefined;
    if (own) next += 1;
    pieces.push(rowXml({ sheet, changes, writing }, row, own));
  }
  copyRows(sheet, raw.slice(next), pieces);
  return pieces;
}

function touchedRows(changes: RowChanges): number[] {
  const rows = new Set<number>(changes.rows.keys());
  for (const row of changes.traits.keys()) rows.add(row);
  return [...rows].sort((one, other) => one - other);
}

function copyRows(
  sheet: SheetBytes,
  rows: readonly RawRow[],
  pieces: (Uint8Array | string)[],
): void {
  const first = rows[0];
  const last = rows.at(-1);
  if (first && last) pieces.push(sheet.bytes.subarray(first.start, last.end));
}

type Splice = {
  readonly sheet: SheetBytes;
  readonly changes: RowChanges;
  readonly writing: CellWriting;
};

function rowXml({ sheet, changes, writing }: Splice, row: number, own: RawRow | undefined): string {
  const cells = changes.rows.get(row);
  const traits = changes.traits.get(row);
  const rawCells = own ? findCells(sheet, own) : undefined;
  const ownTag = own && rawCells ? decodeBytes(sheet.bytes, own.start, rawCells.tagEnd) : "";
  const tag = rowTag(ownTag, row, traits, sheet.prefix);
  const content = cells
    ? cellsXml(cells, row, rawCells?.cells, writing)
    : rawCells && own
      ? decodeBytes(sheet.bytes, rawCells.tagEnd, rawCells.contentEnd)
      : "";
  if (content !== "") return `${tag}>${content}</${sheet.prefix}row>`;
  return !own && tag === rowTag("", row, undefined, sheet.prefix) ? "" : `${tag}/>`;
}

function cellsXml(
  cells: EditedRow,
  row: number,
  raw: ReadonlyMap<number, string> | undefined,
  writing: CellWriting,
): string {
  let xml = "";
  for (let column = 0; column < cells.kinds.length; column += 1) {
    const kind = cells.kinds[column] ?? 0;
    if (kind === 0) continue;
    const own = (kind & EDITED) === 0 ? raw?.get(column) : undefined;
    xml += own ?? cellXml(cells, row, column, writing);
  }
  return xml;
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
  /** XML by column; cells without an address of their own are left out, they could move. */
  readonly cells: ReadonlyMap<number, string>;
};

function findCells(sheet: SheetBytes, own: RawRow): RawCells {
  const reader = new TagReader(sheet.bytes, sheet.prefix.length, own.start, own.end);
  const cells = new Map<number, string>();
  reader.nextRow();
  const tagEnd = reader.at;
  if (reader.selfClosed) return { tagEnd, contentEnd: tagEnd, cells };
  while (reader.nextCell()) {
    const { column, tagStart } = reader;
    finishCell(reader);
    if (column >= 0) cells.set(column, decodeBytes(sheet.bytes, tagStart, reader.at));
  }
  return { tagEnd, contentEnd: reader.tagStart, cells };
}

/** Joins pieces into UTF-8 bytes. */
export function joinPieces(pieces: readonly (Uint8Array | string)[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let waiting: string[] = [];
  const encodeWaiting = (): void => {
    if (waiting.length > 0) parts.push(encoder.encode(waiting.join("")));
    waiting = [];
  };
  for (const piece of pieces)
    if (typeof piece === "string") waiting.push(piece);
    else {
      encodeWaiting();
      parts.push(piece);
    }
  encodeWaiting();
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
