import { describe } from "@jest/globals";

import { behaves } from "../behaves";
import { firstSeries, on } from "../support/sales-chart";

describe("axes of charts", () => {
  behaves(
    "ChartAxes.getItem",
    "gives the axis on the other side once a series is measured on it",
    on("ColumnClustered", async (chart, context) => {
      chart.series.getItemAt(1).axisGroup = "Secondary";
      const axis = chart.axes.getItem("Value", "Secondary");
      axis.maximum = 9000;
      axis.load("axisGroup,type,maximum");
      await context.sync();
      return [axis.axisGroup, axis.type, axis.maximum as unknown];
    }),
    ["Secondary", "Value", 9000],
  );
  behaves(
    "ChartAxis.minimum",
    "returns a number although the value is automatic",
    on("ColumnClustered", async (chart, context) => {
      const axis = chart.axes.valueAxis.load("minimum,maximum,majorUnit");
      await context.sync();
      return [axis.minimum, axis.maximum, axis.majorUnit] as unknown[];
    }),
    [0, 14_000, 2000],
  );
  behaves(
    "ChartAxis.setPositionAt",
    "sets where the other axis crosses",
    on("ColumnClustered", async (chart, context) => {
      const { valueAxis } = chart.axes;
      valueAxis.setPositionAt(100);
      valueAxis.load("position,positionAt");
      await context.sync();
      return [valueAxis.position, valueAxis.positionAt];
    }),
    ["Custom", 100],
  );
  behaves(
    "ChartAxis.setCustomDisplayUnit",
    "sets a display unit of its own",
    on("ColumnClustered", async (chart, context) => {
      const { valueAxis } = chart.axes;
      valueAxis.setCustomDisplayUnit(12);
      valueAxis.load("displayUnit,customDisplayUnit");
      await context.sync();
      return [valueAxis.displayUnit, valueAxis.customDisplayUnit];
    }),
    ["Custom", 12],
  );
  behaves(
    "ChartAxis.setCategoryNames",
    "sets the category names of the axis",
    on("ColumnClustered", async (chart, context) => {
      const sheet = context.workbook.worksheets.getFirst();
      chart.axes.categoryAxis.setCategoryNames(sheet.getRange("A3:A6"));
      const names = firstSeries(chart).getDimensionValues("Categories");
      await context.sync();
      return names.value;
    }),
    ["Saddles", "Brake levers", "Chains", "Mirrors"],
  );
});
