import { isKnown } from "#domain/kernel/figure";
import type { Figure } from "#domain/kernel/figure";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { PlanCell } from "#domain/workbook/sheet-plan";

import { amountFormat, varianceFormat, writeAmount, writePercent } from "./amounts";
import type { AmountScale } from "./amounts";
import { layOutCardBand } from "./cards";
import type { KpiCard } from "./cards";
import { firstColumn, gridColumns } from "./grid";
import type { SheetPart } from "./sheet-part";
import { plural } from "./wording";

const cardColumns = 2;

/** The six cards of the Portfolio sheet. */
export function layOutKpis(report: PortfolioReport, scale: AmountScale, row: number): SheetPart {
  return layOutCards(portfolioCards(report, scale), row);
}

/** A band of cards, two grid columns each, in three rows from `row`. */
export function layOutCards(cards: readonly KpiCard[], row: number): SheetPart {
  const spans = Array.from({ length: gridColumns / cardColumns }, (_, index) => ({
    column: firstColumn + index * cardColumns,
    columns: cardColumns,
  }));
  return layOutCardBand(cards, row, spans);
}

/** The six cards of the portfolio as a whole. */
export function portfolioCards(report: PortfolioReport, scale: AmountScale): readonly KpiCard[] {
  const figures = report.portfolio.figures;
  const money = amountFormat(scale);
  return [
    {
      label: "Projects",
      figure: report.projects.length,
      numberFormat: "#,##0",
      comparison: describeLifecycles(report),
    },
    {
      label: "Approved budget",
      figure: orDash(figures.budgetAtCompletion),
      numberFormat: money,
      comparison: isKnown(figures.budgetAtCompletion) ? "at completion" : "not known",
    },
    {
      label: "Actual cost",
      figure: orDash(figures.actualCost),
      numberFormat: money,
      comparison: shareOf(figures.actualCost, figures.budgetAtCompletion, "of the budget spent"),
    },
    {
      label: "Forecast at completion",
      figure: orDash(figures.estimateAtCompletion),
      numberFormat: money,
      comparison: isKnown(figures.estimateToComplete)
        ? `${writeAmount(figures.estimateToComplete, scale)} still to spend`
        : "not known",
    },
    {
      label: "Variance (favourable is +)",
      figure: orDash(figures.varianceAtCompletion),
      numberFormat: varianceFormat(scale),
      comparison: isKnown(figures.varianceAtCompletionShare)
        ? `${writePercent(figures.varianceAtCompletionShare)} of the budget`
        : "not known",
    },
    report.keepsEarnedValue ? performanceCard(report) : deliveryCard(report),
  ];
}

function performanceCard(report: PortfolioReport): KpiCard {
  const figures = report.portfolio.figures;
  const time = isKnown(figures.schedulePerformanceIndexTime)
    ? { name: "SPI(t)", value: figures.schedulePerformanceIndexTime }
    : { name: "SPI", value: figures.schedulePerformanceIndex };
  const earning = report.projects.filter((project) => isKnown(project.figures.earnedValue)).length;
  return {
    label: `CPI / ${time.name}`,
    figure: `${writeIndex(figures.costPerformanceIndex)} / ${writeIndex(time.value)}`,
    numberFormat: "@",
    comparison: `earned value in ${String(earning)} of ${String(report.projects.length)}`,
  };
}

function deliveryCard(report: PortfolioReport): KpiCard {
  const { due, onTime } = report.portfolio.milestones;
  return {
    label: "Milestones on time",
    figure: due === 0 ? "–" : `${String(onTime)} of ${String(due)}`,
    numberFormat: "@",
    comparison: plural(report.portfolio.openHighRisks, "open high risk"),
  };
}

function describeLifecycles(report: PortfolioReport): string {
  const counts = report.portfolio.lifecycleCounts;
  const others =
    report.projects.length - counts.active - counts.onHold - counts.complete - counts.cancelled;
  const words = [
    `${String(counts.active)} active`,
    counts.onHold > 0 ? `${String(counts.onHold)} on hold` : "",
    counts.complete > 0 ? `${String(counts.complete)} done` : "",
    others > 0 ? `${String(others)} proposed` : "",
  ].filter((word) => word !== "");
  const rest = report.projects.length - counts.active;
  return words.length <= 3 ? words.join(" · ") : `${words[0] ?? ""} · ${String(rest)} not rated`;
}

function shareOf(part: Figure, whole: Figure, words: string): string {
  if (!isKnown(part) || !isKnown(whole) || whole === 0) return "not known";
  return `${writePercent(part / whole)} ${words}`;
}

function writeIndex(index: Figure): string {
  return isKnown(index) ? index.toFixed(2) : "–";
}

/** A figure as a cell: the number, or a dash where it is not known. */
export function orDash(figure: Figure): PlanCell {
  return isKnown(figure) ? figure : "–";
}
