import type { SheetPicture, WorkbookPicture } from "#embedded-host/sheet-picture";

import type { EditedCell, FromHost, RequestRecord, TrafficCount } from "./host/messages";

/** What the page shows. A picture is kept until the next one of the same or another sheet is drawn. */
export type WorkbenchState = {
  readonly phase: { readonly kind: "opening" } | { readonly kind: "open" };
  /** What was refused last, until it is dismissed. */
  readonly refusal: string | undefined;
  /** Counts opened workbooks: each has its own pane. */
  readonly opened: number;
  readonly workbook: WorkbookPicture | undefined;
  readonly sheet: SheetPicture | undefined;
  readonly traffic: TrafficCount | undefined;
  /** The newest requests, the oldest of them first. */
  readonly requests: readonly RequestRecord[];
  /** Cells typed in since the workbook was opened, each once. */
  readonly edited: readonly EditedCell[];
};

export const initialWorkbench: WorkbenchState = {
  phase: { kind: "opening" },
  refusal: undefined,
  opened: 0,
  workbook: undefined,
  sheet: undefined,
  traffic: undefined,
  requests: [],
  edited: [],
};

export type WorkbenchEvent =
  FromHost | { readonly kind: "opening" } | { readonly kind: "noticeDismissed" };

/** Requests that the traffic panel lists. */
const requestsKept = 300;

export function reduceWorkbench(state: WorkbenchState, event: WorkbenchEvent): WorkbenchState {
  switch (event.kind) {
    case "opening":
      return { ...state, phase: { kind: "opening" } };
    case "opened":
      return {
        ...initialWorkbench,
        phase: { kind: "open" },
        opened: state.opened + 1,
        workbook: state.workbook,
      };
    case "refused":
    case "entryRefused":
      return { ...state, phase: { kind: "open" }, refusal: event.sentence };
    case "noticeDismissed":
      return { ...state, refusal: undefined };
    case "entered":
      return { ...state, refusal: undefined, edited: addEdit(state.edited, event.cell) };
    case "changed":
      return {
        ...state,
        workbook: event.workbook,
        traffic: event.traffic,
        requests: [...state.requests, ...event.requests].slice(-requestsKept),
      };
    case "drawn":
      return { ...state, sheet: event.picture };
    case "saved":
      return state;
  }
}

function addEdit(edited: readonly EditedCell[], cell: EditedCell): readonly EditedCell[] {
  const known = edited.some(
    ({ sheetId, row, column }) =>
      sheetId === cell.sheetId && row === cell.row && column === cell.column,
  );
  return known ? edited : [...edited, cell];
}
