import type { Rgb } from "../model/style-model";
import {
  attribute,
  childElement,
  childElements,
  descendant,
  numberAttribute,
  type XmlElement,
} from "../package/xml";

/** Colours by the number that `theme` attributes use: light 1, dark 1, light 2, dark 2, six accents, links. */
export type ThemeColours = readonly Rgb[];

export const OFFICE_THEME: ThemeColours = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
];

const SCHEME_NAMES = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const FIRST_INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";

const INDEXED: readonly Rgb[] = FIRST_INDEXED.split(" ").map((hex) => `#${hex}`);

/** Reads a theme part's colours. */
export function readTheme(root: XmlElement): ThemeColours {
  const scheme = descendant(root, "themeElements", "clrScheme");
  return SCHEME_NAMES.map((name, index) => {
    const colour = childElements(childElement(scheme, name) ?? root)[0];
    const hex = attribute(colour, colour?.localName === "sysClr" ? "lastClr" : "val");
    return parseHex(hex) ?? OFFICE_THEME[index] ?? "#000000";
  });
}

/** Colour of a `color`, `fgColor` or `tabColor` element; undefined is automatic. */
export function readColour(
  element: XmlElement | undefined,
  theme: ThemeColours,
  palette: readonly Rgb[] = INDEXED,
): Rgb | undefined {
  if (!element) return undefined;
  const number = numberAttribute(element, "theme");
  const base =
    parseHex(attribute(element, "rgb")) ??
    (number === undefined ? palette[numberAttribute(element, "indexed") ?? -1] : theme[number]);
  const tint = numberAttribute(element, "tint") ?? 0;
  return base === undefined || tint === 0 ? base : tinted(base, tint);
}

/** The workbook's own palette, where it has one. */
export function readPalette(stylesRoot: XmlElement): readonly Rgb[] {
  const own = descendant(stylesRoot, "colors", "indexedColors");
  if (!own) return INDEXED;
  return childElements(own).map(
    (element, index) => parseHex(attribute(element, "rgb")) ?? INDEXED[index] ?? "#000000",
  );
}

/** `FF8080` or `FFFF8080` as `#FF8080`. */
export function parseHex(text: string | undefined): Rgb | undefined {
  const match = /^#?(?:[0-9a-fA-F]{2})?([0-9a-fA-F]{6})$/.exec(text ?? "");
  return match?.[1] === undefined ? undefined : `#${match[1].toUpperCase()}`;
}

/** `FFRRGGBB` as spreadsheet parts write colours. */
export function argb(colour: Rgb): string {
  return `FF${colour.replace("#", "").toUpperCase()}`;
}

/** Lighter (above 0) or darker by a share, as the theme's tint says: luminance is moved, not the hue. */
export function tinted(colour: Rgb, tint: number): Rgb {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const highest = Math.max(...channels);
  const lowest = Math.min(...channels);
  const luminance = (highest + lowest) / 2;
  const wanted = tint < 0 ? luminance * (1 + tint) : luminance + (1 - luminance) * tint;
  const chroma = highest - lowest;
  const room = 1 - Math.abs(2 * luminance - 1);
  const saturation = room === 0 ? 0 : chroma / room;
  const newChroma = saturation * (1 - Math.abs(2 * wanted - 1));
  const newLowest = wanted - newChroma / 2;
  const moved = channels.map((channel) =>
    chroma === 0 ? wanted : newLowest + ((channel - lowest) / chroma) * newChroma,
  );
  return `#${moved.map((channel) => hexByte(channel)).join("")}`;
}

function hexByte(channel: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, channel)) * 255);
  return byte.toString(16).toUpperCase().padStart(2, "0");
}
