import { intersects, MAXIMUM_COLUMNS, parseArea } from "../model/address";
import type { Area } from "../model/workbook-file";
import { attribute, childElements, type XmlElement } from "../package/xml";

/** Where the links of a sheet are: sheets with thousands of links are asked at each new one. */
export type LinkAreas = {
  /** In the order of the list. */
  readonly all: () => Iterable<readonly [link: XmlElement, area: Area]>;
  readonly add: (link: XmlElement, area: Area) => void;
  /** The links that touch an area, which are not among them any more. */
  readonly take: (area: Area) => readonly XmlElement[];
};

const known = new WeakMap<XmlElement, LinkAreas>();

/** The areas of a list of links; where cells move, a sheet reads its lists anew. */
export function linkAreas(list: XmlElement): LinkAreas {
  const held = known.get(list);
  if (held) return held;
  const areas = gatherAreas(list);
  known.set(list, areas);
  return areas;
}

function gatherAreas(list: XmlElement): LinkAreas {
  const areas = new Map<XmlElement, Area>();
  // Nearly every link is one cell, and a cell should have but one.
  const cells = new Map<number, XmlElement[]>();
  const ranges = new Set<XmlElement>();
  const add = (link: XmlElement, area: Area): void => {
    areas.set(link, area);
    if (!isCell(area)) {
      ranges.add(link);
      return;
    }
    const key = keyOf(area);
    const others = cells.get(key);
    if (others) others.push(link);
    else cells.set(key, [link]);
  };
  for (const link of childElements(list, "hyperlink")) {
    const area = parseArea(attribute(link, "ref") ?? "");
    if (area) add(link, area);
  }
  const nearby = (area: Area): Iterable<XmlElement> =>
    isCell(area) ? [...(cells.get(keyOf(area)) ?? []), ...ranges] : areas.keys();
  return {
    all: () => areas,
    add,
    take: (area) => {
      const touched = [...nearby(area)].filter((link) => {
        const own = areas.get(link);
        return own !== undefined && intersects(own, area);
      });
      for (const link of touched) {
        const own = areas.get(link);
        if (own && isCell(own)) cells.delete(keyOf(own));
        ranges.delete(link);
        areas.delete(link);
      }
      return touched;
    },
  };
}

function isCell({ rows, columns }: Area): boolean {
  return rows * columns === 1;
}

function keyOf({ row, column }: Area): number {
  return row * MAXIMUM_COLUMNS + column;
}
