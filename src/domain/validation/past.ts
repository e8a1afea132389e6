import type { History, PastMilestone, PastProject } from "../history/history";
import type { PlainDate } from "../kernel/plain-date";
import type { ProjectReturn } from "../project/project-return";
import { identityKey } from "./identity-key";

/** A closed period as rules look things up in it: by the key of a project's id. */
export type PastPeriod = {
  readonly label: string;
  readonly reportDate: PlainDate;
  readonly projects: ReadonlyMap<string, PastProject>;
  readonly milestones: ReadonlyMap<string, ReadonlyMap<string, PastMilestone>>;
  readonly openRisks: ReadonlyMap<string, readonly string[]>;
};

/** A project in an earlier period, with the period's name. */
export type Before = { readonly period: string; readonly project: PastProject };

/** Periods closed before a day, the last one first. */
export function closedBefore(history: History | undefined, day: PlainDate): readonly PastPeriod[] {
  const periods = history?.periods.filter(({ reportDate }) => reportDate < day) ?? [];
  return [...periods].reverse().map(({ label, reportDate, projects, milestones, risks }) => ({
    label,
    reportDate,
    projects: new Map(projects.map((project) => [identityKey(project.id), project])),
    milestones: byProject(milestones, (milestone) => [milestoneKey(milestone), milestone]),
    openRisks: listsByProject(risks.filter(({ status }) => !/^clos/i.test(status ?? ""))),
  }));
}

/** The project as it stood in the last closed period. */
export function lastPeriodOf(
  project: ProjectReturn,
  past: readonly PastPeriod[],
): Before | undefined {
  const [last] = past;
  const id = project.facts.projectId?.value;
  const before = id === undefined ? undefined : last?.projects.get(identityKey(id));
  return last === undefined || before === undefined
    ? undefined
    : { period: last.label, project: before };
}

/** How a milestone is recognised from one period to the next: by its id, else by its name. */
export function milestoneKey(milestone: {
  readonly id: string | undefined;
  readonly name: string;
}): string {
  return identityKey(milestone.id ?? milestone.name);
}

function byProject<T extends { readonly projectId: string }>(
  rows: readonly T[],
  entryOf: (row: T) => readonly [string, T],
): ReadonlyMap<string, ReadonlyMap<string, T>> {
  const all = new Map<string, Map<string, T>>();
  for (const row of rows) {
    const key = identityKey(row.projectId);
    const held = all.get(key) ?? new Map<string, T>();
    held.set(...entryOf(row));
    all.set(key, held);
  }
  return all;
}

function listsByProject(
  risks: readonly {
    readonly projectId: string;
    readonly id: string | undefined;
    readonly title: string;
  }[],
): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const { projectId, id, title } of risks) {
    const key = identityKey(projectId);
    const held = all.get(key);
    if (held === undefined) all.set(key, [identityKey(id ?? title)]);
    else held.push(identityKey(id ?? title));
  }
  return all;
}
