import type { Omission, PackWarning } from "#application/pack/pack-remarks";
import type { PackAudience, PackSection } from "#domain/settings/pack-settings";

import type { packText } from "./en-pack";
import { count, whole } from "./german-words";

const sections: Readonly<Record<PackSection, string>> = {
  decisions: "Anstehende Entscheidungen",
  summary: "Zusammenfassung",
  changes: "Veränderungen und Maßnahmen",
  portfolio: "Portfoliotabelle",
  milestones: "Meilensteine",
  finance: "Finanzen mit S‑Kurve",
  risks: "Risiken und Probleme",
  dependencies: "Abhängigkeiten und Änderungen",
  resources: "Ressourcen und Nutzen",
  appendix: "Anhang: eine Seite je Projekt, Übersteuerungen, Datenqualität",
};

const audiences: Readonly<Record<PackAudience, string>> = {
  everybody: "Mit Finanzen",
  withoutFinance: "Ohne Finanzen: nirgends ein Betrag",
};

const omissions: Readonly<Record<Exclude<Omission["code"], "nothingChanged">, string>> = {
  withoutFinance: "der Bericht wird ohne Finanzen erstellt",
  noPeriodNorActions:
    "noch ist keine Periode zum Vergleichen abgeschlossen, und kein Projekt führt eine offene Maßnahme",
  noMilestones: "kein Projekt hat wesentliche Meilensteine",
  noMilestonesNear:
    "kein wesentlicher Meilenstein ist überfällig, in den nächsten 90 Tagen fällig oder verschoben",
  noBudgetOrCost: "kein Projekt nennt ein Budget oder Istkosten",
  noRisks: "kein Projekt führt ein Risiko oder ein Problem",
  noOpenRisks: "kein Risiko und kein Problem ist offen",
  noDependencies:
    "kein Projekt führt eine offene Abhängigkeit oder eine Änderung, die auf Genehmigung wartet",
  noResources: "kein Projekt führt Personal, das es noch braucht, oder Nutzen",
};

function describeOmission(reason: Omission): string {
  return reason.code === "nothingChanged"
    ? `seit der Periode ${reason.period} ist nichts anders geworden`
    : omissions[reason.code];
}

function describeWarning(warning: PackWarning): string {
  const projects = (number: number): string => count(number, "Projekt", "Projekte");
  switch (warning.code) {
    case "missingDecisions":
      return `${count(warning.projects, "rotes Projekt", "rote Projekte")} ohne Entscheidung, Verantwortlichen oder Termin.`;
    case "overdueDecisions":
      return `${count(warning.decisions, "Entscheidung", "Entscheidungen")} nach Ablauf der Frist.`;
    case "projectsWithErrors":
      return `${projects(warning.projects)} mit Fehlern auf dem Blatt.`;
    case "projectsWithoutPage":
      return `${projects(warning.projects)} ohne Seite im Anhang: Es sind höchstens ${whole.format(warning.most)} Projektseiten eingestellt.`;
    case "projectsNotListed":
      return `${projects(warning.projects)} nicht in der Portfoliotabelle, die rote und gelbe zuerst aufführt.`;
    case "leftOut":
      return `In den Summen fehlt etwas: ${warning.sentences.join(" ")}`;
  }
}

/** The texts of the view Pack. */
export const germanPack: typeof packText = {
  title: "Bericht für den Lenkungsausschuss",
  lead: "Von den anstehenden Entscheidungen bis zu einer Seite je Projekt, aus den Zahlen dieser Arbeitsmappe.",
  sheetsHint: "Fügt den Bericht dieser Arbeitsmappe an, ein Blatt je Seite, druckfertig.",
  deckHint: "Speichert denselben Bericht als Folien mit Diagrammen und Tabellen zum Bearbeiten.",
  options: "Was der Bericht enthält",
  sections: "Abschnitte",
  section: (section) => sections[section],
  scope: "Umfang",
  scopeHint: "Ein Programm oder Projektkennungen mit Semikolon. Leer: das ganze Portfolio.",
  audience: "Für Leser",
  audienceName: (audience) => audiences[audience],
  paper: "Papier",
  papers: { a4: "A4", letter: "Letter" },
  projectPages: "Projektseiten höchstens",
  projectPagesHint: "Rote zuerst.",
  badProjectPages: "Eine ganze Zahl ab 0.",
  save: "Speichern und Seiten auflisten",
  list: "Seiten auflisten",
  pagesTitle: "Seiten",
  notBuilt: "Die Seiten stehen hier, sobald der Bericht erstellt ist.",
  warnings: "Vor dem Versenden",
  warning: describeWarning,
  omitted: "Nicht erstellt",
  omittedSection: ({ section, reason }) => `${sections[section]}: ${describeOmission(reason)}.`,
};
