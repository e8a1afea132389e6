import type { TableSchema } from "../workbook/named-table";

import { calendarEntries, calculationEntries, generalEntries } from "./general-entries";
import { limitEntries } from "./limit-entries";
import { packEntries } from "./pack-entries";
import { matrixEntries, ragEntries } from "./rag-entries";
import type { SettingEntry } from "./setting-entry";
import type { SettingsDraft } from "./settings-draft";

/** Tables of the settings sheet. Headers are read in any order; their words are fixed. */
export const settingsTables = {
  general: { table: "tblSettings", headers: ["Setting", "Value"] },
  ragPolicy: {
    table: "tblRagPolicy",
    headers: [
      ...["Measure", "Dimension", "Direction", "Green limit", "Amber limit"],
      ...["Unit", "Weight", "Hard breach", "On"],
    ],
    matched: 3,
  },
  ragEffect: { table: "tblRagEffect", headers: ["RAG dimension", "Counts", "Weight"], matched: 2 },
  riskBands: { table: "tblRiskBands", headers: ["Band", "Up to score", "RAG"] },
  riskLookup: {
    table: "tblRiskLookup",
    headers: [
      ...["Level", "Probability is called", "Impact is called"],
      ...["At probability 1", "At probability 2", "At probability 3"],
      ...["At probability 4", "At probability 5"],
    ],
    matched: 3,
  },
  reportSheets: { table: "tblReportSheets", headers: ["Report sheet", "Made"] },
  holidays: { table: "tblHolidays", headers: ["Holiday", "Called"], matched: 2 },
  rates: { table: "tblCurrencyRates", headers: ["Currency", "Rate", "Date", "Source"], matched: 2 },
  vocabulary: { table: "tblVocabulary", headers: ["Vocabulary", "Word", "Meaning"] },
  stages: { table: "tblStages", headers: ["Agreed stage"] },
  tabRoles: { table: "tblTabRoles", headers: ["Tab", "Role", "Project ID"] },
  rules: { table: "tblRules", headers: ["Rule", "On", "Severity"] },
  layout: {
    table: "tblLayout",
    headers: ["Field", "Tab pattern", "Cell or column", "Holds", "Tabs of this shape"],
    matched: 2,
    aliases: { "Cell or column": "Cell" },
  },
} as const satisfies Readonly<Record<string, TableSchema>>;

/** A table of settings, one line each: its name, what it is about, its lines. */
export type EntryTable = {
  readonly table: string;
  readonly title: string;
  readonly lead: string;
  readonly entries: readonly SettingEntry<SettingsDraft>[];
};

/** Tables of single settings. Any of their lines is read wherever it stands under Setting and Value. */
export const entryTables = {
  general: {
    table: settingsTables.general.table,
    title: "General",
    lead: "What the report is called, its currency, and how much is asked of a tab.",
    entries: generalEntries,
  },
  calendar: {
    table: "tblCalendar",
    title: "Calendar, period and financial year",
    lead: "The day the report stands at, the year its money counts to, and the days worked.",
    entries: calendarEntries,
  },
  rag: {
    table: "tblRagRules",
    title: "RAG: how colours add up",
    lead: "The policy, and the rules that make one colour of several.",
    entries: ragEntries,
  },
  calculations: {
    table: "tblCalculations",
    title: "Calculations",
    lead: "How figures are worked out where there is more than one way.",
    entries: calculationEntries,
  },
  matrix: {
    table: "tblRiskMatrix",
    title: "Scales: the risk matrix",
    lead: "How risks are scored. The colours of its bands are the limits of the risk measure of the RAG policy.",
    entries: matrixEntries,
  },
  pack: {
    table: "tblPack",
    title: "Steering committee pack",
    lead: "Its sections, whom it is for, and the paper.",
    entries: packEntries,
  },
  limits: {
    table: "tblRuleLimits",
    title: "Limits of the rules",
    lead: "The figures the rules below measure by; shares and indices as the unit says.",
    entries: limitEntries,
  },
} as const satisfies Readonly<Record<string, EntryTable>>;
