import type { ClosedPeriod, PastMilestone } from "../history/history";
import type { PlainDate } from "../kernel/plain-date";
import { daysBetween } from "../kernel/plain-date";
import { expectedDate } from "../schedule/milestone-state";

import { idKey } from "./duplicates";
import type { ProjectReport } from "./report";

/** A milestone expected on another day than at the last closed period; later is positive. */
export type MovedMilestone = {
  readonly projectId: string;
  readonly name: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
};

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
      const { id, name } = milestone;
      const before =
        past.get(keyOf(project.id, id?.value ?? "")) ??
        past.get(keyOf(project.id, name?.value ?? ""));
      const from = before?.actualDate ?? before?.forecastDate ?? before?.baselineDate;
      const to = expectedDate(milestone);
      if (from === undefined || to === undefined || from === to) return [];
      const label = name?.value ?? id?.value ?? "";
      return [{ projectId: project.id, name: label, from, to, days: daysBetween(from, to) }];
    }),
  );
}

function keyOf(projectId: string, milestone: string): string {
  return JSON.stringify([idKey(projectId), milestone.trim().toLowerCase()]);
}
