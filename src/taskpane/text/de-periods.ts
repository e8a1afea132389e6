import type { PaneText } from "./pane-text";
import { count } from "./german-words";

/** Sentences of the view Periods. */
export const periodsText: PaneText["periods"] = {
  title: "Perioden",
  lead: "Eine abgeschlossene Periode bewahrt Zahlen, Farben, Meilensteine und Risiken, wie sie jetzt berichtet sind. Spätere Berichte vergleichen sich mit ihr.",
  close: "Periode abschließen",
  closeHint: "Bewahrt den Bericht, wie er ist, unter dem Monat seines Datums.",
  askTitle: (period) => `${period} noch einmal abschließen?`,
  ask: "Was von ihr bewahrt ist, wird durch den jetzigen Bericht ersetzt.",
  again: "Noch einmal abschließen",
  leave: "So lassen",
  listTitle: (periods) => count(periods, "abgeschlossene Periode", "abgeschlossene Perioden"),
  none: "Noch ist keine Periode abgeschlossen. Schließen Sie nach jedem Bericht eine ab, damit Trends etwas zu zeigen haben.",
  line: (reportDate) => `Bericht vom ${reportDate}`,
  closed: (on, by) => {
    const when = on === undefined ? "" : ` am ${on}`;
    const who = by === undefined ? "" : ` von ${by}`;
    return when + who === "" ? "" : `abgeschlossen${when}${who}`;
  },
  reopen: "Letzte wieder öffnen",
  reopenAsk: (period) => `${period} aus den abgeschlossenen Perioden nehmen?`,
  reopenYes: "Wieder öffnen",
  compareTitle: "Zwei Perioden vergleichen",
  from: "Von",
  to: "Bis",
  now: "Jetzt",
  compare: "Vergleichen",
  compared: (from, to) => `Von ${from} bis ${to}`,
  same: "Zwischen den beiden hat sich nichts geändert.",
};
