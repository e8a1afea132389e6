import { hasAxes, shapeOf } from "#ooxml/charts/chart-groups";
import type { ChartGroupOptions, ChartPart, ChartSeries } from "#ooxml/model/chart-model";

import { asBoolean, asNumber, asOneOf, asText } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { Property } from "../../protocol/object-type";
import { typeOfShape } from "../../workbook/chart-types";
import { liveChart } from "./chart-access";
import { groupOptions, setGroupOptions } from "./chart-group-options";
import { newLabels } from "./chart-labels-access";
import { asMarker, asMarkerSize, markerWord, usualMarkerSize } from "./chart-markers";
import type { SeriesTarget } from "../access/chart-selves";
import { changeSeries, liveSeries } from "./chart-series-access";
import { changeSeriesType } from "./chart-shapes";
import { asColour } from "../access/format-access";

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

function setName(series: ChartSeries, value: unknown): void {
  const text = asText(value);
  series.nameRef = text.startsWith("=") ? text.slice(1) : undefined;
  if (!text.startsWith("=")) series.name = text;
}

function changeGroup(target: SeriesTarget, part: ChartGroupOptions): void {
  changeSeries(target, (series) => {
    setGroupOptions(target.chart, series, part);
  });
}

/** The first series drawn is the first of the list. */
function setPlotOrder(series: ChartSeries, value: unknown, chart: ChartPart): void {
  const place = asNumber(value);
  if (!Number.isInteger(place) || place < 0 || place >= chart.series.length)
    throw new HostError("InvalidArgument");
  const others = chart.series.filter((other) => other !== series);
  chart.series = [...others.slice(0, place), series, ...others.slice(place)];
}

const splits = {
  SplitByPosition: "pos",
  SplitByValue: "val",
  SplitByPercentValue: "percent",
} as const;
const splitWords = ["SplitByPosition", "SplitByValue", "SplitByPercentValue"] as const;

export const seriesProperties: Readonly<Record<string, Property<SeriesTarget>>> = {
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
      if (second && !hasAxes(shapeOf(chart, series).type)) throw new HostError("InvalidOperation");
      series.axisGroup = second ? "secondary" : "primary";
    },
  ),
  Explosion: property(
    (series) => series.explosion ?? 0,
    (series, value) => {
      const percent = asNumber(value);
      if (percent < 0 || percent > 400) throw new HostError("InvalidArgument");
      series.explosion = percent === 0 ? undefined : percent;
    },
  ),
  InvertIfNegative: property(
    (series) => series.invertIfNegative ?? false,
    (series, value) => {
      series.invertIfNegative = asBoolean(value) ? true : undefined;
    },
  ),
  ShowShadow: property(
    (series) => series.shadow ?? false,
    (series, value) => {
      series.shadow = asBoolean(value) ? true : undefined;
    },
  ),
  ShowLeaderLines: property(
    (series) => series.labels?.leaderLines ?? false,
    (series, value) => {
      series.labels = { ...(series.labels ?? newLabels), leaderLines: asBoolean(value) };
    },
  ),
  Filtered: property(
    (series) => series.filtered ?? false,
    (series, value) => {
      series.filtered = asBoolean(value) ? true : undefined;
    },
  ),
  PlotOrder: property((series, chart) => chart.series.indexOf(series), setPlotOrder),
  VaryByCategories: {
    get: (target) => groupOptions(liveChart(target), liveSeries(target)).varyColours ?? false,
    set: (target, value) => {
      changeGroup(target, { varyColours: asBoolean(value) });
    },
  },
  SplitType: {
    get: (target) => {
      const { splitType } = groupOptions(liveChart(target), liveSeries(target));
      return splitWords.find((word) => splits[word] === splitType) ?? "SplitByPosition";
    },
    set: (target, value) => {
      changeGroup(target, { splitType: splits[asOneOf(value, splitWords)] });
    },
  },
  SplitValue: {
    get: (target) => groupOptions(liveChart(target), liveSeries(target)).splitPosition ?? 2,
    set: (target, value) => {
      changeGroup(target, { splitPosition: asNumber(value) });
    },
  },
};
