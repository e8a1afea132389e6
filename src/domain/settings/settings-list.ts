import { visibleText } from "../kernel/visible-text";
import type { PlanCell } from "../workbook/sheet-plan";
import type { TableRow, TableSchema } from "../workbook/named-table";

import type { SettingReader } from "./setting-reader";
import type { SettingsDraft } from "./settings-draft";

/** A column of a table of settings, as it is laid out; the header is the one of the schema. */
export type ListColumn = {
  /** False for what only explains: it is not read, or names the row. */
  readonly input: boolean;
  readonly choices?: readonly string[];
  readonly numberFormat?: string;
  readonly align?: "left" | "right";
};

/** A row as it is written. */
export type ListLine = {
  /** What tells the row from the others, however its cells are spelled. */
  readonly key: string;
  readonly cells: readonly PlanCell[];
  /** Looks of single cells that differ from those of their column, by column. */
  readonly formats?: ReadonlyMap<number, string>;
  /** Lists of single cells, by column. */
  readonly choices?: ReadonlyMap<number, readonly string[]>;
};

/** One table of the settings sheet: what it is about, how it is read and how it is written. */
export type SettingsList = {
  readonly schema: TableSchema;
  readonly title: string;
  /** One sentence on what it does. */
  readonly lead: string;
  /** Headers as they are written. */
  readonly headers: readonly string[];
  readonly columns: readonly ListColumn[];
  /** Whether rows may be added; else the rows are the ones there are. */
  readonly open: boolean;
  readonly lines: (draft: SettingsDraft, date1904: boolean) => readonly ListLine[];
  /** The key of a row on a sheet; undefined where it is none of this table's. */
  readonly keyOf: (row: TableRow) => string | undefined;
  readonly read: (
    into: SettingsDraft,
    rows: readonly TableRow[],
    reader: SettingReader,
  ) => SettingsDraft;
};

/** A cell that names its row, for people. */
export const naming: ListColumn = { input: false };
export const input: ListColumn = { input: true };

/** The text of a cell as it is seen, in lower case: what tells rows apart. */
export function keyText(row: TableRow, header: string): string | undefined {
  const cell = row.get(header);
  if (cell === undefined) return undefined;
  const text = visibleText(String(cell.raw)).toLowerCase();
  return text === "" ? undefined : text;
}
