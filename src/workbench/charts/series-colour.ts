import type { ChartSeries } from "#ooxml/chart-model";

/** Excel's own colours for series that name none. */
const usual = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export function seriesColour(series: ChartSeries | undefined, index: number): string {
  return series?.fill ?? series?.line?.colour ?? usual[index % usual.length] ?? "#4472C4";
}

/** Stroke pattern for the name of a dash in the chart. */
export function dashOf(series: ChartSeries | undefined, width: number): string | undefined {
  const dash = series?.line?.dash;
  if (dash === undefined || dash === "solid") return undefined;
  if (dash.toLowerCase().includes("dot")) return `${String(width)} ${String(2 * width)}`;
  return `${String(4 * width)} ${String(3 * width)}`;
}
