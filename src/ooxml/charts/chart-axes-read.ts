import {
  flagOf,
  numberOf,
  readBox,
  readFill,
  readFont,
  readLine,
  readPaint,
  readRotation,
  valueOf,
} from "./chart-looks-read";
import type { ChartAxis, ChartTickMark, ChartTimeUnit } from "../model/chart-model";
import { readText } from "./chart-text-read";
import type { ThemeColours } from "../styles/colours";
import {
  attribute,
  booleanAttribute,
  childElement,
  descendant,
  type XmlElement,
} from "../package/xml";

/** An axis; where the other one crosses it, that one's element says. */
export function readAxis(
  axis: XmlElement | undefined,
  partner: XmlElement | undefined,
  theme: ThemeColours,
): ChartAxis {
  const scaling = childElement(axis, "scaling");
  const format = childElement(axis, "numFmt");
  const gridlines = childElement(axis, "majorGridlines");
  const position = valueOf(axis, "tickLblPos");
  const line = readLine(childElement(axis, "spPr"), theme);
  return {
    visible: axis !== undefined && flagOf(axis, "delete") !== true,
    numberFormat: booleanAttribute(format, "sourceLinked", true)
      ? undefined
      : attribute(format, "formatCode"),
    font: readFont(descendant(axis, "txPr", "p", "pPr", "defRPr"), theme),
    majorGridlines: gridlines !== undefined,
    gridlineColour: readFill(
      descendant(gridlines, "spPr", "ln") ?? descendant(axis, "spPr", "ln"),
      theme,
    ),
    lineVisible: line?.colour !== "none",
    minimum: numberOf(scaling, "min"),
    maximum: numberOf(scaling, "max"),
    majorUnit: numberOf(axis, "majorUnit"),
    reversed: valueOf(scaling, "orientation") === "maxMin",
    title: undefined,
    tickLabelPosition:
      position === "low" || position === "high" || position === "none" ? position : "nextTo",
    dateAxis: axis?.localName === "dateAx",
    labelSpacing: numberOf(axis, "tickLblSkip"),
    tickSpacing: numberOf(axis, "tickMarkSkip"),
    ...readTitle(axis, theme),
    ...said({
      line: line?.colour === "none" ? undefined : line,
      fill: readPaint(childElement(axis, "spPr"), theme),
      ...readGridlines(axis, theme),
      ...readScale(axis, partner),
      ...readCategories(axis, partner),
      rotation: readRotation(descendant(axis, "txPr", "bodyPr")),
    }),
  };
}

/** Only what the file says; the rest is Excel's choice. */
function said(axis: Partial<ChartAxis>): Partial<ChartAxis> {
  return Object.fromEntries(Object.entries(axis).filter(([, value]) => value !== undefined));
}

function readTitle(axis: XmlElement | undefined, theme: ThemeColours): Partial<ChartAxis> {
  const title = childElement(axis, "title");
  if (!title) return {};
  const read = readText(title, theme);
  return {
    title: read?.text ?? "Axis Title",
    ...said({
      titleFont: read?.font,
      titleRotation: read?.rotation,
      titleBox: readBox(title, theme),
      titleRef: read?.ref,
    }),
  };
}

function readGridlines(axis: XmlElement | undefined, theme: ThemeColours): Partial<ChartAxis> {
  const major = readLine(descendant(axis, "majorGridlines", "spPr"), theme);
  const minor = childElement(axis, "minorGridlines");
  return {
    gridlineWeight: major?.weight === 0.75 ? undefined : major?.weight,
    gridlineDash: major?.dash,
    minorGridlines: minor ? true : undefined,
    minorGridline: readLine(childElement(minor, "spPr"), theme),
  };
}

const TICKS = ["none", "in", "out", "cross"] as const;

function readTick(axis: XmlElement | undefined, name: string): ChartTickMark | undefined {
  const found = TICKS.find((tick) => tick === valueOf(axis, name));
  const usual = axis?.localName === "dateAx" && name === "majorTickMark" ? "out" : "none";
  return found === usual ? undefined : found;
}

function readScale(
  axis: XmlElement | undefined,
  partner: XmlElement | undefined,
): Partial<ChartAxis> {
  const units = childElement(axis, "dispUnits");
  const crosses = valueOf(partner, "crosses");
  const automatic = valueOf(partner, "axPos") === "r" || valueOf(partner, "axPos") === "t";
  return {
    majorTick: readTick(axis, "majorTickMark"),
    minorTick: readTick(axis, "minorTickMark"),
    minorUnit: numberOf(axis, "minorUnit"),
    logBase: numberOf(childElement(axis, "scaling"), "logBase"),
    displayUnit: valueOf(units, "builtInUnit") ?? numberOf(units, "custUnit"),
    displayUnitLabel: units && !childElement(units, "dispUnitsLbl") ? false : undefined,
    crossing:
      numberOf(partner, "crossesAt") ??
      // An axis at the far side crosses at the end by itself.
      (crosses === "min" || (crosses === "max" && !automatic) ? crosses : undefined),
  };
}

const TIME_UNITS = ["days", "months", "years"] as const;

function readTimeUnit(axis: XmlElement | undefined, name: string): ChartTimeUnit | undefined {
  return TIME_UNITS.find((unit) => unit === valueOf(axis, name));
}

function readCategories(
  axis: XmlElement | undefined,
  partner: XmlElement | undefined,
): Partial<ChartAxis> {
  const name = axis?.localName;
  if (name !== "catAx" && name !== "dateAx") return {};
  const between = valueOf(partner, "crossBetween");
  const alignment = valueOf(axis, "lblAlgn");
  const offset = numberOf(axis, "lblOffset");
  return {
    automatic: name === "catAx" && flagOf(axis, "auto") === true ? true : undefined,
    betweenCategories: between === undefined ? undefined : between === "between",
    baseTimeUnit: readTimeUnit(axis, "baseTimeUnit"),
    majorTimeUnit: readTimeUnit(axis, "majorTimeUnit"),
    minorTimeUnit: readTimeUnit(axis, "minorTimeUnit"),
    alignment: alignment === "l" || alignment === "r" ? alignment : undefined,
    offset: offset === 100 ? undefined : offset,
    multiLevel: flagOf(axis, "noMultiLvlLbl") === true ? false : undefined,
  };
}
