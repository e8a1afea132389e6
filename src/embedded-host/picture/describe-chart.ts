import type { ChartPart, ChartSeries } from "#ooxml/model/chart-model";
import type { CellScalar, SheetFile } from "#ooxml/model/workbook-file";

import { formatCellText } from "../formats/format-cell-text";
import { areaOfFormula } from "../objects/access/range-references";
import type { ChartPicture } from "../sheet-picture";
import { isReadable } from "../workbook/guards";
import type { OpenWorkbook } from "../workbook/open-workbook";

/** A chart with the values its references have now; broken references give none. */
export function describeChart(workbook: OpenWorkbook, chart: ChartPart): ChartPicture {
  return { model: chart, series: chart.series.map((series) => describeSeries(workbook, series)) };
}

function describeSeries(
  workbook: OpenWorkbook,
  series: ChartSeries,
): ChartPicture["series"][number] {
  const named = readReference(workbook, series.nameRef)[0];
  const categories = readReference(workbook, series.categoriesRef);
  return {
    name: named === undefined ? series.name : String(named.value),
    categories: categories.map((cell) => cell.text),
    values: readReference(workbook, series.valuesRef).map(numberOf),
    across: categories.map(numberOf),
    sizes: readReference(workbook, series.sizesRef).map(numberOf),
  };
}

function numberOf({ value }: Cell): number | undefined {
  return typeof value === "number" ? value : undefined;
}

type Cell = { readonly value: CellScalar; readonly text: string };

function readReference(workbook: OpenWorkbook, reference: string | undefined): readonly Cell[] {
  if (reference === undefined) return [];
  const place = areaOfFormula(workbook, reference);
  if (place === undefined || !isReadable(place.area)) return [];
  const { sheet, area } = place;
  return sheet.cells.values(area).flatMap((row, r) =>
    row.map((value, c) => ({
      value,
      text: textAt(workbook, sheet, { row: area.row + r, column: area.column + c }, value),
    })),
  );
}

function textAt(
  workbook: OpenWorkbook,
  sheet: SheetFile,
  place: { readonly row: number; readonly column: number },
  value: CellScalar,
): string {
  const { file } = workbook;
  const format = file.styles.get(sheet.cells.style(place.row, place.column)).numberFormat;
  return value === "" ? "" : formatCellText(value, format, file.date1904).text;
}
