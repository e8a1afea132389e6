import { describe, expect, test } from "@jest/globals";

import { benefitsOverview } from "#domain/overviews/benefits-overview";
import type { BenefitsOverview } from "#domain/overviews/benefits-overview";
import { addDays } from "#domain/kernel/plain-date";
import type { Unknown } from "#domain/kernel/figure";
import { unknown } from "#domain/kernel/figure";
import { rankedRisks, riskOverview } from "#domain/overviews/risk-overview";
import { defaultSettings } from "#domain/settings/settings";

import { aPeriod, pastProject } from "../history/a-period";
import type { ProjectSketch } from "../portfolio/a-project";
import { aProject, day, field } from "../portfolio/a-project";
import { reportOf } from "../portfolio/report-of";

const statusDate = day("2026-09-30");
const settings = {
  ...defaultSettings,
  reportCurrency: "GBP",
  rates: [{ currency: "EUR", rate: 0.5, date: undefined, source: undefined }],
  calculations: { discountRate: 0.1 },
};

describe("issues at one sight", () => {
  type Given = {
    readonly age?: number;
    readonly due?: string;
    readonly severity?: string;
    readonly title?: string;
    readonly id?: string;
    readonly escalated?: boolean;
  };
  const overviewOf = (issues: readonly Given[]) => {
    const rows = issues.map(({ age, due, ...texts }, index) => ({
      row: { tab: "P01", cell: `A${String(index)}` },
      ...(age === undefined ? {} : { raised: field(addDays(statusDate, -age)) }),
      ...(due === undefined ? {} : { dueDate: field(day(due)) }),
      ...Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, field(value)])),
    }));
    return riskOverview(reportOf([{ ...aProject({ facts: { statusDate } }), issues: rows }]));
  };

  test.each([
    [0, "upTo30"],
    [30, "upTo30"],
    [31, "upTo60"],
    [60, "upTo60"],
    [61, "upTo90"],
    [90, "upTo90"],
    [91, "over90"],
    [undefined, "undated"],
  ] as const)("%s days old count as %s", (age, column) => {
    const [, , medium] = overviewOf([age === undefined ? {} : { age }]).issueAges;
    const none = { upTo30: 0, upTo60: 0, upTo90: 0, over90: 0, undated: 0 };
    expect(medium).toEqual({ severity: "medium", open: 1, overdue: 0, ...none, [column]: 1 });
  });

  test.each([
    ["on the status date", "2026-09-30", false],
    ["the day before", "2026-09-29", true],
  ])("due %s: overdue %s", (_when, due, overdue) => {
    const { issues, issueAges } = overviewOf([{ due }]);
    expect(issues[0]?.overdue).toBe(overdue);
    expect(issueAges[2]?.overdue).toBe(Number(overdue));
  });

  test("come by severity, then the oldest first, those without a date last", () => {
    const { issues } = overviewOf([
      { title: "Undated" },
      { title: "Today", age: 0 },
      { title: "Old", age: 9, escalated: true },
      { id: "I4", severity: "High" },
    ]);
    expect(issues.map(({ title, escalated }) => [title, escalated])).toEqual([
      ["I4", false],
      ["Old", true],
      ["Today", false],
      ["Undated", false],
    ]);
  });
});

describe("risks at one sight", () => {
  const risk = (title: string, probability: number, impact: number, amount?: number) => ({
    title,
    probability,
    impact,
    ...(amount === undefined ? {} : { impactAmount: amount }),
  });

  test("come by exposure in the report currency, then by score, then as they are listed", () => {
    const report = reportOf(
      [
        aProject({
          facts: { projectId: "A", currency: "GBP" },
          risks: [
            { title: "No score" },
            risk("Low", 0.1, 1),
            risk("High", 0.9, 5),
            risk("High too", 0.9, 5),
            risk("Small", 0.5, 1, 60),
            risk("Closed", 0.5, 1, 600),
          ].map((one) => (one.title === "Closed" ? { ...one, status: "Closed" } : one)),
        }),
        aProject({
          tab: "P02",
          facts: { projectId: "B", currency: "EUR" },
          risks: [risk("Euros", 0.5, 1, 100), risk("More euros", 0.5, 5, 120)],
        }),
      ],
      { settings },
    );
    const ranked = rankedRisks(report);
    expect(ranked.map(({ title, exposure }) => [title, exposure])).toEqual([
      ["More euros", 30],
      ["Small", 30],
      ["Euros", 25],
      ["High", undefined],
      ["High too", undefined],
      ["Low", undefined],
      ["No score", undefined],
    ]);
    const overview = riskOverview(report);
    expect(overview.risks).toEqual(ranked);
    expect(overview.heatMap.notPlaced).toBe(1);
    expect(overview.moves).toBeUndefined();
  });

  test("say how they moved since the last closed period, and how many are closed", () => {
    const held = { projectId: "A", id: undefined, status: undefined };
    const period = aPeriod("2026-08-31", {
      projects: [pastProject("A")],
      risks: [
        { ...held, title: "Up", score: 1 },
        { ...held, title: "Down", score: 25 },
        { ...held, title: "Same", score: 15 },
        { ...held, title: "Gone", score: 4 },
      ],
    });
    const risks = ["Up", "Down", "Same", "First"].map((title) => risk(title, 3, 5));
    const project = aProject({ facts: { projectId: "A" }, risks });
    const overview = riskOverview(reportOf([project], { history: { periods: [period] } }));
    expect(overview.moves).toEqual({
      since: "2026-08-31",
      new: 1,
      escalated: 1,
      eased: 1,
      closed: 1,
    });
    expect(overview.risks.map(({ title, move }) => [title, move])).toEqual([
      ["Up", "escalated"],
      ["Down", "eased"],
      ["Same", undefined],
      ["First", "new"],
    ]);
  });

  test("of programmes are shown only where any is quantified", () => {
    const facts = (programme: string) => ({ projectId: programme, programme });
    const { programmes } = riskOverview(
      reportOf([
        aProject({ tab: "1", facts: facts("A"), risks: [risk("R", 0.5, 1, 10)] }),
        aProject({ tab: "2", facts: facts("B"), risks: [risk("R", 0.5, 1)] }),
        aProject({ tab: "3", facts: facts("C") }),
      ]),
    );
    expect(programmes.map(({ path }) => path)).toEqual(["A"]);
  });
});

describe("benefits at one sight", () => {
  const overviewOf = (...sketches: readonly ProjectSketch[]): BenefitsOverview =>
    benefitsOverview(
      reportOf(
        sketches.map((sketch, index) => aProject({ tab: `P${String(index)}`, ...sketch })),
        { settings },
      ),
    );
  const whole = { name: "Savings", target: 10, value: 100 };

  // At 10 % a year: a year from now 100 are worth 100 / 1.1.
  test.each<readonly [string, object, number | undefined]>([
    ["due on the report date", { value: 100, targetDate: statusDate }, 100],
    ["due before it", { value: 100, targetDate: day("2025-09-30") }, 100],
    ["due in a year", { value: 100, targetDate: day("2027-09-30") }, 100 / 1.1],
    ["half realised", { value: 100, targetDate: statusDate, realised: 5 }, 50],
    [
      "forecast to bring more",
      { value: 100, targetDate: statusDate, forecast: 12, realised: 5 },
      70,
    ],
    [
      "realised beyond its forecast",
      { value: 100, targetDate: statusDate, forecast: 5, realised: 7 },
      0,
    ],
    ["without a target date", { value: 100 }, undefined],
    ["without a worth", { targetDate: statusDate }, undefined],
  ])("%s: worth %d today", (_case, more, worth) => {
    const benefits = [{ name: "Savings", target: 10, ...more }];
    const present = overviewOf({ benefits }).benefits[0]?.presentValue;
    if (worth === undefined) expect(present).toBeUndefined();
    else expect(present).toBeCloseTo(worth, 9);
  });

  test("are in the report currency; cancelled projects bring none", () => {
    const benefits = [{ ...whole, targetDate: statusDate }];
    const { plannedValue, benefits: named } = overviewOf(
      { facts: { currency: "EUR" }, benefits },
      { facts: { lifecycle: "cancelled" }, benefits },
      { facts: { lifecycle: "complete" }, benefits },
      { facts: { currency: "USD" }, benefits },
    );
    expect(plannedValue).toBe(150);
    expect(named.map(({ value }) => value)).toEqual([50, 100, undefined]);
  });

  test("are late after their target date, the latest first", () => {
    const due = (name: string, date: string) => ({ ...whole, name, targetDate: day(date) });
    const { late } = overviewOf({
      facts: { statusDate },
      benefits: [due("A", "2026-09-29"), due("B", "2026-09-20"), due("C", "2026-09-30")],
    });
    expect(late.map(({ name, daysLate }) => [name, daysLate])).toEqual([
      ["B", 10],
      ["A", 1],
    ]);
  });

  const costing = { budgetAtCompletion: 100, earnedValue: 50, actualCost: 50 };
  test.each<readonly [string, ProjectSketch["facts"], number | Unknown]>([
    ["now, where the finish has passed", { forecastFinish: day("2026-03-31") }, 50],
    ["now, where it is the report date", { forecastFinish: statusDate }, 50],
    ["now, without a finish", {}, 50],
    ["half way to it", { forecastFinish: day("2028-09-30") }, 50 / 1.1],
    ["in the report currency", { currency: "EUR" }, 25],
    ["nowhere without a rate", { currency: "USD" }, unknown("noForecast")],
    ["never once complete", { lifecycle: "complete" }, unknown("noForecast")],
  ])("stand against the cost to come, spent %s", (_when, facts, costs) => {
    const benefits = [{ ...whole, targetDate: statusDate }];
    const { netPresentValue } = overviewOf({ benefits }, { facts: { ...costing, ...facts } });
    const { costs: spent, net } = netPresentValue;
    if (typeof costs === "number") {
      expect(Number(spent)).toBeCloseTo(costs, 9);
      expect(Number(net)).toBeCloseTo(100 - costs, 9);
    } else {
      expect([spent, net]).toEqual([costs, costs]);
    }
  });
});
