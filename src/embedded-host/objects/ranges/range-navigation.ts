import type { Area } from "#ooxml/model/workbook-file";

import { integerArgument, optionalBoolean, optionalInteger } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject, Method, CallArguments } from "../../protocol/object-type";
import { maxColumns, maxRows } from "../../workbook/addresses";
import { bound, contains, intersect } from "../../workbook/areas";
import { liveSheet, type RangeTarget } from "../../workbook/open-workbook";
import { make } from "../access/object-selves";
import { areaArgument, rangeOn } from "../access/range-references";
import { surroundingRegion } from "./range-region";

type To = (area: Area, args: CallArguments, range: RangeTarget) => Area;

/** A method that gives another range of the same sheet. */
function to(move: To): Method<RangeTarget> {
  return (range, args) => rangeOn(range, move(range.area, args, range));
}

function intersection(range: RangeTarget, args: CallArguments): HostObject | undefined {
  const other = areaArgument(range, args[0]);
  const common = other.sheet === range.sheet ? intersect(range.area, other.area) : undefined;
  return common === undefined ? undefined : rangeOn(range, common);
}

function usedRange(range: RangeTarget, args: CallArguments): HostObject | undefined {
  const used = liveSheet(range).cells.usedArea(optionalBoolean(args, 0) === true);
  const common = used === undefined ? undefined : intersect(used, range.area);
  return common === undefined ? undefined : rangeOn(range, common);
}

function required(
  find: (range: RangeTarget, args: CallArguments) => HostObject | undefined,
): Method<RangeTarget> {
  return (range, args) => {
    const found = find(range, args);
    if (found === undefined) throw new HostError("ItemNotFound");
    return found;
  };
}

/** Rows or columns beside the range; negative counts go the other way. */
function beside(before: boolean, vertical: boolean): To {
  return (area, args) => {
    const given = optionalInteger(args, 0) ?? 1;
    if (given === 0) throw new HostError("InvalidArgument");
    const size = Math.abs(given);
    const start = vertical ? area.row : area.column;
    const length = vertical ? area.rows : area.columns;
    const at = before === given > 0 ? start - size : start + length;
    return vertical ? { ...area, row: at, rows: size } : { ...area, column: at, columns: size };
  };
}

/** Ranges that start from this one; all fail with InvalidArgument where they leave the sheet. */
export const rangeNavigationMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  GetCell: to((area, args) => ({
    row: area.row + integerArgument(args, 0),
    column: area.column + integerArgument(args, 1),
    rows: 1,
    columns: 1,
  })),
  GetRow: to((area, args) => ({ ...area, row: area.row + integerArgument(args, 0), rows: 1 })),
  GetColumn: to((area, args) => ({
    ...area,
    column: area.column + integerArgument(args, 0),
    columns: 1,
  })),
  GetOffsetRange: to((area, args) => ({
    ...area,
    row: area.row + integerArgument(args, 0),
    column: area.column + integerArgument(args, 1),
  })),
  // The last cell moves; where it passes the first one the range reaches up or to the left of it.
  GetResizedRange: to((area, args) => {
    const row = area.row + area.rows - 1 + integerArgument(args, 0);
    const column = area.column + area.columns - 1 + integerArgument(args, 1);
    return bound({ ...area, rows: 1, columns: 1 }, { row, column, rows: 1, columns: 1 });
  }),
  GetAbsoluteResizedRange: to((area, args) => ({
    ...area,
    rows: integerArgument(args, 0),
    columns: integerArgument(args, 1),
  })),
  GetEntireRow: to((area) => ({ ...area, column: 0, columns: maxColumns })),
  GetEntireColumn: to((area) => ({ ...area, row: 0, rows: maxRows })),
  GetLastCell: to((area) => ({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  })),
  GetLastRow: to((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetLastColumn: to((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  GetRowsAbove: to(beside(true, true)),
  GetRowsBelow: to(beside(false, true)),
  GetColumnsBefore: to(beside(true, false)),
  GetColumnsAfter: to(beside(false, false)),
  GetBoundingRect: (range, args) => {
    const other = areaArgument(range, args[0]);
    if (other.sheet !== range.sheet) throw new HostError("InvalidArgument");
    return rangeOn(range, bound(range.area, other.area));
  },
  GetIntersection: required(intersection),
  GetIntersectionOrNullObject: intersection,
  GetUsedRange: required(usedRange),
  GetUsedRangeOrNullObject: usedRange,
  GetSurroundingRegion: to((area, _args, range) => surroundingRegion(range.sheet, area)),
  GetTables: (range, args) => {
    const inside = optionalBoolean(args, 0) === true;
    const sheet = liveSheet(range);
    const tables = sheet.tables
      .filter((table) =>
        inside ? contains(range.area, table.area) : intersect(range.area, table.area) !== undefined,
      )
      .map((table) => ({ workbook: range.workbook, sheet, table }));
    return make("TableScopedCollection", { workbook: range.workbook, sheet, tables });
  },
};
