import type { ChartSeries } from "#ooxml/model/chart-model";

/** Excel's own colours for series that name none. */
const usual = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export function seriesColour(series: ChartSeries | undefined, index: number): string {
  // Marks without a line between them have a colour all the same.
  const line = series?.line?.colour === "none" ? series.markerFill : series?.line?.colour;
  return series?.fill ?? line ?? usual[index % usual.length] ?? "#4472C4";
}

/** Colour of one point: its own, that of its series, or where slices differ one of Excel's. */
export function pointColour(series: ChartSeries | undefined, index: number, point: number): string {
  const own = series?.points?.find((each) => each.index === point);
  return own?.fill ?? own?.markerFill ?? series?.markerFill ?? seriesColour(series, index);
}

/** Slices of a pie have colours by their order. */
export function sliceColour(series: ChartSeries | undefined, point: number): string {
  const own = series?.points?.find((each) => each.index === point);
  return own?.fill ?? seriesColour(undefined, point);
}

/** Stroke pattern for the name of a dash in the chart. */
export function dashOf(series: ChartSeries | undefined, width: number): string | undefined {
  const dash = series?.line?.dash;
  if (dash === undefined || dash === "solid") return undefined;
  if (dash.toLowerCase().includes("dot")) return `${String(width)} ${String(2 * width)}`;
  return `${String(4 * width)} ${String(3 * width)}`;
}
