import { readAxis } from "./chart-axes-read";
import { readGroups, type ReadGroup } from "./chart-group-read";
import { hasAxes } from "./chart-groups";
import { isWithinModel } from "./chart-known";
import { readLayout } from "./chart-layout";
import {
  flagOf,
  numberOf,
  readBox,
  readFont,
  readLine,
  readPaint,
  valueOf,
} from "./chart-looks-read";
import type { ChartDataTable, ChartLegend, ChartPart, ChartText } from "./chart-model";
import { readText } from "./chart-text-read";
import type { ThemeColours } from "./colours";
import { childElement, childElements, descendant, numberAttribute, type XmlElement } from "./xml";

/** Where a chart is, from its drawing. */
export type ChartPlace = Pick<ChartPart, "name" | "left" | "top" | "width" | "height">;

/** Reads a `chartSpace`. Decorations the model has no place for make it not writable. */
export function readChart(space: XmlElement, place: ChartPlace, theme: ThemeColours): ChartPart {
  const chart = childElement(space, "chart");
  const plot = childElement(chart, "plotArea");
  const groups = readGroups(plot, theme);
  const [first] = groups;
  const properties = childElement(space, "spPr");
  const frame = readLine(properties, theme);
  const primary = groups.find(({ secondary }) => !secondary);
  const shape = first?.shape ?? NO_SHAPE;
  return {
    ...place,
    ...shape,
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
    border: frame?.colour !== "none",
    frame: frame?.colour === "none" ? undefined : frame,
    roundedCorners: flagOf(space, "roundedCorners") === true ? true : undefined,
    font: childElement(space, "txPr")
      ? readFont(descendant(space, "txPr", "p", "pPr", "defRPr"), theme)
      : undefined,
    fill: readPaint(properties, theme),
    style: readStyle(space),
    writable:
      groups.length > 0 &&
      groups.every((group) => group.writable) &&
      areDistinct(groups) &&
      isWithinModel(space),
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
  const of = (secondary: boolean): NonNullable<ChartPart["options"]>["primary"] =>
    Object.assign(
      {},
      ...groups.filter((group) => group.secondary === secondary).map(({ options }) => options),
    ) as NonNullable<NonNullable<ChartPart["options"]>["primary"]>; // joined from parts of that type
  const { gapWidth: _gap, overlap: _overlap, ...primary } = of(false) ?? {};
  const secondary = of(true) ?? {};
  const parts = {
    ...(Object.keys(primary).length > 0 ? { primary } : {}),
    ...(Object.keys(secondary).length > 0 ? { secondary } : {}),
  };
  return Object.keys(parts).length > 0 ? parts : undefined;
}

function readBlanks(word: string | undefined): ChartPart["displayBlanksAs"] {
  return word === "span" || word === "gap" ? word : "zero";
}

/** Excel 2007's number of the style; later versions wrap another into alternate content. */
function readStyle(space: XmlElement): number | undefined {
  const own = numberOf(space, "style");
  return own ?? numberOf(descendant(space, "AlternateContent", "Fallback"), "style");
}

function readTitle(
  chart: XmlElement | undefined,
  place: ChartPlace,
  theme: ThemeColours,
): ChartText | undefined {
  const title = childElement(chart, "title");
  if (!title) return undefined;
  const read = readText(title, theme);
  const layout = readLayout(title, place);
  const x = numberAttribute(descendant(title, "layout", "manualLayout", "x"), "val");
  const alignLeft = x !== undefined && x < 0.1;
  const looks = childElement(title, "txPr");
  return {
    text: read?.text ?? "",
    font: read?.font ?? readFont(descendant(looks, "p", "pPr", "defRPr"), theme),
    alignLeft,
    ref: read?.ref,
    ...(read !== undefined && read.runs.length > 0 ? { runs: read.runs } : {}),
    overlay: flagOf(title, "overlay") === true ? true : undefined,
    rotation: read?.rotation,
    left: alignLeft ? undefined : layout?.left,
    top: alignLeft ? undefined : layout?.top,
    box: readBox(title, theme),
  };
}

const SIDES = { b: "bottom", t: "top", l: "left", r: "right", tr: "corner" } as const;

function readLegend(
  chart: XmlElement | undefined,
  place: ChartPlace,
  theme: ThemeColours,
): ChartLegend | undefined {
  const legend = childElement(chart, "legend");
  if (!legend) return undefined;
  const side = Object.entries(SIDES).find(([word]) => word === valueOf(legend, "legendPos"));
  const hidden = childElements(legend, "legendEntry")
    .filter((entry) => flagOf(entry, "delete") === true)
    .map((entry) => numberOf(entry, "idx") ?? 0);
  return {
    position: side?.[1] ?? "right",
    overlay: flagOf(legend, "overlay") === true,
    font: readFont(descendant(legend, "txPr", "p", "pPr", "defRPr"), theme),
    hiddenEntries: hidden.length > 0 ? hidden : undefined,
    box: readBox(legend, theme),
    layout: readLayout(legend, place),
  };
}

function readDataTable(
  plot: XmlElement | undefined,
  theme: ThemeColours,
): ChartDataTable | undefined {
  const table = childElement(plot, "dTable");
  if (!table) return undefined;
  return {
    horizontal: flagOf(table, "showHorzBorder") === true,
    vertical: flagOf(table, "showVertBorder") === true,
    outline: flagOf(table, "showOutline") === true,
    keys: flagOf(table, "showKeys") === true,
    font: readFont(descendant(table, "txPr", "p", "pPr", "defRPr"), theme),
    box: readBox(table, theme),
  };
}

function readPlotArea(
  plot: XmlElement | undefined,
  place: ChartPlace,
  theme: ThemeColours,
): ChartPart["plotArea"] {
  const box = readBox(plot, theme);
  const layout = readLayout(plot, place);
  return box === undefined && layout === undefined ? undefined : { ...box, layout };
}
