import type { Settings } from "../../settings/settings";
import { isOwnSheet } from "../../workbook/own-sheets";
import { isSigned } from "../../workbook/signature";
import type { TabSnapshot } from "../../workbook/snapshot";
import { fewestFacts } from "../scanning/free-rows";
import { nameMatcher } from "../maps/mapped-layout";
import type { NormalLabel } from "../words/normalise-label";
import type { FoundFact } from "../facts/find-facts";
import type { FoundTable, SectionTable } from "../scanning/table-shape";
import { ignoredTabWords, tabKindNames, type TabKind } from "../vocabulary/tab-names";
import type { TabReading } from "./tab-reading";

export type TabRole = TabReading["role"];
export type RoleDecision = {
  readonly role: TabRole;
  readonly reason: string;
  /** Why a tab with content is ignored: by its name, or because nothing on it was recognised. */
  readonly because?: TabKind | "nothing";
};

/** Roles that need no look at the cells: the user's choice to ignore, marks, copies, hidden and empty tabs. */
export function roleWithoutContent(tab: TabSnapshot, settings: Settings): RoleDecision | undefined {
  const chosen = chosenRole(tab, settings);
  if (chosen === "ignored") return { role: "ignored", reason: "You set it to be ignored." };
  if (isOwnSheet(tab, "settings")) return { role: "settings", reason: "Steerbook's settings." };
  if (isOwnSheet(tab, "history"))
    return { role: "history", reason: "Steerbook's history of closed periods." };
  if (tab.mark !== undefined) return { role: "report", reason: "A sheet Steerbook writes." };
  if (chosen !== undefined) return undefined;
  if (isSigned(tab)) {
    return { role: "copy", reason: "A copy of a sheet Steerbook wrote; copies are not read." };
  }
  if (tab.visibility !== "visible") {
    return {
      role: "ignored",
      reason: "The tab is hidden; give it a role in the settings to have it read.",
    };
  }
  if (tab.used === undefined) return { role: "ignored", reason: "The tab is empty." };
  return undefined;
}

/** The role the user gave a tab, where there is one. */
export function chosenRole(
  tab: TabSnapshot,
  settings: Settings,
): Settings["tabRoles"][number]["role"] | undefined {
  if (settings.tabRoles.length === 0) return undefined;
  const name = tab.name.toLowerCase();
  return settings.tabRoles.find(({ tab: chosen }) => nameMatcher(chosen.toLowerCase())(name))?.role;
}

/** What a tab's content has shown. */
export type TabContent = {
  /** The tab's name in normal form. */
  readonly name: NormalLabel;
  readonly facts: readonly FoundFact[];
  readonly tables: readonly FoundTable[];
  readonly registerRows: number;
};

/** The role a tab's content gives it. */
export function roleByContent(content: TabContent): RoleDecision {
  const named = ignoredByName(content.name);
  const identity = content.facts.some(
    ({ fact, raw }) => (fact.key === "projectId" || fact.key === "projectName") && raw !== "",
  );
  const facts = new Set(content.facts.map(({ fact }) => fact.key)).size;
  if (named !== undefined && !(identity && facts >= 6)) {
    const reason = `Its name says it is ${tabKindNames[named]}.`;
    return { role: "ignored", reason, because: named };
  }
  const sections = content.tables.filter((table) => table.kind === "section");
  if (content.registerRows >= 2 && !(identity && (sections.length > 0 || isShort(content)))) {
    const beside = content.tables.some(({ orientation }) => orientation === "columns");
    const each = beside ? "side by side" : "one a row";
    return { role: "register", reason: `It lists ${content.registerRows} projects, ${each}.` };
  }
  if (identity && (facts >= 3 || sections.length > 0)) return projectRole(facts, sections.length);
  const plain = content.facts.filter(({ confidence }) => confidence > plainly);
  return roleOfSections(sections, new Set(plain.map(({ fact }) => fact.key)).size);
}

/** Beside the name of a project a few columns on others are its neighbours, not what the tab is about. */
function isShort({ tables }: TabContent): boolean {
  return tables.every((table) => table.kind !== "register" || table.columns.length < fewestFacts);
}

/** Facts by words of their own that make a tab without sections a part of a project. */
const factsOfPart = 3;
const plainly = 0.9;

function roleOfSections(sections: readonly SectionTable[], facts: number): RoleDecision {
  if (sections.some((table) => table.projectColumns.length > 0)) {
    return { role: "log", reason: "Its rows name the project they belong to." };
  }
  if (sections.length > 0) {
    return { role: "part", reason: "It has sections of a project and does not say of which." };
  }
  if (facts >= factsOfPart) {
    return {
      role: "part",
      reason: `It has ${facts} facts of a project and does not say of which.`,
    };
  }
  const reason = "Nothing on it was recognised as part of a project.";
  return { role: "ignored", reason, because: "nothing" };
}

function projectRole(facts: number, sections: number): RoleDecision {
  const tables = sections === 1 ? "1 section" : `${sections} sections`;
  return { role: "project", reason: `It names a project, with ${facts} facts and ${tables}.` };
}

/** What a tab's name says it is, where it is no project: a template, a list, a dashboard. */
function ignoredByName({ text }: NormalLabel): TabKind | undefined {
  const whole = ignoredTabWords.get(text);
  if (whole !== undefined) return whole;
  const words = text.split(" ");
  const last = words.at(-1) ?? "";
  const first = words[0] ?? "";
  for (const word of [first, last]) {
    if (nameEnds.has(word)) return ignoredTabWords.get(word);
  }
  return undefined;
}

/** Words that decide at the beginning or the end of a longer name too ("Status dashboard"). */
const nameEnds: ReadonlySet<string> = new Set([
  "template",
  "blank",
  "dropdown",
  "lookup",
  "instruction",
  "guidance",
  "readme",
  "legend",
  "dashboard",
  "pivot",
  "working",
  "glossary",
  "example",
]);
