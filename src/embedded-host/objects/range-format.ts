import type { CellStyle } from "#ooxml/style-model";

import { asBoolean, asNumber, asOneOf, isAbsent } from "../protocol/call-arguments";
import { HostError } from "../protocol/host-error";
import type { Property } from "../protocol/object-type";
import { requireUnprotected } from "../workbook/guards";
import { liveSheet } from "../workbook/open-workbook";
import { charactersOfPoints, columnPoints, rowPoints } from "../workbook/sizes";
import { autofitColumns, autofitRows } from "./autofit";
import { changeFormat, formatProperty } from "./format-access";
import { defineType, make, type FormatTarget } from "./object-selves";

/** API words beside those of the file. */
const horizontal = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;

const vertical = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

function wordOf(
  table: Readonly<Record<string, string>>,
  fileWord: string,
  fallback: string,
): string {
  return Object.keys(table).find((word) => table[word] === fileWord) ?? fallback;
}

function fileWordOf(table: Readonly<Record<string, string>>, word: unknown): string {
  return table[asOneOf(word, Object.keys(table))] ?? "";
}

/** Angles are stored as 0 to 90 upwards, 91 to 180 downwards, 255 stacked. */
function angleOf(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

function rotationOf(value: unknown): number {
  const angle = asNumber(value);
  if (angle === 180) return 255;
  if (!Number.isInteger(angle) || angle < -90 || angle > 90) throw new HostError("InvalidArgument");
  return angle < 0 ? 90 - angle : angle;
}

function indentOf(value: unknown): number {
  const indent = asNumber(value);
  if (!Number.isInteger(indent) || indent < 0 || indent > 250)
    throw new HostError("InvalidArgument");
  return indent;
}

/** Cells aligned by their type become left aligned when they are indented, as in Excel. */
function indented(style: CellStyle, indent: number): CellStyle {
  const { alignment } = style;
  const free = indent > 0 && alignment.horizontal === "general";
  return {
    ...style,
    alignment: { ...alignment, indent, horizontal: free ? "left" : alignment.horizontal },
  };
}

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
    HorizontalAlignment: formatProperty(
      (style) => wordOf(horizontal, style.alignment.horizontal, "General"),
      (style, value) => ({
        ...style,
        alignment: { ...style.alignment, horizontal: fileWordOf(horizontal, value) },
      }),
    ),
    VerticalAlignment: formatProperty(
      (style) => wordOf(vertical, style.alignment.vertical, "Bottom"),
      (style, value) => ({
        ...style,
        alignment: { ...style.alignment, vertical: fileWordOf(vertical, value) },
      }),
    ),
    WrapText: formatProperty(
      (style) => style.alignment.wrap,
      (style, value) => ({ ...style, alignment: { ...style.alignment, wrap: asBoolean(value) } }),
    ),
    ShrinkToFit: formatProperty(
      (style) => style.alignment.shrink,
      (style, value) => ({ ...style, alignment: { ...style.alignment, shrink: asBoolean(value) } }),
    ),
    IndentLevel: formatProperty(
      (style) => style.alignment.indent,
      (style, value) => indented(style, indentOf(value)),
    ),
    TextOrientation: formatProperty(
      (style) => angleOf(style.alignment.rotation),
      (style, value) => ({
        ...style,
        alignment: { ...style.alignment, rotation: rotationOf(value) },
      }),
    ),
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
