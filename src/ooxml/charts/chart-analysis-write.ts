import { isScattered } from "./chart-groups";
import type {
  ChartErrorBars,
  ChartLine,
  ChartSeries,
  ChartShape,
  ChartTrendline,
} from "../model/chart-model";
import {
  boxXml,
  isPlainLine,
  lineXml,
  optionalXml,
  richTextXml,
  textProperties,
  valueXml,
} from "./chart-xml";
import { escapeAttribute, escapeText } from "../package/xml";

function lineLooks(line: ChartLine | undefined): string {
  return line === undefined || isPlainLine(line) ? "" : `<c:spPr>${lineXml(line)}</c:spPr>`;
}

export function trendlineXml(trend: ChartTrendline): string {
  return [
    "<c:trendline>",
    trend.name === undefined ? "" : `<c:name>${escapeText(trend.name)}</c:name>`,
    lineLooks(trend.line),
    valueXml("trendlineType", trend.type),
    trend.type === "poly" ? valueXml("order", trend.polynomialOrder ?? 2) : "",
    trend.type === "movingAvg" ? valueXml("period", trend.period ?? 2) : "",
    optionalXml("forward", trend.forward),
    optionalXml("backward", trend.backward),
    optionalXml("intercept", trend.intercept),
    valueXml("dispRSqr", trend.showRSquared),
    valueXml("dispEq", trend.showEquation),
    labelXml(trend),
    "</c:trendline>",
  ].join("");
}

function labelXml({ label }: ChartTrendline): string {
  if (label === undefined) return "";
  const { text, font, rotation, numberFormat } = label;
  return [
    "<c:trendlineLbl>",
    text === undefined ? "" : richTextXml({ text, font, rotation }),
    numberFormat === undefined
      ? ""
      : `<c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/>`,
    boxXml(label.box),
    text === undefined ? textProperties(font, rotation) : "",
    "</c:trendlineLbl>",
  ].join("");
}

/** Bars along the values; scatter and bubble charts may have some along the other axis too. */
export function errorBarsXml(shape: ChartShape, series: ChartSeries): string {
  const { x, y } = series.errorBars ?? {};
  const both = isScattered(shape.type);
  return [
    both && x ? barsXml(x, "x") : "",
    y ? barsXml(y, both || shape.type === "area" ? "y" : undefined) : "",
  ].join("");
}

function barsXml(bars: ChartErrorBars, direction: "x" | "y" | undefined): string {
  return [
    "<c:errBars>",
    optionalXml("errDir", direction),
    valueXml("errBarType", bars.include),
    valueXml("errValType", bars.type),
    valueXml("noEndCap", !bars.endCap),
    bars.type === "stdErr" || bars.type === "cust" ? "" : optionalXml("val", bars.amount),
    lineLooks(bars.line),
    "</c:errBars>",
  ].join("");
}
