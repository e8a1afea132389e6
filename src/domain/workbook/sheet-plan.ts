import type { CellRange } from "./address";

/** A colour as `#RRGGBB`. */
export type Colour = `#${string}`;

/** What a cell of a plan holds; `undefined` is an empty cell. Dates are Excel serials with a format. */
export type PlanCell = number | string | boolean | undefined;

/** Look of a block of cells. Absent members are left as Excel's defaults (or as an earlier block set them). */
export type CellFormat = {
  readonly numberFormat?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: Colour;
  readonly fill?: Colour;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
  readonly borderTop?: Colour;
  readonly borderBottom?: Colour;
  /** False for input cells of a sheet that may be protected. */
  readonly locked?: boolean;
};

/** One look for one or more ranges; later blocks win over earlier ones. */
export type FormatBlock = { readonly ranges: readonly CellRange[]; readonly format: CellFormat };

export type TablePlan = {
  /** Unique in the workbook, for example `tblSteerbookProjects`. */
  readonly name: string;
  /** Header row included. */
  readonly range: CellRange;
  readonly style: string | undefined;
  readonly filterButtons: boolean;
  readonly bandedRows: boolean;
};

/** A link from one cell: to a place in the workbook or to an http, https or mailto address. */
export type LinkPlan = {
  readonly row: number;
  readonly column: number;
  readonly target:
    | { readonly kind: "cell"; readonly sheet: string; readonly address: string }
    | { readonly kind: "address"; readonly url: string };
  readonly tip?: string;
};

export type ChartKind =
  | "columnClustered"
  | "columnStacked"
  | "columnStacked100"
  | "barClustered"
  | "barStacked"
  | "barStacked100"
  | "line"
  | "area"
  | "areaStacked"
  | "doughnut"
  | "scatter"
  | "bubble";

export type ChartSeriesPlan = {
  /** Cell that holds the series' name. */
  readonly name: { readonly row: number; readonly column: number };
  readonly values: CellRange;
  /** `none` draws nothing: the gap under the bars of a timeline or of a bridge. */
  readonly colour: Colour | "none";
  /** Another kind than the chart's: a line over columns. */
  readonly kind?: ChartKind;
  /** True where the values are measured on the axis on the right. */
  readonly secondAxis?: boolean;
  /** Values along the horizontal axis; scatter and bubble charts only. */
  readonly across?: CellRange;
  /** Areas of the bubbles; bubble charts only. */
  readonly sizes?: CellRange;
  /** Colours of single points by position, over the colour of the series: a doughnut, marks by RAG. */
  readonly pointColours?: readonly Colour[];
  /** `none`: no mark at the points; absent leaves what the kind has. */
  readonly marker?: "none" | "circle" | "diamond" | "square" | "triangle";
  /** True for marks without a line between them; line and scatter charts only. */
  readonly marksOnly?: boolean;
  readonly dashed?: boolean;
  /** Line weight in points. */
  readonly weight?: number;
  readonly labels?: boolean;
  /** Colour of the labels, where they stand on the series' own colour. */
  readonly labelColour?: Colour;
};

export type ChartPlan = {
  readonly name: string;
  readonly kind: ChartKind;
  /** The message of the chart, as one sentence. */
  readonly title: string;
  /** Cells the chart covers exactly. */
  readonly at: CellRange;
  readonly categories: CellRange;
  readonly series: readonly ChartSeriesPlan[];
  readonly legend: "none" | "bottom" | "right";
  readonly valueFormat: string;
  readonly categoryFormat?: string;
  /** First category at the top of a bar chart. */
  readonly reverseCategories?: boolean;
  readonly gapWidth?: number;
  /** Width of the bars over each other in percent, -100 to 100. */
  readonly overlap?: number;
  /** Ends of an axis and its steps, in the unit of its values; what is absent Excel chooses. */
  readonly valueAxis?: AxisPlan;
  readonly categoryAxis?: AxisPlan;
  readonly secondAxis?: AxisPlan;
  /** Hole of a doughnut in percent of its size. */
  readonly holeSize?: number;
  /** Size of the bubbles in percent of Excel's own, 0 to 300. */
  readonly bubbleScale?: number;
};

export type AxisPlan = {
  readonly title?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly numberFormat?: string;
  readonly gridlines?: boolean;
};

/** A drop-down list on input cells. */
export type ChoicePlan = { readonly range: CellRange; readonly choices: readonly string[] };

export type PagePlan = {
  readonly orientation: "landscape" | "portrait";
  readonly paper: "a3" | "a4" | "letter";
  readonly printArea: CellRange;
  /** Further areas to print; each begins a page of its own. */
  readonly furtherAreas?: readonly CellRange[];
  /** Margins in points; absent leaves Excel's. */
  readonly margins?: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly fitWidth: 1;
  /** Pages high; undefined lets Excel use as many as it needs. */
  readonly fitHeight: 1 | undefined;
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly header: { readonly left?: string; readonly center?: string; readonly right?: string };
  readonly footer: { readonly left?: string; readonly center?: string; readonly right?: string };
};

/**
 * Everything one sheet of ours holds, as plain data: what the applier writes through Office.js, what
 * golden files print and what the fingerprint of a sheet is taken from. Rows and columns are zero-based.
 */
export type SheetPlan = {
  /** Stable key of the sheet, kept as its mark (`portfolio`, `projects`, `pack-decisions`). */
  readonly role: string;
  /**
   * False for a sheet that is the user's from the start (a project tab of the sample or the template):
   * it is added without mark, fingerprint or signature, and never written again. Absent means true.
   */
  readonly owned?: boolean;
  /** Name wanted for the tab; if a sheet that is not ours has it, another one is taken. */
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Where the tab goes when it is made; later the user may move it. Absent means last. */
  readonly place?: "first" | "last";
  /** Roles of our sheets it is put right of when it is made, the best first; `place` where none is there. */
  readonly placeAfter?: readonly string[];
  readonly tabColour?: Colour;
  /** `cells[r][c]` is the cell at row r, column c, from A1; rows may be shorter than the widest one. */
  readonly cells: readonly (readonly PlanCell[])[];
  readonly formats: readonly FormatBlock[];
  readonly merges: readonly CellRange[];
  readonly tables: readonly TablePlan[];
  readonly links: readonly LinkPlan[];
  readonly charts: readonly ChartPlan[];
  readonly choices: readonly ChoicePlan[];
  /** Widths in characters of the body font, column by column from A. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows named; the others keep the default. */
  readonly rowHeights: readonly {
    readonly row: number;
    readonly rows: number;
    readonly points: number;
  }[];
  readonly hiddenColumns?: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number } | undefined;
  readonly gridlines: boolean;
  readonly page: PagePlan | undefined;
};
