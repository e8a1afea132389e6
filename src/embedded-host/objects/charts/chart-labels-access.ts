import type { ChartPointLabel, ChartSeries } from "#ooxml/model/chart-model";

import { plainFont } from "../../workbook/new-chart";
import { changeChart, liveChart } from "./chart-access";
import { changePoint, pointOf } from "./chart-point-access";
import type { ChartTarget, LabelsAccess, PointTarget, SeriesTarget } from "../access/chart-selves";
import { changeSeries, liveSeries } from "./chart-series-access";

/** Labels that show nothing yet. */
const hidden: ChartPointLabel = {
  showValue: false,
  showSeriesName: false,
  showCategoryName: false,
  position: undefined,
  numberFormat: undefined,
  font: plainFont,
};

/** Labels as Excel makes them when only asked to show some. */
export const newLabels: ChartPointLabel = { ...hidden, showValue: true };

type Edit = (labels: ChartPointLabel) => ChartPointLabel;

function changed(series: ChartSeries, edit: Edit, reveal: boolean): void {
  if (series.labels === undefined && !reveal) return;
  series.labels = edit(series.labels ?? hidden);
}

/** The labels of one series. */
export function seriesLabels(target: SeriesTarget): LabelsAccess {
  return {
    ...target,
    readLabels: () => liveSeries(target).labels,
    changeLabels: (edit, reveal) => {
      changeSeries(target, (series) => {
        changed(series, edit, reveal);
      });
    },
  };
}

/** The labels of all series at once; what they say is what the first labelled one says. */
export function chartLabels(target: ChartTarget): LabelsAccess {
  return {
    ...target,
    readLabels: () => liveChart(target).series.find(({ labels }) => labels !== undefined)?.labels,
    changeLabels: (edit, reveal) => {
      changeChart(target, (chart) => {
        for (const series of chart.series) changed(series, edit, reveal);
      });
    },
  };
}

/** The label of one point: its own, or that of its series. */
export function pointLabel(target: PointTarget): LabelsAccess {
  const read = (): ChartPointLabel | undefined => {
    const own = pointOf(target)?.label;
    return own === "none" ? undefined : (own ?? liveSeries(target).labels);
  };
  return {
    ...target,
    readLabels: read,
    changeLabels: (edit, reveal) => {
      const label = read() ?? (reveal ? hidden : undefined);
      if (label !== undefined) changePoint(target, { label: edit(label) });
    },
  };
}
