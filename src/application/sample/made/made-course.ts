import { addDays, daysBetween, type PlainDate } from "#domain/kernel/plain-date";
import type { Lifecycle, ReportedRag } from "#domain/project/vocabulary";

import { addMonths, monthEnd, monthNumber } from "../months";
import type { RandomNumbers } from "../seeded-random";
import type { Course } from "../stories/project-story";

/** How a made project runs, and the colours that follow from it. */
export type MadeCourse = {
  readonly lifecycle: Lifecycle;
  readonly course: Course;
  readonly schedule: ReportedRag;
  readonly cost: ReportedRag;
};

/** What is planned for what happens, by colour: the middle of the band and half its width. */
const paces: Readonly<Record<"green" | "amber" | "red", readonly [number, number]>> = {
  green: [1, 0.02],
  amber: [0.926, 0.008],
  red: [0.84, 0.02],
};

/** Slip of the finish as a share of the plan that goes with a pace. */
const slips: Readonly<Record<keyof typeof paces, number>> = { green: 0, amber: 0.07, red: 0.14 };

/** Draws a course; the months are set so that an active project is under way at the status date. */
export function makeCourse(statusDate: PlainDate, random: RandomNumbers): MadeCourse {
  const lifecycle = drawLifecycle(random());
  const months = 12 + Math.floor(random() * 19);
  const gone = monthsGone(lifecycle, months, random());
  const start = monthStart(monthNumber(statusDate) - gone + 1);
  const finish = addDays(addMonths(start, months), -1);
  const schedule = lifecycle === "active" ? drawColour(random()) : "green";
  const cost = lifecycle === "active" ? drawColour(random()) : "green";
  const late = Math.round(daysBetween(start, finish) * slips[schedule]);
  const settled = lifecycle === "complete" ? addDays(finish, -6) : undefined;
  return {
    lifecycle,
    schedule,
    cost,
    course: {
      baselineStart: start,
      baselineFinish: finish,
      forecastFinish: settled ?? addDays(finish, late),
      ...(lifecycle === "proposed" ? {} : { actualStart: addDays(start, 4) }),
      ...(settled === undefined ? {} : { actualFinish: settled }),
      ...(lifecycle === "onHold"
        ? { stoppedOn: monthEnd(monthNumber(statusDate) - Math.min(3, gone - 1)) }
        : {}),
      pace: spread(paces[schedule], random()),
      costIndex: spread(paces[cost], random()),
      bulge: 0.3 + random() * 0.7,
      keepsEarnedValue: random() > 0.08,
    },
  };
}

function drawLifecycle(draw: number): Lifecycle {
  if (draw < 0.07) return "proposed";
  if (draw < 0.15) return "complete";
  return draw < 0.19 ? "onHold" : "active";
}

function drawColour(draw: number): "green" | "amber" | "red" {
  if (draw < 0.74) return "green";
  return draw < 0.94 ? "amber" : "red";
}

function monthsGone(lifecycle: Lifecycle, months: number, draw: number): number {
  if (lifecycle === "proposed") return -2 - Math.floor(draw * 5);
  if (lifecycle === "complete") return months + 1 + Math.floor(draw * 4);
  return Math.max(4, Math.round(months * (0.3 + 0.45 * draw)));
}

function monthStart(month: number): PlainDate {
  return addDays(monthEnd(month - 1), 1);
}

function spread([middle, width]: readonly [number, number], draw: number): number {
  return middle + (draw * 2 - 1) * width;
}
