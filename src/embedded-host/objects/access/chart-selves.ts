import type {
  ChartAxis,
  ChartFont,
  ChartLine,
  ChartPart,
  ChartPointLabel,
  ChartSeries,
  ChartTrendline,
  Paint,
} from "#ooxml/model/chart-model";

import type { SheetTarget } from "../../workbook/open-workbook";

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
  ChartDataLabels: LabelsAccess;
  ChartDataLabel: LabelsAccess & PointTarget;
  ChartDataLabelFormat: LabelsAccess;
  ChartLeaderLines: LabelsAccess;
  ChartLeaderLinesFormat: LabelsAccess;
  ChartPlotArea: ChartTarget;
  ChartPlotAreaFormat: ChartTarget;
  ChartDataTable: ChartTarget;
  ChartDataTableFormat: ChartTarget;
  ChartLegendEntryCollection: ChartTarget;
  ChartLegendEntry: LegendEntryTarget;
  ChartTrendlineCollection: SeriesTarget;
  ChartTrendline: TrendlineTarget;
  ChartTrendlineFormat: TrendlineTarget;
  ChartTrendlineLabel: TrendlineTarget;
  ChartTrendlineLabelFormat: TrendlineTarget;
  ChartErrorBars: ErrorBarsTarget;
  ChartErrorBarsFormat: ErrorBarsTarget;
  ChartFormatString: { readonly font: FontAccess };
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

export type LegendEntryTarget = ChartTarget & { readonly index: number };

export type TrendlineTarget = SeriesTarget & { readonly trendline: ChartTrendline };

export type ErrorBarsTarget = SeriesTarget & { readonly axis: "x" | "y" };

/** Labels of a chart, a series or a point; undefined where none are shown. */
export type LabelsAccess = ChartTarget & {
  readLabels(): ChartPointLabel | undefined;
  /** Without `reveal` labels that are not shown stay so, and are not changed. */
  changeLabels(edit: (labels: ChartPointLabel) => ChartPointLabel, reveal: boolean): void;
};

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
