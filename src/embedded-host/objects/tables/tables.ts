import {
  asBoolean,
  asText,
  integerArgument,
  isAbsent,
  keyArgument,
  optionalBoolean,
} from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject, Property } from "../../protocol/object-type";
import {
  addTable,
  bodyOf,
  removeTable,
  renameTable,
  resizeTable,
} from "../../workbook/change-tables";
import { requireUnprotected } from "../../workbook/guards";
import { activeSheet, liveSheet } from "../../workbook/open-workbook";
import { tableCollectionEvents, tableEvents } from "../access/event-registration";
import { defineType, make, type TableScope, type TableTarget } from "../access/object-selves";
import { clearFilters, filterOfTable, reapplyFilters } from "./auto-filter";
import { liveTable } from "../access/live-table";
import { areaArgument, rangeOn } from "../access/range-references";

function tablesOf(scope: TableScope): readonly TableTarget[] {
  const { workbook } = scope;
  const sheets = scope.sheet === undefined ? workbook.file.sheets : [scope.sheet];
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ workbook, sheet, table })));
}

/** By name or id. */
function find(tables: readonly TableTarget[], key: string | number): HostObject | undefined {
  const wanted = String(key).toLowerCase();
  const found = tables.find(
    ({ table }) => String(table.id) === wanted || table.name.toLowerCase() === wanted,
  );
  return found === undefined ? undefined : make("Table", found);
}

function at(tables: readonly TableTarget[], index: number): HostObject {
  const found = tables[index];
  if (found === undefined) throw new HostError("InvalidArgument");
  return make("Table", found);
}

export const tableCollectionType = defineType({
  name: "TableCollection",
  properties: { Count: { get: (scope) => tablesOf(scope).length } },
  collection: {
    itemType: "Table",
    list: (scope) => tablesOf(scope).map((target) => make("Table", target)),
    find: (scope, key) => find(tablesOf(scope), key),
  },
  methods: {
    Add: (scope, args) => {
      const from = { workbook: scope.workbook, sheet: scope.sheet ?? activeSheet(scope.workbook) };
      const { sheet, area } = areaArgument(from, args[0]);
      if (scope.sheet !== undefined && sheet !== scope.sheet)
        throw new HostError("InvalidArgument");
      const table = addTable(scope.workbook, sheet, {
        area,
        headers: optionalBoolean(args, 1) ?? false,
      });
      return make("Table", { workbook: scope.workbook, sheet, table });
    },
    GetCount: (scope) => tablesOf(scope).length,
    GetItemAt: (scope, args) => at(tablesOf(scope), integerArgument(args, 0)),
    GetItemOrNullObject: (scope, args) => find(tablesOf(scope), keyArgument(args, 0)),
    ...tableCollectionEvents,
  },
});

export const tableScopedCollectionType = defineType({
  name: "TableScopedCollection",
  collection: {
    itemType: "Table",
    list: ({ tables }) => tables.map((target) => make("Table", target)),
    find: ({ tables }, key) => find(tables, key),
  },
  methods: {
    GetCount: ({ tables }) => tables.length,
    GetFirst: ({ tables }) => at(tables, 0),
    GetItemOrNullObject: ({ tables }, args) => find(tables, keyArgument(args, 0)),
  },
});

type Flag =
  | "showHeaders"
  | "showTotals"
  | "showFilterButton"
  | "showBandedRows"
  | "showBandedColumns"
  | "highlightFirstColumn"
  | "highlightLastColumn";

function flag(name: Flag): Property<TableTarget> {
  return {
    get: (target) => liveTable(target)[name],
    set: (target, value) => {
      requireUnprotected(liveSheet(target));
      liveTable(target)[name] = asBoolean(value);
    },
  };
}

function rowOf(target: TableTarget, row: "header" | "total"): HostObject {
  const { area, showHeaders, showTotals } = liveTable(target);
  if (row === "header" ? !showHeaders : !showTotals) throw new HostError("ItemNotFound");
  return rangeOn(target, {
    ...area,
    row: row === "header" ? area.row : area.row + area.rows - 1,
    rows: 1,
  });
}

export const tableType = defineType({
  name: "Table",
  id: { key: "Id", get: (target) => String(target.table.id) },
  properties: {
    Id: { get: (target) => String(liveTable(target).id) },
    LegacyId: { get: (target) => String(liveTable(target).id) },
    Name: {
      get: (target) => liveTable(target).name,
      set: (target, value) => {
        renameTable(target.workbook, liveTable(target), asText(value));
      },
    },
    Style: {
      get: (target) => liveTable(target).style ?? "",
      set: (target, value) => {
        const style = asText(value);
        liveTable(target).style = style === "" ? undefined : style;
      },
    },
    ShowHeaders: flag("showHeaders"),
    ShowTotals: flag("showTotals"),
    ShowFilterButton: flag("showFilterButton"),
    ShowBandedRows: flag("showBandedRows"),
    ShowBandedColumns: flag("showBandedColumns"),
    HighlightFirstColumn: flag("highlightFirstColumn"),
    HighlightLastColumn: flag("highlightLastColumn"),
  },
  navigation: {
    Worksheet: (target) =>
      make("Worksheet", { workbook: target.workbook, sheet: liveSheet(target) }),
    Columns: (target) => make("TableColumnCollection", target),
    Rows: (target) => make("TableRowCollection", target),
    Sort: (target) => make("TableSort", target),
    AutoFilter: (target) => make("AutoFilter", filterOfTable(target)),
  },
  methods: {
    GetRange: (target) => rangeOn(target, liveTable(target).area),
    GetHeaderRowRange: (target) => rowOf(target, "header"),
    GetTotalRowRange: (target) => rowOf(target, "total"),
    GetDataBodyRange: (target) => rangeOn(target, bodyOf(liveTable(target))),
    Resize: (target, args) => {
      const range = areaArgument(target, args[0]);
      if (range.sheet !== target.sheet || isAbsent(args[0])) throw new HostError("InvalidArgument");
      resizeTable(target.sheet, liveTable(target), range.area);
    },
    ClearFilters: (target) => {
      clearFilters(filterOfTable(target), undefined);
    },
    ReapplyFilters: (target) => {
      reapplyFilters(filterOfTable(target));
    },
    ConvertToRange: (target) => {
      const table = liveTable(target);
      const { area } = table;
      removeTable(target.workbook, { sheet: target.sheet, table }, "keep");
      return rangeOn(target, area);
    },
    Delete: (target) => {
      removeTable(target.workbook, { sheet: target.sheet, table: liveTable(target) }, "clear");
    },
    ...tableEvents,
  },
});
