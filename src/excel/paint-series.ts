import type { ChartKind, ChartSeriesPlan, Colour } from "#domain/workbook/sheet-plan";

const markers = {
  none: "None",
  circle: "Circle",
  diamond: "Diamond",
  square: "Square",
  triangle: "Triangle",
} as const;

/** Whether the kind is drawn as a line with marks rather than as filled bodies. */
export function isLined(kind: ChartKind): boolean {
  return kind === "line" || kind === "scatter";
}

/** Gives a series its colours: fill, or line and marks, then those of its single points. */
export function paintSeries(
  target: Excel.ChartSeries,
  kind: ChartKind,
  series: ChartSeriesPlan,
): void {
  if (isLined(kind)) paintLine(target, kind, series);
  else if (series.colour === "none") target.format.fill.clear();
  else target.format.fill.setSolidColor(series.colour);
  series.pointColours?.forEach((colour, at) => {
    paintPoint(target.points.getItemAt(at), kind, colour);
  });
}

function paintLine(target: Excel.ChartSeries, kind: ChartKind, series: ChartSeriesPlan): void {
  const { colour } = series;
  const marker = series.marker ?? (kind === "line" ? "none" : "circle");
  if (series.marksOnly === true || colour === "none") target.format.line.lineStyle = "None";
  else target.format.line.color = colour;
  target.markerStyle = colour === "none" ? "None" : markers[marker];
  if (marker === "none" || colour === "none") return;
  target.markerBackgroundColor = colour;
  target.markerForegroundColor = colour;
}

function paintPoint(target: Excel.ChartPoint, kind: ChartKind, colour: Colour): void {
  if (!isLined(kind)) {
    target.format.fill.setSolidColor(colour);
    return;
  }
  target.markerBackgroundColor = colour;
  target.markerForegroundColor = colour;
}
