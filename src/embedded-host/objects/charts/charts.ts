import type { ChartPart } from "#ooxml/model/chart-model";

import { asBoolean, asNumber, asOneOf, asText, isAbsent } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { CallArguments, Property } from "../../protocol/object-type";
import { activateChart } from "../../workbook/active-chart";
import { bound } from "../../workbook/areas";
import { chartIdOf } from "../../workbook/chart-ids";
import { chartTypeOf } from "../../workbook/chart-types";
import { requireUnprotected } from "../../workbook/guards";
import { liveSheet } from "../../workbook/open-workbook";
import { seedSeries } from "../../workbook/seed-series";
import { placeOf } from "../../workbook/sizes";
import { changeChart, liveChart, placeChart } from "./chart-access";
import { seriesByWords } from "./chart-collection";
import { chartEvents, raiseChartEvent } from "./chart-events";
import { chartLabels } from "./chart-labels-access";
import { plotBy, setPlotBy } from "./chart-plot-by";
import type { ChartTarget } from "../access/chart-selves";
import { changeType, requireType } from "./chart-shapes";
import { defineType, make, selfAs } from "../access/object-selves";
import { areaArgument } from "../access/range-references";

function property(
  get: (chart: ChartPart) => unknown,
  set: (chart: ChartPart, value: unknown) => void,
): Property<ChartTarget> {
  return {
    get: (target) => get(liveChart(target)),
    set: (target, value) => {
      changeChart(target, (chart) => {
        set(chart, value);
      });
    },
  };
}

/** In points. */
function length(name: "left" | "top" | "width" | "height"): Property<ChartTarget> {
  return {
    get: (target) => liveChart(target)[name],
    set: (target, value) => {
      const points = asNumber(value);
      if (points < 0) throw new HostError("InvalidArgument");
      placeChart(target, (chart) => {
        chart[name] = points;
      });
    },
  };
}

const blankWords = ["NotPlotted", "Zero", "Interplotted"] as const;
const blanks = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;

/** Over the cells from the first to the last, inclusive. */
function setPosition(target: ChartTarget, args: CallArguments): void {
  const first = areaArgument(target, args[0]).area;
  const last = isAbsent(args[1]) ? first : areaArgument(target, args[1]).area;
  const { left, top, width, height } = placeOf(liveSheet(target), bound(first, last));
  placeChart(target, (chart) => {
    chart.left = left;
    chart.top = top;
    // Without a last cell the chart keeps its size.
    if (isAbsent(args[1])) return;
    chart.width = width;
    chart.height = height;
  });
}

/** Number of the built-in style that new charts have. */
const usualStyle = 2;

/** Tables of values stand under charts along one axis of categories. */
function canHaveTable({ type }: ChartPart): boolean {
  return type === "bar" || type === "line" || type === "area" || type === "stock";
}

export const chartType = defineType({
  name: "Chart",
  id: { key: "Id", get: (target) => chartIdOf(target.chart) },
  properties: {
    Id: { get: (target) => chartIdOf(liveChart(target)) },
    Name: {
      get: (target) => liveChart(target).name,
      set: (target, value) => {
        const name = asText(value);
        placeChart(target, (chart) => {
          chart.name = name;
        });
      },
    },
    Left: length("left"),
    Top: length("top"),
    Width: length("width"),
    Height: length("height"),
    ChartType: property(chartTypeOf, (chart, value) => {
      changeType(chart, requireType(asText(value)));
    }),
    DisplayBlanksAs: property(
      (chart) => blankWords.find((word) => blanks[word] === chart.displayBlanksAs),
      (chart, value) => {
        chart.displayBlanksAs = blanks[asOneOf(value, blankWords)];
      },
    ),
    PlotVisibleOnly: property(
      (chart) => chart.plotVisibleOnly,
      (chart, value) => {
        chart.plotVisibleOnly = asBoolean(value);
      },
    ),
    ShowDataLabelsOverMaximum: property(
      (chart) => chart.labelsOverMaximum ?? true,
      (chart, value) => {
        chart.labelsOverMaximum = asBoolean(value);
      },
    ),
    Style: property(
      (chart) => chart.style ?? usualStyle,
      (chart, value) => {
        const style = asNumber(value);
        if (!Number.isInteger(style) || style < 1 || style > 48)
          throw new HostError("InvalidArgument");
        chart.style = style;
      },
    ),
    PlotBy: {
      get: (target) => plotBy(target),
      set: (target, value) => {
        setPlotBy(target, asOneOf(value, ["Columns", "Rows"]));
      },
    },
  },
  navigation: {
    Title: (target) => make("ChartTitle", target),
    Legend: (target) => make("ChartLegend", target),
    Series: (target) => make("ChartSeriesCollection", target),
    Axes: (target) => make("ChartAxes", target),
    Format: (target) => make("ChartAreaFormat", target),
    PlotArea: (target) => make("ChartPlotArea", target),
    DataLabels: (target) => make("ChartDataLabels", chartLabels(target)),
    Worksheet: (target) =>
      make("Worksheet", { workbook: target.workbook, sheet: liveSheet(target) }),
  },
  methods: {
    ...chartEvents,
    Activate: (target) => {
      activateChart(target, liveChart(target));
    },
    GetDataTable: (target) => {
      if (!canHaveTable(liveChart(target))) throw new HostError("ItemNotFound");
      return make("ChartDataTable", target);
    },
    GetDataTableOrNullObject: (target) =>
      canHaveTable(liveChart(target)) ? make("ChartDataTable", target) : undefined,
    GetImage: () => {
      throw new HostError(
        "UnsupportedOperation",
        "The embedded host does not draw charts, so it has no pictures of them.",
      );
    },
    Delete: (target) => {
      const chart = liveChart(target);
      requireUnprotected(liveSheet(target));
      liveSheet(target).deleteChart(chart.name);
      raiseChartEvent(target, chart, "chartDeleted");
    },
    SetPosition: setPosition,
    SetData: (target, args) => {
      const source = selfAs(args[0], "Range");
      const seriesBy = isAbsent(args[1]) ? "Auto" : asOneOf(args[1], seriesByWords);
      changeChart(target, (chart) => {
        chart.series = seedSeries({ ...source, sheet: liveSheet(source) }, seriesBy, chart.type);
      });
    },
  },
});
