import type { Watch, WorkbookFailure } from "#application/ports/workbook-port";

import type { Job, JobEnd } from "../state/pane-state";

/** What the pane needs done; the composition root gives it. Failures of Excel are part of the answer. */
export type PaneJobs = {
  readonly run: (job: Job, watch: Watch) => Promise<JobEnd>;
  /** Brings a cell to the front; undefined where that worked. */
  readonly goTo: (tab: string, cell: string | undefined) => Promise<WorkbookFailure | undefined>;
};

/** Loads the jobs when the first one is asked for: their code is no part of the first paint. */
export type LoadJobs = () => Promise<PaneJobs>;
