import type { Progress } from "#application/ports/workbook-port";

import type { JobEnd, JobName, Notice, PaneState, View } from "./pane-state";

/** Everything that can happen to the pane. Times are milliseconds since 1970. */
export type PaneEvent =
  | { readonly kind: "viewChosen"; readonly view: View }
  | { readonly kind: "jobStarted"; readonly job: JobName; readonly at: number }
  | { readonly kind: "progressed"; readonly progress: Progress }
  | { readonly kind: "cancelAsked" }
  | { readonly kind: "jobEnded"; readonly job: JobName; readonly end: JobEnd; readonly at: number }
  | { readonly kind: "noticed"; readonly notice: Notice }
  | { readonly kind: "noticeDismissed" };

export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "viewChosen":
      return { ...state, view: event.view };
    case "jobStarted":
      return {
        ...state,
        notice: undefined,
        job: {
          kind: "running",
          job: event.job,
          startedAt: event.at,
          progress: undefined,
          cancelling: false,
        },
      };
    case "progressed":
      if (state.job.kind !== "running") return state;
      return { ...state, job: { ...state.job, progress: event.progress } };
    case "cancelAsked":
      if (state.job.kind !== "running") return state;
      return { ...state, job: { ...state.job, cancelling: true } };
    case "jobEnded":
      return endJob(state, event.job, event.end, event.at);
    case "noticed":
      return { ...state, notice: event.notice };
    case "noticeDismissed":
      return { ...state, notice: undefined };
  }
}

/** Where the question or the findings a job ended with are seen. */
function viewAfter(state: PaneState, end: JobEnd, found: boolean): View {
  if (end.askAgain !== undefined) return "periods";
  return found ? "findings" : state.view;
}

/** What a job gave anew, and what it left as it was. */
function shownAfter(
  state: PaneState,
  end: JobEnd,
): Pick<PaneState, "findings" | "portfolio" | "pack" | "settings" | "periods"> {
  return {
    findings: end.findings ?? state.findings,
    portfolio: end.portfolio ?? state.portfolio,
    pack: end.pack ?? state.pack,
    settings: end.settings ?? state.settings,
    periods: end.periods ?? state.periods,
  };
}

/** A comparison is of the periods there were: when they change it goes. */
function comparisonAfter(state: PaneState, end: JobEnd): PaneState["comparison"] {
  if (end.comparison !== undefined) return end.comparison;
  return end.periods === undefined ? state.comparison : undefined;
}

/** Results of the job replace the ones shown; a job that stopped leaves them as they were. */
function endJob(state: PaneState, job: JobName, end: JobEnd, at: number): PaneState {
  const found = end.findings !== undefined && end.findings.lines.length > 0;
  const validating = job === "validateTab" || job === "validateAll";
  return {
    ...state,
    job: { kind: "idle" },
    notice: end.notice,
    overview: end.overview ?? state.overview,
    overviewAt: end.overview === undefined ? state.overviewAt : at,
    tabs: end.tabs ?? (end.tabsStale === true ? undefined : state.tabs),
    ...shownAfter(state, end),
    comparison: comparisonAfter(state, end),
    askAgain: end.askAgain,
    view: viewAfter(state, end, validating && found),
  };
}
