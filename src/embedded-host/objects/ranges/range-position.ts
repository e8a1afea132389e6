import type { Area } from "#ooxml/model/workbook-file";

import { asBoolean } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { Property } from "../../protocol/object-type";
import { formatAddress, isEntireColumn, isEntireRow } from "../../workbook/addresses";
import { cellCount } from "../../workbook/areas";
import { requireUnprotected } from "../../workbook/guards";
import { liveSheet, type RangeTarget } from "../../workbook/open-workbook";
import { hideRows } from "../../workbook/sheet-events";
import { placeOf } from "../../workbook/sizes";

/** Excel answers -1 beyond 2^31 - 1 cells. */
const largestCount = 2 ** 31 - 1;

/** Flags of many rows or columns are looked up one by one; beyond this a whole-sheet range is meant. */
const mostLookups = 200_000;

function read(pick: (range: RangeTarget) => unknown): Property<RangeTarget> {
  return {
    get: (range) => {
      liveSheet(range);
      return pick(range);
    },
  };
}

function allHidden(count: number, hidden: (index: number) => boolean): boolean | null {
  const first = hidden(0);
  for (let index = 1; index < Math.min(count, mostLookups); index++)
    if (hidden(index) !== first) return null;
  return first;
}

function rowsHidden({ sheet, area }: RangeTarget): boolean | null {
  return allHidden(area.rows, (index) => sheet.rowHidden(area.row + index));
}

function columnsHidden({ sheet, area }: RangeTarget): boolean | null {
  return allHidden(area.columns, (index) => sheet.columnHidden(area.column + index));
}

/** A range is hidden where all of its rows or all of its columns are. */
function isHidden(range: RangeTarget): boolean | null {
  const rows = rowsHidden(range);
  const columns = columnsHidden(range);
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

function place(range: RangeTarget): ReturnType<typeof placeOf> {
  if (range.area.rows > mostLookups) throw new HostError("InvalidArgument");
  return placeOf(range.sheet, range.area);
}

function count(area: Area): number {
  const cells = cellCount(area);
  return cells > largestCount ? -1 : cells;
}

/** Where the range lies. */
export const rangePositionProperties: Readonly<Record<string, Property<RangeTarget>>> = {
  Address: read(({ sheet, area }) => formatAddress(sheet.name, area)),
  AddressLocal: read(({ sheet, area }) => formatAddress(sheet.name, area)),
  RowIndex: read(({ area }) => area.row),
  ColumnIndex: read(({ area }) => area.column),
  RowCount: read(({ area }) => area.rows),
  ColumnCount: read(({ area }) => area.columns),
  CellCount: read(({ area }) => count(area)),
  IsEntireColumn: read(({ area }) => isEntireColumn(area)),
  IsEntireRow: read(({ area }) => isEntireRow(area)),
  Hidden: read(isHidden),
  RowHidden: {
    ...read(rowsHidden),
    set: (range, value) => {
      requireUnprotected(liveSheet(range));
      hideRows(range, range.area, asBoolean(value));
    },
  },
  ColumnHidden: {
    ...read(columnsHidden),
    set: (range, value) => {
      requireUnprotected(liveSheet(range));
      range.sheet.setColumnHidden(range.area.column, range.area.columns, asBoolean(value));
    },
  },
};

/** Distances in points; refused for whole columns, as they are of no use there. */
export const rangePlaceProperties: Readonly<Record<string, Property<RangeTarget>>> = {
  Left: read((range) => place({ ...range, area: { ...range.area, rows: 1 } }).left),
  Top: read((range) => place({ ...range, area: { ...range.area, columns: 1, rows: 1 } }).top),
  Width: read((range) => place({ ...range, area: { ...range.area, rows: 1 } }).width),
  Height: read((range) =>
    isEntireColumn(range.area)
      ? null
      : place({ ...range, area: { ...range.area, columns: 1 } }).height,
  ),
};
