import type { Area, SheetFile } from "#ooxml/model/workbook-file";

import { asOneOf, isAbsent, optionalBoolean } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import { isHostObject, type Method, type CallArguments } from "../../protocol/object-type";
import { isOnSheet, contains } from "../../workbook/areas";
import { putCopy, readCopies, type CellCopy, type CopiedPart } from "../../workbook/cell-copies";
import { afterEntering } from "../../workbook/enter-cells";
import { requireUnlocked, requireUnprotected, requireWritableSize } from "../../workbook/guards";
import { liveSheet, type RangeTarget } from "../../workbook/open-workbook";
import { selfAs } from "../access/object-selves";
import { areaArgument } from "../access/range-references";

const parts: Readonly<Record<string, CopiedPart>> = {
  All: "all",
  Formulas: "formulas",
  Values: "values",
  Formats: "formats",
};

function sourceOf(range: RangeTarget, value: unknown): { sheet: SheetFile; area: Area } {
  if (!isHostObject(value) || value.typeName !== "RangeAreas") return areaArgument(range, value);
  const { sheet, areas } = selfAs(value, "RangeAreas");
  const [area] = areas;
  if (area === undefined || areas.length > 1) {
    throw new HostError("UnsupportedOperation", "The embedded host copies one area at a time.");
  }
  return { sheet, area };
}

/** Whole copies side by side where they fit the destination; otherwise one from its first cell. */
function destination(area: Area, rows: number, columns: number): Area {
  const fits = area.rows % rows === 0 && area.columns % columns === 0;
  const target = fits ? area : { ...area, rows, columns };
  if (!isOnSheet(target)) throw new HostError("InvalidArgument");
  return target;
}

type Copying = {
  readonly cells: readonly (readonly CellCopy[])[];
  readonly part: CopiedPart;
  readonly skipBlanks: boolean;
  readonly turned: boolean;
};

export function copyFrom(range: RangeTarget, args: CallArguments): void {
  const sheet = liveSheet(range);
  const source = sourceOf(range, args[0]);
  requireWritableSize(source.area);
  const copying: Copying = {
    cells: readCopies(source.sheet, source.area),
    part: partOf(args[1]),
    skipBlanks: optionalBoolean(args, 2) === true,
    turned: optionalBoolean(args, 3) === true,
  };
  const { rows, columns } = source.area;
  const area = copying.turned
    ? destination(range.area, columns, rows)
    : destination(range.area, rows, columns);
  if (copying.part === "all" || copying.part === "formats") requireUnprotected(sheet);
  else requireUnlocked(range.workbook, sheet, area);
  putCopies(sheet, area, copying);
  if (copying.part === "all" && !copying.turned) copyBelongings(source, sheet, area);
  afterEntering({ workbook: range.workbook, sheet, area });
}

function partOf(word: unknown): CopiedPart {
  return parts[isAbsent(word) ? "All" : asOneOf(word, Object.keys(parts))] ?? "all";
}

/** Fills the area, beginning again where the copied cells end. */
function putCopies(sheet: SheetFile, area: Area, copying: Copying): void {
  const { cells, part, skipBlanks, turned } = copying;
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const [r, c] = turned ? [column, row] : [row, column];
      const copy = cells[r % rows]?.[c % columns];
      if (copy === undefined || (skipBlanks && copy.type === "empty")) continue;
      putCopy(sheet, { row: area.row + row, column: area.column + column }, copy, part);
    }
  }
}

/** Merged cells, links and rules of the source come along. */
function copyBelongings(
  source: { readonly sheet: SheetFile; readonly area: Area },
  sheet: SheetFile,
  area: Area,
): void {
  const { rows, columns } = source.area;
  const { merges, hyperlinks, validations } = source.sheet;
  for (let row = 0; row < area.rows; row += rows) {
    for (let column = 0; column < area.columns; column += columns) {
      const move = (each: Area): Area => ({
        ...each,
        row: each.row - source.area.row + area.row + row,
        column: each.column - source.area.column + area.column + column,
      });
      for (const each of merges) if (contains(source.area, each)) sheet.merge(move(each));
      for (const link of hyperlinks)
        if (contains(source.area, link.area))
          sheet.setHyperlink({ ...link, area: move(link.area) });
      for (const rule of validations) {
        const areas = rule.areas.filter((each) => contains(source.area, each)).map(move);
        if (areas.length > 0) sheet.setValidation({ ...rule, areas });
      }
    }
  }
}

export const rangeCopyMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  CopyFrom: copyFrom,
};
