import { axesXml } from "./chart-axes-write";
import type { ChartCells } from "./chart-cache";
import { groupXml } from "./chart-group-write";
import { groupsOf } from "./chart-groups";
import { layoutXml } from "./chart-layout";
import type { ChartDataTable, ChartLegend, ChartPart, ChartText } from "../model/chart-model";
import {
  boxXml,
  isPlainLine,
  lineXml,
  NO_LINE,
  optionalXml,
  paintXml,
  richTextXml,
  textProperties,
  valueXml,
} from "./chart-xml";
import { CHART, DRAWING, RELATIONS } from "../package/namespaces";
import { textReference } from "./chart-cache";
import { XML_DECLARATION } from "../package/xml";

/** Distance of a title at the left from the chart's edge, as a share of its width. */
const TITLE_EDGE = 0.012;

/**
 * A chart's part. The values its cells have now are written into it, so that programs which do not
 * calculate draw it too.
 */
export function chartXml(chart: ChartPart, cells: ChartCells): string {
  return [
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}">`,
    valueXml("date1904", false),
    valueXml("roundedCorners", chart.roundedCorners === true),
    optionalXml("style", chart.style),
    "<c:chart>",
    chart.title ? titleXml(chart, chart.title, cells) : "",
    valueXml("autoTitleDeleted", !chart.title),
    viewXml(chart),
    plotXml(chart, cells),
    chart.legend ? legendXml(chart, chart.legend) : "",
    valueXml("plotVisOnly", chart.plotVisibleOnly),
    valueXml("dispBlanksAs", chart.displayBlanksAs),
    optionalXml("showDLblsOverMax", chart.labelsOverMaximum),
    "</c:chart>",
    spaceLooks(chart),
    chart.font ? textProperties(chart.font) : "",
    "</c:chartSpace>",
  ].join("");
}

function spaceLooks(chart: ChartPart): string {
  const own = isPlainLine(chart.frame) || !chart.frame ? "" : lineXml(chart.frame);
  const properties = paintXml(chart.fill) + (chart.border ? own : NO_LINE);
  return properties === "" ? "" : `<c:spPr>${properties}</c:spPr>`;
}

function titleXml(chart: ChartPart, title: ChartText, cells: ChartCells): string {
  const { ref, font, rotation } = title;
  const referenced = ref !== undefined;
  const text = referenced
    ? `<c:tx>${textReference(ref, cells)}</c:tx>`
    : richTextXml({ ...title, alignment: title.alignLeft ? "l" : undefined });
  const place = title.alignLeft
    ? { left: TITLE_EDGE * chart.width, top: 2 * TITLE_EDGE * chart.height }
    : title;
  return [
    "<c:title>",
    text,
    layoutXml(chart, { left: place.left, top: place.top }),
    valueXml("overlay", title.overlay === true),
    boxXml(title.box),
    referenced ? textProperties(font, rotation) : "",
    "</c:title>",
  ].join("");
}

/** Angles from which Excel shows bodies; pies lie, surfaces from above stand. */
function viewXml(chart: ChartPart): string {
  const view = (x: number, y: number, square: boolean): string =>
    `<c:view3D>${valueXml("rotX", x)}${valueXml("rotY", y)}${valueXml("rAngAx", square)}</c:view3D>`;
  if (chart.type === "surface")
    return chart.topView === true ? view(90, 0, false) : view(15, 20, false);
  if (chart.threeD !== true) return "";
  if (chart.type === "pie") return view(30, 0, false);
  return view(15, 20, chart.grouping !== "standard");
}

const LEGEND_SIDES = { bottom: "b", right: "r", top: "t", left: "l", corner: "tr" } as const;

function legendXml(chart: ChartPart, legend: ChartLegend): string {
  const hidden = (legend.hiddenEntries ?? []).map(
    (index) =>
      `<c:legendEntry>${valueXml("idx", index)}${valueXml("delete", true)}</c:legendEntry>`,
  );
  return [
    "<c:legend>",
    valueXml("legendPos", LEGEND_SIDES[legend.position]),
    ...hidden,
    layoutXml(chart, legend.layout),
    valueXml("overlay", legend.overlay),
    boxXml(legend.box),
    textProperties(legend.font),
    "</c:legend>",
  ].join("");
}

function plotXml(chart: ChartPart, cells: ChartCells): string {
  const groups = groupsOf(chart);
  const layout = layoutXml(chart, chart.plotArea?.layout);
  return [
    "<c:plotArea>",
    layout === "" ? "<c:layout/>" : layout,
    ...groups.map((group) => groupXml(chart, group, cells)),
    axesXml(chart, groups, cells),
    chart.dataTable ? dataTableXml(chart.dataTable) : "",
    boxXml(chart.plotArea),
    "</c:plotArea>",
  ].join("");
}

function dataTableXml(table: ChartDataTable): string {
  return [
    "<c:dTable>",
    valueXml("showHorzBorder", table.horizontal),
    valueXml("showVertBorder", table.vertical),
    valueXml("showOutline", table.outline),
    valueXml("showKeys", table.keys),
    boxXml(table.box),
    textProperties(table.font),
    "</c:dTable>",
  ].join("");
}
