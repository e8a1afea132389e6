import { describe, expect, test } from "@jest/globals";

import type { ProjectReport } from "#domain/portfolio/report";
import { measureSources } from "#domain/rag/measure-sources";
import type { MeasureCode } from "#domain/rag/policy";

import { aProject as aReportOf } from "../../support/builders";
import { aProject, day, factsOf, field } from "../portfolio/a-project";
import type { ProjectSketch } from "../portfolio/a-project";

/** A project that keeps a row of everything that counts, and one that does not. */
const sketch: ProjectSketch = {
  milestones: [
    { name: "Past", baselineDate: day("2026-03-01"), key: true },
    { name: "Past, no key", baselineDate: day("2026-03-01"), key: false },
    { name: "On the day", baselineDate: day("2026-03-31"), key: true },
  ],
  costPeriods: [
    { periodEnd: day("2026-01-31") },
    {},
    { periodEnd: day("2026-03-31") },
    { periodEnd: day("2026-04-30") },
  ],
  risks: [
    { title: "Open, priced", impactAmount: 100 },
    { title: "Open" },
    { title: "Closed, priced", impactAmount: 100, status: "Closed" },
  ],
  changes: [{ status: "Approved" }, { status: "Raised" }],
  resources: [{ person: "Ann" }],
  benefits: [{ name: "Less paper" }],
  communications: [{ audience: "Board" }],
};

function report(given: Partial<ProjectReport>, drawn: ProjectSketch = sketch): ProjectReport {
  return aReportOf({ statusDate: day("2026-03-31"), return: aProject(drawn), ...given });
}

function cells(code: MeasureCode, given: Partial<ProjectReport> = {}, drawn = sketch): unknown {
  return measureSources(code, report(given, drawn)).map(({ cell }) => cell);
}

const byEarned = { earnedValueSource: "costPeriods" } as const;
const byPlanned = { plannedValueSource: "costPeriods" } as const;

describe("the rows behind a measure", () => {
  test.each<readonly [MeasureCode, Partial<ProjectReport>, readonly string[], because: string]>([
    ["schedulePerformance", {}, [], "values that are no periods' have no row"],
    ["schedulePerformance", byEarned, ["A22"], "the period that ends on the status date"],
    ["schedulePerformance", byPlanned, ["A22"], "planned value by period is enough"],
    [
      "schedulePerformance",
      { ...byEarned, statusDate: day("2026-01-31") },
      ["A20"],
      "the first period",
    ],
    [
      "schedulePerformance",
      { ...byEarned, statusDate: day("2026-02-01") },
      ["A22"],
      "a row without an end is passed over",
    ],
    [
      "schedulePerformance",
      { ...byEarned, statusDate: day("2026-05-01") },
      ["A23"],
      "after the last period: the last",
    ],
    ["schedulePerformance", { ...byEarned, statusDate: undefined }, ["A23"], "no status date"],
    ["progressAgainstPlan", byEarned, [], "from facts alone"],
    ["costPerformance", {}, ["A22"], "no actual cost stated: that of the periods"],
    ["actualOverPlannedSpend", {}, ["A22"], "no actual cost stated: that of the periods"],
    ["finishSlipShare", {}, [], "a finish that is stated has no rows"],
    [
      "finishSlipShare",
      { forecastFinishSource: "milestones" },
      ["A20", "A21", "A22"],
      "a finish from the milestones",
    ],
    [
      "finishSlipDays",
      { forecastFinishSource: "milestones" },
      ["A20", "A21", "A22"],
      "a finish from the milestones",
    ],
    ["overdueKeyMilestones", {}, ["A20"], "key, and due before the status date"],
    ["overdueKeyMilestones", { statusDate: undefined }, [], "no day to be overdue on"],
    ["estimateOverBudget", byEarned, [], "from facts alone"],
    ["bufferZone", {}, [], "from facts alone"],
    ["highestRiskScore", {}, ["A20", "A21"], "open risks"],
    ["exposureOverContingency", {}, ["A20"], "open risks that are priced"],
    ["pendingChanges", {}, ["A21"], "changes not decided"],
    ["peakAllocation", {}, ["A20"], "bookings"],
    ["unfilledDemand", {}, ["A20"], "bookings"],
    ["benefitsForecast", {}, ["A20"], "benefits"],
    ["overdueCommunications", {}, ["A20"], "communications"],
    ["openIssueWeight", {}, [], "no issues"],
  ])("%s of %j are %j: %s", (code, given, expected) => {
    expect(cells(code, given)).toEqual(expected);
  });

  test("open issues are behind their weight", () => {
    const drawn = aProject();
    const row = (cell: string): { row: { tab: string; cell: string } } => ({
      row: { tab: "P01", cell },
    });
    const issues = [
      { ...row("A30") },
      { ...row("A31"), status: field("Closed") },
      { ...row("A32"), status: field("Open") },
    ];
    const project = aReportOf({ return: { ...drawn, issues } });
    expect(measureSources("openIssueWeight", project)).toEqual([
      { tab: "P01", cell: "A30" },
      { tab: "P01", cell: "A32" },
    ]);
  });

  test.each<readonly [Partial<ProjectReport>, readonly string[], because: string]>([
    [{}, ["B1"], "stated, and no value by period"],
    [byEarned, ["B1", "A22"], "earned value by period: its row as well"],
  ])("of an actual cost with %j are %j: %s", (given, expected) => {
    expect(cells("costPerformance", given, { ...sketch, facts: { actualCost: 5 } })).toEqual(
      expected,
    );
  });

  test.each<MeasureCode>([
    "schedulePerformance",
    "pendingChanges",
    "peakAllocation",
    "benefitsForecast",
    "overdueCommunications",
    "highestRiskScore",
  ])("of %s are none on a tab without its table", (code) => {
    expect(cells(code, byEarned, {})).toEqual([]);
  });
});

describe("the cells of facts behind a measure", () => {
  const facts = factsOf({
    earnedValue: 1,
    plannedValue: 2,
    percentComplete: 0.5,
    plannedPercentComplete: 0.5,
    forecastFinish: day("2026-12-31"),
    actualFinish: day("2026-12-31"),
    baselineFinish: day("2026-12-31"),
    baselineStart: day("2026-01-01"),
    statusDate: day("2026-03-31"),
    actualCost: 3,
    estimateAtCompletion: 4,
    budgetAtCompletion: 5,
    chainLength: 100,
    chainRemaining: 50,
    buffer: 20,
    bufferRemaining: 10,
    contingency: 6,
    contingencyUsed: 1,
  });

  test.each<readonly [MeasureCode, readonly string[]]>([
    ["schedulePerformance", ["B1", "B2", "B3", "B4"]],
    ["progressAgainstPlan", ["B3", "B4"]],
    ["finishSlipShare", ["B5", "B6", "B7", "B8"]],
    ["finishSlipDays", ["B5", "B6", "B7"]],
    ["overdueKeyMilestones", ["B9"]],
    ["costPerformance", ["B1", "B10", "B3"]],
    ["estimateOverBudget", ["B11", "B12"]],
    ["actualOverPlannedSpend", ["B10", "B2"]],
    ["bufferZone", ["B13", "B14", "B15", "B16"]],
    ["pendingChanges", ["B12"]],
    ["exposureOverContingency", ["B17", "B18"]],
  ])("%s: %j", (code, expected) => {
    const project = aReportOf({ return: { ...aProject(), facts } });
    expect(measureSources(code, project)).toEqual(
      expected.map((cell): unknown => ({ tab: "P01", cell })),
    );
  });
});
