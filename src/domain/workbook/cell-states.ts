import type { CellRange } from "./address";

/** How the cells of an area stand besides their values, in rectangles of the sheet. */
export type CellStates = {
  readonly merged: readonly CellRange[];
  /** The cells that show; undefined where all of them do, or where nobody could say. */
  readonly shown: readonly CellRange[] | undefined;
  /** The cells that hold formulas; undefined where nobody could say. */
  readonly formulas: readonly CellRange[] | undefined;
};

/** An area of a tab whose cell states matter: its recognised tables and facts. */
export type StatesArea = {
  readonly tabId: string;
  readonly range: CellRange;
  /** Excel does not look for formulas or hidden cells on a protected tab; its formulas are locked anyway. */
  readonly isProtected: boolean;
};
