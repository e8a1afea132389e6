import { valueOf } from "./chart-looks-read";
import type { ChartPlace } from "./chart-frame-read";
import type { ChartAxis, ChartFont, ChartPart, ChartSeries } from "../model/chart-model";
import {
  attribute,
  childElement,
  childElements,
  descendant,
  type XmlElement,
} from "../package/xml";

/** Layouts of the newer charts beside their names in the API. */
const KINDS: Readonly<Record<string, string>> = {
  boxWhisker: "Boxwhisker",
  clusteredColumn: "Histogram",
  funnel: "Funnel",
  paretoLine: "Pareto",
  regionMap: "RegionMap",
  sunburst: "Sunburst",
  treemap: "Treemap",
  waterfall: "Waterfall",
};

const NO_FONT: ChartFont = { size: undefined, bold: undefined, colour: undefined };

const NO_AXIS: ChartAxis = {
  visible: true,
  numberFormat: undefined,
  font: NO_FONT,
  majorGridlines: false,
  gridlineColour: undefined,
  lineVisible: true,
  minimum: undefined,
  maximum: undefined,
  majorUnit: undefined,
  reversed: false,
  title: undefined,
  tickLabelPosition: "nextTo",
  dateAxis: false,
};

/** What can be told of a chart of Office 2016's kinds: its kind, title and cells. It is never written. */
export function readChartEx(space: XmlElement, place: ChartPlace): ChartPart {
  const chart = childElement(space, "chart");
  const title = childElement(chart, "title");
  const region = descendant(chart, "plotArea", "plotAreaRegion");
  const all = region ? childElements(region, "series") : [];
  const layouts = all.map((each) => attribute(each, "layoutId") ?? "");
  const layout = layouts.includes("paretoLine") ? "paretoLine" : (layouts[0] ?? "");
  return {
    ...place,
    type: "other",
    kindName: KINDS[layout],
    direction: "col",
    grouping: "standard",
    markers: false,
    title: title && { text: textOf(title), font: NO_FONT, alignLeft: false },
    legend: childElement(chart, "legend")
      ? { position: "right", overlay: false, font: NO_FONT }
      : undefined,
    series: all
      .filter((each) => attribute(each, "layoutId") !== "paretoLine")
      .map((each) => readSeries(space, each)),
    categoryAxis: { ...NO_AXIS },
    valueAxis: { ...NO_AXIS },
    gapWidth: undefined,
    overlap: undefined,
    plotVisibleOnly: true,
    displayBlanksAs: "gap",
    border: true,
    fill: undefined,
    writable: false,
  };
}

/** A text given word by word, or taken from a cell. */
function textOf(element: XmlElement): string {
  const rich = descendant(element, "tx", "rich");
  if (!rich) return descendant(element, "tx", "txData", "v")?.textContent ?? "";
  return childElements(rich, "p")
    .map((paragraph) =>
      childElements(paragraph, "r")
        .map((run) => childElement(run, "t")?.textContent ?? "")
        .join(""),
    )
    .join("\n");
}

/** A series names its numbers and categories by the number of a block of data. */
function readSeries(space: XmlElement, series: XmlElement): ChartSeries {
  const wanted = valueOf(series, "dataId");
  const blocks = childElement(space, "chartData");
  const block = (blocks ? childElements(blocks, "data") : []).find(
    (each) => attribute(each, "id") === wanted,
  );
  const dimension = (name: string): string | undefined =>
    childElement(childElement(block, name), "f")?.textContent ?? undefined;
  return {
    nameRef: descendant(series, "tx", "txData", "f")?.textContent ?? undefined,
    name: textOf(series),
    valuesRef: dimension("numDim"),
    categoriesRef: dimension("strDim"),
    fill: undefined,
    line: undefined,
    marker: undefined,
    smooth: false,
    labels: undefined,
    axisGroup: "primary",
  };
}
