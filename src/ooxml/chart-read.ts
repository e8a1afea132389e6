import { readAxis } from "./chart-axes-read";
import type { ChartGroupType, ChartPart, ChartText } from "./chart-model";
import { readFill, readFont, valueOf } from "./chart-looks-read";
import { readSeries } from "./chart-series-read";
import type { ThemeColours } from "./colours";
import { childElement, childElements, descendant, numberAttribute, type XmlElement } from "./xml";

const TYPES: Readonly<Record<string, ChartGroupType>> = {
  barChart: "bar",
  lineChart: "line",
  areaChart: "area",
  pieChart: "pie",
  doughnutChart: "doughnut",
  scatterChart: "scatter",
  bubbleChart: "bubble",
  radarChart: "radar",
};

/** Where a chart is, from its drawing. */
export type ChartPlace = Pick<ChartPart, "name" | "left" | "top" | "width" | "height">;

/** Reads a `chartSpace`. Combinations and decorations the model has no place for make it not writable. */
export function readChart(space: XmlElement, place: ChartPlace, theme: ThemeColours): ChartPart {
  const chart = childElement(space, "chart");
  const plot = childElement(chart, "plotArea");
  const groups = plot
    ? childElements(plot).filter((element) => element.localName?.endsWith("Chart") === true)
    : [];
  const group = groups[0];
  const type = TYPES[group?.localName ?? ""] ?? "other";
  const axes = plot
    ? childElements(plot).filter((element) => element.localName?.endsWith("Ax") === true)
    : [];
  const scattered = type === "scatter" || type === "bubble";
  const category = scattered ? axes[0] : axes.find((axis) => axis.localName !== "valAx");
  const value = axes.find((axis) => axis.localName === "valAx" && axis !== category);
  const series = groups.flatMap((each, index) =>
    childElements(each, "ser").map((element) =>
      readSeries(element, theme, index === 0 ? "primary" : "secondary"),
    ),
  );
  return {
    ...place,
    type,
    direction: valueOf(group, "barDir") === "bar" ? "bar" : "col",
    grouping: readGrouping(group, type),
    markers: LINED.has(type) && series.some((each) => each.marker !== "none"),
    title: readTitle(chart, theme),
    legend: readLegend(chart, theme),
    series,
    categoryAxis: readAxis(category, theme),
    valueAxis: readAxis(value, theme),
    gapWidth: numberAttribute(childElement(group, "gapWidth"), "val"),
    overlap: numberAttribute(childElement(group, "overlap"), "val"),
    plotVisibleOnly: valueOf(chart, "plotVisOnly") !== "0",
    displayBlanksAs: readBlanks(valueOf(chart, "dispBlanksAs")),
    border: descendant(space, "spPr", "ln", "noFill") === undefined,
    fill: readFill(childElement(space, "spPr"), theme),
    writable: isWritable(type) && areAlike(groups, axes) && isWithinModel(space),
  };
}

function isWritable(type: ChartGroupType): boolean {
  return type !== "other" && type !== "bubble";
}

const LINED: ReadonlySet<ChartGroupType> = new Set(["line", "scatter", "radar"]);

/** One group, or a second of the same type on axes of its own. */
function areAlike(groups: readonly XmlElement[], axes: readonly XmlElement[]): boolean {
  const [first, second] = groups;
  if (!second) return first !== undefined;
  return groups.length === 2 && axes.length === 4 && first?.localName === second.localName;
}

function readGrouping(group: XmlElement | undefined, type: ChartGroupType): ChartPart["grouping"] {
  const grouping = valueOf(group, "grouping");
  if (grouping === "stacked" || grouping === "percentStacked" || grouping === "clustered")
    return grouping;
  return type === "bar" ? "clustered" : "standard";
}

function readBlanks(word: string | undefined): ChartPart["displayBlanksAs"] {
  return word === "span" || word === "gap" ? word : "zero";
}

function readTitle(chart: XmlElement | undefined, theme: ThemeColours): ChartText | undefined {
  const title = childElement(chart, "title");
  if (!title) return undefined;
  const rich = descendant(title, "tx", "rich");
  const cached = descendant(title, "tx", "strRef", "strCache", "pt", "v")?.textContent ?? "";
  const paragraphs = rich ? childElements(rich, "p") : [];
  const text = paragraphs.map((paragraph) =>
    childElements(paragraph, "r")
      .map((run) => childElement(run, "t")?.textContent ?? "")
      .join(""),
  );
  const properties = childElement(paragraphs[0], "pPr");
  const x = numberAttribute(descendant(title, "layout", "manualLayout", "x"), "val");
  return {
    text: rich ? text.join("\n") : cached,
    font: readFont(
      descendant(paragraphs[0], "r", "rPr") ?? childElement(properties, "defRPr"),
      theme,
    ),
    alignLeft: x !== undefined && x < 0.1,
  };
}

function readLegend(chart: XmlElement | undefined, theme: ThemeColours): ChartPart["legend"] {
  const legend = childElement(chart, "legend");
  if (!legend) return undefined;
  const sides = { b: "bottom", t: "top", l: "left", r: "right" } as const;
  const side = valueOf(legend, "legendPos");
  return {
    position: side === "b" || side === "t" || side === "l" ? sides[side] : "right",
    overlay: valueOf(legend, "overlay") === "1",
    font: readFont(descendant(legend, "txPr", "p", "pPr", "defRPr"), theme),
  };
}

/** What the model shows, and what Office adds to every chart without changing its picture. */
const KNOWN = new Set(
  `chartSpace date1904 roundedCorners lang style AlternateContent Choice Fallback clrMapOvr chart title tx rich
  bodyPr lstStyle p pPr defRPr r rPr t endParaRPr solidFill srgbClr schemeClr lumMod lumOff latin ea cs layout
  manualLayout xMode yMode x y overlay autoTitleDeleted plotArea barChart lineChart areaChart pieChart doughnutChart
  scatterChart radarChart barDir grouping varyColors ser idx order strRef numRef multiLvlStrRef multiLvlStrCache lvl f strCache
  numCache formatCode ptCount pt v spPr ln noFill prstDash round miter invertIfNegative marker symbol size dLbls numFmt
  dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize cat val xVal yVal smooth gapWidth
  overlap axId scatterStyle radarStyle firstSliceAng holeSize catAx dateAx valAx scaling orientation max min delete
  axPos majorGridlines majorTickMark minorTickMark tickLblPos txPr crossAx crosses auto lblAlgn lblOffset
  noMultiLvlLbl tickLblSkip tickMarkSkip baseTimeUnit majorUnit majorTimeUnit crossBetween legend legendPos plotVisOnly dispBlanksAs
  effectLst extLst printSettings`.split(/\s+/),
);
/** Their contents never matter to the picture. */
const OPAQUE = new Set(["extLst", "AlternateContent", "printSettings", "bodyPr"]);

function isWithinModel(element: XmlElement): boolean {
  const name = element.localName ?? "";
  if (!KNOWN.has(name)) return false;
  return OPAQUE.has(name) || childElements(element).every(isWithinModel);
}
