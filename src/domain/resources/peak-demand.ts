import type { PlainDate } from "../kernel/plain-date";
import { addDays } from "../kernel/plain-date";

/** Demand over some days, both counted. */
export type Demand = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly allocation: number;
};

/** The highest demand on a single day and the first such day. */
export type Peak = { readonly demand: number; readonly on: PlainDate };

/**
 * The highest sum of demands on one day from a date on. By day, because a bucket hides what it
 * averages: 51 % of a day is over a limit of 50 % although it is 31 % of the week.
 */
export function peakDemand(
  demands: readonly Demand[],
  since: PlainDate | undefined,
): Peak | undefined {
  const steps: { readonly day: PlainDate; readonly change: number }[] = [];
  for (const { from, to, allocation } of demands) {
    if (since !== undefined && to < since) continue;
    const day = since !== undefined && from < since ? since : from;
    steps.push({ day, change: allocation }, { day: addDays(to, 1), change: -allocation });
  }
  // On one day the ends come first: who stops on Friday and starts on Saturday is not booked twice.
  steps.sort((left, right) =>
    left.day === right.day ? left.change - right.change : left.day < right.day ? -1 : 1,
  );
  let demand = 0;
  let peak: Peak | undefined;
  for (const { day, change } of steps) {
    demand += change;
    if (peak === undefined || demand > peak.demand + 1e-9) peak = { demand, on: day };
  }
  return peak;
}

/** Work of a day, or of a week of some days, against what a person has for it, in hours. */
export function bucketLoad(
  assignment: { readonly units: number; readonly maxUnits: number; readonly days: number },
  bucket: { readonly hoursPerDay: number; readonly workingDays: number },
): { readonly work: number; readonly limit: number; readonly over: boolean } {
  const work =
    assignment.units * bucket.hoursPerDay * Math.min(assignment.days, bucket.workingDays);
  const limit = assignment.maxUnits * bucket.hoursPerDay * bucket.workingDays;
  return { work, limit, over: work > limit + 1e-9 };
}
