/** A rectangle of cells, zero-based, by its top left cell and its size. */
export type CellRange = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** Column letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of its letters: A is 0, AA is 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The address of one cell, such as `C14`, from zero-based row and column. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** The address of a range, such as `B2:D9`; a single cell stays `B2`. */
export function rangeAddress(range: CellRange): string {
  const from = cellAddress(range.row, range.column);
  if (range.rows === 1 && range.columns === 1) return from;
  return `${from}:${cellAddress(range.row + range.rows - 1, range.column + range.columns - 1)}`;
}

/** Reads `C14` or `B2:D9` (dollar signs allowed, no sheet name); undefined if it is neither, for rows count from 1. */
export function parseRange(address: string): CellRange | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(address);
  if (match === null) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const row = Number(top) - 1;
  const column = columnIndex(left);
  if (row < 0 || Number(bottom) < 1) return undefined;
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 };
}

/** A sheet name quoted as formulas and links need it: `'Bob''s tab'`. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
