import type { Finding } from "../finding/finding";
import { isOwnSheet, ownSheets } from "../workbook/own-sheets";
import type { TabSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { TableRow } from "../workbook/named-table";

import { placesOf } from "./places-of";
import { makeSettingReader } from "./setting-reader";
import { defaultSettings, type Settings } from "./settings";
import { draftOf, settle } from "./settings-draft";
import type { SettingsList } from "./settings-list";
import { settingsLists } from "./settings-lists";
import { noteUnused } from "./unused-settings";

export type SettingsReading = {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
};

/**
 * Reads the settings sheet of a workbook. Every value is checked; one that is not as it should be has
 * a finding that names its cell, and the default stands. Without a settings sheet all are defaults.
 */
export function readSettings(snapshot: WorkbookSnapshot): SettingsReading {
  const tab = settingsTab(snapshot);
  if (tab === undefined) return { settings: defaultSettings, findings: [] };
  const reader = makeSettingReader(snapshot.date1904);
  let draft = draftOf(defaultSettings);
  for (const list of settingsLists) {
    const rows = rowsOf(tab, list);
    if (rows.length > 0) draft = list.read(draft, rows, reader);
  }
  noteUnused(tab, draft, reader);
  return { settings: settle(draft), findings: reader.findings() };
}

/** The sheet the settings are read from: the one with our mark, else one made by hand. */
export function settingsTab({ tabs }: WorkbookSnapshot): TabSnapshot | undefined {
  return (
    tabs.find(({ mark }) => mark === ownSheets.settings.mark) ??
    tabs.find((tab) => isOwnSheet(tab, "settings"))
  );
}

function rowsOf(tab: TabSnapshot, list: SettingsList): readonly TableRow[] {
  return placesOf(tab, list).flatMap(({ rows }) => rows);
}
