import { argb, readColour, type ThemeColours } from "./colours";
import type { ConditionalLook } from "./workbook-file";
import {
  appendElement,
  attribute,
  booleanAttribute,
  childElement,
  childElements,
  createLike,
  descendant,
  setAttributes,
  type XmlElement,
} from "./xml";

/** Elements of a style sheet that come after its differential formats. */
const AFTER = new Set(["tableStyles", "colors", "extLst"]);

/** Adds a look that a rule puts over cells; gives its index. */
export function appendDifferential(root: XmlElement, look: ConditionalLook): number {
  let list = childElement(root, "dxfs");
  if (!list) {
    list = createLike(root, "dxfs");
    const next = childElements(root).find((element) => AFTER.has(element.localName ?? ""));
    root.insertBefore(list, next ?? null);
  }
  const element = appendElement(list, "dxf");
  writeFont(element, look);
  if (look.fill !== undefined) {
    const pattern = appendElement(appendElement(element, "fill"), "patternFill");
    appendElement(pattern, "bgColor", { rgb: argb(look.fill) });
  }
  const count = childElements(list, "dxf").length;
  setAttributes(list, { count });
  return count - 1;
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
  const element = list && childElements(list, "dxf")[index];
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
  };
}
