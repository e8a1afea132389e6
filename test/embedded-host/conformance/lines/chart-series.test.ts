import { describe } from "@jest/globals";

import { behaves } from "../behaves";
import { firstSeries, on } from "../support/sales-chart";

describe("series of charts, their points, labels and trend lines", () => {
  behaves(
    "ChartSeriesCollection.add",
    "adds a new series that is empty until it is given values",
    on("ColumnClustered", async (chart, context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const added = chart.series.add("Half");
      const before = added.points.getCount();
      added.setValues(sheet.getRange("B2:B4"));
      const after = added.points.getCount();
      chart.series.load("items/name");
      await context.sync();
      return [before.value, after.value, chart.series.items.map((series) => series.name)];
    }),
    [0, 3, ["Qtr1", "Qtr2", "Qtr3", "Qtr4", "Half"]],
  );
  behaves(
    "ChartSeries.plotOrder",
    "puts a series at its place in the order of plotting",
    on("ColumnClustered", async (chart, context) => {
      chart.series.getItemAt(3).plotOrder = 0;
      chart.series.load("items/name,items/plotOrder");
      await context.sync();
      return chart.series.items.map((series) => [series.name, series.plotOrder]);
    }),
    [
      ["Qtr4", 0],
      ["Qtr1", 1],
      ["Qtr2", 2],
      ["Qtr3", 3],
    ],
  );
  behaves(
    "ChartSeries.getDimensionValues",
    "gives the values of one dimension",
    on("ColumnClustered", async (chart, context) => {
      const values = firstSeries(chart).getDimensionValues("Values");
      const categories = firstSeries(chart).getDimensionValues("Categories");
      await context.sync();
      return [values.value, categories.value];
    }),
    [
      [5000, 400, 12_000, 1550, 225],
      ["Frames", "Saddles", "Brake levers", "Chains", "Mirrors"],
    ],
  );
  behaves(
    "ChartPoint.value",
    "has the value of its cell, and a colour of its own",
    on("ColumnClustered", async (chart, context) => {
      const { points } = firstSeries(chart);
      const point = points.getItemAt(2);
      point.format.fill.setSolidColor("pink");
      point.load("value");
      points.load("count");
      await context.sync();
      return [point.value as unknown, points.count];
    }),
    [12_000, 5],
  );
  behaves(
    "ChartTrendlineCollection.add",
    "adds a trend line of a type",
    on("Line", async (chart, context) => {
      const { trendlines } = firstSeries(chart);
      const trend = trendlines.add("Polynomial");
      trend.set({ polynomialOrder: 3, showEquation: true, showRSquared: true, name: "Trend" });
      trend.forwardPeriod = 2;
      trend.format.line.color = "#FF0000";
      trend.label.numberFormat = "0.00";
      trendlines.add("MovingAverage").movingAveragePeriod = 4;
      trendlines.load("items/type,items/polynomialOrder,items/movingAveragePeriod,items/name");
      await context.sync();
      return trendlines.items.map((each) => [each.type, each.name]);
    }),
    [
      ["Polynomial", "Trend"],
      ["MovingAverage", "Moving average (Qtr1)"],
    ],
  );
  behaves(
    "ChartTrendline.delete",
    "takes the trend line away",
    on("Line", async (chart, context) => {
      const { trendlines } = firstSeries(chart);
      trendlines.add("Linear");
      await context.sync();
      trendlines.getItem(0).delete();
      const count = trendlines.getCount();
      await context.sync();
      return count.value;
    }),
    0,
  );
  behaves(
    "ChartDataLabel.text",
    "is what the label shows of its point",
    on("ColumnClustered", async (chart, context) => {
      const series = firstSeries(chart);
      series.hasDataLabels = true;
      series.dataLabels.showCategoryName = true;
      series.dataLabels.numberFormat = "#,##0";
      const label = series.points.getItemAt(0).dataLabel.load("text,autoText");
      await context.sync();
      return [label.text, label.autoText];
    }),
    ["Frames, 5,000", true],
  );
  behaves(
    "ChartDataLabel.top",
    "moves the label by as much as it is changed",
    on("ColumnClustered", async (chart, context) => {
      const point = firstSeries(chart).points.getItemAt(1);
      point.hasDataLabel = true;
      const label = point.dataLabel.load("top");
      await context.sync();
      const before = label.top;
      label.top -= 30;
      label.load("top");
      await context.sync();
      return Math.round(before - label.top);
    }),
    30,
  );
});
