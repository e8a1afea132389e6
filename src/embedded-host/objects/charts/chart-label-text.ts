import { formatCellText } from "../../formats/format-cell-text";
import { pointValues } from "./chart-point-access";
import type { LabelsAccess, PointTarget } from "../access/chart-selves";
import { liveSeries } from "./chart-series-access";
import { areaOfFormula } from "../access/range-references";

/** What the label of a point says: its own text, or what its series shows of the point. */
export function labelText(target: LabelsAccess & PointTarget): string {
  const labels = target.readLabels();
  if (labels === undefined) return "";
  if (labels.text !== undefined) return labels.text;
  const series = liveSeries(target);
  const parts = [
    labels.showSeriesName ? series.name : undefined,
    labels.showCategoryName ? cellText(target, series.categoriesRef) : undefined,
    labels.showValue ? valueText(target, labels.numberFormat) : undefined,
    labels.showBubbleSize === true ? cellText(target, series.sizesRef) : undefined,
    labels.showPercentage === true ? share(target) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(labels.separator ?? ", ");
}

/** The point's cell of a reference as it is shown. */
function cellText(target: PointTarget, reference: string | undefined): string | undefined {
  const place = reference === undefined ? undefined : areaOfFormula(target.workbook, reference);
  if (place === undefined) return String(target.index + 1);
  const { area, sheet } = place;
  const row = area.row + Math.floor(target.index / area.columns);
  const column = area.column + (target.index % area.columns);
  const value = sheet.cells.values({ row, column, rows: 1, columns: 1 })[0]?.[0] ?? "";
  const { file } = target.workbook;
  const format = file.styles.get(sheet.cells.style(row, column)).numberFormat;
  return value === "" ? "" : formatCellText(value, format, file.date1904).text;
}

function valueText(target: PointTarget, format: string | undefined): string | undefined {
  if (format === undefined) return cellText(target, liveSeries(target).valuesRef);
  const value = pointValues(target)[target.index];
  return typeof value === "number"
    ? formatCellText(value, format, target.workbook.file.date1904).text
    : "";
}

function share(target: PointTarget): string {
  const values = pointValues(target).map((value) => (typeof value === "number" ? value : 0));
  const total = values.reduce((sum, value) => sum + Math.abs(value), 0);
  const part = total === 0 ? 0 : Math.abs(values[target.index] ?? 0) / total;
  return formatCellText(part, "0%", false).text;
}
