import type { Area, CellType, SheetFile } from "#ooxml/model/workbook-file";

import { asOneOf, asText, isAbsent } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject, Method, CallArguments } from "../../protocol/object-type";
import { maxColumns, maxRows } from "../../workbook/addresses";
import { liveSheet, type RangeTarget } from "../../workbook/open-workbook";
import { findSpecialCells, specialKinds, type SpecialKind } from "../../workbook/special-cells";
import { make } from "../access/object-selves";

const typesOfWords = {
  Errors: "error",
  Logical: "boolean",
  Numbers: "number",
  Text: "text",
} as const satisfies Record<string, CellType>;

/** Which types of values each word of the API stands for; undefined is all of them. */
function wantedTypes(word: unknown): ReadonlySet<CellType> | undefined {
  const text = isAbsent(word) ? "All" : asText(word);
  if (text === "All") return undefined;
  const found = Object.entries(typesOfWords).filter(([each]) =>
    text.includes(each.replace(/s$/, "")),
  );
  if (found.length === 0) throw new HostError("InvalidArgument");
  return new Set(found.map(([, type]) => type));
}

/** One cell stands for the whole sheet, as in Excel's own Go To Special. */
function askedArea(sheet: SheetFile, area: Area, kind: SpecialKind): Area {
  if (area.rows * area.columns > 1) return area;
  const isRule = /Validation|Conditional/.test(kind);
  const used = isRule ? undefined : sheet.cells.usedArea(false);
  return used ?? { row: 0, column: 0, rows: maxRows, columns: maxColumns };
}

/** The cells of a kind, in rectangles; none where there are none. */
export function specialCells(range: RangeTarget, args: CallArguments): readonly Area[] {
  const sheet = liveSheet(range);
  const kind = asOneOf(args[0], specialKinds);
  const types = wantedTypes(args[1]);
  const { area } = range;
  return findSpecialCells(sheet, askedArea(sheet, area, kind), { kind, types, first: area });
}

function asRangeAreas(range: RangeTarget, args: CallArguments): HostObject | undefined {
  const areas = specialCells(range, args);
  const { workbook, sheet } = range;
  return areas.length === 0 ? undefined : make("RangeAreas", { workbook, sheet, areas });
}

/** The cells of an area in rectangles of the sheet. */
export const rangeSpecialCellMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  GetSpecialCells: (range, args) => {
    const found = asRangeAreas(range, args);
    if (found === undefined) throw new HostError("ItemNotFound");
    return found;
  },
  GetSpecialCellsOrNullObject: asRangeAreas,
};
