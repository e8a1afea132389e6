import type { Figure } from "../kernel/figure";
import { unknown } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import { daysBetween } from "../kernel/plain-date";
import type { Milestone } from "../project/project-return";

import { expectedDate, isDone, isOverdue, keyMilestones } from "./milestone-state";

/**
 * How many milestones were due by the status date (by their baseline), how many of those were done on
 * time, and how many are overdue and not forecast anew.
 */
export type MilestoneCounts = {
  readonly due: number;
  readonly onTime: number;
  readonly overdue: number;
};

/** The milestone that comes next. */
export type NextMilestone = {
  readonly name: string;
  readonly date: PlainDate;
  readonly slipDays: Figure;
};

/**
 * Slip of a milestone in calendar days, exclusive: actual or forecast minus baseline, late is
 * positive.
 *
 * @example baseline 2018-03-19, forecast 2018-05-21: 63
 */
export function milestoneSlip(milestone: Milestone): Figure {
  const baseline = milestone.baselineDate?.value;
  if (baseline === undefined) return unknown("noBaseline");
  const expected = (milestone.actualDate ?? milestone.forecastDate)?.value;
  return expected === undefined ? unknown("noForecast") : daysBetween(baseline, expected);
}

export function countMilestones(
  milestones: readonly Milestone[],
  statusDate: PlainDate,
): MilestoneCounts {
  let due = 0;
  let onTime = 0;
  let overdue = 0;
  for (const milestone of milestones) {
    const baseline = milestone.baselineDate?.value;
    if (isOverdue(milestone, statusDate)) overdue += 1;
    if (baseline === undefined || baseline > statusDate) continue;
    due += 1;
    const expected = expectedDate(milestone);
    if (isDone(milestone) && expected !== undefined && expected <= baseline) onTime += 1;
  }
  return { due, onTime, overdue };
}

/** Overdue key milestones; unknown where the project has no dated milestone. */
export function overdueKeyMilestones(
  milestones: readonly Milestone[],
  statusDate: PlainDate,
): Figure {
  const dated = keyMilestones(milestones).filter(
    (milestone) => isDone(milestone) || expectedDate(milestone) !== undefined,
  );
  if (dated.length === 0) return unknown("notReported");
  return dated.filter((milestone) => isOverdue(milestone, statusDate)).length;
}

/** The next key milestone on or after the status date, else the next of any kind. */
export function nextMilestone(
  milestones: readonly Milestone[],
  statusDate: PlainDate,
): NextMilestone | undefined {
  return (
    earliestAhead(keyMilestones(milestones), statusDate) ?? earliestAhead(milestones, statusDate)
  );
}

function earliestAhead(
  milestones: readonly Milestone[],
  statusDate: PlainDate,
): NextMilestone | undefined {
  let next: { readonly milestone: Milestone; readonly date: PlainDate } | undefined;
  for (const milestone of milestones) {
    const date = expectedDate(milestone);
    if (date === undefined || date < statusDate || isDone(milestone)) continue;
    if (next === undefined || date < next.date) next = { milestone, date };
  }
  if (next === undefined) return undefined;
  const { milestone, date } = next;
  return {
    name: milestone.name?.value ?? milestone.id?.value ?? "Milestone",
    date,
    slipDays: milestoneSlip(milestone),
  };
}
