import { monthEnd } from "./calendar-months";
import type { Month, PlainDate } from "./plain-date";
import { toPlainDate } from "./plain-date";

/** Gives the last day of a month. */
export type MonthEnds = (month: Month) => PlainDate;

/** The last days of months, each worked out once: a report asks for the same few hundred times over. */
export function monthEnds(): MonthEnds {
  const ends = new Map<Month, PlainDate>();
  return (month) => {
    const kept = ends.get(month);
    if (kept !== undefined) return kept;
    const end = endOfMonth(month);
    ends.set(month, end);
    return end;
  };
}

function endOfMonth(month: Month): PlainDate {
  const year = Math.floor(month / 12);
  const first = toPlainDate(year, month - year * 12 + 1, 1);
  if (first === undefined) throw new Error(`No month ${String(month)}`);
  return monthEnd(first);
}
