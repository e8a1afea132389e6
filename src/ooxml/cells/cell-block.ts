/** What a cell holds; the low four bits of a kind. */
export const ABSENT = 0;
/** There in the file for its style only. */
export const BLANK = 1;
export const NUMBER = 2;
/** Value is an index into the shared strings. */
export const SHARED_TEXT = 3;
/** Value is an index into the block's own texts. */
export const TEXT = 4;
export const BOOLEAN = 5;
/** Value is an index into the block's own texts. */
export const ERROR = 6;
export const KIND_MASK = 0x0f;
/** Set on kinds of cells with a formula. */
export const FORMULA = 0x10;
/** Set on kinds of cells to be written anew. */
export const EDITED = 0x20;

/** What a row says about itself. */
export type RowTraits = {
  readonly height: number | undefined;
  readonly hidden: boolean;
  readonly style: number | undefined;
  /** Outline level; 0 outside groups. */
  readonly level: number;
};

/**
 * The cells of a sheet as read: rows ascending, `starts[i]` to `starts[i + 1]` are the cells of
 * `rows[i]`, columns ascending. Fifteen bytes a cell.
 */
export type CellBlock = {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  readonly styles: Int32Array;
  readonly values: Float64Array;
  readonly texts: readonly string[];
  readonly traits: ReadonlyMap<number, RowTraits>;
  readonly hasFormulas: boolean;
  /** False where the file has rows or cells out of order; they were sorted here. */
  readonly ordered: boolean;
};

export const EMPTY_BLOCK: CellBlock = {
  rows: new Int32Array(0),
  starts: new Int32Array(1),
  columns: new Uint16Array(0),
  kinds: new Uint8Array(0),
  styles: new Int32Array(0),
  values: new Float64Array(0),
  texts: [],
  traits: new Map(),
  hasFormulas: false,
  ordered: true,
};

/** Index of a row in the block, or the place it would have as -1 - place. */
export function findRow(block: CellBlock, row: number): number {
  return search(block.rows, row, 0, block.rows.length);
}

/** Index of a cell in the block, or negative where there is none. */
export function findCell(block: CellBlock, row: number, column: number): number {
  const index = findRow(block, row);
  if (index < 0) return -1;
  return search(block.columns, column, block.starts[index] ?? 0, block.starts[index + 1] ?? 0);
}

function search(
  sorted: Int32Array | Uint16Array,
  wanted: number,
  from: number,
  to: number,
): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1 - low;
}
