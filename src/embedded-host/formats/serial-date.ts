/** A moment of the workbook's calendar. */
export type CalendarMoment = {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 to 999 */
  readonly millisecond: number;
};

const daysTo1970 = 25569;
const daysFrom1900To1904 = 1462;
const largestSerial = 2958465;

/** Undefined for numbers outside the calendar. Serial 60 is 29 February 1900, which never was. */
export function momentOfSerial(serial: number, date1904: boolean): CalendarMoment | undefined {
  const shifted = date1904 ? serial + daysFrom1900To1904 : serial;
  if (shifted < 0 || shifted >= largestSerial + 1) return undefined;
  const milliseconds = Math.round(shifted * 86_400_000);
  const day = Math.floor(milliseconds / 86_400_000);
  const time = milliseconds - day * 86_400_000;
  const date = new Date((day - daysTo1970 + (day < 60 ? 1 : 0)) * 86_400_000);
  const fictitious = day === 60;
  return {
    year: date.getUTCFullYear(),
    month: fictitious ? 2 : date.getUTCMonth() + 1,
    day: fictitious ? 29 : day === 0 ? 0 : date.getUTCDate(),
    // Excel counts weekdays by its own calendar, wrong before March 1900.
    weekday: (day + 6) % 7,
    hour: Math.floor(time / 3_600_000),
    minute: Math.floor(time / 60_000) % 60,
    second: Math.floor(time / 1000) % 60,
    millisecond: time % 1000,
  };
}

/** Undefined where there is no such day, or it is before 1900. */
export function serialOfDate(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? serialOfDay(year, month, day)
    : undefined;
}

/** As `serialOfDate`, but months and days that run over count on, as in DATE. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() < 1900 || date.getUTCFullYear() > 9999) return undefined;
  const serial = date.getTime() / 86_400_000 + daysTo1970;
  return serial < 61 ? serial - 1 : serial;
}
