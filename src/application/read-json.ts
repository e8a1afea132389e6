import type {
  Intake,
  RecognisedFact,
  RecognisedSection,
  TabRecognition,
} from "#domain/intake/tabs/intake";

import type { JsonObject } from "./report-json";

/**
 * How Steerbook reads a workbook, tab by tab, as JSON: the role of every tab, its facts with their cells
 * and its tables with their columns. Rows are as the sheet numbers them, columns by their letters;
 * confidence is 0..1, and `doubtful` has that of single columns below 0.8. Where records stand side by side (`orientation` "columns"), `headerRow` is the
 * row that names them, the rows below hold their fields, and `rows` says which.
 */
export function readJson(intake: Intake): JsonObject {
  const recognised = new Map(intake.recognised.map((tab) => [tab.tab, tab]));
  return {
    tabs: intake.tabs.map(({ tab, role, reason }) => ({
      tab,
      role,
      reason,
      ...tabJson(recognised.get(tab)),
    })),
  };
}

function tabJson(tab: TabRecognition | undefined): JsonObject {
  return {
    facts: tab?.facts.map(factJson) ?? [],
    sections: tab?.sections.map(sectionJson) ?? [],
  };
}

function factJson({ field, cell, value, confidence }: RecognisedFact): JsonObject {
  return { field, cell, value: value ?? null, confidence: rounded(confidence) };
}

function sectionJson(section: RecognisedSection): JsonObject {
  return {
    section: section.section,
    headerRow: section.headerRow,
    firstRow: section.firstRow,
    lastRow: section.lastRow,
    orientation: section.orientation,
    confidence: rounded(section.confidence),
    columns: section.columns,
    ...(section.doubtful === undefined ? {} : { doubtful: roundedAll(section.doubtful) }),
    ...(section.rows === undefined ? {} : { rows: section.rows }),
  };
}

function roundedAll(confidences: Readonly<Record<string, number>>): JsonObject {
  return Object.fromEntries(
    Object.entries(confidences).map(([letters, confidence]) => [letters, rounded(confidence)]),
  );
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
