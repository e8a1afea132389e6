import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../model/address";
import type { CommentCell } from "../model/comment-model";

const NAMESPACES = {
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  x: "urn:schemas-microsoft-com:office:excel",
} as const;

const TEXT_BOX = `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;
const SHAPE = /<v:shape\s[\s\S]*?<\/v:shape>\s*/g;
const NOTE = /<x:ClientData\s[^>]*ObjectType="Note"/;

/** A drawing of the old kind without shapes; `block` numbers the thousand ids that are its own. */
export function emptyShapes(block: number): string {
  return `<xml xmlns:v="${NAMESPACES.v}" xmlns:o="${NAMESPACES.o}" xmlns:x="${NAMESPACES.x}"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>${TEXT_BOX}</xml>`;
}

/** Adds the hidden boxes of the notes of cells; those that the drawing has stay as they are. */
export function withNoteShapes(drawing: string, cells: readonly CommentCell[]): string {
  const shapes = drawing.match(SHAPE) ?? [];
  const boxed = new Set(shapes.map((shape) => cellOf(shape)));
  const missing = cells.filter((cell) => !boxed.has(keyOf(cell)));
  if (missing.length === 0) return drawing;
  const end = drawing.lastIndexOf("</xml>");
  const type = drawing.includes('id="_x0000_t202"') ? "" : declared(drawing, TEXT_BOX);
  const first = nextId(drawing);
  const added = missing.map((cell, index) =>
    declared(drawing, shapeXml(first + index, shapes.length + index + 1, cell)),
  );
  return drawing.slice(0, end) + type + added.join("") + drawing.slice(end);
}

export function withoutNoteShapes(drawing: string, cells: readonly CommentCell[]): string {
  const doomed = new Set(cells.map((cell) => keyOf(cell)));
  return drawing.replaceAll(SHAPE, (shape) => (doomed.has(cellOf(shape) ?? "") ? "" : shape));
}

export function hasShapes(drawing: string): boolean {
  // Anything but the kinds of shapes and their layout: groups, lines and controls count as well.
  return /<v:(?!shapetype|stroke|path|fill|shadow|textbox|formulas|f\b|imagedata|handles|h\b)/.test(
    drawing,
  );
}

function keyOf({ row, column }: CommentCell): string {
  return `${row} ${column}`;
}

/** The key of a note's cell; undefined for shapes of other kinds. */
function cellOf(shape: string): string | undefined {
  if (!NOTE.test(shape)) return undefined;
  const row = /<x:Row>\s*(\d+)/.exec(shape)?.[1];
  const column = /<x:Column>\s*(\d+)/.exec(shape)?.[1];
  return row === undefined || column === undefined ? undefined : `${row} ${column}`;
}

/** Ids count on from the last one; those of a new drawing start in its block. */
function nextId(drawing: string): number {
  const used = [...drawing.matchAll(/"_x0000_s(\d+)"/g)].map(([, id]) => Number(id));
  const block = Number(/<o:idmap\s[^>]*?\bdata="(\d+)/.exec(drawing)?.[1] ?? 1);
  return Math.max(block * 1024, ...used) + 1;
}

/** Gives the first tag the namespaces that the drawing does not declare. */
function declared(drawing: string, xml: string): string {
  const missing = Object.entries(NAMESPACES)
    .filter(([prefix]) => !drawing.includes(`xmlns:${prefix}=`))
    .map(([prefix, namespace]) => ` xmlns:${prefix}="${namespace}"`);
  return xml.replace(/^<v:\w+/, (tag) => tag + missing.join(""));
}

function shapeXml(id: number, layer: number, { row, column }: CommentCell): string {
  const left = Math.min(column + 1, MAXIMUM_COLUMNS - 3);
  const top = Math.min(Math.max(row - 1, 0), MAXIMUM_ROWS - 5);
  const anchor = [left, 15, top, row === 0 ? 2 : 10, left + 2, 15, top + 4, row === 0 ? 16 : 4];
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:108pt;height:59.25pt;z-index:${layer};visibility:hidden" fillcolor="infoBackground [80]" strokecolor="none [81]" o:insetmode="auto"><v:fill color2="infoBackground [80]"/><v:shadow color="none [81]" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(", ")}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
