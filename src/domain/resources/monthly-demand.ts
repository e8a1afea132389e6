import { exactSum } from "../earned-value/exact-sum";
import type { PlainDate } from "../kernel/plain-date";
import { addDays } from "../kernel/plain-date";
import { monthEnd } from "../earned-value/calendar-months";

import type { Demand } from "./peak-demand";
import { workingDays } from "./working-days";

/** Full-time equivalents in a month, by working days. */
export type MonthDemand = { readonly month: string; readonly demand: number };

/** Months are cut off after ten years: a slip in a year must not make a table of centuries. */
const monthsAtMost = 120;

/** Demand by month (`YYYY-MM`): the share of the month's working days a demand covers times its allocation. */
export function monthlyDemand(demands: readonly Demand[]): readonly MonthDemand[] {
  const parts = new Map<string, number[]>();
  for (const demand of demands) addMonthsOf(demand, parts);
  return [...parts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([month, shares]) => ({ month, demand: exactSum(shares) }));
}

function addMonthsOf({ from, to, allocation }: Demand, parts: Map<string, number[]>): void {
  let day = from;
  for (let count = 0; day <= to && count < monthsAtMost; count += 1) {
    const month = monthFrame(day);
    const last = month.end < to ? month.end : to;
    const covered = day === month.start && last === month.end ? month.days : workingDays(day, last);
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

/** Months asked for so far; a calendar never changes, so they are kept. */
const frames = new Map<string, MonthFrame>();

function monthFrame(day: PlainDate): MonthFrame {
  const name = day.slice(0, 7);
  const kept = frames.get(name);
  if (kept !== undefined) return kept;
  const end = monthEnd(day);
  const start = addDays(end, 1 - Number(end.slice(8, 10)));
  const frame = { name, start, end, next: addDays(end, 1), days: workingDays(start, end) };
  frames.set(name, frame);
  return frame;
}
