import type { PlainDate } from "#domain/kernel/plain-date";

import { monthEnd, monthNumber } from "./months";
import { writtenDate } from "./plain-dates";
import type { ProjectStory } from "./stories/project-story";

/** Cumulative amounts in pounds at the end of a month. */
export type SamplePeriod = {
  readonly periodEnd: PlainDate;
  readonly plannedValue: number;
  readonly earnedValue: number | undefined;
  readonly actualCost: number | undefined;
  readonly forecast: number | undefined;
};

/** Months of a story, counted from its baseline start: the end of the first month is 1. */
type Timeline = {
  readonly firstMonth: number;
  readonly planned: number;
  /** Month ends gone at the status date; 0 before the start. */
  readonly reported: number;
  /** Month end the work stands at: the status date, the finish or the day it stopped. */
  readonly worked: number;
  readonly forecast: number;
};

/** The time-phased plan of a story and what became of it until the status date, month by month. */
export function workOutPeriods(story: ProjectStory): readonly SamplePeriod[] {
  const timeline = timelineOf(story);
  const last =
    story.lifecycle === "complete"
      ? timeline.worked
      : Math.max(timeline.planned, timeline.forecast, timeline.reported);
  const periods: SamplePeriod[] = [];
  for (let month = 1; month <= last; month += 1) {
    const done = Math.min(month, timeline.worked);
    const reported = month <= timeline.reported;
    const earned = reported ? earnedValue(story, timeline, done) : undefined;
    periods.push({
      periodEnd: monthEnd(timeline.firstMonth + month - 1),
      plannedValue: plannedValue(story, month / timeline.planned),
      earnedValue: story.course.keepsEarnedValue ? earned : undefined,
      actualCost: earned === undefined ? undefined : actualCost(story, timeline, done),
      forecast: forecastCost(story, timeline, month),
    });
  }
  return periods;
}

function timelineOf(story: ProjectStory): Timeline {
  const { course } = story;
  const firstMonth = monthNumber(writtenDate(course.baselineStart));
  const until = (day: string): number => monthNumber(writtenDate(day)) - firstMonth + 1;
  const reported = Math.max(0, until(story.statusDate));
  const stop = course.actualFinish ?? course.stoppedOn;
  return {
    firstMonth,
    planned: until(course.baselineFinish),
    reported,
    worked: stop === undefined ? reported : Math.min(reported, until(stop)),
    forecast: until(course.forecastFinish),
  };
}

/** Share of the budget planned after a share of the time: a straight line bent into an S. */
function plannedShare(story: ProjectStory, time: number): number {
  const { bulge } = story.course;
  const x = Math.min(1, Math.max(0, time));
  return bulge * x * x * (3 - 2 * x) + (1 - bulge) * x;
}

function plannedValue(story: ProjectStory, time: number): number {
  return toHundreds(story.budget.current * plannedShare(story, time));
}

/** The pace is reached little by little, so that the curves part as they do in life. */
function earnedValue(story: ProjectStory, timeline: Timeline, month: number): number {
  if (story.lifecycle === "complete" && month === timeline.worked) return story.budget.current;
  const reached = (month / timeline.worked) ** 0.7;
  const earnedMonths = month * (1 + (story.course.pace - 1) * reached);
  return plannedValue(story, earnedMonths / timeline.planned);
}

function actualCost(story: ProjectStory, timeline: Timeline, month: number): number {
  if (story.lifecycle === "complete" && month === timeline.worked) return story.budget.estimate;
  const index = 1 + (story.course.costIndex - 1) * Math.sqrt(month / timeline.worked);
  return toHundreds(earnedValue(story, timeline, month) / index);
}

/** From the actual cost of today to the estimate at completion, falling off towards the end. */
function forecastCost(story: ProjectStory, timeline: Timeline, month: number): number | undefined {
  if (story.lifecycle === "complete" || month < timeline.reported) return undefined;
  const spent =
    timeline.worked === 0 ? 0 : actualCost(story, timeline, Math.max(1, timeline.worked));
  const left = Math.max(1, timeline.forecast - timeline.reported);
  const gone = Math.min(1, (month - timeline.reported) / left);
  const share = timeline.worked === 0 ? plannedShare(story, gone) : 1 - (1 - gone) ** 1.5;
  return toHundreds(spent + (story.budget.estimate - spent) * share);
}

function toHundreds(amount: number): number {
  return Math.round(amount / 100) * 100;
}
