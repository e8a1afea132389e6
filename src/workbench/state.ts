import type { SheetPicture, WorkbookPicture } from "#embedded-host/sheet-picture";

import type { FromHost, TrafficCount } from "./host/messages";

/** What the page shows. A picture is kept until the next one of the same or another sheet is drawn. */
export type WorkbenchState = {
  readonly phase:
    | { readonly kind: "opening" }
    | { readonly kind: "open" }
    | { readonly kind: "refused"; readonly sentence: string };
  /** Counts opened workbooks: each has its own pane. */
  readonly opened: number;
  readonly workbook: WorkbookPicture | undefined;
  readonly sheet: SheetPicture | undefined;
  readonly traffic: TrafficCount | undefined;
};

export const initialWorkbench: WorkbenchState = {
  phase: { kind: "opening" },
  opened: 0,
  workbook: undefined,
  sheet: undefined,
  traffic: undefined,
};

export type WorkbenchEvent =
  FromHost | { readonly kind: "opening" } | { readonly kind: "noticeDismissed" };

export function reduceWorkbench(state: WorkbenchState, event: WorkbenchEvent): WorkbenchState {
  switch (event.kind) {
    case "opening":
      return { ...state, phase: { kind: "opening" } };
    case "opened":
      return { ...state, phase: { kind: "open" }, opened: state.opened + 1, sheet: undefined };
    case "refused":
      return { ...state, phase: { kind: "refused", sentence: event.sentence } };
    case "noticeDismissed":
      return { ...state, phase: { kind: "open" } };
    case "changed":
      return { ...state, workbook: event.workbook, traffic: event.traffic };
    case "drawn":
      return { ...state, sheet: event.picture };
    case "saved":
      return state;
  }
}
