import type { Package } from "../package/package";
import { resolveTarget } from "../package/relationships";

/** Kinds of parts that belong to one sheet, or to one drawing, chart or comment of it. */
const OWNED = new Set([
  "drawing",
  "vmlDrawing",
  "comments",
  "threadedComment",
  "table",
  "tableSingleCells",
  "queryTable",
  "printerSettings",
  "chart",
  "chartEx",
  "chartStyle",
  "chartColorStyle",
  "chartUserShapes",
  "themeOverride",
  "customProperty",
  "ctrlProp",
  "control",
  "activeXControlBinary",
  "pivotTable",
  "slicer",
  "timeline",
  "oleObject",
  "package",
  "diagramData",
  "diagramLayout",
  "diagramQuickStyle",
  "diagramColors",
  "diagramDrawing",
  "wsSortMap",
]);

/** Removes a sheet's part with all parts that only it used. Pictures stay: sheets share them. */
export function removeSheetParts(parts: Package, sheetPart: string): void {
  const doomed = new Set<string>();
  collect(parts, sheetPart, doomed);
  for (const part of doomed) parts.delete(part);
}

function collect(parts: Package, source: string, doomed: Set<string>): void {
  if (doomed.has(source)) return;
  doomed.add(source);
  for (const relation of parts.relations(source)) {
    const kind = relation.type.slice(relation.type.lastIndexOf("/") + 1);
    if (relation.external || !OWNED.has(kind)) continue;
    const target = resolveTarget(source, relation.target);
    if (parts.has(target)) collect(parts, target, doomed);
  }
}
