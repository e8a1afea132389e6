import type { ExplainedProject } from "#application/explain-portfolio";
import type { ReportedRag } from "#domain/project/vocabulary";

import { count, list } from "./german-words";
import type { PaneText } from "./pane-text";
import { describeOverride, remarkOn, type RemarkWords } from "./project-remarks";

const colours: Readonly<Record<ReportedRag, string>> = {
  green: "Grün",
  amberGreen: "Gelb/Grün",
  amber: "Gelb",
  amberRed: "Gelb/Rot",
  red: "Rot",
  grey: "Unbekannt",
};

const lifecycles: Readonly<Record<ExplainedProject["lifecycle"], string>> = {
  proposed: "vorgeschlagen",
  active: "aktiv",
  onHold: "angehalten",
  complete: "abgeschlossen",
  cancelled: "abgebrochen",
};

const remarkWords: RemarkWords = {
  colours,
  lifecycles,
  duplicate: "Kennung doppelt",
  reported: (colour) => `berichtet ${colour}`,
  overridden: (colour) => `übersteuert auf ${colour}`,
  better: "besser als letzte Periode",
  worse: "schlechter als letzte Periode",
  setBy: (name) => `von ${name}`,
  override: {
    counts: (colour, who, until, why) => `${colour}, gesetzt${who} bis ${until}.${why}`,
    expired: (colour, who, until, why) =>
      `War${who} auf ${colour} gesetzt; endete am ${until} und zählt nicht.${why}`,
    withoutReason: (colour, who) =>
      `${colour}, gesetzt${who} ohne Begründung, die eine bessere Farbe braucht: Es zählt nicht.`,
  },
};

/** What the view Portfolio says. */
export const portfolioText: PaneText["portfolio"] = {
  title: "Portfolio",
  none: "Noch wurde kein Projekt gefunden. Aktualisieren Sie das Portfolio, dann steht es hier.",
  readAgain: "Neu lesen",
  filterLabel: "Projekt suchen",
  noMatch: "Kein Projekt passt.",
  treeLabel: "Programme und Projekte",
  colours,
  dimensions: {
    schedule: "Termine",
    cost: "Kosten",
    scope: "Umfang",
    risk: "Risiko",
    resources: "Ressourcen",
    benefits: "Nutzen",
    communications: "Kommunikation",
  },
  counts: (counts) => {
    const parts = (["red", "amber", "green", "grey"] as const).flatMap((colour) =>
      counts[colour] === 0 ? [] : [`${String(counts[colour])} ${colours[colour].toLowerCase()}`],
    );
    return parts.length === 0 ? "keines bewertet" : list(parts);
  },
  projects: (projects) => count(projects, "Projekt", "Projekte"),
  remark: (project) => remarkOn(project, remarkWords),
  back: "Alle Projekte",
  open: (tab) => `Zu ${tab}`,
  asAt: (date) => `Stand ${date}`,
  noStatusDate: "Ohne Stichtag",
  duplicate:
    "Ein anderes Blatt hat dieselbe Projektkennung: Es zählt in keiner Summe, Zahl oder Farbe.",
  overall: "Gesamt",
  reported: "Berichtet",
  notReported: "nicht berichtet",
  calculated: "Zahlen",
  dimension: "Dimension",
  dimensionsTitle: "Berichtet, und was die Zahlen sagen",
  measuresTitle: "Woher die Farbe kommt",
  noMeasures: "Es gibt nichts, woran sie zu messen wäre.",
  cells: "Zellen:",
  moreCells: (cells) => `und ${String(cells)} weitere`,
  goTo: (tab, cell) => `Zu ${tab}, ${cell}`,
  overrideTitle: "Übersteuerung",
  override: (override, until) => describeOverride(override, until, remarkWords),
  trendTitle: "Über die abgeschlossenen Perioden",
  noTrend: "Noch ist keine Periode abgeschlossen, also gibt es nichts zu vergleichen.",
  period: "Periode",
  now: "Jetzt",
  spiTime: "SPI(t)",
  cpi: "CPI",
};
