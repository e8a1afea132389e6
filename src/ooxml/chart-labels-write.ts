import type { ChartLabels, ChartPointLabel, ChartSeries, ChartShape } from "./chart-model";
import {
  isPlainLine,
  lineXml,
  NO_LINE,
  paintXml,
  richTextXml,
  textProperties,
  valueXml,
} from "./chart-xml";
import { escapeAttribute, escapeText } from "./xml";

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
function allowedPositions({ type, grouping, threeD }: ChartShape): readonly string[] {
  if (threeD === true && type !== "pie") return [];
  switch (type) {
    case "bar":
      return grouping === "clustered" || grouping === "standard"
        ? ["ctr", "inEnd", "inBase", "outEnd"]
        : ["ctr", "inEnd", "inBase"];
    case "line":
    case "scatter":
    case "stock":
    case "bubble":
      return ["ctr", "l", "r", "t", "b"];
    case "pie":
    case "ofPie":
      return ["ctr", "inEnd", "outEnd", "bestFit"];
    case "radar":
      return ["outEnd"];
    case "area":
    case "doughnut":
    case "surface":
    case "other":
      return [];
  }
}

/** Whether the type allows the label position, a word of DrawingML. */
export function allowsPosition(shape: ChartShape, position: string): boolean {
  return allowedPositions(shape).includes(position);
}

/** The labels of a series and those of single points; "" where there are none. */
export function labelsXml(shape: ChartShape, series: ChartSeries): string {
  const single = (series.points ?? []).flatMap(({ index, label }) =>
    label === undefined ? [] : [{ index, label }],
  );
  if (series.labels === undefined && single.length === 0) return "";
  const points = single
    .sort((one, other) => one.index - other.index)
    .map(({ index, label }) => pointLabelXml(shape, index, label));
  const whole = series.labels ? partsOf(shape, series.labels) : nothingShown;
  const leaders =
    series.labels?.leaderLines === undefined || shape.type !== "pie"
      ? ""
      : valueXml("showLeaderLines", series.labels.leaderLines);
  return `<c:dLbls>${points.join("")}${whole}${leaders}</c:dLbls>`;
}

const nothingShown = [
  "showLegendKey",
  "showVal",
  "showCatName",
  "showSerName",
  "showPercent",
  "showBubbleSize",
]
  .map((name) => valueXml(name, false))
  .join("");

function pointLabelXml(shape: ChartShape, index: number, label: ChartPointLabel | "none"): string {
  const place = valueXml("idx", index);
  if (label === "none") return `<c:dLbl>${place}${valueXml("delete", true)}</c:dLbl>`;
  const text = label.text === undefined ? "" : richTextXml({ text: label.text, font: label.font });
  return `<c:dLbl>${place}${text}${partsOf(shape, label)}</c:dLbl>`;
}

function partsOf(shape: ChartShape, labels: ChartLabels): string {
  const position = POSITIONS[(labels.position ?? "").toLowerCase()];
  const placed = position !== undefined && allowsPosition(shape, position);
  const format = labels.numberFormat;
  return [
    format === undefined
      ? ""
      : `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>`,
    looksXml(labels),
    textProperties(labels.font, labels.rotation),
    placed ? valueXml("dLblPos", position) : "",
    valueXml("showLegendKey", labels.showLegendKey === true),
    valueXml("showVal", labels.showValue),
    valueXml("showCatName", labels.showCategoryName),
    valueXml("showSerName", labels.showSeriesName),
    valueXml("showPercent", labels.showPercentage === true),
    valueXml("showBubbleSize", labels.showBubbleSize === true),
    labels.separator === undefined
      ? ""
      : `<c:separator>${escapeText(labels.separator)}</c:separator>`,
  ].join("");
}

function looksXml({ box }: ChartLabels): string {
  const line = box?.line === undefined || isPlainLine(box.line) ? NO_LINE : lineXml(box.line);
  return `<c:spPr>${paintXml(box?.fill ?? "none")}${line}</c:spPr>`;
}
