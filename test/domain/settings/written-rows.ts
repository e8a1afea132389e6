import { defaultSettings, type Settings } from "#domain/settings/settings";
import { draftOf } from "#domain/settings/settings-draft";
import { settingsLists } from "#domain/settings/settings-lists";
import type { ListLine } from "#domain/settings/settings-list";
import type { PlanCell } from "#domain/workbook/sheet-plan";

/** The lines of a table of settings as they are written. */
export function linesOf(table: string, settings: Partial<Settings> = {}): readonly ListLine[] {
  const list = settingsLists.find(({ schema }) => schema.table === table);
  if (list === undefined) throw new Error(`no table ${table}`);
  return list.lines(draftOf({ ...defaultSettings, ...settings }), false);
}

/** The rows of a table of settings as they are written. */
export function rowsOf(
  table: string,
  settings?: Partial<Settings>,
): readonly (readonly PlanCell[])[] {
  return linesOf(table, settings).map(({ cells }) => cells);
}

/** The values of a table of settings by their names. */
export function valuesOf(
  table: string,
  settings?: Partial<Settings>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    rowsOf(table, settings).map(([name, value]): [string, unknown] => [String(name), value]),
  );
}
