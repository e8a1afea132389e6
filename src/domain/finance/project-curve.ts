import { plannedValueAt } from "../earned-value/time-phased-plan";
import type { TimePhasedPlan } from "../earned-value/time-phased-plan";
import type { Figures } from "../figures/figures";
import type { Figure } from "../kernel/figure";
import { isKnown } from "../kernel/figure";
import type { Month, PlainDate } from "../kernel/plain-date";
import { monthOf } from "../kernel/plain-date";
import { isPlausibleAmount, isPlausibleDate } from "../kernel/plausible";
import type { CostPeriod, ProjectReturn } from "../project/project-return";
import type { Lifecycle } from "../project/vocabulary";

import type { Amount } from "./amount-series";
import { amountReader } from "./amount-series";

/** A project's curves in its own currency; each gives the cumulative amount at a day. */
export type ProjectCurve = {
  readonly firstMonth: Month;
  readonly lastMonth: Month;
  readonly planned: (date: PlainDate) => number;
  /** Up to the status date, and that amount from then on; undefined where nothing is known. */
  readonly earned: ((date: PlainDate) => number) | undefined;
  readonly actual: ((date: PlainDate) => number) | undefined;
  /** From the status date on: what will have been spent. */
  readonly forecast: ((date: PlainDate) => number) | undefined;
  /** What is still to be spent has no date: the plan has ended and no finish is forecast. */
  readonly isRestUndated: boolean;
};

/** What is known of a project that its curve is drawn from. */
export type CurveBasis = {
  readonly return: ProjectReturn;
  readonly lifecycle: Lifecycle;
  readonly figures: Figures;
  readonly plan: TimePhasedPlan | undefined;
  /** Date its figures stand at: its status date, else the report date. */
  readonly statusDate: PlainDate;
};

/** The curves of a project, or undefined without a time-phased plan. */
export function projectCurve(project: CurveBasis): ProjectCurve | undefined {
  const { plan, figures, statusDate } = project;
  const dates = plan === undefined ? undefined : datesOf(plan);
  if (plan === undefined || dates === undefined) return undefined;
  const { start, first, planEnd } = dates;
  const finish = finishOf(figures.forecastFinish);
  const lastDay = finish !== undefined && finish > planEnd ? finish : planEnd;
  const periods = project.return.costPeriods;
  const actual = toDate(periods, "actualCost", figures.actualCost, { start, statusDate });
  return {
    firstMonth: monthOf(first),
    lastMonth: monthOf(lastDay),
    planned: plannedCurve(plan, start),
    earned: toDate(periods, "earnedValue", figures.earnedValue, { start, statusDate }),
    actual,
    forecast: forecastCurve(project, plan, finish),
    isRestUndated: isRestUndated(project, lastDay),
  };
}

type CurveDates = {
  readonly start: PlainDate;
  readonly first: PlainDate;
  readonly planEnd: PlainDate;
};

/** The day a plan starts on, and the ends of its first and its last period. */
function datesOf({ scale, points }: TimePhasedPlan): CurveDates | undefined {
  const [start, first, last] = [scale.knots[0], points[0], points.at(-1)];
  if (start === undefined || first === undefined || last === undefined) return undefined;
  return { start: start.date, first: first.date, planEnd: last.date };
}

function isRestUndated(
  { lifecycle, figures, statusDate, ...project }: CurveBasis,
  last: PlainDate,
): boolean {
  if (lifecycle === "complete" || lifecycle === "cancelled" || last > statusDate) return false;
  const { actualCost, estimateAtCompletion } = figures;
  if (!isKnown(actualCost) || !isKnown(estimateAtCompletion)) return false;
  const stated = statedForecast(project.return.costPeriods, {
    date: statusDate,
    value: actualCost,
  });
  return stated.length === 1 && estimateAtCompletion > actualCost;
}

function plannedCurve({ points }: TimePhasedPlan, start: PlainDate): (date: PlainDate) => number {
  const amounts: Amount[] = [{ date: start, value: 0 }];
  for (const { date, plannedValue } of points) amounts.push({ date, value: plannedValue });
  return amountReader(amounts);
}

function toDate(
  periods: readonly CostPeriod[],
  column: "earnedValue" | "actualCost",
  current: Figure,
  frame: { readonly start: PlainDate; readonly statusDate: PlainDate },
): ((date: PlainDate) => number) | undefined {
  if (!isKnown(current)) return undefined;
  const { start, statusDate } = frame;
  const amounts: Amount[] = start < statusDate ? [{ date: start, value: 0 }] : [];
  for (const period of periods) {
    const date = period.periodEnd?.value;
    const value = period[column]?.value;
    if (date === undefined || !isPlausibleDate(date)) continue;
    if (value === undefined || !isPlausibleAmount(value)) continue;
    if (date > start && date < statusDate) amounts.push({ date, value });
  }
  amounts.push({ date: statusDate, value: current });
  return amountReader(amounts);
}

/**
 * Spending to come, from the actual cost to the estimate at completion: in the shape of the project's
 * own forecast by period where it gives one, else evenly to the forecast finish; without an estimate,
 * as planned.
 */
function forecastCurve(
  project: CurveBasis,
  plan: TimePhasedPlan,
  finish: PlainDate | undefined,
): ((date: PlainDate) => number) | undefined {
  const { lifecycle, figures, statusDate } = project;
  const { actualCost, estimateAtCompletion } = figures;
  if (!isKnown(actualCost)) return undefined;
  if (lifecycle === "complete" || lifecycle === "cancelled") return () => actualCost;
  const now: Amount = { date: statusDate, value: actualCost };
  const stated = statedForecast(project.return.costPeriods, now);
  if (stated.length > 1) return towards(estimateAtCompletion, stated);
  if (!isKnown(estimateAtCompletion)) {
    const plannedNow = plannedValueAt(plan, statusDate);
    return (date) => actualCost + Math.max(0, plannedValueAt(plan, date) - plannedNow);
  }
  const planEnd = plan.points.at(-1)?.date;
  const end = finish !== undefined && finish > statusDate ? finish : planEnd;
  if (end === undefined || end <= statusDate) return () => estimateAtCompletion;
  return amountReader([now, { date: end, value: estimateAtCompletion }]);
}

/** What is spent now, and what the project forecasts by period from then on. */
function statedForecast(
  periods: readonly CostPeriod[],
  now: Amount,
): readonly [Amount, ...Amount[]] {
  const stated: [Amount, ...Amount[]] = [now];
  for (const { periodEnd, forecast } of periods) {
    if (periodEnd === undefined || periodEnd.value <= now.date) continue;
    if (forecast === undefined || !isPlausibleAmount(forecast.value)) continue;
    stated.push({ date: periodEnd.value, value: forecast.value });
  }
  return stated;
}

/** The stated amounts with what is still to be spent stretched so that they end at the estimate. */
function towards(
  estimate: Figure,
  stated: readonly [Amount, ...Amount[]],
): (date: PlainDate) => number {
  const [now] = stated;
  const end = stated.at(-1) ?? now;
  const rest = end.value - now.value;
  const stretch = isKnown(estimate) && rest > 0 ? Math.max(0, estimate - now.value) / rest : 1;
  const amounts = stated.map(({ date, value }) => ({
    date,
    value: now.value + (value - now.value) * stretch,
  }));
  return amountReader(amounts);
}

function finishOf(finish: Figure<PlainDate>): PlainDate | undefined {
  return isKnown(finish) && isPlausibleDate(finish) ? finish : undefined;
}
