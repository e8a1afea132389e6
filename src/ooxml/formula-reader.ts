import { decodeXmlBytes } from "./byte-text";
import { shiftFormula } from "./formula-refs";
import type { SheetBytes } from "./sheet-bytes";
import { TagReader } from "./tag-reader";

/** A cell's place as one number. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** The formulas of a sheet, without leading `=`, by `cellKey`. */
export type SheetFormulas = {
  readonly texts: ReadonlyMap<number, string>;
  /** Shared formulas by their cells: the group's number, and whether the cell holds the text. */
  readonly groups: ReadonlyMap<number, { readonly group: string; readonly first: boolean }>;
};

type SharedFormula = { readonly text: string; readonly row: number; readonly column: number };

/** Reads a sheet's formulas, those shared with other cells written out for each cell. */
export function readFormulas(sheet: SheetBytes): SheetFormulas {
  const reader = new TagReader(sheet.bytes, sheet.prefix.length, sheet.rowsStart, sheet.rowsEnd);
  const texts = new Map<number, string>();
  const groups = new Map<number, { group: string; first: boolean }>();
  const shared = new Map<string, SharedFormula>();
  const waiting: { group: string; row: number; column: number }[] = [];
  let row = -1;
  while (reader.nextRow()) {
    row = reader.row >= 0 ? reader.row : row + 1;
    let column = -1;
    while (!reader.selfClosed || column >= 0) {
      if (!reader.nextCell()) break;
      column = reader.column >= 0 ? reader.column : column + 1;
      if (reader.selfClosed) continue;
      reader.readContent();
      if (!reader.hasFormula) continue;
      const text = decodeXmlBytes(reader.bytes, reader.formulaStart, reader.formulaEnd);
      const attributes = reader.formulaAttributes();
      const group = attributes.get("t") === "shared" ? attributes.get("si") : undefined;
      if (text !== "") texts.set(cellKey(row, column), text);
      if (group === undefined) continue;
      groups.set(cellKey(row, column), { group, first: text !== "" });
      if (text === "") waiting.push({ group, row, column });
      else shared.set(group, { text, row, column });
    }
  }
  for (const { group, row: at, column } of waiting) {
    const first = shared.get(group);
    if (first)
      texts.set(
        cellKey(at, column),
        shiftFormula(first.text, at - first.row, column - first.column),
      );
  }
  return { texts, groups };
}
