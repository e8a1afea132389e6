import { toSerial } from "#domain/kernel/plain-date";
import type { PlainDate } from "#domain/kernel/plain-date";
import type { AxisPlan } from "#domain/workbook/sheet-plan";

/** Steps of a time axis in days: a month, a quarter, half a year, years. */
const steps = [31, 92, 183, 366, 731, 1827, 3653];
const mostSteps = 8;

/** A value axis of dates from the first of a month, with at most eight steps. Ends are serials. */
export type TimeAxis = AxisPlan & {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
};

/** The axis that shows these dates; undefined without any. */
export function timeAxis(dates: readonly PlainDate[], date1904: boolean): TimeAxis | undefined {
  const sorted = [...dates].sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const minimum = toSerial(first, date1904) - Number(first.slice(8, 10)) + 1;
  const days = toSerial(last, date1904) - minimum + 1;
  const majorUnit = steps.find((step) => days <= step * mostSteps) ?? steps.at(-1) ?? days;
  const maximum = minimum + Math.ceil(days / majorUnit) * majorUnit;
  return { minimum, maximum, majorUnit, numberFormat: "mmm yy", gridlines: true };
}
