import { areaName } from "../model/address";
import { linkAreas } from "../formulas/link-areas";
import { RELATIONS } from "../package/namespaces";
import type { Package } from "../package/package";
import type { SheetShell } from "../package/sheet-shell";
import type { Area, Hyperlink } from "../model/workbook-file";
import {
  appendElement,
  attribute,
  childElements,
  relationAttribute,
  type XmlElement,
} from "../package/xml";

export type SheetLinks = {
  readonly shell: SheetShell;
  readonly parts: Package;
  readonly partName: string;
};

export function readHyperlinks({ shell, parts, partName }: SheetLinks): Hyperlink[] {
  const list = shell.get("hyperlinks");
  if (!list) return [];
  return Array.from(linkAreas(list).all(), ([element, area]) => {
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
  const list = shell.ensure("hyperlinks");
  const areas = linkAreas(list);
  const element = appendElement(list, "hyperlink", {
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
  areas.add(element, link.area);
  shell.changed = true;
}

export function removeHyperlinks({ shell, parts, partName }: SheetLinks, area: Area): void {
  const list = shell.get("hyperlinks");
  if (!list) return;
  const touched = linkAreas(list).take(area);
  if (touched.length === 0) return;
  for (const element of touched) {
    const id = relationAttribute(element);
    list.removeChild(element);
    const shared = linkElements(shell).some((other) => relationAttribute(other) === id);
    if (id !== undefined && !shared) parts.unrelate(partName, id);
  }
  shell.changed = true;
  if (linkElements(shell).length === 0) shell.remove("hyperlinks");
}

function linkElements(shell: SheetShell): XmlElement[] {
  const list = shell.get("hyperlinks");
  return list ? childElements(list, "hyperlink") : [];
}
