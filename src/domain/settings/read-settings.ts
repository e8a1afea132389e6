import type { Finding } from "../finding/finding";
import { defaultRagPolicy, type RagPolicy } from "../rag/policy";
import { isOwnSheet } from "../workbook/own-sheets";
import type { TabSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { readNamedTable, type TableCell } from "./named-table";
import { readLayout, readRates, readTabRoles, readVocabulary } from "./read-lists";
import { readRagPolicy } from "./read-rag-policy";
import { makeSettingReader, type SettingReader, type Wanted } from "./setting-reader";
import { defaultSettings, type Settings } from "./settings";
import { generalSettings, settingsTables } from "./settings-schema";

export type SettingsReading = {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
};

/**
 * Reads the settings sheet of a workbook. Every value is checked; one that is not as it should be has
 * a finding that names its cell, and the default stands. Without a settings sheet all are defaults.
 */
export function readSettings(snapshot: WorkbookSnapshot): SettingsReading {
  const tab = snapshot.tabs.find((candidate) => isOwnSheet(candidate, "settings"));
  if (tab === undefined) return { settings: defaultSettings, findings: [] };
  const reader = makeSettingReader(snapshot.date1904);
  const general = readGeneral(tab, reader);
  const settings: Settings = {
    ...general.settings,
    ragPolicy: readRagPolicy(tab, reader, general.rollup),
    rates: readRates(tab, reader),
    tabRoles: readTabRoles(tab, reader),
    vocabulary: readVocabulary(tab, reader),
    layout: readLayout(tab, reader),
  };
  return { settings, findings: reader.findings() };
}

const estimateMethods: ReadonlyMap<string, Settings["estimateMethod"]> = new Map([
  ["typical", "typical"],
  ["atypical", "atypical"],
  ["cost and schedule", "costAndSchedule"],
  ["weighted indices", "weightedIndices"],
  ["as reported", "reported"],
]);
const rollupRules: ReadonlyMap<string, RagPolicy["rollup"]["kind"]> = new Map([
  ["budget weighted with floor", "budgetWeightedWithFloor"],
  ["worst of", "worstOf"],
]);
const defaultRedShare =
  defaultRagPolicy.rollup.kind === "budgetWeightedWithFloor"
    ? defaultRagPolicy.rollup.redShare
    : 0.25;

type General = { readonly settings: Settings; readonly rollup: RagPolicy["rollup"] };

function readGeneral(tab: TabSnapshot, reader: SettingReader): General {
  const cells = generalCells(tab, reader);
  const { table } = settingsTables.general;
  const want = (setting: string, wanted: string): Wanted => ({ table, setting, wanted });
  const names = generalSettings;
  const settings: Settings = {
    ...defaultSettings,
    portfolioName: reader.text(cells.get(names.portfolioName)),
    reportDate: reader.date(cells.get(names.reportDate), want(names.reportDate, "a date")),
    reportCurrency: readCurrency(cells.get(names.reportCurrency), reader),
    financialYearStart:
      reader.number(
        cells.get(names.financialYearStart),
        want(names.financialYearStart, "a month, 1 to 12"),
        (month) => Number.isInteger(month) && month >= 1 && month <= 12,
      ) ?? defaultSettings.financialYearStart,
    stalenessDays:
      reader.number(
        cells.get(names.stalenessDays),
        want(names.stalenessDays, "a whole number of days, 1 or more"),
        (days) => Number.isInteger(days) && days >= 1,
      ) ?? defaultSettings.stalenessDays,
    estimateMethod:
      reader.choice(
        cells.get(names.estimateMethod),
        want(
          names.estimateMethod,
          "Typical, Atypical, Cost and schedule, Weighted indices or As reported",
        ),
        estimateMethods,
      ) ?? defaultSettings.estimateMethod,
  };
  return { settings, rollup: readRollup(cells, reader) };
}

function readCurrency(cell: TableCell | undefined, reader: SettingReader): string | undefined {
  const code = reader.text(cell)?.toUpperCase();
  if (cell === undefined || code === undefined) return undefined;
  if (/^[A-Z]{3}$/.test(code)) return code;
  const { table } = settingsTables.general;
  const setting = generalSettings.reportCurrency;
  reader.refuse(cell, { table, setting, wanted: "an ISO code such as GBP" });
  return undefined;
}

function readRollup(
  cells: ReadonlyMap<string, TableCell>,
  reader: SettingReader,
): RagPolicy["rollup"] {
  const { table } = settingsTables.general;
  const kind = reader.choice(
    cells.get(generalSettings.rollupRule),
    {
      table,
      setting: generalSettings.rollupRule,
      wanted: '"Budget weighted with floor" or "Worst of"',
    },
    rollupRules,
  );
  if (kind === "worstOf") return { kind };
  const redShare = reader.number(
    cells.get(generalSettings.redShare),
    { table, setting: generalSettings.redShare, wanted: "a share, 0 to 1" },
    (share) => share > 0 && share <= 1,
  );
  return { kind: "budgetWeightedWithFloor", redShare: redShare ?? defaultRedShare };
}

/** Values of the general table by the name of the setting; names nobody knows have a finding. */
function generalCells(tab: TabSnapshot, reader: SettingReader): ReadonlyMap<string, TableCell> {
  const known: ReadonlyMap<string, string> = new Map(
    Object.values(generalSettings).map((name) => [name.toLowerCase(), name]),
  );
  const cells = new Map<string, TableCell>();
  for (const row of readNamedTable(tab, settingsTables.general)) {
    const setting = row.get("Setting");
    if (setting === undefined) continue;
    const name = known.get((reader.text(setting) ?? "").toLowerCase());
    const value = row.get("Value");
    if (name === undefined) reader.unknown(setting, settingsTables.general.table);
    else if (value !== undefined) cells.set(name, value);
  }
  return cells;
}
