import { describe, expect, test } from "@jest/globals";

import { inWorkbook } from "../../support";
import { behaves, refuses } from "../behaves";
import { on, addSalesChart } from "../support/sales-chart";
import { settle } from "../../../support/settle";

describe("charts", () => {
  behaves(
    "ChartTitle.getSubstring",
    "gives a part of the title a font of its own",
    on("ColumnClustered", async (chart, context) => {
      chart.title.text = "Bicycle parts";
      const part = chart.title.getSubstring(0, 7).font;
      part.color = "#FF0000";
      part.load("color");
      chart.title.format.font.load("color");
      await context.sync();
      return [part.color, chart.title.format.font.color === part.color];
    }),
    ["#FF0000", false],
  );
  behaves(
    "ChartTitle.setFormula",
    "takes the title from a cell",
    on("ColumnClustered", async (chart, context) => {
      chart.title.setFormula("=Sheet1!$A$1");
      chart.title.load("text");
      await context.sync();
      return chart.title.text;
    }),
    "Product",
  );
  behaves(
    "ChartLegendEntryCollection.items",
    "has an entry a series, each visible or not",
    on("ColumnClustered", async (chart, context) => {
      const { legendEntries } = chart.legend;
      legendEntries.getItemAt(1).visible = false;
      legendEntries.load("items/visible,items/index");
      await context.sync();
      return legendEntries.items.map((entry) => [entry.index, entry.visible]);
    }),
    [
      [0, true],
      [1, false],
      [2, true],
      [3, true],
    ],
  );
  behaves(
    "ChartLegendEntryCollection.items",
    "has an entry a slice in a pie",
    on("Pie", async (chart, context) => {
      const count = chart.legend.legendEntries.getCount();
      await context.sync();
      return count.value;
    }),
    5,
  );
  behaves(
    "Chart.getDataTable",
    "gives a table of the values under the chart",
    on("ColumnClustered", async (chart, context) => {
      const table = chart.getDataTable();
      table.visible = true;
      table.showHorizontalBorder = false;
      table.format.font.color = "#B76E79";
      table.load("visible,showLegendKey,showHorizontalBorder");
      await context.sync();
      return [table.visible, table.showLegendKey, table.showHorizontalBorder];
    }),
    [true, true, false],
  );
  behaves(
    "Chart.getDataTableOrNullObject",
    "is a null object where the chart can have no table",
    on("Pie", async (chart, context) => {
      const table = chart.getDataTableOrNullObject();
      await context.sync();
      return table.isNullObject;
    }),
    true,
  );
  behaves(
    "Chart.setData",
    "makes the series anew from a range",
    on("ColumnClustered", async (chart, context) => {
      chart.setData(context.workbook.worksheets.getFirst().getRange("A1:C6"), "Rows");
      chart.series.load("items/name");
      await context.sync();
      return chart.series.items.map((series) => series.name);
    }),
    ["Frames", "Saddles", "Brake levers", "Chains", "Mirrors"],
  );
  behaves(
    "Chart.plotBy",
    "turns columns into rows",
    on("ColumnClustered", async (chart, context) => {
      chart.load("plotBy");
      await context.sync();
      const before = chart.plotBy;
      chart.plotBy = "Rows";
      chart.load("plotBy");
      chart.series.load("count");
      await context.sync();
      return [before, chart.plotBy, chart.series.count];
    }),
    ["Columns", "Rows", 5],
  );
  behaves(
    "Chart.activate",
    "makes the chart the active one",
    on("ColumnClustered", async (chart, context) => {
      const none = context.workbook.getActiveChartOrNullObject();
      await context.sync();
      chart.activate();
      const active = context.workbook.getActiveChart().load("name");
      chart.load("name");
      await context.sync();
      return [none.isNullObject, active.name === chart.name];
    }),
    [true, true],
  );
  behaves(
    "ChartPlotArea.left",
    "has a place that can be set",
    on("ColumnClustered", async (chart, context) => {
      chart.plotArea.set({ left: 40, width: 200 });
      chart.plotArea.load("left,width,position");
      await context.sync();
      return [chart.plotArea.left, chart.plotArea.width, chart.plotArea.position];
    }),
    [40, 200, "Custom"],
  );
  behaves(
    "ChartLegend.left",
    "is null where the legend is not visible",
    on("ColumnClustered", async (chart, context) => {
      chart.legend.visible = false;
      chart.legend.load("left,top");
      await context.sync();
      return [chart.legend.left, chart.legend.top];
    }),
    [null, null],
  );
  refuses(
    "Chart.getImage",
    "there are no pictures, since nothing is drawn here",
    (context) => {
      addSalesChart(context, "Line").getImage();
      return context.sync();
    },
    "UnsupportedOperation",
  );
  test("ChartCollection.onAdded and its fellows tell of charts that come, go and are chosen", async () => {
    const told = await inWorkbook(async (context) => {
      const { charts } = context.workbook.worksheets.getFirst();
      const events: string[] = [];
      const note = (event: { readonly type: string }): Promise<void> => {
        events.push(event.type);
        return Promise.resolve();
      };
      charts.onAdded.add(note);
      charts.onDeleted.add(note);
      charts.onActivated.add(note);
      await context.sync();
      const chart = addSalesChart(context, "Line");
      await context.sync();
      chart.activate();
      await context.sync();
      chart.delete();
      await context.sync();
      await settle();
      return events;
    });
    expect(told).toEqual(["ChartAdded", "ChartActivated", "ChartDeleted"]);
  });
});
