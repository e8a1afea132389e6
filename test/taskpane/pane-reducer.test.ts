import { describe, expect, test } from "@jest/globals";

import { type PaneEvent, reducePane } from "#taskpane/state/pane-reducer.ts";
import {
  type FindingList,
  initialPaneState,
  type Overview,
  type PaneState,
} from "#taskpane/state/pane-state.ts";

const overview: Overview = {
  name: "Harbour programme",
  reportDate: "2026-09-30",
  projects: 2,
  programmes: 1,
  ignored: [],
  ragCounts: { green: 1, amber: 0, red: 1, grey: 0 },
  notActive: 0,
  leftOut: [],
};

const findings: FindingList = {
  scope: "Apollo",
  lines: [{ code: "x", severity: "error", tab: "Apollo", cell: "B4", sentence: "No status date." }],
  counts: { error: 1, warning: 0, info: 0 },
  tabsWithErrors: 1,
};

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reducePane, initialPaneState);
}

const started: PaneEvent = { kind: "jobStarted", job: "refresh", at: 1_000 };

describe("the pane", () => {
  test("drops the last notice when a job starts", () => {
    const state = after({ kind: "noticed", notice: { kind: "noTab" } }, started);
    expect(state.notice).toBeUndefined();
    expect(state.job).toMatchObject({ kind: "running", job: "refresh", startedAt: 1_000 });
  });

  test("keeps what it showed when a job is cancelled", () => {
    const state = after(
      started,
      {
        kind: "jobEnded",
        job: "refresh",
        at: 2_000,
        end: { notice: { kind: "nothingToDo" }, overview, findings },
      },
      { kind: "jobStarted", job: "refresh", at: 3_000 },
      { kind: "cancelAsked" },
      {
        kind: "jobEnded",
        job: "refresh",
        at: 4_000,
        end: { notice: { kind: "cancelled", written: [] } },
      },
    );
    expect(state).toMatchObject({ job: { kind: "idle" }, overview, overviewAt: 2_000, findings });
  });

  test("says that it is stopping once cancel was asked for", () => {
    expect(after(started, { kind: "cancelAsked" }).job).toMatchObject({ cancelling: true });
  });

  test("shows the findings of a validation that found some", () => {
    const state = after({
      kind: "jobEnded",
      job: "validateTab",
      at: 1,
      end: { notice: { kind: "validated", tab: "Apollo", counts: findings.counts }, findings },
    });
    expect(state.view).toBe("findings");
  });

  test("stays where it is after a refresh with findings", () => {
    const state = after({
      kind: "jobEnded",
      job: "refresh",
      at: 1,
      end: { notice: { kind: "refreshed", sheets: ["Portfolio"] }, findings, overview },
    });
    expect(state.view).toBe("home");
  });

  test("does not begin a job because of late progress", () => {
    const progress = { step: "reading", done: 1, total: 2, subject: "Apollo" } as const;
    expect(after({ kind: "progressed", progress })).toBe(initialPaneState);
  });
});
