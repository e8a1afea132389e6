declare const plainDate: unique symbol;

/** A calendar day, `YYYY-MM-DD`, without time or zone. Compares as text. */
export type PlainDate = string & { readonly [plainDate]: true };

/**
 * Excel's day 0 in the 1900 system, counted so that 1 March 1900 and later are right: 30 December 1899,
 * in days of the Gregorian calendar from 1 March of year 0.
 */
const epoch1900 = 693_899;
const days1904 = 1462;

/** The plain date of a calendar day, or undefined where there is no such day (30 February). */
export function toPlainDate(year: number, month: number, day: number): PlainDate | undefined {
  const exists =
    Number.isInteger(year) &&
    Number.isInteger(day) &&
    year >= 0 &&
    year <= 9999 &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  return exists ? written(year, month, day) : undefined;
}

/** 0 where there is no such month. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return monthLengths[month - 1] ?? 0;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads `YYYY-MM-DD`; anything else is undefined. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  return toPlainDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * The date of an Excel serial number (days; the fraction of a day is dropped). Serials below 61 are
 * refused in the 1900 system: Excel counts a 29 February 1900 that never was.
 */
export function fromSerial(serial: number, date1904: boolean): PlainDate | undefined {
  const days = Math.floor(serial) + (date1904 ? days1904 : 0);
  if (!Number.isFinite(days) || days < 61 || days > 2_958_465) return undefined;
  return dateOfDay(days + epoch1900);
}

/** The Excel serial number of a date. */
export function toSerial(date: PlainDate, date1904: boolean): number {
  return dayNumber(date) - (date1904 ? days1904 : 0);
}

/** A calendar month as a number that counts up: year times 12 plus month (0 to 11). */
export type Month = number;

export function monthOf(date: PlainDate): Month {
  return (twoDigits(date, 0) * 100 + twoDigits(date, 2)) * 12 + twoDigits(date, 5) - 1;
}

/** Calendar days from `from` to `to`, exclusive: the day after `from` is 1. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDay(dayNumber(date) + epoch1900 + days);
}

/** Days since Excel's day 0. */
function dayNumber(date: PlainDate): number {
  const month = twoDigits(date, 5);
  // Years from March on, so that the leap day is their last: the month decides the rest.
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2) - (month <= 2 ? 1 : 0);
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + twoDigits(date, 8) - 1;
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leaps + ofYear - epoch1900;
}

/** The date of a day counted from 1 March of year 0: the inverse of the count above. */
function dateOfDay(days: number): PlainDate {
  const whole = Math.floor(days);
  const era = Math.floor(whole / 146_097);
  const ofEra = whole - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** Two digits of a date as a number, without a text in between: dates are compared by the hundred thousand. */
function twoDigits(date: string, at: number): number {
  return date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 11 * zero;
}

const zero = 48;

function written(year: number, month: number, day: number): PlainDate {
  const date = `${pad(year, 4)}-${month < 10 ? "0" : ""}${String(month)}-${day < 10 ? "0" : ""}${String(day)}`;
  return date as PlainDate;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
