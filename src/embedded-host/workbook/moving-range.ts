import { shiftArea } from "#ooxml/cells/cell-shift";
import type { Area } from "#ooxml/model/workbook-file";

import { HostError } from "../protocol/host-error";
import type { RangeTarget, SheetTarget } from "./open-workbook";

/**
 * A range that stays with its cells: what was inserted or deleted since it was made is made up for
 * when its area is next asked for. InvalidReference once its cells are gone.
 */
export function movingRange(target: SheetTarget, area: Area): RangeTarget {
  const { workbook, sheet } = target;
  let seen = workbook.shifts.length;
  let now: Area | undefined = area;
  return {
    workbook,
    sheet,
    get area() {
      for (; seen < workbook.shifts.length && now !== undefined; seen++) {
        const done = workbook.shifts[seen];
        if (done?.sheet === sheet) now = shiftArea(now, done.shift);
      }
      if (now === undefined) throw new HostError("InvalidReference");
      return now;
    },
  };
}
