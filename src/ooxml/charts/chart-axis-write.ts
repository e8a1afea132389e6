import type { ChartAxis } from "../model/chart-model";
import {
  boxXml,
  isPlainLine,
  lineXml,
  optionalXml,
  paintXml,
  richTextXml,
  solidFill,
  textProperties,
  valueXml,
} from "./chart-xml";
import { escapeAttribute, escapeText } from "../package/xml";

export type AxisElement = "catAx" | "dateAx" | "valAx" | "serAx";

export type AxisPlace = {
  readonly id: number;
  readonly other: number;
  readonly side: string;
  /** Where on the other axis this one stands. */
  readonly crosses: string | number;
  readonly between: string | undefined;
  /** Number format of the cells the axis shows, for axes without one of their own. */
  readonly sourceFormat: string;
  readonly dateUnits: string;
};

/** An axis, its children in the order of the schema. */
export function axisXml(name: AxisElement, axis: ChartAxis, place: AxisPlace): string {
  const format = axis.numberFormat;
  const usualTick = name === "dateAx" ? "out" : "none";
  return [
    `<c:${name}>`,
    valueXml("axId", place.id),
    scalingXml(axis),
    valueXml("delete", !axis.visible),
    valueXml("axPos", place.side),
    axis.majorGridlines ? gridlinesXml(axis) : "",
    axis.minorGridlines === true ? minorGridlinesXml(axis) : "",
    axisTitleXml(axis),
    `<c:numFmt formatCode="${escapeAttribute(format ?? place.sourceFormat)}" sourceLinked="${format === undefined ? 1 : 0}"/>`,
    valueXml("majorTickMark", axis.majorTick ?? usualTick),
    valueXml("minorTickMark", axis.minorTick ?? "none"),
    valueXml("tickLblPos", axis.tickLabelPosition),
    axisLooksXml(axis),
    textProperties(axis.font, axis.rotation),
    valueXml("crossAx", place.other),
    typeof place.crosses === "number"
      ? valueXml("crossesAt", place.crosses)
      : valueXml("crosses", place.crosses),
    endOf(name, axis, place),
    `</c:${name}>`,
  ].join("");
}

function axisTitleXml(axis: ChartAxis): string {
  if (axis.title === undefined) return "";
  const font = axis.titleFont ?? axis.font;
  const referenced = axis.titleRef !== undefined;
  const text =
    axis.titleRef === undefined
      ? richTextXml({ text: axis.title, font, rotation: axis.titleRotation })
      : `<c:tx><c:strRef><c:f>${escapeText(axis.titleRef)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeText(axis.title)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
  const looks = referenced ? textProperties(font, axis.titleRotation) : "";
  return `<c:title>${text}${valueXml("overlay", false)}${boxXml(axis.titleBox)}${looks}</c:title>`;
}

function scalingXml(axis: ChartAxis): string {
  return [
    "<c:scaling>",
    optionalXml("logBase", axis.logBase),
    valueXml("orientation", axis.reversed ? "maxMin" : "minMax"),
    optionalXml("max", axis.maximum),
    optionalXml("min", axis.minimum),
    "</c:scaling>",
  ].join("");
}

const HAIR_LINE = 0.75;

function gridlinesXml(axis: ChartAxis): string {
  const { gridlineColour: colour, gridlineWeight: weight, gridlineDash: dash } = axis;
  if (isPlainLine({ colour, weight, dash })) return "<c:majorGridlines/>";
  const line = lineXml({ colour, weight: weight ?? HAIR_LINE, dash });
  return `<c:majorGridlines><c:spPr>${line}</c:spPr></c:majorGridlines>`;
}

function minorGridlinesXml({ minorGridline }: ChartAxis): string {
  if (minorGridline === undefined || isPlainLine(minorGridline)) return "<c:minorGridlines/>";
  return `<c:minorGridlines><c:spPr>${lineXml(minorGridline)}</c:spPr></c:minorGridlines>`;
}

function axisLooksXml(axis: ChartAxis): string {
  const properties = paintXml(axis.fill) + axisLineXml(axis);
  return properties === "" ? "" : `<c:spPr>${properties}</c:spPr>`;
}

function axisLineXml(axis: ChartAxis): string {
  if (!axis.lineVisible) return "<a:ln><a:noFill/></a:ln>";
  if (axis.line !== undefined && !isPlainLine(axis.line)) return lineXml(axis.line);
  const colour = axis.gridlineColour;
  return colour === undefined ? "" : `<a:ln w="9525">${solidFill(colour)}</a:ln>`;
}

function endOf(name: AxisElement, axis: ChartAxis, place: AxisPlace): string {
  const labels =
    optionalXml("tickLblSkip", axis.labelSpacing) + optionalXml("tickMarkSkip", axis.tickSpacing);
  switch (name) {
    case "catAx":
      return [
        valueXml("auto", axis.automatic === true),
        valueXml("lblAlgn", axis.alignment ?? "ctr"),
        valueXml("lblOffset", axis.offset ?? 100),
        labels,
        valueXml("noMultiLvlLbl", axis.multiLevel === false),
      ].join("");
    case "dateAx":
      return [
        valueXml("auto", true),
        valueXml("lblOffset", axis.offset ?? 100),
        place.dateUnits,
      ].join("");
    case "serAx":
      return labels;
    case "valAx":
      return [
        valueXml("crossBetween", place.between ?? "midCat"),
        optionalXml("majorUnit", axis.majorUnit),
        optionalXml("minorUnit", axis.minorUnit),
        displayUnitXml(axis),
      ].join("");
  }
}

function displayUnitXml({ displayUnit, displayUnitLabel }: ChartAxis): string {
  if (displayUnit === undefined) return "";
  const unit =
    typeof displayUnit === "number"
      ? valueXml("custUnit", displayUnit)
      : valueXml("builtInUnit", displayUnit);
  const label = displayUnitLabel === false ? "" : "<c:dispUnitsLbl/>";
  return `<c:dispUnits>${unit}${label}</c:dispUnits>`;
}
