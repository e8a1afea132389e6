import type { ChartAxis, ChartFont, ChartPart, ChartShape } from "#ooxml/model/chart-model";
import type { SheetFile } from "#ooxml/model/workbook-file";

import type { ChartTypePlan } from "./chart-types";

export const plainFont: ChartFont = { size: undefined, bold: undefined, colour: undefined };

/** The size Excel gives new charts, in points. */
const standardSize = { width: 360, height: 216 };

/** A chart as Excel makes it before anybody changes it. */
export function newChart(
  sheet: SheetFile,
  plan: ChartTypePlan,
  series: ChartPart["series"],
): ChartPart {
  const [only] = series;
  const single = series.length === 1;
  const { shape } = plan;
  const chart: ChartPart = {
    name: freeName(sheet),
    left: 192,
    top: 75,
    ...standardSize,
    ...shape,
    title: { text: single ? (only?.name ?? "") : "Chart Title", font: plainFont, alignLeft: false },
    legend:
      single && !isRound(shape)
        ? undefined
        : { position: "bottom", overlay: false, font: plainFont },
    series,
    categoryAxis: axis(shape.type === "scatter" || shape.type === "bubble"),
    valueAxis: axis(true),
    ...spacing(shape),
    plotVisibleOnly: true,
    displayBlanksAs: "gap",
    border: true,
    fill: undefined,
    writable: true,
  };
  settleSeries(chart, plan);
  return chart;
}

/** What the type asks of single series: slices pulled out, volumes as columns on axes of their own. */
export function settleSeries(chart: ChartPart, { shape, explosion, stock }: ChartTypePlan): void {
  chart.series.forEach((series, index) => {
    const volume = stock?.volume === true && index === 0;
    series.explosion = explosion;
    if (shape.type === "scatter") series.smooth = shape.smooth === true;
    series.shape = volume ? volumes : undefined;
    if (stock?.volume === true) series.axisGroup = volume ? "primary" : "secondary";
    else if (!isAlongAxes(shape)) series.axisGroup = "primary";
  });
}

const volumes: ChartShape = {
  type: "bar",
  direction: "col",
  grouping: "clustered",
  markers: false,
};

function isRound({ type }: ChartShape): boolean {
  return type === "pie" || type === "doughnut" || type === "ofPie";
}

function isAlongAxes(shape: ChartShape): boolean {
  return !isRound(shape);
}

/** Room between bars as Excel gives it to new charts. */
export function spacing({
  type,
  grouping,
  threeD,
}: ChartShape): Pick<ChartPart, "gapWidth" | "overlap"> {
  if (type !== "bar") return { gapWidth: undefined, overlap: undefined };
  const stacked = grouping === "stacked" || grouping === "percentStacked";
  if (threeD === true) return { gapWidth: 150, overlap: undefined };
  return stacked ? { gapWidth: 150, overlap: 100 } : { gapWidth: 219, overlap: -27 };
}

function freeName(sheet: SheetFile): string {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some((chart) => chart.name === `Chart ${number}`)) number++;
  return `Chart ${number}`;
}

function axis(majorGridlines: boolean): ChartAxis {
  return {
    visible: true,
    numberFormat: undefined,
    font: plainFont,
    majorGridlines,
    gridlineColour: undefined,
    lineVisible: !majorGridlines,
    minimum: undefined,
    maximum: undefined,
    majorUnit: undefined,
    reversed: false,
    title: undefined,
    tickLabelPosition: "nextTo",
    dateAxis: false,
  };
}
