import { exactSum } from "../kernel/exact-sum";
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
  const counted = since === undefined ? demands : demands.filter(({ to }) => to >= since);
  const beginning = counted.toSorted((left, right) => inOrder(left.from, right.from));
  const ending = counted.toSorted((left, right) => inOrder(left.to, right.to));
  let demand = 0;
  let ended = 0;
  let peak: Peak | undefined;
  for (const { from, allocation } of beginning) {
    const on = since !== undefined && from < since ? since : from;
    // What begins on a day comes before what ends after it.
    for (let over = ending[ended]; over !== undefined && over.to < on; over = ending[ended]) {
      demand -= over.allocation;
      ended += 1;
    }
    demand += allocation;
    if (allocation > 0 && (peak === undefined || demand > peak.demand + 1e-9)) {
      peak = { demand, on };
    }
  }
  // Ups and downs leave traces of rounding; on the day itself the sum is exact.
  return peak === undefined ? undefined : { on: peak.on, demand: demandOn(demands, peak.on) };
}

function inOrder(left: PlainDate, right: PlainDate): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function demandOn(demands: readonly Demand[], day: PlainDate): number {
  const then: number[] = [];
  for (const { from, to, allocation } of demands) {
    if (from <= day && day <= to) then.push(allocation);
  }
  return exactSum(then);
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
