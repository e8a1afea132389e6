import type { ChartPoint, ChartSeries } from "#ooxml/chart-model";

import { integerArgument } from "../protocol/call-arguments";
import { HostError } from "../protocol/host-error";
import type { HostObject, Property } from "../protocol/object-type";
import { lineAccess } from "./chart-access";
import { asMarker, asMarkerSize, markerWord, usualMarkerSize } from "./chart-markers";
import { changeSeries, liveSeries } from "./chart-series";
import { asColour } from "./format-access";
import type { PointTarget, SeriesTarget } from "./chart-selves";
import { defineType, make } from "./object-selves";
import { areaOfFormula } from "./range-references";

/** The values of a series' points, in their order. */
function valuesOf(target: SeriesTarget): readonly unknown[] {
  const reference = liveSeries(target).valuesRef;
  const place = reference === undefined ? undefined : areaOfFormula(target.workbook, reference);
  return place?.sheet.cells.values(place.area).flat() ?? [];
}

function pointAt(target: SeriesTarget, index: number): HostObject {
  if (index < 0 || index >= valuesOf(target).length) throw new HostError("InvalidArgument");
  return make("ChartPoint", { ...target, index });
}

export const chartPointsType = defineType({
  name: "ChartPointsCollection",
  properties: { Count: { get: (target) => valuesOf(target).length } },
  collection: {
    itemType: "ChartPoint",
    list: (target) => valuesOf(target).map((_, index) => make("ChartPoint", { ...target, index })),
  },
  methods: {
    GetCount: (target) => valuesOf(target).length,
    GetItemAt: (target, args) => pointAt(target, integerArgument(args, 0)),
  },
});

/** What is said of the point alone. */
export function pointOf({ series, index }: PointTarget): ChartPoint | undefined {
  return series.points?.find((point) => point.index === index);
}

export function changePoint(target: PointTarget, part: Partial<ChartPoint>): void {
  changeSeries(target, (series) => {
    setPoint(series, target.index, part);
  });
}

function setPoint(series: ChartSeries, index: number, part: Partial<ChartPoint>): void {
  const others = (series.points ?? []).filter((point) => point.index !== index);
  const before = series.points?.find((point) => point.index === index);
  series.points = [...others, { ...before, ...part, index }].sort(
    (one, other) => one.index - other.index,
  );
}

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
    Value: { get: (target) => valuesOf(target)[target.index] ?? null },
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
  navigation: { Format: (target) => make("ChartPointFormat", target) },
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
