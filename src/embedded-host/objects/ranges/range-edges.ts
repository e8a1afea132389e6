import type { Area, SheetFile } from "#ooxml/model/workbook-file";

import { asOneOf, isAbsent } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { Method, CallArguments } from "../../protocol/object-type";
import { maxColumns, maxRows } from "../../workbook/addresses";
import { bound, contains } from "../../workbook/areas";
import { liveSheet, type RangeTarget } from "../../workbook/open-workbook";
import { areaArgument, rangeOn } from "../access/range-references";

const steps = {
  Up: { down: -1, right: 0 },
  Down: { down: 1, right: 0 },
  Left: { down: 0, right: -1 },
  Right: { down: 0, right: 1 },
} as const;

type Step = (typeof steps)[keyof typeof steps];

/** Where Ctrl and an arrow key lead: the end of a filled block, the next filled cell, or the sheet's edge. */
function edgeFrom(sheet: SheetFile, start: Area, { down, right }: Step): Area {
  const isFilled = (cell: Area): boolean => sheet.cells.values(cell)[0]?.[0] !== "";
  const next = (cell: Area): Area => ({
    ...cell,
    row: cell.row + down,
    column: cell.column + right,
  });
  const exists = ({ row, column }: Area): boolean =>
    row >= 0 && column >= 0 && row < maxRows && column < maxColumns;
  const used = sheet.cells.usedArea(true);
  const isBeyond = (cell: Area): boolean =>
    used === undefined ||
    (down > 0 && cell.row >= used.row + used.rows) ||
    (right > 0 && cell.column >= used.column + used.columns);
  let cell = start;
  const first = next(cell);
  if (!exists(first)) return cell;
  if (isFilled(cell) && isFilled(first)) {
    while (exists(next(cell)) && isFilled(next(cell))) cell = next(cell);
    return cell;
  }
  for (cell = first; !isBeyond(cell) && !isFilled(cell) && exists(next(cell));) cell = next(cell);
  if (!isBeyond(cell)) return cell;
  return down > 0 ? { ...cell, row: maxRows - 1 } : { ...cell, column: maxColumns - 1 };
}

function edgeOf(range: RangeTarget, args: CallArguments): Area {
  const sheet = liveSheet(range);
  const step = steps[asOneOf(args[0], ["Up", "Down", "Left", "Right"])];
  const from = isAbsent(args[1]) ? range : areaArgument(range, args[1]);
  const start = { ...from.area, rows: 1, columns: 1 };
  if (!contains(range.area, start)) throw new HostError("InvalidArgument");
  return edgeFrom(sheet, start, step);
}

export const rangeEdgeMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  GetRangeEdge: (range, args) => rangeOn(range, edgeOf(range, args)),
  GetExtendedRange: (range, args) => rangeOn(range, bound(range.area, edgeOf(range, args))),
};
