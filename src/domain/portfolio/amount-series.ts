import type { PlainDate } from "../kernel/plain-date";
import { daysBetween } from "../kernel/plain-date";

/** A cumulative amount at the end of a day. */
export type Amount = { readonly date: PlainDate; readonly value: number };

/** Linear by days between amounts in date order; nothing before the first, the last after them. */
export function amountAt(amounts: readonly Amount[], date: PlainDate): number {
  let before = amounts[0];
  if (before === undefined) return 0;
  if (date <= before.date) return date < before.date ? 0 : before.value;
  for (const amount of amounts) {
    if (date === amount.date) return amount.value;
    if (date < amount.date) {
      const share = daysBetween(before.date, date) / daysBetween(before.date, amount.date);
      return before.value + share * (amount.value - before.value);
    }
    before = amount;
  }
  return before.value;
}
