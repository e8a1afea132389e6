import type { ChartSeries } from "#ooxml/model/chart-model";

import { integerArgument, isAbsent, optionalText } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject, Method } from "../../protocol/object-type";
import { formatAbsolute } from "../../workbook/addresses";
import { chartIdOf } from "../../workbook/chart-ids";
import { liveSheet } from "../../workbook/open-workbook";
import { blankSeries } from "../../workbook/seed-series";
import { changeChart, lineAccess, liveChart } from "./chart-access";
import { seriesDimensionMethods } from "./chart-dimensions";
import { seriesLabels } from "./chart-labels-access";
import { changeSeries, liveSeries } from "./chart-series-access";
import { seriesProperties } from "./chart-series-properties";
import type { ChartTarget, SeriesTarget } from "../access/chart-selves";
import { defineType, make, selfAs } from "../access/object-selves";

function seriesOf(target: ChartTarget): readonly HostObject[] {
  return liveChart(target).series.map((series) => make("ChartSeries", { ...target, series }));
}

export const chartSeriesCollectionType = defineType({
  name: "ChartSeriesCollection",
  properties: { Count: { get: (target) => liveChart(target).series.length } },
  collection: {
    itemType: "ChartSeries",
    list: seriesOf,
    find: (target, key) => {
      const series = liveChart(target).series.find((candidate) => chartIdOf(candidate) === key);
      return series === undefined ? undefined : make("ChartSeries", { ...target, series });
    },
  },
  methods: {
    Add: (target, args) => {
      const { length } = liveChart(target).series;
      const series: ChartSeries = {
        ...blankSeries,
        name: optionalText(args, 0) ?? `Series${length + 1}`,
      };
      const at = isAbsent(args[1]) ? length : integerArgument(args, 1);
      if (at < 0 || at > length) throw new HostError("InvalidArgument");
      changeChart(target, (chart) => {
        chart.series.splice(at, 0, series);
      });
      return make("ChartSeries", { ...target, series });
    },
    GetCount: (target) => liveChart(target).series.length,
    GetItemAt: (target, args) => {
      const series = liveChart(target).series[integerArgument(args, 0)];
      if (series === undefined) throw new HostError("InvalidArgument");
      return make("ChartSeries", { ...target, series });
    },
  },
});

function referenceMethod(name: "valuesRef" | "categoriesRef" | "sizesRef"): Method<SeriesTarget> {
  return (target, args) => {
    const range = selfAs(args[0], "Range");
    const reference = formatAbsolute(liveSheet(range).name, range.area);
    changeSeries(target, (series) => {
      series[name] = reference;
    });
  };
}

export const chartSeriesType = defineType({
  name: "ChartSeries",
  id: { key: "_Id", get: (target) => chartIdOf(target.series) },
  properties: seriesProperties,
  navigation: {
    Format: (target) => make("ChartSeriesFormat", target),
    Points: (target) => make("ChartPointsCollection", target),
    Trendlines: (target) => make("ChartTrendlineCollection", target),
    XErrorBars: (target) => make("ChartErrorBars", { ...target, axis: "x" }),
    YErrorBars: (target) => make("ChartErrorBars", { ...target, axis: "y" }),
    DataLabels: (target) => make("ChartDataLabels", seriesLabels(target)),
  },
  methods: {
    SetValues: referenceMethod("valuesRef"),
    SetXAxisValues: referenceMethod("categoriesRef"),
    SetBubbleSizes: referenceMethod("sizesRef"),
    ...seriesDimensionMethods,
    Delete: (target) => {
      const series = liveSeries(target);
      changeChart(target, (chart) => {
        chart.series = chart.series.filter((other) => other !== series);
      });
    },
  },
});

export const chartSeriesFormatType = defineType({
  name: "ChartSeriesFormat",
  navigation: {
    Line: (target) =>
      make(
        "ChartLineFormat",
        lineAccess(
          target,
          () => liveSeries(target).line,
          (_chart, line) => {
            const { series } = target;
            series.line = line;
          },
        ),
      ),
    Fill: (target) =>
      make("ChartFill", {
        get: () => liveSeries(target).fill,
        set: (fill) => {
          changeSeries(target, (series) => {
            series.fill = fill;
          });
        },
      }),
  },
});
