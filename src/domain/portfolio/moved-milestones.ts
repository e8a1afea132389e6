import type { ClosedPeriod, PastMilestone } from "../history/history";
import { daysBetween } from "../kernel/plain-date";
import type { Milestone } from "../project/project-return";
import { expectedDate } from "../schedule/milestone-state";

import { idKey } from "./id-key";
import type { ProjectReport } from "./report";
import type { MovedMilestone } from "./since-last-period";

/** The milestones that moved, found again by id, else by name. */
export function movedMilestones(
  projects: readonly ProjectReport[],
  period: ClosedPeriod,
): readonly MovedMilestone[] {
  const past = new Map<string, PastMilestone>();
  for (const milestone of period.milestones) {
    for (const key of [milestone.id, milestone.name]) {
      if (key !== undefined) past.set(keyOf(milestone.projectId, key), milestone);
    }
  }
  return projects.flatMap((project) =>
    project.return.milestones.flatMap((milestone) => {
      const before = foundBefore(project.id, milestone, past);
      return (before === undefined ? undefined : moveOf(project.id, milestone, before)) ?? [];
    }),
  );
}

type PastByKey = ReadonlyMap<string, PastMilestone>;

function foundBefore(
  projectId: string,
  { id, name }: Milestone,
  past: PastByKey,
): PastMilestone | undefined {
  return (
    past.get(keyOf(projectId, id?.value ?? "")) ?? past.get(keyOf(projectId, name?.value ?? ""))
  );
}

function moveOf(
  projectId: string,
  milestone: Milestone,
  before: PastMilestone,
): MovedMilestone | undefined {
  const from = before.actualDate ?? before.forecastDate ?? before.baselineDate;
  const to = expectedDate(milestone);
  if (from === undefined || to === undefined || from === to) return undefined;
  const name = (milestone.name ?? milestone.id)?.value ?? "";
  return { projectId, name, from, to, days: daysBetween(from, to) };
}

function keyOf(projectId: string, milestone: string): string {
  return JSON.stringify([idKey(projectId), milestone.trim().toLowerCase()]);
}
