import type { ProjectFacts } from "../../project/project-return";
import type { Field } from "../../project/source";
import { fileTitle } from "../cells/grid";
import type { RowProject } from "../rows/read-section";
import type { ReadSection, ReadTab } from "../tabs/read-tab";
import type { Draft, Drafts } from "./drafts";
import { makeLexicon } from "../words/lexicon";
import { sectionsNamed } from "../words/tab-titles";

/** Names Excel gives to new workbooks. */
const unnamed = /^(?:book|workbook|mappe|arbeitsmappe|classeur|libro|cartel|pasta)[ ()\d]*$/i;

/**
 * Projects for a workbook in which no tab is a project or a list of them. Those that the rows of logs name
 * are taken for the projects; else tabs with different sections are one project. Where a section stands on
 * two tabs nobody can say whether they are two projects or two dates of one, so none is made. Gives the tabs
 * whose sections are those of one project or none.
 */
export function makeUnnamed(given: readonly ReadTab[], drafts: Drafts): readonly ReadTab[] {
  // By their names, so that what is made does not depend on where somebody has put a tab.
  const tabs = given.toSorted((one, other) => (one.tab.name < other.tab.name ? -1 : 1));
  const logs = tabs.filter(({ role, sections }) => role === "log" && sections.length > 0);
  for (const log of logs) addNamed(log, drafts);
  const [first] = logs;
  if (first !== undefined && drafts.all().length > 0) {
    const named = drafts.all().map(({ facts }) => facts.projectName ?? facts.projectId);
    const taken = named.map((name) => name?.value ?? "");
    noteTaken(first, { tabs: logs, taken, byRows: true });
    return [];
  }
  const parts = tabs.filter(
    ({ role, sections }) => role === "part" && sections.some(({ rows }) => rows.length > 0),
  );
  if (parts[0] !== undefined && sectionsDiffer(parts)) drafts.addPart(parts[0]);
  return parts;
}

/**
 * Calls the only project of a workbook by the workbook's name where nothing on its tabs names it: on several
 * tabs, or on one that says no more than what its sections are ("Risk log") or was never named. Says so once.
 */
export function nameUnnamed(
  parts: readonly ReadTab[],
  tabs: readonly ReadTab[],
  { drafts, workbook }: { readonly drafts: Drafts; readonly workbook: string },
): void {
  const [only, ...others] = drafts.all();
  const of =
    only === undefined || parts.length > 0 ? parts : tabs.filter((read) => isUntold(read, only));
  const [main] = of;
  if (main === undefined || others.length > 0) return;
  if (only === undefined) {
    noteTaken(main, { tabs: of, taken: [], byRows: false });
    return;
  }
  if (isNamed(only)) return;
  const name = nameOf(main, workbook);
  if (name !== undefined) drafts.fill(only, { projectName: name });
  if (name === undefined && parts.length === 0) return;
  noteTaken(main, { tabs: of, taken: [name?.value ?? only.tab], byRows: false });
}

function isNamed({ facts }: Draft): boolean {
  return (facts.projectId ?? facts.projectName) !== undefined;
}

/** Whether the name of a project's tab says no more than what sections stand on it. */
function isUntold({ tab, grid }: ReadTab, { tabId }: Draft): boolean {
  if (tab.id !== tabId) return false;
  return grid.title !== tab.name || sectionsNamed(tab.name, makeLexicon()).length > 0;
}

function noteTaken(
  { notes }: ReadTab,
  {
    tabs,
    taken,
    byRows,
  }: {
    readonly tabs: readonly ReadTab[];
    readonly taken: readonly string[];
    readonly byRows: boolean;
  },
): void {
  const names = tabs.map(({ tab }) => tab.name);
  notes.note("PROJECT_NOT_NAMED", { row: 0, column: 0 }, { tabs: names, taken, byRows });
}

/** Adds the projects that the rows of a log name, each once. */
function addNamed(log: ReadTab, drafts: Drafts): void {
  for (const section of log.sections) {
    section.projects.forEach((named, index) => {
      if ((named.id ?? named.name) === undefined) return;
      if (drafts.find(named.id, named.name) !== undefined) return;
      drafts.addRow(log, factsOf(log, section, { named, row: section.rows[index]?.row ?? 0 }));
    });
  }
}

function factsOf(
  { grid, tab }: ReadTab,
  { table }: ReadSection,
  { named, row }: { readonly named: RowProject; readonly row: number },
): ProjectFacts {
  const fieldOf = (key: string, value: string | undefined): Field<string> | undefined => {
    const column = table.projectColumns.find(({ definition }) => definition.key === key)?.column;
    if (value === undefined || column === undefined) return undefined;
    return { value, source: { tab: tab.name, cell: grid.address(row, column) } };
  };
  const projectId = fieldOf("projectId", named.id);
  const projectName = fieldOf("projectName", named.name);
  return {
    ...(projectId === undefined ? {} : { projectId }),
    ...(projectName === undefined ? {} : { projectName }),
  };
}

/** Whether no section stands on two of the tabs. */
function sectionsDiffer(parts: readonly ReadTab[]): boolean {
  const seen = new Set<string>();
  for (const { sections } of parts) {
    const own = new Set(sections.map(({ table }) => table.section));
    for (const section of own) {
      if (seen.has(section)) return false;
      seen.add(section);
    }
  }
  return true;
}

/** The name of the workbook, where somebody has given it one. */
function nameOf({ tab }: ReadTab, workbook: string): Field<string> | undefined {
  const value = fileTitle(workbook).trim();
  if (value === "" || unnamed.test(value)) return undefined;
  return { value, source: { tab: tab.name, cell: "A1" }, assumed: true };
}
