import { describe, expect, test } from "@jest/globals";

import { collectValues } from "#domain/earned-value/value-sources";
import type { ProjectReturn } from "#domain/project/project-return";
import { defaultRuleSettings } from "#domain/settings/rule-settings";
import { defaultSettings } from "#domain/settings/settings";
import { validate } from "#domain/validation/validate";

import { day } from "../portfolio/a-project";
import { readFixture } from "../../fixtures/intake/read-fixture";

const statusDate = day("2026-03-31");

function read(lines: string): ProjectReturn {
  const cells = `
Project name | Quay wall
Project manager | Ada Holm

${lines}
`;
  const fixture = { name: "costs", about: "", tabs: [{ name: "Budget", cells }], expected: {} };
  const [project] = readFixture({ ...fixture, projects: [] }).projects;
  if (project === undefined) throw new Error("no project was read");
  return project;
}

/** Where the totals of a project differ, with both. */
function saidOfTotals(project: ProjectReturn): readonly unknown[] {
  const intake = { tabs: [], recognised: [], projects: [project], findings: [], areasWanted: [] };
  const findings = validate(intake, {
    reportDate: day("2026-03-31"),
    today: day("2026-04-15"),
    settings: { ...defaultSettings, rules: { ...defaultRuleSettings, profile: "strict" } },
  });
  return findings
    .filter(({ code }) => code === "PLAN_TOTAL_NOT_BUDGET")
    .map(({ at, facts }) => ({ cell: at.cell, facts }));
}

/** Category, planned, actual and forecast of the whole project. */
function amounts({ costCategories = [] }: ProjectReturn): readonly unknown[] {
  return costCategories.map(({ category, periods, wholeLife }) => [
    category,
    periods.length,
    wholeLife?.plannedValue?.value,
    wholeLife?.actualCost?.value,
    wholeLife?.forecast?.value,
  ]);
}

describe("budgets by category without periods", () => {
  test("each category has its amounts of the whole project, those of one name added up", () => {
    const project = read(`Category | Budget (£k) | Actual (£k) | Forecast (£k)
Staff | 100 | 40 | 110
Opex licences | 20 | 20 | 20
staff | 30 | 5 | 30`);
    expect(amounts(project)).toEqual([
      ["Opex", 0, 20_000, 20_000, 20_000],
      ["Staff", 0, 130_000, 45_000, 140_000],
    ]);
    expect(project.costPeriods).toEqual([]);
  });

  test("without a total the sums are budget, actual cost and estimate of the project", () => {
    const project = read(`Category | Budget | Actual | Forecast
Staff | 100 | 40 | 110
Software | 20 | | 25`);
    expect(collectValues(project, statusDate)).toMatchObject({
      budgetAtCompletion: 120,
      actualCost: 40,
      reportedEstimate: 135,
    });
  });

  test("a forecast that not every category has is no estimate of the project", () => {
    const project = read(`Category | Budget | Actual | Forecast
Staff | 100 | 40 | 110
Software | 20 | 10 |`);
    expect(collectValues(project, statusDate).reportedEstimate).toEqual({ unknown: "noForecast" });
  });

  test("a total that says otherwise than its lines is the project's, with a finding", () => {
    const project = read(`Category | Budget | Actual | Left
Staff | 100 | 40 | 60
Software | 20 | 10 | 10
Grand total | 150 | 50 | 100`);
    expect(collectValues(project, statusDate)).toMatchObject({
      budgetAtCompletion: 150,
      actualCost: 50,
    });
    expect(saidOfTotals(project)).toEqual([
      { cell: "B7", facts: { total: 120, budget: 150, by: "category" } },
    ]);
  });

  test.each([
    ["their sum is the budget", 130],
    ["the budget leaves contingency out", 120],
    ["the budget is within half a percent", 130.5],
  ])("there is none where %s", (_reason, budget) => {
    const project = read(`Budget | ${String(budget)}

Category | Budget | Actual
Staff | 100 | 40
Software | 20 | 10
Contingency | 10 | 0`);
    expect(project.facts.budgetAtCompletion?.value).toBe(budget);
    expect(saidOfTotals(project)).toEqual([]);
  });

  test("two tables with the same categories are not added up", () => {
    const project = read(`Category | Budget | Actual
Staff | 100 | 40
Software | 20 | 10


Category | Budget | Actual
Staff | 100 | 40
Hardware | 20 | 10`);
    expect(amounts(project)).toHaveLength(4);
    expect(collectValues(project, statusDate).budgetAtCompletion).toEqual({ unknown: "noBudget" });
  });

  test.each([
    ["benefits are no costs", "Benefits of the project", "Category"],
    ["tasks are a plan", "Budget", "Task"],
  ])("%s", (_reason, title, header) => {
    const project = read(`Status date | 2026-03-31

${title}
${header} | Budget | Actual
Staff | 100 | 40
Software | 20 | 10`);
    expect(project.costCategories).toBeUndefined();
  });
});
