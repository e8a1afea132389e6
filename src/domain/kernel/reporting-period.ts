import { addMonths } from "./calendar-months";
import { addDays, type PlainDate } from "./plain-date";

/** How often the office reports. */
export type PeriodLength = "week" | "twoWeeks" | "fourWeeks" | "month" | "quarter";

const lengths: Readonly<
  Record<PeriodLength, { readonly days: number } | { readonly months: number }>
> = {
  week: { days: 7 },
  twoWeeks: { days: 14 },
  fourWeeks: { days: 28 },
  month: { months: 1 },
  quarter: { months: 3 },
};

/** The day one reporting period after another. */
export function addPeriod(date: PlainDate, length: PeriodLength): PlainDate {
  const by = lengths[length];
  return "days" in by ? addDays(date, by.days) : addMonths(date, by.months);
}
