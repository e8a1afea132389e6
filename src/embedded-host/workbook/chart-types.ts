import type { ChartPart } from "#ooxml/chart-model";

type Shape = Pick<ChartPart, "type" | "direction" | "grouping" | "markers">;

function shape(
  type: ChartPart["type"],
  grouping: ChartPart["grouping"] = "standard",
  more: { readonly direction?: "bar" | "col"; readonly markers?: boolean } = {},
): Shape {
  return { type, grouping, direction: more.direction ?? "col", markers: more.markers ?? false };
}

/** The chart types of the API that the file layer writes. */
const shapes: Readonly<Record<string, Shape>> = {
  ColumnClustered: shape("bar", "clustered"),
  ColumnStacked: shape("bar", "stacked"),
  ColumnStacked100: shape("bar", "percentStacked"),
  BarClustered: shape("bar", "clustered", { direction: "bar" }),
  BarStacked: shape("bar", "stacked", { direction: "bar" }),
  BarStacked100: shape("bar", "percentStacked", { direction: "bar" }),
  Line: shape("line"),
  LineStacked: shape("line", "stacked"),
  LineStacked100: shape("line", "percentStacked"),
  LineMarkers: shape("line", "standard", { markers: true }),
  LineMarkersStacked: shape("line", "stacked", { markers: true }),
  LineMarkersStacked100: shape("line", "percentStacked", { markers: true }),
  Area: shape("area"),
  AreaStacked: shape("area", "stacked"),
  AreaStacked100: shape("area", "percentStacked"),
  Pie: shape("pie"),
  Doughnut: shape("doughnut"),
  XYScatter: shape("scatter", "standard", { markers: true }),
  XYScatterLinesNoMarkers: shape("scatter"),
  Bubble: shape("bubble"),
  Radar: shape("radar"),
  RadarMarkers: shape("radar", "standard", { markers: true }),
};

/** Undefined for types that the host cannot draw. */
export function shapeOfChartType(chartType: string): Shape | undefined {
  return shapes[chartType];
}

export function chartTypeOf(chart: Shape): string {
  const found = Object.keys(shapes).find((name) => {
    const candidate = shapes[name];
    return (
      candidate?.type === chart.type &&
      candidate.grouping === chart.grouping &&
      candidate.markers === chart.markers &&
      (chart.type !== "bar" || candidate.direction === chart.direction)
    );
  });
  return found ?? "Invalid";
}
