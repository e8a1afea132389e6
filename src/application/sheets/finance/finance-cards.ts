import { isKnown } from "#domain/kernel/figure";
import type { Figure } from "#domain/kernel/figure";
import type { PortfolioReport } from "#domain/portfolio/report";

import { amountFormat, indexFormat, varianceFormat, writeAmount, writePercent } from "../amounts";
import type { AmountScale } from "../amounts";
import { knownCards } from "../cards";
import type { KpiCard } from "../cards";
import { orDash } from "../portfolio-kpis";

/** The band of figures over the money of the portfolio, in the report currency. */
export function financeCards(report: PortfolioReport, scale: AmountScale): readonly KpiCard[] {
  const { figures } = report.portfolio;
  const money = amountFormat(scale);
  const estimates = report.portfolio.finance?.estimates;
  return knownCards([
    {
      label: "Budget at completion",
      figure: orDash(figures.budgetAtCompletion),
      numberFormat: money,
      comparison: isKnown(figures.plannedValue)
        ? share(figures.plannedValue, figures.budgetAtCompletion, "planned to date")
        : "approved",
    },
    {
      label: "Actual cost",
      figure: orDash(figures.actualCost),
      numberFormat: money,
      comparison: share(figures.actualCost, figures.budgetAtCompletion, "of the budget"),
    },
    {
      label: "Estimate at completion",
      figure: orDash(figures.estimateAtCompletion),
      numberFormat: money,
      comparison: describeRange(estimates, scale),
    },
    {
      label: "Variance (favourable is +)",
      figure: orDash(figures.varianceAtCompletion),
      numberFormat: varianceFormat(scale),
      comparison: isKnown(figures.varianceAtCompletionShare)
        ? `${writePercent(figures.varianceAtCompletionShare)} of the budget`
        : "not known",
    },
    yearCard(report, scale),
    report.keepsEarnedValue ? indexCard(report) : contingencyCard(report, scale),
  ]);
}

function yearCard(report: PortfolioReport, scale: AmountScale): KpiCard {
  const { financialYear, portfolio } = report;
  const thisYear = portfolio.finance?.thisYear;
  const planned = thisYear?.planned;
  return {
    label: `Forecast for ${financialYear === undefined ? "this year" : financialYear.label}`,
    figure: thisYear === undefined ? "–" : orDash(thisYear.forecast),
    numberFormat: amountFormat(scale),
    comparison:
      planned === undefined || !isKnown(planned)
        ? "no plan for the year"
        : `planned ${writeAmount(planned, scale)}`,
  };
}

function indexCard(report: PortfolioReport): KpiCard {
  const { costPerformanceIndex, toCompletePerformanceIndex } = report.portfolio.figures;
  return {
    label: "TCPI to the budget",
    figure: orDash(toCompletePerformanceIndex),
    numberFormat: indexFormat,
    comparison: isKnown(costPerformanceIndex)
      ? `CPI to date ${costPerformanceIndex.toFixed(2)}`
      : "CPI not known",
  };
}

function contingencyCard(report: PortfolioReport, scale: AmountScale): KpiCard {
  const contingency = report.portfolio.finance?.contingency;
  return {
    label: "Contingency left",
    figure: contingency === undefined ? "–" : orDash(contingency.left),
    numberFormat: amountFormat(scale),
    comparison:
      contingency !== undefined && isKnown(contingency.approved)
        ? `of ${writeAmount(contingency.approved, scale)} approved`
        : "none reported",
  };
}

function describeRange(
  estimates: { readonly lowest: Figure; readonly highest: Figure } | undefined,
  scale: AmountScale,
): string {
  if (estimates === undefined) return "by the chosen method";
  const { lowest, highest } = estimates;
  if (!isKnown(lowest) || !isKnown(highest)) return "by the chosen method";
  return `by method ${writeAmount(lowest, scale)} to ${writeAmount(highest, scale)}`;
}

function share(part: Figure, whole: Figure, words: string): string {
  if (!isKnown(part) || !isKnown(whole) || whole === 0) return "not known";
  return `${writePercent(part / whole)} ${words}`;
}
