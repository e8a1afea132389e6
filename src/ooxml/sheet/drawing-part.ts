import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../model/address";
import { shiftArea, wholeBand } from "../cells/cell-shift";
import type { CellShift } from "../model/workbook-file";
import type { ChartPlace } from "../charts/chart-frame-read";
import { EMU_PER_POINT } from "../charts/chart-xml";
import { CHART, CHART_EX, DRAWING, RELATIONS, SHEET_DRAWING } from "../package/namespaces";
import { placeAt, pointOf, type CellPlace, type GeometrySource } from "./sheet-geometry";
import {
  attribute,
  childElement,
  childElements,
  descendant,
  escapeAttribute,
  numberAttribute,
  parseXml,
  relationAttribute,
  rootOf,
  serialiseXml,
  XML_DECLARATION,
  type XmlDocument,
  type XmlElement,
} from "../package/xml";

export const EMPTY_DRAWING = `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`;

/** A chart's frame in a drawing. */
export type ChartFrame = { readonly anchor: XmlElement; readonly relation: string };

/** A sheet's drawing: pictures, shapes and charts by their anchors. */
export class DrawingPart {
  readonly partName: string;
  readonly #document: XmlDocument;
  readonly #geometry: GeometrySource;

  constructor(partName: string, xml: string, geometry: GeometrySource) {
    this.partName = partName;
    this.#document = parseXml(xml, partName);
    this.#geometry = geometry;
  }

  /** Frames that hold a chart, in drawing order; those inside groups are left alone. */
  get chartFrames(): ChartFrame[] {
    return childElements(rootOf(this.#document)).flatMap((anchor) => {
      const chart = descendant(frameOf(anchor), "graphic", "graphicData", "chart");
      const known = chart?.namespaceURI === CHART || chart?.namespaceURI === CHART_EX;
      const relation = known ? relationAttribute(chart) : undefined;
      return relation === undefined ? [] : { anchor, relation };
    });
  }

  placeOf({ anchor }: ChartFrame): ChartPlace {
    const from = pointOf(this.#geometry, readPlace(childElement(anchor, "from")));
    const position = childElement(anchor, "pos");
    const left = position ? points(attribute(position, "x")) : from.left;
    const top = position ? points(attribute(position, "y")) : from.top;
    const size = childElement(anchor, "ext");
    const to = pointOf(this.#geometry, readPlace(childElement(anchor, "to")));
    const name = attribute(properties(anchor), "name") ?? "";
    return size
      ? {
          name,
          left,
          top,
          width: points(attribute(size, "cx")),
          height: points(attribute(size, "cy")),
        }
      : { name, left, top, width: to.left - left, height: to.top - top };
  }

  /** Appends a frame for the chart behind a relationship of this drawing. */
  add(place: ChartPlace, relation: string): ChartFrame {
    const ids = childElements(rootOf(this.#document)).map((anchor) => highestId(anchor));
    const id = Math.max(1, ...ids) + 1;
    const anchor = this.#import(
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeAttribute(place.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${escapeAttribute(relation)}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`,
      place,
    );
    rootOf(this.#document).appendChild(anchor);
    return { anchor, relation };
  }

  /** Moves a frame; what kind of anchor it was is not kept, its contents are. */
  move(frame: ChartFrame, place: ChartPlace): ChartFrame {
    const moved = this.#import("", place);
    for (const child of childElements(frame.anchor))
      if (!["from", "to", "pos", "ext"].includes(child.localName ?? "")) moved.appendChild(child);
    properties(moved)?.setAttribute("name", place.name);
    frame.anchor.parentNode?.replaceChild(moved, frame.anchor);
    return { ...frame, anchor: moved };
  }

  remove(frame: ChartFrame): void {
    frame.anchor.parentNode?.removeChild(frame.anchor);
  }

  /** Moves and stretches what is anchored to cells with whole rows and columns; true where something did. */
  shift(shift: CellShift): boolean {
    const { area, axis } = shift;
    const whole = axis === "rows" ? area.columns === MAXIMUM_COLUMNS : area.rows === MAXIMUM_ROWS;
    if (!whole) return false;
    let changed = false;
    for (const anchor of childElements(rootOf(this.#document))) {
      if (anchor.localName === "absoluteAnchor" || attribute(anchor, "editAs") === "absolute")
        continue;
      for (const end of ["from", "to"]) {
        const element = childElement(anchor, end);
        if (element && moveEnd(element, shift)) changed = true;
      }
    }
    return changed;
  }

  serialise(): string {
    return serialiseXml(this.#document);
  }

  #import(content: string, place: ChartPlace): XmlElement {
    const { left, top, width, height } = place;
    const from = placeXml("from", placeAt(this.#geometry, left, top));
    const to = placeXml("to", placeAt(this.#geometry, left + width, top + height));
    const xml = `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}">${from}${to}${content}</xdr:twoCellAnchor>`;
    return this.#document.importNode(rootOf(parseXml(xml, this.partName)), true);
  }
}

/** An end in a deleted row or column comes to lie where that was. */
function moveEnd(end: XmlElement, shift: CellShift): boolean {
  const rows = shift.axis === "rows";
  const index = childElement(end, rows ? "row" : "col");
  if (!index) return false;
  const at = Number(index.textContent ?? 0);
  const place = shiftArea({ row: at, column: at, rows: 1, columns: 1 }, wholeBand(shift));
  const moved = place ?? shift.area;
  const after = rows ? moved.row : moved.column;
  if (place && after === at) return false;
  index.textContent = String(after);
  const offset = childElement(end, rows ? "rowOff" : "colOff");
  if (!place && offset) offset.textContent = "0";
  return true;
}

/** The frame of a chart; newer kinds stand beside a picture for older programs. */
function frameOf(anchor: XmlElement): XmlElement | undefined {
  return (
    childElement(anchor, "graphicFrame") ??
    descendant(anchor, "AlternateContent", "Choice", "graphicFrame")
  );
}

function properties(anchor: XmlElement): XmlElement | undefined {
  return descendant(frameOf(anchor), "nvGraphicFramePr", "cNvPr");
}

function placeXml(name: string, place: CellPlace): string {
  const emu = (value: number): number => Math.round(value * EMU_PER_POINT);
  return `<xdr:${name}><xdr:col>${place.column}</xdr:col><xdr:colOff>${emu(place.right)}</xdr:colOff><xdr:row>${place.row}</xdr:row><xdr:rowOff>${emu(place.down)}</xdr:rowOff></xdr:${name}>`;
}

function readPlace(element: XmlElement | undefined): CellPlace {
  const number = (name: string): number => Number(childElement(element, name)?.textContent ?? 0);
  return {
    column: number("col"),
    right: number("colOff") / EMU_PER_POINT,
    row: number("row"),
    down: number("rowOff") / EMU_PER_POINT,
  };
}

function points(emu: string | undefined): number {
  return Number(emu ?? 0) / EMU_PER_POINT;
}

/** Object numbers are unique within a drawing, groups included. */
function highestId(element: XmlElement): number {
  const own = element.localName === "cNvPr" ? (numberAttribute(element, "id") ?? 0) : 0;
  return childElements(element).reduce(
    (highest, child) => Math.max(highest, highestId(child)),
    own,
  );
}
