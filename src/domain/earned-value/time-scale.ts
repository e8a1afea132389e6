import type { PlainDate } from "../kernel/plain-date";
import { addDays, daysBetween, toSerial } from "../kernel/plain-date";

import { addMonths, monthsBetween } from "../kernel/calendar-months";

/** Unit in which times on a scale are counted. */
export type PeriodUnit = "month" | "quarter" | "week" | "period";

/** A date and the time, in periods since the start of the plan, at the end of that day. */
export type Knot = { readonly date: PlainDate; readonly time: number };

/**
 * Dates as periods of a plan. The end of the n-th period of an even plan is n, whatever the length of
 * its months; within a period time runs by days. Uneven plans are counted in months by days.
 */
export type TimeScale = {
  readonly unit: PeriodUnit;
  /** The start (time 0), then the end of each period. */
  readonly knots: readonly Knot[];
  /** Length of a period outside the knots. */
  readonly stride: Stride;
};

/** Length of one period: calendar months, or days. */
export type Stride = { readonly months: number } | { readonly days: number };

/** The ends of the periods of a plan, in date order without repeats. */
export type PeriodEnds = readonly [
  { readonly date: PlainDate },
  ...(readonly { readonly date: PlainDate }[]),
];

/** Mean length of a month of the Gregorian calendar in days. */
const meanMonth = 30.436875;

/**
 * The scale of a plan from the ends of its periods.
 *
 * `start` is the first day of the plan where it is known; otherwise the first period is as long as
 * the others. `startsAtFirst` says that the first entry is the state at the start, not a period.
 */
export function timeScale(
  ends: PeriodEnds,
  start: PlainDate | undefined,
  startsAtFirst: boolean,
): TimeScale {
  const first = ends[0].date;
  const { unit, stride, even } = paceOf(ends);
  if (startsAtFirst)
    return { unit, stride, knots: knotsOf([{ date: first, time: 0 }], ends, even) };
  const begin = startOf(ends, start);
  const zero: Knot = { date: begin, time: 0 };
  const length = daysBetween(begin, first) / strideDays(stride);
  const firstTime = even && length <= 1.5 ? 1 : length;
  return { unit, stride, knots: knotsOf([zero, { date: first, time: firstTime }], ends, even) };
}

/** The day before the first one of a plan: by its end nothing is planned yet. */
export function startOf(ends: PeriodEnds, start: PlainDate | undefined): PlainDate {
  const first = ends[0].date;
  const dayBefore = start === undefined ? undefined : addDays(start, -1);
  if (dayBefore !== undefined && dayBefore < first) return dayBefore;
  return stepFrom(first, -1, paceOf(ends).stride);
}

/** The time at the end of a day; negative before the start of the plan. */
export function timeAt(scale: TimeScale, date: PlainDate): number {
  const { knots, stride } = scale;
  let before = knots[0];
  if (before === undefined) return 0;
  if (date < before.date) return -daysBetween(date, before.date) / strideDays(stride);
  for (const knot of knots) {
    if (date === knot.date) return knot.time;
    if (date < knot.date) {
      const share = daysBetween(before.date, date) / daysBetween(before.date, knot.date);
      return before.time + share * (knot.time - before.time);
    }
    before = knot;
  }
  return before.time + strides(before.date, date, stride);
}

/** The day on which a time of 0 or more falls: the inverse of `timeAt`, rounded to the nearest day. */
export function dateAt(scale: TimeScale, time: number): PlainDate | undefined {
  const { knots, stride } = scale;
  let before = knots[0];
  if (before === undefined) return undefined;
  for (const knot of knots) {
    if (time <= knot.time) {
      const length = knot.time - before.time;
      const share = length === 0 ? 0 : (time - before.time) / length;
      return addDays(before.date, Math.round(share * daysBetween(before.date, knot.date)));
    }
    before = knot;
  }
  const beyond = time - before.time;
  // A forecast further out than two centuries is no date anybody can use.
  return beyond * strideDays(stride) > 73_000 ? undefined : stepFrom(before.date, beyond, stride);
}

/** The knots of a scale, whose first ones run to the first end. */
function knotsOf(
  begun: readonly [Knot, ...Knot[]],
  ends: PeriodEnds,
  even: boolean,
): readonly Knot[] {
  const knots: Knot[] = [...begun];
  let last = knots.at(-1) ?? begun[0];
  for (const { date } of ends) {
    if (date <= last.date) continue;
    const step = even ? 1 : daysBetween(last.date, date) / meanMonth;
    last = { date, time: last.time + step };
    knots.push(last);
  }
  return knots;
}

type Pace = { readonly unit: PeriodUnit; readonly stride: Stride; readonly even: boolean };

/** Paces by the shortest and the longest gap between ends, in days; the first that fits. */
const calendarPaces: readonly {
  readonly shortest: number;
  readonly longest: number;
  readonly pace: Pace;
}[] = [
  { shortest: 7, longest: 7, pace: { unit: "week", stride: { days: 7 }, even: true } },
  { shortest: 28, longest: 28, pace: { unit: "period", stride: { days: 28 }, even: true } },
  { shortest: 28, longest: 31, pace: { unit: "month", stride: { months: 1 }, even: true } },
  // Months of a 4-4-5 calendar.
  { shortest: 28, longest: 35, pace: { unit: "month", stride: { days: meanMonth }, even: true } },
  { shortest: 88, longest: 94, pace: { unit: "quarter", stride: { months: 3 }, even: true } },
];

function paceOf(ends: PeriodEnds): Pace {
  const gaps = gapsBetween(ends);
  if (gaps === undefined) return { unit: "month", stride: { months: 1 }, even: true };
  const { shortest, longest } = gaps;
  const known = calendarPaces.find((pace) => shortest >= pace.shortest && longest <= pace.longest);
  if (known !== undefined) return known.pace;
  if (longest - shortest > Math.max(1, shortest * 0.05)) {
    return { unit: "month", stride: { days: meanMonth }, even: false };
  }
  return { unit: "period", stride: { days: gaps.mean }, even: true };
}

type Gaps = { readonly shortest: number; readonly longest: number; readonly mean: number };

/** Days between ends; undefined where there is but one end. */
function gapsBetween(ends: PeriodEnds): Gaps | undefined {
  if (ends.length < 2) return undefined;
  let shortest = Infinity;
  let longest = 0;
  const [{ date: first }] = ends;
  const begin = toSerial(first, false);
  let before = begin;
  for (const { date } of ends) {
    if (date === first) continue;
    const day = toSerial(date, false);
    const gap = day - before;
    shortest = Math.min(shortest, gap);
    longest = Math.max(longest, gap);
    before = day;
  }
  return { shortest, longest, mean: (before - begin) / (ends.length - 1) };
}

function strideDays(stride: Stride): number {
  return "days" in stride ? stride.days : stride.months * meanMonth;
}

function strides(from: PlainDate, to: PlainDate, stride: Stride): number {
  return "days" in stride
    ? daysBetween(from, to) / stride.days
    : monthsBetween(from, to) / stride.months;
}

function stepFrom(date: PlainDate, count: number, stride: Stride): PlainDate {
  return "days" in stride
    ? addDays(date, Math.round(count * stride.days))
    : addMonths(date, count * stride.months);
}
