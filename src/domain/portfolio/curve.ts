import { exactSum } from "../earned-value/exact-sum";
import type { PlainDate } from "../kernel/plain-date";

import type { AssessedProject } from "./assess-project";
import type { Month } from "./month";
import { endOfMonth, monthOf } from "./month";
import { projectCurve } from "./project-curve";
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

/** The monthly amounts of a project; undefined without a time-phased plan. */
export function monthlyAmounts(
  project: AssessedProject,
  factor: number,
  reportDate: PlainDate,
): MonthlyAmounts | undefined {
  const curve = projectCurve(project);
  if (curve === undefined) return undefined;
  const now = monthOf(reportDate);
  const firstMonth = Math.max(curve.firstMonth, now - reach);
  const lastMonth = Math.min(curve.lastMonth, now + reach);
  if (lastMonth < firstMonth) return undefined;
  const months = (from: Month, to: Month, at: (date: PlainDate) => number): readonly number[] =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => {
      return at(endOfMonth(from + step)) * factor;
    });
  const { earned, actual, forecast } = curve;
  return {
    firstMonth,
    planned: months(firstMonth, lastMonth, curve.planned),
    earned: earned === undefined ? undefined : months(firstMonth, now, earned),
    actual: actual === undefined ? undefined : months(firstMonth, now, actual),
    forecast:
      forecast === undefined || actual === undefined
        ? undefined
        : [actual(endOfMonth(now)) * factor, ...months(now + 1, lastMonth, forecast)],
  };
}

/** The S-curve of several projects: a point for each month from the first to the last of them. */
export function sumCurves(
  projects: readonly MonthlyAmounts[],
  reportDate: PlainDate,
): readonly CurvePoint[] {
  if (projects.length === 0) return [];
  const now = monthOf(reportDate);
  const first = projects.reduce((month, one) => Math.min(month, one.firstMonth), Infinity);
  const last = projects.reduce((month, one) => {
    const end = one.firstMonth + one.planned.length - 1;
    const forecastEnd = one.forecast === undefined ? end : now + one.forecast.length - 1;
    return Math.max(month, end, forecastEnd);
  }, -Infinity);
  const points: CurvePoint[] = [];
  for (let month = first; month <= last; month += 1) {
    points.push({
      periodEnd: endOfMonth(month),
      plannedValue: sumAt(projects, month, (one) => [one.firstMonth, one.planned]),
      earnedValue:
        month > now ? undefined : sumAt(projects, month, (one) => [one.firstMonth, one.earned]),
      actualCost:
        month > now ? undefined : sumAt(projects, month, (one) => [one.firstMonth, one.actual]),
      forecast: month < now ? undefined : sumAt(projects, month, (one) => [now, one.forecast]),
    });
  }
  return points;
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
