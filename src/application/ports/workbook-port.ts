import type { CellRange } from "#domain/workbook/address";
import type { CellStates, StatesArea } from "#domain/workbook/cell-states";
import type { SheetEdit } from "#domain/workbook/sheet-edit";
import type { SheetPlan } from "#domain/workbook/sheet-plan";
import type { TabSnapshot, WorkbookSnapshot } from "#domain/workbook/snapshot";

import type { MarkedTab, Marking } from "./tab-marks";

/** How far a long action is. `done` of `total`, the tab or sheet it is at. */
export type Progress = {
  readonly step: "reading" | "working" | "writing" | "waitingForEdit" | "retrying";
  readonly done: number;
  readonly total: number;
  readonly subject: string | undefined;
};

/** What the caller of a long action gives: where progress goes, and how to stop it. */
export type Watch = {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignalLike;
  /** Lets a page draw and take clicks between two pieces of long work; absent where nobody waits. */
  readonly breathe?: () => Promise<void>;
};

/** The part of AbortSignal in use (the application knows no DOM types). */
export type AbortSignalLike = { readonly aborted: boolean };

/** Classes of what can go wrong in Excel; each is handled in its own way. */
export type WorkbookErrorClass =
  "userBusy" | "tooBig" | "transient" | "stale" | "blocked" | "capability" | "timeout" | "other";

/** A failure of the workbook as a value: Excel's code, the class, one sentence, where it happened. */
export type WorkbookFailure = {
  readonly class: WorkbookErrorClass;
  readonly code: string;
  readonly message: string;
  readonly at: string | undefined;
};

/**
 * What became of one sheet plan, or of a sheet of ours that is no longer made: `removed`, or, where
 * somebody had worked on it, `released` to the user under another name.
 */
export type AppliedSheet = {
  readonly role: string;
  readonly sheet: string;
  readonly result: "unchanged" | "written" | "created" | "notWritten" | "removed" | "released";
};

export type ReadAnswer =
  | { readonly kind: "read"; readonly workbook: WorkbookSnapshot }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly failure: WorkbookFailure };

/** One sentence each on what this Excel could not do and what does without (a chart's fonts). */
export type WorkbookNotes = { readonly notes?: readonly string[] };

export type ApplyAnswer =
  | ({ readonly kind: "applied"; readonly sheets: readonly AppliedSheet[] } & WorkbookNotes)
  | ({ readonly kind: "cancelled"; readonly sheets: readonly AppliedSheet[] } & WorkbookNotes)
  /** Source tabs changed between reading and writing; nothing was written. */
  | { readonly kind: "stale"; readonly tabs: readonly string[] }
  | ({
      readonly kind: "blocked";
      readonly reason: string;
      readonly sheets: readonly AppliedSheet[];
    } & WorkbookNotes)
  | ({
      readonly kind: "failed";
      readonly failure: WorkbookFailure;
      readonly sheets: readonly AppliedSheet[];
    } & WorkbookNotes);

export type MarkAnswer =
  | ({ readonly kind: "marked"; readonly marked: readonly MarkedTab[] } & WorkbookNotes)
  | ({ readonly kind: "cancelled"; readonly marked: readonly MarkedTab[] } & WorkbookNotes)
  /** Tabs were renamed or deleted since their cells were read; nothing was marked. */
  | { readonly kind: "stale"; readonly tabs: readonly string[] }
  | ({
      readonly kind: "failed";
      readonly failure: WorkbookFailure;
      readonly marked: readonly MarkedTab[];
    } & WorkbookNotes);

/** The open workbook, as the use cases need it. `excel/` implements it on Office.js. */
export type WorkbookPort = {
  /**
   * Reads every tab (or the one named), values only. Of the closed periods only the last few where
   * `history` is `recent`: the rows of the others are empty then.
   */
  readWorkbook(
    request: { readonly tab?: string; readonly history?: "recent" },
    watch: Watch,
  ): Promise<ReadAnswer>;
  /** Number formats of the areas asked for, one grid each in the order asked. */
  readNumberFormats(
    areas: readonly { readonly tabId: string; readonly range: CellRange }[],
    watch: Watch,
  ): Promise<
    | { readonly kind: "read"; readonly formats: readonly (readonly (readonly string[])[])[] }
    | { readonly kind: "cancelled" }
    | { readonly kind: "failed"; readonly failure: WorkbookFailure }
  >;
  /** Merged, hidden and calculated cells of the areas asked for, in the order asked. */
  readCellStates(
    areas: readonly StatesArea[],
    watch: Watch,
  ): Promise<
    | { readonly kind: "read"; readonly states: readonly CellStates[] }
    | { readonly kind: "cancelled" }
    | { readonly kind: "failed"; readonly failure: WorkbookFailure }
  >;
  /**
   * Makes our sheets equal to the plans and touches nothing else; writes only sheets that differ.
   * `basis` is what the plans were worked out from: if its tabs have gone or been renamed since, the
   * answer is `stale`. Sheets of ours that are in no plan are left alone, unless `retires` says that
   * their role belongs to what is written here: they would go stale, so they are taken out at the end.
   */
  applySheets(
    plans: readonly SheetPlan[],
    basis: WorkbookSnapshot,
    watch: Watch,
    retires?: (role: string) => boolean,
  ): Promise<ApplyAnswer>;
  /**
   * Changes single cells of a sheet of ours that people edit too, and nothing besides. If the sheet is
   * not as `tab` shows it any more, the answer is `stale`.
   */
  editSheet(tab: TabSnapshot, edit: SheetEdit, watch: Watch): Promise<ApplyAnswer>;
  /** Puts marks on cells of the users' tabs, or takes them off, as rules of conditional formatting and nothing else. */
  markTabs(marking: Marking, watch: Watch): Promise<MarkAnswer>;
  /** Selects a cell and brings its tab to the front. */
  goTo(tab: string, cell: string | undefined): Promise<WorkbookFailure | undefined>;
  /** The cell or range that is selected; undefined where none is, as on a chart sheet. */
  selectedCell(): Promise<{ readonly tab: string; readonly cell: string } | undefined>;
  /** Name of the tab the user is on. */
  activeTab(): Promise<string | undefined>;
};
