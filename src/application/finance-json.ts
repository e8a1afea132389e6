import { divide } from "#domain/kernel/figure-arithmetic";
import type { ExchangeEffect, ExchangeMove } from "#domain/history/exchange-effect";
import type { FinanceFigures, SpanAmounts } from "#domain/finance/finance";
import type { FinancePeriod, PeriodAmounts } from "#domain/overviews/finance-periods";

import { figureJson, figuresOf } from "./figure-json";
import type { Json, JsonObject } from "./json";

/** The money of a project or a node, without the estimates. */
export function financeJson(finance: FinanceFigures | undefined): Json {
  if (finance === undefined) return null;
  return {
    thisYear: spanJson(finance.thisYear),
    wholeLife: spanJson(finance.wholeLife),
    categories: finance.categories.map(({ category, thisYear, wholeLife }) => ({
      category,
      thisYear: spanJson(thisYear),
      wholeLife: spanJson(wholeLife),
    })),
    contingency: figuresOf(finance.contingency),
  };
}

/** The estimate at completion by every method. */
export function estimatesJson(finance: FinanceFigures | undefined): Json {
  if (finance === undefined) return null;
  const { typical, atypical, costAndSchedule, weightedIndices, reported } = finance.estimates;
  return {
    typical: figureJson(typical),
    atypical: figureJson(atypical),
    costAndSchedule: figureJson(costAndSchedule),
    weightedIndices: figureJson(weightedIndices),
    reported: figureJson(reported),
    lowest: figureJson(finance.estimates.lowest),
    highest: figureJson(finance.estimates.highest),
  };
}

export function periodsJson(periods: readonly FinancePeriod[]): readonly JsonObject[] {
  return periods.map(({ periodEnd, inPeriod, cumulative }) => ({
    periodEnd,
    inPeriod: amountsJson(inPeriod),
    cumulative: amountsJson(cumulative),
  }));
}

/** What changed rates did since the last closed period; null where none changed. */
export function exchangeJson(exchange: ExchangeEffect | undefined): Json {
  if (exchange === undefined) return null;
  return {
    since: exchange.since,
    rates: exchange.rates.map(({ currency, before, now }) => ({ currency, before, now })),
    budgetAtCompletion: moveJson(exchange.budgetAtCompletion),
    actualCost: moveJson(exchange.actualCost),
    estimateAtCompletion: moveJson(exchange.estimateAtCompletion),
  };
}

function moveJson({ before, now, real, exchange }: ExchangeMove): JsonObject {
  return { before, now, real, exchange };
}

function spanJson(span: SpanAmounts): JsonObject {
  return {
    planned: figureJson(span.planned),
    plannedToDate: figureJson(span.plannedToDate),
    earnedToDate: figureJson(span.earnedToDate),
    actualToDate: figureJson(span.actualToDate),
    forecast: figureJson(span.forecast),
    variance: figureJson(span.variance),
    varianceShare: figureJson(divide(span.variance, span.planned, "noBudget")),
  };
}

function amountsJson({ planned, earned, actual, forecast }: PeriodAmounts): JsonObject {
  return {
    planned: planned ?? null,
    earned: earned ?? null,
    actual: actual ?? null,
    forecast: forecast ?? null,
  };
}
