import type { CellRange } from "./address";
import type { PlanCell } from "./sheet-plan";

/** A cell that gets a value and keeps its look, but for a number format it may need; rows and columns from 0. */
export type CellEdit = {
  readonly row: number;
  readonly column: number;
  readonly value: PlanCell;
  readonly numberFormat?: string;
};

/** Whole rows put in before a row as it was before the edit. */
export type RowInsertion = { readonly before: number; readonly rows: number };

/**
 * A change to single cells of a sheet that people edit too: everything it does not name stays as it is.
 * First the rows are put in, then, in rows and columns as they are after that, cells are written and
 * tables made longer or added.
 */
export type SheetEdit = {
  readonly insertions: readonly RowInsertion[];
  readonly cells: readonly CellEdit[];
  /** Tables that take in rows put in below them. */
  readonly longer: readonly { readonly name: string; readonly range: CellRange }[];
  readonly added: readonly { readonly name: string; readonly range: CellRange }[];
};
