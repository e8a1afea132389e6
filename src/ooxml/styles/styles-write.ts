import { argb } from "./colours";
import { builtInFormatId, FIRST_OWN_FORMAT } from "../model/number-formats";
import type { BorderLine, CellStyle, StyleIncludes } from "../model/style-model";
import type { StyleParts } from "./styles-read";
import {
  appendElement,
  attribute,
  childElement,
  childElements,
  createLike,
  numberAttribute,
  removeChildren,
  setAttributes,
  type XmlElement,
} from "../package/xml";

const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"];

/** Adds looks to a styles part; pieces written once are used again. */
export class StyleWriter {
  readonly #root: XmlElement;
  readonly #known = new Map<string, number>();
  readonly #formats = new Map<string, number>();
  readonly #counts = new Map<string, number>();

  readonly #styleId: (name: string) => number;

  /** `own` are the lists the part has already; `styleId` finds styles by name. */
  constructor(root: XmlElement, own: StyleParts, styleId: (name: string) => number) {
    this.#root = root;
    this.#styleId = styleId;
    own.fonts.forEach((font, index) => {
      this.#remember("font", font, index);
    });
    own.fills.forEach((fill, index) => {
      if (fill.pattern !== "gradient") this.#remember("fill", fill, index);
    });
    own.borders.forEach((border, index) => {
      this.#remember("border", border, index);
    });
    for (const element of childElements(this.#list("numFmts"), "numFmt"))
      this.#formats.set(
        attribute(element, "formatCode") ?? "",
        numberAttribute(element, "numFmtId") ?? 0,
      );
    if (this.#formats.size === 0) root.removeChild(this.#list("numFmts"));
  }

  /** Appends a cell format and gives its element. */
  append(style: CellStyle): XmlElement {
    const format = appendElement(this.#list("cellXfs"), "xf");
    this.write(format, style);
    this.#count("cellXfs");
    return format;
  }

  /** Appends the format behind a style by name and gives its number. */
  appendNamed(style: CellStyle, includes: StyleIncludes): number {
    this.writeNamed(appendElement(this.#list("cellStyleXfs"), "xf"), style, includes);
    return this.#count("cellStyleXfs") - 1;
  }

  /** Writes the format behind a style by name; parts it leaves to the cells are marked so. */
  writeNamed(format: XmlElement, style: CellStyle, includes: StyleIncludes): void {
    this.write(format, { ...style, named: undefined });
    setAttributes(format, {
      xfId: undefined,
      applyNumberFormat: includes.number ? undefined : false,
      applyFont: includes.font ? undefined : false,
      applyFill: includes.fill ? undefined : false,
      applyBorder: includes.borders ? undefined : false,
      applyAlignment: includes.alignment ? undefined : false,
      applyProtection: includes.protection ? undefined : false,
    });
  }

  /** Writes a look over what a cell format says. */
  write(format: XmlElement, style: CellStyle): void {
    const numFmtId = this.#formatId(style.numberFormat);
    const fontId = this.#piece("fonts", "font", style.font, writeFont);
    const fillId = this.#fillId(style.fill);
    const borderId = this.#piece("borders", "border", style.borders, writeBorders);
    setAttributes(format, {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: style.named === undefined ? 0 : this.#styleId(style.named),
      applyNumberFormat: numFmtId > 0 ? true : undefined,
      applyFont: fontId > 0 ? true : undefined,
      applyFill: fillId > 0 ? true : undefined,
      applyBorder: borderId > 0 ? true : undefined,
    });
    removeChildren(format);
    writeAlignment(format, style.alignment);
    if (!style.locked || style.formulaHidden) {
      setAttributes(format, { applyProtection: true });
      appendElement(format, "protection", {
        locked: style.locked ? undefined : false,
        hidden: style.formulaHidden ? true : undefined,
      });
    }
  }

  #remember(name: string, look: unknown, index: number): void {
    const key = `${name}${JSON.stringify(look)}`;
    if (!this.#known.has(key)) this.#known.set(key, index);
  }

  #formatId(code: string): number {
    const known = builtInFormatId(code) ?? this.#formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.#formats.values()) + 1;
    this.#formats.set(code, id);
    appendElement(this.#list("numFmts"), "numFmt", { numFmtId: id, formatCode: code });
    this.#count("numFmts");
    return id;
  }

  #fillId(fill: CellStyle["fill"]): number {
    // The first two fills are fixed by the format: none and gray125.
    if (fill.pattern === "none" || (fill.pattern === "gradient" && fill.colour === undefined))
      return 0;
    return this.#piece("fills", "fill", fill, writeFill);
  }

  #piece<T>(
    list: string,
    name: string,
    look: T,
    write: (element: XmlElement, look: T) => void,
  ): number {
    const key = `${name}${JSON.stringify(look)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    write(appendElement(this.#list(list), name), look);
    const index = this.#count(list) - 1;
    this.#known.set(key, index);
    return index;
  }

  /** Counts a list's elements once, then keeps count. */
  #count(name: string): number {
    const list = this.#list(name);
    const known = this.#counts.get(name);
    const count = known === undefined ? childElements(list).length : known + 1;
    this.#counts.set(name, count);
    setAttributes(list, { count });
    return count;
  }

  /** Adds a style's name. */
  appendName(values: Record<string, string | number>): void {
    appendElement(this.#list("cellStyles"), "cellStyle", values);
    this.#count("cellStyles");
  }

  #list(name: string): XmlElement {
    const found = childElement(this.#root, name);
    if (found) return found;
    const list = createLike(this.#root, name);
    const rank = ORDER.indexOf(name);
    const next = childElements(this.#root).find((sibling) => {
      const position = ORDER.indexOf(sibling.localName ?? "");
      return position < 0 || position > rank;
    });
    this.#root.insertBefore(list, next ?? null);
    return list;
  }
}

function writeFont(element: XmlElement, font: CellStyle["font"]): void {
  if (font.bold) appendElement(element, "b");
  if (font.italic) appendElement(element, "i");
  if (font.strike) appendElement(element, "strike");
  if (font.underline !== "none")
    appendElement(element, "u", font.underline === "single" ? {} : { val: font.underline });
  if (font.script !== undefined) appendElement(element, "vertAlign", { val: font.script });
  appendElement(element, "sz", { val: font.size });
  if (font.colour !== undefined) appendElement(element, "color", { rgb: argb(font.colour) });
  appendElement(element, "name", { val: font.name });
}

function writeFill(element: XmlElement, fill: CellStyle["fill"]): void {
  const pattern = appendElement(element, "patternFill", { patternType: fill.pattern });
  if (fill.colour !== undefined) appendElement(pattern, "fgColor", { rgb: argb(fill.colour) });
  if (fill.pattern === "solid") appendElement(pattern, "bgColor", { indexed: 64 });
  else if (fill.back !== undefined) appendElement(pattern, "bgColor", { rgb: argb(fill.back) });
}

function writeBorders(element: XmlElement, borders: CellStyle["borders"]): void {
  const side = (name: string, line: BorderLine | undefined): void => {
    const child = appendElement(element, name, { style: line?.style });
    if (!line) return;
    if (line.colour === undefined) appendElement(child, "color", { auto: true });
    else appendElement(child, "color", { rgb: argb(line.colour) });
  };
  side("left", borders.left);
  side("right", borders.right);
  side("top", borders.top);
  side("bottom", borders.bottom);
  setAttributes(element, {
    diagonalUp: borders.up === undefined ? undefined : true,
    diagonalDown: borders.down === undefined ? undefined : true,
  });
  side("diagonal", borders.up ?? borders.down);
}

function writeAlignment(format: XmlElement, alignment: CellStyle["alignment"]): void {
  const values = {
    horizontal: alignment.horizontal === "general" ? undefined : alignment.horizontal,
    vertical: alignment.vertical === "bottom" ? undefined : alignment.vertical,
    textRotation: alignment.rotation === 0 ? undefined : alignment.rotation,
    wrapText: alignment.wrap ? true : undefined,
    indent: alignment.indent === 0 ? undefined : alignment.indent,
    shrinkToFit: alignment.shrink ? true : undefined,
    readingOrder: alignment.readingOrder === 0 ? undefined : alignment.readingOrder,
    justifyLastLine: alignment.justifyLast,
  };
  if (Object.values(values).every((value) => value === undefined)) return;
  setAttributes(format, { applyAlignment: true });
  appendElement(format, "alignment", values);
}
