import type { TableCell, TableRow } from "../workbook/named-table";

import type { SettingEntry } from "./setting-entry";
import type { SettingReader } from "./setting-reader";
import type { SettingsDraft } from "./settings-draft";
import type { SettingsList } from "./settings-list";
import { input, keyText, naming } from "./settings-list";
import { settingPairs } from "./setting-pairs";
import { entryTables, type EntryTable } from "./settings-schema";

const all: ReadonlyMap<string, SettingEntry<SettingsDraft>> = new Map(
  Object.values(entryTables)
    .flatMap(({ entries }): readonly SettingEntry<SettingsDraft>[] => entries)
    .map((one) => [one.name.toLowerCase(), one]),
);

/** Setting, Value, Unit, What it does: one line a setting. */
export function entryList({ table, title, lead, entries }: EntryTable): SettingsList {
  return {
    schema: { table, headers: ["Setting", "Value"] },
    title,
    lead,
    headers: ["Setting", "Value", "Unit", "What it does"],
    columns: [naming, input, { input: false }, { input: false }],
    open: false,
    lines: (draft, date1904) =>
      entries.map(({ name, unit, does, choices, numberFormat, write }) => ({
        key: name.toLowerCase(),
        cells: [name, write(draft, date1904), unit === "" ? undefined : unit, does],
        ...(numberFormat === undefined ? {} : { formats: new Map([[1, numberFormat]]) }),
        ...(choices.length === 0 ? {} : { choices: new Map([[1, choices]]) }),
      })),
    keyOf: (row) => keyText(row, "Setting"),
    read: (into, rows, reader) => readEntries(into, rows, { reader, table }),
  };
}

type By = { readonly reader: SettingReader; readonly table: string };

/**
 * Any setting that has a line of its own is read in any such table, the first time it is set; names nobody
 * knows have a finding, and so has whatever sets one again.
 */
function readEntries(into: SettingsDraft, rows: readonly TableRow[], by: By): SettingsDraft {
  let draft = into;
  const seen = new Map<string, TableCell>();
  for (const row of rows) {
    const cell = row.get("Setting");
    const value = row.get("Value");
    if (cell === undefined) continue;
    const key = keyText(row, "Setting") ?? "";
    const known = all.get(key);
    if (known === undefined) {
      by.reader.unknown(cell, by.table);
      continue;
    }
    if (value === undefined) continue;
    const first = by.reader.firstOf(key, value);
    if (first === value) {
      seen.set(key, value);
      draft = known.read(draft, value, by);
    } else {
      const name = { table: by.table, setting: known.name };
      by.reader.repeated(value, name, first);
    }
  }
  return checkPairs(draft, seen, by);
}

/** What only makes sense together is checked where one of it was set. */
function checkPairs(
  read: SettingsDraft,
  seen: ReadonlyMap<string, TableCell>,
  { reader, table }: By,
): SettingsDraft {
  let draft = read;
  for (const { name, wanted, fits, mend } of settingPairs) {
    const cell = seen.get(name.toLowerCase());
    if (cell === undefined || fits(draft)) continue;
    reader.refuse(cell, { table, setting: name }, wanted);
    draft = mend(draft);
  }
  return draft;
}
