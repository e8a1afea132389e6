import { areaName, cellName, parseArea } from "../model/address";
import { unescapeXml } from "../package/byte-text";
import { shiftArea, shiftReferences, type FormulaShift } from "../cells/cell-shift";
import { FORMULA_ELEMENT, plainFragment } from "./follow-sheet";
import { CONTENT_TYPE } from "../package/namespaces";
import type { Package } from "../package/package";
import { isRelationType, resolveTarget } from "../package/relationships";
import { locateRows } from "../package/sheet-bytes";
import { shiftRows } from "./shift-rows";
import { shiftShell } from "./shift-shell";
import type { Sheet } from "../sheet/sheet";
import type { CellShift } from "../model/workbook-file";
import { escapeText } from "../package/xml";

/** Moves the cells of a sheet, and lets the parts of the whole workbook follow. */
export function shiftParts(
  parts: Package,
  sheets: readonly Sheet[],
  sheet: Sheet,
  shift: CellShift,
): void {
  const { partName, name } = sheet.entry;
  const fragment = plainFragment(name);
  for (const other of sheets) {
    if (other === sheet || other.kind !== "worksheet") continue;
    other.flush();
    if (!parts.text(other.entry.partName).toLowerCase().includes(fragment)) continue;
    other.writeOutSharedFormulas();
    if (rewrite(parts, other.entry.partName, { shift, sheet: name, onSheet: false }))
      other.reload();
  }
  sheet.writeOutSharedFormulas();
  parts.set(partName, shiftRows(locateRows(parts.bytes(partName), partName), shift));
  rewrite(parts, partName, { shift, sheet: name, onSheet: true });
  sheet.reload();
  sheet.columns.shift(shift);
  shiftShell(sheet.shell(), shift);
  sheet.tableList.shift(shift);
  // Charts are not on cells that are cut out and put elsewhere.
  if (shift.kind !== "move") sheet.chartList.moveFrames(shift);
  shiftComments(parts, partName, shift);
  sheet.comments.forget();
  shiftOtherParts(parts, name, shift);
  for (const each of sheets) each.chartList.followCells({ shift, sheet: name, onSheet: false });
}

/** Charts, tables and the sources of pivot tables. */
function shiftOtherParts(parts: Package, sheet: string, shift: CellShift): void {
  for (const part of parts.partNames()) {
    const type = parts.contentType(part) ?? "";
    const isChart = type === CONTENT_TYPE.chart || type === CONTENT_TYPE.chartEx;
    if (isChart || type === CONTENT_TYPE.table)
      rewrite(parts, part, { shift, sheet, onSheet: false });
    else if (type.endsWith("pivotCacheDefinition+xml")) shiftPivotSource(parts, part, sheet, shift);
  }
}

/** A limit of a colour scale, a data bar or an icon that may be a formula. */
const RULE_LIMIT = /(<(?:[\w.-]+:)?cfvo\s[^>]*?\bval=")([^"]*[A-Za-z][^"]*)(?=")/g;

/** Formulas of a part; true where one of them changed. */
function rewrite(parts: Package, part: string, change: FormulaShift): boolean {
  const before = parts.text(part);
  const follow = (whole: string, tag: string, text: string): string => {
    const formula = unescapeXml(text);
    const shifted = shiftReferences(formula, change);
    return shifted === formula ? whole : tag + escapeText(shifted).replaceAll('"', "&quot;");
  };
  const after = before.replaceAll(FORMULA_ELEMENT, follow).replaceAll(RULE_LIMIT, follow);
  if (after === before) return false;
  parts.set(part, after);
  return true;
}

const PIVOT_SOURCE = /<(?:[\w.-]+:)?worksheetSource\s[^>]*>/g;

function shiftPivotSource(parts: Package, part: string, sheet: string, shift: CellShift): void {
  const before = parts.text(part);
  const after = before.replaceAll(PIVOT_SOURCE, (tag) => {
    const owner = /\bsheet="([^"]*)"/.exec(tag)?.[1];
    if (owner === undefined || unescapeXml(owner).toLowerCase() !== sheet.toLowerCase()) return tag;
    return tag.replace(/\bref="([^"]*)"/, (whole, ref: string) => {
      const area = parseArea(ref);
      const moved = area && shiftArea(area, shift);
      return moved ? `ref="${areaName(moved)}"` : whole;
    });
  });
  if (after !== before) parts.set(part, after);
}

const COMMENT = /<((?:[\w.-]+:)?(?:comment|threadedComment))\s[^>]*?\bref="([^"]*)"[\s\S]*?<\/\1>/g;
const SHAPE = /<v:shape\s[\s\S]*?<\/v:shape>/g;

/** Comments stay with their cells, in all the parts that keep them. */
function shiftComments(parts: Package, sheetPart: string, shift: CellShift): void {
  for (const relation of parts.relations(sheetPart)) {
    const part = resolveTarget(sheetPart, relation.target);
    if (relation.external || !parts.has(part)) continue;
    const isList =
      isRelationType(relation, "comments") || relation.type.endsWith("/threadedComment");
    const isDrawing = isRelationType(relation, "vmlDrawing");
    if (!isList && !isDrawing) continue;
    const before = parts.text(part);
    const after = isList ? shiftNotes(before, shift) : shiftShapes(before, shift);
    if (after !== before) parts.set(part, after);
  }
}

function shiftNotes(xml: string, shift: CellShift): string {
  return xml.replaceAll(COMMENT, (whole, _name, ref: string) => {
    const area = parseArea(ref);
    if (!area) return whole;
    const after = shiftArea(area, shift);
    return after ? whole.replace(`ref="${ref}"`, `ref="${cellName(after.row, after.column)}"`) : "";
  });
}

function shiftShapes(xml: string, shift: CellShift): string {
  return xml.replaceAll(SHAPE, (shape) => {
    const row = Number(/<x:Row>(\d+)<\/x:Row>/.exec(shape)?.[1] ?? NaN);
    const column = Number(/<x:Column>(\d+)<\/x:Column>/.exec(shape)?.[1] ?? NaN);
    if (Number.isNaN(row) || Number.isNaN(column)) return shape;
    const after = shiftArea({ row, column, rows: 1, columns: 1 }, shift);
    if (!after) return "";
    const [down, right] = [after.row - row, after.column - column];
    return shape
      .replace(/<x:Row>\d+</, `<x:Row>${after.row}<`)
      .replace(/<x:Column>\d+</, `<x:Column>${after.column}<`)
      .replace(/<x:Anchor>([^<]*)</, (_, anchor: string) => {
        const places = anchor.split(",").map(Number);
        const moved = places.map(
          (place, index) => place + (index % 4 === 0 ? right : index % 4 === 2 ? down : 0),
        );
        return `<x:Anchor>${moved.join(", ")}<`;
      });
  });
}
