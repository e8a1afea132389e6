import { exactSum } from "../earned-value/exact-sum";
import type { PlainDate } from "../kernel/plain-date";

import type { Month, MonthEnds } from "./month";
import { monthEnds, monthOf } from "./month";
import type { ProjectCurve } from "./project-curve";
import type { CurvePoint } from "./report";

/** Cumulative amounts of one project at the ends of months, in the report currency. */
export type MonthlyAmounts = {
  readonly firstMonth: Month;
  /** From the first month to the end of the plan and of the forecast. */
  readonly planned: readonly number[];
  /** To the report month; undefined where the project keeps none. */
  readonly earned: readonly number[] | undefined;
  readonly actual: readonly number[] | undefined;
  /** By month from the report month on, which joins the actual cost. */
  readonly forecast: readonly number[] | undefined;
};

/** Months of a curve on either side of the report month: a slip in a year must not stretch the axis. */
const reach = 120;

/** The month a curve is drawn at, and the calendar it is drawn on. */
export type CurveFrame = { readonly now: Month; readonly ends: MonthEnds };

export function curveFrame(reportDate: PlainDate): CurveFrame {
  return { now: monthOf(reportDate), ends: monthEnds() };
}

/** The monthly amounts of a project; undefined where its plan is decades away. */
export function monthlyAmounts(
  curve: ProjectCurve,
  factor: number,
  { now, ends }: CurveFrame,
): MonthlyAmounts | undefined {
  const firstMonth = Math.max(curve.firstMonth, now - reach);
  const lastMonth = Math.min(curve.lastMonth, now + reach);
  if (lastMonth < firstMonth) return undefined;
  const months = (from: Month, to: Month, at: (date: PlainDate) => number): readonly number[] => {
    const amounts: number[] = [];
    for (let month = from; month <= to; month += 1) amounts.push(at(ends(month)) * factor);
    return amounts;
  };
  const { earned, actual, forecast } = curve;
  const spent = actual === undefined ? undefined : months(firstMonth, now, actual);
  return {
    firstMonth,
    planned: months(firstMonth, lastMonth, curve.planned),
    earned: earned === undefined ? undefined : months(firstMonth, now, earned),
    actual: spent,
    forecast:
      forecast === undefined || spent === undefined
        ? undefined
        : [spent.at(-1) ?? 0, ...months(now + 1, lastMonth, forecast)],
  };
}

/** The S-curve of several projects: a point for each month from the first to the last of them. */
export function sumCurves(
  projects: readonly MonthlyAmounts[],
  { now, ends }: CurveFrame,
): readonly CurvePoint[] {
  const points: CurvePoint[] = [];
  const { first, last } = monthsOf(projects, now);
  for (let month = first; month <= last; month += 1) {
    const past = month <= now;
    points.push({
      periodEnd: ends(month),
      plannedValue: sumAt(projects, month, (one) => [one.firstMonth, one.planned]),
      earnedValue: past ? sumAt(projects, month, (one) => [one.firstMonth, one.earned]) : undefined,
      actualCost: past ? sumAt(projects, month, (one) => [one.firstMonth, one.actual]) : undefined,
      forecast: month < now ? undefined : sumAt(projects, month, (one) => [now, one.forecast]),
    });
  }
  return points;
}

/** The plans of several projects added up by month. */
export function sumPlans(
  projects: readonly MonthlyAmounts[],
  { now, ends }: CurveFrame,
): readonly { readonly date: PlainDate; readonly plannedValue: number }[] {
  const plan: { readonly date: PlainDate; readonly plannedValue: number }[] = [];
  const { first, last } = monthsOf(projects, now);
  for (let month = first; month <= last; month += 1) {
    const planned = sumAt(projects, month, (one) => [one.firstMonth, one.planned]);
    plan.push({ date: ends(month), plannedValue: planned ?? 0 });
  }
  return plan;
}

function monthsOf(
  projects: readonly MonthlyAmounts[],
  now: Month,
): { readonly first: Month; readonly last: Month } {
  let first = Infinity;
  let last = -Infinity;
  for (const { firstMonth, planned, forecast } of projects) {
    const end = firstMonth + planned.length - 1;
    first = Math.min(first, firstMonth);
    last = Math.max(last, end, forecast === undefined ? end : now + forecast.length - 1);
  }
  return { first, last };
}

type Series = readonly [firstMonth: Month, amounts: readonly number[] | undefined];

/** Sum at a month: nothing before a series begins, its last amount after it ends. */
function sumAt(
  projects: readonly MonthlyAmounts[],
  month: Month,
  pick: (one: MonthlyAmounts) => Series,
): number | undefined {
  const amounts: number[] = [];
  let any = false;
  for (const one of projects) {
    const [firstMonth, series] = pick(one);
    if (series === undefined) continue;
    any = true;
    if (month < firstMonth) continue;
    amounts.push(series[month - firstMonth] ?? series.at(-1) ?? 0);
  }
  return any ? exactSum(amounts) : undefined;
}
