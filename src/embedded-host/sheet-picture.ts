import type { ChartPart } from "#ooxml/model/chart-model";
import type { CellStyle } from "#ooxml/model/style-model";
import type { Area, CellScalar, CellType, SheetVisibility } from "#ooxml/model/workbook-file";

/** What a page needs to list the tabs of the open workbook; plain data that survives postMessage. */
export type WorkbookPicture = {
  readonly fileName: string;
  readonly activeSheetId: string;
  /** Zero-based, on the active sheet. */
  readonly selection: Area;
  readonly sheets: readonly SheetSummary[];
};

export type SheetSummary = {
  readonly id: string;
  readonly name: string;
  readonly kind: "worksheet" | "chartsheet" | "other";
  readonly visibility: SheetVisibility;
  readonly tabColour: string | undefined;
};

/** One sheet as a spreadsheet program would draw it; plain data that survives postMessage. */
export type SheetPicture = SheetSummary & {
  /** Bottom right edge of what is drawn: values, formats, merges and charts. */
  readonly rows: number;
  readonly columns: number;
  /** Only rows holding something, in order. */
  readonly cells: readonly RowPicture[];
  /** Cells refer to these by their `style`. */
  readonly styles: readonly CellStyle[];
  readonly merges: readonly Area[];
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  /** Pixels; columns and rows that are not listed have the default size. Hidden ones have size 0. */
  readonly columnWidths: readonly { readonly index: number; readonly size: number }[];
  readonly rowHeights: readonly { readonly index: number; readonly size: number }[];
  readonly freeze: { readonly rows: number; readonly columns: number } | undefined;
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly protected: boolean;
  readonly links: readonly LinkPicture[];
  readonly tables: readonly TablePicture[];
  readonly charts: readonly ChartPicture[];
};

export type RowPicture = { readonly row: number; readonly cells: readonly CellPicture[] };

export type CellPicture = {
  readonly column: number;
  /** As formatted by the cell's number format. */
  readonly text: string;
  readonly value: CellScalar;
  readonly type: CellType;
  /** With its leading "="; absent where the cell holds a constant. */
  readonly formula?: string;
  /** Index into `styles`. */
  readonly style: number;
  /** Colour that the number format asks for, such as [Red]. */
  readonly colour?: string;
};

export type LinkPicture = {
  readonly area: Area;
  readonly url: string | undefined;
  readonly location: string | undefined;
  readonly tip: string | undefined;
};

export type TablePicture = {
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly style: string | undefined;
};

/** A chart with the numbers its references point at now; blanks are undefined. */
export type ChartPicture = {
  readonly model: ChartPart;
  readonly series: readonly {
    readonly name: string;
    readonly categories: readonly string[];
    readonly values: readonly (number | undefined)[];
    /** Scatter and bubble charts: the values along the horizontal axis, and the bubbles' sizes. */
    readonly across?: readonly (number | undefined)[];
    readonly sizes?: readonly (number | undefined)[];
  }[];
};
