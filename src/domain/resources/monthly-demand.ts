import type { GrowingSums } from "../kernel/exact-sum";
import { growingSums } from "../kernel/exact-sum";
import type { PlainDate } from "../kernel/plain-date";
import { addDays, monthOf } from "../kernel/plain-date";
import { monthEnd } from "../kernel/calendar-months";

import type { Demand } from "./peak-demand";
import { usualCalendar, workingDays, type WorkingCalendar } from "../kernel/working-calendar";

/** Full-time equivalents in a month, by working days. */
export type MonthDemand = { readonly month: string; readonly demand: number };

/** Months are cut off after ten years: a slip in a year must not make a table of centuries. */
const monthsAtMost = 120;

/** Demand by month (`YYYY-MM`): the share of the month's working days a demand covers times its allocation. */
export function monthlyDemand(
  demands: readonly Demand[],
  calendar: WorkingCalendar = usualCalendar,
): readonly MonthDemand[] {
  let first: MonthFrame | undefined;
  let last = -Infinity;
  for (const { from, to } of demands) {
    const start = monthFrame(from, calendar);
    if (first === undefined || start.index < first.index) first = start;
    last = Math.max(last, Math.min(start.index + monthsAtMost - 1, monthFrame(to, calendar).index));
  }
  if (first === undefined) return [];
  const sums = growingSums(last - first.index + 1);
  const months: (MonthFrame | undefined)[] = [];
  for (const demand of demands) addMonthsOf(demand, first.index, { sums, months, calendar });
  const found: MonthDemand[] = [];
  for (let at = 0; at < months.length; at += 1) {
    const month = months[at];
    if (month !== undefined) found.push({ month: month.name, demand: sums.total(at) });
  }
  return found;
}

type Adding = {
  readonly sums: GrowingSums;
  /** Months asked for, from the first one on; those between that nobody asks for stay empty. */
  readonly months: (MonthFrame | undefined)[];
  readonly calendar: WorkingCalendar;
};

function addMonthsOf(
  { from, to, allocation }: Demand,
  first: number,
  { sums, months, calendar }: Adding,
): void {
  let day = from;
  for (let count = 0; day <= to && count < monthsAtMost; count += 1) {
    const month = monthFrame(day, calendar);
    const last = month.end < to ? month.end : to;
    const covered =
      day === month.start && last === month.end ? month.days : workingDays(day, last, calendar);
    const at = month.index - first;
    sums.add(at, month.days === 0 ? 0 : (allocation * covered) / month.days);
    while (months.length <= at) months.push(undefined);
    months[at] = month;
    day = month.next;
  }
}

type MonthFrame = {
  /** Counts up from month to month. */
  readonly index: number;
  readonly name: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly next: PlainDate;
  readonly days: number;
};

/** Months asked for so far by calendar; a calendar never changes, so they are kept. */
const frames = new WeakMap<WorkingCalendar, Map<number, MonthFrame>>();

function monthFrame(day: PlainDate, calendar: WorkingCalendar): MonthFrame {
  let known = frames.get(calendar);
  if (known === undefined) frames.set(calendar, (known = new Map<number, MonthFrame>()));
  const index = monthOf(day);
  const kept = known.get(index);
  if (kept !== undefined) return kept;
  const end = monthEnd(day);
  const start = addDays(end, 1 - Number(end.slice(8, 10)));
  const days = workingDays(start, end, calendar);
  const frame = { index, name: day.slice(0, 7), start, end, next: addDays(end, 1), days };
  known.set(index, frame);
  return frame;
}
