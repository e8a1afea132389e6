import type { Area } from "#ooxml/model/workbook-file";

import {
  asText,
  integerArgument,
  isAbsent,
  keyArgument,
  optionalInteger,
} from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject, CallArguments } from "../../protocol/object-type";
import { bodyOf } from "../../workbook/change-tables";
import {
  addTableColumn,
  addTableRows,
  deleteTableColumn,
  deleteTableRows,
} from "../../workbook/change-table-size";
import { enterGrid } from "../../workbook/enter-cells";
import { requireUnprotected } from "../../workbook/guards";
import { liveSheet } from "../../workbook/open-workbook";
import { defineType, make, type TableTarget } from "../access/object-selves";
import { rangeOn } from "../access/range-references";
import { liveTable } from "../access/live-table";

type ColumnTarget = TableTarget & { readonly index: number };

function columnsOf(target: TableTarget): readonly HostObject[] {
  return liveTable(target).columns.map((_, index) => make("TableColumn", { ...target, index }));
}

/** By name, or by the column's number, counted from 1. */
function find(target: TableTarget, key: string | number): HostObject | undefined {
  const { columns } = liveTable(target);
  const index =
    typeof key === "number"
      ? key - 1
      : columns.findIndex((name) => name.toLowerCase() === key.toLowerCase());
  return columns[index] === undefined ? undefined : make("TableColumn", { ...target, index });
}

function column(target: ColumnTarget): Area {
  const { area } = liveTable(target);
  return { ...area, column: area.column + target.index, columns: 1 };
}

function strip(target: ColumnTarget, part: "header" | "body" | "total"): HostObject {
  const table = liveTable(target);
  const all = column(target);
  if (part === "body") return rangeOn(target, { ...bodyOf(table), column: all.column, columns: 1 });
  if (part === "header" ? !table.showHeaders : !table.showTotals)
    throw new HostError("ItemNotFound");
  return rangeOn(target, {
    ...all,
    row: part === "header" ? all.row : all.row + all.rows - 1,
    rows: 1,
  });
}

/** Index, values with the heading (and the total), name; all may be left out. */
function addColumn(target: TableTarget, args: CallArguments): HostObject {
  const table = liveTable(target);
  const at = placeArgument(args[0]);
  const area = addTableColumn({ ...target, table }, at);
  const entry = { workbook: target.workbook, sheet: target.sheet, area };
  if (!isAbsent(args[1])) enterGrid(entry, asColumn(args[1]));
  if (!isAbsent(args[2]))
    enterGrid({ ...entry, area: { ...area, rows: 1 } }, `'${asText(args[2])}`);
  return make("TableColumn", { ...target, index: area.column - table.area.column });
}

/** Undefined is the end; the API takes null and -1 for it too. */
function placeArgument(value: unknown): number | undefined {
  if (isAbsent(value) || value === -1) return undefined;
  return integerArgument([value], 0);
}

function asColumn(values: unknown): unknown {
  const flat = Array.isArray(values) && values.every((value) => !Array.isArray(value));
  return flat ? values.map((value: unknown) => [value]) : values;
}

function addRows(target: TableTarget, args: CallArguments): HostObject {
  const table = liveTable(target);
  const given = isAbsent(args[1]) ? undefined : asRows(args[1]);
  const place = { ...target, table };
  const area = addTableRows(place, placeArgument(args[0]), given?.length ?? 1);
  if (given !== undefined)
    enterGrid({ workbook: target.workbook, sheet: target.sheet, area }, given);
  return make("TableRow", { ...target, index: area.row - bodyOf(table).row });
}

function asRows(values: unknown): readonly unknown[] {
  if (!Array.isArray(values)) return [[values]];
  return values.some((value) => Array.isArray(value)) ? values : [values];
}

export const tableColumnCollectionType = defineType({
  name: "TableColumnCollection",
  properties: { Count: { get: (target) => liveTable(target).columns.length } },
  collection: { itemType: "TableColumn", list: columnsOf, find },
  methods: {
    Add: addColumn,
    GetCount: (target) => liveTable(target).columns.length,
    GetItemAt: (target, args) => {
      const index = integerArgument(args, 0);
      if (liveTable(target).columns[index] === undefined) throw new HostError("InvalidArgument");
      return make("TableColumn", { ...target, index });
    },
    GetItemOrNullObject: (target, args) => find(target, keyArgument(args, 0)),
  },
});

export const tableColumnType = defineType({
  name: "TableColumn",
  id: { key: "Id", get: ({ index }) => index + 1 },
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: (target) => liveTable(target).columns[target.index],
      set: (target, value) => {
        const { area, showHeaders } = liveTable(target);
        if (!showHeaders) throw new HostError("InvalidOperation");
        const sheet = liveSheet(target);
        requireUnprotected(sheet);
        const cell = { row: area.row, column: area.column + target.index, rows: 1, columns: 1 };
        enterGrid({ workbook: target.workbook, sheet, area: cell }, `'${asText(value)}`);
      },
    },
    Values: {
      get: (target) => liveSheet(target).cells.values(column(target)),
      set: (target, value) => {
        enterGrid(
          { workbook: target.workbook, sheet: liveSheet(target), area: column(target) },
          value,
        );
      },
    },
  },
  navigation: { Filter: (target) => make("Filter", target) },
  methods: {
    GetRange: (target) => rangeOn(target, column(target)),
    GetHeaderRowRange: (target) => strip(target, "header"),
    GetDataBodyRange: (target) => strip(target, "body"),
    GetTotalRowRange: (target) => strip(target, "total"),
    Delete: (target) => {
      deleteTableColumn({ ...target, table: liveTable(target) }, target.index);
    },
  },
});

function rowArea(target: TableTarget & { readonly index: number }): Area {
  const body = bodyOf(liveTable(target));
  if (target.index < 0 || target.index >= body.rows) throw new HostError("InvalidArgument");
  return { ...body, row: body.row + target.index, rows: 1 };
}

export const tableRowCollectionType = defineType({
  name: "TableRowCollection",
  properties: { Count: { get: (target) => bodyOf(liveTable(target)).rows } },
  collection: {
    itemType: "TableRow",
    list: (target) =>
      Array.from({ length: bodyOf(liveTable(target)).rows }, (_, index) =>
        make("TableRow", { ...target, index }),
      ),
  },
  methods: {
    Add: addRows,
    DeleteRowsAt: (target, args) => {
      const count = optionalInteger(args, 1) ?? 1;
      deleteTableRows({ ...target, table: liveTable(target) }, integerArgument(args, 0), count);
    },
    GetCount: (target) => bodyOf(liveTable(target)).rows,
    GetItemAt: (target, args) => {
      const row = { ...target, index: integerArgument(args, 0) };
      rowArea(row);
      return make("TableRow", row);
    },
  },
});

export const tableRowType = defineType({
  name: "TableRow",
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) => liveSheet(target).cells.values(rowArea(target)),
      set: (target, value) => {
        enterGrid(
          { workbook: target.workbook, sheet: liveSheet(target), area: rowArea(target) },
          value,
        );
      },
    },
  },
  methods: {
    GetRange: (target) => rangeOn(target, rowArea(target)),
    Delete: (target) => {
      deleteTableRows({ ...target, table: liveTable(target) }, target.index, 1);
    },
  },
});
