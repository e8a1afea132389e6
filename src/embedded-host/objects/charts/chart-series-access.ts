import type { ChartSeries } from "#ooxml/model/chart-model";

import { HostError } from "../../protocol/host-error";
import { changeChart, liveChart } from "./chart-access";
import type { SeriesTarget } from "../access/chart-selves";

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
