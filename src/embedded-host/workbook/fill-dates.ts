import { momentOfSerial, serialOfDay } from "../formats/serial-date";
import { linearTrend, type Continue } from "./fill-series";

export type DateStep = "days" | "weekdays" | "months" | "years";

const daysFrom1900To1904 = 1462;

/** How dates go on; two and more of them give the step in days, one goes on by one of the unit. */
export function continueDates(
  serials: readonly number[],
  unit: DateStep,
  date1904: boolean,
): Continue {
  const [first = 0] = serials;
  if (unit === "days") return linearTrend(serials);
  if (unit === "weekdays") return (step) => weekdaysAfter(first, step, date1904);
  return (step) => monthsAfter(first, unit === "months" ? step : step * 12, date1904) ?? first;
}

/** The 31st becomes the last day of shorter months; undefined where the calendar ends. */
function monthsAfter(serial: number, months: number, date1904: boolean): number | undefined {
  const start = momentOfSerial(serial, date1904);
  if (start === undefined) return undefined;
  const month = start.month + months;
  const lastDay = serialOfDay(start.year, month + 1, 0);
  const firstDay = serialOfDay(start.year, month, 1);
  if (lastDay === undefined || firstDay === undefined) return undefined;
  const day = Math.min(firstDay + start.day - 1, lastDay);
  return day - (date1904 ? daysFrom1900To1904 : 0) + (serial - Math.floor(serial));
}

function weekdaysAfter(first: number, step: number, date1904: boolean): number {
  let serial = first;
  const direction = step < 0 ? -1 : 1;
  for (let left = Math.abs(step); left > 0;) {
    serial += direction;
    const weekday = momentOfSerial(serial, date1904)?.weekday;
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return serial;
}
