import type { ChartSeries, ChartShape } from "#ooxml/model/chart-model";
import type { Area, CellScalar, SheetFile } from "#ooxml/model/workbook-file";

import { showsDate } from "../formats/number-format";
import { formatAbsolute } from "./addresses";
import type { OpenWorkbook } from "./open-workbook";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * The series that a new chart makes of a block of cells. A first row of texts names the series, a
 * first column of texts or dates (or a blank corner) gives the categories; by rows the other way
 * round. Scatter charts take the first column as the values across, bubble charts the first of an odd
 * number of columns, and the others by pairs as values and sizes.
 */
export function seedSeries(
  place: SeedPlace,
  seriesBy: SeriesBy,
  type: ChartShape["type"] = "bar",
): ChartSeries[] {
  const { area, sheet } = place;
  const byColumns = seriesBy === "Auto" ? area.rows >= area.columns : seriesBy === "Columns";
  const names = readNames(place, byColumns);
  const length = byColumns ? area.columns : area.rows;
  const across = hasAcross(type, length, names.side);
  const first = across ? 1 : 0;
  const skip = names.header ? 1 : 0;
  const step = type === "bubble" && length - first > 1 ? 2 : 1;
  const cells = (at: number): string =>
    formatAbsolute(sheet.name, tailOf(stripOf(area, byColumns, at), byColumns, skip));
  return Array.from({ length: Math.max(1, Math.floor((length - first) / step)) }, (_, index) => {
    const at = first + index * step;
    const name = names.header ? headOf(stripOf(area, byColumns, at)) : undefined;
    return {
      ...blankSeries,
      name: name === undefined ? `Series${index + 1}` : String(valueAt(sheet, name)),
      nameRef: name === undefined ? undefined : formatAbsolute(sheet.name, name),
      valuesRef: cells(at),
      categoriesRef: across ? cells(0) : undefined,
      ...(step === 2 ? { sizesRef: cells(at + 1) } : {}),
    };
  });
}

/** Whether the first strip of the block is not a series but what the series are drawn along. */
function hasAcross(type: ChartShape["type"], length: number, side: boolean): boolean {
  if (type === "scatter") return length > 1;
  if (type === "bubble") return length > 1 && length % 2 === 1;
  return side;
}

export type SeedPlace = {
  readonly workbook: OpenWorkbook;
  readonly sheet: SheetFile;
  readonly area: Area;
};

/** A series of which nothing is set but that it exists. */
export const blankSeries: ChartSeries = {
  nameRef: undefined,
  name: "",
  valuesRef: undefined,
  categoriesRef: undefined,
  fill: undefined,
  line: undefined,
  marker: undefined,
  smooth: false,
  labels: undefined,
  axisGroup: "primary",
};

type Names = { readonly header: boolean; readonly side: boolean };

/** Whether the first row (by rows: column) names the series, and the other edge the categories. */
function readNames(place: SeedPlace, byColumns: boolean): Names {
  const { top, left } = readEdges(place);
  return byColumns ? { header: top, side: left } : { header: left, side: top };
}

function readEdges(place: SeedPlace): { readonly top: boolean; readonly left: boolean } {
  const { sheet, area } = place;
  const values = sheet.cells.values(area);
  const [firstRow = []] = values;
  const corner = firstRow[0] ?? "";
  const named = typeof corner === "string" && corner !== "";
  if (area.columns === 1) return { top: named && area.rows > 1, left: false };
  if (area.rows === 1) return { top: false, left: named };
  const firstColumn = values.slice(1).map((row) => row[0] ?? "");
  const top = isLabels(firstRow.slice(1)) && typeof corner === "string";
  const left = isLabels(firstColumn) || areDates(place, firstColumn) || (corner === "" && top);
  return { top, left };
}

function isLabels(values: readonly CellScalar[]): boolean {
  return (
    values.length > 0 &&
    values.every((value) => typeof value === "string") &&
    values.some((value) => value !== "")
  );
}

/** A column of dates is an axis, not a series. */
function areDates(place: SeedPlace, left: readonly CellScalar[]): boolean {
  const { workbook, sheet, area } = place;
  const format = workbook.file.styles.get(
    sheet.cells.style(area.row + 1, area.column),
  ).numberFormat;
  return left.length > 0 && left.every((value) => typeof value === "number") && showsDate(format);
}

function stripOf(area: Area, byColumns: boolean, index: number): Area {
  return byColumns
    ? { ...area, column: area.column + index, columns: 1 }
    : { ...area, row: area.row + index, rows: 1 };
}

function headOf(strip: Area): Area {
  return { ...strip, rows: 1, columns: 1 };
}

function tailOf(strip: Area, byColumns: boolean, skip: number): Area {
  return byColumns
    ? { ...strip, row: strip.row + skip, rows: strip.rows - skip }
    : { ...strip, column: strip.column + skip, columns: strip.columns - skip };
}

function valueAt(sheet: SheetFile, cell: Area): CellScalar {
  return sheet.cells.values(cell)[0]?.[0] ?? "";
}
