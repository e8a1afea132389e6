import type { Rgb } from "./style-model";

export type ChartGroupType =
  "bar" | "line" | "area" | "pie" | "doughnut" | "scatter" | "bubble" | "radar" | "other";

/** A chart on a sheet, as read from its part or to be written as one. Mutable: the host edits it, `updateChart` writes it. */
export type ChartPart = {
  name: string;
  /** Position on the sheet in points from the top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  type: ChartGroupType;
  /** Bars lying (`bar`) or standing (`col`). */
  direction: "bar" | "col";
  grouping: "standard" | "clustered" | "stacked" | "percentStacked";
  markers: boolean;
  title: ChartText | undefined;
  legend:
    | { position: "bottom" | "right" | "top" | "left"; overlay: boolean; font: ChartFont }
    | undefined;
  series: ChartSeries[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  gapWidth: number | undefined;
  overlap: number | undefined;
  plotVisibleOnly: boolean;
  displayBlanksAs: "gap" | "span" | "zero";
  border: boolean;
  fill: Rgb | undefined;
  /** False for charts of the opened file that hold more than this model shows: they are never written again. */
  readonly writable: boolean;
};

export type ChartText = { text: string; font: ChartFont; alignLeft: boolean };

export type ChartFont = {
  size: number | undefined;
  bold: boolean | undefined;
  colour: Rgb | undefined;
};

export type ChartSeries = {
  /** Reference such as `'Portfolio'!$B$2`, or a literal name. */
  nameRef: string | undefined;
  name: string;
  valuesRef: string | undefined;
  categoriesRef: string | undefined;
  fill: Rgb | undefined;
  line:
    { colour: Rgb | undefined; weight: number | undefined; dash: string | undefined } | undefined;
  marker: string | undefined;
  smooth: boolean;
  labels: ChartLabels | undefined;
  axisGroup: "primary" | "secondary";
};

export type ChartLabels = {
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  position: string | undefined;
  numberFormat: string | undefined;
  font: ChartFont;
};

export type ChartAxis = {
  visible: boolean;
  numberFormat: string | undefined;
  font: ChartFont;
  majorGridlines: boolean;
  gridlineColour: Rgb | undefined;
  lineVisible: boolean;
  minimum: number | undefined;
  maximum: number | undefined;
  majorUnit: number | undefined;
  reversed: boolean;
  title: string | undefined;
  tickLabelPosition: "nextTo" | "low" | "high" | "none";
  /** Category axes only: dates spaced by time, or one place a category. */
  dateAxis: boolean;
  /** Category axes only: every how many categories have a label or a tick; undefined is automatic. */
  labelSpacing?: number | undefined;
  tickSpacing?: number | undefined;
};
