import type { Area } from "#ooxml/workbook-file";

import { asText, integerArgument, keyArgument } from "../protocol/call-arguments";
import { HostError } from "../protocol/host-error";
import type { HostObject } from "../protocol/object-type";
import { bodyOf } from "../workbook/change-tables";
import { enterGrid } from "../workbook/enter-cells";
import { requireUnprotected } from "../workbook/guards";
import { liveSheet } from "../workbook/open-workbook";
import { defineType, make, type TableTarget } from "./object-selves";
import { rangeOn } from "./range-references";
import { liveTable } from "./live-table";

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

export const tableColumnCollectionType = defineType({
  name: "TableColumnCollection",
  properties: { Count: { get: (target) => liveTable(target).columns.length } },
  collection: { itemType: "TableColumn", list: columnsOf, find },
  methods: {
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
  methods: { GetRange: (target) => rangeOn(target, rowArea(target)) },
});
