import type { ChartFont, ChartSeries } from "./chart-model";
import { parseHex, tinted, type ThemeColours } from "./colours";
import type { Rgb } from "./style-model";
import {
  attribute,
  booleanAttribute,
  childElement,
  childElements,
  numberAttribute,
  type XmlElement,
} from "./xml";

/** The `val` of a child element. */
export function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return attribute(childElement(parent, name), "val");
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

export function readLine(
  properties: XmlElement | undefined,
  theme: ThemeColours,
): ChartSeries["line"] {
  const line = childElement(properties, "ln");
  if (!line || childElement(line, "noFill")) return undefined;
  const width = numberAttribute(line, "w");
  return {
    colour: readFill(line, theme),
    weight: width === undefined ? undefined : width / 12_700,
    dash: valueOf(line, "prstDash"),
  };
}

/** Font of a `rPr` or `defRPr`. */
export function readFont(properties: XmlElement | undefined, theme: ThemeColours): ChartFont {
  const size = numberAttribute(properties, "sz");
  return {
    size: size === undefined ? undefined : size / 100,
    bold:
      properties?.hasAttribute("b") === true ? booleanAttribute(properties, "b", false) : undefined,
    colour: readFill(properties, theme),
  };
}
