import { areaName, intersects, parseArea } from "./address";
import { RELATIONS } from "./namespaces";
import type { Package } from "./package";
import type { SheetShell } from "./sheet-shell";
import type { Area, Hyperlink } from "./workbook-file";
import { appendElement, attribute, childElements, relationAttribute, type XmlElement } from "./xml";

export type SheetLinks = {
  readonly shell: SheetShell;
  readonly parts: Package;
  readonly partName: string;
};

export function readHyperlinks({ shell, parts, partName }: SheetLinks): Hyperlink[] {
  return linkElements(shell).flatMap((element) => {
    const area = areaOf(element);
    if (!area) return [];
    const id = relationAttribute(element);
    return {
      area,
      url: id === undefined ? undefined : parts.relation(partName, id)?.target,
      location: attribute(element, "location"),
      tip: attribute(element, "tooltip"),
      display: attribute(element, "display"),
    };
  });
}

/** Sets a link; links it touches are removed. */
export function addHyperlink(links: SheetLinks, link: Hyperlink): void {
  removeHyperlinks(links, link.area);
  const { shell, parts, partName } = links;
  const element = appendElement(shell.ensure("hyperlinks"), "hyperlink", {
    ref: areaName(link.area),
    location: link.location,
    tooltip: link.tip,
    display: link.display,
  });
  if (link.url !== undefined)
    element.setAttributeNS(
      RELATIONS,
      "r:id",
      parts.relateExternal(partName, "hyperlink", link.url),
    );
  shell.changed = true;
}

export function removeHyperlinks({ shell, parts, partName }: SheetLinks, area: Area): void {
  const list = shell.get("hyperlinks");
  if (!list) return;
  for (const element of linkElements(shell)) {
    const linked = areaOf(element);
    if (!linked || !intersects(linked, area)) continue;
    const id = relationAttribute(element);
    list.removeChild(element);
    shell.changed = true;
    const shared = linkElements(shell).some((other) => relationAttribute(other) === id);
    if (id !== undefined && !shared) parts.unrelate(partName, id);
  }
  if (linkElements(shell).length === 0) shell.remove("hyperlinks");
}

/** Sheets with thousands of links ask for all of their areas at each new one. */
const areas = new WeakMap<XmlElement, Area>();

function areaOf(element: XmlElement): Area | undefined {
  const known = areas.get(element);
  if (known) return known;
  const area = parseArea(attribute(element, "ref") ?? "");
  if (area) areas.set(element, area);
  return area;
}

function linkElements(shell: SheetShell): XmlElement[] {
  const list = shell.get("hyperlinks");
  return list ? childElements(list, "hyperlink") : [];
}
