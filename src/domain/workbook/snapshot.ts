import type { CellRange } from "./address";

/**
 * A cell's value as Excel gives it through `range.values`: number (dates are serials), text, boolean;
 * an empty cell is "". Error values arrive as their text (`#N/A`, `#VALUE!`).
 */
export type RawCell = number | string | boolean;

/** A table (list object) on a tab. */
export type TableSnapshot = { readonly name: string; readonly range: CellRange };

/** The mark Steerbook keeps on a sheet of its own, from the custom property `steerbook.role`. */
export type SheetMark = string;

export type TabVisibility = "visible" | "hidden" | "veryHidden";

/** A picture of one worksheet, taken in one read. */
export type TabSnapshot = {
  /** Excel's id of the sheet; stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: TabVisibility;
  /** Role written by Steerbook on its own sheets. */
  readonly mark: SheetMark | undefined;
  /** Used range of values; undefined for an empty sheet. `values[r][c]` is the cell `used.row + r`, `used.column + c`. */
  readonly used: CellRange | undefined;
  /** The whole used range, where it is larger than what was read; the rest of the tab is not known. */
  readonly usedInFull?: CellRange;
  readonly values: readonly (readonly RawCell[])[];
  readonly tables: readonly TableSnapshot[];
  /** Absent where anybody may type. */
  readonly isProtected?: true;
};

/** The tabs of a workbook as one read saw them. */
export type WorkbookSnapshot = {
  readonly name: string;
  readonly date1904: boolean;
  readonly tabs: readonly TabSnapshot[];
};
