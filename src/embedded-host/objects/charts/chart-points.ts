import type { ChartPoint, ChartSeries } from "#ooxml/model/chart-model";

import { asBoolean, integerArgument } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject, Property } from "../../protocol/object-type";
import { lineAccess } from "./chart-access";
import { newLabels, pointLabel } from "./chart-labels-access";
import { asMarker, asMarkerSize, markerWord, usualMarkerSize } from "./chart-markers";
import { changePoint, pointOf, pointValues, setPoint } from "./chart-point-access";
import type { PointTarget, SeriesTarget } from "../access/chart-selves";
import { liveSeries } from "./chart-series-access";
import { asColour } from "../access/format-access";
import { defineType, make } from "../access/object-selves";

function pointAt(target: SeriesTarget, index: number): HostObject {
  if (index < 0 || index >= pointValues(target).length) throw new HostError("InvalidArgument");
  return make("ChartPoint", { ...target, index });
}

export const chartPointsType = defineType({
  name: "ChartPointsCollection",
  properties: { Count: { get: (target) => pointValues(target).length } },
  collection: {
    itemType: "ChartPoint",
    list: (target) =>
      pointValues(target).map((_, index) => make("ChartPoint", { ...target, index })),
  },
  methods: {
    GetCount: (target) => pointValues(target).length,
    GetItemAt: (target, args) => pointAt(target, integerArgument(args, 0)),
  },
});

/** A property of the point; without a word on it the series' own holds. */
function property(
  get: (point: ChartPoint | undefined, series: ChartSeries) => unknown,
  read: (value: unknown) => Partial<ChartPoint>,
): Property<PointTarget> {
  return {
    get: (target) => get(pointOf(target), liveSeries(target)),
    set: (target, value) => {
      changePoint(target, read(value));
    },
  };
}

export const chartPointType = defineType({
  name: "ChartPoint",
  properties: {
    Value: { get: (target) => pointValues(target)[target.index] ?? null },
    HasDataLabel: {
      get: (target) => pointLabel(target).readLabels() !== undefined,
      set: (target, value) => {
        const shown = pointLabel(target).readLabels();
        changePoint(target, { label: asBoolean(value) ? (shown ?? newLabels) : "none" });
      },
    },
    MarkerStyle: property(
      (point, series) => markerWord(point?.marker ?? series.marker),
      (value) => ({ marker: asMarker(value) }),
    ),
    MarkerSize: property(
      (point, series) => point?.markerSize ?? series.markerSize ?? usualMarkerSize,
      (value) => ({ markerSize: asMarkerSize(value) }),
    ),
    MarkerBackgroundColor: property(
      (point, series) => point?.markerFill ?? series.markerFill ?? "",
      (value) => ({ markerFill: asColour(value) }),
    ),
    MarkerForegroundColor: property(
      (point, series) => point?.markerLine ?? series.markerLine ?? "",
      (value) => ({ markerLine: asColour(value) }),
    ),
  },
  navigation: {
    Format: (target) => make("ChartPointFormat", target),
    DataLabel: (target) => make("ChartDataLabel", { ...target, ...pointLabel(target) }),
  },
});

export const chartPointFormatType = defineType({
  name: "ChartPointFormat",
  navigation: {
    Fill: (target) =>
      make("ChartFill", {
        get: () => pointOf(target)?.fill ?? liveSeries(target).fill,
        set: (fill) => {
          changePoint(target, { fill });
        },
      }),
    Border: (target) =>
      make(
        "ChartBorder",
        lineAccess(
          target,
          () => pointOf(target)?.line ?? liveSeries(target).line,
          (_chart, line) => {
            setPoint(target.series, target.index, { line });
          },
        ),
      ),
  },
});
