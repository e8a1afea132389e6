import { areaName, cellName, MAXIMUM_COLUMNS, parseArea } from "../model/address";
import { decodeBytes } from "../package/byte-text";
import { ByteWriter } from "../package/byte-writer";
import { isInBand, shiftArea } from "../cells/cell-shift";
import type { SheetBytes } from "../package/sheet-bytes";
import { TagReader } from "../package/tag-reader";
import type { CellShift } from "../model/workbook-file";

type RawRow = { tag: string; readonly cells: Map<number, string> };
type RawRows = Map<number, RawRow>;

/** The sheet's part with its cells moved; what a cell says beyond its address stays as it is. */
export function shiftRows(sheet: SheetBytes, shift: CellShift): Uint8Array {
  const before = readRows(sheet);
  const after: RawRows = new Map();
  const whole =
    shift.kind !== "move" && shift.axis === "rows" && shift.area.columns === MAXIMUM_COLUMNS;
  for (const [row, { tag, cells }] of before) {
    const place = whole ? shiftArea({ row, column: 0, rows: 1, columns: 1 }, shift) : undefined;
    if (whole && place === undefined) continue;
    rowOf(after, place?.row ?? row, sheet.prefix).tag = tag;
    for (const [column, xml] of cells) placeCell(after, { row, column, xml }, shift, sheet.prefix);
  }
  if (shift.kind === "insert") formatInserted(after, shift, sheet.prefix);
  return writeRows(sheet, after);
}

function readRows(sheet: SheetBytes): RawRows {
  const { bytes, prefix } = sheet;
  const reader = new TagReader(bytes, prefix.length, sheet.rowsStart, sheet.rowsEnd);
  const rows: RawRows = new Map();
  let row = -1;
  while (reader.nextRow()) {
    row = reader.row >= 0 ? reader.row : row + 1;
    const tag = decodeBytes(bytes, reader.tagStart, reader.at).replace(/\/?>$/, "");
    rows.set(row, {
      tag,
      cells: reader.selfClosed ? new Map<number, string>() : readCells(reader),
    });
  }
  return rows;
}

function readCells(reader: TagReader): Map<number, string> {
  const cells = new Map<number, string>();
  let column = -1;
  while (reader.nextCell()) {
    const { tagStart } = reader;
    column = reader.column >= 0 ? reader.column : column + 1;
    if (!reader.selfClosed) reader.readContent();
    cells.set(column, decodeBytes(reader.bytes, tagStart, reader.at));
  }
  return cells;
}

function rowOf(rows: RawRows, row: number, prefix: string): RawRow {
  let found = rows.get(row);
  if (!found) {
    found = { tag: `<${prefix}row`, cells: new Map() };
    rows.set(row, found);
  }
  return found;
}

type RawCell = { readonly row: number; readonly column: number; readonly xml: string };

function placeCell(rows: RawRows, cell: RawCell, shift: CellShift, prefix: string): void {
  const { row, column, xml } = cell;
  if (!isInBand(row, column, shift)) {
    rowOf(rows, row, prefix).cells.set(column, xml);
    return;
  }
  const place = shiftArea({ row, column, rows: 1, columns: 1 }, shift);
  if (place === undefined) return;
  const moved = xml.replace(
    /(<(?:[\w.-]+:)?f\s[^>]*?\bref=")([^"]*)"/,
    (whole, start, ref: string) => {
      const area = parseArea(ref);
      const after = area && shiftArea(area, shift);
      return after ? `${String(start)}${areaName(after)}"` : whole;
    },
  );
  rowOf(rows, place.row, prefix).cells.set(place.column, moved);
}

/** New cells look like those above them, or to their left. */
function formatInserted(rows: RawRows, shift: CellShift, prefix: string): void {
  const { area, axis } = shift;
  const lines = axis === "rows" ? area.rows : area.columns;
  const model = (axis === "rows" ? area.row : area.column) - 1;
  for (const { at, style } of looksOf(rows, shift, model))
    for (let line = model + 1; line <= model + lines; line += 1) {
      const [row, column] = axis === "rows" ? [line, at] : [at, line];
      rowOf(rows, row, prefix).cells.set(column, `<${prefix}c s="${style}"/>`);
    }
}

/** Styles of the cells in the row or column before the new ones, by their place in it. */
function looksOf(
  rows: RawRows,
  { area, axis }: CellShift,
  model: number,
): { readonly at: number; readonly style: string }[] {
  const first = axis === "rows" ? area.column : area.row;
  const end = first + (axis === "rows" ? area.columns : area.rows);
  const looks: { readonly at: number; readonly style: string }[] = [];
  for (const [row, { cells }] of rows)
    for (const [column, xml] of cells) {
      const [along, at] = axis === "rows" ? [row, column] : [column, row];
      const style = /^<[^>]*?\ss="(\d+)"/.exec(xml)?.[1];
      const isModel = along === model && at >= first && at < end;
      if (isModel && style !== undefined) looks.push({ at, style });
    }
  return looks;
}

function writeRows(sheet: SheetBytes, rows: RawRows): Uint8Array {
  const out = new ByteWriter(sheet.bytes.length + (1 << 12));
  out.bytes(sheet.bytes.subarray(0, sheet.start));
  out.ascii(`<${sheet.prefix}sheetData>`);
  for (const [row, { tag, cells }] of sorted(rows)) {
    const numbered = tag.replaceAll(/\s(?:r|spans)="[^"]*"/g, "");
    out.text(`${numbered} r="${row + 1}">`);
    for (const [column, xml] of sorted(cells)) out.text(addressed(xml, cellName(row, column)));
    out.ascii(`</${sheet.prefix}row>`);
  }
  out.ascii(`</${sheet.prefix}sheetData>`);
  out.bytes(sheet.bytes.subarray(sheet.end));
  return out.take();
}

function addressed(xml: string, name: string): string {
  const tagEnd = xml.indexOf(">");
  const tag = xml.slice(0, tagEnd).replace(/\sr="[^"]*"/, "");
  return tag.replace(/^<(?:[\w.-]+:)?c/, `$& r="${name}"`) + xml.slice(tagEnd);
}

function sorted<T>(entries: ReadonlyMap<number, T>): [number, T][] {
  return [...entries].sort(([one], [other]) => one - other);
}
