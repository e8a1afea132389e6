import type { TabRoleChoice } from "#domain/settings/settings";

import type { TabLine } from "../state/tab-lines";
import { count } from "./english-words";

const roleNames: Readonly<Record<TabLine["role"], string>> = {
  project: "Project",
  register: "Register",
  log: "Log",
  part: "Part",
  report: "Report",
  copy: "Copy",
  settings: "Settings",
  history: "History",
  ignored: "Ignored",
};

const roleHints: Readonly<Record<TabRoleChoice["role"], string>> = {
  project: "Project: one project",
  register: "Register: a row a project",
  log: "Log: rows of many projects",
  part: "Part: belongs to a project",
  ignored: "Ignored: not read",
};

/** What the view Tabs says. */
export const tabsText = {
  title: "Tabs",
  lead: "What Steerbook takes each tab for, and how it reads it. Where it is wrong, say so here.",
  readAgain: "Read the tabs again",
  filterLabel: "Find a tab",
  noMatch: "No tab matches.",
  listLabel: "Tabs of the workbook",
  role: roleNames,
  roleLine: (line: TabLine): string =>
    `${roleNames[line.role]}${line.chosen === undefined ? "" : ", as you set it"}`,
  back: "All tabs",
  open: "Go to this tab",
  roleLabel: "Role",
  asRecognised: "As Steerbook recognises it",
  roleHints,
  projectLabel: "Project ID it belongs to",
  saveRole: "Save the role",
  factsTitle: (facts: number): string =>
    facts === 0 ? "No facts were read" : count(facts, "fact"),
  sure: (confidence: number): string =>
    confidence === 1 ? "sure" : `${String(Math.round(confidence * 100))} % sure`,
  known: (label: string): string => `by “${label}”`,
  notRead: "not readable",
  goTo: (cell: string): string => `Go to ${cell}`,
  correctThis: (field: string): string => `Correct ${field}`,
  correct: "Correct",
  sectionsTitle: (tables: number): string =>
    tables === 0 ? "No tables were read" : count(tables, "table"),
  sectionLine: (rows: number, headerRow: number, confidence: number): string =>
    `${count(rows, "row")} under row ${String(headerRow)}, ${tabsText.sure(confidence)}`,
  place: (place: string): string => (/^\d/.test(place) ? `Row ${place}` : `Column ${place}`),
  correctTitle: "Correct a field",
  fieldLabel: "Field",
  factGroup: "Facts of the project",
  cellLabel: "Where it stands",
  cellHint: "A cell such as C5, the words beside it, or the column of a table such as D.",
  takeSelected: "Use the selected cell",
  otherTab: (tab: string): string => `The selected cell is on “${tab}”.`,
  nothingSelected: "Select a cell of this tab first.",
  badCell: "Fill in where it stands.",
  everyTab: "Holds for every tab of this form",
  saveCorrection: "Save the correction",
  correctionsTitle: "Corrections that count here",
  correctionLine: (field: string, cell: string, ofForm: boolean): string =>
    `${field}: ${cell}${ofForm ? " (every tab of this form)" : ""}`,
  forget: (field: string): string => `Take back the correction of ${field}`,
  takeBack: "Take back",
};
