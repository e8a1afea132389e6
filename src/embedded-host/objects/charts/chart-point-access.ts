import type { ChartPoint, ChartSeries } from "#ooxml/model/chart-model";

import type { PointTarget, SeriesTarget } from "../access/chart-selves";
import { changeSeries, liveSeries } from "./chart-series-access";
import { areaOfFormula } from "../access/range-references";

/** The values of a series' points, in their order. */
export function pointValues(target: SeriesTarget): readonly unknown[] {
  const reference = liveSeries(target).valuesRef;
  const place = reference === undefined ? undefined : areaOfFormula(target.workbook, reference);
  return place?.sheet.cells.values(place.area).flat() ?? [];
}

/** What is said of the point alone. */
export function pointOf({ series, index }: PointTarget): ChartPoint | undefined {
  return series.points?.find((point) => point.index === index);
}

export function changePoint(target: PointTarget, part: Partial<ChartPoint>): void {
  changeSeries(target, (series) => {
    setPoint(series, target.index, part);
  });
}

export function setPoint(series: ChartSeries, index: number, part: Partial<ChartPoint>): void {
  const others = (series.points ?? []).filter((point) => point.index !== index);
  const before = series.points?.find((point) => point.index === index);
  series.points = [...others, { ...before, ...part, index }].sort(
    (one, other) => one.index - other.index,
  );
}
