import type { HeaderCell } from "./header-cells";

/**
 * A memory of header rows for one reading of a workbook: hundreds of tabs have the same ones. Gives the
 * first equal row, so that whatever was worked out of that one can be kept with it.
 */
export type HeaderMemory = {
  readonly same: (cells: readonly HeaderCell[]) => readonly HeaderCell[];
  /** The header last kept for Excel tables of one name. */
  readonly ofTable: (key: string) => readonly HeaderCell[] | undefined;
  readonly keepForTable: (key: string, cells: readonly HeaderCell[]) => void;
};

export function makeHeaderMemory(): HeaderMemory {
  const headers = new Map<string, readonly HeaderCell[]>();
  const ofTables = new Map<string, readonly HeaderCell[]>();
  return {
    same: (cells) => {
      if (!isMostlyKnown(cells)) return cells;
      let key = "";
      for (const { column, text } of cells) key += `${column}:${text}\n`;
      const held = headers.get(key);
      if (held !== undefined) return held;
      headers.set(key, cells);
      return cells;
    },
    ofTable: (key) => ofTables.get(key),
    keepForTable: (key, cells) => {
      ofTables.set(key, cells);
    },
  };
}

/** Rows of facts hold other values on every tab, so they do not come again. */
function isMostlyKnown(cells: readonly HeaderCell[]): boolean {
  let known = 0;
  for (const { meaning } of cells) if (meaning !== undefined) known += 1;
  return known * 3 >= cells.length * 2;
}
