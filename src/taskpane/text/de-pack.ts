import type { PackAudience, PackSection } from "#domain/settings/pack-settings";

import type { packText } from "./en-pack";

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

/** Die Texte der Ansicht Bericht. */
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
  omitted: "Nicht erstellt",
};
