import { describe } from "@jest/globals";

import { none, testFindings, type World } from "./limit-case";

type Categories = NonNullable<World["costCategories"]>;

function planned(category: string, plannedValue?: number): Categories[number] {
  return { category, ...(plannedValue === undefined ? {} : { wholeLife: { plannedValue } }) };
}

// The budget is 1,000 and stands in G1.
describe("budgets by category at the limits of the rules, on a budget of 1,000", () => {
  const apart = (total: number): readonly [string, unknown] => [
    "G1",
    { total, budget: 1000, by: "category" },
  ];
  testFindings("PLAN_TOTAL_NOT_BUDGET", [
    ["none", { costCategories: [] }, none],
    ["without amounts", { costCategories: [planned("Capex")] }, none],
    [
      "what they come to is the budget",
      { costCategories: [planned("Capex", 600), planned("Opex", 400)] },
      none,
    ],
    ["a hundredth is allowed", { costCategories: [planned("Capex", 1010)] }, none],
    [
      "more is not",
      { costCategories: [planned("Capex", 611), planned("Opex", 400)] },
      [apart(1011)],
    ],
    ["nor less", { costCategories: [planned("Capex", 989)] }, [apart(989)]],
    [
      "a budget may leave out contingency",
      { costCategories: [planned("Capex", 1000), planned("Contingency 10 %", 100)] },
      none,
    ],
    [
      "or a reserve",
      { costCategories: [planned("Capex", 1000), planned("Management reserve", 100)] },
      none,
    ],
    [
      "but not a part of either",
      { costCategories: [planned("Capex", 950), planned("Contingency", 100)] },
      [apart(1050)],
    ],
    [
      "a category without an amount beside one that has",
      { costCategories: [planned("Capex", 1000), planned("Opex")] },
      none,
    ],
    [
      "no budget",
      { facts: { budgetAtCompletion: "" }, costCategories: [planned("Capex", 989)] },
      none,
    ],
    [
      "beside a plan by period that comes to something else as well",
      {
        costPeriods: [{ periodEnd: "2026-12-31", plannedValue: 900 }],
        costCategories: [planned("Capex", 989)],
      },
      [apart(989), ["B2", { total: 900, budget: 1000 }]],
    ],
  ]);
});
