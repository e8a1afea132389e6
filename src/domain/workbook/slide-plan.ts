import type { PlainDate } from "../kernel/plain-date";
import type { Colour } from "./sheet-plan";

/** A box on a slide of 13.333 by 7.5 inches; all members in inches. */
export type SlideBox = {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};

export type SlideTextStyle = {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour: Colour;
  readonly fill?: Colour;
  readonly align?: "left" | "center" | "right";
  readonly valign?: "top" | "middle" | "bottom";
};

export type SlideCell = { readonly text: string; readonly style?: Partial<SlideTextStyle> };

export type SlideSeries = {
  readonly name: string;
  /** One value per category; undefined leaves a gap. */
  readonly values: readonly (number | undefined)[];
  /** `none` draws nothing: the gap under the bars of a timeline. */
  readonly colour: Colour | "none";
  readonly dashed?: boolean;
};

export type SlideElement =
  | {
      readonly kind: "text";
      readonly box: SlideBox;
      readonly paragraphs: readonly string[];
      readonly bullets?: boolean;
      readonly style: SlideTextStyle;
    }
  | { readonly kind: "shape"; readonly box: SlideBox; readonly fill: Colour }
  | {
      readonly kind: "table";
      readonly box: SlideBox;
      readonly columnWidths: readonly number[];
      readonly rowHeight: number;
      /** Heights of the rows one by one, where they differ; of the header where it is not usual. */
      readonly rowHeights?: readonly number[];
      readonly headHeight?: number;
      readonly header: readonly SlideCell[];
      readonly rows: readonly (readonly SlideCell[])[];
      readonly style: SlideTextStyle;
    }
  | {
      readonly kind: "chart";
      readonly box: SlideBox;
      readonly chart: "line" | "barStacked" | "barClustered" | "columnClustered";
      readonly categories: readonly string[];
      readonly series: readonly SlideSeries[];
      readonly valueFormat: string;
      /** Ends of the axis of values and its steps; absent leaves them to PowerPoint. */
      readonly valueAxis?: {
        readonly minimum: number;
        readonly maximum: number;
        readonly majorUnit?: number;
      };
      readonly legend: boolean;
      /** What the chart shows, for people who do not see it. */
      readonly description: string;
    };

export type SlidePlan = {
  readonly key: string;
  /** The message of the slide, one line, two at most. */
  readonly title: string;
  readonly elements: readonly SlideElement[];
  /** Speaker notes: sources of the figures, full text of what was shortened. */
  readonly notes: string;
};

export type DeckPlan = {
  readonly title: string;
  readonly footer: string;
  /** Stands in the properties of the file instead of the time it was made; absent leaves it out. */
  readonly reportDate?: PlainDate;
  readonly slides: readonly SlidePlan[];
};
