import type { ChartAxis } from "./chart-axis-model";
import type { ChartBox, ChartFont, ChartLine, Paint } from "./chart-look-model";
import type { ChartSeries } from "./chart-series-model";
import type { ChartShape } from "./chart-shape-model";

export type { ChartAxis, ChartTickMark, ChartTimeUnit } from "./chart-axis-model";
export type { ChartBox, ChartFont, ChartLine, Paint } from "./chart-look-model";
export type { ChartGroupType, ChartShape } from "./chart-shape-model";
export type {
  ChartErrorBars,
  ChartLabels,
  ChartPoint,
  ChartPointLabel,
  ChartSeries,
  ChartTrendline,
} from "./chart-series-model";

/** What all series drawn alike on one pair of axes share, beside the shape. */
export type ChartGroupOptions = {
  gapWidth?: number | undefined;
  overlap?: number | undefined;
  varyColours?: boolean | undefined;
  firstSliceAngle?: number | undefined;
  holeSize?: number | undefined;
  bubbleScale?: number | undefined;
  negativeBubbles?: boolean | undefined;
  sizeRepresents?: "area" | "w" | undefined;
  splitType?: "auto" | "cust" | "percent" | "pos" | "val" | undefined;
  splitPosition?: number | undefined;
  secondPlotSize?: number | undefined;
  seriesLines?: boolean | undefined;
};

/** A chart on a sheet, as read from its part or to be written as one. Mutable: the host edits it, `updateChart` writes it. */
export type ChartPart = ChartShape & {
  name: string;
  /** Position on the sheet in points from the top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  title: ChartText | undefined;
  legend: ChartLegend | undefined;
  /** In the order of the API; each may have a shape of its own. */
  series: ChartSeries[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  /** Axes of the series of the secondary group; absent where nobody has asked for them. */
  secondCategoryAxis?: ChartAxis | undefined;
  secondValueAxis?: ChartAxis | undefined;
  /** Along the depth of 3-D charts. */
  seriesAxis?: ChartAxis | undefined;
  /** Of the bars on the primary axes. */
  gapWidth: number | undefined;
  overlap: number | undefined;
  options?: { primary?: ChartGroupOptions; secondary?: ChartGroupOptions } | undefined;
  dataTable?: ChartDataTable | undefined;
  plotArea?: (ChartBox & { layout?: ChartLayout | undefined }) | undefined;
  plotVisibleOnly: boolean;
  displayBlanksAs: "gap" | "span" | "zero";
  labelsOverMaximum?: boolean | undefined;
  border: boolean;
  /** The frame's own line, where it is not Excel's. */
  frame?: ChartLine | undefined;
  roundedCorners?: boolean | undefined;
  /** Of all texts that say nothing else. */
  font?: ChartFont | undefined;
  fill: Paint;
  /** Name in the API of a kind that is read but has no shape here, such as `Waterfall`. */
  kindName?: string | undefined;
  /** Number of a built-in style, 1 to 48. */
  style?: number | undefined;
  /** False for charts of the opened file that hold more than this model shows: they are never written again. */
  readonly writable: boolean;
};

export type ChartText = {
  text: string;
  font: ChartFont;
  alignLeft: boolean;
  /** Cell the text comes from, without "=". */
  ref?: string | undefined;
  /** Parts of the text with a look of their own, by position; later ones win. */
  runs?: readonly { readonly start: number; readonly length: number; readonly font: ChartFont }[];
  overlay?: boolean | undefined;
  /** Degrees, -90 to 90, or 180 for letters one below the other. */
  rotation?: number | undefined;
  /** Place in points inside the chart. */
  left?: number | undefined;
  top?: number | undefined;
  box?: ChartBox | undefined;
};

export type ChartLegend = {
  position: "bottom" | "right" | "top" | "left" | "corner";
  overlay: boolean;
  font: ChartFont;
  /** Entries that are not shown, by position. */
  hiddenEntries?: readonly number[] | undefined;
  box?: ChartBox | undefined;
  layout?: ChartLayout | undefined;
};

/** Place in points inside the chart; absent parts are Excel's choice. */
export type ChartLayout = {
  left?: number | undefined;
  top?: number | undefined;
  width?: number | undefined;
  height?: number | undefined;
  /** True where the place is that of the plot without its axis labels. */
  inner?: boolean | undefined;
};

export type ChartDataTable = {
  horizontal: boolean;
  vertical: boolean;
  outline: boolean;
  keys: boolean;
  font: ChartFont;
  box?: ChartBox | undefined;
};
