import { describeNotice } from "./de-notices";
import { germanPack } from "./de-pack";
import { periodsText } from "./de-periods";
import { portfolioText } from "./de-portfolio";
import { describeProgress, progressTitles } from "./de-progress";
import { settingsText } from "./de-settings";
import { tabsText } from "./de-tabs";
import { count, describeCounts, whole, writeDay } from "./german-words";
import type { PaneText } from "./pane-text";

const clock = new Intl.DateTimeFormat("de-DE", { timeStyle: "short" });
const index = new Intl.NumberFormat("de-DE", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** Every sentence of the pane in German. Findings and explanations are the sentences of the sheets, which are English. */
export const german: PaneText = {
  language: "de",
  views: {
    home: "Start",
    findings: "Befunde",
    portfolio: "Portfolio",
    pack: "Bericht",
    periods: "Perioden",
    tabs: "Blätter",
    settings: "Einstellungen",
  },
  viewsLabel: "Ansichten",
  starting: "Startet …",
  notInExcel:
    "Excel hat 10 Sekunden lang nicht geantwortet. Schließen Sie diesen Bereich und öffnen Sie Steerbook noch einmal über das Menüband. Hilft das nicht, speichern Sie die Arbeitsmappe und starten Sie Excel neu.",
  crashed: "Hier ist etwas schiefgegangen. Ihre Arbeitsmappe wurde dadurch nicht geändert.",
  crashedAction: "Bereich wieder zeigen",

  jobs: {
    refresh: "Portfolio aktualisieren",
    validateTab: "Dieses Blatt prüfen",
    validateAll: "Alle Blätter prüfen",
    packSheets: "Lenkungsbericht als Blätter schreiben",
    packDeck: "PowerPoint herunterladen",
    previewPack: "Seiten auflisten",
    changePack: "Inhalt des Berichts speichern",
    sample: "Beispielportfolio einfügen",
    markFindings: "Auf dem Blatt markieren",
    removeMarks: "Markierungen entfernen",
    applyFixes: "Zellen beheben",
    readPortfolio: "Portfolio lesen",
    readTabs: "Blätter lesen",
    readSettings: "Einstellungen lesen",
    makeSettings: "Einstellungsblatt anlegen",
    changeSettings: "Einstellungen speichern",
    importMap: "Zellplan einlesen",
    chooseRole: "Rolle speichern",
    correctField: "Berichtigung speichern",
    forgetCorrection: "Berichtigung zurücknehmen",
    readPeriods: "Perioden lesen",
    closePeriod: "Periode abschließen",
    reopenPeriod: "Letzte Periode wieder öffnen",
    comparePeriods: "Zwei Perioden vergleichen",
  },
  jobHints: {
    refresh: "Liest jedes Projektblatt und schreibt die Berichtsblätter.",
    validateTab: "Prüft das Blatt, auf dem Sie sind, und sagt, was zu beheben ist.",
    validateAll: "Prüft jedes Projektblatt.",
    pack: "Druckfertige Blätter und PowerPoint für den Lenkungsausschuss.",
  },
  steeringPack: "Lenkungsbericht",

  firstRun: {
    title: "Ihre Arbeitsmappe als Portfolio",
    value:
      "Steerbook liest die Projektblätter, die Sie schon führen, prüft sie und schreibt die Portfolioblätter und den Bericht für den Lenkungsausschuss.",
    promise:
      "Ihre eigenen Blätter werden gelesen und nie geändert, außer Sie lassen Befunde darauf markieren oder beheben.",
    sampleHint: "Noch keine Projektblätter? Versuchen Sie es mit zwölf Beispielprojekten.",
  },

  home: {
    found: ({ projects, programmes }) =>
      `${count(projects, "Projekt", "Projekte")} in ${count(programmes, "Programm", "Programmen")}`,
    asAt: ({ reportDate }) => `Stand ${writeDay(reportDate)}`,
    refreshedAt: (at) => `Gelesen um ${clock.format(at)}`,
    ragTitle: "Ampel aus den Zahlen",
    rag: { green: "Grün", amber: "Gelb", red: "Rot", grey: "Unbekannt" },
    notActive: (projects) =>
      `${count(projects, "Projekt", "Projekte")} angehalten, abgeschlossen oder vorgeschlagen: nicht bewertet`,
    ignored: (tabs) => `${count(tabs, "Blatt", "Blätter")} nicht als Projekt gelesen`,
    leftOut: (sums) => `${count(sums, "Sache", "Sachen")} nicht in den Summen`,
    nextTitle: "Als Nächstes",
    nextErrors: (tabs) =>
      `${count(tabs, "Blatt hat", "Blätter haben")} Fehler, die vor der Sitzung zu beheben sind.`,
    nextErrorsAction: "Befunde ansehen",
    nextPack: "Keine Fehler. Die Zahlen sind bereit für den Lenkungsbericht.",
    nextPackAction: "Zum Bericht",
  },

  progress: {
    title: (job) => progressTitles[job],
    line: describeProgress,
    elapsed: (seconds) =>
      seconds < 60
        ? `${String(seconds)} s`
        : `${String(Math.floor(seconds / 60))} min ${String(seconds % 60)} s`,
    cancel: "Abbrechen",
    cancelling: "Hält an …",
  },

  findings: {
    none: "Keine Befunde. Prüfen Sie ein Blatt oder aktualisieren Sie das Portfolio, um welche zu suchen.",
    clean: "Hier ist nichts zu beheben.",
    noMatch: "Kein Befund passt zum Filter.",
    scopeTab: (tab) => `Befunde auf ${tab}`,
    scopeAll: "Befunde auf allen Blättern",
    filterLabel: "In Befunden suchen",
    severity: { error: "Fehler", warning: "Warnungen", info: "Hinweise" },
    severityOne: { error: "Fehler", warning: "Warnung", info: "Hinweis" },
    counts: describeCounts,
    goTo: (tab, cell) => (cell === undefined ? `Zu ${tab}` : `Zu ${tab}, ${cell}`),
    wholeTab: "Blatt",
    wholeWorkbook: "Ganze Arbeitsmappe",
    listLabel: "Befunde",
    fix: (before, after) =>
      after === "" ? `Beheben: „${before}“ leeren` : `Beheben: „${before}“ wird „${after}“`,
    fixAll: (cells) => `Diese ${count(cells, "Zelle", "Zellen")} beheben`,
  },

  pack: germanPack,

  ragLetters: { green: "G", amberGreen: "A/G", amber: "A", amberRed: "A/R", red: "R", grey: "–" },
  portfolio: portfolioText,
  periods: periodsText,
  tabs: tabsText,
  settings: settingsText,

  notice: describeNotice,
  dismiss: "Schließen",

  date: writeDay,
  number: (value) => whole.format(value),
  index: (value) => index.format(value),
  unknown: "–",
};
