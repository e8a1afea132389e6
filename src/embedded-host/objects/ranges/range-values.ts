import type { CellStyle } from "#ooxml/model/style-model";
import type { CellScalar, CellType } from "#ooxml/model/workbook-file";

import { formatCellText } from "../../formats/format-cell-text";
import { showsDate } from "../../formats/number-format";
import { fromR1C1, toR1C1 } from "../../formats/r1c1";
import { HostError } from "../../protocol/host-error";
import type { Property } from "../../protocol/object-type";
import { enterGrid, shapeGrid } from "../../workbook/enter-cells";
import { isReadable, requireUnprotected, requireWritableSize } from "../../workbook/guards";
import { liveSheet, type RangeTarget } from "../../workbook/open-workbook";
import { common, readStyles, restyle, stylesIn } from "../../workbook/restyle";

type Grid<T> = readonly (readonly T[])[];

/** Null for whole rows, whole columns and more than five million cells. */
function gridOf<T>(range: RangeTarget, read: () => Grid<T>): Grid<T> | null {
  liveSheet(range);
  return isReadable(range.area) ? read() : null;
}

const values: Property<RangeTarget> = {
  get: (range) => gridOf(range, () => range.sheet.cells.values(range.area)),
  set: enter,
};

const formulas: Property<RangeTarget> = {
  get: (range) => gridOf(range, () => range.sheet.cells.formulas(range.area)),
  set: enter,
};

/** Formulas as they read from each cell, `=RC[-1]*2`. */
const formulasR1C1: Property<RangeTarget> = {
  get: (range) =>
    gridOf(range, () =>
      mapCells(range, range.sheet.cells.formulas(range.area), (value, cell) =>
        isFormula(value) ? `=${toR1C1(value.slice(1), cell)}` : value,
      ),
    ),
  set: (range, value) => {
    requireWritableSize(range.area);
    const grid = mapCells(range, shapeGrid(range.area, value), (entry, cell) =>
      isFormula(entry) ? `=${fromR1C1(entry.slice(1), cell)}` : entry,
    );
    enter(range, grid);
  },
};

function isFormula(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("=");
}

function mapCells<In, Out>(
  { area }: RangeTarget,
  grid: Grid<In>,
  change: (value: In, cell: { readonly row: number; readonly column: number }) => Out,
): Grid<Out> {
  return grid.map((row, r) =>
    row.map((value, c) => change(value, { row: area.row + r, column: area.column + c })),
  );
}

function enter(range: RangeTarget, value: unknown): void {
  enterGrid({ workbook: range.workbook, sheet: liveSheet(range), area: range.area }, value);
}

const typeNames: Readonly<Record<CellType, string>> = {
  empty: "Empty",
  number: "Double",
  text: "String",
  boolean: "Boolean",
  error: "Error",
};

function readTypes(range: RangeTarget): Grid<string> {
  return range.sheet.cells.types(range.area).map((row) => row.map((type) => typeNames[type]));
}

function readText(range: RangeTarget): Grid<string> {
  const { sheet, area, workbook } = range;
  const { file } = workbook;
  const indexes = readStyles(sheet, area);
  return sheet.cells
    .values(area)
    .map((row, r) =>
      row.map((value, c) => textOfCell(value, file.styles.get(indexes[r]?.[c] ?? 0).numberFormat)),
    );

  function textOfCell(value: CellScalar, format: string): string {
    return value === "" ? "" : formatCellText(value, format, file.date1904).text;
  }
}

function readNumberFormats(range: RangeTarget): Grid<string> | string | null {
  const { sheet, area, workbook } = range;
  const { styles } = workbook.file;
  if (!isReadable(area))
    return common(stylesIn(workbook, sheet, area), (style) => style.numberFormat) ?? null;
  return readStyles(sheet, area).map((row) => row.map((index) => styles.get(index).numberFormat));
}

function formatted(numberFormat: string): (style: CellStyle) => CellStyle {
  return (style) => ({ ...style, numberFormat });
}

/** Whole rows and columns take one format; grids are set by runs of the same format. */
function setNumberFormats(range: RangeTarget, input: unknown): void {
  const { area } = range;
  const sheet = liveSheet(range);
  requireUnprotected(sheet);
  const single = singleValue(input);
  if (single !== undefined) {
    const numberFormat = requireFormat(single);
    restyle(range, area, formatted(numberFormat), `format ${numberFormat}`);
    return;
  }
  requireWritableSize(area);
  shapeGrid(area, input).forEach((row, r) => {
    for (let first = 0; first < row.length;) {
      const format = row[first];
      let last = first + 1;
      while (last < row.length && row[last] === format) last++;
      if (format !== null && format !== undefined) {
        const numberFormat = requireFormat(format);
        const run = {
          row: area.row + r,
          column: area.column + first,
          rows: 1,
          columns: last - first,
        };
        restyle(range, run, formatted(numberFormat), `format ${numberFormat}`);
      }
      first = last;
    }
  });
}

function singleValue(input: unknown): unknown {
  if (!Array.isArray(input)) return input;
  const [row] = input as readonly unknown[];
  return input.length === 1 && Array.isArray(row) && row.length === 1 ? row[0] : undefined;
}

function requireFormat(value: unknown): string {
  if (typeof value !== "string" || value.length > 255) throw new HostError("InvalidArgument");
  return value === "" ? "General" : value;
}

const categories: readonly (readonly [RegExp, string])[] = [
  [/^General$/i, "General"],
  [/^@$/, "Text"],
  [/E[+-]/i, "Scientific"],
  [/%/, "Percentage"],
  [/[?#]\/[?#\d]/, "Fraction"],
  [/_\(?.*[$£€¥].*\*/, "Accounting"],
  [/[$£€¥]/, "Currency"],
  [/^#?,?#*0(\.0+)?(_\)|;.*)?$/, "Number"],
  [/^#,##0(\.0+)?(_\)|;.*)?$/, "Number"],
];

function categoryOf(format: string): string {
  if (showsDate(format)) return /[dy]/i.test(format) ? "Date" : "Time";
  return categories.find(([pattern]) => pattern.test(format))?.[1] ?? "Custom";
}

/** What is in the cells. */
export const rangeValueProperties: Readonly<Record<string, Property<RangeTarget>>> = {
  Values: values,
  Formulas: formulas,
  // The host speaks English (United States), so the local forms are the same.
  FormulasLocal: formulas,
  FormulasR1C1: formulasR1C1,
  Text: { get: (range) => gridOf(range, () => readText(range)) },
  ValueTypes: { get: (range) => gridOf(range, () => readTypes(range)) },
  NumberFormat: {
    get: (range) => {
      liveSheet(range);
      return readNumberFormats(range);
    },
    set: setNumberFormats,
  },
  NumberFormatLocal: {
    get: (range) => {
      liveSheet(range);
      return readNumberFormats(range);
    },
    set: setNumberFormats,
  },
  NumberFormatCategories: {
    get: (range) =>
      gridOf(range, () => {
        const formats = readNumberFormats(range);
        return Array.isArray(formats)
          ? (formats as Grid<string>).map((row) => row.map(categoryOf))
          : [];
      }),
  },
};
