import { readAxis } from "./chart-axes-read";
import {
  readDataTable,
  readLegend,
  readPlotArea,
  readTitle,
  type ChartPlace,
} from "./chart-frame-read";
import { readGroups, type ReadGroup } from "./chart-group-read";
import { hasAxes } from "./chart-groups";
import { isWithinModel } from "./chart-known";
import { flagOf, numberOf, readFont, readLine, readPaint, valueOf } from "./chart-looks-read";
import type { ChartPart } from "../model/chart-model";
import type { ThemeColours } from "../styles/colours";
import { childElement, childElements, descendant, type XmlElement } from "../package/xml";

/** Reads a `chartSpace`. Decorations the model has no place for make it not writable. */
export function readChart(space: XmlElement, place: ChartPlace, theme: ThemeColours): ChartPart {
  const chart = childElement(space, "chart");
  const plot = childElement(chart, "plotArea");
  const groups = readGroups(plot, theme);
  const primary = groups.find(({ secondary }) => !secondary);
  return {
    ...place,
    ...(groups[0]?.shape ?? NO_SHAPE),
    title: readTitle(chart, place, theme),
    legend: readLegend(chart, place, theme),
    series: seriesOf(groups),
    ...readAxes(plot, groups, theme),
    gapWidth: primary?.options.gapWidth,
    overlap: primary?.options.overlap,
    options: readOptions(groups),
    dataTable: readDataTable(plot, theme),
    plotArea: readPlotArea(plot, place, theme),
    plotVisibleOnly: valueOf(chart, "plotVisOnly") !== "0",
    displayBlanksAs: readBlanks(valueOf(chart, "dispBlanksAs")),
    labelsOverMaximum: flagOf(chart, "showDLblsOverMax"),
    ...readSpace(space, theme),
    writable:
      groups.length > 0 &&
      groups.every((group) => group.writable) &&
      areDistinct(groups) &&
      isWithinModel(space),
  };
}

type SpaceLooks = Pick<
  ChartPart,
  "border" | "frame" | "roundedCorners" | "font" | "fill" | "style"
>;

function readSpace(space: XmlElement, theme: ThemeColours): SpaceLooks {
  const properties = childElement(space, "spPr");
  const texts = childElement(space, "txPr");
  const frame = readLine(properties, theme);
  const framed = frame?.colour !== "none";
  return {
    border: framed,
    frame: framed ? frame : undefined,
    roundedCorners: flagOf(space, "roundedCorners") === true ? true : undefined,
    font: texts && readFont(descendant(texts, "p", "pPr", "defRPr"), theme),
    fill: readPaint(properties, theme),
    style: readStyle(space),
  };
}

const NO_SHAPE = {
  type: "other",
  direction: "col",
  grouping: "standard",
  markers: false,
} as const satisfies Partial<ChartPart>;

/** Series in the order the chart numbers them; those drawn as the first group need no shape of their own. */
function seriesOf(groups: readonly ReadGroup[]): ChartPart["series"] {
  const [first] = groups;
  return groups
    .flatMap((group) =>
      group.series.map(({ series, order }) => ({
        order,
        series: group === first ? series : { ...series, shape: group.shape },
      })),
    )
    .sort((one, other) => one.order - other.order)
    .map(({ series }) => series);
}

/** The model tells groups by their type and their axes. */
function areDistinct(groups: readonly ReadGroup[]): boolean {
  const keys = groups.map(({ shape, secondary }) => `${shape.type} ${String(secondary)}`);
  return new Set(keys).size === keys.length;
}

type Axes = Pick<
  ChartPart,
  "categoryAxis" | "valueAxis" | "secondCategoryAxis" | "secondValueAxis" | "seriesAxis"
>;

function readAxes(
  plot: XmlElement | undefined,
  groups: readonly ReadGroup[],
  theme: ThemeColours,
): Axes {
  const axes = plot
    ? childElements(plot).filter((element) => element.localName?.endsWith("Ax") === true)
    : [];
  const byId = new Map(axes.map((axis) => [valueOf(axis, "axId") ?? "", axis]));
  const pair = (secondary: boolean): (XmlElement | undefined)[] => {
    const group = groups.find((each) => each.secondary === secondary && hasAxes(each.shape.type));
    return group?.axisIds.map((id) => byId.get(id)) ?? [];
  };
  const [category, value, depth] = pair(false);
  const [secondCategory, secondValue] = pair(true);
  const read = (axis: XmlElement | undefined, partner: XmlElement | undefined): Axes["valueAxis"] =>
    readAxis(axis, partner, theme);
  return {
    categoryAxis: read(category, value),
    valueAxis: read(value, category),
    seriesAxis: depth && read(depth, undefined),
    secondCategoryAxis: secondCategory && read(secondCategory, secondValue),
    secondValueAxis: secondValue && read(secondValue, secondCategory),
  };
}

function readOptions(groups: readonly ReadGroup[]): ChartPart["options"] {
  const of = (secondary: boolean): [string, unknown][] =>
    groups
      .filter((group) => group.secondary === secondary)
      .flatMap(({ options }) => Object.entries(options));
  // Room between the bars of the first axes has its place in the chart itself.
  const primary = of(false).filter(([name]) => name !== "gapWidth" && name !== "overlap");
  const secondary = of(true);
  if (primary.length + secondary.length === 0) return undefined;
  return {
    ...(primary.length > 0 ? { primary: Object.fromEntries(primary) } : {}),
    ...(secondary.length > 0 ? { secondary: Object.fromEntries(secondary) } : {}),
  };
}

function readBlanks(word: string | undefined): ChartPart["displayBlanksAs"] {
  return word === "span" || word === "gap" ? word : "zero";
}

/** Excel 2007's number of the style; later versions wrap another into alternate content. */
function readStyle(space: XmlElement): number | undefined {
  const own = numberOf(space, "style");
  return own ?? numberOf(descendant(space, "AlternateContent", "Fallback"), "style");
}
