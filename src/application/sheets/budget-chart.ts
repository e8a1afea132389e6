import { isKnown } from "#domain/kernel/figure";
import type { PortfolioReport, RollupReport } from "#domain/portfolio/report";

import { amountFormat, describeUnit, writeAmount, writePercent, writeVariance } from "./amounts";
import type { AmountScale } from "./amounts";
import type { ChartDraft } from "./chart-draft";
import { chartNodes, nodeName, othersName } from "./chart-nodes";
import { palette } from "./palette";
import { listWords } from "./wording";

const mostColumns = 6;

type Pair = { readonly name: string; readonly budget: number; readonly forecast: number };

/** Budget against forecast at completion, programme by programme. */
export function draftBudgetAgainstForecast(
  report: PortfolioReport,
  scale: AmountScale,
): ChartDraft | undefined {
  const nodes = chartNodes(report);
  const pairs = nodes.shown.flatMap(pairOf);
  const others = nodes.others.flatMap(pairOf);
  const listed = others.length === 0 ? pairs : [...pairs, addUp(othersName(nodes.others), others)];
  if (listed.length === 0) return undefined;
  // A few programmes stand side by side; many lie under each other, drawn from the bottom up.
  const lying = listed.length > mostColumns;
  const rows = lying ? listed.toReversed() : listed;
  return {
    name: "SteerbookBudgetAgainstForecast",
    kind: lying ? "barClustered" : "columnClustered",
    title: budgetMessage(report, rows),
    sentence: budgetSentence(report, rows, scale),
    categoryHead: "Programme",
    categories: rows.map((row) => row.name),
    categoryFormat: undefined,
    series: [
      { name: "Budget", values: rows.map((row) => row.budget), colour: palette.plan, labels: true },
      {
        name: "Forecast",
        values: rows.map((row) => row.forecast),
        colour: palette.blue,
        labels: true,
      },
    ],
    valueFormat: amountFormat(scale),
  };
}

function pairOf(node: RollupReport): readonly Pair[] {
  const { budgetAtCompletion: budget, estimateAtCompletion: forecast } = node.figures;
  if (!isKnown(budget) || !isKnown(forecast)) return [];
  return [{ name: nodeName(node), budget, forecast }];
}

function addUp(name: string, pairs: readonly Pair[]): Pair {
  return {
    name,
    budget: pairs.reduce((sum, pair) => sum + pair.budget, 0),
    forecast: pairs.reduce((sum, pair) => sum + pair.forecast, 0),
  };
}

function budgetMessage(report: PortfolioReport, rows: readonly Pair[]): string {
  const share = report.portfolio.figures.varianceAtCompletionShare;
  if (!isKnown(share)) return "Budget against forecast at completion";
  if (Math.abs(share) < 0.005) return "Forecast at completion equals the budget";
  const over = share < 0;
  const driver = [...rows].sort((a, b) => overspend(b, over) - overspend(a, over))[0];
  const driven =
    rows.length < 2 || driver === undefined || overspend(driver, over) <= 0
      ? ""
      : `, driven by ${driver.name}`;
  const verb = over ? "exceeds" : "stays below";
  return `Forecast ${verb} budget by ${writePercent(Math.abs(share))}${driven}`;
}

function overspend(pair: Pair, over: boolean): number {
  return (pair.forecast - pair.budget) * (over ? 1 : -1);
}

function budgetSentence(
  report: PortfolioReport,
  rows: readonly Pair[],
  scale: AmountScale,
): string {
  const total = addUp("", rows);
  const unit = describeUnit(report.currency, scale);
  const largest = [...rows]
    .sort((a, b) => Math.abs(b.forecast - b.budget) - Math.abs(a.forecast - a.budget))
    .slice(0, 3)
    .map((row) => `${row.name} ${writeVariance(row.forecast - row.budget, scale)}`);
  return (
    `Budget ${writeAmount(total.budget, scale)}, forecast ${writeAmount(total.forecast, scale)} ` +
    `(${unit}). Forecast less budget: ${listWords(largest)}.`
  );
}
