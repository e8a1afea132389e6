import type PptxGenJS from "pptxgenjs";

import { axisUnit } from "#application/sheets/axis-unit";

import { drawingOrder } from "./deck-charts";
import type { ChartElement } from "./deck-charts";
import { deckFont } from "./deck-template";
import { hex } from "./hex";

const muted = "5B6472";
const gridLine = "D5D9E0";
/** Of a series that is not drawn: the repair takes the fill out. */
const unseen = "FFFFFF";

/** Draws a chart with its own embedded sheet of figures, so that it can be edited in PowerPoint. */
export function drawChart(slide: PptxGenJS.Slide, element: ChartElement): void {
  const labels = [...drawingOrder(element, element.categories)];
  const series = element.series.map((one) => ({
    name: one.name,
    labels,
    // The library writes a gap for a blank only from "", which its types do not know.
    values: drawingOrder(element, one.values).map((value) => value ?? ("" as unknown as number)),
  }));
  slide.addChart(element.chart === "line" ? "line" : "bar", series, {
    ...element.box,
    ...axes(element),
    ...shape(element),
    altText: element.description,
    chartColors: element.series.map(({ colour }) => (colour === "none" ? unseen : hex(colour))),
    showLegend: element.legend,
    legendPos: "b",
    legendFontFace: deckFont,
    legendFontSize: 10,
    legendColor: muted,
    showTitle: false,
    displayBlanksAs: "gap",
  });
}

function shape(element: ChartElement): PptxGenJS.IChartOpts {
  if (element.chart === "line") {
    return { lineSize: 2.25, lineDataSymbol: "none", lineSmooth: false };
  }
  return {
    barDir: element.chart === "columnClustered" ? "col" : "bar",
    barGrouping: element.chart === "barStacked" ? "stacked" : "clustered",
    barGapWidthPct: 60,
  };
}

/** Ends and steps as the plan has them; else amounts of a line chart are told by few grid lines. */
function valueSteps({ chart, series, valueAxis }: ChartElement): PptxGenJS.IChartOpts {
  if (valueAxis !== undefined) {
    const { minimum, maximum, majorUnit } = valueAxis;
    return {
      valAxisMinVal: minimum,
      valAxisMaxVal: maximum,
      ...(majorUnit === undefined ? {} : { valAxisMajorUnit: majorUnit }),
    };
  }
  const amounts = series.flatMap((one) => one.values).filter((value) => value !== undefined);
  const largest = Math.max(0, ...amounts);
  return chart === "line" && largest > 0 ? { valAxisMajorUnit: axisUnit(largest) } : {};
}

function axes(element: ChartElement): PptxGenJS.IChartOpts {
  return {
    catAxisLabelFontFace: deckFont,
    catAxisLabelFontSize: element.chart.startsWith("bar") ? 9 : 10,
    catAxisLabelColor: muted,
    catAxisLineColor: gridLine,
    catAxisLabelFrequency: String(labelStep(element)),
    catGridLine: { style: "none" },
    valAxisLabelFontFace: deckFont,
    valAxisLabelFontSize: 10,
    valAxisLabelColor: muted,
    valAxisLabelFormatCode: element.valueFormat,
    valAxisLineShow: false,
    ...valueSteps(element),
    valGridLine: { style: "solid", size: 0.5, color: gridLine },
  };
}

/** Every bar is named; of a line of months every n-th. */
function labelStep({ chart, categories }: ChartElement): number {
  return chart === "line" ? Math.max(1, Math.ceil(categories.length / 8)) : 1;
}
