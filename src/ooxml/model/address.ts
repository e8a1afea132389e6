import type { Area } from "./workbook-file";

export const MAXIMUM_ROWS = 1_048_576;
export const MAXIMUM_COLUMNS = 16_384;

const letters: string[] = [];

/** Column letters of a zero-based column: 0 is `A`. */
export function columnLetters(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  const last = String.fromCharCode(65 + (column % 26));
  const text = column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
  letters[column] = text;
  return text;
}

/** Zero-based column of letters in either case. */
export function columnNumber(text: string): number {
  let column = 0;
  for (let index = 0; index < text.length; index += 1)
    column = column * 26 + (text.charCodeAt(index) & 31);
  return column - 1;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A1` for one cell, `A1:B2` otherwise. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** `$A$1:$B$2`; whole rows and columns as `$1:$2` and `$A:$B`. */
export function absoluteAreaName(area: Area): string {
  const lastRow = area.row + area.rows;
  const first = columnLetters(area.column);
  const last = columnLetters(area.column + area.columns - 1);
  if (area.columns >= MAXIMUM_COLUMNS) return `$${area.row + 1}:$${lastRow}`;
  if (area.rows >= MAXIMUM_ROWS) return `$${first}:$${last}`;
  if (area.rows === 1 && area.columns === 1) return `$${first}$${area.row + 1}`;
  return `$${first}$${area.row + 1}:$${last}$${lastRow}`;
}

const REFERENCE =
  /^(?:\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?|\$?([A-Z]{1,3}):\$?([A-Z]{1,3})|\$?(\d{1,7}):\$?(\d{1,7}))$/i;

/** Area of `A1`, `A1:B2`, `A:B` or `1:2`, with or without `$`; undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const match = REFERENCE.exec(text.trim());
  if (!match) return undefined;
  const [, left, top, right, bottom, firstColumn, lastColumn, firstRow, lastRow] = match;
  if (left !== undefined && top !== undefined)
    return spanned(
      [Number(top) - 1, columnNumber(left)],
      [Number(bottom ?? top) - 1, columnNumber(right ?? left)],
    );
  if (firstColumn !== undefined && lastColumn !== undefined)
    return spanned([0, columnNumber(firstColumn)], [MAXIMUM_ROWS - 1, columnNumber(lastColumn)]);
  return spanned([Number(firstRow) - 1, 0], [Number(lastRow) - 1, MAXIMUM_COLUMNS - 1]);
}

/** Areas of a space-separated list as `sqref` attributes hold it. */
export function parseAreas(text: string | undefined): Area[] {
  return (text ?? "").split(/\s+/).flatMap((part) => parseArea(part) ?? []);
}

function spanned(from: readonly [number, number], to: readonly [number, number]): Area | undefined {
  const row = Math.min(from[0], to[0]);
  const column = Math.min(from[1], to[1]);
  const rows = Math.abs(to[0] - from[0]) + 1;
  const columns = Math.abs(to[1] - from[1]) + 1;
  if (row < 0 || column < 0 || row + rows > MAXIMUM_ROWS || column + columns > MAXIMUM_COLUMNS)
    return undefined;
  return { row, column, rows, columns };
}

export function intersects(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

/** What remains of an area without another: up to four rectangles. */
export function withoutArea(area: Area, hole: Area): Area[] {
  if (!intersects(area, hole)) return [area];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const top = Math.max(area.row, hole.row);
  const low = Math.min(bottom, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const far = Math.min(right, hole.column + hole.columns);
  const middle = { row: top, rows: low - top };
  const parts: Area[] = [
    { row: area.row, column: area.column, rows: top - area.row, columns: area.columns },
    { row: low, column: area.column, rows: bottom - low, columns: area.columns },
    { ...middle, column: area.column, columns: left - area.column },
    { ...middle, column: far, columns: right - far },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}
