import { reportSheetWords } from "#domain/settings/report-sheets";

import { count } from "./german-words";
import type { PaneText } from "./pane-text";

/** What the view Settings says. */
export const settingsText: PaneText["settings"] = {
  title: "Einstellungen",
  lead: "Was am häufigsten geändert wird. Alles andere steht auf dem Einstellungsblatt, mit einer Zeile dazu, was es bewirkt.",
  name: "Name des Portfolios",
  date: "Berichtsdatum",
  dateHint: "Leer: der jüngste Stichtag auf den Blättern.",
  badDate: "Ein Datum wie 2026-03-31.",
  currency: "Berichtswährung",
  currencyHint: "ISO-Code. Leer: die eine Währung der Projekte.",
  badCurrency: "Drei Buchstaben wie EUR.",
  rollup: "Ampel von Programmen und Portfolio",
  rollups: {
    budgetWeightedWithFloor: "Nach Budget gewichtet, gelb solange eines rot ist",
    worstOf: "Das schlechteste Projekt zählt",
    shareOfGreen: "Nach dem Anteil grüner Projekte",
    weighted: "Nach Budget gewichtet",
    worstWithGreyAsRed: "Das schlechteste zählt, unbekannt ist rot",
  },
  presetCounts: (policy) =>
    `Die veröffentlichte Regel „${policy}“ gilt als Ganzes; um dies zu ändern, wählen Sie auf dem Blatt „As set below“.`,
  profile: "Geltende Regeln",
  profiles: {
    byLayout: "Nach dem Aufbau des Blatts",
    essentials: "Das Nötigste",
    standard: "Standard",
    strict: "Streng",
  },
  sheets: "Berichtsblätter",
  // As the tabs are called, which are the same in every language.
  sheetName: (sheet) => reportSheetWords[sheet].name,
  save: "Einstellungen speichern",
  unchanged: "Nichts zu speichern",
  openSheet: "Einstellungsblatt öffnen",
  makeSheet: "Einstellungsblatt anlegen",
  mapTitle: "Zellplan",
  mapHint:
    "Eine CSV-Datei mit key, sheet, cellref und type sagt, wo die Felder eines Formulars stehen.",
  mapped: (rows) => `Der Zellplan hat ${count(rows, "Zeile", "Zeilen")}.`,
  importMap: "Zellplan einlesen",
  readFailed: "Die Datei konnte nicht gelesen werden. Wählen Sie sie noch einmal.",
};
