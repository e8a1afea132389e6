import { categoryReference, numberReference, textReference, type ChartCells } from "./chart-cache";
import type { ChartLabels, ChartPart, ChartSeries } from "./chart-model";
import { lineXml, NO_LINE, solidFill, textProperties, valueXml } from "./chart-xml";
import { escapeAttribute, escapeText } from "./xml";

/** XML of one series, its children in the order of the chart's type. */
export function seriesXml(
  chart: ChartPart,
  series: ChartSeries,
  index: number,
  cells: ChartCells,
): string {
  const { type } = chart;
  const lined = type === "line" || type === "scatter" || type === "radar";
  return [
    "<c:ser>",
    valueXml("idx", index),
    valueXml("order", index),
    nameXml(series, cells),
    looksXml(chart, series),
    type === "bar" ? valueXml("invertIfNegative", false) : "",
    lined ? markerXml(chart, series) : "",
    series.labels ? labelsXml(chart, series.labels) : "",
    categoriesXml(type, series, cells),
    valuesXml(type, series, cells),
    type === "line" || type === "scatter" ? valueXml("smooth", series.smooth) : "",
    "</c:ser>",
  ].join("");
}

function nameXml(series: ChartSeries, cells: ChartCells): string {
  if (series.nameRef !== undefined) return `<c:tx>${textReference(series.nameRef, cells)}</c:tx>`;
  return series.name === "" ? "" : `<c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>`;
}

function looksXml(chart: ChartPart, series: ChartSeries): string {
  const lined = chart.type === "line" || chart.type === "scatter" || chart.type === "radar";
  const fill = series.fill !== undefined && !lined ? solidFill(series.fill) : "";
  const line = lined
    ? { ...lineOf(series), colour: lineOf(series).colour ?? series.fill }
    : series.line;
  const drawn = line ? lineXml(line) : fill === "" ? "" : NO_LINE;
  const properties = fill + (lined && isPlain(line) ? "" : drawn);
  return properties === "" ? "" : `<c:spPr>${properties}</c:spPr>`;
}

function lineOf(series: ChartSeries): NonNullable<ChartSeries["line"]> {
  return series.line ?? { colour: undefined, weight: undefined, dash: undefined };
}

function isPlain(line: ChartSeries["line"]): boolean {
  return (
    !line || (line.colour === undefined && line.weight === undefined && line.dash === undefined)
  );
}

const MARKERS = "circle dash diamond dot none picture plus square star triangle x".split(" ");

function markerXml(chart: ChartPart, series: ChartSeries): string {
  const wanted = (series.marker ?? (chart.markers ? "automatic" : "none")).toLowerCase();
  if (wanted === "automatic" || wanted === "auto") return "";
  const symbol = MARKERS.find((name) => name === wanted) ?? "none";
  const colour = series.line?.colour ?? series.fill;
  const fill = colour === undefined ? "" : solidFill(colour);
  const looks = fill === "" || symbol === "none" ? "" : `<c:spPr>${fill}${NO_LINE}</c:spPr>`;
  const size = symbol === "none" ? "" : valueXml("size", 6);
  return `<c:marker>${valueXml("symbol", symbol)}${size}${looks}</c:marker>`;
}

function categoriesXml(type: ChartPart["type"], series: ChartSeries, cells: ChartCells): string {
  if (series.categoriesRef === undefined) return "";
  const name = type === "scatter" || type === "bubble" ? "xVal" : "cat";
  return `<c:${name}>${categoryReference(series.categoriesRef, cells)}</c:${name}>`;
}

function valuesXml(type: ChartPart["type"], series: ChartSeries, cells: ChartCells): string {
  if (series.valuesRef === undefined) return "";
  const name = type === "scatter" || type === "bubble" ? "yVal" : "val";
  return `<c:${name}>${numberReference(series.valuesRef, cells)}</c:${name}>`;
}

const POSITIONS: Readonly<Record<string, string>> = {
  center: "ctr",
  ctr: "ctr",
  insideend: "inEnd",
  inend: "inEnd",
  insidebase: "inBase",
  inbase: "inBase",
  outsideend: "outEnd",
  outend: "outEnd",
  left: "l",
  l: "l",
  right: "r",
  r: "r",
  top: "t",
  t: "t",
  bottom: "b",
  b: "b",
  bestfit: "bestFit",
};

/** Label positions each type allows; Excel refuses a file with any other. */
function allowedPositions({ type, grouping }: ChartPart): readonly string[] {
  switch (type) {
    case "bar":
      return grouping === "clustered" || grouping === "standard"
        ? ["ctr", "inEnd", "inBase", "outEnd"]
        : ["ctr", "inEnd", "inBase"];
    case "line":
    case "scatter":
      return ["ctr", "l", "r", "t", "b"];
    case "pie":
      return ["ctr", "inEnd", "outEnd", "bestFit"];
    case "area":
    case "doughnut":
    case "radar":
    case "bubble":
    case "other":
      return [];
  }
}

function labelsXml(chart: ChartPart, labels: ChartLabels): string {
  const position = POSITIONS[(labels.position ?? "").toLowerCase()];
  const placed = position !== undefined && allowedPositions(chart).includes(position);
  const format = labels.numberFormat;
  return [
    "<c:dLbls>",
    format === undefined
      ? ""
      : `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>`,
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
    textProperties(labels.font),
    placed ? valueXml("dLblPos", position) : "",
    valueXml("showLegendKey", false),
    valueXml("showVal", labels.showValue),
    valueXml("showCatName", labels.showCategoryName),
    valueXml("showSerName", labels.showSeriesName),
    valueXml("showPercent", false),
    valueXml("showBubbleSize", false),
    "</c:dLbls>",
  ].join("");
}
