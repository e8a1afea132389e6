import type { Watch, WorkbookFailure } from "#application/ports/workbook-port";

import type { JobEnd, Task } from "../state/pane-state";

/** What the pane needs done; the composition root gives it. Failures of Excel are part of the answer. */
export type PaneJobs = {
  readonly run: (task: Task, watch: Watch) => Promise<JobEnd>;
  /** Brings a cell to the front; undefined where that worked. */
  readonly goTo: (tab: string, cell: string | undefined) => Promise<WorkbookFailure | undefined>;
  readonly selectedCell: () => Promise<SelectedCell | undefined>;
};

export type SelectedCell = { readonly tab: string; readonly cell: string };

/** Loads the jobs when the first one is asked for: their code is no part of the first paint. */
export type LoadJobs = () => Promise<PaneJobs>;
