import type { PlainDate } from "../kernel/plain-date";
import { daysBetween } from "../kernel/plain-date";
import { idKey } from "../project/id-key";

import type { ClosedPeriod, PastMilestone } from "./history";
import { indexMilestones, pastMilestone } from "./past-milestones";
import type { MovedMilestone } from "./since-last-period";

/** The milestones that moved from one period to another, found again by id, else by name. */
export function movedMilestones(from: ClosedPeriod, to: ClosedPeriod): readonly MovedMilestone[] {
  const past = indexMilestones(from);
  const known = new Set(from.projects.map(({ id }) => idKey(id)));
  return to.milestones.flatMap((milestone) => {
    if (!known.has(idKey(milestone.projectId))) return [];
    const before = pastMilestone(past, milestone.projectId, milestone);
    return (before === undefined ? undefined : moveOf(milestone, before)) ?? [];
  });
}

function moveOf(now: PastMilestone, before: PastMilestone): MovedMilestone | undefined {
  const from = expected(before);
  const to = expected(now);
  if (from === undefined || to === undefined || from === to) return undefined;
  return { projectId: now.projectId, name: now.name, from, to, days: daysBetween(from, to) };
}

function expected(milestone: PastMilestone): PlainDate | undefined {
  return milestone.actualDate ?? milestone.forecastDate ?? milestone.baselineDate;
}
