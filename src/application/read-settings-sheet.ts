import { readSettings } from "#domain/settings/read-settings";
import type { Settings } from "#domain/settings/settings";
import { ownSheets } from "#domain/workbook/own-sheets";

import type { Stopped } from "./outcome";
import type { Watch, WorkbookPort } from "./ports/workbook-port";

export type SettingsRead =
  | {
      readonly kind: "settingsRead";
      /** Name of the settings sheet; undefined where there is none of ours. */
      readonly sheet: string | undefined;
      readonly settings: Settings;
    }
  | Stopped;

/** The settings as they are now, without a look at any other tab. */
export async function readSettingsSheet(port: WorkbookPort, watch: Watch): Promise<SettingsRead> {
  const { name, mark } = ownSheets.settings;
  const read = await port.readWorkbook({ tab: name }, watch);
  if (read.kind === "cancelled") return { kind: "cancelled", sheets: [] };
  if (read.kind === "failed") return { ...read, sheets: [] };
  const sheet = read.workbook.tabs.find((tab) => tab.mark === mark)?.name;
  return { kind: "settingsRead", sheet, settings: readSettings(read.workbook).settings };
}
