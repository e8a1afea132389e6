import { describe, expect, test } from "@jest/globals";

import type { Watch } from "#application/ports/workbook-port";
import { createJobRunner, type JobRunner } from "#taskpane/jobs/job-runner.ts";
import type { PaneJobs } from "#taskpane/jobs/pane-jobs.ts";
import { type PaneEvent, reducePane } from "#taskpane/state/pane-reducer.ts";
import { initialPaneState, type JobEnd, type PaneState } from "#taskpane/state/pane-state.ts";
import { createStore, type Store } from "#taskpane/state/store.ts";

const done: JobEnd = { notice: { kind: "nothingToDo" } };

type Stage = {
  readonly runner: JobRunner;
  readonly store: Store<PaneState, PaneEvent>;
  readonly logged: readonly unknown[];
  readonly setClock: (at: number) => void;
};

function aRunner(run: (watch: Watch) => Promise<JobEnd>): Stage {
  const store = createStore(initialPaneState, reducePane);
  const jobs: PaneJobs = {
    run: (_task, watch) => run(watch),
    selectedCell: () => Promise.resolve(undefined),
    goTo: () =>
      Promise.resolve({ class: "stale", code: "ItemNotFound", message: "Gone.", at: undefined }),
  };
  let clock = 0;
  const logged: unknown[] = [];
  const runner = createJobRunner(store, () => Promise.resolve(jobs), {
    now: () => clock,
    log: (error) => logged.push(error),
  });
  return { runner, store, logged, setClock: (at) => (clock = at) };
}

describe("the job runner", () => {
  test("does one job at a time", async () => {
    let finish: (end: JobEnd) => void = () => undefined;
    const { runner } = aRunner(() => new Promise((resolve) => (finish = resolve)));
    const first = runner.run("refresh");
    expect(await runner.run("validateAll")).toBeUndefined();
    finish(done);
    expect(await first).toBe(done);
  });

  test("passes cancel on to the job", async () => {
    const { runner, store } = aRunner(async ({ signal }) => {
      while (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, 1));
      return { notice: { kind: "cancelled", written: [] } };
    });
    const ended = runner.run("refresh");
    runner.cancel();
    await ended;
    expect(store.current().notice).toEqual({ kind: "cancelled", written: [] });
  });

  test("shows a throw as a fault of ours and stays usable", async () => {
    const { runner, store, logged } = aRunner(() => Promise.reject(new Error("no such column")));
    await runner.run("refresh");
    expect(store.current()).toMatchObject({
      job: { kind: "idle" },
      notice: { kind: "unexpected", message: "no such column" },
    });
    expect(logged).toHaveLength(1);
  });

  test("thins progress out, but never misses a new step", async () => {
    const seen: (number | undefined)[] = [];
    const stage = aRunner(({ onProgress }) => {
      const report = (step: "reading" | "writing", made: number, at: number): void => {
        stage.setClock(at);
        onProgress({ step, done: made, total: 9, subject: undefined });
      };
      report("reading", 1, 0);
      report("reading", 2, 50);
      report("reading", 3, 120);
      report("writing", 4, 130);
      return Promise.resolve(done);
    });
    stage.store.subscribe(() => {
      const { job } = stage.store.current();
      if (job.kind === "running") seen.push(job.progress?.done);
    });
    await stage.runner.run("refresh");
    expect(seen).toEqual([undefined, 1, 3, 4]);
  });

  test("says so when a cell cannot be shown", async () => {
    const { runner, store } = aRunner(() => Promise.resolve(done));
    await runner.goTo("Apollo", "B4");
    expect(store.current().notice).toMatchObject({ kind: "cannotShowCell" });
  });
});
