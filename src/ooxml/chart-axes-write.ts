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
export function axesXml(chart: ChartPart, ids: AxisIds): string {
  const lying = chart.type === "bar" && chart.direction === "bar";
  const categoryAxis = ids.secondary
    ? { ...chart.categoryAxis, visible: false }
    : chart.categoryAxis;
  const first = chart.type === "scatter" || chart.type === "bubble" ? "valAx" : undefined;
  const category = axisXml(first ?? (categoryAxis.dateAxis ? "dateAx" : "catAx"), categoryAxis, {
    id: ids.category,
    other: ids.value,
    side: lying ? "l" : "b",
    crosses: "autoZero",
    between: undefined,
  });
  const value = axisXml("valAx", ids.secondary ? plainAxis(chart.valueAxis) : chart.valueAxis, {
    id: ids.value,
    other: ids.category,
    side: lying ? (ids.secondary ? "t" : "b") : ids.secondary ? "r" : "l",
    crosses: ids.secondary ? "max" : "autoZero",
    between: chart.type === "area" || chart.type === "scatter" ? "midCat" : "between",
  });
  return category + value;
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
};

function axisXml(name: "catAx" | "dateAx" | "valAx", axis: ChartAxis, place: AxisPlace): string {
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
    `<c:numFmt formatCode="${escapeAttribute(format ?? "General")}" sourceLinked="${format === undefined ? 1 : 0}"/>`,
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
        valueXml("noMultiLvlLbl", false),
      ].join("");
    case "dateAx":
      return [
        valueXml("auto", true),
        valueXml("lblOffset", 100),
        valueXml("baseTimeUnit", "days"),
        unit,
        unit === "" ? "" : valueXml("majorTimeUnit", "months"),
      ].join("");
    default:
      return `${valueXml("crossBetween", place.between ?? "midCat")}${unit}`;
  }
}
