import { areaName, parseAreas } from "../model/address";
import type { Area } from "../model/area";
import { newGuid } from "../package/guid";
import { EXCEL_2010, EXCEL_MAIN } from "../package/namespaces";
import { appendIn } from "./rule-limits";
import type { SheetShell } from "../package/sheet-shell";
import {
  appendElement,
  attribute,
  childElement,
  childElements,
  createLike,
  descendant,
  removeElement,
  setAttributes,
  type XmlElement,
} from "../package/xml";

/** Names the extensions of a sheet and of a rule. */
const SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

const XML_NAMESPACES = "http://www.w3.org/2000/xmlns/";

/** True for rules in the list that came with Excel 2010. */
export function isExtension(rule: XmlElement): boolean {
  return rule.namespaceURI === EXCEL_2010;
}

/** All rules of that list: those of their own, and those that add to a rule of the older list. */
export function extensionRules(shell: SheetShell): XmlElement[] {
  const list = shell.get("extLst");
  if (!list) return [];
  return childElements(list, "ext")
    .flatMap((each) => childElements(each, "conditionalFormattings"))
    .flatMap((each) => childElements(each, "conditionalFormatting"))
    .flatMap((each) => childElements(each, "cfRule"));
}

/** The id by which a rule of the older list refers to what the newer list adds to it. */
export function linkOf(rule: XmlElement): string | undefined {
  const list = childElement(rule, "extLst");
  if (!list) return undefined;
  const links = childElements(list, "ext").flatMap((each) => childElements(each, "id"));
  return links[0]?.textContent?.trim();
}

/** What the newer list adds to a rule. */
export function linkedRule(shell: SheetShell, rule: XmlElement): XmlElement | undefined {
  const id = linkOf(rule);
  if (id === undefined) return undefined;
  return extensionRules(shell).find((each) => attribute(each, "id") === id);
}

/** The same, made where the rule has none. */
export function ensureLinkedRule(shell: SheetShell, rule: XmlElement): XmlElement {
  const known = linkedRule(shell, rule);
  if (known) return known;
  removeLink(rule);
  const id = newGuid();
  const list = childElement(rule, "extLst") ?? appendElement(rule, "extLst");
  const extension = appendElement(list, "ext", { uri: RULE_EXTENSION });
  extension.setAttributeNS(XML_NAMESPACES, "xmlns:x14", EXCEL_2010);
  appendIn(extension, EXCEL_2010, "x14:id").textContent = id;
  const areas = attribute(rule.parentNode as XmlElement, "sqref"); // rules stand in elements
  return addExtensionRule(shell, parseAreas(areas), {
    type: attribute(rule, "type"),
    id,
  });
}

function removeLink(rule: XmlElement): void {
  const list = childElement(rule, "extLst");
  if (!list) return;
  for (const each of childElements(list, "ext"))
    if (attribute(each, "uri")?.toUpperCase() === RULE_EXTENSION) removeElement(each);
  if (childElements(list).length === 0) removeElement(list);
}

/** Adds a rule to the newer list. */
export function addExtensionRule(
  shell: SheetShell,
  areas: readonly Area[],
  values: Readonly<Record<string, string | number | boolean | undefined>>,
): XmlElement {
  const list = appendIn(ensureList(shell), EXCEL_2010, "x14:conditionalFormatting");
  list.setAttributeNS(XML_NAMESPACES, "xmlns:xm", EXCEL_MAIN);
  const rule = appendIn(list, EXCEL_2010, "x14:cfRule", values);
  appendIn(list, EXCEL_MAIN, "xm:sqref").textContent = areas.map(areaName).join(" ");
  shell.changed = true;
  return rule;
}

function ensureList(shell: SheetShell): XmlElement {
  const extensions = shell.ensure("extLst");
  const known = childElements(extensions, "ext").find(
    (each) => attribute(each, "uri")?.toLowerCase() === SHEET_EXTENSION.toLowerCase(),
  );
  const extension = known ?? createLike(extensions, "ext");
  if (!known) {
    setAttributes(extension, { uri: SHEET_EXTENSION });
    extension.setAttributeNS(XML_NAMESPACES, "xmlns:x14", EXCEL_2010);
    // Excel's validators want conditional formats before all other extensions.
    extensions.insertBefore(extension, extensions.firstChild);
  }
  return (
    childElement(extension, "conditionalFormattings") ??
    appendIn(extension, EXCEL_2010, "x14:conditionalFormattings")
  );
}

/** Takes a rule out of the list that it is in, with whatever holds nothing else then. */
export function removeRule(shell: SheetShell, rule: XmlElement): void {
  let element: XmlElement = rule;
  for (;;) {
    const parent = element.parentNode as XmlElement | null; // rules stand in elements
    removeElement(element);
    const isEmpty = parent !== null && !childElements(parent).some((each) => isContent(each));
    if (!isEmpty || parent === shell.root) break;
    element = parent;
  }
  shell.changed = true;
}

/** The areas of a list's rules are no reason to keep it. */
function isContent(element: XmlElement): boolean {
  return element.localName !== "sqref";
}

/** Areas of a rule of either list. */
export function areasOfRule(rule: XmlElement): Area[] {
  const list = rule.parentNode as XmlElement; // rules stand in elements
  return parseAreas(attribute(list, "sqref") ?? descendant(list, "sqref")?.textContent ?? "");
}
