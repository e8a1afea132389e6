import type { ChartGroupOptions, ChartPart, ChartSeries, ChartShape } from "../model/chart-model";

/** Series drawn alike on one pair of axes: what a chart's part calls a chart of its plot area. */
export type ChartGroup = {
  readonly shape: ChartShape;
  readonly secondary: boolean;
  readonly options: ChartGroupOptions;
  /** With their places in the chart's list. */
  readonly series: readonly { readonly series: ChartSeries; readonly index: number }[];
};

/** How a series is drawn: its own way or the chart's. */
export function shapeOf(chart: ChartPart, series: ChartSeries): ChartShape {
  return series.shape ?? chart;
}

/** Areas lie behind bars, bars behind lines and points, as Excel draws them. */
const DEPTHS = [
  "area",
  "surface",
  "pie",
  "ofPie",
  "doughnut",
  "bar",
  "stock",
  "line",
  "radar",
  "scatter",
  "bubble",
  "other",
] as const satisfies readonly ChartShape["type"][];

/** The groups in drawing order; filtered series belong to none. A chart without series has one empty group. */
export function groupsOf(chart: ChartPart): readonly ChartGroup[] {
  const groups: (ChartGroup & { series: { series: ChartSeries; index: number }[] })[] = [];
  chart.series.forEach((series, index) => {
    if (series.filtered === true) return;
    const shape = shapeOf(chart, series);
    const secondary = series.axisGroup === "secondary";
    const known = groups.find(
      (group) => group.secondary === secondary && group.shape.type === shape.type,
    );
    if (known) known.series.push({ series, index });
    else
      groups.push({
        shape,
        secondary,
        options: optionsOf(chart, secondary),
        series: [{ series, index }],
      });
  });
  if (groups.length === 0)
    return [{ shape: chart, secondary: false, options: optionsOf(chart, false), series: [] }];
  return groups.sort(
    (one, other) =>
      Number(one.secondary) - Number(other.secondary) ||
      DEPTHS.indexOf(one.shape.type) - DEPTHS.indexOf(other.shape.type),
  );
}

function optionsOf(chart: ChartPart, secondary: boolean): ChartGroupOptions {
  if (secondary) return chart.options?.secondary ?? {};
  return { gapWidth: chart.gapWidth, overlap: chart.overlap, ...chart.options?.primary };
}

/** Whether the type is drawn along axes. */
export function hasAxes(type: ChartShape["type"]): boolean {
  return type !== "pie" && type !== "doughnut" && type !== "ofPie";
}

/** Whether both axes of the type are of numbers. */
export function isScattered(type: ChartShape["type"]): boolean {
  return type === "scatter" || type === "bubble";
}

/** Whether series of the type are lines with markers rather than filled bodies. */
export function isLined({ type, filled, threeD }: ChartShape): boolean {
  if (type === "line") return threeD !== true;
  return type === "scatter" || type === "stock" || (type === "radar" && filled !== true);
}
