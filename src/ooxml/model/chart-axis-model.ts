import type { ChartBox, ChartFont, ChartLine, Paint } from "./chart-look-model";
import type { Rgb } from "./style-model";

export type ChartTickMark = "none" | "in" | "out" | "cross";
export type ChartTimeUnit = "days" | "months" | "years";

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
  /** Category axes only: Excel chooses by the cells whether the axis is one of dates. */
  automatic?: boolean | undefined;
  /** Category axes only: every how many categories have a label or a tick; undefined is automatic. */
  labelSpacing?: number | undefined;
  tickSpacing?: number | undefined;
  titleFont?: ChartFont | undefined;
  titleRotation?: number | undefined;
  titleBox?: ChartBox | undefined;
  /** Cell the title comes from, without "=". */
  titleRef?: string | undefined;
  /** The axis' own line, where it is not Excel's. */
  line?: ChartLine | undefined;
  fill?: Paint;
  gridlineWeight?: number | undefined;
  gridlineDash?: string | undefined;
  minorGridlines?: boolean | undefined;
  minorGridline?: ChartLine | undefined;
  majorTick?: ChartTickMark | undefined;
  minorTick?: ChartTickMark | undefined;
  minorUnit?: number | undefined;
  /** Base of a logarithmic scale; absent is linear. */
  logBase?: number | undefined;
  /** A word of DrawingML such as `thousands`, or a number of its own. */
  displayUnit?: string | number | undefined;
  displayUnitLabel?: boolean | undefined;
  /** Where on this axis the other one crosses; absent is Excel's choice. */
  crossing?: "max" | "min" | number | undefined;
  /** Category axes only: whether values stand between the marks; absent is what the type has. */
  betweenCategories?: boolean | undefined;
  baseTimeUnit?: ChartTimeUnit | undefined;
  majorTimeUnit?: ChartTimeUnit | undefined;
  minorTimeUnit?: ChartTimeUnit | undefined;
  alignment?: "ctr" | "l" | "r" | undefined;
  offset?: number | undefined;
  multiLevel?: boolean | undefined;
  /** Degrees, -90 to 90, or 180 for letters one below the other. */
  rotation?: number | undefined;
};
