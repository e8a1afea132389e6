import { reportSheetWords, type ReportSheet } from "#domain/settings/report-sheets";
import type { RuleProfile } from "#domain/finding/rule-entry";
import type { RollupRule } from "#domain/rag/policy";

import { count } from "./english-words";

const rollups: Readonly<Record<RollupRule["kind"], string>> = {
  budgetWeightedWithFloor: "Weighted by budget, amber while any is red",
  worstOf: "The worst project counts",
  shareOfGreen: "By the share of green projects",
  weighted: "Weighted by budget",
  worstWithGreyAsRed: "The worst counts, not known is red",
};

const profiles: Readonly<Record<RuleProfile | "byLayout", string>> = {
  byLayout: "By layout of the tab",
  essentials: "Essentials",
  standard: "Standard",
  strict: "Strict",
};

/** What the view Settings says. */
export const settingsText = {
  title: "Settings",
  lead: "The ones most changed. Everything else is on the settings sheet, with a line on what it does.",
  name: "Portfolio name",
  date: "Report date",
  dateHint: "Empty: the latest status date on the tabs.",
  badDate: "A date such as 2026-03-31.",
  currency: "Report currency",
  currencyHint: "ISO code. Empty: the one currency of the projects.",
  badCurrency: "Three letters such as GBP.",
  rollup: "RAG of programmes and portfolio",
  rollups,
  presetCounts: (policy: string): string =>
    `The published policy “${policy}” counts as a whole; choose “As set below” on the sheet to change this.`,
  profile: "Rules that apply",
  profiles,
  sheets: "Report sheets",
  sheetName: (sheet: ReportSheet): string => reportSheetWords[sheet].name,
  save: "Save settings",
  unchanged: "Nothing to save",
  openSheet: "Open the settings sheet",
  makeSheet: "Make the settings sheet",
  mapTitle: "Map of cells",
  mapHint: "A CSV with key, sheet, cellref and type says where the fields of a form stand.",
  mapped: (rows: number): string => `The layout map has ${count(rows, "row")}.`,
  importMap: "Import a map",
  readFailed: "The file could not be read. Choose it again.",
};
