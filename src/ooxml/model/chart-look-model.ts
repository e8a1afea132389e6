import type { Rgb } from "./style-model";

/** A colour, the word `none` for nothing drawn, undefined for Excel's choice. */
export type Paint = Rgb | undefined;

export type ChartFont = {
  size: number | undefined;
  bold: boolean | undefined;
  colour: Rgb | undefined;
  italic?: boolean | undefined;
  underline?: boolean | undefined;
  name?: string | undefined;
};

/** Weight in points; the dash is a word of DrawingML. */
export type ChartLine = {
  colour: Paint;
  weight: number | undefined;
  dash: string | undefined;
};

/** Fill, frame and shadow of a part of a chart. */
export type ChartBox = {
  fill?: Paint;
  line?: ChartLine | undefined;
  shadow?: boolean | undefined;
};
