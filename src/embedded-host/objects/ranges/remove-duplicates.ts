import { HostError } from "../../protocol/host-error";
import type { HostObject, Method } from "../../protocol/object-type";
import { putCopy, readCopies, type CellCopy } from "../../workbook/cell-copies";
import { raiseChanged } from "../../workbook/enter-cells";
import { requireUnprotected, requireWritableSize } from "../../workbook/guards";
import { liveSheet, type RangeTarget } from "../../workbook/open-workbook";
import { defineType, make } from "../access/object-selves";

/** Of rows alike in the given columns the first stays; those below move up within the range. */
function removeDuplicates(range: RangeTarget, args: readonly unknown[]): HostObject {
  const sheet = liveSheet(range);
  requireUnprotected(sheet);
  requireWritableSize(range.area);
  const columns = args[0];
  if (!Array.isArray(columns) || columns.length === 0) throw new HostError("InvalidArgument");
  const first = args[1] === true ? 1 : 0;
  const { area } = range;
  const body = { ...area, row: area.row + first, rows: area.rows - first };
  const rows = readCopies(sheet, body);
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    const key = JSON.stringify(columns.map((column: unknown) => keyOf(row, column)));
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  kept.forEach((row, at) => {
    for (const copy of row)
      if (copy.row !== body.row + at)
        putCopy(
          sheet,
          { row: body.row + at, column: copy.column },
          { ...copy, travels: true },
          "all",
        );
  });
  const removed = rows.length - kept.length;
  if (removed > 0) {
    sheet.cells.clear({ ...body, row: body.row + kept.length, rows: removed }, "contents");
    raiseChanged(range.workbook, sheet, area, "RangeEdited");
  }
  return make("RemoveDuplicatesResult", { removed, uniqueRemaining: kept.length });
}

function keyOf(row: readonly CellCopy[], column: unknown): unknown {
  const cell = typeof column === "number" ? row[column] : undefined;
  if (cell === undefined) throw new HostError("InvalidArgument");
  return typeof cell.value === "string" ? cell.value.toLowerCase() : cell.value;
}

export const removeDuplicatesResultType = defineType({
  name: "RemoveDuplicatesResult",
  properties: {
    Removed: { get: ({ removed }) => removed },
    UniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
});

export const removeDuplicatesMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  RemoveDuplicates: removeDuplicates,
};
