import { shapeOf } from "#ooxml/charts/chart-groups";
import type { ChartPart, ChartSeries, ChartShape } from "#ooxml/model/chart-model";

import { HostError } from "../../protocol/host-error";
import { planOfChartType, type ChartTypePlan } from "../../workbook/chart-types";
import { settleSeries, spacing } from "../../workbook/new-chart";

/** What a chart type asks for; UnsupportedOperation for types that the host does not draw. */
export function requireType(chartType: string): ChartTypePlan {
  const plan = planOfChartType(chartType);
  if (plan === undefined)
    throw new HostError(
      "UnsupportedOperation",
      `The embedded host has no charts of type ${chartType}.`,
    );
  return plan;
}

/** Stock charts need their series in a fixed number: volume, open, high, low, close. */
export function requireSeries({ stock }: ChartTypePlan, count: number): void {
  if (stock !== undefined && stock.series !== count) throw new HostError("InvalidArgument");
}

const SHAPE_PARTS = [
  "lines",
  "smooth",
  "threeD",
  "solid",
  "filled",
  "wireframe",
  "topView",
  "secondPlot",
  "upDownBars",
] as const satisfies readonly (keyof ChartShape)[];

/** Gives the whole chart a type: no series has one of its own any more. */
export function changeType(chart: ChartPart, plan: ChartTypePlan): void {
  requireSeries(plan, plan.stock === undefined ? 0 : chart.series.length);
  const before = spacing(chart);
  for (const part of SHAPE_PARTS) chart[part] = undefined;
  Object.assign(chart, plan.shape);
  const after = spacing(chart);
  // Room between bars that nobody has chosen is that of the new type.
  if (chart.gapWidth === before.gapWidth) chart.gapWidth = after.gapWidth;
  if (chart.overlap === before.overlap) chart.overlap = after.overlap;
  settleSeries(chart, plan);
}

/**
 * Gives one series a type of its own. Series of one kind on one pair of axes stack alike, so the
 * others follow in that.
 */
export function changeSeriesType(chart: ChartPart, series: ChartSeries, type: string): void {
  const plan = requireType(type);
  if (plan.stock !== undefined || plan.shape.threeD === true || chart.threeD === true)
    throw new HostError("InvalidOperation");
  for (const other of chart.series) {
    const own = shapeOf(chart, other);
    if (other === series) other.shape = plan.shape;
    else if (own.type === plan.shape.type && other.axisGroup === series.axisGroup)
      other.shape = {
        ...partsOf(own),
        grouping: plan.shape.grouping,
        direction: plan.shape.direction,
      };
  }
  series.explosion = plan.explosion;
  if (plan.shape.type === "scatter") series.smooth = plan.shape.smooth === true;
  foldShapes(chart);
}

/** A chart whose series all have one shape has that itself. */
function foldShapes(chart: ChartPart): void {
  const shapes = chart.series.map((series) => JSON.stringify(partsOf(shapeOf(chart, series))));
  const [first] = chart.series;
  if (first === undefined || new Set(shapes).size > 1) return;
  const shape = partsOf(shapeOf(chart, first));
  for (const part of SHAPE_PARTS) chart[part] = undefined;
  Object.assign(chart, shape);
  for (const series of chart.series) series.shape = undefined;
}

/** Only what a shape consists of, whatever carries it. */
function partsOf(shape: ChartShape): ChartShape {
  const { type, direction, grouping, markers } = shape;
  const copy: ChartShape = { type, direction, grouping, markers };
  for (const part of SHAPE_PARTS)
    if (shape[part] !== undefined) Object.assign(copy, { [part]: shape[part] });
  return copy;
}
