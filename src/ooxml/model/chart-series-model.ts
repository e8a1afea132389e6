import type { ChartBox, ChartFont, ChartLine, Paint } from "./chart-look-model";
import type { ChartShape } from "./chart-shape-model";

export type ChartSeries = {
  /** Reference such as `'Portfolio'!$B$2`, or a literal name. */
  nameRef: string | undefined;
  name: string;
  valuesRef: string | undefined;
  categoriesRef: string | undefined;
  /** Bubble charts: the cells of the bubbles' sizes. */
  sizesRef?: string | undefined;
  fill: Paint;
  line: ChartLine | undefined;
  marker: string | undefined;
  markerSize?: number | undefined;
  markerFill?: Paint;
  markerLine?: Paint;
  smooth: boolean;
  labels: ChartLabels | undefined;
  axisGroup: "primary" | "secondary";
  /** Absent where the series is drawn as the chart's type says. */
  shape?: ChartShape | undefined;
  /** Single points that differ from their series. */
  points?: ChartPoint[] | undefined;
  trendlines?: ChartTrendline[] | undefined;
  errorBars?: { x?: ChartErrorBars | undefined; y?: ChartErrorBars | undefined } | undefined;
  /** Slices: distance from the centre in percent. */
  explosion?: number | undefined;
  invertIfNegative?: boolean | undefined;
  shadow?: boolean | undefined;
  /** Kept with the chart but not drawn. */
  filtered?: boolean | undefined;
};

export type ChartLabels = {
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  position: string | undefined;
  numberFormat: string | undefined;
  font: ChartFont;
  showPercentage?: boolean | undefined;
  showBubbleSize?: boolean | undefined;
  showLegendKey?: boolean | undefined;
  separator?: string | undefined;
  leaderLines?: boolean | undefined;
  leaderLine?: ChartLine | undefined;
  /** Outline of the labels, a word of DrawingML such as `roundRect`. */
  outline?: string | undefined;
  rotation?: number | undefined;
  box?: ChartBox | undefined;
};

/** The label of one point: as the series' labels, or with a text of its own. */
export type ChartPointLabel = ChartLabels & {
  text?: string | undefined;
  runs?: readonly { readonly start: number; readonly length: number; readonly font: ChartFont }[];
  /** Moved away from its usual place, in shares of the chart's width and height. */
  shift?: { readonly x: number; readonly y: number } | undefined;
};

export type ChartPoint = {
  /** Zero-based place in the series. */
  readonly index: number;
  fill?: Paint;
  line?: ChartLine | undefined;
  marker?: string | undefined;
  markerSize?: number | undefined;
  markerFill?: Paint;
  markerLine?: Paint;
  explosion?: number | undefined;
  /** `none` takes the label away from a series with labels. */
  label?: ChartPointLabel | "none" | undefined;
};

export type ChartTrendline = {
  name: string | undefined;
  type: "exp" | "linear" | "log" | "movingAvg" | "poly" | "power";
  polynomialOrder?: number | undefined;
  period?: number | undefined;
  forward?: number | undefined;
  backward?: number | undefined;
  intercept?: number | undefined;
  showEquation: boolean;
  showRSquared: boolean;
  line: ChartLine | undefined;
  label?: ChartTrendlineLabel | undefined;
};

export type ChartTrendlineLabel = {
  text?: string | undefined;
  numberFormat?: string | undefined;
  font: ChartFont;
  rotation?: number | undefined;
  box?: ChartBox | undefined;
};

export type ChartErrorBars = {
  include: "both" | "minus" | "plus";
  type: "cust" | "fixedVal" | "percentage" | "stdDev" | "stdErr";
  amount: number | undefined;
  endCap: boolean;
  line: ChartLine | undefined;
};
