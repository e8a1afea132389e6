import type { ColumnFilter, WrittenCriterion } from "#ooxml/model/filter-model";
import type { Area, SheetFile } from "#ooxml/model/workbook-file";

import { asRecord, integerArgument, isAbsent } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject, CallArguments } from "../../protocol/object-type";
import { applyFilters } from "../../workbook/apply-filters";
import { bodyOf } from "../../workbook/change-tables";
import { requireUnprotected } from "../../workbook/guards";
import { liveSheet } from "../../workbook/open-workbook";
import { criterionOf, describeCriterion } from "./filter-criteria";
import { defineType, type FilterTarget, type TableTarget } from "../access/object-selves";
import { areaArgument, rangeOn } from "../access/range-references";

/** What can be filtered: a table, or an area of a sheet. */
type Filterable = {
  /** With the row of headings; undefined where there are no filter buttons. */
  readonly area: Area | undefined;
  readonly body: Area | undefined;
  readonly filters: readonly ColumnFilter[];
  readonly setFilter: (column: number, criterion: WrittenCriterion | undefined) => void;
};

function filterable(target: FilterTarget): Filterable {
  const sheet = liveSheet(target);
  const { table } = target;
  if (table === undefined) return filterableSheet(sheet);
  if (!sheet.tables.includes(table)) throw new HostError("ItemNotFound");
  const body = bodyOf(table);
  return {
    area: table.showFilterButton
      ? { ...table.area, rows: body.row + body.rows - table.area.row }
      : undefined,
    body,
    filters: table.filters,
    setFilter: (column, criterion) => {
      table.setFilter(column, criterion);
    },
  };
}

function filterableSheet({ filter }: SheetFile): Filterable {
  const { area } = filter;
  return {
    area,
    body: area === undefined ? undefined : { ...area, row: area.row + 1, rows: area.rows - 1 },
    filters: filter.filters,
    setFilter: (column, criterion) => {
      filter.setFilter(column, criterion);
    },
  };
}

/** Hides and shows rows by the filters as they are now. */
export function reapplyFilters(target: FilterTarget): void {
  const { body, filters } = filterable(target);
  if (body === undefined || filters.length === 0) return;
  requireUnprotected(liveSheet(target));
  applyFilters({ workbook: target.workbook, sheet: target.sheet, body }, filters);
}

/** Takes filters away, of one column or of all, and shows what they hid. */
export function clearFilters(target: FilterTarget, column: number | undefined): void {
  const { body, filters, setFilter } = filterable(target);
  const cleared = filters.filter((filter) => column === undefined || filter.column === column);
  if (body === undefined || cleared.length === 0) return;
  requireUnprotected(liveSheet(target));
  for (const filter of cleared) setFilter(filter.column, undefined);
  const left = filters.filter((filter) => !cleared.includes(filter));
  applyFilters({ workbook: target.workbook, sheet: target.sheet, body }, left);
}

/** Filters one column, counted from the first of the filtered area. */
export function setFilter(target: FilterTarget, column: number, criterion: WrittenCriterion): void {
  requireUnprotected(liveSheet(target));
  const { body, setFilter: set } = filterable(target);
  if (body === undefined || column < 0 || column >= body.columns)
    throw new HostError("InvalidArgument");
  set(column, criterion);
  reapplyFilters(target);
}

function apply(target: FilterTarget, args: CallArguments): void {
  const { sheet, area } = areaArgument(target, args[0]);
  if (sheet !== liveSheet(target)) throw new HostError("InvalidArgument");
  requireUnprotected(sheet);
  if (target.table === undefined) {
    const known = sheet.filter.area;
    const same = known?.row === area.row && known.column === area.column;
    if (!same) {
      clearFilters(target, undefined);
      sheet.filter.setArea(area);
    }
  } else target.table.showFilterButton = true;
  if (!isAbsent(args[1]) && !isAbsent(args[2]))
    setFilter(target, integerArgument(args, 1), criterionOf(asRecord(args[2])));
}

function filteredRange(target: FilterTarget): HostObject | undefined {
  const { area } = filterable(target);
  return area === undefined ? undefined : rangeOn(target, area);
}

/** One entry a column; columns without a filter have an empty one. */
function criteria(target: FilterTarget): readonly unknown[] {
  const { area, filters } = filterable(target);
  if (filters.length === 0) return [];
  return Array.from({ length: area?.columns ?? 0 }, (_, index) => {
    const found = filters.find(({ column }) => column === index);
    return found === undefined ? {} : describeCriterion(found.criterion);
  });
}

export const autoFilterType = defineType({
  name: "AutoFilter",
  properties: {
    Enabled: { get: (target) => filterable(target).area !== undefined },
    IsDataFiltered: { get: (target) => filterable(target).filters.length > 0 },
    Criteria: { get: criteria },
  },
  methods: {
    Apply: apply,
    ClearCriteria: (target) => {
      clearFilters(target, undefined);
    },
    ClearColumnCriteria: (target, args) => {
      clearFilters(target, integerArgument(args, 0));
    },
    Reapply: reapplyFilters,
    Remove: (target) => {
      requireUnprotected(liveSheet(target));
      clearFilters(target, undefined);
      if (target.table === undefined) liveSheet(target).filter.setArea(undefined);
      else target.table.showFilterButton = false;
    },
    GetRange: (target) => {
      const found = filteredRange(target);
      if (found === undefined) throw new HostError("ItemNotFound");
      return found;
    },
    GetRangeOrNullObject: filteredRange,
  },
});

export function filterOfTable(target: TableTarget): FilterTarget {
  return { workbook: target.workbook, sheet: liveSheet(target), table: target.table };
}
