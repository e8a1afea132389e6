import type { PlainDate } from "../kernel/plain-date";
import { toSerial } from "../kernel/plain-date";

/** Monday to Friday from one day to another, both counted; 0 where the second comes first. */
export function workingDays(from: PlainDate, to: PlainDate): number {
  return from > to
    ? 0
    : weekdaysBefore(toSerial(to, false) + 1) - weekdaysBefore(toSerial(from, false));
}

/** Weekdays before a serial day, counted from serial 2, Monday 1 January 1900 in Excel's count. */
function weekdaysBefore(serial: number): number {
  const days = serial - 2;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(5, days - weeks * 7);
}
