import type { ChartLabels, ChartPointLabel, ChartSeries, ChartShape } from "../model/chart-model";
import {
  isPlainLine,
  lineXml,
  NO_LINE,
  paintXml,
  richTextXml,
  textProperties,
  valueXml,
} from "./chart-xml";
import { escapeAttribute, escapeText } from "../package/xml";

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

const AROUND = ["ctr", "l", "r", "t", "b"];
const ON_SLICES = ["ctr", "inEnd", "outEnd", "bestFit"];
const ON_BARS = ["ctr", "inEnd", "inBase"];

/** Label positions each type allows; Excel refuses a file with any other. */
const ALLOWED: Readonly<Record<ChartShape["type"], readonly string[]>> = {
  bar: ON_BARS,
  line: AROUND,
  scatter: AROUND,
  stock: AROUND,
  bubble: AROUND,
  pie: ON_SLICES,
  ofPie: ON_SLICES,
  radar: ["outEnd"],
  area: [],
  doughnut: [],
  surface: [],
  other: [],
};

function allowedPositions({ type, grouping, threeD }: ChartShape): readonly string[] {
  if (threeD === true && type !== "pie") return [];
  const sideBySide = grouping === "clustered" || grouping === "standard";
  return type === "bar" && sideBySide ? [...ON_BARS, "outEnd"] : ALLOWED[type];
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
  const leaders = series.labels ? leadersXml(shape, series.labels) : "";
  return `<c:dLbls>${points.join("")}${whole}${leaders}</c:dLbls>`;
}

const EXTENDED = "http://schemas.microsoft.com/office/drawing/2012/chart";
const LABEL_EXTENSION = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";

/** What Office 2013 has added to labels: their outline, and lines to them in charts without slices. */
function extensionXml(content: string): string {
  if (content === "") return "";
  return `<c:extLst><c:ext uri="${LABEL_EXTENSION}" xmlns:c15="${EXTENDED}">${content}</c:ext></c:extLst>`;
}

function outlineXml({ outline }: ChartLabels): string {
  if (outline === undefined) return "";
  return `<c15:spPr xmlns:c15="${EXTENDED}"><a:prstGeom prst="${escapeAttribute(outline)}"><a:avLst/></a:prstGeom></c15:spPr>`;
}

const SLICED: ReadonlySet<ChartShape["type"]> = new Set(["pie", "ofPie", "doughnut"]);

function leadersXml({ type }: ChartShape, labels: ChartLabels): string {
  const { leaderLines, leaderLine: line } = labels;
  const look = line === undefined || isPlainLine(line) ? "" : `<c:spPr>${lineXml(line)}</c:spPr>`;
  const shown = leaderLines ?? (look === "" ? undefined : true);
  const said = (prefix: string): string => {
    if (shown === undefined) return "";
    const drawn = look === "" ? "" : `<${prefix}:leaderLines>${look}</${prefix}:leaderLines>`;
    return `<${prefix}:showLeaderLines val="${shown ? 1 : 0}"/>${drawn}`;
  };
  return SLICED.has(type)
    ? said("c") + extensionXml(outlineXml(labels))
    : extensionXml(outlineXml(labels) + said("c15"));
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
  const { text, font, runs, shift } = label;
  const moved =
    shift === undefined
      ? ""
      : `<c:layout><c:manualLayout>${valueXml("x", shift.x)}${valueXml("y", shift.y)}</c:manualLayout></c:layout>`;
  const rich = text === undefined ? "" : richTextXml({ text, font, runs });
  return `<c:dLbl>${place}${moved}${rich}${partsOf(shape, label)}${extensionXml(outlineXml(label))}</c:dLbl>`;
}

function partsOf(shape: ChartShape, labels: ChartLabels): string {
  const position = POSITIONS[(labels.position ?? "").toLowerCase()];
  const placed = position !== undefined && allowedPositions(shape).includes(position);
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
