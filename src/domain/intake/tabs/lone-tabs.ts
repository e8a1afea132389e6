import type { FactName } from "../../project/project-return";
import type { Settings } from "../../settings/settings";
import { sectionWords } from "../vocabulary/section-words";
import { chosenRole } from "./tab-role";
import type { ReadTab } from "./read-tab";

/** Facts that make figures of a project, whatever it is called. */
const measuring: readonly FactName[] = [
  "budgetAtCompletion",
  "plannedValue",
  "earnedValue",
  "actualCost",
  "estimateAtCompletion",
  "estimateToComplete",
  "percentComplete",
  "plannedPercentComplete",
  "chainLength",
  "buffer",
];

const costed: ReadonlySet<string> = new Set(["budget", "plannedValue", "earnedValue"]);

/**
 * A workbook that names no project anywhere, such as a table of months or a line of figures: a tab
 * with figures of a project is one, called by the tab's name; without such a tab the only one with
 * anything of a project is. Tabs the user has given a role keep it.
 */
export function withUnnamedProjects(
  given: readonly ReadTab[],
  settings: Settings,
  readAs: (read: ReadTab, role: "project" | "register") => ReadTab,
): readonly ReadTab[] {
  if (given.some(isOfProjects)) return given;
  const readAsProject = (read: ReadTab): ReadTab => readAs(read, "project");
  const tabs = withFilledTemplates(given, settings, readAsProject);
  if (tabs.some(isOfProjects)) return tabs;
  const named =
    listedOnDashboard(tabs, (read) => readAs(read, "register")) ??
    namedOnCover(tabs, settings, readAsProject);
  if (named !== undefined) return named;
  const free = tabs.map((read) => {
    if (chosenRole(read.tab, settings) !== undefined) return undefined;
    if (read.role === "part") return read.mapped.length > 0 ? undefined : read;
    return read.because === "nothing" || isExample(read) ? readAsProject(read) : undefined;
  });
  const measured = new Set(free.filter((read) => read !== undefined && hasFigures(read)));
  const parts = free.filter((read) => read?.role === "part" && hasRows(read));
  const chosen = measured.size > 0 ? measured : new Set(parts.length === 1 ? parts : []);
  return tabs.map((read, index) => {
    const other = free[index];
    if (other === undefined || !chosen.has(other)) return read;
    const reason = "It has figures of a project; no tab names one, so it is called by its tab.";
    return { ...other, role: "project", reason };
  });
}

/** A dashboard repeats what other tabs say; where none of them names a project, its list of projects is the register. */
function listedOnDashboard(
  tabs: readonly ReadTab[],
  readAsRegister: (read: ReadTab) => ReadTab,
): readonly ReadTab[] | undefined {
  const lists = new Map<ReadTab, ReadTab>();
  for (const read of tabs) {
    if (read.because !== "dashboard") continue;
    const other = readAsRegister(read);
    const rows = other.registers.reduce((sum, register) => sum + register.rows.length, 0);
    if (rows < 2) continue;
    const reason = `It lists ${rows} projects that no other tab names.`;
    lists.set(read, { ...other, role: "register", reason });
  }
  return lists.size === 0 ? undefined : tabs.map((read) => lists.get(read) ?? read);
}

/** A page with little more than the project's name, beside tabs with its sections, is the project's own tab. */
function namedOnCover(
  tabs: readonly ReadTab[],
  settings: Settings,
  readAsProject: (read: ReadTab) => ReadTab,
): readonly ReadTab[] | undefined {
  if (!tabs.some(({ role, sections }) => role === "part" && sections.length > 0)) return undefined;
  const covers = tabs.flatMap((read) => {
    if (chosenRole(read.tab, settings) !== undefined || !mayBeCover(read)) return [];
    const other = readAsProject(read);
    return other.facts.used.some(namesProject) ? [{ read, other }] : [];
  });
  const [cover, ...others] = covers;
  if (cover === undefined || others.length > 0) return undefined;
  const reason = "It names the project that the other tabs have sections of.";
  return tabs.map((read) =>
    read === cover.read ? { ...cover.other, role: "project", reason } : read,
  );
}

/** By a word for a project: a "Title" names other things too. */
function namesProject({ fact, confidence }: ReadTab["facts"]["used"][number]): boolean {
  return (fact.key === "projectId" || fact.key === "projectName") && confidence > 0.9;
}

function mayBeCover({ because }: ReadTab): boolean {
  return because === "nothing" || because === "cover";
}

function isOfProjects({ role }: ReadTab): boolean {
  return role === "project" || role === "register" || role === "log";
}

/**
 * A tab called a template that somebody filled in and never renamed, where no other tab is a project: a
 * project where it names one, else a part of one.
 */
function withFilledTemplates(
  tabs: readonly ReadTab[],
  settings: Settings,
  readAsProject: (read: ReadTab) => ReadTab,
): readonly ReadTab[] {
  const others = tabs.some((read) => read.role === "part" && hasRows(read));
  return tabs.map((read) => {
    if (chosenRole(read.tab, settings) !== undefined) return read;
    const example = !others && isExample(read);
    if (!example && read.because !== "template") return read;
    const other = readAsProject(read);
    if (!isFilledIn(other)) return read;
    const named = other.facts.used.some(namesProject);
    if (example && !named) return read;
    const reason = example ? exampleReason : "It is called a template, but somebody filled it in.";
    return { ...other, role: named ? "project" : "part", reason };
  });
}

const exampleReason = "It is called an example, but no other tab has a project.";

/** Beside projects an example is a sample of a form; where there are none it is what the workbook is about. */
function isExample({ because, tab }: ReadTab): boolean {
  return because !== undefined && /\bexamples?\b/i.test(tab.name);
}

/** Whether a row says what it is about: a form left blank may have its first choices filled in. */
function isFilledIn({ sections }: ReadTab): boolean {
  return sections.some(({ rows, table }) => {
    const subjects = sectionWords[table.section].subject.split("; ");
    return rows.some(({ fields }) => Object.keys(fields).some((key) => subjects.includes(key)));
  });
}

function hasRows({ sections }: ReadTab): boolean {
  return sections.some(({ rows }) => rows.length > 0);
}

function hasFigures({ facts, sections }: ReadTab): boolean {
  const found = measuring.filter((key) => facts.facts[key] !== undefined).length;
  if (found >= 2) return true;
  return sections.some(({ rows, table: { section, columns } }) => {
    if (rows.length === 0) return false;
    if (section === "costPeriods") return true;
    const keys = columns.filter(({ definition }) => costed.has(definition.key));
    return section === "tasks" && keys.length > 0 && columns.length >= 3;
  });
}
