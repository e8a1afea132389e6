import type { FactName } from "../project/project-return";
import type { Settings } from "../settings/settings";
import { chosenRole, nothingRecognised } from "./tab-role";
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
  tabs: readonly ReadTab[],
  settings: Settings,
  readAsProject: (read: ReadTab) => ReadTab,
): readonly ReadTab[] {
  if (tabs.some(({ role }) => role === "project" || role === "register" || role === "log")) {
    return tabs;
  }
  const free = tabs.map((read) => {
    if (chosenRole(read.tab, settings) !== undefined) return undefined;
    if (read.role === "part") return read.mapped.length > 0 ? undefined : read;
    return read.reason === nothingRecognised || isExample(read) ? readAsProject(read) : undefined;
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

/** Beside projects an example is a sample of a form; where there are none it is what the workbook is about. */
function isExample({ role, tab }: ReadTab): boolean {
  return role === "ignored" && tab.visibility === "visible" && /\bexamples?\b/i.test(tab.name);
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
