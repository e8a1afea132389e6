import type { TabSnapshot } from "../workbook/snapshot";
import {
  findExcelTable,
  findNamedTable,
  findPlainTables,
  type PlacedTable,
} from "../workbook/named-table";

import type { SettingsList } from "./settings-list";
import { entryTables } from "./settings-schema";

/** Where the rows of a table are; a line of a setting may stand in any table of settings. */
export function placesOf(tab: TabSnapshot, { schema }: SettingsList): readonly PlacedTable[] {
  if (!entryTableNames.has(schema.table)) {
    const place = findNamedTable(tab, schema);
    return place === undefined ? [] : [place];
  }
  const own = findExcelTable(tab, schema);
  const plain = schema.table === entryTables.general.table ? findPlainTables(tab, schema) : [];
  return [...(own === undefined ? [] : [own]), ...plain];
}

const entryTableNames: ReadonlySet<string> = new Set(
  Object.values(entryTables).map(({ table }) => table),
);
