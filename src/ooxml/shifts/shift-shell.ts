import { areaName, MAXIMUM_COLUMNS, MAXIMUM_ROWS, parseArea, parseAreas } from "../model/address";
import { shiftArea, shiftAreas, wholeBand } from "../cells/cell-shift";
import type { SheetShell } from "../package/sheet-shell";
import type { CellShift } from "../model/workbook-file";
import {
  attribute,
  childElements,
  numberAttribute,
  removeElement,
  setAttributes,
  type XmlElement,
} from "../package/xml";

/** Elements around a sheet's rows that stand for one area each. */
const WITH_REF = ["mergeCell", "hyperlink", "autoFilter", "sortState", "sortCondition"];
/** Those that stand for lists of areas. */
const WITH_AREAS = ["conditionalFormatting", "dataValidation", "protectedRange", "ignoredError"];
const COUNTED = ["mergeCells", "dataValidations", "hyperlinks"];

/** Lets everything around a sheet's rows follow cells that moved, its formulas excepted. */
export function shiftShell(shell: SheetShell, shift: CellShift): void {
  for (const element of descendants(shell.root)) {
    const name = element.localName ?? "";
    if (WITH_REF.includes(name)) shiftRef(element, shift);
    else if (WITH_AREAS.includes(name)) shiftList(element, shift);
    else if (name === "sqref") shiftText(element, shift);
    else if (name === "rowBreaks" || name === "colBreaks") shiftBreaks(element, shift);
  }
  for (const name of COUNTED) recount(shell, name);
  shell.changed = true;
}

function descendants(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => [child, ...descendants(child)]);
}

function shiftRef(element: XmlElement, shift: CellShift): void {
  const area = parseArea(attribute(element, "ref") ?? "");
  if (!area) return;
  const after = shiftArea(area, shift);
  const isMerge = element.localName === "mergeCell";
  if (!after || (isMerge && after.rows * after.columns === 1)) removeElement(element);
  else setAttributes(element, { ref: areaName(after) });
}

function shiftList(element: XmlElement, shift: CellShift): void {
  const areas = parseAreas(attribute(element, "sqref"));
  // Rules of newer kinds keep their areas in an element of their own.
  if (areas.length === 0) return;
  const after = shiftAreas(areas, shift);
  if (after.length === 0) removeElement(element);
  else setAttributes(element, { sqref: after.map(areaName).join(" ") });
}

/** `xm:sqref` of rules and sparklines: with its last area the rule around it goes, and lists left empty. */
function shiftText(element: XmlElement, shift: CellShift): void {
  const after = shiftAreas(parseAreas(element.textContent ?? ""), shift);
  if (after.length > 0) {
    element.textContent = after.map(areaName).join(" ");
    return;
  }
  removeWithEmptyLists(element.parentNode as XmlElement); // an element's parent within the root is one
}

function removeWithEmptyLists(element: XmlElement): void {
  const list = element.parentNode as XmlElement | null;
  removeElement(element);
  if (!list || childElements(list).length > 0) return;
  // A group of sparklines says how they look, and is void without any.
  const next = list.localName === "sparklines" ? (list.parentNode as XmlElement) : list;
  if (next.parentNode?.parentNode) removeWithEmptyLists(next);
}

function shiftBreaks(element: XmlElement, shift: CellShift): void {
  const { area, axis } = shift;
  const rows = element.localName === "rowBreaks";
  if (shift.kind === "move") return;
  const whole = rows ? area.columns === MAXIMUM_COLUMNS : area.rows === MAXIMUM_ROWS;
  if (!whole || rows !== (axis === "rows")) return;
  for (const stop of childElements(element, "brk")) {
    const id = numberAttribute(stop, "id") ?? 0;
    const place = shiftArea({ row: id, column: id, rows: 1, columns: 1 }, wholeBand(shift));
    if (place === undefined) removeElement(stop);
    else setAttributes(stop, { id: rows ? place.row : place.column });
  }
}

function recount(shell: SheetShell, name: string): void {
  const list = shell.get(name);
  if (!list) return;
  const count = childElements(list).length;
  if (count === 0) shell.remove(name);
  else if (list.hasAttribute("count")) setAttributes(list, { count });
}
