import type { Area } from "#ooxml/model/workbook-file";

import { HostError } from "../protocol/host-error";
import { contains, intersect, isOnSheet } from "./areas";
import { raiseChanged } from "./enter-cells";
import { requireUnprotected, requireWorksheet, requireWritableSize } from "./guards";
import type { RangeTarget } from "./open-workbook";

/** Cuts cells out and puts them elsewhere on their sheet; formulas that refer to them follow. */
export function moveCells({ workbook, sheet, area }: RangeTarget, to: RangeTarget): void {
  requireWorksheet(sheet);
  requireUnprotected(sheet);
  requireWritableSize(area);
  if (to.sheet !== sheet) {
    throw new HostError(
      "UnsupportedOperation",
      "The embedded host moves cells on their own sheet only.",
    );
  }
  const target = { ...area, row: to.area.row, column: to.area.column };
  if (!isOnSheet(target)) throw new HostError("InvalidArgument");
  const fixed = [...sheet.merges, ...sheet.tables.map((table) => table.area)];
  if (fixed.some((each) => tears(each, area) || spoils(each, area, target)))
    throw new HostError("InvalidOperation");
  const by = { rows: target.row - area.row, columns: target.column - area.column };
  if (by.rows === 0 && by.columns === 0) return;
  workbook.file.shiftCells(sheet.id, { kind: "move", area, axis: "rows", by });
  raiseChanged(workbook, sheet, area, "RangeEdited");
  raiseChanged(workbook, sheet, target, "RangeEdited");
}

function tears(whole: Area, area: Area): boolean {
  return intersect(whole, area) !== undefined && !contains(area, whole);
}

/** Cells are not put over parts of a table or of merged cells that stay where they are. */
function spoils(whole: Area, area: Area, target: Area): boolean {
  return !contains(area, whole) && intersect(whole, target) !== undefined;
}
