import type { Progress } from "#application/ports/workbook-port";

import type { JobName } from "../state/pane-state";
import { whole } from "./german-words";

/** What is under way. */
export const progressTitles: Readonly<Record<JobName, string>> = {
  refresh: "Portfolio wird aktualisiert",
  validateTab: "Dieses Blatt wird geprüft",
  validateAll: "Alle Blätter werden geprüft",
  packSheets: "Lenkungsbericht wird geschrieben",
  packDeck: "PowerPoint-Datei wird erstellt",
  previewPack: "Seiten werden aufgelistet",
  changePack: "Inhalt des Berichts wird gespeichert",
  sample: "Beispielportfolio wird eingefügt",
  markFindings: "Befunde werden markiert",
  applyFixes: "Zellen werden behoben",
  removeMarks: "Markierungen werden entfernt",
  readPortfolio: "Portfolio wird gelesen",
  readTabs: "Blätter werden gelesen",
  readSettings: "Einstellungen werden gelesen",
  makeSettings: "Einstellungsblatt wird angelegt",
  changeSettings: "Einstellungen werden gespeichert",
  importMap: "Zellplan wird eingelesen",
  chooseRole: "Rolle wird gespeichert",
  correctField: "Berichtigung wird gespeichert",
  forgetCorrection: "Berichtigung wird zurückgenommen",
  readPeriods: "Perioden werden gelesen",
  closePeriod: "Periode wird abgeschlossen",
  reopenPeriod: "Letzte Periode wird wieder geöffnet",
  comparePeriods: "Perioden werden verglichen",
};

export function describeProgress(progress: Progress | undefined): string {
  if (progress === undefined) return "Beginnt";
  const subject = progress.subject === undefined ? "" : `: ${progress.subject}`;
  const place =
    progress.total > 1 ? ` ${whole.format(progress.done)} von ${whole.format(progress.total)}` : "";
  switch (progress.step) {
    case "reading":
      return `Liest${place}${subject}`;
    case "working":
      return `Rechnet die Zahlen aus${subject}`;
    case "writing":
      return `Schreibt${place}${subject}`;
    case "waitingForEdit":
      return "Beenden Sie die Eingabe in der Zelle (Eingabetaste oder Esc), dann geht es weiter.";
    case "retrying":
      return "Excel ist beschäftigt; neuer Versuch";
  }
}
