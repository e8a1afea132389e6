import { asBoolean, asNumber, isAbsent } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { Property } from "../../protocol/object-type";
import { requireUnprotected } from "../../workbook/guards";
import { liveSheet } from "../../workbook/open-workbook";
import { charactersOfPoints, columnPoints, rowPoints } from "../../workbook/sizes";
import { alignmentProperties, indented, indentOf } from "../access/alignment-properties";
import { autofitColumns, autofitRows } from "../access/autofit";
import { changeFormat, formatProperty } from "../access/format-access";
import { defineType, make, type FormatTarget } from "../access/object-selves";

/** Sheets are looked through column by column only so far; whole sheets have one width in practice. */
const mostLookups = 16_384;

function sameSize(target: FormatTarget, size: "column" | "row"): number | null {
  const sheet = liveSheet(target);
  let found: number | undefined;
  for (const area of target.areas) {
    const first = size === "column" ? area.column : area.row;
    const count = Math.min(mostLookups, size === "column" ? area.columns : area.rows);
    for (let index = first; index < first + count; index++) {
      const points = size === "column" ? columnPoints(sheet, index) : rowPoints(sheet, index);
      if (found !== undefined && found !== points) return null;
      found = points;
    }
  }
  return found ?? null;
}

const columnWidth: Property<FormatTarget> = {
  get: (target) => sameSize(target, "column"),
  set: (target, value) => {
    const sheet = liveSheet(target);
    requireUnprotected(sheet);
    const points = asNumber(value);
    // 255 characters are the widest column.
    if (points < 0 || points > 1342.5) throw new HostError("InvalidArgument");
    for (const area of target.areas)
      sheet.setColumnWidth(area.column, area.columns, charactersOfPoints(points));
  },
};

const rowHeight: Property<FormatTarget> = {
  get: (target) => sameSize(target, "row"),
  set: (target, value) => {
    const sheet = liveSheet(target);
    requireUnprotected(sheet);
    const points = asNumber(value);
    if (points < 0 || points > 409.5) throw new HostError("InvalidArgument");
    for (const area of target.areas) sheet.setRowHeight(area.row, area.rows, points);
  },
};

function useStandard(value: unknown, apply: () => void): void {
  // Setting false does nothing, in Excel as here.
  if (asBoolean(value)) apply();
}

export const rangeFormatType = defineType({
  name: "RangeFormat",
  properties: {
    ...alignmentProperties,
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
    UseStandardWidth: {
      get: (target) => {
        const sheet = liveSheet(target);
        return target.areas.every(({ column }) => sheet.columnWidth(column) === undefined);
      },
      set: (target, value) => {
        useStandard(value, () => {
          for (const { column, columns } of target.areas)
            liveSheet(target).setColumnWidth(column, columns, undefined);
        });
      },
    },
    UseStandardHeight: {
      get: (target) => {
        const sheet = liveSheet(target);
        return target.areas.every(({ row }) => sheet.rowHeight(row) === undefined);
      },
      set: (target, value) => {
        useStandard(value, () => {
          for (const { row, rows } of target.areas)
            liveSheet(target).setRowHeight(row, rows, undefined);
        });
      },
    },
  },
  navigation: {
    Fill: (target) => make("RangeFill", target),
    Font: (target) => make("RangeFont", target),
    Borders: (target) => make("RangeBorderCollection", target),
    Protection: (target) => make("FormatProtection", target),
  },
  methods: {
    AutofitColumns: autofitColumns,
    AutofitRows: autofitRows,
    AdjustIndent: (target, args) => {
      const by = asNumber(args[0]);
      changeFormat(target, (style) =>
        indented(style, indentOf(Math.max(0, style.alignment.indent + by))),
      );
    },
  },
});

export const formatProtectionType = defineType({
  name: "FormatProtection",
  properties: {
    Locked: formatProperty(
      (style) => style.locked,
      (style, value) => ({ ...style, locked: isAbsent(value) ? style.locked : asBoolean(value) }),
    ),
    FormulaHidden: formatProperty(
      (style) => style.formulaHidden,
      (style, value) => ({
        ...style,
        formulaHidden: isAbsent(value) ? style.formulaHidden : asBoolean(value),
      }),
    ),
  },
});
