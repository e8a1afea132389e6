import type { CallArguments } from "../../protocol/object-type";
import { asBoolean, asOneOf, asRecord, isAbsent } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import { bodyOf } from "../../workbook/change-tables";
import { raiseChanged } from "../../workbook/enter-cells";
import { requireUnprotected, requireWritableSize } from "../../workbook/guards";
import { liveSheet } from "../../workbook/open-workbook";
import { raiseSorted } from "../../workbook/sheet-events";
import { sortCells, type SortField } from "../../workbook/sort-cells";
import { liveTable } from "../access/live-table";
import { defineType, type TableTarget } from "../access/object-selves";
import type { TableFile } from "#ooxml/model/workbook-file";

function fieldsOf(value: unknown, count: number): SortField[] {
  if (!Array.isArray(value) || value.length === 0) throw new HostError("InvalidArgument");
  return value.map((each: unknown) => {
    const { key, ascending, sortOn, dataOption } = asRecord(each);
    if (typeof key !== "number" || !Number.isInteger(key) || key < 0 || key >= count)
      throw new HostError("InvalidArgument");
    if (!isAbsent(sortOn) && sortOn !== "Value") {
      throw new HostError("UnsupportedOperation", "The embedded host sorts by values only.");
    }
    return {
      key,
      ascending: isAbsent(ascending) || asBoolean(ascending),
      textAsNumber: dataOption === "TextAsNumber",
    };
  });
}

export const rangeSortType = defineType({
  name: "RangeSort",
  methods: {
    Apply: (range, args) => {
      const sheet = liveSheet(range);
      requireUnprotected(sheet);
      requireWritableSize(range.area);
      const by = isAbsent(args[3]) ? "Rows" : asOneOf(args[3], ["Rows", "Columns"]);
      const headers = args[2] === true;
      const { area } = range;
      const body =
        !headers || by === "Columns" ? area : { ...area, row: area.row + 1, rows: area.rows - 1 };
      const count = by === "Rows" ? area.columns : area.rows;
      const along = by === "Rows" ? "rows" : "columns";
      const moved = sortCells(sheet, body, {
        fields: fieldsOf(args[0], count),
        matchCase: args[1] === true,
        by: along,
      });
      raiseChanged(range.workbook, sheet, area, "RangeEdited");
      raiseSorted({ workbook: range.workbook, sheet }, body, along, moved);
    },
  },
});

type LastSort = { readonly fields: unknown; readonly matchCase: boolean; readonly method: string };

/** How tables were last sorted; Excel keeps it with the file, this host while it is open. */
const lastSorts = new WeakMap<TableFile, LastSort>();

function sortTable(target: TableTarget, args: CallArguments): void {
  const table = liveTable(target);
  const sheet = liveSheet(target);
  requireUnprotected(sheet);
  const body = bodyOf(table);
  const fields = fieldsOf(args[0], body.columns);
  const matchCase = args[1] === true;
  const moved = sortCells(sheet, body, { fields, matchCase, by: "rows" });
  const method = isAbsent(args[2]) ? "PinYin" : asOneOf(args[2], ["PinYin", "StrokeCount"]);
  lastSorts.set(table, { fields: args[0], matchCase, method });
  raiseChanged(target.workbook, sheet, body, "RangeEdited");
  raiseSorted({ workbook: target.workbook, sheet }, body, "rows", moved);
}

export const tableSortType = defineType({
  name: "TableSort",
  properties: {
    Fields: { get: (target) => lastSorts.get(liveTable(target))?.fields ?? [] },
    MatchCase: { get: (target) => lastSorts.get(liveTable(target))?.matchCase ?? false },
    Method: { get: (target) => lastSorts.get(liveTable(target))?.method ?? "PinYin" },
  },
  methods: {
    Apply: sortTable,
    /** The order of the rows stays, only what is known about it goes. */
    Clear: (target) => {
      lastSorts.delete(liveTable(target));
    },
    Reapply: (target) => {
      const last = lastSorts.get(liveTable(target));
      if (last !== undefined) sortTable(target, [last.fields, last.matchCase, last.method]);
    },
  },
});
