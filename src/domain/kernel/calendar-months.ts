import type { PlainDate } from "./plain-date";
import { addDays, daysBetween, toPlainDate } from "./plain-date";

/**
 * The date some months later; a fraction of a month counts by the days of the month it falls in, to
 * the nearest day. The end of a month stays the end of a month (31 January + 1 = 28 February + 0).
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const whole = Math.floor(months);
  const anchor = addWholeMonths(date, whole);
  const fraction = months - whole;
  if (fraction === 0) return anchor;
  const next = addWholeMonths(date, whole + 1);
  return addDays(anchor, Math.round(fraction * daysBetween(anchor, next)));
}

/** Months from one date to a later one, a fraction by the days of its month. */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  const [fromYear, fromMonth] = partsOf(from);
  const [toYear, toMonth] = partsOf(to);
  let whole = (toYear - fromYear) * 12 + toMonth - fromMonth;
  if (addWholeMonths(from, whole) > to) whole -= 1;
  const anchor = addWholeMonths(from, whole);
  const next = addWholeMonths(from, whole + 1);
  return whole + daysBetween(anchor, to) / daysBetween(anchor, next);
}

/** The last day of the month a date is in. */
export function monthEnd(date: PlainDate): PlainDate {
  const [year, month] = partsOf(date);
  return lastDayOf(year, month);
}

function addWholeMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  const last = lastDayOf(toYear, toMonth);
  if (date === lastDayOf(year, month)) return last;
  return toPlainDate(toYear, toMonth, day) ?? last;
}

function lastDayOf(year: number, month: number): PlainDate {
  const date = toPlainDate(year, month, daysInMonth(year, month));
  if (date === undefined) throw new Error(`No month ${String(month)} in year ${String(year)}`);
  return date;
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : 28;
}

function partsOf(date: PlainDate): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}
