import type { FinancePeriod } from "#domain/overviews/finance-periods";
import type { PlainDate } from "#domain/kernel/plain-date";
import type { PortfolioReport } from "#domain/portfolio/report";

import { amountFormat, describeUnit, writeAmount, writePercent } from "../amounts";
import type { AmountScale } from "../amounts";
import type { ChartDraft } from "../chart-draft";
import { mostCategories } from "../curve-chart";
import { writeMonth } from "../days";
import { palette } from "../palette";

import { groupPeriods, periodWords, startMonthOf } from "./group-periods";
import type { PeriodLength } from "./group-periods";

/** Spend by month (or longer): actual and then forecast as columns, the plan as a line over them. */
export function draftSpend(
  report: PortfolioReport,
  months: readonly FinancePeriod[],
  scale: AmountScale,
): ChartDraft | undefined {
  const startMonth = startMonthOf(report.financialYear);
  const { periods, months: length } = groupPeriods(months, startMonth, mostCategories);
  const spent = months.filter(({ inPeriod }) => inPeriod.actual !== undefined);
  if (periods.length < 2 || spent.length === 0) return undefined;
  const forecast = periods.map(({ inPeriod }) => inPeriod.forecast);
  return {
    name: "SteerbookSpend",
    kind: "columnStacked",
    title: spendMessage(spent),
    sentence: spendSentence(report, { months, length }, scale),
    categoryHead: capitalise(periodWords[length]),
    categories: periods.map(({ periodEnd }) => shortMonth(periodEnd)),
    categoryFormat: undefined,
    series: [
      {
        name: "Actual",
        values: periods.map(({ inPeriod }) => inPeriod.actual),
        colour: palette.navy,
      },
      ...(forecast.some((amount) => amount !== undefined)
        ? [{ name: "Forecast", values: forecast, colour: palette.blue }]
        : []),
      {
        name: "Planned",
        values: periods.map(({ inPeriod }) => inPeriod.planned),
        colour: palette.plan,
        kind: "line" as const,
        marker: "none" as const,
        weight: 2.25,
      },
    ],
    valueFormat: amountFormat(scale),
    gapWidth: 40,
  };
}

function spendMessage(spent: readonly FinancePeriod[]): string {
  const recent = spent.slice(-3);
  const actual = recent.reduce((sum, { inPeriod }) => sum + (inPeriod.actual ?? 0), 0);
  const planned = recent.reduce((sum, { inPeriod }) => sum + (inPeriod.planned ?? 0), 0);
  const over = recent.length === 1 ? "the last month" : `the last ${String(recent.length)} months`;
  if (planned <= 0) return `Spend of ${over} had no plan`;
  const share = actual / planned - 1;
  if (Math.abs(share) < 0.005) return `Spend of ${over} is as planned`;
  return `Spend of ${over} is ${writePercent(Math.abs(share))} ${share > 0 ? "above" : "below"} plan`;
}

function spendSentence(
  report: PortfolioReport,
  { months, length }: { readonly months: readonly FinancePeriod[]; readonly length: PeriodLength },
  scale: AmountScale,
): string {
  const word = periodWords[length];
  const unit = describeUnit(report.currency, scale);
  const last = months.findLast(({ inPeriod }) => inPeriod.actual !== undefined);
  const peak = [...months].sort((a, b) => amountOf(b) - amountOf(a))[0];
  const now =
    last === undefined
      ? ""
      : ` ${writeMonth(last.periodEnd)}: actual ${writeAmount(last.inPeriod.actual ?? 0, scale)}, planned ${writeAmount(last.inPeriod.planned ?? 0, scale)}.`;
  const ahead = peak !== undefined && last !== undefined && peak.periodEnd > last.periodEnd;
  const most =
    peak === undefined
      ? ""
      : ` The highest month is ${writeMonth(peak.periodEnd)} with ${writeAmount(amountOf(peak), scale)}${ahead ? ", a forecast" : ""}.`;
  const grouped =
    length === 1 ? "" : ` Drawn by ${word}; the last actual and the first forecast may share one.`;
  return `By ${word}, ${unit}.${now}${most}${grouped}`;
}

/** `Mar 26`: a date would make Excel draw columns as thin as days. */
function shortMonth(date: PlainDate): string {
  const [month = "", year = ""] = writeMonth(date).split(" ");
  return `${month} ${year.slice(2)}`;
}

function amountOf({ inPeriod }: FinancePeriod): number {
  return (inPeriod.actual ?? 0) + (inPeriod.forecast ?? 0);
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
