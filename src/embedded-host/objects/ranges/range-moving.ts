import type { Method } from "../../protocol/object-type";
import { liveSheet, type RangeTarget } from "../../workbook/open-workbook";
import { moveCells } from "../../workbook/move-cells";
import { areaArgument } from "../access/range-references";

export const rangeMoveMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  MoveTo: (range, args) => {
    liveSheet(range);
    moveCells(range, areaArgument(range, args[0]));
  },
};
