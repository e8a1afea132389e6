import { DOMParser } from "@xmldom/xmldom";

export const xsi = "http://www.w3.org/2001/XMLSchema-instance";

/** The root element, or the sentence that says why the text is no XML. */
export function parseXml(text) {
  const faults = [];
  const parser = new DOMParser({ onError: (level, message) => faults.push(message) });
  try {
    const root = parser.parseFromString(text, "text/xml").documentElement;
    if (root !== null && faults.length === 0) return { root };
  } catch (error) {
    faults.push(error.message);
  }
  return { fault: `The manifest is no well-formed XML: ${faults[0] ?? "it is empty"}.` };
}

export function childrenOf(element) {
  return [...element.childNodes].filter((node) => node.nodeType === 1);
}

export function childrenNamed(element, name) {
  return childrenOf(element).filter((child) => child.localName === name);
}

export function childNamed(element, name) {
  return element === undefined ? undefined : childrenNamed(element, name)[0];
}

/** All elements below with a name. */
export function below(element, name) {
  return [...element.getElementsByTagNameNS("*", name)];
}

/** A child further down, such as `DefaultSettings/SourceLocation`. */
export function pathTo(element, path) {
  return path.split("/").reduce(childNamed, element);
}

export function typeOf(element) {
  return element.getAttributeNS(xsi, "type") ?? "";
}

export function attribute(element, name) {
  return element?.getAttribute(name) ?? "";
}

export function textOf(element) {
  return (element?.textContent ?? "").trim();
}
