import type { Notice } from "../state/pane-state";
import { count, describeCounts, list } from "./german-words";

type Described = { readonly title: string; readonly body: string };
type Writers = {
  readonly [Kind in Notice["kind"]]: (notice: Extract<Notice, { kind: Kind }>) => Described;
};

const upToDate = { title: "Nichts zu tun" };

/** Title and sentence of every end a job can come to. */
const writers: Writers = {
  refreshed: ({ sheets }) => ({
    title: "Portfolio aktualisiert",
    body: `Geschrieben: ${list(sheets)}.`,
  }),
  nothingToDo: () => ({ ...upToDate, body: "Die Portfolioblätter sind aktuell." }),
  validated: ({ tab, counts }) => ({
    title: tab === undefined ? "Alle Blätter geprüft" : `${tab} geprüft`,
    body: `${capital(describeCounts(counts))}.`,
  }),
  packWritten: ({ sheets }) =>
    sheets.length === 0
      ? { ...upToDate, body: "Die Blätter des Berichts sind aktuell." }
      : { title: "Lenkungsbericht geschrieben", body: `Geschrieben: ${list(sheets)}.` },
  deckSaved: ({ fileName, slides }) => ({
    title: "PowerPoint-Datei fertig",
    body: `${fileName}, ${count(slides, "Folie", "Folien")}, liegt bei Ihren Downloads.`,
  }),
  sampleInserted: ({ sheets }) => ({
    title: "Beispielportfolio eingefügt",
    body: `${count(sheets, "Blatt", "Blätter")} hinzugefügt. Aktualisieren Sie das Portfolio, um die Berichte zu sehen.`,
  }),
  marked: ({ tabs }) => ({
    title: "Befunde markiert",
    body: `Auf ${count(tabs, "Blatt", "Blättern")}. Eine neue Prüfung hält die Markierungen aktuell; Ihre eigenen Formate bleiben, wie sie sind.`,
  }),
  fixed: ({ cells, left, checkedAgain }) => ({
    title: cells === 0 ? "Nichts behoben" : `${count(cells, "Zelle", "Zellen")} behoben`,
    body: [
      cells === 0 ? "" : "Rückgängig nimmt es zurück.",
      left === 0
        ? ""
        : `${count(left, "Zelle", "Zellen")} nicht angefasst: inzwischen geändert oder eine Formel.`,
      checkedAgain ? "" : "Die Befunde sind noch die von vorher: Prüfen Sie noch einmal.",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  }),
  marksRemoved: ({ tabs }) => ({
    title: "Markierungen entfernt",
    body: tabs === 0 ? "Es gab keine." : `Von ${count(tabs, "Blatt", "Blättern")}.`,
  }),
  periodClosed: ({ period }) => ({
    title: `Periode ${period} abgeschlossen`,
    body: "Berichte späterer Tage vergleichen sich mit ihr.",
  }),
  periodReopened: ({ period }) => ({
    title: `Periode ${period} wieder geöffnet`,
    body: "Sie gehört nicht mehr zu den abgeschlossenen und kann noch einmal abgeschlossen werden.",
  }),
  periodClosedAlready: ({ period }) => ({
    title: `${period} ist schon abgeschlossen`,
    body: "Es wurde nichts geschrieben. Sie kann unten noch einmal abgeschlossen werden.",
  }),
  settingsWritten: ({ made, sheet }) =>
    made
      ? { title: "Einstellungsblatt angelegt", body: `Alle Einstellungen stehen auf ${sheet}.` }
      : {
          title: "Einstellungen gespeichert",
          body: `Geändert auf ${sheet}. Aktualisieren Sie, um die Wirkung zu sehen.`,
        },
  settingsAsWanted: ({ sheet }) => ({ ...upToDate, body: `${sheet} sagt es schon so.` }),
  mapImported: ({ fileName, keys, recognised, leftOut }) => ({
    title: "Zellplan eingelesen",
    body: `${fileName}: ${count(keys, "Zelle", "Zellen")}, ${count(recognised, "Feld", "Felder")} an den Wörtern erkannt.${leftOut === 0 ? "" : ` ${count(leftOut, "Zeile", "Zeilen")} ausgelassen.`}`,
  }),
  noMap: ({ fileName, missing }) => ({
    title: "Diese Datei ist kein Zellplan",
    body: `${fileName} fehlt die Spalte ${list(missing)}.`,
  }),
  noTab: () => ({
    title: "Kein Blatt zu prüfen",
    body: "Klicken Sie auf ein Projektblatt und versuchen Sie es noch einmal.",
  }),
  blocked: ({ reason }) => ({ title: "Es wurde nichts geschrieben", body: reason }),
  cancelled: ({ written }) => ({
    title: "Angehalten",
    body:
      written.length === 0
        ? "Es wurde nichts geschrieben."
        : `Schon geschrieben: ${list(written)}. Starten Sie es noch einmal, um es zu beenden.`,
  }),
  stale: ({ tabs }) => ({
    title: "Die Arbeitsmappe hat sich inzwischen geändert",
    body: `Es wurde nichts geschrieben, weil sich ${list(tabs)} während des Lesens geändert hat. Starten Sie es noch einmal.`,
  }),
  failed: ({ failure, written, notWritten }) => ({
    title: "Excel hat abgelehnt",
    body: `${failure.message} (${failure.code}) ${
      written.length === 0
        ? "Es wurde nichts geschrieben."
        : `Geschrieben: ${list(written)}. Nicht geschrieben: ${list(notWritten)}.`
    }`,
  }),
  cannotShowCell: ({ failure }) => ({
    title: "Diese Zelle lässt sich nicht zeigen",
    body: failure.message,
  }),
  unexpected: ({ message }) => ({
    title: "Etwas ist schiefgegangen",
    body: `Bitte melden Sie diesen Satz: ${message}`,
  }),
};

export function describeNotice(notice: Notice): Described {
  // Kind and writer belong together by the type above, which a union cannot say.
  const write = writers[notice.kind] as (notice: Notice) => Described;
  return write(notice);
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
