import { describe, expect, test } from "@jest/globals";

import { lastPeriodBefore, noHistory } from "#domain/history/history";
import { readHistory } from "#domain/history/read-history";
import { parsePlainDate } from "#domain/kernel/plain-date";

import { aTab, aWorkbook } from "../../support/snapshots";

const sheet = aTab(
  "Steerbook History",
  [
    ["Period", "Report date", "Closed on", "Closed by"],
    ["March 2026", 46112, 46115, "Amy"],
    ["February 2026", "2026-02-28", "", ""],
    [],
    [
      "Period",
      "Project ID",
      "Project name",
      "Lifecycle",
      "Calculated overall",
      "Reported overall",
      "% complete",
    ],
    ["March 2026", "A-1", "Apollo", "Active", "Amber", "Amber/Green", 0.4],
    ["April 2026", "A-1", "Apollo", "Active", "Green", "Green", 0.5],
    [],
    ["Period", "Project ID", "ID", "Milestone", "Baseline date", "Forecast date", "Actual date"],
    ["March 2026", "A-1", "M1", "Go live", 46112, 46120, ""],
    [],
    ["Period", "Project ID", "ID", "Risk", "Score", "Status"],
    ["March 2026", "A-1", "R1", "Late", 12, "Open"],
  ],
  { mark: "history", visibility: "veryHidden" },
);

describe("the history of a workbook", () => {
  test("is empty where it has no history sheet", () => {
    expect(readHistory(aWorkbook([]))).toEqual({ history: noHistory, findings: [] });
  });

  test("is read in the order of report dates, with the rows of each period", () => {
    const { history, findings } = readHistory(aWorkbook([sheet]));
    expect(history.periods.map(({ label }) => label)).toEqual(["February 2026", "March 2026"]);
    expect(history.periods[1]).toMatchObject({
      reportDate: "2026-03-31",
      closedOn: "2026-04-03",
      closedBy: "Amy",
      projects: [
        {
          id: "A-1",
          lifecycle: "active",
          calculatedOverall: "amber",
          reportedOverall: "amberGreen",
          percentComplete: 0.4,
        },
      ],
      milestones: [{ projectId: "A-1", name: "Go live", forecastDate: "2026-04-08" }],
      risks: [{ projectId: "A-1", title: "Late", score: 12 }],
    });
    // April is not in the index, so its row belongs to no closed period.
    expect(findings).toMatchObject([{ code: "HISTORY_ROW_NOT_READ", at: { cell: "A7" } }]);
  });

  test("may be asked for the last periods before a day, the rows of others passed over", () => {
    const before = parsePlainDate("2026-03-31") ?? ("" as never);
    const { history } = readHistory(aWorkbook([sheet]), { before, count: 6 });
    expect(history.periods.map(({ label }) => label)).toEqual(["February 2026"]);
    const later = parsePlainDate("2026-12-31") ?? ("" as never);
    const last = readHistory(aWorkbook([sheet]), { before: later, count: 1 });
    expect(last.history.periods.map(({ label }) => label)).toEqual(["March 2026"]);
    expect(last.history.periods[0]?.milestones).toHaveLength(1);
    expect(last.findings).toHaveLength(1);
  });

  test("the last period is the one closed before the report date", () => {
    const { history } = readHistory(aWorkbook([sheet]));
    const before = (date: string): string | undefined =>
      lastPeriodBefore(history, parsePlainDate(date) ?? ("" as never))?.label;
    expect(before("2026-03-31")).toBe("February 2026");
    expect(before("2026-04-30")).toBe("March 2026");
    expect(before("2026-01-31")).toBeUndefined();
  });
});
