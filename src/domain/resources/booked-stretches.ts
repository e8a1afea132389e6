import { exactSum } from "../kernel/exact-sum";
import type { PlainDate } from "../kernel/plain-date";
import { addDays } from "../kernel/plain-date";

import type { Demand } from "./peak-demand";

/** Days in a row on which more is booked than there is, with the highest demand of a day. */
export type BookedStretch<T extends Demand> = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly peak: number;
  /** Everything booked on any of those days. */
  readonly bookings: readonly T[];
};

const noise = 1e-9;

/** The stretches from a date on in which demand is above capacity, earliest first. */
export function stretchesAbove<T extends Demand>(
  bookings: readonly T[],
  capacity: number,
  since: PlainDate,
): readonly BookedStretch<T>[] {
  const ahead = bookings.filter(({ to }) => to >= since);
  // Demand changes only where a booking begins or after it ends.
  const days = ahead.flatMap(({ from, to }) => [from < since ? since : from, addDays(to, 1)]);
  const changes = [...new Set(days)].sort();
  const stretches: { from: PlainDate; to: PlainDate; peak: number }[] = [];
  changes.forEach((from, index) => {
    const next = changes[index + 1];
    if (next === undefined) return;
    const then = ahead.filter((one) => one.from <= from && from <= one.to);
    const demand = exactSum(then.map(({ allocation }) => allocation));
    if (demand <= capacity + noise) return;
    const to = addDays(next, -1);
    const last = stretches.at(-1);
    if (last !== undefined && addDays(last.to, 1) === from) {
      last.to = to;
      last.peak = Math.max(last.peak, demand);
    } else stretches.push({ from, to, peak: demand });
  });
  return stretches.map((stretch) => ({
    ...stretch,
    bookings: ahead.filter(({ from, to }) => from <= stretch.to && to >= stretch.from),
  }));
}
