import { describe, expect, test } from "@jest/globals";

import { openWorkbookFile } from "#ooxml/open";

import { inWorkbook } from "../support";
import { firstChart, firstSeries, savedWithChart } from "./support/sales-chart";

describe("what a chart is given stays in the file", () => {
  test("points, labels with parts of their own look, trend lines and hidden legend entries", async () => {
    const bytes = await savedWithChart("LineMarkers", (chart) => {
      const series = firstSeries(chart);
      series.trendlines.add("Exponential").showEquation = true;
      const point = series.points.getItemAt(1);
      point.markerBackgroundColor = "#FF0000";
      point.hasDataLabel = true;
      point.dataLabel.text = "A bad quarter";
      point.dataLabel.format.fill.setSolidColor("#FFFF00");
      chart.title.text = "Bicycle parts";
      chart.title.getSubstring(0, 7).font.bold = true;
      chart.legend.legendEntries.getItemAt(2).visible = false;
    });
    const [model] = openWorkbookFile(bytes).sheets[0]?.charts ?? [];
    expect(model?.writable).toBe(true);
    expect(model?.title).toMatchObject({
      text: "Bicycle parts",
      runs: [{ start: 0, length: 7, font: { bold: true } }],
    });
    expect(model?.legend?.hiddenEntries).toEqual([2]);
    expect(model?.series[0]).toMatchObject({
      trendlines: [{ type: "exp", showEquation: true }],
      points: [
        {
          index: 1,
          markerFill: "#FF0000",
          label: { text: "A bad quarter", box: { fill: "#FFFF00" } },
        },
      ],
    });
  });

  test("a chart changed, saved and opened is the same chart", async () => {
    const bytes = await savedWithChart("ColumnClustered", (chart) => {
      chart.series.getItemAt(1).chartType = "LineMarkers";
      chart.series.getItemAt(1).axisGroup = "Secondary";
      chart.series.getItemAt(2).chartType = "Area";
    });
    const read = await inWorkbook(async (context) => {
      const chart = firstChart(context);
      chart.series.load("items/name,items/chartType,items/axisGroup");
      await context.sync();
      return chart.series.items.map((each) => [each.name, each.chartType, each.axisGroup]);
    }, bytes);
    expect(read).toEqual([
      ["Qtr1", "ColumnClustered", "Primary"],
      ["Qtr2", "LineMarkers", "Secondary"],
      ["Qtr3", "Area", "Primary"],
      ["Qtr4", "ColumnClustered", "Primary"],
    ]);
  });
});
