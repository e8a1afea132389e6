import { describe, expect, test } from "@jest/globals";

import type { CategoryTotals } from "#domain/earned-value/category-totals";
import { categoryTotals } from "#domain/earned-value/category-totals";
import { collectValues } from "#domain/earned-value/value-sources";
import { unknown } from "#domain/kernel/figure";
import type { CostCategory } from "#domain/project/project-return";
import { defaultSettings } from "#domain/settings/settings";

import type { ProjectSketch } from "../portfolio/a-project";
import { aProject, day } from "../portfolio/a-project";
import { reportOf } from "../portfolio/report-of";

type Amounts = NonNullable<ProjectSketch["costPeriods"]>[number];

/** A category with amounts of the whole project, or with none. */
function category(name: string, amounts?: Amounts): CostCategory {
  const [wholeLife] = aProject({ costPeriods: [amounts ?? {}] }).costPeriods;
  return {
    category: name,
    periods: [],
    ...(amounts === undefined || wholeLife === undefined ? {} : { wholeLife }),
  };
}

const none = { budget: undefined, actualCost: undefined, forecast: undefined };

describe("what the categories of a budget without periods come to", () => {
  test.each<readonly [string, readonly CostCategory[], CategoryTotals]>([
    ["no category", [], none],
    ["categories with periods alone", [category("Capex"), category("Opex")], none],
    [
      "all of them",
      [
        category("Capex", { plannedValue: 100, actualCost: 40, forecast: 110 }),
        category("Opex", { plannedValue: 50, actualCost: 5, forecast: 45 }),
      ],
      { budget: 150, actualCost: 45, forecast: 155 },
    ],
    [
      "a forecast counts where every category has one, an actual cost wherever it stands",
      [
        category("Capex", { plannedValue: 100, forecast: 110 }),
        category("Opex", { actualCost: 5 }),
      ],
      { budget: 100, actualCost: 5, forecast: undefined },
    ],
    [
      "categories with periods alone do not count beside them",
      [category("Capex", { plannedValue: 100, forecast: 110 }), category("Opex")],
      { budget: 100, actualCost: undefined, forecast: 110 },
    ],
    [
      "one category twice, however it is written: two tables say the same, or not",
      [category("Capex", { plannedValue: 100 }), category("CAPEX", { plannedValue: 100 })],
      none,
    ],
    [
      "what can only be a slip is left out",
      [category("Capex", { plannedValue: 100 }), category("Opex", { plannedValue: 2e18 })],
      { ...none, budget: 100 },
    ],
    ["nothing is an amount", [category("Capex", { plannedValue: 0 })], { ...none, budget: 0 }],
  ])("%s", (_because, categories, totals) => {
    expect(categoryTotals(categories)).toEqual(totals);
  });

  test("a project that says nothing of categories has none", () => {
    expect(categoryTotals(undefined)).toEqual(none);
  });

  const costCategories = [
    category("Capex", { plannedValue: 100, actualCost: 40, forecast: 110 }),
    category("Opex", { plannedValue: 50, actualCost: 5, forecast: 45 }),
  ];

  test("stands in for budget, actual cost and estimate that nothing else says", () => {
    const at = day("2026-09-30");
    expect(collectValues({ ...aProject(), costCategories }, at)).toMatchObject({
      budgetAtCompletion: 150,
      actualCost: 45,
      reportedEstimate: 155,
    });
    const facts = { budgetAtCompletion: 1, actualCost: 2, estimateAtCompletion: 3 };
    expect(collectValues({ ...aProject({ facts }), costCategories }, at)).toMatchObject({
      budgetAtCompletion: 1,
      actualCost: 2,
      reportedEstimate: 3,
    });
    const original = aProject({ facts: { originalBudget: 9 } });
    expect(collectValues({ ...original, costCategories }, at).budgetAtCompletion).toBe(150);
  });

  test("is no amount of a year or to a date", () => {
    const categories = [...costCategories, category("Other", { plannedValue: 7 })];
    const report = reportOf([{ ...aProject(), costCategories: categories }], {
      settings: defaultSettings,
    });
    const plan = unknown("noTimePhasedPlan");
    const wholeLife = { plannedToDate: plan, earnedToDate: unknown("noEarnedValue") };
    expect(report.projects[0]?.finance?.categories).toMatchObject([
      {
        category: "Capex",
        thisYear: { planned: plan, forecast: unknown("noForecast") },
        wholeLife: { ...wholeLife, planned: 100, actualToDate: 40, forecast: 110, variance: -10 },
      },
      {
        category: "Opex",
        wholeLife: { ...wholeLife, planned: 50, actualToDate: 5, forecast: 45, variance: 5 },
      },
      {
        category: "Other",
        wholeLife: {
          ...wholeLife,
          planned: 7,
          actualToDate: unknown("noActualCost"),
          forecast: unknown("noForecast"),
          variance: unknown("noForecast"),
        },
      },
    ]);
  });
});
