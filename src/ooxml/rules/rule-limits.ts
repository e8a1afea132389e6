import { EXCEL_2010, EXCEL_MAIN } from "../package/namespaces";
import type { RuleLimit } from "../model/rule-model";
import {
  appendElement,
  attribute,
  booleanAttribute,
  childElement,
  childElements,
  setAttributes,
  type XmlElement,
} from "../package/xml";

const TYPES = [
  "min",
  "max",
  "num",
  "percent",
  "percentile",
  "formula",
  "autoMin",
  "autoMax",
] as const;

/** The `cfvo` elements of a scale, a bar or an icon set, of either kind of list. */
export function readLimits(parent: XmlElement | undefined): RuleLimit[] {
  if (!parent) return [];
  return childElements(parent, "cfvo").map((element) => ({
    type: TYPES.find((type) => type === attribute(element, "type")) ?? "num",
    value: attribute(element, "val") ?? childElement(element, "f")?.textContent ?? undefined,
    orEqual: booleanAttribute(element, "gte", true),
  }));
}

/** Lists of Excel 2010 hold values as formulas; older ones as attributes, and know no automatic limits. */
export function appendLimit(parent: XmlElement, { type, value, orEqual }: RuleLimit): void {
  const gte = orEqual ? undefined : false;
  if (parent.namespaceURI === EXCEL_2010) {
    const element = appendElement(parent, "cfvo", { type, gte });
    if (value !== undefined) appendFormula(element, value);
    return;
  }
  const plain = type === "autoMin" ? "min" : type === "autoMax" ? "max" : type;
  appendElement(parent, "cfvo", { type: plain, val: value, gte });
}

/** A formula of an extension. */
export function appendFormula(parent: XmlElement, formula: string): void {
  const element = appendIn(parent, EXCEL_MAIN, "xm:f");
  element.textContent = formula;
}

/** Adds a child of another namespace. */
export function appendIn(
  parent: XmlElement,
  namespace: string,
  name: string,
  values: Readonly<Record<string, string | number | boolean | undefined>> = {},
): XmlElement {
  const document = parent.ownerDocument;
  if (!document) throw new Error("an element outside any document");
  const element = document.createElementNS(namespace, name);
  setAttributes(element, values);
  parent.appendChild(element);
  return element;
}
