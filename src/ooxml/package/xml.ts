import { DOMParser, XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import { RELATIONS } from "./namespaces";
import { OoxmlError } from "./ooxml-error";

export type XmlElement = Element;
export type XmlDocument = Document;

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ELEMENT_NODE = 1;

/**
 * Parses a part. Document types are refused: no Office program writes them, and they are how entity bombs travel.
 *
 * @throws OoxmlError `damaged`, naming the part.
 */
export function parseXml(text: string, partName: string): XmlDocument {
  if (text.includes("<!DOCTYPE"))
    throw new OoxmlError("damaged", `The part ${partName} of the file holds a document type.`);
  try {
    return new DOMParser({
      locator: false,
      onError: (level, message) => {
        if (level !== "warning") throw new Error(message);
      },
    }).parseFromString(text, "application/xml");
  } catch (cause) {
    throw new OoxmlError("damaged", `The part ${partName} of the file cannot be read.`, cause);
  }
}

export function serialiseXml(document: XmlDocument): string {
  const text = new XMLSerializer().serializeToString(document);
  return text.startsWith("<?xml") ? text : XML_DECLARATION + text;
}

/** The text of one element, by which two alike are known. */
export function serialiseElement(element: XmlElement): string {
  return new XMLSerializer().serializeToString(element);
}

export function rootOf(document: XmlDocument): XmlElement {
  const root = document.documentElement;
  if (!root) throw new OoxmlError("damaged", "A part of the file is empty.");
  return root;
}

/** Child elements, optionally of one local name whatever their prefix. */
export function childElements(parent: XmlElement, localName?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== ELEMENT_NODE) continue;
    const element = node as Element; // the node type says so
    if (localName === undefined || element.localName === localName) found.push(element);
  }
  return found;
}

export function childElement(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) {
    if (node.nodeType === ELEMENT_NODE && (node as Element).localName === name)
      return node as Element; // the node type says so
  }
  return undefined;
}

/** Element down a path of local names, first of each name. */
export function descendant(
  parent: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  let element = parent;
  for (const name of path) element = childElement(element, name);
  return element;
}

export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

export function numberAttribute(element: XmlElement | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  if (text === undefined || text.trim() === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** XML schema booleans: `1`, `true` (and `on` of old writers). */
export function booleanAttribute(
  element: XmlElement | undefined,
  name: string,
  otherwise: boolean,
): boolean {
  const text = attribute(element, name);
  return text === undefined ? otherwise : text === "1" || text === "true" || text === "on";
}

/** The `r:id` (or other `r:` attribute) of an element. */
export function relationAttribute(element: XmlElement, name = "id"): string | undefined {
  return element.getAttributeNS(RELATIONS, name) ?? undefined;
}

/** Sets attributes; undefined removes one. */
export function setAttributes(
  element: XmlElement,
  values: Readonly<Record<string, string | number | boolean | undefined>>,
): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, typeof value === "boolean" ? (value ? "1" : "0") : `${value}`);
  }
}

/** Adds a child in the parent's own namespace and prefix. */
export function appendElement(
  parent: XmlElement,
  localName: string,
  values: Readonly<Record<string, string | number | boolean | undefined>> = {},
): XmlElement {
  const child = createLike(parent, localName);
  setAttributes(child, values);
  parent.appendChild(child);
  return child;
}

/** A new element in another's namespace and prefix, not yet placed. */
export function createLike(model: XmlElement, localName: string): XmlElement {
  const document = model.ownerDocument;
  if (!document) throw new Error("an element outside any document");
  const prefix = (model.prefix ?? "") === "" ? "" : `${model.prefix}:`;
  return document.createElementNS(model.namespaceURI, prefix + localName);
}

export function removeChildren(parent: XmlElement): void {
  while (parent.firstChild) parent.removeChild(parent.firstChild);
}

export function removeElement(element: XmlElement | undefined): void {
  element?.parentNode?.removeChild(element);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (sign) => ESCAPES[sign] ?? sign) : text;
}

export function escapeAttribute(text: string): string {
  return /[&<>"\n\r\t]/.test(text)
    ? text.replace(/[&<>"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)
    : text;
}
