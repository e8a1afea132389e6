import type { ClosedPeriod, PastMilestone } from "../history/history";
import { daysBetween } from "../kernel/plain-date";
import type { Milestone } from "../project/project-return";
import { expectedDate } from "../schedule/milestone-state";

import { indexMilestones, pastMilestone } from "./period-trends";
import type { ProjectReport } from "./report";
import type { MovedMilestone } from "./since-last-period";

/** The milestones that moved, found again by id, else by name. */
export function movedMilestones(
  projects: readonly ProjectReport[],
  period: ClosedPeriod,
): readonly MovedMilestone[] {
  const past = indexMilestones(period);
  return projects.flatMap((project) =>
    project.return.milestones.flatMap((milestone) => {
      const before = pastMilestone(past, project.id, milestone);
      return (before === undefined ? undefined : moveOf(project.id, milestone, before)) ?? [];
    }),
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
