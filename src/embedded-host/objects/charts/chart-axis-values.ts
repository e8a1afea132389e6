import { isScattered, shapeOf } from "#ooxml/charts/chart-groups";
import type { ChartSeries } from "#ooxml/model/chart-model";

import { automaticScale, type AxisScale } from "../../workbook/automatic-axis";
import type { AxisTarget } from "../access/chart-selves";
import { areaOfFormula } from "../access/range-references";

/** The scale of an axis of numbers as Excel would choose it; undefined for axes of categories. */
export function automaticScaleOf(target: AxisTarget): AxisScale | undefined {
  const { chart, kind, group } = target;
  const shown = chart.series.filter(
    (series) => (series.axisGroup === "secondary") === (group === "Secondary"),
  );
  const [first] = shown;
  const shape = first === undefined ? chart : shapeOf(chart, first);
  if (kind === "Category")
    return isScattered(shape.type)
      ? automaticScale(shown.flatMap((series) => numbersOf(target, series.categoriesRef)))
      : undefined;
  if (shape.grouping === "percentStacked")
    return { minimum: 0, maximum: 1, majorUnit: 0.1, minorUnit: 0.02 };
  const rows = shown.map((series) => numbersOf(target, series.valuesRef));
  return automaticScale(shape.grouping === "stacked" ? stacks(rows) : rows.flat());
}

function numbersOf(target: AxisTarget, reference: ChartSeries["valuesRef"]): readonly number[] {
  const place = reference === undefined ? undefined : areaOfFormula(target.workbook, reference);
  const values = place?.sheet.cells.values(place.area).flat() ?? [];
  return values.map((value) => (typeof value === "number" ? value : 0));
}

/** Heights of the stacks, those below zero for themselves. */
function stacks(rows: readonly (readonly number[])[]): readonly number[] {
  const length = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length }, (_, at) => rows.map((row) => row[at] ?? 0)).flatMap((values) => [
    sum(values.filter((value) => value > 0)),
    sum(values.filter((value) => value < 0)),
  ]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
