import { referenceFormat, referenceNumbers, type ChartCells } from "./chart-cache";
import type { ChartAxis, ChartPart } from "./chart-model";
import { lineXml, richTextXml, solidFill, textProperties, valueXml } from "./chart-xml";
import { escapeAttribute } from "./xml";

/** The two axes of one group of series. */
export type AxisIds = {
  readonly category: number;
  readonly value: number;
  readonly secondary: boolean;
};

/** XML of a group's axes; a secondary group shows its value axis only, at the far side. */
export function axesXml(chart: ChartPart, ids: AxisIds, cells: ChartCells): string {
  const lying = chart.type === "bar" && chart.direction === "bar";
  const categoryAxis = {
    ...chart.categoryAxis,
    visible: !ids.secondary && chart.categoryAxis.visible,
  };
  const category = axisXml(categoryElement(chart), categoryAxis, {
    id: ids.category,
    other: ids.value,
    side: lying ? "l" : "b",
    crosses: "autoZero",
    between: undefined,
    sourceFormat: formatOf(chart, "categoriesRef", cells),
    dateUnits: categoryAxis.dateAxis ? dateUnits(chart, cells) : "",
  });
  const sides = lying ? ["b", "t"] : ["l", "r"];
  const value = axisXml("valAx", ids.secondary ? plainAxis(chart.valueAxis) : chart.valueAxis, {
    id: ids.value,
    other: ids.category,
    side: sides[ids.secondary ? 1 : 0] ?? "l",
    crosses: ids.secondary ? "max" : "autoZero",
    between: chart.type === "area" || chart.type === "scatter" ? "midCat" : "between",
    sourceFormat: formatOf(chart, "valuesRef", cells),
    dateUnits: "",
  });
  return category + value;
}

type AxisElement = "catAx" | "dateAx" | "valAx";

function categoryElement({ type, categoryAxis }: ChartPart): AxisElement {
  if (type === "scatter" || type === "bubble") return "valAx";
  return categoryAxis.dateAxis ? "dateAx" : "catAx";
}

const MONTH = 365.25 / 12;
const LABELS_AT_MOST = 12;

/**
 * Base and label units of a date axis. Left to themselves programs label a year of months by days
 * and repeat each name.
 */
function dateUnits(chart: ChartPart, cells: ChartCells): string {
  const own = chart.categoryAxis.majorUnit;
  const reference = chart.series[0]?.categoriesRef;
  const days = reference === undefined ? [] : referenceNumbers(reference, cells);
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const span = Math.max(0, ...days) - Math.min(Infinity, ...days);
  if (days.length < 2 || span < 2 * MONTH) return valueXml("baseTimeUnit", "days");
  const months = own ?? Math.max(1, Math.ceil(span / MONTH / LABELS_AT_MOST));
  const monthly = gaps.every((gap) => Math.abs(gap) >= 28);
  return [
    valueXml("baseTimeUnit", monthly ? "months" : "days"),
    valueXml("majorUnit", months),
    valueXml("majorTimeUnit", "months"),
  ].join("");
}

function plainAxis(axis: ChartAxis): ChartAxis {
  return {
    ...axis,
    majorGridlines: false,
    minimum: undefined,
    maximum: undefined,
    majorUnit: undefined,
    title: undefined,
  };
}

type AxisPlace = {
  readonly id: number;
  readonly other: number;
  readonly side: string;
  readonly crosses: string;
  readonly between: string | undefined;
  /** Number format of the cells the axis shows, for axes without one of their own. */
  readonly sourceFormat: string;
  readonly dateUnits: string;
};

function formatOf(chart: ChartPart, key: "categoriesRef" | "valuesRef", cells: ChartCells): string {
  const reference = chart.series[0]?.[key];
  return reference === undefined ? "General" : referenceFormat(reference, cells);
}

function axisXml(name: AxisElement, axis: ChartAxis, place: AxisPlace): string {
  const format = axis.numberFormat;
  return [
    `<c:${name}>`,
    valueXml("axId", place.id),
    scalingXml(axis),
    valueXml("delete", !axis.visible),
    valueXml("axPos", place.side),
    axis.majorGridlines ? gridlinesXml(axis) : "",
    axis.title === undefined
      ? ""
      : `<c:title>${richTextXml(axis.title, axis.font, "")}${valueXml("overlay", false)}</c:title>`,
    `<c:numFmt formatCode="${escapeAttribute(format ?? place.sourceFormat)}" sourceLinked="${format === undefined ? 1 : 0}"/>`,
    valueXml("majorTickMark", name === "dateAx" ? "out" : "none"),
    valueXml("minorTickMark", "none"),
    valueXml("tickLblPos", axis.tickLabelPosition),
    axis.lineVisible ? axisLineXml(axis) : "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>",
    textProperties(axis.font),
    valueXml("crossAx", place.other),
    valueXml("crosses", place.crosses),
    endOf(name, axis, place),
    `</c:${name}>`,
  ].join("");
}

function scalingXml(axis: ChartAxis): string {
  return [
    "<c:scaling>",
    valueXml("orientation", axis.reversed ? "maxMin" : "minMax"),
    axis.maximum === undefined ? "" : valueXml("max", axis.maximum),
    axis.minimum === undefined ? "" : valueXml("min", axis.minimum),
    "</c:scaling>",
  ].join("");
}

function gridlinesXml(axis: ChartAxis): string {
  if (axis.gridlineColour === undefined) return "<c:majorGridlines/>";
  const line = lineXml({ colour: axis.gridlineColour, weight: 0.75, dash: undefined });
  return `<c:majorGridlines><c:spPr>${line}</c:spPr></c:majorGridlines>`;
}

function axisLineXml(axis: ChartAxis): string {
  const colour = axis.gridlineColour;
  return colour === undefined ? "" : `<c:spPr><a:ln w="9525">${solidFill(colour)}</a:ln></c:spPr>`;
}

function endOf(name: string, axis: ChartAxis, place: AxisPlace): string {
  const unit = axis.majorUnit === undefined ? "" : valueXml("majorUnit", axis.majorUnit);
  switch (name) {
    case "catAx":
      return [
        valueXml("auto", false),
        valueXml("lblAlgn", "ctr"),
        valueXml("lblOffset", 100),
        axis.labelSpacing === undefined ? "" : valueXml("tickLblSkip", axis.labelSpacing),
        axis.tickSpacing === undefined ? "" : valueXml("tickMarkSkip", axis.tickSpacing),
        valueXml("noMultiLvlLbl", false),
      ].join("");
    case "dateAx":
      return valueXml("auto", true) + valueXml("lblOffset", 100) + place.dateUnits;
    default:
      return `${valueXml("crossBetween", place.between ?? "midCat")}${unit}`;
  }
}
