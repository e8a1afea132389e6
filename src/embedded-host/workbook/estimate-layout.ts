import { hasAxes, shapeOf } from "#ooxml/charts/chart-groups";
import type { ChartPart } from "#ooxml/model/chart-model";

/** A place inside a chart, in points from its top left corner. */
export type Place = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Sizes Excel gives texts nobody has changed, in points. */
const usualSize = { title: 14, text: 9 } as const;
const edge = 7;
/** Letters are about half as wide as high, lines a quarter higher than their letters. */
const letter = 0.5;
const line = 1.25;

/**
 * Where the parts of a chart come to stand. Nothing is drawn here, so a place nobody has set is an
 * estimate from the texts and sizes; what was set is as it was set.
 */
export function estimateTitle(chart: ChartPart): Place | undefined {
  const { title } = chart;
  if (title === undefined) return undefined;
  const size = title.font.size ?? usualSize.title;
  const width = Math.min(chart.width - 2 * edge, title.text.length * size * letter + edge);
  const left = title.alignLeft ? edge : (chart.width - width) / 2;
  return { left: title.left ?? left, top: title.top ?? edge, width, height: size * line + edge };
}

export function estimateLegend(chart: ChartPart): Place | undefined {
  const { legend } = chart;
  if (legend === undefined) return undefined;
  const usual = usualLegend(chart, legend.position, legend.font.size ?? usualSize.text);
  const { left, top, width, height } = legend.layout ?? {};
  return {
    left: left ?? usual.left,
    top: top ?? usual.top,
    width: width ?? usual.width,
    height: height ?? usual.height,
  };
}

/** Names beside each other above or below the plot, one below the other beside it. */
function usualLegend(
  chart: ChartPart,
  position: NonNullable<ChartPart["legend"]>["position"],
  size: number,
): Place {
  const widths = chart.series.map(({ name }) => (name.length * letter + 3) * size);
  const row = size * line + edge;
  if (position === "top" || position === "bottom") {
    const whole = widths.reduce((sum, each) => sum + each, 0);
    const width = Math.min(chart.width - 2 * edge, whole);
    const below = (estimateTitle(chart)?.height ?? 0) + edge;
    const top = position === "top" ? below : chart.height - row - edge;
    return { left: (chart.width - width) / 2, top, width, height: row };
  }
  const width = Math.max(3 * size, ...widths);
  const height = Math.min(chart.height - 2 * edge, row * Math.max(1, widths.length));
  const left = position === "left" ? edge : chart.width - width - edge;
  return { left, top: position === "corner" ? edge : (chart.height - height) / 2, width, height };
}

/** The plot with the labels of its axes: what title and legend leave. */
export function estimatePlot(chart: ChartPart): Place {
  const covered = chart.title?.overlay === true ? 0 : (estimateTitle(chart)?.height ?? 0);
  const taken = roomOfLegend(chart);
  const usual = {
    left: edge + taken.left,
    top: edge + covered + taken.top,
    width: chart.width - 2 * edge - taken.left - taken.right,
    height: chart.height - 2 * edge - covered - taken.top - taken.bottom,
  };
  const layout = chart.plotArea?.layout;
  if (layout === undefined || layout.inner === true) return usual;
  return { ...usual, ...said(layout) };
}

const noRoom = { left: 0, top: 0, right: 0, bottom: 0 } as const;

function roomOfLegend(chart: ChartPart): Readonly<Record<keyof typeof noRoom, number>> {
  const place = estimateLegend(chart);
  const side = chart.legend?.position ?? "right";
  if (place === undefined || chart.legend?.overlay === true) return noRoom;
  const flat = side === "top" || side === "bottom";
  return {
    ...noRoom,
    [side === "corner" ? "right" : side]: (flat ? place.height : place.width) + edge,
  };
}

/** The plot between its axes. */
export function estimateInnerPlot(chart: ChartPart): Place {
  const outer = estimatePlot(chart);
  const layout = chart.plotArea?.layout;
  const axed = chart.series.every((series) => hasAxes(shapeOf(chart, series).type));
  const shown = (visible: boolean): number => (axed && visible ? 1 : 0);
  const down = shown(chart.categoryAxis.visible) * 2 * usualSize.text * line;
  const across = shown(chart.valueAxis.visible) * 4 * usualSize.text;
  const usual = {
    left: outer.left + across,
    top: outer.top,
    width: outer.width - across,
    height: outer.height - down,
  };
  return layout?.inner === true ? { ...usual, ...said(layout) } : usual;
}

/** An axis with its labels, along the bottom or the left edge of the plot; the second one opposite. */
export function estimateAxis(
  chart: ChartPart,
  axis: { readonly values: boolean; readonly second: boolean },
): Place {
  const outer = estimatePlot(chart);
  const inner = estimateInnerPlot(chart);
  const lying = chart.type === "bar" && chart.direction === "bar";
  const flat = axis.values === lying;
  const far = axis.values && axis.second;
  if (flat) {
    const height = 2 * usualSize.text * line;
    const top = far ? inner.top : inner.top + inner.height;
    return { left: inner.left, top, width: inner.width, height };
  }
  const width = 4 * usualSize.text;
  const left = far ? inner.left + inner.width - width : outer.left;
  return { left, top: inner.top, width, height: inner.height };
}

type Layout = NonNullable<NonNullable<ChartPart["plotArea"]>["layout"]>;

function said({ left, top, width, height }: Layout): Partial<Place> {
  const parts = Object.entries({ left, top, width, height });
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}

/** The label of a point: over its category at the height of its value. */
export function estimateLabel(
  chart: ChartPart,
  point: { readonly index: number; readonly values: readonly number[] },
): Pick<Place, "left" | "top"> {
  const inner = estimateInnerPlot(chart);
  const { minimum, maximum } = chart.valueAxis;
  const low = minimum ?? Math.min(0, ...point.values);
  const high = maximum ?? Math.max(low + 1, ...point.values);
  const value = point.values[point.index] ?? 0;
  const count = Math.max(1, point.values.length);
  return {
    left: inner.left + ((point.index + 0.5) / count) * inner.width,
    top: inner.top + (1 - (value - low) / (high - low)) * inner.height,
  };
}
