import { OFFICE_THEME, readColour, readPalette, type ThemeColours } from "./colours";
import { BUILT_IN_FORMATS } from "../model/number-formats";
import type { BorderLine, CellStyle, Rgb } from "../model/style-model";
import {
  attribute,
  booleanAttribute,
  childElement,
  childElements,
  numberAttribute,
  type XmlElement,
} from "../package/xml";

type Font = CellStyle["font"];
type Fill = CellStyle["fill"];
type Borders = CellStyle["borders"];

/** The lists of a styles part that cell formats point into. */
export type StyleParts = {
  readonly formats: ReadonlyMap<number, string>;
  readonly fonts: readonly Font[];
  readonly fills: readonly Fill[];
  readonly borders: readonly Borders[];
  readonly cellFormats: readonly XmlElement[];
  /** Names of styles by the number that cell formats give. */
  readonly styleNames: ReadonlyMap<number, string>;
};

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "none",
    strike: false,
    colour: undefined,
  },
  fill: { colour: undefined, pattern: "none" },
  borders: { left: undefined, right: undefined, top: undefined, bottom: undefined },
  alignment: {
    horizontal: "general",
    vertical: "bottom",
    wrap: false,
    indent: 0,
    rotation: 0,
    shrink: false,
  },
  locked: true,
  formulaHidden: false,
};

type Colours = { readonly theme: ThemeColours; readonly palette: readonly Rgb[] };

export function readStyleParts(root: XmlElement, theme: ThemeColours = OFFICE_THEME): StyleParts {
  const colours = { theme, palette: readPalette(root) };
  const list = (name: string): XmlElement[] => {
    const parent = childElement(root, name);
    return parent ? childElements(parent) : [];
  };
  const formats = new Map(BUILT_IN_FORMATS);
  for (const element of list("numFmts"))
    formats.set(numberAttribute(element, "numFmtId") ?? 0, attribute(element, "formatCode") ?? "");
  return {
    formats,
    fonts: list("fonts").map((element) => readFont(element, colours)),
    fills: list("fills").map((element) => readFill(element, colours)),
    borders: list("borders").map((element) => readBorders(element, colours)),
    cellFormats: list("cellXfs"),
    styleNames: new Map(
      list("cellStyles").map((element) => [
        numberAttribute(element, "xfId") ?? 0,
        attribute(element, "name") ?? "",
      ]),
    ),
  };
}

/** The look of one `xf` of the cell formats. */
export function readCellStyle(format: XmlElement | undefined, parts: StyleParts): CellStyle {
  const at = (name: string): number => numberAttribute(format, name) ?? 0;
  const alignment = childElement(format, "alignment");
  const protection = childElement(format, "protection");
  return {
    numberFormat: parts.formats.get(at("numFmtId")) ?? "General",
    font: parts.fonts[at("fontId")] ?? DEFAULT_STYLE.font,
    fill: parts.fills[at("fillId")] ?? DEFAULT_STYLE.fill,
    borders: parts.borders[at("borderId")] ?? DEFAULT_STYLE.borders,
    alignment: {
      horizontal: attribute(alignment, "horizontal") ?? "general",
      vertical: attribute(alignment, "vertical") ?? "bottom",
      wrap: booleanAttribute(alignment, "wrapText", false),
      indent: numberAttribute(alignment, "indent") ?? 0,
      rotation: numberAttribute(alignment, "textRotation") ?? 0,
      shrink: booleanAttribute(alignment, "shrinkToFit", false),
      readingOrder: numberAttribute(alignment, "readingOrder"),
      justifyLast: booleanAttribute(alignment, "justifyLastLine", false) ? true : undefined,
    },
    locked: booleanAttribute(protection, "locked", true),
    formulaHidden: booleanAttribute(protection, "hidden", false),
    named: at("xfId") === 0 ? undefined : parts.styleNames.get(at("xfId")),
  };
}

const UNDERLINES = ["none", "single", "double", "singleAccountant", "doubleAccountant"] as const;

function readFont(element: XmlElement, { theme, palette }: Colours): Font {
  const flag = (name: string): boolean => {
    const child = childElement(element, name);
    return child !== undefined && booleanAttribute(child, "val", true);
  };
  const underline = childElement(element, "u");
  const kind = underline ? (attribute(underline, "val") ?? "single") : "none";
  return {
    name: attribute(childElement(element, "name"), "val") ?? DEFAULT_STYLE.font.name,
    size: numberAttribute(childElement(element, "sz"), "val") ?? DEFAULT_STYLE.font.size,
    bold: flag("b"),
    italic: flag("i"),
    underline: UNDERLINES.find((known) => known === kind) ?? "none",
    strike: flag("strike"),
    colour: readColour(childElement(element, "color"), theme, palette),
    script: readScript(element),
  };
}

function readScript(element: XmlElement): Font["script"] {
  const word = attribute(childElement(element, "vertAlign"), "val");
  return word === "superscript" || word === "subscript" ? word : undefined;
}

function readFill(element: XmlElement, { theme, palette }: Colours): Fill {
  const pattern = childElement(element, "patternFill");
  if (!pattern) return { colour: undefined, pattern: "gradient" };
  const name = attribute(pattern, "patternType") ?? "none";
  if (name === "none") return { colour: undefined, pattern: "none" };
  const front = readColour(childElement(pattern, "fgColor"), theme, palette);
  if (name === "solid") return { colour: front, pattern: name };
  const back = readColour(childElement(pattern, "bgColor"), theme, palette);
  return { colour: front, pattern: name, back };
}

function readBorders(element: XmlElement, colours: Colours): Borders {
  const line = (...names: readonly string[]): BorderLine | undefined => {
    const side = names.map((name) => childElement(element, name)).find((found) => found);
    const style = attribute(side, "style") ?? "none";
    if (style === "none") return undefined;
    const colour = readColour(childElement(side, "color"), colours.theme, colours.palette);
    return { style, colour };
  };
  return {
    left: line("left", "start"),
    right: line("right", "end"),
    top: line("top"),
    bottom: line("bottom"),
    up: booleanAttribute(element, "diagonalUp", false) ? line("diagonal") : undefined,
    down: booleanAttribute(element, "diagonalDown", false) ? line("diagonal") : undefined,
  };
}
