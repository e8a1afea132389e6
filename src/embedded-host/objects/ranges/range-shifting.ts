import type { Area } from "#ooxml/model/workbook-file";

import { asOneOf } from "../../protocol/call-arguments";
import type { Method } from "../../protocol/object-type";
import { isEntireColumn, isEntireRow } from "../../workbook/addresses";
import { liveSheet, type RangeTarget } from "../../workbook/open-workbook";
import { shiftCells } from "../../workbook/shift-cells";
import { rangeOn } from "../access/range-references";

/** Whole rows and columns go their own way, whatever direction is given. */
function axisOf(area: Area, vertical: boolean): "rows" | "columns" {
  if (isEntireRow(area)) return "rows";
  if (isEntireColumn(area)) return "columns";
  return vertical ? "rows" : "columns";
}

export const rangeShiftMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  /** Gives the blank cells. */
  Insert: (range, args) => {
    const { area, workbook } = range;
    const vertical = asOneOf(args[0], ["Down", "Right"]) === "Down";
    shiftCells(workbook, liveSheet(range), { kind: "insert", area, axis: axisOf(area, vertical) });
    return rangeOn(range, area);
  },
  Delete: (range, args) => {
    const { area, workbook } = range;
    const vertical = asOneOf(args[0], ["Up", "Left"]) === "Up";
    shiftCells(workbook, liveSheet(range), { kind: "delete", area, axis: axisOf(area, vertical) });
  },
};
