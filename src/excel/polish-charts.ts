import type { ChartPlan, ChartSeriesPlan, SheetPlan } from "#domain/workbook/sheet-plan";

import { step, type Step } from "./sheet-steps";

/** Looks of all our charts: message on top, muted axes, hair-line grid, no frame. */
const look = {
  title: { size: 11, colour: "#1B2A49" },
  axis: { size: 9, colour: "#5B6573" },
  grid: "#D9DEE5",
  gapWidth: 60,
  stackedOverlap: 100,
} as const;

/** Fonts, axes, gaps and labels. Some platforms refuse some of them: a chart without is still right. */
export function polishSteps(plan: SheetPlan): readonly Step[] {
  return plan.charts.map((chart) =>
    step(40, (sheet) => {
      const target = sheet.charts.getItem(chart.name);
      target.title.format.font.size = look.title.size;
      target.title.format.font.bold = true;
      target.title.format.font.color = look.title.colour;
      target.title.overlay = false;
      target.format.border.lineStyle = "None";
      polishAxes(target, chart);
      if (chart.legend !== "none") setFont(target.legend.format.font);
      chart.series.forEach((series, at) => {
        polishSeries(target.series.getItemAt(at), chart, series);
      });
    }),
  );
}

function polishAxes(target: Excel.Chart, chart: ChartPlan): void {
  const { valueAxis, categoryAxis } = target.axes;
  valueAxis.numberFormat = chart.valueFormat;
  valueAxis.majorGridlines.format.line.color = look.grid;
  valueAxis.format.line.clear();
  setFont(valueAxis.format.font);
  setFont(categoryAxis.format.font);
  categoryAxis.format.line.color = look.grid;
  categoryAxis.tickLabelPosition = "Low";
  if (chart.categoryFormat !== undefined) categoryAxis.numberFormat = chart.categoryFormat;
  if (chart.reverseCategories === true) categoryAxis.reversePlotOrder = true;
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
    setFont(target.dataLabels.format.font);
  }
}

function setFont(font: Excel.ChartFont): void {
  font.size = look.axis.size;
  font.color = look.axis.colour;
}
