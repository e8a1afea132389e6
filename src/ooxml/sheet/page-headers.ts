import { joinHeader, splitHeader } from "./header-text";
import type { PageSetup } from "../model/page-model";
import {
  booleanAttribute,
  childElement,
  createLike,
  removeElement,
  setAttributes,
  type XmlElement,
} from "../package/xml";

/** Elements of `headerFooter` in the order the schema wants them, with what they hold. */
const TEXTS = [
  ["oddHeader", "header"],
  ["oddFooter", "footer"],
  ["evenHeader", "evenHeader"],
  ["evenFooter", "evenFooter"],
  ["firstHeader", "firstHeader"],
  ["firstFooter", "firstFooter"],
] as const;

export const HEADERS = [
  "header",
  "footer",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
  "differentOddEven",
  "differentFirst",
  "headersScale",
  "headersAlign",
] as const;

export function readHeaders(
  element: XmlElement | undefined,
): Pick<PageSetup, (typeof HEADERS)[number]> {
  const text = (name: string): ReturnType<typeof splitHeader> =>
    splitHeader(childElement(element, name)?.textContent ?? "");
  return {
    header: text("oddHeader"),
    footer: text("oddFooter"),
    evenHeader: text("evenHeader"),
    evenFooter: text("evenFooter"),
    firstHeader: text("firstHeader"),
    firstFooter: text("firstFooter"),
    differentOddEven: booleanAttribute(element, "differentOddEven", false),
    differentFirst: booleanAttribute(element, "differentFirst", false),
    headersScale: booleanAttribute(element, "scaleWithDoc", true),
    headersAlign: booleanAttribute(element, "alignWithMargins", true),
  };
}

export function writeHeaders(element: XmlElement, page: PageSetup): void {
  for (const [name] of TEXTS) removeElement(childElement(element, name));
  for (const [name, key] of TEXTS) {
    const text = joinHeader(page[key]);
    if (text === "") continue;
    const child = createLike(element, name);
    child.textContent = text;
    element.appendChild(child);
  }
  setAttributes(element, {
    differentOddEven: page.differentOddEven ? true : undefined,
    differentFirst: page.differentFirst ? true : undefined,
    scaleWithDoc: page.headersScale ? undefined : false,
    alignWithMargins: page.headersAlign ? undefined : false,
  });
}
