import { editSettings, type SettingsEdit } from "#domain/settings/edit-settings";
import { defaultSettings, type Settings } from "#domain/settings/settings";
import type { RawCell, TabSnapshot } from "#domain/workbook/snapshot";

type Rate = Settings["rates"][number];

export function rate(currency: string, value: number, more: Partial<Rate> = {}): Rate {
  return { currency, rate: value, date: undefined, source: undefined, ...more };
}

export function change(
  tab: TabSnapshot,
  after: Partial<Settings>,
  before: Partial<Settings> = {},
): SettingsEdit | undefined {
  return editSettings(tab, {
    before: { ...defaultSettings, ...before },
    after: { ...defaultSettings, ...before, ...after },
    date1904: false,
  });
}

/** The change of cells alone, and nothing else. */
export function cellsOf(
  ...cells: readonly (readonly [number, number, RawCell | undefined])[]
): unknown {
  return {
    kind: "edit",
    edit: {
      insertions: [],
      cells: cells.map(([row, column, value]) => ({ row, column, value })),
      longer: [],
      added: [],
    },
  };
}

export const settingsHeader = ["Setting", "Value", "Unit", "What it does"];
export const rateHeader = ["Currency", "Rate", "Date", "Source"];
