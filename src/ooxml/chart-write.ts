import { axesXml, type AxisIds } from "./chart-axes-write";
import type { ChartCells } from "./chart-cache";
import type { ChartPart, ChartSeries, ChartText } from "./chart-model";
import { seriesXml } from "./chart-series-write";
import { NO_LINE, richTextXml, solidFill, textProperties, valueXml } from "./chart-xml";
import { CHART, DRAWING, RELATIONS } from "./namespaces";
import { OoxmlError } from "./ooxml-error";
import { XML_DECLARATION } from "./xml";

const PRIMARY: AxisIds = { category: 500_001, value: 500_002, secondary: false };
const SECONDARY: AxisIds = { category: 500_003, value: 500_004, secondary: true };
const EDGE = 0.012;

/**
 * A chart's part. The values its cells have now are written into it, so that programs which do not
 * calculate draw it too.
 */
export function chartXml(chart: ChartPart, cells: ChartCells): string {
  const frame = chart.border ? "" : NO_LINE;
  const fill = chart.fill === undefined ? "" : solidFill(chart.fill);
  return [
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}">`,
    valueXml("date1904", false),
    valueXml("roundedCorners", false),
    "<c:chart>",
    chart.title ? titleXml(chart.title) : "",
    valueXml("autoTitleDeleted", !chart.title),
    `<c:plotArea><c:layout/>${plotXml(chart, cells)}</c:plotArea>`,
    chart.legend ? legendXml(chart.legend) : "",
    valueXml("plotVisOnly", chart.plotVisibleOnly),
    valueXml("dispBlanksAs", chart.displayBlanksAs),
    "</c:chart>",
    fill + frame === "" ? "" : `<c:spPr>${fill}${frame}</c:spPr>`,
    "</c:chartSpace>",
  ].join("");
}

function titleXml(title: ChartText): string {
  const place = title.alignLeft
    ? `<c:layout><c:manualLayout>${valueXml("xMode", "edge")}${valueXml("yMode", "edge")}${valueXml("x", EDGE)}${valueXml("y", 2 * EDGE)}</c:manualLayout></c:layout>`
    : "";
  const alignment = title.alignLeft ? ' algn="l"' : "";
  return `<c:title>${richTextXml(title.text, title.font, alignment)}${place}${valueXml("overlay", false)}</c:title>`;
}

const LEGEND_SIDES = { bottom: "b", right: "r", top: "t", left: "l" } as const;

function legendXml(legend: NonNullable<ChartPart["legend"]>): string {
  const side = valueXml("legendPos", LEGEND_SIDES[legend.position]);
  return `<c:legend>${side}${valueXml("overlay", legend.overlay)}${textProperties(legend.font)}</c:legend>`;
}

function plotXml(chart: ChartPart, cells: ChartCells): string {
  const numbered = chart.series.map((series, index) => ({ series, index }));
  const onAxis = (group: ChartSeries["axisGroup"]): typeof numbered =>
    numbered.filter(({ series }) => series.axisGroup === group);
  const groups = [
    { ids: PRIMARY, series: onAxis("primary") },
    { ids: SECONDARY, series: onAxis("secondary") },
  ].filter((group) => !group.ids.secondary || group.series.length > 0);
  const plots = groups.map(({ ids, series }) => {
    const body = series.map((each) => seriesXml(chart, each.series, each.index, cells)).join("");
    return groupXml(chart, body, ids);
  });
  const axes = hasAxes(chart) ? groups.map(({ ids }) => axesXml(chart, ids, cells)) : [];
  return plots.join("") + axes.join("");
}

function hasAxes(chart: ChartPart): boolean {
  return chart.type !== "pie" && chart.type !== "doughnut";
}

/** @throws OoxmlError for types that are read but never written. */
function groupXml(chart: ChartPart, series: string, ids: AxisIds): string {
  const axes = valueXml("axId", ids.category) + valueXml("axId", ids.value);
  const plain = valueXml("varyColors", false) + series;
  const grouped = valueXml("grouping", lineGrouping(chart)) + plain;
  switch (chart.type) {
    case "bar":
      return `<c:barChart>${valueXml("barDir", chart.direction)}${valueXml("grouping", chart.grouping)}${plain}${barSpacing(chart)}${axes}</c:barChart>`;
    case "line":
      return `<c:lineChart>${grouped}${valueXml("marker", true)}${axes}</c:lineChart>`;
    case "area":
      return `<c:areaChart>${grouped}${axes}</c:areaChart>`;
    case "pie":
      return `<c:pieChart>${valueXml("varyColors", true)}${series}${valueXml("firstSliceAng", 0)}</c:pieChart>`;
    case "doughnut":
      return `<c:doughnutChart>${valueXml("varyColors", true)}${series}${valueXml("firstSliceAng", 0)}${valueXml("holeSize", 60)}</c:doughnutChart>`;
    case "scatter":
      return `<c:scatterChart>${valueXml("scatterStyle", "lineMarker")}${plain}${axes}</c:scatterChart>`;
    case "radar":
      return `<c:radarChart>${valueXml("radarStyle", "marker")}${plain}${axes}</c:radarChart>`;
    case "bubble":
    case "other":
      throw new OoxmlError(
        "damaged",
        `The chart ${chart.name} is of a type that cannot be written.`,
      );
  }
}

function lineGrouping({ grouping }: ChartPart): string {
  return grouping === "clustered" ? "standard" : grouping;
}

/** Stacked bars have to overlap fully, or each series stands beside its place in the stack. */
function barSpacing(chart: ChartPart): string {
  const stacked = chart.grouping === "stacked" || chart.grouping === "percentStacked";
  const overlap = chart.overlap ?? (stacked ? 100 : undefined);
  return (
    valueXml("gapWidth", chart.gapWidth ?? 150) +
    (overlap === undefined ? "" : valueXml("overlap", overlap))
  );
}
