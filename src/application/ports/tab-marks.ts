import type { Severity } from "#domain/finding/finding";
import type { CellRange } from "#domain/workbook/address";
import type { Colour } from "#domain/workbook/sheet-plan";

/** Cells of a user's tab that are marked alike; no cell is in two marks of a tab. */
export type CellMark = { readonly kind: Severity; readonly ranges: readonly CellRange[] };

/** All marks a tab shall have; none means that it shall have none of ours. */
export type TabMarks = {
  /** Excel's id of the tab. */
  readonly id: string;
  readonly tab: string;
  readonly marks: readonly CellMark[];
};

/** How marked cells look: a fill and a line below them, laid over the cell and under the user's own rules. */
export type MarkLook = {
  readonly fill: Colour | undefined;
  readonly line: { readonly colour: Colour; readonly style: "Continuous" | "Dash" | "Dot" };
};

export type Marking = {
  readonly tabs: readonly TabMarks[];
  readonly looks: Readonly<Record<Severity, MarkLook>>;
  /** What becomes of our marks on tabs that are not listed. */
  readonly others: "keep" | "clear";
  /** Marks nothing unless at least one of the tabs has marks of ours already. */
  readonly onlyRenew?: true;
};

/** What became of a tab: marked anew, cleared, as it should be already, or left because something failed. */
export type MarkedTab = {
  readonly tab: string;
  readonly result: "marked" | "cleared" | "unchanged" | "protected" | "notWritten";
};
