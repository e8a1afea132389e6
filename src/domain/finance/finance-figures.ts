import { plannedAmounts } from "../earned-value/time-phased-plan";
import { valueToDate } from "../earned-value/value-sources";
import type { Figures } from "../figures/figures";
import { unknown } from "../kernel/figure";
import { orUnknown, subtract } from "../kernel/figure-arithmetic";
import type { PlainDate } from "../kernel/plain-date";
import { isPlausibleAmount, isPlausibleDate } from "../kernel/plausible";
import type { CostCategory, CostPeriod, ProjectFacts } from "../project/project-return";

import type { Amount } from "./amount-series";
import { amountReader, plannedReader } from "./amount-series";
import type {
  CategoryAmounts,
  ContingencyFigures,
  EstimateRange,
  FinanceFigures,
  FinancialYear,
  SpanAmounts,
} from "./finance";
import type { CurveBasis, ProjectCurve } from "./project-curve";
import { yearAmounts } from "./span-amounts";
import type { Cumulative, SpanCurves } from "./span-amounts";

/** The money of a project in its currency. */
export function financeFigures(
  { return: { facts, costCategories = [] }, figures, statusDate }: CurveBasis,
  curve: ProjectCurve | undefined,
  basis: { readonly year: FinancialYear; readonly estimates: EstimateRange },
): FinanceFigures {
  const curves = {
    planned: curve?.planned,
    earned: curve?.earned,
    actual: curve?.actual,
    forecast: curve?.isRestUndated === true ? undefined : curve?.forecast,
  };
  return {
    thisYear: yearAmounts(curves, basis.year, statusDate),
    wholeLife: wholeLife(figures),
    categories: costCategories.map((category) =>
      categoryAmounts(category, facts, { year: basis.year, statusDate }),
    ),
    estimates: basis.estimates,
    contingency: contingencyOf(facts),
  };
}

/** The figures of a project or node as amounts of its whole life. */
export function wholeLife(figures: Figures): SpanAmounts {
  return {
    planned: figures.budgetAtCompletion,
    plannedToDate: figures.plannedValue,
    earnedToDate: figures.earnedValue,
    actualToDate: figures.actualCost,
    forecast: figures.estimateAtCompletion,
    variance: figures.varianceAtCompletion,
  };
}

/** Contingency approved, used and left; nothing said to be used is nothing used. */
export function contingencyOf({ contingency, contingencyUsed }: ProjectFacts): ContingencyFigures {
  const none = unknown("noContingency");
  if (contingency === undefined) return { approved: none, used: none, left: none };
  const used = contingencyUsed?.value ?? 0;
  return { approved: contingency.value, used, left: contingency.value - used };
}

type At = { readonly year: FinancialYear; readonly statusDate: PlainDate };

function categoryAmounts(
  { category, periods, wholeLife: undated }: CostCategory,
  facts: ProjectFacts,
  { year, statusDate }: At,
): CategoryAmounts {
  const plan = plannedAmounts(periods, facts.baselineStart?.value);
  const earnedNow = valueToDate(periods, "earnedValue", statusDate);
  const actualNow = valueToDate(periods, "actualCost", statusDate);
  const forecasts = amountsOf(periods, "forecast");
  const curves: SpanCurves = {
    planned: plan === undefined ? undefined : plannedReader(plan),
    earned: toDate(periods, "earnedValue", { statusDate, now: earnedNow }),
    actual: toDate(periods, "actualCost", { statusDate, now: actualNow }),
    forecast: forecastCurve(forecasts, actualNow, statusDate),
  };
  const thisYear = yearAmounts(curves, year, statusDate);
  if (undated !== undefined) return { category, thisYear, wholeLife: undatedAmounts(undated) };
  const planned = orUnknown(plan?.at(-1)?.plannedValue, "noTimePhasedPlan");
  const forecast = orUnknown(forecasts.at(-1)?.value, "noForecast");
  return {
    category,
    thisYear,
    wholeLife: {
      planned,
      plannedToDate: orUnknown(curves.planned?.(statusDate), "noTimePhasedPlan"),
      earnedToDate: orUnknown(earnedNow, "noEarnedValue"),
      actualToDate: orUnknown(actualNow, "noActualCost"),
      forecast,
      variance: subtract(planned, forecast),
    },
  };
}

/** Amounts of a category that has no periods: nothing of them can be planned to any date. */
function undatedAmounts({ plannedValue, actualCost, forecast: expected }: CostPeriod): SpanAmounts {
  const planned = orUnknown(plannedValue?.value, "noTimePhasedPlan");
  const forecast = orUnknown(expected?.value, "noForecast");
  return {
    planned,
    plannedToDate: unknown("noTimePhasedPlan"),
    earnedToDate: unknown("noEarnedValue"),
    actualToDate: orUnknown(actualCost?.value, "noActualCost"),
    forecast,
    variance: subtract(planned, forecast),
  };
}

function toDate(
  periods: readonly CostPeriod[],
  column: "earnedValue" | "actualCost",
  { statusDate, now }: { readonly statusDate: PlainDate; readonly now: number | undefined },
): Cumulative | undefined {
  if (now === undefined) return undefined;
  const amounts = amountsOf(periods, column).filter(({ date }) => date < statusDate);
  amounts.push({ date: statusDate, value: now });
  return amountReader(amounts);
}

/** Only what the category itself forecasts: nobody says how an estimate divides into categories. */
function forecastCurve(
  forecasts: readonly Amount[],
  actualNow: number | undefined,
  statusDate: PlainDate,
): Cumulative | undefined {
  if (actualNow === undefined) return undefined;
  const amounts: Amount[] = [{ date: statusDate, value: actualNow }];
  for (const amount of forecasts) if (amount.date > statusDate) amounts.push(amount);
  return amounts.length === 1 ? undefined : amountReader(amounts);
}

function amountsOf(
  periods: readonly CostPeriod[],
  column: "earnedValue" | "actualCost" | "forecast",
): Amount[] {
  const amounts: Amount[] = [];
  for (const period of periods) {
    const date = period.periodEnd?.value;
    const value = period[column]?.value;
    if (date === undefined || !isPlausibleDate(date)) continue;
    if (value !== undefined && isPlausibleAmount(value)) amounts.push({ date, value });
  }
  return amounts;
}
