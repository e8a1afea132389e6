import { isKnown } from "#domain/kernel/figure";
import type { PortfolioReport, RollupReport } from "#domain/portfolio/report";
import type { CellFormat } from "#domain/workbook/sheet-plan";

import {
  amountFormat,
  daysFormat,
  indexFormat,
  percentFormat,
  signedPercentFormat,
  varianceFormat,
} from "../amounts";
import type { AmountScale } from "../amounts";
import { depthOf, fullName } from "../chart-nodes";
import { dayColumn, figureColumn, ragColumn, textColumn } from "../table-column";
import type { TableColumn } from "../table-column";

type Column = TableColumn<RollupReport>;

const text = textColumn<RollupReport>;
const figure = figureColumn<RollupReport>;

/** The columns of the rollup table; those of earned value only where it is kept. */
export function programmeColumns(report: PortfolioReport, scale: AmountScale): readonly Column[] {
  return [
    {
      ...text("Programme", (node) => nameOf(node, report), 34),
      width: { least: 26, most: 34 },
      look: (node) => treeLook(node, report),
    },
    ragColumn("RAG", ({ rag }) => rag.overall.calculated),
    figure("Projects", ({ projectIds }) => projectIds.length, "0"),
    ...countColumns(),
    ...moneyColumns(scale),
    ...(report.keepsEarnedValue ? indexColumns() : []),
    figure("Complete %", ({ figures }) => figures.percentComplete, percentFormat),
    figure("Planned %", ({ figures }) => figures.plannedPercentComplete, percentFormat),
    dayColumn("Baseline finish", ({ figures }) => figures.baselineFinish, report.date1904),
    dayColumn("Forecast finish", ({ figures }) => figures.forecastFinish, report.date1904),
    figure("Slip (days)", ({ figures }) => figures.finishSlipDays, daysFormat),
    figure("Milestones due", ({ milestones }) => milestones.due, "0"),
    figure("On time", ({ milestones }) => milestones.onTime, "0"),
    figure("Overdue", ({ milestones }) => milestones.overdue, "0"),
    figure("High risks", ({ openHighRisks }) => openHighRisks, "0"),
  ];
}

/** How many rated projects have each colour. */
function countColumns(): readonly Column[] {
  const heads = [
    ["Green", "green"],
    ["Amber", "amber"],
    ["Red", "red"],
    ["Not known", "grey"],
  ] as const;
  return heads.map(([head, colour]) =>
    figure(head, ({ ragCounts }) => ragCounts[colour], "0;-0;–"),
  );
}

function moneyColumns(scale: AmountScale): readonly Column[] {
  const money = amountFormat(scale);
  return [
    figure("BAC", ({ figures }) => figures.budgetAtCompletion, money),
    figure("AC", ({ figures }) => figures.actualCost, money),
    figure("EAC", ({ figures }) => figures.estimateAtCompletion, money),
    figure("VAC", ({ figures }) => figures.varianceAtCompletion, varianceFormat(scale)),
    figure("VAC %", ({ figures }) => figures.varianceAtCompletionShare, signedPercentFormat),
  ];
}

function indexColumns(): readonly Column[] {
  return [
    figure("CPI", ({ figures }) => figures.costPerformanceIndex, indexFormat),
    figure("SPI", ({ figures }) => figures.schedulePerformanceIndex, indexFormat),
    figure("SPI(t)", ({ figures }) => figures.schedulePerformanceIndexTime, indexFormat),
  ];
}

export function nameOf(node: RollupReport, report: PortfolioReport): string {
  return node === report.portfolio ? "Portfolio" : fullName(node);
}

/** Sub-programmes stand in from what they belong to. */
function treeLook(node: RollupReport, report: PortfolioReport): CellFormat | undefined {
  const depth = node === report.portfolio ? 0 : depthOf(node.path);
  return depth === 0 ? undefined : { indent: Math.min(depth, 4) };
}

/** `0.93 / 0.88`, a dash where one is not known. */
export function writeIndices(node: Pick<RollupReport, "figures">): string {
  const { costPerformanceIndex: cost, schedulePerformanceIndexTime: time } = node.figures;
  return [cost, time].map((index) => (isKnown(index) ? index.toFixed(2) : "–")).join(" / ");
}
