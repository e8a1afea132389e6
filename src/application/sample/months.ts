import { toPlainDate, type PlainDate } from "#domain/kernel/plain-date";

/** Months since year 0 of the month a date is in. */
export function monthNumber(date: PlainDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** Last day of a month given by its number. */
export function monthEnd(month: number): PlainDate {
  const year = Math.floor(month / 12);
  for (const day of [31, 30, 29, 28]) {
    const date = toPlainDate(year, (month % 12) + 1, day);
    if (date !== undefined) return date;
  }
  throw new Error(`there is no month ${String(month)}`);
}

/** The same day some months later, or the last day of a shorter month. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const month = monthNumber(date) + months;
  const last = monthEnd(month);
  if (date === monthEnd(monthNumber(date))) return last;
  return toPlainDate(Math.floor(month / 12), (month % 12) + 1, Number(date.slice(8))) ?? last;
}
