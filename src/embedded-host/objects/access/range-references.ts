import type { Area, SheetFile } from "#ooxml/model/workbook-file";

import { HostError } from "../../protocol/host-error";
import { isHostObject, type HostObject } from "../../protocol/object-type";
import { maxColumns, maxRows, parseArea, splitReference } from "../../workbook/addresses";
import { isOnSheet } from "../../workbook/areas";
import { requireWorksheet } from "../../workbook/guards";
import {
  liveSheet,
  sheetByName,
  type OpenWorkbook,
  type RangeTarget,
  type SheetTarget,
} from "../../workbook/open-workbook";
import { movingRange } from "../../workbook/moving-range";
import { make, selfAs } from "./object-selves";

export const wholeSheet: Area = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

/** Excel cuts longer addresses off; failing loudly finds such add-ins. */
const longestAddress = 8192;

/** A range of the sheet; InvalidArgument where the area leaves it. */
export function rangeOn(target: SheetTarget, area: Area): HostObject {
  const sheet = liveSheet(target);
  requireWorksheet(sheet);
  if (!isOnSheet(area)) throw new HostError("InvalidArgument");
  return make("Range", movingRange(target, area));
}

/** The place that an address or a name stands for, seen from a sheet. */
export function findArea(workbook: OpenWorkbook, from: SheetFile, reference: string): RangeTarget {
  if (reference.length > longestAddress) throw new HostError("InvalidArgument");
  const { sheetName, text } = splitReference(reference.replace(/^=/, ""));
  const sheet = sheetName === undefined ? from : sheetByName(workbook, sheetName);
  if (sheet === undefined) throw new HostError("InvalidArgument");
  const area = parseArea(text);
  if (area !== undefined) return { workbook, sheet, area };
  const named = sheetName === undefined ? findNamed(workbook, from, text) : undefined;
  if (named === undefined) throw new HostError("InvalidArgument");
  return named;
}

/** A defined name that refers to cells, or a table's body by the table's name. */
export function findNamed(
  workbook: OpenWorkbook,
  from: SheetFile,
  name: string,
): RangeTarget | undefined {
  const wanted = name.toLowerCase();
  const { all } = workbook.file.names;
  const candidates = all.filter((entry) => entry.name.toLowerCase() === wanted);
  const chosen =
    candidates.find((entry) => entry.sheetId === from.id) ??
    candidates.find((entry) => entry.sheetId === undefined);
  if (chosen !== undefined) return areaOfFormula(workbook, chosen.formula);
  for (const sheet of workbook.file.sheets) {
    const table = sheet.tables.find((entry) => entry.name.toLowerCase() === wanted);
    if (table === undefined) continue;
    const { area, showHeaders, showTotals } = table;
    const first = showHeaders ? 1 : 0;
    const rows = area.rows - first - (showTotals ? 1 : 0);
    return { workbook, sheet, area: { ...area, row: area.row + first, rows } };
  }
  return undefined;
}

/** Undefined where the formula is not a plain reference to one area. */
export function areaOfFormula(workbook: OpenWorkbook, formula: string): RangeTarget | undefined {
  const { sheetName, text } = splitReference(formula.replace(/^=/, ""));
  const sheet = sheetName === undefined ? undefined : sheetByName(workbook, sheetName);
  const area = parseArea(text);
  return sheet === undefined || area === undefined ? undefined : { workbook, sheet, area };
}

/** A `Range | string` argument, as a range of the sheet. */
export function areaArgument(target: SheetTarget, value: unknown): RangeTarget {
  if (typeof value === "string") return findArea(target.workbook, liveSheet(target), value);
  if (!isHostObject(value)) throw new HostError("InvalidArgument");
  const range = selfAs(value, "Range");
  liveSheet(range);
  return range;
}
