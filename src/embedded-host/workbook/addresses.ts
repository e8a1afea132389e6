import type { Area } from "#ooxml/model/workbook-file";

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** An address as `Range.address` gives it: `Sheet1!A1:B2`, whole columns `Sheet1!A:B`, rows `Sheet1!1:2`. */
export function formatAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area)}`;
}

export function formatArea(area: Area): string {
  const { row, column, rows, columns } = area;
  const lastRow = row + rows;
  const lastColumn = columnLetters(column + columns - 1);
  if (isEntireColumn(area)) return `${columnLetters(column)}:${lastColumn}`;
  if (isEntireRow(area)) return `${row + 1}:${lastRow}`;
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** `$A$1:$B$2`, as in names, charts and print areas. */
export function formatAbsolute(sheetName: string, area: Area): string {
  const fixed = formatArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${quoteSheetName(sheetName)}!${fixed}`;
}

export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function isEntireColumn(area: Area): boolean {
  return area.row === 0 && area.rows === maxRows;
}

export function isEntireRow(area: Area): boolean {
  return area.column === 0 && area.columns === maxColumns;
}

export type SheetReference = { readonly sheetName: string | undefined; readonly text: string };

/** Cuts `'My tab'!A1` into the sheet's name and the rest. */
export function splitReference(reference: string): SheetReference {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(reference);
  if (quoted !== null)
    return { sheetName: (quoted[1] ?? "").replaceAll("''", "'"), text: quoted[2] ?? "" };
  const bang = reference.lastIndexOf("!");
  if (bang < 0) return { sheetName: undefined, text: reference };
  return { sheetName: reference.slice(0, bang), text: reference.slice(bang + 1) };
}

/** `A1`, `$A$1:B2`, `A:C` or `1:5`; undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const [from = "", to = from, more] = text.split(":");
  if (more !== undefined) return undefined;
  const first = parseCorner(from);
  const last = parseCorner(to);
  if (first === undefined || last === undefined) return undefined;
  const sameKind = (first.row === undefined) === (last.row === undefined);
  if (!sameKind || (first.column === undefined) !== (last.column === undefined)) return undefined;
  const lone = !text.includes(":");
  if (lone && (first.row === undefined || first.column === undefined)) return undefined;
  return spanCorners(first, last);
}

type Corner = { readonly row: number | undefined; readonly column: number | undefined };

function parseCorner(text: string): Corner | undefined {
  const match = /^\$?([a-z]{1,3})?\$?([1-9]\d{0,6})?$/i.exec(text);
  if (match === null || text === "" || text === "$") return undefined;
  const column = match[1] === undefined ? undefined : columnIndex(match[1]);
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  if ((column ?? 0) >= maxColumns || (row ?? 0) >= maxRows) return undefined;
  return { row, column };
}

function spanCorners(first: Corner, last: Corner): Area {
  const top = Math.min(first.row ?? 0, last.row ?? 0);
  const bottom = first.row === undefined ? maxRows - 1 : Math.max(first.row, last.row ?? 0);
  const left = Math.min(first.column ?? 0, last.column ?? 0);
  const right =
    first.column === undefined ? maxColumns - 1 : Math.max(first.column, last.column ?? 0);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
