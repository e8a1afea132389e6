import type { PlainDate } from "../kernel/plain-date";
import type { Milestone } from "../project/project-return";
import { isClosedStatus } from "../project/closed-status";

/** Done: it has an actual date, or its status says so. */
export function isDone(milestone: Milestone): boolean {
  return milestone.actualDate !== undefined || isClosedStatus(milestone.status?.value);
}

/** The day it happened, else the day it is expected on: actual, forecast, baseline. */
export function expectedDate(milestone: Milestone): PlainDate | undefined {
  return (milestone.actualDate ?? milestone.forecastDate ?? milestone.baselineDate)?.value;
}

/** Not done although the day it is expected on has passed: overdue and not forecast anew. */
export function isOverdue(milestone: Milestone, statusDate: PlainDate): boolean {
  if (isDone(milestone)) return false;
  const expected = expectedDate(milestone);
  return expected !== undefined && expected < statusDate;
}

/** Key milestones are those marked so; where a project marks none, all of them. */
export function keyMilestones(milestones: readonly Milestone[]): readonly Milestone[] {
  const marked = milestones.filter((milestone) => milestone.key?.value === true);
  const marksAny = milestones.some((milestone) => milestone.key !== undefined);
  return marksAny ? marked : milestones;
}
