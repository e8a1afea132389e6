import { decodeXmlBytes } from "../package/byte-text";
import { shiftFormula } from "../formulas/formula-refs";
import type { SheetBytes } from "../package/sheet-bytes";
import { TagReader } from "../package/tag-reader";

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
  const texts = new Map<number, string>();
  const groups = new Map<number, { group: string; first: boolean }>();
  const shared = new Map<string, SharedFormula>();
  const waiting: (SharedFormula & { readonly group: string })[] = [];
  for (const { text, group, row, column } of formulaCells(sheet)) {
    const key = cellKey(row, column);
    if (text !== "") texts.set(key, text);
    if (group === undefined) continue;
    groups.set(key, { group, first: text !== "" });
    if (text === "") waiting.push({ group, text, row, column });
    else shared.set(group, { text, row, column });
  }
  for (const { group, row, column } of waiting) {
    const first = shared.get(group);
    if (!first) continue;
    const shifted = shiftFormula(first.text, row - first.row, column - first.column);
    texts.set(cellKey(row, column), shifted);
  }
  return { texts, groups };
}

type FormulaCell = SharedFormula & { readonly group: string | undefined };

function* formulaCells(sheet: SheetBytes): Generator<FormulaCell> {
  const reader = new TagReader(sheet.bytes, sheet.prefix.length, sheet.rowsStart, sheet.rowsEnd);
  let row = -1;
  while (reader.nextRow()) {
    row = reader.row >= 0 ? reader.row : row + 1;
    if (!reader.selfClosed) yield* rowFormulas(reader, row);
  }
}

function* rowFormulas(reader: TagReader, row: number): Generator<FormulaCell> {
  let column = -1;
  while (reader.nextCell()) {
    column = reader.column >= 0 ? reader.column : column + 1;
    if (reader.selfClosed) continue;
    reader.readContent();
    if (!reader.hasFormula) continue;
    const text = decodeXmlBytes(reader.bytes, reader.formulaStart, reader.formulaEnd);
    const attributes = reader.formulaAttributes();
    const group = attributes.get("t") === "shared" ? attributes.get("si") : undefined;
    yield { text, group, row, column };
  }
}
