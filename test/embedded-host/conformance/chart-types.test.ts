import { describe, expect, test } from "@jest/globals";

import { openWorkbookFile } from "#ooxml/open";

import { openXmlErrors } from "../../support/open-xml-errors";
import { codeOf, inWorkbook } from "../support";
import { addSalesChart, firstChart, savedWithChart } from "./support/sales-chart";

/**
 * Behaviours of `Excel.ChartType` as documented at
 * https://learn.microsoft.com/javascript/api/excel/excel.charttype and of `charts.add` at
 * https://learn.microsoft.com/javascript/api/excel/excel.chartcollection#excel-excel-chartcollection-add-member(1)
 */
const solids = ["Cylinder", "Cone", "Pyramid"].flatMap((solid) =>
  ["ColClustered", "ColStacked", "ColStacked100", "Col"]
    .concat(["BarClustered", "BarStacked", "BarStacked100"])
    .map((kind) => `${solid}${kind}`),
);

const classic = [
  ..."ColumnClustered ColumnStacked ColumnStacked100 BarClustered BarStacked BarStacked100".split(
    " ",
  ),
  ..."3DColumnClustered 3DColumnStacked 3DColumnStacked100 3DColumn".split(" "),
  ..."3DBarClustered 3DBarStacked 3DBarStacked100".split(" "),
  ..."Line LineStacked LineStacked100 LineMarkers LineMarkersStacked LineMarkersStacked100".split(
    " ",
  ),
  ..."3DLine Area AreaStacked AreaStacked100 3DArea 3DAreaStacked 3DAreaStacked100".split(" "),
  ..."Pie PieExploded 3DPie 3DPieExploded PieOfPie BarOfPie Doughnut DoughnutExploded".split(" "),
  ..."XYScatter XYScatterLines XYScatterLinesNoMarkers".split(" "),
  ..."XYScatterSmooth XYScatterSmoothNoMarkers Bubble Bubble3DEffect".split(" "),
  ..."Radar RadarMarkers RadarFilled".split(" "),
  ..."Surface SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe".split(" "),
  ...solids,
];

/** Stock charts want their series in a fixed number. */
const stocks: readonly (readonly [string, string])[] = [
  ["StockHLC", "A1:D6"],
  ["StockOHLC", "A1:E6"],
  ["StockVHLC", "A1:E6"],
];

/** Kinds that came with Excel 2016 and are kept in parts of another form. */
const modern =
  "Boxwhisker Funnel Histogram Pareto RegionMap Sunburst Treemap Waterfall RegionMap Invalid";

async function readType(bytes: Uint8Array): Promise<unknown> {
  return inWorkbook(async (context) => {
    const chart = firstChart(context).load("chartType");
    const series = chart.series.load("count");
    await context.sync();
    return [chart.chartType, series.count > 0];
  }, bytes);
}

describe("every classic chart type", () => {
  test.each([...classic.map((type) => [type, "A1:E6"] as const), ...stocks])(
    "%s is made of a block, kept in the file and read again",
    async (type, block) => {
      const bytes = await savedWithChart(type, () => undefined, block);
      expect(await readType(bytes)).toEqual([type, true]);
      const [chart] = openWorkbookFile(bytes).sheets[0]?.charts ?? [];
      expect(chart?.writable).toBe(true);
    },
  );

  test("gives a file without errors for the Open XML SDK", async () => {
    const bytes = await inWorkbook(async (context, host) => {
      for (const type of classic) addSalesChart(context, type);
      for (const [type, block] of stocks) addSalesChart(context, type, block);
      await context.sync();
      return host.save();
    });
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
  });

  test("can be given to a chart that is there", async () => {
    const bytes = await inWorkbook(async (context, host) => {
      for (const type of classic) addSalesChart(context, "Line").chartType = type as "Line";
      await context.sync();
      return host.save();
    });
    const read = await inWorkbook(async (context) => {
      const { charts } = context.workbook.worksheets.getFirst();
      charts.load("items/chartType");
      await context.sync();
      return charts.items.map((chart) => chart.chartType as string);
    }, bytes);
    expect(read).toEqual(classic);
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
  });
});

describe("other chart types", () => {
  test.each(modern.split(" "))("%s fails loudly", async (type) => {
    const code = await codeOf(async (context) => {
      addSalesChart(context, type);
      await context.sync();
    });
    expect(["UnsupportedOperation", "InvalidArgument"]).toContain(code);
  });

  test("a stock chart of too few series is refused", async () => {
    const code = await codeOf(async (context) => {
      addSalesChart(context, "StockOHLC", "A1:C6");
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});
