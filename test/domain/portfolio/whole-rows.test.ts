import { describe, expect, test } from "@jest/globals";

import { benefitsOverview } from "#domain/overviews/benefits-overview";
import { withoutRate, conversionTo } from "#domain/portfolio/currency";
import { describeDuplicates, duplicateIds } from "#domain/portfolio/duplicates";
import { monthEnds } from "#domain/kernel/month-ends";
import { approvedBetween } from "#domain/portfolio/period-changes";
import { rankedRisks, riskOverview } from "#domain/overviews/risk-overview";
import { defaultSettings } from "#domain/settings/settings";

import type { ProjectSketch } from "./a-project";
import { aProject, day, field } from "./a-project";
import { aPeriod, pastProject } from "../history/a-period";
import { reportOf } from "./report-of";

const settings = {
  ...defaultSettings,
  reportCurrency: "GBP",
  rates: [{ currency: "EUR", rate: 0.5, date: undefined, source: undefined }],
};
const facts = {
  projectId: "P1",
  projectName: "Depot",
  programme: "Estates",
  currency: "EUR",
  statusDate: day("2026-09-30"),
} as const;
const whose = { projectId: "P1", projectName: "Depot", programme: "Estates" };

describe("a row of an overview says all there is", () => {
  test("of a risk", () => {
    const risks = [
      {
        id: "R1",
        title: "Supplier",
        owner: "Amy",
        response: "Reduce",
        mitigation: "Calls",
        dueDate: day("2026-12-31"),
        probability: 0.5,
        impact: 4,
        impactAmount: 100,
      },
      { id: "R2" },
      {},
    ];
    const said = rankedRisks(reportOf([aProject({ facts, risks })], { settings }));
    // 0.5 of 5 levels times 4; half of EUR 100 at 0.5.
    expect(said).toEqual([
      {
        ...whose,
        id: "R1",
        title: "Supplier",
        owner: "Amy",
        response: "Reduce",
        mitigation: "Calls",
        dueDate: "2026-12-31",
        score: 10,
        band: "High",
        colour: "amber",
        exposure: 25,
        tab: "P01",
        cell: "A20",
      },
      { ...whose, id: "R2", title: "R2", tab: "P01", cell: "A21" },
      { ...whose, title: "", tab: "P01", cell: "A22" },
    ]);
  });

  test("of an issue", () => {
    const row = (cell: string): { row: { tab: string; cell: string } } => ({
      row: { tab: "P01", cell },
    });
    const issues = [
      {
        ...row("A30"),
        id: field("I1"),
        title: field("Leak"),
        severity: field("High"),
        owner: field("Amy"),
        raised: field(day("2026-09-01")),
        dueDate: field(day("2026-09-29")),
        escalated: field(true),
      },
      { ...row("A31"), id: field("I2") },
      row("A32"),
      { ...row("A33"), status: field("Closed") },
    ];
    const report = reportOf([{ ...aProject({ facts }), issues }], { settings });
    expect(riskOverview(report).issues).toEqual([
      {
        ...whose,
        id: "I1",
        title: "Leak",
        severity: "high",
        owner: "Amy",
        raised: "2026-09-01",
        ageDays: 29,
        dueDate: "2026-09-29",
        overdue: true,
        escalated: true,
        tab: "P01",
        cell: "A30",
      },
      {
        ...whose,
        id: "I2",
        title: "I2",
        severity: "medium",
        overdue: false,
        escalated: false,
        tab: "P01",
        cell: "A31",
      },
      {
        ...whose,
        title: "",
        severity: "medium",
        overdue: false,
        escalated: false,
        tab: "P01",
        cell: "A32",
      },
    ]);
  });

  test("of a benefit", () => {
    const benefits = [
      {
        name: "Savings",
        owner: "Amy",
        measure: "Hours",
        baseline: 100,
        target: 50,
        forecast: 60,
        realised: 90,
        value: 1000,
        targetDate: day("2026-09-20"),
      },
      { id: "B2" },
    ];
    const report = reportOf([aProject({ facts, benefits })], { settings });
    const unknownShare = { unknown: "notReported" };
    // From 100 down to 50: 90 are a fifth of the way, 60 four fifths. EUR 1,000 are GBP 500.
    expect(benefitsOverview(report).benefits).toEqual([
      {
        ...whose,
        name: "Savings",
        owner: "Amy",
        measure: "Hours",
        baseline: 100,
        target: 50,
        forecast: 60,
        realised: 90,
        targetDate: "2026-09-20",
        realisedShare: 0.2,
        forecastShare: 0.8,
        value: 500,
        presentValue: expect.closeTo(300),
        late: true,
        daysLate: 10,
        tab: "P01",
        cell: "A20",
      },
      {
        ...whose,
        name: "B2",
        realisedShare: unknownShare,
        forecastShare: { unknown: "noForecast" },
        late: false,
        tab: "P01",
        cell: "A21",
      },
    ]);
  });

  test("of an approved change, called by its title or its id; none of projects that share an id", () => {
    const change = { status: "Approved", decided: day("2026-09-15") };
    const changes = [
      { ...change, id: "C1", title: "More depots", costEffect: 5, scheduleEffect: 10 },
      { ...change, id: "C2" },
      change,
    ];
    const { projects } = reportOf([aProject({ facts, changes }), aProject({ tab: "P02" })]);
    expect(approvedBetween(projects, day("2026-08-31"), undefined)).toEqual([
      { projectId: "P1", title: "More depots", costEffect: 5, scheduleEffect: 10 },
      { projectId: "P1", title: "C2" },
      { projectId: "P1", title: "" },
    ]);
    const twice = [aProject({ facts, changes }), aProject({ tab: "P02", facts })];
    expect(approvedBetween(reportOf(twice).projects, day("2026-08-31"), undefined)).toEqual([]);
  });
});

describe("the exposure of programmes", () => {
  test("is of those that quantify their risks, whole", () => {
    const risks = [{ probability: 0.5, impact: 4, impactAmount: 100 }];
    const report = reportOf(
      [
        aProject({ facts, risks }),
        aProject({ tab: "P02", facts: { programme: "Other" }, risks: [{ title: "No amount" }] }),
      ],
      { settings },
    );
    expect(riskOverview(report).programmes).toEqual([
      {
        path: "Estates",
        exposure: expect.objectContaining({
          quantified: 1,
          expectedMonetaryValue: 25,
          distribution: undefined,
        }),
      },
    ]);
  });
});

describe("what no sum holds", () => {
  const named = (tab: string, more: NonNullable<ProjectSketch["facts"]>) =>
    aProject({ tab, facts: more });

  test("projects that share an id, however it is written: one sentence an id, by id", () => {
    const projects = [
      named("T3", { projectId: "Z" }),
      named("T2", { projectId: "z " }),
      named("T1", { projectId: "A" }),
      named("T1", { projectId: "a" }),
      named("T4", { projectId: "B" }),
    ];
    const duplicates = duplicateIds(projects);
    expect([...duplicates]).toEqual([
      ["z", ["T3", "T2"]],
      ["a", ["T1", "T1"]],
    ]);
    expect(describeDuplicates(projects, duplicates)).toEqual([
      "Project id a is more than once on T1: none of them is in any sum.",
      "Project id z  is on T2 and T3: none of them is in any sum.",
    ]);
  });

  test("amounts without a rate: one sentence a currency, by currency", () => {
    const of = (name: string, currency: string | undefined) => ({ name, currency });
    const projects = [
      of("A", "USD"),
      of("B", "CHF"),
      of("C", "USD"),
      of("D", "EUR"),
      of("E", undefined),
      of("F", "GBP"),
    ];
    expect(withoutRate(projects, conversionTo("GBP", settings.rates))).toEqual([
      "No rate from CHF to GBP: the amounts of 1 project (B) are in no sum.",
      "No rate from USD to GBP: the amounts of 2 projects (A and C) are in no sum.",
    ]);
  });
});

test("the colour of the last closed period is found however the id is written", () => {
  const period = aPeriod("2026-08-31", {
    projects: [pastProject("p1 ", { calculatedOverall: "amber" })],
  });
  const { projects } = reportOf([aProject({ facts })], { history: { periods: [period] } });
  expect(projects[0]?.previousOverall).toBe("amber");
});

test("months end on their last day, in leap years too", () => {
  const ends = monthEnds();
  const month = (year: number, of: number): number => year * 12 + of - 1;
  expect(
    [
      [2026, 1],
      [2026, 2],
      [2028, 2],
      [2100, 2],
      [2000, 2],
      [2026, 4],
      [2026, 12],
    ].map(([year = 0, of = 0]) => ends(month(year, of))),
  ).toEqual([
    "2026-01-31",
    "2026-02-28",
    "2028-02-29",
    "2100-02-28",
    "2000-02-29",
    "2026-04-30",
    "2026-12-31",
  ]);
});
