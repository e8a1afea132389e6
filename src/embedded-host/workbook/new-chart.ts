import type { ChartAxis, ChartFont, ChartPart } from "#ooxml/chart-model";
import type { SheetFile } from "#ooxml/workbook-file";

import type { shapeOfChartType } from "./chart-types";

export const plainFont: ChartFont = { size: undefined, bold: undefined, colour: undefined };

/** The size Excel gives new charts, in points. */
const standardSize = { width: 360, height: 216 };

/** A chart as Excel makes it before anybody changes it. */
export function newChart(
  sheet: SheetFile,
  shape: NonNullable<ReturnType<typeof shapeOfChartType>>,
  series: ChartPart["series"],
): ChartPart {
  const [only] = series;
  const single = series.length === 1;
  const round = shape.type === "pie" || shape.type === "doughnut";
  const bars = shape.type === "bar";
  const stacked = shape.grouping === "stacked" || shape.grouping === "percentStacked";
  return {
    name: freeName(sheet),
    left: 192,
    top: 75,
    ...standardSize,
    ...shape,
    title: { text: single ? (only?.name ?? "") : "Chart Title", font: plainFont, alignLeft: false },
    legend: single && !round ? undefined : { position: "bottom", overlay: false, font: plainFont },
    series,
    categoryAxis: axis(false),
    valueAxis: axis(true),
    gapWidth: bars ? (stacked ? 150 : 219) : undefined,
    overlap: bars ? (stacked ? 100 : -27) : undefined,
    plotVisibleOnly: true,
    displayBlanksAs: "gap",
    border: true,
    fill: undefined,
    writable: true,
  };
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
