import type { AxisPlan, ChartKind, ChartSeriesPlan, PlanCell } from "#domain/workbook/sheet-plan";

export type DraftSeries = Pick<
  ChartSeriesPlan,
  | "colour"
  | "kind"
  | "secondAxis"
  | "pointColours"
  | "marker"
  | "marksOnly"
  | "dashed"
  | "weight"
  | "labels"
  | "labelColour"
> & {
  readonly name: string;
  readonly values: readonly PlanCell[];
  /** Format of its figures, where it is not the one of the chart's values. */
  readonly format?: string;
};

/** What every chart has, before it has a place on the sheet. */
type Draft = {
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** A sentence with the figures, for people who do not see the chart. */
  readonly sentence: string;
  readonly valueFormat: string;
  readonly legend?: "none" | "bottom" | "right";
  readonly valueAxis?: AxisPlan;
  readonly categoryAxis?: AxisPlan;
  readonly secondAxis?: AxisPlan;
};

/** A chart of values by category and the figures behind it. */
export type ChartDraft = Draft & {
  readonly categoryHead: string;
  readonly categories: readonly PlanCell[];
  readonly categoryFormat: string | undefined;
  readonly series: readonly DraftSeries[];
  readonly gapWidth?: number;
  readonly overlap?: number;
};

/** One point of a scatter or bubble chart. */
export type DraftPoint = {
  readonly name: string;
  readonly across: number;
  readonly value: number;
  readonly size?: number;
};

export type PointSeries = Pick<
  ChartSeriesPlan,
  "colour" | "pointColours" | "marker" | "marksOnly" | "dashed" | "weight"
> & { readonly name: string; readonly points: readonly DraftPoint[] };

/** A scatter or bubble chart and the figures behind it. */
export type PointChartDraft = Draft & {
  readonly kind: "scatter" | "bubble";
  readonly heads: {
    readonly point: string;
    readonly across: string;
    readonly value: string;
    readonly size?: string;
  };
  readonly formats: { readonly across: string; readonly value: string; readonly size?: string };
  readonly series: readonly PointSeries[];
  /** Size of the bubbles in percent of Excel's own. */
  readonly bubbleScale?: number;
};

export type AnyChartDraft = ChartDraft | PointChartDraft;

export function isPointChart(draft: AnyChartDraft): draft is PointChartDraft {
  return "heads" in draft;
}

/** Where the figures behind a chart go: the column of its categories, and from where its series stand. */
export type FiguresPlace = {
  readonly row: number;
  readonly categoryColumn: number;
  readonly seriesColumn: number;
  /** Widths of the sheet's columns, where headers may need more than one line. */
  readonly widths?: readonly number[];
};
