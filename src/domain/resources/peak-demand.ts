import { exactSum } from "../earned-value/exact-sum";
import type { PlainDate } from "../kernel/plain-date";

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
  const steps: Step[] = [];
  for (const { from, to, allocation } of demands) {
    if (since !== undefined && to < since) continue;
    const on = since !== undefined && from < since ? since : from;
    steps.push({ on, ends: 0, change: allocation }, { on: to, ends: 1, change: -allocation });
  }
  steps.sort(byDay);
  let demand = 0;
  let peak: Peak | undefined;
  for (const { on, change } of steps) {
    demand += change;
    if (change > 0 && (peak === undefined || demand > peak.demand + 1e-9)) peak = { demand, on };
  }
  // Ups and downs leave traces of rounding; on the day itself the sum is exact.
  return peak === undefined ? undefined : { on: peak.on, demand: demandOn(demands, peak.on) };
}

/** A demand that begins, or one that ends after its last day. */
type Step = { readonly on: PlainDate; readonly ends: 0 | 1; readonly change: number };

/** What begins on a day comes before what ends after it. */
function byDay(left: Step, right: Step): number {
  if (left.on === right.on) return left.ends - right.ends;
  return left.on < right.on ? -1 : 1;
}

function demandOn(demands: readonly Demand[], day: PlainDate): number {
  const then = demands.filter(({ from, to }) => from <= day && day <= to);
  return exactSum(then.map(({ allocation }) => allocation));
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
