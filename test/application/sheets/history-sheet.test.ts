import { describe, expect, test } from "@jest/globals";

import { layOutHistory } from "#application/sheets/history-sheet";
import type { History, PastProject } from "#domain/history/history";
import { readHistory } from "#domain/history/read-history";
import type { SheetPlan } from "#domain/workbook/sheet-plan";
import type { WorkbookSnapshot } from "#domain/workbook/snapshot";

import { day } from "../../support/builders";

/** The plan as the workbook gives it back. */
function snapshotOf(plan: SheetPlan, date1904: boolean): WorkbookSnapshot {
  const columns = Math.max(...plan.cells.map((row) => row.length));
  const tab = {
    id: "history",
    name: plan.name,
    position: 0,
    visibility: plan.visibility,
    mark: plan.role,
    used: { row: 0, column: 0, rows: plan.cells.length, columns },
    values: plan.cells.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? "")),
    tables: plan.tables.map(({ name, range }) => ({ name, range })),
  };
  return { name: "Book1.xlsx", date1904, tabs: [tab] };
}

const lifecycles = ["proposed", "active", "onHold", "complete", "cancelled"] as const;
const colours = ["green", "amberGreen", "amber", "amberRed", "red", "grey"] as const;
const calculated = ["green", "amber", "red", "grey"] as const;

const projects: readonly PastProject[] = colours.map((reportedOverall, at) => ({
  id: `00${String(at)}`,
  name: "=Roof & stairs",
  lifecycle: lifecycles[at % lifecycles.length],
  currency: at === 0 ? undefined : "GBP",
  statusDate: at === 1 ? undefined : day("2026-10-31"),
  reportedOverall: at === 5 ? undefined : reportedOverall,
  calculatedOverall: calculated[at % calculated.length],
  budgetAtCompletion: 1_000.25,
  plannedValue: 0,
  earnedValue: undefined,
  actualCost: -3.5,
  estimateAtCompletion: 1e9,
  baselineFinish: day("2027-02-28"),
  forecastFinish: undefined,
  percentComplete: 0.35,
  headline: at === 2 ? "Late, but within tolerance" : undefined,
  rate: at === 3 ? 0.87 : undefined,
  programme: at === 4 ? undefined : "Estates / Roofs",
  originalBudget: 900,
  baselineStart: day("2025-01-06"),
  schedulePerformanceIndexTime: 0.93,
  earnedValueSource: "fact",
  plannedValueSource: "costPeriods",
  estimateSource: "typical",
  forecastFinishSource: "forecast",
  chainComplete: 0.46,
  bufferConsumed: 0.52,
  achievements: "@home: first tenants",
  nextSteps: undefined,
  pathToGreen: "Ask for a week",
  dimensions:
    at === 1
      ? {}
      : { schedule: { reported: "amberRed", calculated: "red" }, cost: { calculated: "grey" } },
}));

const history: History = {
  periods: [
    {
      label: "2026-09",
      reportDate: day("2026-09-30"),
      closedOn: undefined,
      closedBy: undefined,
      projects: [],
      milestones: [],
      risks: [],
    },
    {
      label: "2026-10",
      reportDate: day("2026-10-31"),
      closedOn: day("2026-11-05"),
      closedBy: "Ada",
      projects,
      milestones: [
        {
          projectId: "000",
          id: undefined,
          name: "Open",
          baselineDate: day("2026-12-01"),
          forecastDate: undefined,
          actualDate: day("2026-10-02"),
          key: true,
        },
      ],
      risks: [{ projectId: "000", id: "R1", title: "Rain", score: 12, status: "Open" }],
    },
  ],
};

describe("the history sheet", () => {
  test.each([false, true])("reads back as it was written (1904: %s)", (date1904) => {
    const plan = layOutHistory(history, date1904);
    expect(readHistory(snapshotOf(plan, date1904))).toEqual({ history, findings: [] });
  });

  test("without any period reads back as none", () => {
    const plan = layOutHistory({ periods: [] }, false);
    expect(readHistory(snapshotOf(plan, false)).history.periods).toEqual([]);
    expect(plan.visibility).toBe("veryHidden");
  });
});
