import { describe, expect, test } from "@jest/globals";

import type { ClosedPeriod, PastProject } from "#domain/history/history";
import type { CalculatedRag } from "#domain/project/vocabulary";
import type { ProjectReturn } from "#domain/project/project-return";
import { defaultSettings } from "#domain/settings/settings";
import { unknown } from "#domain/kernel/figure";

import { pastProject } from "../history/a-period";
import { aProject, day, monthlyPlan } from "./a-project";
import { reportOf } from "./report-of";

const statusDate = day("2026-09-30");

function project(
  id: string,
  facts: NonNullable<Parameters<typeof aProject>[0]>["facts"],
): ProjectReturn {
  return aProject({ tab: id, facts: { projectId: id, projectName: id, statusDate, ...facts } });
}

describe("sums, then ratios", () => {
  test("the CPI of two projects is the ratio of sums, 0.9167, not the mean of ratios, 0.75", () => {
    const { portfolio } = reportOf([
      project("A", { earnedValue: 100, actualCost: 100 }),
      project("B", { earnedValue: 10, actualCost: 20 }),
    ]);
    expect(portfolio.figures.costPerformanceIndex).toBeCloseTo(0.9167, 4);
  });

  test("a project without actual cost is in the sum of earned value but not in the CPI", () => {
    const { portfolio, leftOut } = reportOf([
      project("A", { earnedValue: 100, actualCost: 125 }),
      project("B", { earnedValue: 900 }),
    ]);
    expect(portfolio.figures.earnedValue).toBe(1000);
    expect(portfolio.figures.costPerformanceIndex).toBe(0.8);
    expect(leftOut).toContain("1 of 2 projects has no actual cost: the sum leaves it out (B).");
  });

  test("a sum nobody has is unknown", () => {
    const { portfolio } = reportOf([project("A", { budgetAtCompletion: 5 })]);
    expect(portfolio.figures.actualCost).toEqual(unknown("noChildFigure"));
    expect(portfolio.figures.budgetAtCompletion).toBe(5);
  });

  test("cancelled projects are listed but in no sum, complete ones stay in", () => {
    const report = reportOf([
      project("A", { budgetAtCompletion: 5, lifecycle: "cancelled" }),
      project("B", { budgetAtCompletion: 7, lifecycle: "complete" }),
    ]);
    expect(report.portfolio.figures.budgetAtCompletion).toBe(7);
    expect(report.portfolio.projectIds).toEqual(["A", "B"]);
    expect(report.portfolio.ragCounts).toEqual({ green: 0, amber: 0, red: 0, grey: 0 });
  });
});

describe("programmes", () => {
  const report = reportOf([
    project("A", { budgetAtCompletion: 1, programme: "Estates / Depots" }),
    project("B", { budgetAtCompletion: 2, programme: "Estates" }),
    project("C", { budgetAtCompletion: 4, programme: "Digital" }),
    project("D", { budgetAtCompletion: 8 }),
  ]);

  test("a path makes a node for every part of it; what has none comes last", () => {
    expect(
      report.programmes.map(({ path, name, projectIds, figures }) => [
        path,
        name,
        projectIds.join(),
        figures.budgetAtCompletion,
      ]),
    ).toEqual([
      ["Digital", "Digital", "C", 4],
      ["Estates", "Estates", "B,A", 3],
      ["Estates / Depots", "Depots", "A", 1],
      ["", "No programme", "D", 8],
    ]);
  });

  test("projects come in programme, then name order", () => {
    expect(report.projects.map((one) => one.id)).toEqual(["C", "B", "A", "D"]);
  });
});

test("two tabs with one id are both listed and neither is summed", () => {
  const report = reportOf([
    project("A", { budgetAtCompletion: 1 }),
    { ...project("A", { budgetAtCompletion: 2 }), tab: "Copy of A" },
    project("B", { budgetAtCompletion: 4 }),
  ]);
  expect(report.portfolio.figures.budgetAtCompletion).toBe(4);
  expect(report.portfolio.projectIds).toEqual(["B"]);
  expect(report.projects.map((one) => [one.id, one.duplicate])).toEqual([
    ["A", true],
    ["A", true],
    ["B", undefined],
  ]);
  expect(report.leftOut[0]).toBe("Project id A is on A and Copy of A: none of them is in any sum.");
});

describe("currencies", () => {
  const rates = [{ currency: "EUR", rate: 0.85, date: undefined, source: undefined }];
  const projects = [
    project("A", { budgetAtCompletion: 100, currency: "GBP" }),
    project("B", { budgetAtCompletion: 100, currency: "EUR" }),
    project("C", { budgetAtCompletion: 100, currency: "GBP" }),
  ];

  test("amounts are summed at the rates set; projects keep their own", () => {
    const report = reportOf(projects, { settings: { ...defaultSettings, rates } });
    expect(report.currency).toBe("GBP");
    expect(report.portfolio.figures.budgetAtCompletion).toBe(285);
    expect(report.projects[1]?.figures.budgetAtCompletion).toBe(100);
  });

  test("without a rate the amounts are left out and named", () => {
    const report = reportOf(projects);
    expect(report.portfolio.figures.budgetAtCompletion).toBe(200);
    expect(report.leftOut).toEqual([
      "No rate from EUR to GBP: the amounts of 1 project (B) are in no sum.",
    ]);
  });
});

describe("an office without earned value", () => {
  const report = reportOf([
    project("A", {
      budgetAtCompletion: 100,
      estimateAtCompletion: 112,
      plannedValue: 40,
      actualCost: 43,
      baselineStart: day("2026-01-01"),
      baselineFinish: day("2026-12-31"),
      forecastFinish: day("2027-01-10"),
    }),
  ]);
  const [one] = report.projects;

  test("nothing is faked", () => {
    expect(report.keepsEarnedValue).toBe(false);
    expect(one?.figures.costPerformanceIndex).toEqual(unknown("noEarnedValue"));
    expect(one?.figures.estimateAtCompletion).toBe(112);
  });

  test("cost is judged by spend against plan and by the estimate, schedule by slip", () => {
    const colours = one?.rag.measures.map(({ code, colour }) => [code, colour]);
    expect(colours).toContainEqual(["actualOverPlannedSpend", "amber"]);
    expect(colours).toContainEqual(["estimateOverBudget", "red"]);
    expect(colours).toContainEqual(["finishSlipShare", "green"]);
    expect(one?.rag.dimensions.cost.calculated).toBe("red");
    expect(one?.rag.dimensions.schedule.calculated).toBe("green");
  });

  test("the headlines leave earned value out", () => {
    expect(report.headlines.join(" ")).not.toMatch(/CPI|SPI/);
  });
});

test("percentages without a budget still judge the schedule", () => {
  const { projects } = reportOf([
    project("A", { percentComplete: 0.4, plannedPercentComplete: 0.5 }),
  ]);
  const measures = projects[0]?.rag.measures.filter((measure) => measure.colour !== "grey");
  expect(measures).toMatchObject([{ code: "progressAgainstPlan", value: 0.8, colour: "red" }]);
});

test.each(["proposed", "onHold", "complete", "cancelled"] as const)(
  "a project that is %s is not rated",
  (lifecycle) => {
    const { projects } = reportOf([
      project("A", { lifecycle, earnedValue: 1, actualCost: 9, reportedOverall: "green" }),
    ]);
    expect(projects[0]?.rag.overall).toEqual({
      reported: "green",
      calculated: "grey",
      difference: "notComparable",
    });
    expect(projects[0]?.rag.known).toBe(0);
  },
);

test("a project's figures stand at its own status date", () => {
  const costPeriods = monthlyPlan(2026, [10, 20, 30, 40], { earned: [10, 20, 30, 40] });
  const late = aProject({
    facts: { projectId: "A", statusDate: day("2026-02-28") },
    costPeriods,
  });
  const { projects } = reportOf([late], { date: day("2026-04-30") });
  expect(projects[0]?.figures).toMatchObject({ plannedValue: 20, earnedValue: 20, actualTime: 2 });
});

describe("the S-curve", () => {
  const report = reportOf(
    [
      aProject({
        tab: "A",
        facts: { projectId: "A", statusDate: day("2026-02-28"), forecastFinish: day("2026-05-31") },
        costPeriods: monthlyPlan(2026, [10, 20, 30, 40], { earned: [8, 16], actual: [10, 20] }),
      }),
      aProject({
        tab: "B",
        facts: { projectId: "B", statusDate: day("2026-02-28") },
        costPeriods: monthlyPlan(2026, [0, 5, 10], { earned: [0, 5], actual: [0, 5] }),
      }),
      project("C", { budgetAtCompletion: 100 }),
    ],
    { date: day("2026-02-28") },
  );

  test("adds plans by month, earned value and cost to the report date, and goes on to the estimate", () => {
    const rows = report.curve.map((point) => [
      point.periodEnd,
      point.plannedValue,
      point.earnedValue,
      point.actualCost,
    ]);
    expect(rows).toEqual([
      ["2026-01-31", 10, 8, 10],
      ["2026-02-28", 25, 21, 25],
      ["2026-03-31", 40, undefined, undefined],
      ["2026-04-30", 50, undefined, undefined],
      ["2026-05-31", 50, undefined, undefined],
    ]);
    expect(report.curve[0]?.forecast).toBeUndefined();
    expect(report.curve[1]?.forecast).toBe(25);
    // A ends at 40 / 0.8 = 50, B at its plan of 10.
    expect(report.curve[4]?.forecast).toBeCloseTo(60, 9);
  });

  test("projects without a plan by period are left out and named", () => {
    expect(report.leftOut).toContain(
      "1 of 3 projects has no plan by period: the S-curve leaves it out (C).",
    );
  });

  test("the portfolio's earned schedule comes from the summed plan", () => {
    const { figures } = report.portfolio;
    expect(figures.actualTime).toBe(2);
    expect(figures.planDuration).toBe(4);
    expect(figures.earnedSchedule).toBeCloseTo(1 + 11 / 15, 12);
  });
});

test("previous colours come from the last period closed before the report date", () => {
  const past = (calculatedOverall: CalculatedRag): PastProject =>
    pastProject("A", { calculatedOverall });
  const period = (label: string, date: string, colour: CalculatedRag): ClosedPeriod => ({
    label,
    reportDate: day(date),
    closedOn: undefined,
    closedBy: undefined,
    projects: [past(colour)],
    milestones: [],
    risks: [],
  });
  const periods = [
    period("Jul 2026", "2026-07-31", "green"),
    period("Aug 2026", "2026-08-31", "red"),
    period("Sep 2026", "2026-09-30", "green"),
  ];
  const report = reportOf([project("A", {})], { history: { periods } });
  expect(report.previousPeriod).toBe("Aug 2026");
  expect(report.projects[0]?.previousOverall).toBe("red");
});
