import type { ChartDataTable, ChartLayout, ChartLine } from "#ooxml/model/chart-model";

import { asBoolean, asNumber, asOneOf } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { Property } from "../../protocol/object-type";
import { estimateInnerPlot, estimatePlot } from "../../workbook/estimate-layout";
import { plainFont } from "../../workbook/new-chart";
import { boxAccess, changeChart, fontAccess, lineAccess, liveChart } from "./chart-access";
import type { ChartTarget, LineAccess } from "../access/chart-selves";
import { defineType, make } from "../access/object-selves";

const plainLine: ChartLine = { colour: undefined, weight: undefined, dash: undefined };

/** The frame around the chart. */
function frame(target: ChartTarget): LineAccess {
  return lineAccess(
    target,
    (chart) => (chart.border ? chart.frame : { ...plainLine, colour: "none" }),
    (chart, drawn) => {
      chart.border = drawn.colour !== "none";
      chart.frame = chart.border ? drawn : undefined;
    },
  );
}

export const chartAreaFormatType = defineType({
  name: "ChartAreaFormat",
  properties: {
    RoundedCorners: {
      get: (target) => liveChart(target).roundedCorners ?? false,
      set: (target, value) => {
        const rounded = asBoolean(value) ? true : undefined;
        changeChart(target, (chart) => {
          chart.roundedCorners = rounded;
        });
      },
    },
  },
  navigation: {
    Border: (target) => make("ChartBorder", frame(target)),
    Fill: (target) =>
      make("ChartFill", {
        get: () => liveChart(target).fill,
        set: (fill) => {
          changeChart(target, (chart) => {
            chart.fill = fill;
          });
        },
      }),
    Font: (target) =>
      make(
        "ChartFont",
        fontAccess(
          target,
          (chart) => chart.font ?? plainFont,
          (chart, font) => {
            chart.font = font;
          },
        ),
      ),
  },
});

type Side = "left" | "top" | "width" | "height";

/** A side of the plot with its axes' labels, or (inside) between them; what nobody has set is estimated. */
function measure(side: Side, inner: boolean): Property<ChartTarget> {
  const estimate = inner ? estimateInnerPlot : estimatePlot;
  return {
    get: (target) => estimate(liveChart(target))[side],
    set: (target, value) => {
      const points = asNumber(value);
      if (points < 0) throw new HostError("InvalidArgument");
      changeChart(target, (chart) => {
        const layout: ChartLayout = { ...estimate(chart), [side]: points, inner };
        chart.plotArea = { ...chart.plotArea, layout };
      });
    },
  };
}

export const chartPlotAreaType = defineType({
  name: "ChartPlotArea",
  properties: {
    Left: measure("left", false),
    Top: measure("top", false),
    Width: measure("width", false),
    Height: measure("height", false),
    InsideLeft: measure("left", true),
    InsideTop: measure("top", true),
    InsideWidth: measure("width", true),
    InsideHeight: measure("height", true),
    Position: {
      get: (target) => (liveChart(target).plotArea?.layout === undefined ? "Automatic" : "Custom"),
      set: (target, value) => {
        const word = asOneOf(value, ["Automatic", "Custom"]);
        changeChart(target, (chart) => {
          const layout = word === "Custom" ? estimatePlot(chart) : undefined;
          chart.plotArea = { ...chart.plotArea, layout };
        });
      },
    },
  },
  navigation: { Format: (target) => make("ChartPlotAreaFormat", target) },
});

function plotBox(target: ChartTarget): ReturnType<typeof boxAccess> {
  return boxAccess(
    target,
    (chart) => chart.plotArea,
    (chart, box) => {
      chart.plotArea = { ...chart.plotArea, ...box };
    },
  );
}

export const chartPlotAreaFormatType = defineType({
  name: "ChartPlotAreaFormat",
  navigation: {
    Border: (target) => make("ChartBorder", plotBox(target).line),
    Fill: (target) => make("ChartFill", plotBox(target).fill),
  },
});

const newTable: ChartDataTable = {
  horizontal: true,
  vertical: true,
  outline: true,
  keys: true,
  font: plainFont,
};

function changeTable(target: ChartTarget, part: Partial<ChartDataTable>): void {
  changeChart(target, (chart) => {
    chart.dataTable = { ...(chart.dataTable ?? newTable), ...part };
  });
}

function flag(name: "horizontal" | "vertical" | "outline" | "keys"): Property<ChartTarget> {
  return {
    get: (target) => (liveChart(target).dataTable ?? newTable)[name],
    set: (target, value) => {
      changeTable(target, { [name]: asBoolean(value) });
    },
  };
}

export const chartDataTableType = defineType({
  name: "ChartDataTable",
  properties: {
    Visible: {
      get: (target) => liveChart(target).dataTable !== undefined,
      set: (target, value) => {
        const visible = asBoolean(value);
        changeChart(target, (chart) => {
          chart.dataTable = visible ? (chart.dataTable ?? newTable) : undefined;
        });
      },
    },
    ShowHorizontalBorder: flag("horizontal"),
    ShowVerticalBorder: flag("vertical"),
    ShowOutlineBorder: flag("outline"),
    ShowLegendKey: flag("keys"),
  },
  navigation: { Format: (target) => make("ChartDataTableFormat", target) },
});

function tableBox(target: ChartTarget): ReturnType<typeof boxAccess> {
  return boxAccess(
    target,
    (chart) => chart.dataTable?.box,
    (_chart, box) => {
      changeTable(target, { box });
    },
  );
}

export const chartDataTableFormatType = defineType({
  name: "ChartDataTableFormat",
  navigation: {
    Border: (target) => make("ChartBorder", tableBox(target).line),
    Fill: (target) => make("ChartFill", tableBox(target).fill),
    Font: (target) =>
      make(
        "ChartFont",
        fontAccess(
          target,
          (chart) => chart.dataTable?.font,
          (_chart, font) => {
            changeTable(target, { font });
          },
        ),
      ),
  },
});
