import { integerArgument } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject, Property } from "../../protocol/object-type";
import { formatAddress } from "../../workbook/addresses";
import { requireWritableSize } from "../../workbook/guards";
import { liveSheet, type RangeTarget } from "../../workbook/open-workbook";
import { defineType, make } from "../access/object-selves";
import { rangeValueProperties } from "./range-values";
import { rangeOn } from "../access/range-references";

type Line = { readonly at: number; readonly shown: boolean };

function shownLines({ sheet, area }: RangeTarget): { rows: Line[]; columns: Line[] } {
  requireWritableSize(area);
  return {
    rows: Array.from({ length: area.rows }, (_, at) => ({
      at,
      shown: !sheet.rowHidden(area.row + at),
    })),
    columns: Array.from({ length: area.columns }, (_, at) => ({
      at,
      shown: !sheet.columnHidden(area.column + at),
    })),
  };
}

/** A property of the range, of the cells that are not hidden. */
function visible(name: string): Property<RangeTarget> {
  const whole = rangeValueProperties[name];
  return {
    get: (range) => {
      liveSheet(range);
      return keepShown(range, whole?.get?.(range));
    },
    ...(whole?.set && {
      set: (range, value) => {
        const { rows, columns } = shownLines(range);
        const hidden = [...rows, ...columns].some((line) => !line.shown);
        if (hidden) {
          throw new HostError(
            "UnsupportedOperation",
            "The embedded host does not write to a view with hidden rows or columns.",
          );
        }
        whole.set?.(range, value);
      },
    }),
  };
}

function keepShown(range: RangeTarget, grid: unknown): unknown {
  if (!Array.isArray(grid)) return grid;
  const { rows, columns } = shownLines(range);
  return rows
    .filter(({ shown }) => shown)
    .map(({ at }) => {
      const row = (grid as readonly (readonly unknown[])[])[at] ?? [];
      return columns.filter(({ shown }) => shown).map((column) => row[column.at]);
    });
}

function addresses(range: RangeTarget): unknown {
  const { name } = liveSheet(range);
  const { area } = range;
  const grid = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_unused, column) =>
      formatAddress(name, {
        row: area.row + row,
        column: area.column + column,
        rows: 1,
        columns: 1,
      }),
    ),
  );
  return keepShown(range, grid);
}

function shownCount(range: RangeTarget, axis: "rows" | "columns"): number {
  return shownLines(range)[axis].filter(({ shown }) => shown).length;
}

/** The rows of a range that are not hidden, one view each. */
function rowViews(range: RangeTarget): readonly HostObject[] {
  return shownLines(range)
    .rows.filter(({ shown }) => shown)
    .map(({ at }) =>
      make("RangeView", { ...range, area: { ...range.area, row: range.area.row + at, rows: 1 } }),
    );
}

export const rangeViewType = defineType({
  name: "RangeView",
  properties: {
    CellAddresses: { get: addresses },
    ColumnCount: { get: (range) => shownCount(range, "columns") },
    RowCount: { get: (range) => shownCount(range, "rows") },
    Index: { get: (range) => range.area.row },
    Values: visible("Values"),
    Formulas: visible("Formulas"),
    FormulasLocal: visible("FormulasLocal"),
    FormulasR1C1: visible("FormulasR1C1"),
    NumberFormat: visible("NumberFormat"),
    Text: visible("Text"),
    ValueTypes: visible("ValueTypes"),
  },
  navigation: { Rows: (range) => make("RangeViewCollection", range) },
  methods: { GetRange: (range) => rangeOn(range, range.area) },
});

export const rangeViewCollectionType = defineType({
  name: "RangeViewCollection",
  collection: { itemType: "RangeView", list: rowViews },
  methods: {
    GetCount: (range) => rowViews(range).length,
    GetItemAt: (range, args) => {
      const found = rowViews(range)[integerArgument(args, 0)];
      if (found === undefined) throw new HostError("InvalidArgument");
      return found;
    },
  },
});
