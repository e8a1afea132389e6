import type { ChartGroupOptions, ChartPart, ChartSeries } from "#ooxml/model/chart-model";

/** What a series shares with all that are drawn like it on its axes. */
export function groupOptions(chart: ChartPart, series: ChartSeries): ChartGroupOptions {
  if (series.axisGroup === "secondary") return chart.options?.secondary ?? {};
  return { ...chart.options?.primary, gapWidth: chart.gapWidth, overlap: chart.overlap };
}

export function setGroupOptions(
  chart: ChartPart,
  series: ChartSeries,
  part: ChartGroupOptions,
): void {
  const { secondary, primary } = chart.options ?? {};
  if (series.axisGroup === "secondary") {
    chart.options = { ...chart.options, secondary: { ...secondary, ...part } };
    return;
  }
  const { gapWidth, overlap, ...rest } = part;
  if (gapWidth !== undefined) chart.gapWidth = gapWidth;
  if (overlap !== undefined) chart.overlap = overlap;
  if (Object.keys(rest).length > 0)
    chart.options = { ...chart.options, primary: { ...primary, ...rest } };
}
