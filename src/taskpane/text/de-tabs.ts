import { count } from "./german-words";
import type { PaneText } from "./pane-text";

const role: PaneText["tabs"]["role"] = {
  project: "Projekt",
  register: "Register",
  log: "Liste",
  part: "Teil",
  report: "Bericht",
  copy: "Kopie",
  settings: "Einstellungen",
  history: "Verlauf",
  ignored: "Übergangen",
};

const sure = (confidence: number): string =>
  confidence === 1 ? "sicher" : `zu ${String(Math.round(confidence * 100))} % sicher`;

/** What the view Tabs says. */
export const tabsText: PaneText["tabs"] = {
  title: "Blätter",
  lead: "Wofür Steerbook jedes Blatt hält und wie es gelesen wird. Wo das falsch ist, sagen Sie es hier.",
  readAgain: "Blätter neu lesen",
  filterLabel: "Blatt suchen",
  noMatch: "Kein Blatt passt.",
  listLabel: "Blätter der Arbeitsmappe",
  role,
  roleLine: (line) =>
    `${role[line.role]}${line.chosen === undefined ? "" : ", wie von Ihnen bestimmt"}`,
  back: "Alle Blätter",
  open: "Zu diesem Blatt",
  roleLabel: "Rolle",
  asRecognised: "Wie von Steerbook erkannt",
  roleHints: {
    project: "Projekt: ein Projekt",
    register: "Register: eine Zeile je Projekt",
    log: "Liste: Zeilen vieler Projekte",
    part: "Teil: gehört zu einem Projekt",
    ignored: "Übergangen: wird nicht gelesen",
  },
  projectLabel: "Kennung des Projekts, zu dem es gehört",
  saveRole: "Rolle speichern",
  factsTitle: (facts) =>
    facts === 0 ? "Keine Angaben gelesen" : count(facts, "Angabe", "Angaben"),
  sure,
  known: (label) => `an „${label}“`,
  notRead: "nicht lesbar",
  goTo: (cell) => `Zu ${cell}`,
  correctThis: (field) => `${field} berichtigen`,
  correct: "Berichtigen",
  sectionsTitle: (tables) =>
    tables === 0 ? "Keine Tabellen gelesen" : count(tables, "Tabelle", "Tabellen"),
  sectionLine: (rows, headerRow, confidence) =>
    `${count(rows, "Zeile", "Zeilen")} unter Zeile ${String(headerRow)}, ${sure(confidence)}`,
  place: (place) => (/^\d/.test(place) ? `Zeile ${place}` : `Spalte ${place}`),
  correctTitle: "Ein Feld berichtigen",
  fieldLabel: "Feld",
  factGroup: "Angaben zum Projekt",
  cellLabel: "Wo es steht",
  cellHint: "Eine Zelle wie C5, die Wörter daneben oder die Spalte einer Tabelle wie D.",
  takeSelected: "Gewählte Zelle nehmen",
  otherTab: (tab) => `Die gewählte Zelle ist auf „${tab}“.`,
  nothingSelected: "Wählen Sie zuerst eine Zelle dieses Blatts.",
  badCell: "Tragen Sie ein, wo es steht.",
  everyTab: "Gilt für jedes Blatt dieses Formulars",
  saveCorrection: "Berichtigung speichern",
  correctionsTitle: "Berichtigungen, die hier gelten",
  correctionLine: (field, cell, ofForm) =>
    `${field}: ${cell}${ofForm ? " (jedes Blatt dieses Formulars)" : ""}`,
  forget: (field) => `Berichtigung von ${field} zurücknehmen`,
  takeBack: "Zurücknehmen",
};
