import type { ChartCells } from "./chart-cache";
import { shapeOf, type ChartGroup } from "./chart-groups";
import { axisIds } from "./chart-axes-write";
import type { ChartPart } from "../model/chart-model";
import { seriesXml } from "./chart-series-write";
import { optionalXml, valueXml } from "./chart-xml";
import { OoxmlError } from "../package/ooxml-error";

type GroupParts = {
  readonly group: ChartGroup;
  readonly series: string;
  /** Whether each point has a colour of its own, and the series. */
  readonly plain: string;
  readonly axes: string;
};

/**
 * One chart of the plot area: its kind, its series, what they share and the ids of their axes.
 *
 * @throws OoxmlError for types that are read but never written.
 */
export function groupXml(chart: ChartPart, group: ChartGroup, cells: ChartCells): string {
  const series = group.series
    .map((each) => seriesXml(shapeOf(chart, each.series), each.series, each.index, cells))
    .join("");
  const varied = valueXml("varyColors", group.options.varyColours ?? isRound(group.shape.type));
  const axes = axisIds(group)
    .map((id) => valueXml("axId", id))
    .join("");
  const write = WRITERS[group.shape.type];
  if (write === undefined)
    throw new OoxmlError("damaged", `The chart ${chart.name} is of a type that cannot be written.`);
  return write({ group, series, plain: varied + series, axes });
}

const WRITERS: Readonly<Record<ChartPart["type"], ((parts: GroupParts) => string) | undefined>> = {
  bar: barXml,
  line: lineGroupXml,
  area: (parts) => wrap("area", parts.group, groupingXml(parts.group) + parts.plain + parts.axes),
  stock: ({ group, series, axes }) =>
    `<c:stockChart>${series}<c:hiLowLines/>${upDownXml(group)}${axes}</c:stockChart>`,
  surface: ({ group, series, axes }) =>
    wrap("surface", group, valueXml("wireframe", group.shape.wireframe === true) + series + axes),
  scatter: ({ group, plain, axes }) =>
    `<c:scatterChart>${valueXml("scatterStyle", group.shape.smooth === true ? "smoothMarker" : "lineMarker")}${plain}${axes}</c:scatterChart>`,
  bubble: ({ group, plain, axes }) =>
    `<c:bubbleChart>${plain}${bubbleOptions(group)}${axes}</c:bubbleChart>`,
  radar: ({ group, plain, axes }) =>
    `<c:radarChart>${valueXml("radarStyle", radarStyle(group))}${plain}${axes}</c:radarChart>`,
  pie: roundXml,
  ofPie: roundXml,
  doughnut: roundXml,
  other: undefined,
};

function lineGroupXml({ group, plain, axes }: GroupParts): string {
  const content = groupingXml(group) + plain;
  return group.shape.threeD === true
    ? `<c:line3DChart>${content}${axes}</c:line3DChart>`
    : `<c:lineChart>${content}${valueXml("marker", true)}${axes}</c:lineChart>`;
}

function isRound(type: ChartPart["type"]): boolean {
  return type === "pie" || type === "doughnut" || type === "ofPie";
}

/** Surfaces seen from above are flat; the others are bodies. */
function wrap(name: "area" | "surface", { shape }: ChartGroup, content: string): string {
  const body = name === "surface" ? shape.topView !== true : shape.threeD === true;
  const element = `c:${name}${body ? "3D" : ""}Chart`;
  return `<${element}>${content}</${element}>`;
}

function groupingXml({ shape }: ChartGroup): string {
  return valueXml("grouping", shape.grouping === "clustered" ? "standard" : shape.grouping);
}

function barXml({ group: { shape, options }, plain, axes }: GroupParts): string {
  const kind = valueXml("barDir", shape.direction) + valueXml("grouping", shape.grouping);
  const gap = valueXml("gapWidth", options.gapWidth ?? 150);
  if (shape.threeD === true)
    return `<c:bar3DChart>${kind}${plain}${gap}${valueXml("shape", shape.solid ?? "box")}${axes}</c:bar3DChart>`;
  // Stacked bars have to overlap fully, or each series stands beside its place in the stack.
  const stacked = shape.grouping === "stacked" || shape.grouping === "percentStacked";
  const overlap = optionalXml("overlap", options.overlap ?? (stacked ? 100 : undefined));
  const lines = options.seriesLines === true ? "<c:serLines/>" : "";
  return `<c:barChart>${kind}${plain}${gap}${overlap}${lines}${axes}</c:barChart>`;
}

function upDownXml({ shape, options }: ChartGroup): string {
  if (shape.upDownBars !== true) return "";
  return `<c:upDownBars>${valueXml("gapWidth", options.gapWidth ?? 150)}<c:upBars/><c:downBars/></c:upDownBars>`;
}

function bubbleOptions({ shape, options }: ChartGroup): string {
  return [
    shape.threeD === true ? valueXml("bubble3D", true) : "",
    valueXml("bubbleScale", options.bubbleScale ?? 100),
    valueXml("showNegBubbles", options.negativeBubbles === true),
    optionalXml("sizeRepresents", options.sizeRepresents),
  ].join("");
}

function radarStyle({ shape }: ChartGroup): string {
  return shape.filled === true ? "filled" : "marker";
}

function roundXml({ group: { shape, options }, plain }: GroupParts): string {
  const turn = valueXml("firstSliceAng", options.firstSliceAngle ?? 0);
  if (shape.type === "doughnut")
    return `<c:doughnutChart>${plain}${turn}${valueXml("holeSize", options.holeSize ?? 75)}</c:doughnutChart>`;
  if (shape.type === "pie")
    return shape.threeD === true
      ? `<c:pie3DChart>${plain}</c:pie3DChart>`
      : `<c:pieChart>${plain}${turn}</c:pieChart>`;
  return [
    "<c:ofPieChart>",
    valueXml("ofPieType", shape.secondPlot ?? "pie"),
    plain,
    valueXml("gapWidth", options.gapWidth ?? 100),
    optionalXml("splitType", options.splitType),
    optionalXml("splitPos", options.splitPosition),
    valueXml("secondPieSize", options.secondPlotSize ?? 75),
    options.seriesLines === false ? "" : "<c:serLines/>",
    "</c:ofPieChart>",
  ].join("");
}
