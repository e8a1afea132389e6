import { argb, readColour, type ThemeColours } from "./colours";
import { builtInFormatId, FIRST_OWN_FORMAT } from "../model/number-formats";
import type { BorderLine, ConditionalLook } from "../model/style-model";
import {
  appendElement,
  attribute,
  booleanAttribute,
  childElement,
  childElements,
  createLike,
  descendant,
  numberAttribute,
  serialiseElement,
  setAttributes,
  type XmlElement,
} from "../package/xml";

/** Elements of a style sheet that come after its differential formats. */
const AFTER = new Set(["tableStyles", "colors", "extLst"]);

const SIDES = ["left", "right", "top", "bottom"] as const;

/** Adds a look that a rule puts over cells, unless the last ones hold one like it; gives its index. */
export function appendDifferential(root: XmlElement, look: ConditionalLook): number {
  let list = childElement(root, "dxfs");
  if (!list) {
    list = createLike(root, "dxfs");
    const next = childElements(root).find((element) => AFTER.has(element.localName ?? ""));
    root.insertBefore(list, next ?? null);
  }
  const element = appendElement(list, "dxf");
  writeLook(element, look);
  const all = childElements(list, "dxf");
  const text = serialiseElement(element);
  const known = all.findLastIndex((other) => other !== element && serialiseElement(other) === text);
  if (known !== -1) list.removeChild(element);
  const count = known === -1 ? all.length : all.length - 1;
  setAttributes(list, { count });
  return known === -1 ? count - 1 : known;
}

/** Writes a look into an empty `dxf` element. */
export function writeLook(element: XmlElement, look: ConditionalLook): void {
  writeFont(element, look);
  if (look.numberFormat !== undefined)
    appendElement(element, "numFmt", {
      numFmtId: builtInFormatId(look.numberFormat) ?? ownFormatId(element, look.numberFormat),
      formatCode: look.numberFormat,
    });
  if (look.fill !== undefined) {
    const pattern = appendElement(appendElement(element, "fill"), "patternFill");
    appendElement(pattern, "bgColor", { rgb: argb(look.fill) });
  }
  writeBorders(element, look);
}

/** The number that a format has in the part already, or the next one. */
function ownFormatId(element: XmlElement, code: string): number {
  const root = element.ownerDocument?.documentElement;
  const lists = [childElement(root ?? element, "numFmts")];
  for (const dxf of childElements(childElement(root ?? element, "dxfs") ?? element))
    lists.push(dxf);
  const formats = lists.flatMap((list) => (list ? childElements(list, "numFmt") : []));
  const known = formats.find((each) => attribute(each, "formatCode") === code);
  const numbers = formats.map((each) => numberAttribute(each, "numFmtId") ?? 0);
  return numberAttribute(known, "numFmtId") ?? Math.max(FIRST_OWN_FORMAT - 1, ...numbers) + 1;
}

function writeBorders(element: XmlElement, { borders = {} }: ConditionalLook): void {
  if (SIDES.every((side) => borders[side] === undefined)) return;
  const border = appendElement(element, "border");
  for (const side of SIDES) {
    const line = borders[side];
    if (line === undefined) continue;
    const edge = appendElement(border, side, { style: line.style });
    if (line.colour !== undefined) appendElement(edge, "color", { rgb: argb(line.colour) });
  }
}

function writeFont(element: XmlElement, look: ConditionalLook): void {
  const { bold, italic, strike, underline, colour } = look;
  if ([bold, italic, strike, underline, colour].every((value) => value === undefined)) return;
  const font = appendElement(element, "font");
  const flag = (name: string, on: boolean | undefined): void => {
    if (on !== undefined) appendElement(font, name, on ? {} : { val: false });
  };
  flag("b", bold);
  flag("i", italic);
  flag("strike", strike);
  if (underline !== undefined) appendElement(font, "u", underline ? {} : { val: "none" });
  if (colour !== undefined) appendElement(font, "color", { rgb: argb(colour) });
}

export function readDifferential(
  root: XmlElement,
  index: number,
  theme: ThemeColours,
): ConditionalLook {
  const list = childElement(root, "dxfs");
  return readLook(list && childElements(list, "dxf")[index], theme);
}

/** The look that a `dxf` element describes. */
export function readLook(element: XmlElement | undefined, theme: ThemeColours): ConditionalLook {
  const font = childElement(element, "font");
  const flag = (name: string): boolean | undefined => {
    const found = childElement(font, name);
    return found && booleanAttribute(found, "val", true);
  };
  const line = childElement(font, "u");
  const pattern = descendant(element, "fill", "patternFill");
  const fill = childElement(pattern, "bgColor") ?? childElement(pattern, "fgColor");
  return {
    bold: flag("b"),
    italic: flag("i"),
    strike: flag("strike"),
    underline: line && attribute(line, "val") !== "none",
    colour: readColour(childElement(font, "color"), theme),
    fill: readColour(fill, theme),
    borders: readBorders(childElement(element, "border"), theme),
    numberFormat: attribute(childElement(element, "numFmt"), "formatCode"),
  };
}

function readBorders(
  border: XmlElement | undefined,
  theme: ThemeColours,
): ConditionalLook["borders"] {
  if (!border) return undefined;
  const lines = SIDES.map((side): readonly [string, BorderLine | undefined] => {
    const edge = childElement(border, side);
    const style = attribute(edge, "style");
    const colour = readColour(childElement(edge, "color"), theme);
    return [side, style === undefined ? undefined : { style, colour }];
  });
  return Object.fromEntries(lines);
}
