import { describe, expect, test } from "@jest/globals";

import { openXmlErrors } from "../../support/open-xml-errors";
import { inWorkbook } from "../support";
import { firstChart, savedWithChart } from "./support/sales-chart";

/**
 * Properties as the reference documents them, at
 * https://learn.microsoft.com/javascript/api/excel/excel.<object>: what is set is read again, also
 * after the workbook was saved and opened.
 */
type Row = readonly [page: string, path: string, value: unknown];

const onColumns: readonly Row[] = [
  ["chart", "name", "Sales"],
  ["chart", "displayBlanksAs", "Zero"],
  ["chart", "plotVisibleOnly", false],
  ["chart", "showDataLabelsOverMaximum", false],
  ["chart", "style", 12],
  ["chartareaformat", "format.roundedCorners", true],
  ["chartareaformat", "format.font.size", 11],
  ["chartborder", "format.border.color", "#1F4E79"],
  ["chartborder", "format.border.weight", 2],
  ["chartborder", "format.border.lineStyle", "DashDot"],
  ["charttitle", "title.text", "Sales of the year"],
  ["charttitle", "title.visible", false],
  ["charttitle", "title.overlay", true],
  ["charttitle", "title.textOrientation", -45],
  ["charttitle", "title.horizontalAlignment", "Left"],
  ["charttitle", "title.showShadow", true],
  ["chartfont", "title.format.font.italic", true],
  ["chartfont", "title.format.font.underline", "Single"],
  ["chartfont", "title.format.font.name", "Georgia"],
  ["chartfont", "title.format.font.color", "#336699"],
  ["charttitleformat", "title.format.border.color", "#FF0000"],
  ["chartlegend", "legend.visible", false],
  ["chartlegend", "legend.position", "Corner"],
  ["chartlegend", "legend.overlay", true],
  ["chartlegend", "legend.showShadow", true],
  ["chartlegendformat", "legend.format.font.bold", true],
  ["chartlegendformat", "legend.format.border.weight", 1.5],
  ["chartplotareaformat", "plotArea.format.border.color", "#00B050"],
  ["chartseries", "series.gapWidth", 80],
  ["chartseries", "series.overlap", -20],
  ["chartseries", "series.name", "First"],
  ["chartseries", "series.axisGroup", "Secondary"],
  ["chartseries", "series.chartType", "Line"],
  ["chartseries", "series.hasDataLabels", true],
  ["chartseries", "series.invertIfNegative", true],
  ["chartseries", "series.showShadow", true],
  ["chartseries", "series.varyByCategories", true],
  ["chartlineformat", "series.format.line.color", "#7030A0"],
  ["chartlineformat", "series.format.line.weight", 3],
  ["chartdatalabels", "series.dataLabels.showValue", true],
  ["chartdatalabels", "series.dataLabels.showSeriesName", true],
  ["chartdatalabels", "series.dataLabels.showCategoryName", true],
  ["chartdatalabels", "series.dataLabels.showLegendKey", true],
  ["chartdatalabels", "series.dataLabels.numberFormat", "#,##0.0"],
  ["chartdatalabels", "series.dataLabels.position", "InsideBase"],
  ["chartdatalabels", "series.dataLabels.separator", "; "],
  ["chartdatalabels", "series.dataLabels.textOrientation", 30],
  ["chartdatalabels", "dataLabels.showValue", true],
  ["chartpoint", "point.hasDataLabel", true],
  ["chartdatalabel", "point.dataLabel.text", "Here"],
  ["chartdatalabel", "point.dataLabel.position", "Center"],
  ["chartdatalabel", "point.dataLabel.showSeriesName", true],
  ["chartpointformat", "point.format.border.color", "#FF00FF"],
  ["chartaxis", "axes.valueAxis.minimum", -100],
  ["chartaxis", "axes.valueAxis.maximum", 20_000],
  ["chartaxis", "axes.valueAxis.majorUnit", 5000],
  ["chartaxis", "axes.valueAxis.minorUnit", 1000],
  ["chartaxis", "axes.valueAxis.majorTickMark", "Cross"],
  ["chartaxis", "axes.valueAxis.minorTickMark", "Inside"],
  ["chartaxis", "axes.valueAxis.displayUnit", "Thousands"],
  ["chartaxis", "axes.valueAxis.scaleType", "Logarithmic"],
  ["chartaxis", "axes.valueAxis.logBase", 2],
  ["chartaxis", "axes.valueAxis.visible", false],
  ["chartaxis", "axes.valueAxis.reversePlotOrder", true],
  ["chartaxis", "axes.valueAxis.tickLabelPosition", "High"],
  ["chartaxis", "axes.valueAxis.numberFormat", "0.00"],
  ["chartaxis", "axes.valueAxis.textOrientation", 45],
  ["chartaxis", "axes.valueAxis.position", "Maximum"],
  ["chartaxis", "axes.categoryAxis.position", "Minimum"],
  ["chartaxis", "axes.categoryAxis.tickLabelSpacing", 2],
  ["chartaxis", "axes.categoryAxis.tickMarkSpacing", 3],
  ["chartaxis", "axes.categoryAxis.isBetweenCategories", false],
  ["chartaxis", "axes.categoryAxis.offset", 300],
  ["chartaxis", "axes.categoryAxis.alignment", "Left"],
  ["chartaxis", "axes.categoryAxis.multiLevel", false],
  ["chartaxis", "axes.categoryAxis.categoryType", "DateAxis"],
  ["chartaxisformat", "axes.categoryAxis.format.line.color", "#C00000"],
  ["chartaxisformat", "axes.categoryAxis.format.line.weight", 2.5],
  ["chartaxisformat", "axes.categoryAxis.format.font.size", 8],
  ["chartaxistitle", "axes.valueAxis.title.text", "Pieces"],
  ["chartaxistitle", "axes.valueAxis.title.visible", true],
  ["chartgridlines", "axes.valueAxis.majorGridlines.visible", false],
  ["chartgridlines", "axes.valueAxis.minorGridlines.visible", true],
  ["chartgridlinesformat", "axes.valueAxis.majorGridlines.format.line.weight", 2],
  ["chartgridlinesformat", "axes.valueAxis.minorGridlines.format.line.color", "#EEEEEE"],
  ["charterrorbars", "series.yErrorBars.visible", true],
  ["charterrorbars", "series.yErrorBars.include", "PlusValues"],
  ["charterrorbars", "series.yErrorBars.type", "Percent"],
  ["charterrorbars", "series.yErrorBars.endStyleCap", false],
  ["charterrorbarsformat", "series.yErrorBars.format.line.color", "#123456"],
];

const onLines: readonly Row[] = [
  ["chartseries", "series.markerStyle", "Diamond"],
  ["chartseries", "series.markerSize", 12],
  ["chartseries", "series.markerBackgroundColor", "#00FF00"],
  ["chartseries", "series.markerForegroundColor", "#0000FF"],
  ["chartseries", "series.smooth", true],
  ["chartpoint", "point.markerStyle", "Star"],
  ["chartpoint", "point.markerSize", 20],
  ["chartpoint", "point.markerBackgroundColor", "#FF0000"],
  ["chartpoint", "point.markerForegroundColor", "#00FFFF"],
  ["chartlineformat", "series.format.line.lineStyle", "Dash"],
];

const onSlices: readonly Row[] = [
  ["chartseries", "series.doughnutHoleSize", 40],
  ["chartseries", "series.firstSliceAngle", 90],
  ["chartseries", "series.explosion", 15],
  ["chartdatalabels", "series.dataLabels.showPercentage", true],
];

const onBubbles: readonly Row[] = [
  ["chartseries", "series.bubbleScale", 50],
  ["chartdatalabels", "series.dataLabels.showBubbleSize", true],
  ["charterrorbars", "series.xErrorBars.visible", true],
];

const onPieOfPie: readonly Row[] = [
  ["chartseries", "series.secondPlotSize", 60],
  ["chartseries", "series.splitType", "SplitByValue"],
  ["chartseries", "series.splitValue", 1000],
];

const rows = [
  ...onColumns.map((row) => ["ColumnClustered", ...row] as const),
  ...onLines.map((row) => ["LineMarkers", ...row] as const),
  ...onSlices.map((row) => ["Doughnut", ...row] as const),
  ...onBubbles.map((row) => ["Bubble", ...row] as const),
  ...onPieOfPie.map((row) => ["PieOfPie", ...row] as const),
];

type Proxy = Record<string, unknown> & { load(name: string): void };

/** The object a path ends at; `series` and `point` stand for the first series and its second point. */
function holderOf(chart: Excel.Chart, path: string): { holder: Proxy; name: string } {
  const steps = path.split(".");
  const name = steps.pop() ?? "";
  let at = chart as unknown as Proxy;
  for (const step of steps) {
    const series = chart.series.getItemAt(0);
    if (step === "series") at = series as unknown as Proxy;
    else if (step === "point") at = series.points.getItemAt(1) as unknown as Proxy;
    else at = at[step] as Proxy;
  }
  return { holder: at, name };
}

async function readPath(chart: Excel.Chart, path: string): Promise<unknown> {
  const { holder, name } = holderOf(chart, path);
  holder.load(name);
  await chart.context.sync();
  return holder[name];
}

describe("properties of charts", () => {
  test.each(rows)("on %s, excel.%s: %s is kept as %p", async (type, _page, path, value) => {
    let before: unknown;
    const bytes = await savedWithChart(type, async (chart) => {
      const { holder, name } = holderOf(chart, path);
      holder[name] = value;
      before = await readPath(chart, path);
    });
    const after = await inWorkbook((context) => readPath(firstChart(context), path), bytes);
    expect([before, after]).toEqual([value, value]);
  });

  test("all at once give files without errors for the Open XML SDK", async () => {
    const types = [...new Set(rows.map(([type]) => type))];
    for (const wanted of types) {
      const bytes = await savedWithChart(wanted, async (chart, context) => {
        for (const [type, , path, value] of rows) {
          const takesAway = value === false || path === "series.chartType";
          if (type !== wanted || takesAway) continue;
          const { holder, name } = holderOf(chart, path);
          holder[name] = value;
        }
        await context.sync();
      });
      expect([wanted, await openXmlErrors(bytes, "xlsx")]).toEqual([wanted, []]);
    }
  });
});
