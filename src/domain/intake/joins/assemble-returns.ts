import type { Finding } from "../../finding/finding";
import { mapInSteps, type Steps } from "../../kernel/steps";
import type { ProjectReturn } from "../../project/project-return";
import type { Settings } from "../../settings/settings";
import { noteDoubts, noteUnread } from "../tabs/note-doubts";
import { draftsOf, type Draft, type Drafts } from "./drafts";
import { joinLog } from "./join-log";
import { joinRegister } from "./join-register";
import { makeUnnamed, nameUnnamed } from "./unnamed-projects";
import { nameMatcher } from "../maps/mapped-layout";
import type { ReadTab } from "../tabs/read-tab";
import type { RowOwner } from "../rows/row-owner";
import { toSections } from "../rows/section-records";
import type { TabRole } from "../tabs/tab-role";
import type { TabReading } from "../tabs/tab-reading";

export type Assembled = {
  readonly tabs: readonly TabReading[];
  readonly projects: readonly ProjectReturn[];
  readonly findings: readonly Finding[];
};

/** The settings and the name of the workbook; a step for each `size` of its tabs. */
export type Assembling = {
  readonly settings: Settings;
  readonly workbook: string;
  readonly size: number;
};

/**
 * Joins what the tabs gave to one return per project: its tab, its parts, its lines in logs and registers.
 */
export function* assembleReturns(
  tabs: readonly ReadTab[],
  { settings, workbook, size }: Assembling,
): Steps<Assembled> {
  const drafts = draftsOf();
  const owners = new Map<ReadTab, RowOwner>();
  for (const read of tabs) {
    if (read.role !== "project") continue;
    const draft = drafts.addTab(read);
    owners.set(read, () => draft.facts.projectId?.value);
  }
  const joinAll = function* (role: TabRole, owner: (read: ReadTab) => RowOwner): Steps<void> {
    const own = tabs.filter((read) => read.role === role);
    yield* mapInSteps(own, size, (read) => owners.set(read, owner(read)));
  };
  yield* joinAll("register", (read) => joinRegister(read, drafts));
  const parts = drafts.all().length > 0 ? [] : makeUnnamed(tabs, drafts);
  yield* joinAll("part", (read) => joinPart(read, drafts, { settings, parts }));
  yield* joinAll("log", (read) => joinLog(read, drafts));
  nameUnnamed(parts, tabs, { drafts, workbook });
  const projects = yield* mapInSteps(drafts.all(), size, toReturn);
  if (projects.length === 0) noteUnread(tabs);
  const findings = yield* mapInSteps(tabs, size, (read) => {
    noteDoubts(read);
    return read.notes.findings(owners.get(read) ?? noOwner);
  });
  return {
    tabs: tabs.map(({ tab, role, reason }) => ({ tab: tab.name, role, reason })),
    projects,
    findings: findings.flat(),
  };
}

const noOwner: RowOwner = () => undefined;

/** A tab goes to the project the user names, to the one it names itself, or to the only one there is. */
function joinPart(
  read: ReadTab,
  drafts: Drafts,
  { settings, parts }: { readonly settings: Settings; readonly parts: readonly ReadTab[] },
): RowOwner {
  const owner = ownerOf(read, drafts, settings);
  if (owner === undefined) {
    // Where no tab names a project that is said once for all of them.
    const isSaid = drafts.all().length === 0 && parts.includes(read);
    if (!isSaid) read.notes.note("PART_WITHOUT_PROJECT", { row: 0, column: 0 }, {});
    return noOwner;
  }
  noteContradictions(read, owner);
  drafts.fill(owner, read.facts.facts);
  for (const { table, rows } of read.sections) {
    owner.sections.push({ table, rows, note: read.notes.note });
  }
  return () => owner.facts.projectId?.value;
}

function ownerOf(read: ReadTab, drafts: Drafts, settings: Settings): Draft | undefined {
  const name = read.tab.name.toLowerCase();
  const chosen = settings.tabRoles.find(({ tab }) => nameMatcher(tab.toLowerCase())(name));
  if (chosen?.projectId !== undefined) return drafts.find(chosen.projectId, undefined);
  const all = drafts.all();
  const { projectId, projectName } = read.facts.facts;
  return (
    drafts.find(projectId?.value, projectName?.value) ?? (all.length === 1 ? all[0] : undefined)
  );
}

/** What a part says otherwise than the project's own tab, which is used. */
function noteContradictions(read: ReadTab, owner: Draft): void {
  for (const { fact, row, column } of read.facts.used) {
    const other = read.facts.facts[fact.key]?.value;
    const kept = owner.facts[fact.key];
    if (other === undefined || kept === undefined || kept.value === other) continue;
    const keptCell = `${kept.source.tab}!${kept.source.cell}`;
    const facts = { field: fact.label, kept: String(kept.value), other: String(other), keptCell };
    read.notes.note("FACT_CONTRADICTED", { row, column }, facts);
  }
}

function toReturn({ tab, tabId, origin, facts, sections }: Draft): ProjectReturn {
  const kept = toSections(sections, facts);
  return { tab, tabId, origin, facts: withReportedPeriod(facts, kept.costPeriods), ...kept };
}

/**
 * Where nothing has a date, neither the tab nor its periods, its figures stand at the end of the last
 * period something is reported for.
 */
function withReportedPeriod(
  facts: ProjectReturn["facts"],
  periods: ProjectReturn["costPeriods"],
): ProjectReturn["facts"] {
  if (facts.statusDate !== undefined) return facts;
  const last = periods.findLast(
    ({ earnedValue, actualCost }) => (earnedValue ?? actualCost) !== undefined,
  );
  return last?.periodEnd?.assumed === true ? { ...facts, statusDate: last.periodEnd } : facts;
}
