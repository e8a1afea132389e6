import { isKnown } from "#domain/kernel/figure";
import type { PortfolioReport } from "#domain/portfolio/report";

import { amountFormat, describeUnit, writeAmount, writePercent, writeVariance } from "../amounts";
import type { AmountScale } from "../amounts";
import { axisUnit } from "../axis-unit";
import type { ChartDraft, DraftSeries } from "../chart-draft";
import { chartNodes, nodeName } from "../chart-nodes";
import { palette } from "../palette";
import { listWords } from "../wording";

/** Steps between budget and forecast that are drawn by name; the rest become "others". */
const mostSteps = 10;

type Step = { readonly name: string; readonly change: number };

type Bridge = {
  readonly budget: number;
  readonly forecast: number;
  readonly steps: readonly Step[];
};

/**
 * From the budget to the forecast at completion, step by step: programmes, or projects where there is
 * one programme only. A waterfall of stacked columns over columns that are not drawn.
 */
export function draftBridge(report: PortfolioReport, scale: AmountScale): ChartDraft | undefined {
  const bridge = bridgeOf(report);
  if (bridge === undefined || bridge.steps.length === 0) return undefined;
  const columns = columnsOf(bridge);
  const levels = columns.flatMap(({ base, value }) => [base, base + value]);
  const minimum = axisStart(levels.filter((level) => level > 0));
  return {
    name: "SteerbookBridge",
    kind: "columnStacked",
    title: bridgeMessage(report, bridge, scale),
    sentence: bridgeSentence(report, { bridge, minimum }, scale),
    categoryHead: "Step",
    categories: columns.map((column) => labelOf(column, scale)),
    categoryFormat: undefined,
    series: bridgeSeries(columns),
    valueFormat: amountFormat(scale),
    legend: "none",
    gapWidth: 40,
    overlap: 100,
    ...(minimum === undefined ? {} : { valueAxis: { minimum } }),
  };
}

/** The columns under the steps are not drawn; a kind of step that does not occur has no series. */
function bridgeSeries(columns: readonly Column[]): readonly DraftSeries[] {
  const of = (kind: Column["kind"]): DraftSeries["values"] =>
    columns.map((column) => (column.kind === kind ? column.value : undefined));
  const drawn: readonly DraftSeries[] = [
    { name: "Budget", values: of("budget"), colour: palette.plan },
    { name: "More than budget", values: of("more"), colour: palette.blue },
    { name: "Less than budget", values: of("less"), colour: palette.muted },
    { name: "Forecast", values: of("forecast"), colour: palette.navy },
  ];
  return [
    { name: "Below", values: columns.map(({ base }) => base), colour: "none" },
    ...drawn.filter(({ values }) => values.some((value) => value !== undefined)),
  ];
}

/** The amount stands below the column: within it, small steps have no room for it. */
function labelOf({ name, value, kind }: Column, scale: AmountScale): string {
  const total = kind === "budget" || kind === "forecast";
  const change = kind === "less" ? -value : value;
  return `${name} ${total ? writeAmount(value, scale) : writeVariance(change, scale)}`;
}

type Column = {
  readonly name: string;
  readonly base: number;
  readonly value: number;
  readonly kind: "budget" | "more" | "less" | "forecast";
};

function columnsOf({ budget, forecast, steps }: Bridge): readonly Column[] {
  let level = budget;
  const middle = steps.map(({ name, change }): Column => {
    const from = level;
    level += change;
    return {
      name,
      base: Math.min(from, level),
      value: Math.abs(change),
      kind: change > 0 ? "more" : "less",
    };
  });
  return [
    { name: "Budget", base: 0, value: budget, kind: "budget" },
    ...middle,
    { name: "Forecast", base: 0, value: forecast, kind: "forecast" },
  ];
}

function bridgeOf(report: PortfolioReport): Bridge | undefined {
  const { budgetAtCompletion: budget, estimateAtCompletion: forecast } = report.portfolio.figures;
  if (!isKnown(budget) || !isKnown(forecast)) return undefined;
  const all = changesOf(report).filter(({ change }) => Math.abs(change) >= 0.5);
  const sorted = [...all].sort((a, b) => b.change - a.change);
  const named = new Set(
    [...all].sort((a, b) => Math.abs(b.change) - Math.abs(a.change)).slice(0, mostSteps),
  );
  const others = sorted.filter((step) => !named.has(step));
  const known = all.reduce((sum, { change }) => sum + change, 0);
  // The budgets of projects without a forecast are in one sum and not in the other.
  const unforecast = forecast - budget - known;
  const steps = [
    ...sorted.filter((step) => named.has(step)),
    ...(others.length === 0
      ? []
      : [
          {
            name: `Others (${String(others.length)})`,
            change: others.reduce((sum, { change }) => sum + change, 0),
          },
        ]),
    ...(Math.abs(unforecast) < 1 ? [] : [{ name: "One of both missing", change: unforecast }]),
  ];
  return { budget, forecast, steps };
}

/** Forecast less budget by programme at the top of the tree, or by project. */
function changesOf(report: PortfolioReport): readonly Step[] {
  const { shown, others } = chartNodes(report);
  const nodes = [...shown, ...others];
  if (nodes.length > 1) {
    return nodes.flatMap((node) => {
      const variance = node.figures.varianceAtCompletion;
      return isKnown(variance) ? [{ name: nodeName(node), change: -variance }] : [];
    });
  }
  return report.projects.flatMap(({ name, figures, rate, duplicate, lifecycle }) => {
    const variance = figures.varianceAtCompletion;
    if (!isKnown(variance) || rate === undefined) return [];
    if (duplicate === true || lifecycle === "cancelled") return [];
    return [{ name, change: -variance * rate }];
  });
}

/** Where the axis begins so that the steps are seen: well below the lowest of them, or at nothing. */
function axisStart(levels: readonly number[]): number | undefined {
  const lowest = Math.min(...levels);
  const highest = Math.max(...levels);
  const range = highest - lowest;
  if (range <= 0) return undefined;
  const unit = axisUnit(range * 2);
  const start = Math.floor((lowest - range) / unit) * unit;
  return start > 0 && start > highest / 4 ? start : undefined;
}

function bridgeMessage(report: PortfolioReport, bridge: Bridge, scale: AmountScale): string {
  const change = bridge.forecast - bridge.budget;
  if (writeAmount(change, scale) === writeAmount(0, scale)) {
    return "The forecast equals the budget";
  }
  const over = change > 0;
  const driver = [...bridge.steps].sort((a, b) => (b.change - a.change) * (over ? 1 : -1))[0];
  const amount = `${report.currency} ${writeAmount(Math.abs(change), scale)}${scale.unit === "" ? "" : ` ${scale.unit}`}`;
  const share =
    driver === undefined || bridge.steps.length < 2
      ? ""
      : `: ${driver.name} ${writeVariance(driver.change, scale)}`;
  return `Forecast is ${amount.trim()} ${over ? "over" : "under"} budget${share}`;
}

function bridgeSentence(
  report: PortfolioReport,
  { bridge, minimum }: { readonly bridge: Bridge; readonly minimum: number | undefined },
  scale: AmountScale,
): string {
  const unit = describeUnit(report.currency, scale);
  const steps = [...bridge.steps]
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, 4)
    .map(({ name, change }) => `${name} ${writeVariance(change, scale)}`);
  const share =
    bridge.budget === 0 ? "" : ` (${writePercent(bridge.forecast / bridge.budget - 1)})`;
  const axis = minimum === undefined ? "" : ` The axis begins at ${writeAmount(minimum, scale)}.`;
  return `Budget ${writeAmount(bridge.budget, scale)}, forecast ${writeAmount(bridge.forecast, scale)}${share}, ${unit}. Forecast less budget: ${listWords(steps)}.${axis}`;
}
