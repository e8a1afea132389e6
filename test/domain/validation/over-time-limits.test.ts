import { describe, expect, test } from "@jest/globals";

import { closedBefore } from "#domain/validation/past";

import { aHistory } from "./a-history";
import { day } from "./a-return";
import { none, testLimits, type World } from "./limit-case";

describe("dates and amounts against the closed periods, at the limits of the rules", () => {
  testLimits("BASELINE_CHANGED", [
    [
      "as it was is no change",
      {
        facts: { baselineFinish: "2026-07-01" },
        past: [{ project: { baselineFinish: "2026-07-01" } }],
      },
      none,
    ],
    ["no baseline before is no change", { facts: { baselineFinish: "2026-07-01" } }, none],
    [
      "no baseline now is no change",
      { past: [{ project: { baselineFinish: "2026-07-01" } }] },
      none,
    ],
    [
      "the last period counts, not the one before it",
      {
        facts: { baselineFinish: "2026-07-01" },
        past: [
          { project: { baselineFinish: "2026-06-01" } },
          { project: { baselineFinish: "2026-05-01" } },
        ],
      },
      [{ finish: "2026-07-01", before: "2026-06-01", period: "February 2026" }],
    ],
    [
      "earlier is a change too",
      {
        facts: { baselineFinish: "2026-05-01" },
        past: [{ project: { baselineFinish: "2026-06-01" } }],
      },
      [{ finish: "2026-05-01", before: "2026-06-01" }],
    ],
    [
      "an approved change of the cost moves no date",
      {
        facts: { baselineFinish: "2026-07-01" },
        changes: [{ title: "More", status: "Approved", costEffect: 30 }],
        past: [{ project: { baselineFinish: "2026-06-01" } }],
      },
      [{ before: "2026-06-01" }],
    ],
    [
      "a change that waits moves no date",
      {
        facts: { baselineFinish: "2026-07-01" },
        changes: [{ title: "More", status: "Pending", scheduleEffect: 30 }],
        past: [{ project: { baselineFinish: "2026-06-01" } }],
      },
      [{ before: "2026-06-01" }],
    ],
    [
      "ids are the same whatever their case",
      {
        facts: { projectId: "a-1 ", baselineFinish: "2026-07-01" },
        past: [{ project: { baselineFinish: "2026-06-01" } }],
      },
      [{ before: "2026-06-01" }],
    ],
  ]);

  testLimits("BUDGET_CHANGED", [
    ["as it was is no change", { past: [{ project: { budgetAtCompletion: 1000 } }] }, none],
    [
      "less than half a cent is none",
      { past: [{ project: { budgetAtCompletion: 1000.004 } }] },
      none,
    ],
    [
      "a cent is a change",
      { past: [{ project: { budgetAtCompletion: 1000.01 } }] },
      [{ budget: 1000, before: 1000.01, period: "February 2026" }],
    ],
    [
      "a budget of nothing was a budget",
      { past: [{ project: { budgetAtCompletion: 0 } }] },
      [{ before: 0 }],
    ],
    ["a budget that was not known is none", { past: [{ project: {} }] }, none],
    [
      "a budget that is not known any more is none",
      { facts: { budgetAtCompletion: "" }, past: [{ project: { budgetAtCompletion: 9 } }] },
      none,
    ],
    [
      "an approved change of dates moves no budget",
      {
        changes: [{ title: "More", status: "Approved", scheduleEffect: 30 }],
        past: [{ project: { budgetAtCompletion: 900 } }],
      },
      [{ before: 900 }],
    ],
  ]);

  const before = (...dates: readonly string[]): World["past"] =>
    dates.map((forecastFinish) => ({ project: { forecastFinish } }));
  // 31 March and 60 days is 30 May; 28 February and 60 is 29 April; 31 January and 60 is 1 April.
  testLimits("FORECAST_ROLLS", [
    [
      "always sixty days ahead",
      { facts: { forecastFinish: "2026-05-30" }, past: before("2026-04-29", "2026-04-01") },
      [{ days: 60, periods: 3 }],
    ],
    [
      "a day further away is the same distance",
      { facts: { forecastFinish: "2026-05-30" }, past: before("2026-04-30", "2026-03-31") },
      [{ days: 60, periods: 3 }],
    ],
    [
      "two days further away are not, in the last period",
      { facts: { forecastFinish: "2026-05-30" }, past: before("2026-05-01", "2026-04-01") },
      none,
    ],
    [
      "nor two days nearer, in the one before",
      { facts: { forecastFinish: "2026-05-30" }, past: before("2026-04-29", "2026-03-30") },
      none,
    ],
    [
      "one closed period is no habit",
      { facts: { forecastFinish: "2026-05-30" }, past: before("2026-04-29") },
      none,
    ],
    [
      "a third closed period is not asked",
      {
        facts: { forecastFinish: "2026-05-30" },
        past: before("2026-04-29", "2026-04-01", "2027-01-01"),
      },
      [{ days: 60 }],
    ],
    [
      "a period without a forecast ends it",
      {
        facts: { forecastFinish: "2026-05-30" },
        past: [{ project: { forecastFinish: "2026-04-29" } }, {}],
      },
      none,
    ],
    [
      "a project that waits may",
      {
        facts: { lifecycle: "onHold", forecastFinish: "2026-05-30" },
        past: before("2026-04-29", "2026-04-01"),
      },
      none,
    ],
    [
      "a project that is not there was not",
      {
        facts: { projectId: "Z-9", forecastFinish: "2026-05-30" },
        past: before("2026-04-29", "2026-04-01"),
      },
      none,
    ],
  ]);

  const amounts = { plannedValue: 10, earnedValue: 8, actualCost: 9 };
  testLimits("CUMULATIVE_AMOUNT_FELL", [
    ["as they were", { facts: amounts, past: [{ project: amounts }] }, none],
    [
      "each of the three",
      {
        facts: amounts,
        past: [{ project: { plannedValue: 11, earnedValue: 12, actualCost: 13 } }],
      },
      [
        { field: "Planned value", amount: 10, before: 11, period: "February 2026" },
        { field: "Earned value", amount: 8, before: 12 },
        { field: "Actual cost", amount: 9, before: 13 },
      ],
    ],
    [
      "less than half a cent is rounding",
      { facts: { actualCost: 9 }, past: [{ project: { actualCost: 9.004 } }] },
      none,
    ],
    [
      "a cent is not",
      { facts: { actualCost: 9 }, past: [{ project: { actualCost: 9.01 } }] },
      [{ amount: 9, before: 9.01 }],
    ],
    [
      "to nothing at all",
      { facts: { actualCost: 0 }, past: [{ project: { actualCost: 1 } }] },
      [{ amount: 0, before: 1 }],
    ],
    ["not known now", { past: [{ project: amounts }] }, none],
    ["not known then", { facts: amounts }, none],
  ]);
});

describe("closed periods as the rules look things up", () => {
  test("stand the last one first, those of the day itself and later left out", () => {
    const history = aHistory([{}, {}, {}]);
    const labels = (date: string): readonly string[] =>
      closedBefore(history, day(date)).map(({ label }) => label);
    expect(labels("2026-03-31")).toEqual(["February 2026", "January 2026", "December 2025"]);
    expect(labels("2026-02-28")).toEqual(["January 2026", "December 2025"]);
    expect(labels("2025-12-31")).toEqual([]);
    expect(closedBefore(undefined, day("2026-03-31"))).toEqual([]);
  });

  test("hold the open risks of each project, by id, else by title", () => {
    const risks = [
      { title: "Late ", status: "Open" },
      { id: "R1", title: "Dear", status: "Open" },
      { title: "Gone", status: "Closed" },
      { title: "Over", status: "CLOSE" },
      { title: "Unsaid" },
      { title: "Other", projectId: "B-2" },
    ];
    const [period] = closedBefore(aHistory([{ risks }]), day("2026-03-31"));
    expect(period?.openRisks.get("a-1")).toEqual(["late", "r1", "unsaid"]);
    expect(period?.openRisks.get("b-2")).toEqual(["other"]);
  });
});
