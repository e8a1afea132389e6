import { isLined, isScattered } from "./chart-groups";
import { flagOf, numberOf, valueOf } from "./chart-looks-read";
import type {
  ChartGroupOptions,
  ChartGroupType,
  ChartSeries,
  ChartShape,
} from "../model/chart-model";
import { readSeries } from "./chart-series-read";
import type { ThemeColours } from "../styles/colours";
import { attribute, childElement, childElements, type XmlElement } from "../package/xml";

/** One chart of a plot area as it stands in the file. */
export type ReadGroup = {
  readonly shape: ChartShape;
  readonly secondary: boolean;
  readonly options: ChartGroupOptions;
  readonly axisIds: readonly string[];
  readonly series: readonly { readonly series: ChartSeries; readonly order: number }[];
  readonly writable: boolean;
};

const TYPES: Readonly<Record<string, ChartGroupType>> = {
  barChart: "bar",
  bar3DChart: "bar",
  lineChart: "line",
  line3DChart: "line",
  areaChart: "area",
  area3DChart: "area",
  pieChart: "pie",
  pie3DChart: "pie",
  ofPieChart: "ofPie",
  doughnutChart: "doughnut",
  scatterChart: "scatter",
  bubbleChart: "bubble",
  radarChart: "radar",
  stockChart: "stock",
  surfaceChart: "surface",
  surface3DChart: "surface",
};

/** The charts of a plot area; those on other axes than the first one along axes are secondary. */
export function readGroups(
  plot: XmlElement | undefined,
  theme: ThemeColours,
): readonly ReadGroup[] {
  const elements = plot
    ? childElements(plot).filter((element) => element.localName?.endsWith("Chart") === true)
    : [];
  const first = elements.map(idsOf).find((ids) => ids.length > 0)?.[0];
  return elements.map((element) => {
    const axisIds = idsOf(element);
    const secondary = axisIds.length > 0 && axisIds[0] !== first;
    return readGroup(element, { axisIds, secondary }, theme);
  });
}

function idsOf(element: XmlElement): readonly string[] {
  return childElements(element, "axId").map((id) => attribute(id, "val") ?? "");
}

function readGroup(
  element: XmlElement,
  axes: Pick<ReadGroup, "axisIds" | "secondary">,
  theme: ThemeColours,
): ReadGroup {
  const name = element.localName ?? "";
  const type = TYPES[name] ?? "other";
  const raw = childElements(element, "ser");
  const plain = readShape(element, type);
  const read = raw.map((each) => ({
    order: numberOf(each, "order") ?? 0,
    series: readSeries(each, theme, axes.secondary ? "secondary" : "primary"),
  }));
  const all = read.map(({ series }) => series);
  const shape: ChartShape = {
    ...plain,
    markers: isLined(plain) && type !== "stock" && all.some((each) => each.marker !== "none"),
    ...(isScattered(type) && type === "scatter" ? scatterLook(element, all) : {}),
  };
  return {
    ...axes,
    shape,
    options: readOptions(element, type),
    series: read.map(({ order, series }) => ({ order, series: withoutUsual(shape, series) })),
    writable: type !== "other" && isPlain(element, type),
  };
}

/** What says "as the type" in the file needs no word in the model. */
function withoutUsual(shape: ChartShape, series: ChartSeries): ChartSeries {
  const bare = (shape.type === "scatter" && shape.lines !== true) || shape.type === "stock";
  const lineless = bare && series.line?.colour === "none";
  const unmarked = !shape.markers && series.marker === "none" && shape.type !== "line";
  return {
    ...series,
    line: lineless ? undefined : series.line,
    marker: unmarked ? undefined : series.marker,
  };
}

function scatterLook(element: XmlElement, all: readonly ChartSeries[]): Partial<ChartShape> {
  const lines = all.length === 0 || all.some((series) => series.line?.colour !== "none");
  const smooth = valueOf(element, "scatterStyle") === "smoothMarker" && lines;
  return { ...(lines ? { lines } : {}), ...(smooth ? { smooth } : {}) };
}

const SOLIDS = ["cylinder", "cone", "pyramid"] as const;

function readShape(element: XmlElement, type: ChartGroupType): ChartShape {
  const name = element.localName ?? "";
  const said = Object.entries({
    threeD: (name.includes("3D") && type !== "surface") || flagOf(element, "bubble3D") === true,
    solid: SOLIDS.find((solid) => solid === valueOf(element, "shape")),
    filled: valueOf(element, "radarStyle") === "filled",
    wireframe: type === "surface" && flagOf(element, "wireframe") === true,
    topView: name === "surfaceChart",
    secondPlot: type === "ofPie" ? readSecondPlot(element) : undefined,
    upDownBars: type === "stock" && childElement(element, "upDownBars") !== undefined,
  }).filter(([, value]) => value !== undefined && value !== false);
  return {
    type,
    direction: valueOf(element, "barDir") === "bar" ? "bar" : "col",
    grouping: readGrouping(element, type),
    markers: false,
    ...Object.fromEntries(said),
  };
}

function readSecondPlot(element: XmlElement): "bar" | "pie" {
  return valueOf(element, "ofPieType") === "bar" ? "bar" : "pie";
}

function readGrouping(element: XmlElement, type: ChartGroupType): ChartShape["grouping"] {
  const grouping = valueOf(element, "grouping");
  if (grouping === "stacked" || grouping === "percentStacked" || grouping === "clustered")
    return grouping;
  return type === "bar" && grouping === undefined ? "clustered" : "standard";
}

function readOptions(element: XmlElement, type: ChartGroupType): ChartGroupOptions {
  const varied = flagOf(element, "varyColors");
  const usuallyVaried = type === "pie" || type === "doughnut" || type === "ofPie";
  const split = valueOf(element, "splitType");
  const all: ChartGroupOptions = {
    gapWidth: numberOf(childElement(element, "upDownBars") ?? element, "gapWidth"),
    overlap: numberOf(element, "overlap"),
    varyColours: varied === usuallyVaried ? undefined : varied,
    firstSliceAngle: numberOf(element, "firstSliceAng"),
    holeSize: numberOf(element, "holeSize"),
    bubbleScale: numberOf(element, "bubbleScale"),
    negativeBubbles: flagOf(element, "showNegBubbles"),
    sizeRepresents: valueOf(element, "sizeRepresents") === "w" ? "w" : undefined,
    splitType: SPLITS.find((word) => word === split),
    splitPosition: numberOf(element, "splitPos"),
    secondPlotSize: numberOf(element, "secondPieSize"),
    seriesLines:
      type === "ofPie" || childElement(element, "serLines")
        ? childElement(element, "serLines") !== undefined
        : undefined,
  };
  const said = Object.entries(all).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said);
}

const SPLITS = ["auto", "cust", "percent", "pos", "val"] as const;

/** Labels and lines given to a whole group are not in the model, but for the ones that say nothing. */
function isPlain(element: XmlElement, type: ChartGroupType): boolean {
  const labels = childElement(element, "dLbls");
  const silent = childElements(labels ?? element).every(
    (child) =>
      labels === undefined ||
      (child.localName?.startsWith("show") === true && attribute(child, "val") === "0") ||
      (child.localName === "delete" && attribute(child, "val") === "1"),
  );
  const highLow = childElement(element, "hiLowLines") !== undefined;
  return silent && highLow === (type === "stock");
}
