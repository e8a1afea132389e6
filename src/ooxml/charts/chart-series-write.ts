import { errorBarsXml, trendlineXml } from "./chart-analysis-write";
import { categoryReference, numberReference, textReference, type ChartCells } from "./chart-cache";
import { isLined, isScattered } from "./chart-groups";
import { labelsXml } from "./chart-labels-write";
import type { ChartLine, ChartSeries, ChartShape } from "../model/chart-model";
import { markerXml } from "./chart-marker-write";
import { pointsXml } from "./chart-points-write";
import {
  isPlainLine,
  lineXml,
  NO_LINE,
  optionalXml,
  paintXml,
  SHADOW,
  valueXml,
} from "./chart-xml";
import { escapeText } from "../package/xml";

/** XML of one series, its children in the order of the type's schema. */
export function seriesXml(
  shape: ChartShape,
  series: ChartSeries,
  index: number,
  cells: ChartCells,
): string {
  const { type } = shape;
  const identity = [
    valueXml("idx", index),
    valueXml("order", index),
    nameXml(series, cells),
    looksXml(shape, series),
  ];
  if (type === "surface")
    return `<c:ser>${identity.join("")}${sourcesXml(shape, series, cells)}</c:ser>`;
  return [
    "<c:ser>",
    ...identity,
    beforePoints(shape, series),
    pointsXml(shape, series),
    labelsXml(shape, series),
    analysesXml(shape, series),
    sourcesXml(shape, series, cells),
    type === "line" || type === "scatter" || type === "stock"
      ? valueXml("smooth", series.smooth)
      : "",
    "</c:ser>",
  ].join("");
}

const ROUND: ReadonlySet<ChartShape["type"]> = new Set(["pie", "doughnut", "ofPie"]);

/** What the schema wants between the looks and the single points. */
function beforePoints(shape: ChartShape, series: ChartSeries): string {
  if (shape.type === "bar" || shape.type === "bubble")
    return valueXml("invertIfNegative", series.invertIfNegative === true);
  if (ROUND.has(shape.type)) return optionalXml("explosion", series.explosion);
  const marked = isLined(shape) || shape.type === "radar";
  return marked ? markerXml(shape, series) : "";
}

const ANALYSED: ReadonlySet<ChartShape["type"]> = new Set([
  "bar",
  "line",
  "area",
  "scatter",
  "bubble",
  "stock",
]);

function analysesXml(shape: ChartShape, series: ChartSeries): string {
  if (!ANALYSED.has(shape.type)) return "";
  const trendlines = (series.trendlines ?? []).map(trendlineXml);
  return trendlines.join("") + errorBarsXml(shape, series);
}

function nameXml(series: ChartSeries, cells: ChartCells): string {
  if (series.nameRef !== undefined) return `<c:tx>${textReference(series.nameRef, cells)}</c:tx>`;
  return series.name === "" ? "" : `<c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>`;
}

function looksXml(shape: ChartShape, series: ChartSeries): string {
  const drawn = isLined(shape) ? linedLooks(shape, series) : filledLooks(series);
  const properties = drawn + (series.shadow === true ? SHADOW : "");
  return properties === "" ? "" : `<c:spPr>${properties}</c:spPr>`;
}

/** Points without a line between them say so; otherwise Excel draws one. */
function linedLooks(shape: ChartShape, series: ChartSeries): string {
  const bare = (shape.type === "scatter" && shape.lines !== true) || shape.type === "stock";
  const own = series.line;
  if (own === undefined && bare) return NO_LINE;
  const line: ChartLine = {
    colour: own?.colour ?? series.fill,
    weight: own?.weight,
    dash: own?.dash,
  };
  return isPlainLine(line) ? "" : lineXml(line);
}

function filledLooks({ fill, line }: ChartSeries): string {
  const drawn = line !== undefined ? lineXml(line) : fill === undefined ? "" : NO_LINE;
  return paintXml(fill) + drawn;
}

function sourcesXml({ type }: ChartShape, series: ChartSeries, cells: ChartCells): string {
  const scattered = isScattered(type);
  const { categoriesRef, valuesRef, sizesRef } = series;
  const element = (name: string, content: string): string => `<c:${name}>${content}</c:${name}>`;
  return [
    categoriesRef === undefined
      ? ""
      : element(scattered ? "xVal" : "cat", categoryReference(categoriesRef, cells)),
    valuesRef === undefined
      ? ""
      : element(scattered ? "yVal" : "val", numberReference(valuesRef, cells)),
    type !== "bubble" || sizesRef === undefined
      ? ""
      : element("bubbleSize", numberReference(sizesRef, cells)),
  ].join("");
}
