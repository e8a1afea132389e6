import type { ChartPicture } from "#embedded-host/sheet-picture";

/** A drawn value: from where to where on the value axis. */
export type Bar = {
  readonly series: number;
  readonly category: number;
  readonly from: number;
  readonly to: number;
  /** The value in the cell, before it was made a share. */
  readonly value: number;
};

/** Bars of a chart after stacking; blanks are left out. */
export function stackBars(chart: ChartPicture): readonly Bar[] {
  const { grouping } = chart.model;
  const stacked = grouping === "stacked" || grouping === "percentStacked";
  const ups = new Map<number, number>();
  const downs = new Map<number, number>();
  return chart.series.flatMap((series, index) =>
    series.values.flatMap((value, category): readonly Bar[] => {
      if (value === undefined) return [];
      const size = grouping === "percentStacked" ? value / categoryTotal(chart, category) : value;
      if (!stacked) return [{ series: index, category, from: 0, to: size, value }];
      const side = size >= 0 ? ups : downs;
      const from = side.get(category) ?? 0;
      side.set(category, from + size);
      return [{ series: index, category, from, to: from + size, value }];
    }),
  );
}

function categoryTotal(chart: ChartPicture, category: number): number {
  let total = 0;
  for (const series of chart.series) total += Math.abs(series.values[category] ?? 0);
  return total === 0 ? 1 : total;
}
