import { orUnknown, subtract } from "../kernel/figure-arithmetic";
import type { Figure, UnknownReason } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import { addDays } from "../kernel/plain-date";

import type { FinancialYear, SpanAmounts } from "./finance";

/** A cumulative amount at the end of a day. */
export type Cumulative = (date: PlainDate) => number;

/** What the amounts of a year are read from; undefined for what is not kept. */
export type SpanCurves = {
  readonly planned: Cumulative | undefined;
  readonly earned: Cumulative | undefined;
  /** Up to the status date. */
  readonly actual: Cumulative | undefined;
  /** From the status date on. */
  readonly forecast: Cumulative | undefined;
};

/** Amounts of a financial year at a status date. */
export function yearAmounts(
  curves: SpanCurves,
  year: FinancialYear,
  statusDate: PlainDate,
): SpanAmounts {
  const before = addDays(year.from, -1);
  const now = statusDate < year.to ? statusDate : year.to;
  const within = (curve: Cumulative | undefined, reason: UnknownReason, to: PlainDate): Figure =>
    orUnknown(
      curve === undefined ? undefined : to < year.from ? 0 : curve(to) - curve(before),
      reason,
    );
  const planned = within(curves.planned, "noTimePhasedPlan", year.to);
  const forecast = orUnknown(
    yearForecast(curves, { before, to: year.to, statusDate }),
    "noForecast",
  );
  return {
    planned,
    plannedToDate: within(curves.planned, "noTimePhasedPlan", now),
    earnedToDate: within(curves.earned, "noEarnedValue", now),
    actualToDate: within(curves.actual, "noActualCost", now),
    forecast,
    variance: subtract(planned, forecast),
  };
}

/** Actual cost where the time is past, forecast where it is to come. */
function yearForecast(
  { actual, forecast }: SpanCurves,
  at: { readonly before: PlainDate; readonly to: PlainDate; readonly statusDate: PlainDate },
): number | undefined {
  if (actual === undefined) return undefined;
  const valueAt = (date: PlainDate): number | undefined =>
    date <= at.statusDate ? actual(date) : forecast?.(date);
  const end = valueAt(at.to);
  const start = valueAt(at.before);
  return end === undefined || start === undefined ? undefined : end - start;
}
