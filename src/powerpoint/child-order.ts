import { childElements } from "#ooxml/package/xml";
import type { XmlElement } from "#ooxml/package/xml";

/**
 * Puts the children of an element into the order its schema asks for; children the list does not name
 * go last, in the order they had.
 */
export function orderChildren(parent: XmlElement, order: readonly string[]): void {
  const place = (element: XmlElement): number => {
    const index = order.indexOf(element.localName ?? "");
    return index === -1 ? order.length : index;
  };
  const children = childElements(parent);
  const sorted = [...children].sort((a, b) => place(a) - place(b));
  if (sorted.every((child, index) => child === children[index])) return;
  for (const child of sorted) parent.appendChild(child);
}

/** Every element of a local name below a root. */
export function elementsNamed(root: XmlElement, localName: string): readonly XmlElement[] {
  return Array.from(root.getElementsByTagNameNS("*", localName));
}
