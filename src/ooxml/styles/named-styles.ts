import { builtInStyle, type BuiltInStyle } from "./built-in-styles";
import type { ThemeColours } from "./colours";
import type { CellStyle, NamedStyle, StyleIncludes } from "../model/style-model";
import { readCellStyle, type StyleParts } from "./styles-read";
import type { StyleWriter } from "./styles-write";
import type { NamedStyleTable } from "../model/workbook-file";
import {
  attribute,
  booleanAttribute,
  childElement,
  childElements,
  numberAttribute,
  removeElement,
  setAttributes,
  type XmlElement,
} from "../package/xml";

/** What named styles need of the styles part around them. */
export type StyleHome = {
  root(): XmlElement;
  parts(): StyleParts;
  theme(): ThemeColours;
  writer(): StyleWriter;
  restyle(name: string, change: (style: CellStyle) => CellStyle): void;
};

/** The styles by name of a styles part. */
export class NamedStyles implements NamedStyleTable {
  readonly #home: StyleHome;
  /** Looks of formats that were added or changed; they use pieces that the lists as read do not have. */
  readonly #looks = new Map<XmlElement, CellStyle>();

  constructor(home: StyleHome) {
    this.#home = home;
  }

  get all(): readonly NamedStyle[] {
    return this.#elements().map((element) => this.#read(element));
  }

  find(name: string): NamedStyle | undefined {
    const own = this.#elementOf(name);
    if (own) return this.#read(own);
    const known = builtInStyle(name, this.#normal(), this.#home.theme());
    return known === undefined
      ? undefined
      : { name: known.name, builtIn: true, look: known.look, includes: known.includes };
  }

  add(name: string): void {
    const includes = ALL_PARTS;
    this.#append({ name, look: this.#normal(), includes, id: undefined });
  }

  change(name: string, look: CellStyle, includes: StyleIncludes): void {
    const before = this.find(name);
    if (before === undefined) return;
    this.idOf(before.name);
    const format = this.#formatOf(this.#elementOf(before.name));
    if (!format) return;
    this.#home.writer().writeNamed(format, look, includes);
    this.#looks.set(format, look);
    this.#home.restyle(before.name, (style) => followed(style, before.look, look, includes));
  }

  delete(name: string): void {
    const element = this.#elementOf(name);
    const before = this.find(name);
    if (!element || before === undefined) return;
    const normal = this.#normal();
    this.#home.restyle(before.name, (style) => ({
      ...followed(style, before.look, normal, ALL_PARTS),
      named: undefined,
    }));
    // The format behind it stays: numbers of other styles count from the list's start.
    const list = element.parentNode;
    removeElement(element);
    // A list of cell styles is an element.
    setAttributes(list as XmlElement, { count: this.#elements().length });
  }

  /** Number of the format behind a style; a style of Excel's own is added when it is first used. */
  idOf(name: string): number {
    const own = this.#elementOf(name);
    if (own) return numberAttribute(own, "xfId") ?? 0;
    const known = builtInStyle(name, this.#normal(), this.#home.theme());
    return known === undefined ? 0 : this.#append(known);
  }

  #append(
    style: Pick<BuiltInStyle, "name" | "look" | "includes"> & { id: number | undefined },
  ): number {
    const writer = this.#home.writer();
    const xfId = writer.appendNamed(style.look, style.includes);
    const formats = childElement(this.#home.root(), "cellStyleXfs");
    const format = formats && childElements(formats)[xfId];
    if (format) this.#looks.set(format, style.look);
    writer.appendName({
      name: style.name,
      xfId,
      ...(style.id === undefined ? {} : { builtinId: style.id }),
    });
    return xfId;
  }

  #elements(): XmlElement[] {
    const list = childElement(this.#home.root(), "cellStyles");
    return list ? childElements(list, "cellStyle") : [];
  }

  #elementOf(name: string): XmlElement | undefined {
    const wanted = name.toLowerCase();
    return this.#elements().find((element) => attribute(element, "name")?.toLowerCase() === wanted);
  }

  #formatOf(element: XmlElement | undefined): XmlElement | undefined {
    const formats = childElement(this.#home.root(), "cellStyleXfs");
    const id = numberAttribute(element, "xfId") ?? 0;
    return formats ? childElements(formats)[id] : undefined;
  }

  #read(element: XmlElement): NamedStyle {
    const format = this.#formatOf(element);
    const has = (name: string): boolean => booleanAttribute(format, name, true);
    return {
      name: attribute(element, "name") ?? "",
      builtIn: element.hasAttribute("builtinId"),
      look: this.#lookOf(format),
      includes: {
        number: has("applyNumberFormat"),
        font: has("applyFont"),
        fill: has("applyFill"),
        borders: has("applyBorder"),
        alignment: has("applyAlignment"),
        protection: has("applyProtection"),
      },
    };
  }

  #lookOf(format: XmlElement | undefined): CellStyle {
    const known = format && this.#looks.get(format);
    return known ?? { ...readCellStyle(format, this.#home.parts()), named: undefined };
  }

  #normal(): CellStyle {
    return this.#lookOf(this.#formatOf(this.#elementOf("Normal")));
  }
}

const ALL_PARTS: StyleIncludes = {
  number: true,
  font: true,
  fill: true,
  borders: true,
  alignment: true,
  protection: true,
};

/** A cell's look after its style changed: parts that the style brings and the cell had as they were. */
function followed(
  style: CellStyle,
  before: CellStyle,
  after: CellStyle,
  includes: StyleIncludes,
): CellStyle {
  const part = <Part extends "font" | "fill" | "borders" | "alignment">(
    name: Part,
    included: boolean,
  ): CellStyle[Part] =>
    included && JSON.stringify(style[name]) === JSON.stringify(before[name])
      ? after[name]
      : style[name];
  const { number, protection } = includes;
  const sameProtection =
    style.locked === before.locked && style.formulaHidden === before.formulaHidden;
  return {
    ...style,
    numberFormat:
      number && style.numberFormat === before.numberFormat
        ? after.numberFormat
        : style.numberFormat,
    font: part("font", includes.font),
    fill: part("fill", includes.fill),
    borders: part("borders", includes.borders),
    alignment: part("alignment", includes.alignment),
    ...(protection && sameProtection
      ? { locked: after.locked, formulaHidden: after.formulaHidden }
      : {}),
  };
}
