import type {
  ChartAxis,
  ChartFont,
  ChartLine,
  ChartPart,
  ChartSeries,
  Paint,
} from "#ooxml/chart-model";

import type { SheetTarget } from "../workbook/open-workbook";

/** What the types of the chart family stand for in the open workbook. */
export type ChartSelves = {
  ChartCollection: SheetTarget;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartTitleFormat: ChartTarget;
  ChartLegend: ChartTarget;
  ChartLegendFormat: ChartTarget;
  ChartAreaFormat: ChartTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartPointsCollection: SeriesTarget;
  ChartPoint: PointTarget;
  ChartPointFormat: PointTarget;
  ChartDataLabels: SeriesTarget;
  ChartDataLabelFormat: SeriesTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartAxisFormat: AxisTarget;
  ChartAxisTitle: AxisTarget;
  ChartAxisTitleFormat: AxisTarget;
  ChartGridlines: GridlinesTarget;
  ChartGridlinesFormat: GridlinesTarget;
  ChartFont: FontAccess;
  ChartFill: FillAccess;
  ChartLineFormat: LineAccess;
  ChartBorder: LineAccess;
};

export type ChartTarget = SheetTarget & { readonly chart: ChartPart };

export type SeriesTarget = ChartTarget & { readonly series: ChartSeries };

/** A point of a series by its zero-based place. */
export type PointTarget = SeriesTarget & { readonly index: number };

export type AxisTarget = ChartTarget & {
  readonly axis: ChartAxis;
  readonly kind: "Category" | "Value" | "Series";
  readonly group: "Primary" | "Secondary";
};

export type GridlinesTarget = AxisTarget & { readonly minor: boolean };

/** Parts of a chart that have a font, a fill or a line say how to read and change it. */
export type FontAccess = {
  /** Undefined for what is not shown. */
  get(): ChartFont | undefined;
  set(part: Partial<ChartFont>): void;
};
export type FillAccess = Access<Paint>;
export type LineAccess = {
  get(): ChartLine | undefined;
  set(part: Partial<ChartLine>): void;
  clear(): void;
};
export type Access<T> = { get(): T; set(value: T): void };
