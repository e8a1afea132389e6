declare const plainDate: unique symbol;

/** A calendar day, `YYYY-MM-DD`, without time or zone. Compares as text. */
export type PlainDate = string & { readonly [plainDate]: true };

const dayMilliseconds = 86_400_000;
/** Excel's day 0 in the 1900 system, counted so that 1 March 1900 and later are right. */
const epoch1900 = Date.UTC(1899, 11, 30);
const days1904 = 1462;

/** The plain date of a calendar day, or undefined where there is no such day (30 February). */
export function toPlainDate(year: number, month: number, day: number): PlainDate | undefined {
  const time = Date.UTC(year, month - 1, day);
  const text = new Date(time).toISOString().slice(0, 10);
  const wanted = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return text === wanted ? (text as PlainDate) : undefined;
}

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
  return new Date(epoch1900 + days * dayMilliseconds).toISOString().slice(0, 10) as PlainDate;
}

/** The Excel serial number of a date. */
export function toSerial(date: PlainDate, date1904: boolean): number {
  return dayNumber(date) - (date1904 ? days1904 : 0);
}

/** Calendar days from `from` to `to`, exclusive: the day after `from` is 1. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(epoch1900 + (dayNumber(date) + days) * dayMilliseconds)
    .toISOString()
    .slice(0, 10) as PlainDate;
}

function dayNumber(date: PlainDate): number {
  return Math.round((Date.parse(date) - epoch1900) / dayMilliseconds);
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
