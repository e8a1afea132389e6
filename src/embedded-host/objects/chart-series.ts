import { hasAxes, shapeOf } from "#ooxml/chart-groups";
import type { ChartLabels, ChartPart, ChartSeries } from "#ooxml/chart-model";

import {
  asBoolean,
  asNumber,
  asOneOf,
  asText,
  integerArgument,
  isAbsent,
  optionalText,
} from "../protocol/call-arguments";
import { HostError } from "../protocol/host-error";
import type { HostObject, Method, Property } from "../protocol/object-type";
import { formatAbsolute } from "../workbook/addresses";
import { typeOfShape } from "../workbook/chart-types";
import { plainFont } from "../workbook/new-chart";
import { liveSheet } from "../workbook/open-workbook";
import { blankSeries } from "../workbook/seed-series";
import { changeChart, idOf, lineAccess, liveChart } from "./chart-access";
import { seriesDimensionMethods } from "./chart-dimensions";
import { groupOptions, setGroupOptions } from "./chart-group-options";
import { asMarker, asMarkerSize, markerWord, usualMarkerSize } from "./chart-markers";
import { changeSeriesType } from "./chart-shapes";
import { asColour } from "./format-access";
import type { ChartTarget, SeriesTarget } from "./chart-selves";
import { defineType, make, selfAs } from "./object-selves";

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
      const series = liveChart(target).series.find((candidate) => idOf(candidate) === key);
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

/** The series while it is in its chart. */
export function liveSeries(target: SeriesTarget): ChartSeries {
  if (!liveChart(target).series.includes(target.series)) throw new HostError("ItemNotFound");
  return target.series;
}

export function changeSeries(target: SeriesTarget, change: (series: ChartSeries) => void): void {
  const series = liveSeries(target);
  changeChart(target, () => {
    change(series);
  });
}

function property(
  get: (series: ChartSeries, chart: ChartPart) => unknown,
  set: (series: ChartSeries, value: unknown, chart: ChartPart) => void,
): Property<SeriesTarget> {
  return {
    get: (target) => get(liveSeries(target), liveChart(target)),
    set: (target, value) => {
      changeSeries(target, (series) => {
        set(series, value, target.chart);
      });
    },
  };
}

/** A number of all series drawn alike, though the API shows it at each of them. */
function groupNumber(
  name: "gapWidth" | "overlap" | "holeSize" | "firstSliceAngle" | "bubbleScale" | "secondPlotSize",
  [least, most]: readonly [number, number],
): Property<SeriesTarget> {
  return {
    get: (target) => groupOptions(liveChart(target), liveSeries(target))[name] ?? null,
    set: (target, value) => {
      const given = asNumber(value);
      if (given < least || given > most) throw new HostError("InvalidArgument");
      changeSeries(target, (series) => {
        setGroupOptions(target.chart, series, { [name]: given });
      });
    },
  };
}

function referenceMethod(name: "valuesRef" | "categoriesRef" | "sizesRef"): Method<SeriesTarget> {
  return (target, args) => {
    const range = selfAs(args[0], "Range");
    const reference = formatAbsolute(liveSheet(range).name, range.area);
    changeSeries(target, (series) => {
      series[name] = reference;
    });
  };
}

function setName(series: ChartSeries, value: unknown): void {
  const text = asText(value);
  series.nameRef = text.startsWith("=") ? text.slice(1) : undefined;
  if (!text.startsWith("=")) series.name = text;
}

const newLabels: ChartLabels = {
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  position: undefined,
  numberFormat: undefined,
  font: plainFont,
};

export const chartSeriesType = defineType({
  name: "ChartSeries",
  id: { key: "_Id", get: (target) => idOf(target.series) },
  properties: {
    Name: property((series) => series.name, setName),
    ChartType: property(
      (series, chart) => typeOfShape(shapeOf(chart, series)),
      (series, value, chart) => {
        changeSeriesType(chart, series, asText(value));
      },
    ),
    GapWidth: groupNumber("gapWidth", [0, 500]),
    Overlap: groupNumber("overlap", [-100, 100]),
    DoughnutHoleSize: groupNumber("holeSize", [10, 90]),
    FirstSliceAngle: groupNumber("firstSliceAngle", [0, 360]),
    BubbleScale: groupNumber("bubbleScale", [0, 300]),
    SecondPlotSize: groupNumber("secondPlotSize", [5, 200]),
    HasDataLabels: property(
      (series) => series.labels !== undefined,
      (series, value) => {
        series.labels = asBoolean(value) ? (series.labels ?? newLabels) : undefined;
      },
    ),
    MarkerStyle: property(
      (series) => markerWord(series.marker),
      (series, value) => {
        series.marker = asMarker(value);
      },
    ),
    MarkerSize: property(
      (series) => series.markerSize ?? usualMarkerSize,
      (series, value) => {
        series.markerSize = asMarkerSize(value);
      },
    ),
    MarkerBackgroundColor: property(
      (series) => series.markerFill ?? "",
      (series, value) => {
        series.markerFill = asColour(value);
      },
    ),
    MarkerForegroundColor: property(
      (series) => series.markerLine ?? "",
      (series, value) => {
        series.markerLine = asColour(value);
      },
    ),
    Smooth: property(
      (series) => series.smooth,
      (series, value) => {
        series.smooth = asBoolean(value);
      },
    ),
    AxisGroup: property(
      (series) => (series.axisGroup === "secondary" ? "Secondary" : "Primary"),
      (series, value, chart) => {
        const second = asOneOf(value, ["Primary", "Secondary"]) === "Secondary";
        if (second && !hasAxes(shapeOf(chart, series).type))
          throw new HostError("InvalidOperation");
        series.axisGroup = second ? "secondary" : "primary";
      },
    ),
  },
  navigation: {
    Format: (target) => make("ChartSeriesFormat", target),
    Points: (target) => make("ChartPointsCollection", target),
    DataLabels: (target) => make("ChartDataLabels", target),
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
