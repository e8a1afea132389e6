import { isLined } from "./chart-groups";
import { markerXml } from "./chart-marker-write";
import type { ChartPoint, ChartSeries, ChartShape } from "../model/chart-model";
import { lineXml, NO_LINE, paintXml, valueXml } from "./chart-xml";

/** Single points that look other than their series. */
export function pointsXml(shape: ChartShape, series: ChartSeries): string {
  return [...(series.points ?? [])]
    .filter(isDrawnApart)
    .sort((one, other) => one.index - other.index)
    .map((point) => pointXml(shape, series, point))
    .join("");
}

function isDrawnApart(point: ChartPoint): boolean {
  return Object.entries(point).some(
    ([name, part]) => name !== "index" && name !== "label" && part !== undefined,
  );
}

function pointXml(shape: ChartShape, series: ChartSeries, point: ChartPoint): string {
  const lined = isLined(shape);
  const bars = shape.type === "bar" || shape.type === "bubble";
  return [
    "<c:dPt>",
    valueXml("idx", point.index),
    bars ? valueXml("invertIfNegative", false) : "",
    lined ? markerXml(shape, markOf(series, point)) : "",
    // The schema has the word for every type; bodies of 3-D charts are said elsewhere.
    shape.type === "bubble" || shape.type === "pie" || shape.type === "doughnut"
      ? valueXml("bubble3D", false)
      : "",
    point.explosion === undefined ? "" : valueXml("explosion", point.explosion),
    looksXml(lined, point),
    "</c:dPt>",
  ].join("");
}

/** What a point's mark does not say is as in its series. */
function markOf(series: ChartSeries, point: ChartPoint): ChartPoint {
  return {
    index: point.index,
    marker: point.marker ?? series.marker,
    markerSize: point.markerSize ?? series.markerSize,
    markerFill: point.markerFill ?? point.fill ?? series.markerFill ?? series.line?.colour,
    markerLine: point.markerLine ?? series.markerLine,
  };
}

function looksXml(lined: boolean, { fill, line }: ChartPoint): string {
  const drawn = line === undefined ? "" : lineXml(line);
  // The fill of a point of a line is its mark's; its own line leads up to it.
  const properties = lined
    ? drawn
    : paintXml(fill) + (drawn === "" && fill !== undefined ? NO_LINE : drawn);
  return properties === "" ? "" : `<c:spPr>${properties}</c:spPr>`;
}
