import { growingSums } from "../kernel/exact-sum";
import type { Month, PlainDate } from "../kernel/plain-date";
import { monthOf } from "../kernel/plain-date";
import type { MonthEnds } from "../kernel/month-ends";
import { monthEnds } from "../kernel/month-ends";
import type { ProjectCurve } from "../finance/project-curve";

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
  const months = monthsOf(projects, now);
  const sum = (amountsOf: (one: MonthlyAmounts) => Series): SeriesSum =>
    sumSeries(projects.map(amountsOf), months);
  const planned = sum((one) => ({ from: one.firstMonth, amounts: one.planned }));
  const earned = sum((one) => ({ from: one.firstMonth, amounts: one.earned }));
  const actual = sum((one) => ({ from: one.firstMonth, amounts: one.actual }));
  const forecast = sum((one) => ({ from: now, amounts: one.forecast }));
  const points: CurvePoint[] = [];
  for (let month = months.first; month <= months.last; month += 1) {
    points.push({
      periodEnd: ends(month),
      plannedValue: planned(month),
      earnedValue: month <= now ? earned(month) : undefined,
      actualCost: month <= now ? actual(month) : undefined,
      forecast: month < now ? undefined : forecast(month),
    });
  }
  return points;
}

/** The plans of several projects added up by month. */
export function sumPlans(
  projects: readonly MonthlyAmounts[],
  { now, ends }: CurveFrame,
): readonly { readonly date: PlainDate; readonly plannedValue: number }[] {
  const months = monthsOf(projects, now);
  const planned = sumSeries(
    projects.map((one) => ({ from: one.firstMonth, amounts: one.planned })),
    months,
  );
  const plan: { readonly date: PlainDate; readonly plannedValue: number }[] = [];
  for (let month = months.first; month <= months.last; month += 1) {
    plan.push({ date: ends(month), plannedValue: planned(month) ?? 0 });
  }
  return plan;
}

/** The months a curve covers; the last is before the first where there is none. */
type Months = { readonly first: Month; readonly last: Month };

function monthsOf(projects: readonly MonthlyAmounts[], now: Month): Months {
  let first = Infinity;
  let last = -Infinity;
  for (const { firstMonth, planned, forecast } of projects) {
    const end = firstMonth + planned.length - 1;
    first = Math.min(first, firstMonth);
    last = Math.max(last, end, forecast === undefined ? end : now + forecast.length - 1);
  }
  return { first, last };
}

/** Cumulative amounts by month; undefined where they are not kept. */
type Series = { readonly from: Month; readonly amounts: readonly number[] | undefined };

/** The sum at a month; undefined where no series is kept. */
type SeriesSum = (month: Month) => number | undefined;

/** Sums by month: nothing before a series begins, its last amount after it ends. */
function sumSeries(all: readonly Series[], { first, last }: Months): SeriesSum {
  const sums = growingSums(Math.max(0, last - first + 1));
  let any = false;
  for (const { from, amounts } of all) {
    if (amounts === undefined) continue;
    any = true;
    let amount = 0;
    for (let month = Math.max(first, from); month <= last; month += 1) {
      amount = amounts[month - from] ?? amount;
      sums.add(month - first, amount);
    }
  }
  return (month) => (any ? sums.total(month - first) : undefined);
}
