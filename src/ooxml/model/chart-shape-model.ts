export type ChartGroupType =
  | "bar"
  | "line"
  | "area"
  | "pie"
  | "ofPie"
  | "doughnut"
  | "scatter"
  | "bubble"
  | "radar"
  | "stock"
  | "surface"
  | "other";

/** How series are drawn: what Excel calls the chart type, taken apart. */
export type ChartShape = {
  type: ChartGroupType;
  /** Bars lying (`bar`) or standing (`col`). */
  direction: "bar" | "col";
  grouping: "standard" | "clustered" | "stacked" | "percentStacked";
  markers: boolean;
  /** Scatter charts: lines through the points. */
  lines?: boolean | undefined;
  smooth?: boolean | undefined;
  threeD?: boolean | undefined;
  /** Bodies of 3-D bars; absent are boxes. */
  solid?: "cylinder" | "cone" | "pyramid" | undefined;
  /** Radar charts: areas instead of lines. */
  filled?: boolean | undefined;
  wireframe?: boolean | undefined;
  /** Surfaces seen from above. */
  topView?: boolean | undefined;
  /** What a part of a pie is taken out into. */
  secondPlot?: "pie" | "bar" | undefined;
  /** Stock charts: from open to close. */
  upDownBars?: boolean | undefined;
};
