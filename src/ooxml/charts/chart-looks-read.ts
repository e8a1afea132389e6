import type { ChartBox, ChartFont, ChartLine, Paint } from "../model/chart-model";
import { ANGLE_UNITS } from "./chart-xml";
import { parseHex, tinted, type ThemeColours } from "../styles/colours";
import type { Rgb } from "../model/style-model";
import {
  attribute,
  booleanAttribute,
  childElement,
  childElements,
  numberAttribute,
  type XmlElement,
} from "../package/xml";

/** The `val` of a child element. */
export function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return attribute(childElement(parent, name), "val");
}

/** The same as a number. */
export function numberOf(parent: XmlElement | undefined, name: string): number | undefined {
  return numberAttribute(childElement(parent, name), "val");
}

/** A flag as the schema reads it: an element without a value says yes. */
export function flagOf(parent: XmlElement | undefined, name: string): boolean | undefined {
  const element = childElement(parent, name);
  return element === undefined ? undefined : booleanAttribute(element, "val", true);
}

const SCHEME: Readonly<Record<string, number>> = {
  bg1: 0,
  lt1: 0,
  tx1: 1,
  dk1: 1,
  bg2: 2,
  lt2: 2,
  tx2: 3,
  dk2: 3,
  accent1: 4,
  accent2: 5,
  accent3: 6,
  accent4: 7,
  accent5: 8,
  accent6: 9,
  hlink: 10,
  folHlink: 11,
};

/** Colour of the solid fill inside shape properties, a line or a run; undefined for any other fill. */
export function readFill(parent: XmlElement | undefined, theme: ThemeColours): Rgb | undefined {
  const fill = childElement(parent, "solidFill");
  const colour = fill && childElements(fill)[0];
  if (!colour) return undefined;
  const word = attribute(colour, "val") ?? "";
  const base =
    colour.localName === "schemeClr"
      ? theme[SCHEME[word] ?? -1]
      : parseHex(attribute(colour, "lastClr") ?? word);
  if (base === undefined) return undefined;
  const modulation = numberAttribute(childElement(colour, "lumMod"), "val") ?? 100_000;
  const offset = numberAttribute(childElement(colour, "lumOff"), "val") ?? 0;
  if (offset > 0) return tinted(base, offset / 100_000);
  return modulation < 100_000 ? tinted(base, modulation / 100_000 - 1) : base;
}

/** The same, telling nothing drawn from Excel's choice. */
export function readPaint(parent: XmlElement | undefined, theme: ThemeColours): Paint {
  return childElement(parent, "noFill") ? "none" : readFill(parent, theme);
}

export function readLine(
  properties: XmlElement | undefined,
  theme: ThemeColours,
): ChartLine | undefined {
  const line = childElement(properties, "ln");
  if (!line) return undefined;
  const width = numberAttribute(line, "w");
  return {
    colour: readPaint(line, theme),
    weight: width === undefined ? undefined : width / 12_700,
    dash: valueOf(line, "prstDash"),
  };
}

/** Fill and line of an element's shape properties; undefined where both are Excel's. */
export function readBox(
  element: XmlElement | undefined,
  theme: ThemeColours,
): ChartBox | undefined {
  const properties = childElement(element, "spPr");
  const fill = readPaint(properties, theme);
  const line = readLine(properties, theme);
  const shadow = readShadow(properties);
  if (fill === undefined && line === undefined && shadow === undefined) return undefined;
  return { fill, line, ...(shadow === undefined ? {} : { shadow }) };
}

/** True where shape properties have a shadow. */
export function readShadow(properties: XmlElement | undefined): true | undefined {
  return childElement(childElement(properties, "effectLst"), "outerShdw") ? true : undefined;
}

/** Font of a `rPr` or `defRPr`. */
export function readFont(properties: XmlElement | undefined, theme: ThemeColours): ChartFont {
  const size = numberAttribute(properties, "sz");
  const flag = (name: string): boolean | undefined =>
    properties?.hasAttribute(name) === true ? booleanAttribute(properties, name, false) : undefined;
  const underline = attribute(properties, "u");
  const face = attribute(childElement(properties, "latin"), "typeface");
  return {
    size: size === undefined ? undefined : size / 100,
    bold: flag("b"),
    colour: readFill(properties, theme),
    ...(flag("i") === undefined ? {} : { italic: flag("i") }),
    ...(underline === undefined ? {} : { underline: underline !== "none" }),
    // A typeface of the theme ("+mn-lt") is Excel's choice.
    ...(face === undefined || face.startsWith("+") ? {} : { name: face }),
  };
}

/** How the letters are turned, in degrees; undefined is Excel's choice. */
export function readRotation(body: XmlElement | undefined): number | undefined {
  if (attribute(body, "vert") === "wordArtVert") return 180;
  const angle = numberAttribute(body, "rot");
  if (angle === undefined || Math.abs(angle) > 90 * ANGLE_UNITS) return undefined;
  return angle === 0 ? 0 : -angle / ANGLE_UNITS;
}
