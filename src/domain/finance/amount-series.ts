import type { PlannedEnd } from "../earned-value/time-phased-plan";
import type { PlainDate } from "../kernel/plain-date";
import { daysBetween } from "../kernel/plain-date";

/** A cumulative amount at the end of a day. */
export type Amount = { readonly date: PlainDate; readonly value: number };

/**
 * Reads cumulative amounts in date order: linear by days between them, nothing before the first, the
 * last after them. Asked for one day after the other it goes on from where it was.
 */
export function amountReader(amounts: readonly Amount[]): (date: PlainDate) => number {
  let next = 0;
  return (date) => {
    const passed = amounts[next - 1];
    if (passed !== undefined && date <= passed.date) next = 0;
    let amount = amounts[next];
    while (amount !== undefined && amount.date < date) {
      next += 1;
      amount = amounts[next];
    }
    const before = amounts[next - 1];
    if (amount === undefined) return before?.value ?? 0;
    if (amount.date === date) return amount.value;
    return before === undefined ? 0 : between(before, amount, date);
  };
}

/** Reads the cumulative amounts of a plan. */
export function plannedReader(plan: readonly PlannedEnd[]): (date: PlainDate) => number {
  return amountReader(plan.map(({ date, plannedValue }) => ({ date, value: plannedValue })));
}

function between(before: Amount, after: Amount, date: PlainDate): number {
  const share = daysBetween(before.date, date) / daysBetween(before.date, after.date);
  return before.value + share * (after.value - before.value);
}
