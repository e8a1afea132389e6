import type { Figure } from "../kernel/figure";
import { unknown } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import { daysBetween } from "../kernel/plain-date";
import type { CostPeriod } from "../project/project-return";

import { isPlausibleAmount, isPlausibleDate } from "../kernel/plausible";
import type { TimeScale } from "./time-scale";
import { startOf, timeAt, timeScale } from "./time-scale";

/** Cumulative planned value at the end of a period. */
export type PlanPoint = {
  readonly date: PlainDate;
  readonly time: number;
  readonly plannedValue: number;
};

/** A time-phased plan: cumulative planned value over time, never falling. */
export type TimePhasedPlan = {
  readonly scale: TimeScale;
  /** In time order. */
  readonly points: readonly PlanPoint[];
  /** Planned value at the end of the plan. */
  readonly total: number;
  /** PD in periods; unknown where the plan stops before the budget and the baseline finish. */
  readonly duration: Figure;
};

/** What else is known about a plan besides its periods. */
export type PlanFrame = {
  readonly baselineStart: PlainDate | undefined;
  readonly baselineFinish: PlainDate | undefined;
  readonly budgetAtCompletion: number | undefined;
};

/** Cumulative planned value at the end of a day. */
export type PlannedEnd = { readonly date: PlainDate; readonly plannedValue: number };

/**
 * The plan in a project's cost periods, or undefined with fewer than two periods or nothing planned.
 * A falling cumulative value is a slip of the pen: the plan keeps its highest value so far.
 */
export function timePhasedPlan(
  periods: readonly CostPeriod[],
  frame: PlanFrame,
): TimePhasedPlan | undefined {
  const ends = plannedEnds(periods);
  const total = ends.at(-1)?.plannedValue ?? 0;
  if (!areTwoOrMore(ends) || total <= 0) return undefined;
  const start = frame.baselineStart;
  const scale = timeScale(ends, start, startsAtFirst(ends[0], start));
  // Every end is a knot; a start of its own comes before them.
  const before = scale.knots.length - ends.length;
  const points = ends.map(({ date, plannedValue }, index) => ({
    date,
    plannedValue,
    time: scale.knots[index + before]?.time ?? 0,
  }));
  return { scale, points, total, duration: durationOf(scale, points, total, frame) };
}

/**
 * The cumulative planned values of a plan from the day it starts on, where nothing is planned yet;
 * undefined where there is no such plan. For curves of amounts, which need no periods.
 */
export function plannedAmounts(
  periods: readonly CostPeriod[],
  baselineStart: PlainDate | undefined,
): readonly PlannedEnd[] | undefined {
  const ends = plannedEnds(periods);
  if (!areTwoOrMore(ends) || (ends.at(-1)?.plannedValue ?? 0) <= 0) return undefined;
  if (startsAtFirst(ends[0], baselineStart)) return ends;
  return [{ date: startOf(ends, baselineStart), plannedValue: 0 }, ...ends];
}

/** Whether the first entry of a plan is the state at its start, not a period. */
function startsAtFirst(first: PlannedEnd, baselineStart: PlainDate | undefined): boolean {
  return first.plannedValue === 0 && baselineStart !== undefined && first.date <= baselineStart;
}

/** Planned value at a date, by days within a period; 0 before the start, the total after the end. */
export function plannedValueAt({ scale, points, total }: TimePhasedPlan, date: PlainDate): number {
  const start = scale.knots[0]?.date;
  if (start === undefined || date <= start) return 0;
  // The knots of the scale are the start and the points, so that time within a period runs by days.
  let from = start;
  let before = 0;
  for (const { date: to, plannedValue } of points) {
    if (date === to) return plannedValue;
    if (date < to) {
      const share = daysBetween(from, date) / daysBetween(from, to);
      return before + share * (plannedValue - before);
    }
    from = to;
    before = plannedValue;
  }
  return total;
}

/** The planned values by the end of their periods, never falling; the last of a day counts. */
function plannedEnds(periods: readonly CostPeriod[]): readonly PlannedEnd[] {
  const ends: PlannedEnd[] = [];
  let highest = 0;
  let before: PlainDate | undefined;
  for (const end of inOrder(plannedRows(periods))) {
    highest = Math.max(highest, end.plannedValue);
    if (before === end.date) ends.pop();
    ends.push(end.plannedValue === highest ? end : { date: end.date, plannedValue: highest });
    before = end.date;
  }
  return ends;
}

/** A plan has two periods at least. */
export function areTwoOrMore<T>(ends: readonly T[]): ends is readonly [T, T, ...T[]] {
  return ends.length >= 2;
}

function plannedRows(periods: readonly CostPeriod[]): readonly PlannedEnd[] {
  const rows: PlannedEnd[] = [];
  for (const period of periods) {
    const date = period.periodEnd?.value;
    const plannedValue = period.plannedValue?.value;
    if (date === undefined || !isPlausibleDate(date)) continue;
    if (plannedValue === undefined || !isPlausibleAmount(plannedValue)) continue;
    rows.push({ date, plannedValue });
  }
  return rows;
}

/** Intake gives periods in their order; a list made otherwise is sorted. */
function inOrder(rows: readonly PlannedEnd[]): readonly PlannedEnd[] {
  let before = rows[0]?.date;
  for (const { date } of rows) {
    if (before !== undefined && date < before) return rows.toSorted(byDate);
    before = date;
  }
  return rows;
}

function byDate(left: PlannedEnd, right: PlannedEnd): number {
  return left.date < right.date ? -1 : left.date > right.date ? 1 : 0;
}

/**
 * The first time the plan reaches its total. A plan kept only up to now (it ends below the budget and
 * before the baseline finish) does not say: then the baseline finish does, where there is one.
 */
function durationOf(
  scale: TimeScale,
  points: readonly PlanPoint[],
  total: number,
  frame: PlanFrame,
): Figure {
  const last = points.at(-1);
  const { budgetAtCompletion, baselineFinish } = frame;
  const reachesBudget = budgetAtCompletion === undefined || total >= budgetAtCompletion * 0.999;
  const reachesFinish =
    baselineFinish !== undefined && last !== undefined && last.date >= baselineFinish;
  if (!reachesBudget && !reachesFinish) {
    return baselineFinish !== undefined && isPlausibleDate(baselineFinish)
      ? timeAt(scale, baselineFinish)
      : unknown("noTimePhasedPlan");
  }
  const end = points.find((point) => point.plannedValue >= total * (1 - 1e-12));
  return end?.time ?? unknown("noTimePhasedPlan");
}
