import { areaName, intersects, parseArea } from "../model/address";
import type { SheetShell } from "../package/sheet-shell";
import type { Area } from "../model/workbook-file";
import {
  appendElement,
  attribute,
  childElements,
  setAttributes,
  type XmlElement,
} from "../package/xml";

export function readMerges(shell: SheetShell): Area[] {
  return mergeElements(shell).flatMap(
    (element) => parseArea(attribute(element, "ref") ?? "") ?? [],
  );
}

/** Merges an area; merges it touches are dissolved, as in Excel. */
export function addMerge(shell: SheetShell, area: Area): void {
  removeMerges(shell, area);
  if (area.rows * area.columns < 2) return;
  const list = shell.ensure("mergeCells");
  appendElement(list, "mergeCell", { ref: areaName(area) });
  setAttributes(list, { count: mergeElements(shell).length });
  shell.changed = true;
}

export function removeMerges(shell: SheetShell, area: Area): void {
  const list = shell.get("mergeCells");
  if (!list) return;
  const doomed = mergeElements(shell).filter((element) => {
    const merged = parseArea(attribute(element, "ref") ?? "");
    return merged !== undefined && intersects(merged, area);
  });
  if (doomed.length === 0) return;
  for (const element of doomed) list.removeChild(element);
  shell.changed = true;
  const left = mergeElements(shell).length;
  if (left === 0) shell.remove("mergeCells");
  else setAttributes(list, { count: left });
}

function mergeElements(shell: SheetShell): XmlElement[] {
  const list = shell.get("mergeCells");
  return list ? childElements(list, "mergeCell") : [];
}
