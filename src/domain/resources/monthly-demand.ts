import { exactSum } from "../earned-value/exact-sum";
import type { PlainDate } from "../kernel/plain-date";
import { addDays } from "../kernel/plain-date";
import { usualCalendar, workingDays, type WorkingCalendar } from "../kernel/working-calendar";
import { monthEnd } from "../earned-value/calendar-months";

import type { Demand } from "./peak-demand";

/** Full-time equivalents in a month, by working days. */
export type MonthDemand = { readonly month: string; readonly demand: number };

/** Months are cut off after ten years: a slip in a year must not make a table of centuries. */
const monthsAtMost = 120;

/** Demand by month (`YYYY-MM`): the share of the month's working days a demand covers times its allocation. */
export function monthlyDemand(
  demands: readonly Demand[],
  calendar: WorkingCalendar = usualCalendar,
): readonly MonthDemand[] {
  const parts = new Map<string, number[]>();
  for (const demand of demands) addMonthsOf(demand, parts, calendar);
  return [...parts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([month, shares]) => ({ month, demand: exactSum(shares) }));
}

function addMonthsOf(
  { from, to, allocation }: Demand,
  parts: Map<string, number[]>,
  calendar: WorkingCalendar,
): void {
  let day = from;
  for (let count = 0; day <= to && count < monthsAtMost; count += 1) {
    const month = monthFrame(day, calendar);
    const last = month.end < to ? month.end : to;
    const covered = day === month.start && last === month.end ? month.days : workingDays(day, last, calendar);
    const share = month.days === 0 ? 0 : (allocation * covered) / month.days;
    const shares = parts.get(month.name);
    if (shares === undefined) parts.set(month.name, [share]);
    else shares.push(share);
    day = month.next;
  }
}

type MonthFrame = {
  readonly name: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly next: PlainDate;
  readonly days: number;
};

/** Months asked for so far by calendar; a calendar never changes, so they are kept. */
const frames = new WeakMap<WorkingCalendar, Map<string, MonthFrame>>();

function monthFrame(day: PlainDate, calendar: WorkingCalendar): MonthFrame {
  let known = frames.get(calendar);
  if (known === undefined) frames.set(calendar, (known = new Map<string, MonthFrame>()));
  const name = day.slice(0, 7);
  const kept = known.get(name);
  if (kept !== undefined) return kept;
  const end = monthEnd(day);
  const start = addDays(end, 1 - Number(end.slice(8, 10)));
  const days = workingDays(start, end, calendar);
  const frame = { name, start, end, next: addDays(end, 1), days };
  known.set(name, frame);
  return frame;
}
