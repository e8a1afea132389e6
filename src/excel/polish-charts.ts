import { axisUnit } from "#application/sheets/axis-unit";
import { palette } from "#application/sheets/palette";
import type { ChartPlan, ChartSeriesPlan, Colour, SheetPlan } from "#domain/workbook/sheet-plan";

import { step, type Step } from "./sheet-steps";

/** Looks of all our charts: message on top at the left, muted axes, hair-line grid, no frame. */
const look = {
  title: { size: 11, colour: palette.navy },
  text: { size: 9, colour: palette.muted },
  grid: palette.line,
  gapWidth: 60,
  stackedOverlap: 100,
} as const;

/** Fonts, axes, gaps and labels. Some platforms refuse some of them: a chart without is still right. */
export function polishSteps(plan: SheetPlan): readonly Step[] {
  return plan.charts.map((chart) =>
    step(44, (sheet) => {
      const target = sheet.charts.getItem(chart.name);
      target.title.format.font.size = look.title.size;
      target.title.format.font.bold = true;
      target.title.format.font.color = look.title.colour;
      target.title.overlay = false;
      target.title.horizontalAlignment = "Left";
      target.format.border.lineStyle = "None";
      polishValueAxis(target, plan, chart);
      polishCategoryAxis(target, chart);
      if (chart.legend !== "none") setFont(target.legend.format.font);
      chart.series.forEach((series, at) => {
        polishSeries(target.series.getItemAt(at), chart, series);
      });
    }),
  );
}

function polishValueAxis(target: Excel.Chart, plan: SheetPlan, chart: ChartPlan): void {
  const { valueAxis } = target.axes;
  valueAxis.numberFormat = chart.valueFormat;
  // Where every bar says its figure, an axis and its lines would only say it again.
  const labelled = chart.series.every((series) => series.labels === true);
  valueAxis.visible = !labelled;
  valueAxis.majorGridlines.visible = !labelled;
  // Lengths compare only from zero on.
  if (chart.kind !== "line" && !hasNegative(plan, chart)) valueAxis.minimum = 0;
  if (labelled) return;
  const largest = largestValue(plan, chart);
  if (largest > 0) valueAxis.majorUnit = axisUnit(largest);
  valueAxis.majorGridlines.format.line.color = look.grid;
  valueAxis.format.line.clear();
  setFont(valueAxis.format.font);
}

function polishCategoryAxis(target: Excel.Chart, chart: ChartPlan): void {
  const { categoryAxis } = target.axes;
  setFont(categoryAxis.format.font);
  categoryAxis.format.line.color = look.grid;
  categoryAxis.tickLabelPosition = "Low";
  if (chart.categoryFormat !== undefined) {
    // An axis of dates leaves out labels that have no room instead of turning them.
    categoryAxis.categoryType = "DateAxis";
    categoryAxis.numberFormat = chart.categoryFormat;
  }
  if (chart.reverseCategories === true) categoryAxis.reversePlotOrder = true;
}

function largestValue(plan: SheetPlan, chart: ChartPlan): number {
  return Math.max(0, ...valuesOf(plan, chart));
}

function hasNegative(plan: SheetPlan, chart: ChartPlan): boolean {
  return valuesOf(plan, chart).some((value) => value < 0);
}

function valuesOf(plan: SheetPlan, chart: ChartPlan): readonly number[] {
  return chart.series.flatMap(({ values: { row, rows, column, columns } }) =>
    plan.cells
      .slice(row, row + rows)
      .flatMap((cells) => cells.slice(column, column + columns))
      .filter((value) => typeof value === "number"),
  );
}

function polishSeries(target: Excel.ChartSeries, chart: ChartPlan, series: ChartSeriesPlan): void {
  if (chart.kind === "line") {
    target.markerStyle = "None";
    target.smooth = false;
    if (series.weight !== undefined) target.format.line.weight = series.weight;
    if (series.dashed === true) target.format.line.lineStyle = "Dash";
  } else {
    target.gapWidth = chart.gapWidth ?? look.gapWidth;
    if (chart.kind.includes("Stacked")) target.overlap = look.stackedOverlap;
  }
  if (series.labels === true) {
    target.hasDataLabels = true;
    target.dataLabels.showValue = true;
    target.dataLabels.numberFormat = chart.valueFormat;
    setFont(target.dataLabels.format.font, series.labelColour);
  }
}

function setFont(font: Excel.ChartFont, colour: Colour = look.text.colour): void {
  font.size = look.text.size;
  font.color = colour;
}
