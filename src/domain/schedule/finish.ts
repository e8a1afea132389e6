import type { Figure } from "../kernel/figure";
import { isKnown, unknown } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import { daysBetween } from "../kernel/plain-date";
import type { Milestone, ProjectReturn } from "../project/project-return";

import { expectedDate } from "./milestone-state";

/** Where the forecast finish came from. */
export type FinishSource = "actualFinish" | "fact" | "milestones" | "earnedSchedule" | "none";

export type Finish = {
  readonly baselineFinish: Figure<PlainDate>;
  readonly forecastFinish: Figure<PlainDate>;
  readonly forecastSource: FinishSource;
  /** Calendar days, late is positive. */
  readonly finishSlipDays: Figure;
  /** Slip over the baseline duration, as a fraction. */
  readonly finishSlipShare: Figure;
};

/** What the time-phased plan says about dates, where the project has one. */
export type PlanDates = {
  readonly start: PlainDate | undefined;
  readonly finish: Figure<PlainDate>;
  /** Finish by earned schedule, PD / SPI(t) after the start. */
  readonly forecast: Figure<PlainDate>;
};

/**
 * Baseline and forecast finish of a project. Baseline: the fact, else the latest milestone's
 * baseline, else the end of the time-phased plan. Forecast: the actual finish, else the fact, else the
 * latest milestone's forecast, else earned schedule.
 */
export function projectFinish(project: ProjectReturn, plan: PlanDates): Finish {
  const { facts, milestones } = project;
  const baselineFinish: Figure<PlainDate> =
    facts.baselineFinish?.value ?? latestBaseline(milestones) ?? plan.finish;
  const { date, source } = forecastFinish(project, plan);
  const finishSlipDays = slip(baselineFinish, date);
  const start = facts.baselineStart?.value ?? plan.start;
  return {
    baselineFinish,
    forecastFinish: date,
    forecastSource: source,
    finishSlipDays,
    finishSlipShare: slipShare(finishSlipDays, start, baselineFinish),
  };
}

type Forecast = { readonly date: Figure<PlainDate>; readonly source: FinishSource };

function forecastFinish(project: ProjectReturn, plan: PlanDates): Forecast {
  const { facts, milestones } = project;
  if (facts.actualFinish !== undefined) {
    return { date: facts.actualFinish.value, source: "actualFinish" };
  }
  if (facts.forecastFinish !== undefined) {
    return { date: facts.forecastFinish.value, source: "fact" };
  }
  const last = lastMilestoneForecast(milestones, facts.baselineFinish?.value);
  if (last !== undefined) return { date: last, source: "milestones" };
  if (isKnown(plan.forecast)) return { date: plan.forecast, source: "earnedSchedule" };
  return { date: unknown("noForecast"), source: "none" };
}

/**
 * The latest date the milestones expect, where they reach to the end of the project: a list that
 * stops at a milestone in the middle says nothing about the finish, unless it is later than that.
 */
function lastMilestoneForecast(
  milestones: readonly Milestone[],
  baselineFinish: PlainDate | undefined,
): PlainDate | undefined {
  const forecast = milestones.some((milestone) => milestone.forecastDate !== undefined);
  if (!forecast) return undefined;
  const latest = latestOf(milestones.map(expectedDate));
  if (latest === undefined || baselineFinish === undefined || latest >= baselineFinish) {
    return latest;
  }
  const baseline = latestBaseline(milestones);
  return baseline === undefined || baseline >= baselineFinish ? latest : undefined;
}

function latestBaseline(milestones: readonly Milestone[]): PlainDate | undefined {
  return latestOf(milestones.map((milestone) => milestone.baselineDate?.value));
}

function latestOf(dates: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  let latest: PlainDate | undefined;
  for (const date of dates) {
    if (date !== undefined && (latest === undefined || date > latest)) latest = date;
  }
  return latest;
}

function slip(baseline: Figure<PlainDate>, forecast: Figure<PlainDate>): Figure {
  if (!isKnown(baseline)) return unknown("noBaseline");
  if (!isKnown(forecast)) return forecast;
  return daysBetween(baseline, forecast);
}

function slipShare(
  slipDays: Figure,
  start: PlainDate | undefined,
  finish: Figure<PlainDate>,
): Figure {
  if (!isKnown(slipDays)) return slipDays;
  if (start === undefined || !isKnown(finish)) return unknown("noBaseline");
  const duration = daysBetween(start, finish);
  return duration > 0 ? slipDays / duration : unknown("noBaseline");
}
