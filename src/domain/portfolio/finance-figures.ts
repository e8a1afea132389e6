import { orUnknown, subtract } from "../earned-value/figure-arithmetic";
import { isPlausibleAmount, isPlausibleDate } from "../earned-value/plausible";
import { plannedValueAt, timePhasedPlan } from "../earned-value/time-phased-plan";
import { valueToDate } from "../earned-value/value-sources";
import type {
  CategoryAmounts,
  ContingencyFigures,
  EstimateRange,
  FinanceFigures,
  FinancialYear,
  SpanAmounts,
} from "../finance/finance";
import { yearAmounts } from "../finance/span-amounts";
import type { Cumulative, SpanCurves } from "../finance/span-amounts";
import { unknown } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import type { CostCategory, CostPeriod, ProjectFacts } from "../project/project-return";

import type { Amount } from "./amount-series";
import { amountAt } from "./amount-series";
import type { CurveBasis, ProjectCurve } from "./project-curve";
import type { Figures } from "./report";

/** The money of a project in its currency. */
export function financeFigures(
  { report, statusDate }: CurveBasis,
  curve: ProjectCurve | undefined,
  basis: { readonly year: FinancialYear; readonly estimates: EstimateRange },
): FinanceFigures {
  const { facts, costCategories = [] } = report.return;
  const curves = curve ?? {
    planned: undefined,
    earned: undefined,
    actual: undefined,
    forecast: undefined,
  };
  return {
    thisYear: yearAmounts(curves, basis.year, statusDate),
    wholeLife: wholeLife(report.figures),
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
  { category, periods }: CostCategory,
  facts: ProjectFacts,
  { year, statusDate }: At,
): CategoryAmounts {
  const plan = timePhasedPlan(periods, {
    baselineStart: facts.baselineStart?.value,
    baselineFinish: undefined,
    budgetAtCompletion: undefined,
  });
  const actualNow = valueToDate(periods, "actualCost", statusDate);
  const curves: SpanCurves = {
    planned: plan === undefined ? undefined : (date) => plannedValueAt(plan, date),
    earned: toDate(periods, "earnedValue", statusDate),
    actual: toDate(periods, "actualCost", statusDate),
    forecast: forecastCurve(periods, actualNow, statusDate),
  };
  const planned = orUnknown(plan?.total, "noTimePhasedPlan");
  const forecast = orUnknown(amountsOf(periods, "forecast").at(-1)?.value, "noForecast");
  return {
    category,
    thisYear: yearAmounts(curves, year, statusDate),
    wholeLife: {
      planned,
      plannedToDate: orUnknown(curves.planned?.(statusDate), "noTimePhasedPlan"),
      earnedToDate: orUnknown(valueToDate(periods, "earnedValue", statusDate), "noEarnedValue"),
      actualToDate: orUnknown(actualNow, "noActualCost"),
      forecast,
      variance: subtract(planned, forecast),
    },
  };
}

function toDate(
  periods: readonly CostPeriod[],
  column: "earnedValue" | "actualCost",
  statusDate: PlainDate,
): Cumulative | undefined {
  const now = valueToDate(periods, column, statusDate);
  if (now === undefined) return undefined;
  const amounts = amountsOf(periods, column).filter(({ date }) => date < statusDate);
  return (date) => amountAt([...amounts, { date: statusDate, value: now }], date);
}

/** Only what the category itself forecasts: nobody says how an estimate divides into categories. */
function forecastCurve(
  periods: readonly CostPeriod[],
  actualNow: number | undefined,
  statusDate: PlainDate,
): Cumulative | undefined {
  const ahead = amountsOf(periods, "forecast").filter(({ date }) => date > statusDate);
  if (ahead.length === 0 || actualNow === undefined) return undefined;
  return (date) => amountAt([{ date: statusDate, value: actualNow }, ...ahead], date);
}

function amountsOf(
  periods: readonly CostPeriod[],
  column: "earnedValue" | "actualCost" | "forecast",
): readonly Amount[] {
  return periods.flatMap((period) => {
    const date = period.periodEnd?.value;
    const value = period[column]?.value;
    if (date === undefined || !isPlausibleDate(date)) return [];
    return value === undefined || !isPlausibleAmount(value) ? [] : [{ date, value }];
  });
}
