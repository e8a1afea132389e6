import type { Progress } from "#application/ports/workbook-port";

import type { PaneEvent } from "../state/pane-reducer";
import { nameOfTask, type JobEnd, type PaneState, type Task } from "../state/pane-state";
import type { Store } from "../state/store";
import type { LoadJobs, SelectedCell } from "./pane-jobs";

/** What the buttons of the pane and of the ribbon do. */
export type JobRunner = {
  /** Does a job, one at a time: undefined where another one is under way. Never rejects. */
  readonly run: (task: Task) => Promise<JobEnd | undefined>;
  readonly cancel: () => void;
  readonly goTo: (tab: string, cell: string | undefined) => Promise<void>;
  /** The cell that is selected in the workbook; undefined where none is. */
  readonly selectedCell: () => Promise<SelectedCell | undefined>;
};

/** Milliseconds between two progress reports that reach the pane. */
const progressPause = 100;

export function createJobRunner(
  store: Store<PaneState, PaneEvent>,
  loadJobs: LoadJobs,
  { now, log }: { readonly now: () => number; readonly log: (error: unknown) => void },
): JobRunner {
  let stop = new AbortController();
  return {
    run: async (task) => {
      const job = nameOfTask(task);
      if (store.current().job.kind === "running") return undefined;
      stop = new AbortController();
      store.send({ kind: "jobStarted", job, at: now() });
      const onProgress = thinOut(now, (progress) => {
        store.send({ kind: "progressed", progress });
      });
      const end = await loadJobs()
        .then((jobs) => jobs.run(task, { onProgress, signal: stop.signal, breathe }))
        .catch((error: unknown) => {
          log(error);
          return toUnexpectedEnd(error);
        });
      store.send({ kind: "jobEnded", job, end, at: now() });
      return end;
    },
    cancel: () => {
      stop.abort();
      store.send({ kind: "cancelAsked" });
    },
    selectedCell: async () => (await loadJobs()).selectedCell(),
    goTo: async (tab, cell) => {
      const jobs = await loadJobs();
      const failure = await jobs.goTo(tab, cell);
      if (failure === undefined) return;
      store.send({ kind: "noticed", notice: { kind: "cannotShowCell", failure } });
    },
  };
}

/** A throw is a bug: it is shown as such, with its message for a report, and the pane stays usable. */
function toUnexpectedEnd(error: unknown): JobEnd {
  const message = error instanceof Error ? error.message : String(error);
  return { notice: { kind: "unexpected", message } };
}

/** Passes on the first report of a step and then at most one per pause, so that drawing keeps up. */
function thinOut(
  now: () => number,
  report: (progress: Progress) => void,
): (progress: Progress) => void {
  let last: { readonly step: string; readonly at: number } | undefined;
  return (progress) => {
    const at = now();
    if (last?.step === progress.step && at - last.at < progressPause) return;
    last = { step: progress.step, at };
    report(progress);
  };
}

/** Gives the browser a turn, so that it draws and takes clicks while figures are worked out. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
