import type { ChartAxis, ChartFont, ChartPart, ChartSeries } from "#ooxml/model/chart-model";

export const plainFont: ChartFont = { size: 9, bold: undefined, colour: "#444444" };

export function anAxis(change: Partial<ChartAxis> = {}): ChartAxis {
  return {
    visible: true,
    numberFormat: undefined,
    font: plainFont,
    majorGridlines: false,
    gridlineColour: "#D9D9D9",
    lineVisible: true,
    minimum: undefined,
    maximum: undefined,
    majorUnit: undefined,
    reversed: false,
    title: undefined,
    tickLabelPosition: "nextTo",
    dateAxis: false,
    ...change,
  };
}

export function aSeries(
  sheet: string,
  column: string,
  change: Partial<ChartSeries> = {},
): ChartSeries {
  return {
    nameRef: `${sheet}!$${column}$1`,
    name: "",
    valuesRef: `${sheet}!$${column}$2:$${column}$5`,
    categoriesRef: `${sheet}!$A$2:$A$5`,
    fill: undefined,
    line: undefined,
    marker: undefined,
    smooth: false,
    labels: undefined,
    axisGroup: "primary",
    ...change,
  };
}

export function aChart(change: Partial<ChartPart> = {}): ChartPart {
  return {
    name: "Chart 1",
    left: 200,
    top: 20,
    width: 400,
    height: 220,
    type: "bar",
    direction: "col",
    grouping: "clustered",
    markers: false,
    title: {
      text: "Costs by programme & year",
      font: { size: 12, bold: true, colour: "#1F3864" },
      alignLeft: true,
    },
    legend: { position: "bottom", overlay: false, font: plainFont },
    series: [],
    categoryAxis: anAxis(),
    valueAxis: anAxis({ majorGridlines: true, lineVisible: false, numberFormat: "#,##0" }),
    gapWidth: 60,
    overlap: undefined,
    plotVisibleOnly: true,
    displayBlanksAs: "gap",
    border: false,
    fill: "#FFFFFF",
    writable: true,
    ...change,
  };
}
