import { describe, expect, test } from "@jest/globals";

import { openEmbeddedExcel } from "#embedded-host/index";

import { codeOf, firstSheet, inWorkbook } from "./support";

const block = [
  ["", "Green", "Amber"],
  ["North", 3, 1],
  ["South", 2, 4],
];

function addChart(
  context: Excel.RequestContext,
  seriesBy: "Columns" | "Rows" = "Columns",
): Excel.Chart {
  const sheet = firstSheet(context);
  const source = sheet.getRange("A1:C3");
  source.values = block;
  return sheet.charts.add("ColumnStacked", source, seriesBy);
}

describe("charts", () => {
  test.each<["Columns" | "Rows", string[], string[]]>([
    ["Columns", ["Green", "Amber"], ["North", "South"]],
    ["Rows", ["North", "South"], ["Green", "Amber"]],
  ])("a block by %s gives series and categories", async (seriesBy, names, categories) => {
    const read = await inWorkbook(async (context, host) => {
      const chart = addChart(context, seriesBy);
      chart.series.load("items/name");
      await context.sync();
      const [picture] = host.describeSheet("Sheet1")?.charts ?? [];
      return [chart.series.items.map((series) => series.name), picture?.series[0]?.categories];
    });
    expect(read).toEqual([names, categories]);
  });

  test("a chart is named, placed over cells and found by its name", async () => {
    const read = await inWorkbook(async (context) => {
      const chart = addChart(context);
      chart.name = "RAG by programme";
      chart.setPosition("B5", "D14");
      await context.sync();
      const found = firstSheet(context).charts.getItem("RAG by programme");
      found.load("left,top,width,height,chartType");
      const none = firstSheet(context).charts.getItemOrNullObject("None");
      firstSheet(context).charts.load("count");
      await context.sync();
      const { left, top, width, height } = found;
      return [
        [left, top, width, height],
        found.chartType,
        none.isNullObject,
        firstSheet(context).charts,
      ];
    });
    expect(read.slice(0, 3)).toEqual([[48, 60, 144, 150], "ColumnStacked", true]);
  });

  test("series are added, bound to cells, coloured and deleted", async () => {
    const read = await inWorkbook(async (context, host) => {
      const sheet = firstSheet(context);
      const chart = addChart(context);
      chart.series.getItemAt(0).delete();
      const added = chart.series.add("Plan");
      await context.sync();
      added.setValues(sheet.getRange("B2:B3"));
      added.setXAxisValues(sheet.getRange("A2:A3"));
      added.format.fill.setSolidColor("#1F4E79");
      added.gapWidth = 60;
      added.hasDataLabels = true;
      added.dataLabels.numberFormat = "0";
      chart.series.load("items/name,items/gapWidth,items/hasDataLabels");
      await context.sync();
      const [picture] = host.describeSheet("Sheet1")?.charts ?? [];
      return [
        chart.series.items.map((series) => [series.name, series.gapWidth, series.hasDataLabels]),
        picture?.series[1]?.values,
        picture?.model.series[1]?.fill,
      ];
    });
    expect(read).toEqual([
      [
        ["Amber", 60, false],
        ["Plan", 60, true],
      ],
      [3, 2],
      "#1F4E79",
    ]);
  });

  test("titles, legends, axes and lines are set and kept in the saved file", async () => {
    const host = openEmbeddedExcel();
    await host.Excel.run(async (context) => {
      const chart = addChart(context);
      chart.name = "Chart A";
      chart.title.text = "Amber grows in the south";
      chart.title.format.font.set({ size: 12, bold: true, color: "#1B2A49" });
      chart.legend.position = "Bottom";
      chart.legend.format.font.size = 9;
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.set({ numberFormat: "0", minimum: 0, maximum: 10, majorUnit: 5 });
      valueAxis.majorGridlines.format.line.color = "#D9DEE5";
      valueAxis.format.line.clear();
      categoryAxis.reversePlotOrder = true;
      categoryAxis.tickLabelPosition = "Low";
      chart.format.border.lineStyle = "None";
      await context.sync();
    });
    const bytes = host.save();
    host.close();
    const read = await inWorkbook(async (context) => {
      const chart = firstSheet(context).charts.getItemAt(0);
      chart.load("name,chartType,title/text,legend/position,legend/visible");
      chart.title.format.font.load("size,bold,color");
      chart.axes.valueAxis.load("numberFormat,minimum,maximum,majorUnit");
      chart.axes.categoryAxis.load("reversePlotOrder,tickLabelPosition");
      chart.series.load("items/name");
      await context.sync();
      const { valueAxis, categoryAxis } = chart.axes;
      const { font } = chart.title.format;
      return [
        [
          chart.name,
          chart.chartType,
          chart.title.text,
          chart.legend.position,
          chart.legend.visible,
        ],
        [font.size, font.bold, font.color],
        [valueAxis.numberFormat, valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit],
        [categoryAxis.reversePlotOrder, categoryAxis.tickLabelPosition],
        chart.series.items.map((series) => series.name),
      ];
    }, bytes);
    expect(read).toEqual([
      ["Chart A", "ColumnStacked", "Amber grows in the south", "Bottom", true],
      [12, true, "#1B2A49"],
      ["0", 0, 10, 5],
      [true, "Low"],
      ["Green", "Amber"],
    ]);
  });

  test("a deleted chart is gone", async () => {
    const code = await codeOf(async (context) => {
      const chart = addChart(context);
      await context.sync();
      chart.delete();
      await context.sync();
      chart.load("name");
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });

  test("chart types that the host cannot draw are refused", async () => {
    const code = await codeOf(async (context) => {
      firstSheet(context).charts.add("Sunburst", firstSheet(context).getRange("A1:B2"));
      await context.sync();
    });
    expect(code).toBe("UnsupportedOperation");
  });
});
