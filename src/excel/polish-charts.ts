import { palette } from "#application/sheets/palette";
import type { ChartKind, ChartPlan, ChartSeriesPlan, SheetPlan } from "#domain/workbook/sheet-plan";

import { isLined } from "./paint-series";
import { polishAxes, setChartFont } from "./polish-axes";
import { step, type Step } from "./sheet-steps";

/** Looks of all our charts: message on top at the left, muted axes, hair-line grid, no frame. */
const look = {
  title: { size: 11, colour: palette.navy },
  gapWidth: 60,
  stackedOverlap: 100,
} as const;

/** Fonts, axes, gaps and labels. Some platforms refuse some of them: a chart without is still right. */
export function polishSteps(plan: SheetPlan): readonly Step[] {
  return plan.charts.map((chart) =>
    step(60 + 12 * chart.series.length, (sheet) => {
      const target = sheet.charts.getItem(chart.name);
      target.title.format.font.size = look.title.size;
      target.title.format.font.bold = true;
      target.title.format.font.color = look.title.colour;
      target.title.overlay = false;
      target.title.horizontalAlignment = "Left";
      target.format.border.lineStyle = "None";
      if (chart.kind !== "doughnut") polishAxes(target, plan, chart);
      if (chart.legend !== "none") polishLegend(target.legend, chart);
      chart.series.forEach((series, at) => {
        polishSeries(target.series.getItemAt(at), chart, series);
      });
    }),
  );
}

/** What is not drawn has no place in the legend either. */
function polishLegend(target: Excel.ChartLegend, chart: ChartPlan): void {
  setChartFont(target.format.font);
  if (chart.kind === "doughnut") return;
  chart.series.forEach(({ colour }, at) => {
    if (colour === "none") target.legendEntries.getItemAt(at).visible = false;
  });
}

function polishSeries(target: Excel.ChartSeries, chart: ChartPlan, series: ChartSeriesPlan): void {
  const kind = series.kind ?? chart.kind;
  if (isLined(kind)) polishLine(target, series);
  else if (kind === "doughnut") {
    if (chart.holeSize !== undefined) target.doughnutHoleSize = chart.holeSize;
  } else if (kind === "bubble") {
    if (chart.bubbleScale !== undefined) target.bubbleScale = chart.bubbleScale;
  } else if (isBars(kind)) polishBars(target, chart, kind);
  if (series.labels === true) {
    target.hasDataLabels = true;
    target.dataLabels.showValue = true;
    target.dataLabels.numberFormat = labelFormat(chart, series);
    setChartFont(target.dataLabels.format.font, series.labelColour);
  }
}

function isBars(kind: ChartKind): boolean {
  return kind.startsWith("column") || kind.startsWith("bar");
}

function polishLine(target: Excel.ChartSeries, series: ChartSeriesPlan): void {
  target.smooth = false;
  if (series.marksOnly === true || series.colour === "none") return;
  if (series.weight !== undefined) target.format.line.weight = series.weight;
  if (series.dashed === true) target.format.line.lineStyle = "Dash";
}

function polishBars(target: Excel.ChartSeries, chart: ChartPlan, kind: ChartKind): void {
  target.gapWidth = chart.gapWidth ?? look.gapWidth;
  const overlap = kind.includes("Stacked") ? look.stackedOverlap : chart.overlap;
  if (overlap !== undefined) target.overlap = overlap;
}

/** Labels read like the axis they are measured on. */
function labelFormat(chart: ChartPlan, series: ChartSeriesPlan): string {
  const second = series.secondAxis === true ? chart.secondAxis?.numberFormat : undefined;
  return second ?? chart.valueFormat;
}
