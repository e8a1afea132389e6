import { describe, expect, test } from "@jest/globals";

import { unknown } from "#domain/kernel/figure";
import type { RollupReport } from "#domain/portfolio/report";
import type { CostCategory } from "#domain/project/project-return";
import { defaultSettings } from "#domain/settings/settings";

import type { ProjectSketch } from "./a-project";
import { aProject, day, monthlyPlan } from "./a-project";
import { reportOf } from "./report-of";

type Sketch = ProjectSketch & { readonly costCategories?: readonly CostCategory[] };

const noFigure = unknown("noChildFigure");

function nodeOf(...sketches: readonly Sketch[]): RollupReport {
  const settings = {
    ...defaultSettings,
    reportCurrency: "GBP",
    rates: [{ currency: "EUR", rate: 0.5, date: undefined, source: undefined }],
  };
  const projects = sketches.map(({ costCategories, ...sketch }, index) => ({
    ...aProject({ tab: `P${String(index + 1)}`, ...sketch }),
    ...(costCategories === undefined ? {} : { costCategories }),
  }));
  return reportOf(projects, { settings, date: day("2026-02-28") }).portfolio;
}

const statusDate = day("2026-02-28");
const costPeriods = monthlyPlan(2026, [10, 20, 30], { earned: [10, 20], actual: [20, 40] });
const pounds: Sketch = {
  facts: { statusDate, currency: "GBP", contingency: 50, contingencyUsed: 10 },
  costPeriods,
};
const euros: Sketch = {
  facts: { statusDate, currency: "EUR", contingency: 20, contingencyUsed: 8 },
  costPeriods,
};

describe("the money of a node", () => {
  test("of the year is in the report currency", () => {
    // EAC 30 / (20 / 40) = 60 of each, half of it for the euros.
    expect(nodeOf(pounds, euros).finance?.thisYear).toEqual({
      planned: 45,
      plannedToDate: 30,
      earnedToDate: 30,
      actualToDate: 60,
      forecast: 90,
      variance: -45,
    });
  });

  test("held back is what is approved, used and left", () => {
    expect(nodeOf(pounds, euros, {}).finance?.contingency).toEqual({
      approved: 60,
      used: 14,
      left: 46,
    });
  });

  test("leaves out cancelled projects and those without a rate", () => {
    const cancelled = { ...euros, facts: { ...euros.facts, lifecycle: "cancelled" as const } };
    const dollars = { ...euros, facts: { ...euros.facts, currency: "USD" } };
    const { finance } = nodeOf(pounds, cancelled, dollars);
    expect(finance?.contingency).toEqual({ approved: 50, used: 10, left: 40 });
    expect(finance?.thisYear.planned).toBe(30);
    expect(finance?.estimates.typical).toBe(60);
  });

  test("is not known where no project knows it", () => {
    const { finance } = nodeOf({});
    expect(finance?.thisYear.planned).toEqual(noFigure);
    expect(finance?.contingency.left).toEqual(noFigure);
    expect(finance?.estimates.typical).toEqual(noFigure);
    expect(finance?.categories).toEqual([]);
  });
});

describe("estimates of a node", () => {
  test("take a project's estimate at completion where it has none by a method", () => {
    const reporting = { facts: { budgetAtCompletion: 90, estimateAtCompletion: 100 } };
    const { estimates } = nodeOf(pounds, reporting).finance ?? {};
    // Typical 60; atypical 40 + (30 - 20) = 50; of the first no estimate is reported: 60 stands in.
    expect(estimates).toMatchObject({ typical: 160, atypical: 150, reported: 60 + 100 });
    expect(estimates).toMatchObject({ lowest: 150, highest: 160 });
  });

  test("have none by a method that no project has", () => {
    const { estimates } = nodeOf(pounds, euros).finance ?? {};
    expect(estimates?.reported).toEqual(noFigure);
    expect(estimates?.typical).toBe(90);
  });
});

describe("categories of a node", () => {
  const kept = (category: string, planned: readonly number[]): CostCategory => ({
    category,
    periods: aProject({ costPeriods: monthlyPlan(2026, planned) }).costPeriods,
  });

  test("come with capex and opex first, then by letter, however they are spelt", () => {
    const node = nodeOf(
      {
        ...pounds,
        costCategories: [kept("Tax", [1, 2]), kept("opex", [3, 4]), kept("Fees", [5, 6])],
      },
      { ...euros, costCategories: [kept("Opex", [10, 20]), kept("Capex", [30, 40])] },
    );
    const shown = node.finance?.categories.map(({ category, thisYear, wholeLife }) => [
      category,
      thisYear.planned,
      wholeLife.planned,
    ]);
    expect(shown).toEqual([
      ["Capex", 20, 20],
      ["Opex", 4 + 10, 4 + 10],
      ["Fees", 6, 6],
      ["Tax", 2, 2],
    ]);
  });
});

describe("the work below a node", () => {
  const overdue = { name: "Gate", baselineDate: day("2026-02-01") };
  const onTime = { name: "Start", baselineDate: day("2026-01-10"), actualDate: day("2026-01-10") };
  const risky = (
    lifecycle: "active" | "onHold" | "proposed" | "complete" | "cancelled",
  ): Sketch => ({
    facts: { statusDate, lifecycle },
    milestones: [overdue, onTime],
    risks: [{ title: "Flood", probability: 0.9, impact: 5 }],
  });

  test("counts milestones of all but cancelled projects, high risks of those not complete either", () => {
    const node = nodeOf(
      risky("active"),
      risky("onHold"),
      risky("proposed"),
      risky("complete"),
      risky("cancelled"),
    );
    expect(node.milestones).toEqual({ due: 8, onTime: 4, overdue: 4 });
    expect(node.openHighRisks).toBe(3);
    expect(node.milestoneSlip?.weight).toBe(4);
    expect(node.lifecycleCounts).toEqual({
      active: 1,
      onHold: 1,
      proposed: 1,
      complete: 1,
      cancelled: 1,
    });
  });

  const rated = (currency: string, budget: number, earned: number): Sketch => ({
    facts: {
      statusDate,
      currency,
      budgetAtCompletion: budget,
      plannedValue: 100,
      earnedValue: earned,
      actualCost: 100,
    },
  });

  // A red at or above a quarter of the weight turns the node red, below it amber.
  test.each([
    ["converted 100 of 400: a quarter", rated("EUR", 200, 50), 300, "red"],
    ["converted 50 of 350: less", rated("EUR", 100, 50), 300, "amber"],
    ["100 without a rate: all weigh alike", rated("USD", 100, 50), 900, "red"],
  ] as const)("weighs colours by budgets, %s", (_case, red, budget, colour) => {
    const node = nodeOf(red, rated("GBP", budget, 100));
    expect(node.ragCounts).toMatchObject({ red: 1, green: 1 });
    expect(node.rag.overall.calculated).toBe(colour);
  });
});
