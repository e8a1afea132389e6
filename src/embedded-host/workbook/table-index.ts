import type { SheetFile, TableFile } from "#ooxml/model/workbook-file";

import type { OpenWorkbook } from "./open-workbook";

export type FoundTable = { readonly sheet: SheetFile; readonly table: TableFile };

/** Tables by lower-case name, with the sheets and the tables of each as they were counted. */
type TableIndex = {
  readonly byName: Map<string, FoundTable>;
  readonly counted: { readonly sheet: SheetFile; tables: readonly TableFile[] }[];
};

/** A portfolio has thousands of tables, and each new one is looked for, mostly in vain. */
const indexes = new WeakMap<OpenWorkbook, TableIndex>();

export function findTable(workbook: OpenWorkbook, name: string): FoundTable | undefined {
  return currentIndex(workbook).byName.get(name.toLowerCase());
}

/** Gives a table another name. */
export function moveName(workbook: OpenWorkbook, table: TableFile, name: string): void {
  const { byName } = currentIndex(workbook);
  const found = byName.get(table.name.toLowerCase());
  byName.delete(table.name.toLowerCase());
  table.name = name;
  if (found !== undefined) byName.set(name.toLowerCase(), found);
}

/** To be called when a table goes: one that came in its place would not be noticed by counting. */
export function forgetTables(workbook: OpenWorkbook): void {
  indexes.delete(workbook);
}

function currentIndex(workbook: OpenWorkbook): TableIndex {
  const { sheets } = workbook.file;
  const known = indexes.get(workbook);
  const sameSheets =
    known?.counted.length === sheets.length &&
    known.counted.every(({ sheet }, at) => sheet === sheets[at]);
  if (!sameSheets) return countAll(workbook);
  for (const entry of known.counted) {
    if (entry.tables.length !== entry.sheet.tables.length) recount(known, entry);
  }
  return known;
}

function countAll(workbook: OpenWorkbook): TableIndex {
  const counted = workbook.file.sheets.map((sheet) => ({ sheet, tables: [] }));
  const index: TableIndex = { byName: new Map(), counted };
  for (const entry of index.counted) recount(index, entry);
  indexes.set(workbook, index);
  return index;
}

function recount({ byName }: TableIndex, entry: TableIndex["counted"][number]): void {
  const { sheet } = entry;
  for (const table of entry.tables) byName.delete(table.name.toLowerCase());
  entry.tables = [...sheet.tables];
  for (const table of entry.tables) byName.set(table.name.toLowerCase(), { sheet, table });
}
