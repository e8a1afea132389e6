import { describe } from "@jest/globals";

import { none, testLimits } from "./limit-case";

const end = "2026-03-31";
const halfDone = { earnedValue: 400, actualCost: 500 };

describe("totals and forecasts at the limits of the rules, on a budget of 1,000", () => {
  testLimits("PLAN_TOTAL_NOT_BUDGET", [
    ["1 % more is allowed", { costPeriods: [{ periodEnd: end, plannedValue: 1010 }] }, none],
    [
      "more is not",
      { costPeriods: [{ periodEnd: end, plannedValue: 1011 }] },
      [{ total: 1011, budget: 1000 }],
    ],
    [
      "the last amount is the total, a period without one passed over",
      {
        costPeriods: [
          { periodEnd: "2026-01-31", plannedValue: 1000 },
          { periodEnd: "2026-02-28", plannedValue: 500 },
          { periodEnd: end, actualCost: 1 },
        ],
      },
      [{ total: 500 }],
    ],
    [
      "a plan split by category has no one total",
      {
        costPeriods: [
          { periodEnd: end, plannedValue: 500, category: "Staff" },
          { periodEnd: end, plannedValue: 400 },
        ],
      },
      none,
    ],
    [
      "without a budget there is nothing to be unlike",
      { facts: { budgetAtCompletion: "" }, costPeriods: [{ periodEnd: end, plannedValue: 1 }] },
      none,
    ],
    [
      "of a budget of nothing any plan differs",
      { facts: { budgetAtCompletion: 0 }, costPeriods: [{ periodEnd: end, plannedValue: 1 }] },
      [{ total: 1, budget: 0 }],
    ],
  ]);

  testLimits("TASK_BUDGETS_NOT_BUDGET", [
    ["1 % less is allowed", { tasks: [{ budget: 490 }, { budget: 500 }] }, none],
    ["1 % more too", { tasks: [{ budget: 510 }, { budget: 500 }] }, none],
    ["less is not", { tasks: [{ budget: 489 }, { budget: 500 }] }, [{ total: 989, budget: 1000 }]],
    ["a plan without tasks splits nothing", { tasks: [] }, none],
    [
      "nor is there a budget to split",
      { facts: { budgetAtCompletion: "" }, tasks: [{ budget: 1 }] },
      none,
    ],
    [
      "summaries hold the budgets of those below",
      {
        tasks: [
          { level: 1, budget: 1000 },
          { level: 2, budget: 400 },
          { level: 2, budget: 600 },
        ],
      },
      none,
    ],
  ]);

  testLimits("FORECAST_TOTAL_NOT_ESTIMATE", [
    [
      "1 % of the estimate is allowed",
      {
        facts: { estimateAtCompletion: 1200 },
        costPeriods: [{ periodEnd: end, forecast: 1188 }],
      },
      none,
    ],
    [
      "more is not",
      {
        facts: { estimateAtCompletion: 1200 },
        costPeriods: [{ periodEnd: end, forecast: 1187 }],
      },
      [{ total: 1187, estimate: 1200 }],
    ],
    [
      "no estimate, nothing to differ from",
      { costPeriods: [{ periodEnd: end, forecast: 1 }] },
      none,
    ],
  ]);

  testLimits("ESTIMATE_IS_BUDGET", [
    // 450 earned for 500 spent is an index of 0.9.
    [
      "an index of 0.9 is not low",
      { facts: { earnedValue: 450, actualCost: 500, estimateAtCompletion: 1000 } },
      none,
    ],
    [
      "one below is",
      { facts: { earnedValue: 449, actualCost: 500, estimateAtCompletion: 1000 } },
      [{ estimate: 1000, cpi: 0.898 }],
    ],
    [
      "half a cent beside the budget is the budget",
      { facts: { ...halfDone, estimateAtCompletion: 1000.004 } },
      [{ cpi: 0.8 }],
    ],
    ["a cent is not", { facts: { ...halfDone, estimateAtCompletion: 1000.01 } }, none],
    [
      "a project that is over has no forecast",
      { facts: { ...halfDone, estimateAtCompletion: 1000, lifecycle: "complete" } },
      none,
    ],
    [
      "no cost yet",
      { facts: { earnedValue: 400, actualCost: 0, estimateAtCompletion: 1000 } },
      none,
    ],
    [
      "nothing earned yet",
      { facts: { earnedValue: 0, actualCost: 5, estimateAtCompletion: 1000 } },
      none,
    ],
    [
      "a budget of nothing",
      { facts: { ...halfDone, budgetAtCompletion: 0, estimateAtCompletion: 0 } },
      none,
    ],
  ]);

  // A budget of 1,000 at an index of 0.8 comes to 1,250, give or take 125.
  testLimits("ESTIMATE_UNLIKE_INDEX", [
    [
      "10 % less is allowed",
      { facts: { ...halfDone, estimateAtCompletion: 1125, headline: "" } },
      none,
    ],
    [
      "more is not",
      { facts: { ...halfDone, estimateAtCompletion: 1124, headline: "" } },
      [{ estimate: 1124, expected: 1250, cpi: 0.8 }],
    ],
    [
      "nor is it upwards",
      { facts: { ...halfDone, estimateAtCompletion: 1376, headline: "" } },
      [{ estimate: 1376 }],
    ],
    [
      "10 % more is allowed",
      { facts: { ...halfDone, estimateAtCompletion: 1375, headline: "" } },
      none,
    ],
    ["a headline says why", { facts: { ...halfDone, estimateAtCompletion: 1000 } }, none],
    [
      "so does a path to green",
      { facts: { ...halfDone, estimateAtCompletion: 1000, headline: "", pathToGreen: "Less." } },
      none,
    ],
  ]);

  testLimits("TO_COMPLETE_INDEX_HIGH", [
    // 550 of work is left and 500 of money: 1.1.
    [
      "1.1 is the limit",
      { facts: { earnedValue: 450, actualCost: 600, estimateAtCompletion: 1100 } },
      none,
    ],
    [
      "600 of work for 500 of money",
      { facts: { earnedValue: 400, actualCost: 600, estimateAtCompletion: 1100 } },
      [{ index: 1.2, limit: 1.1 }],
    ],
    [
      "no money left is another rule's",
      { facts: { earnedValue: 400, actualCost: 600, estimateAtCompletion: 600 } },
      none,
    ],
    [
      "no work is left",
      { facts: { earnedValue: 1000, actualCost: 900, estimateAtCompletion: 901 } },
      none,
    ],
    [
      "a project on hold completes nothing",
      {
        facts: {
          earnedValue: 400,
          actualCost: 600,
          estimateAtCompletion: 1100,
          lifecycle: "onHold",
        },
      },
      none,
    ],
  ]);

  testLimits("INDEX_OUT_OF_BAND", [
    [
      "0.90 is the lower limit",
      { facts: { earnedValue: 90, actualCost: 100, plannedValue: 100 } },
      none,
    ],
    [
      "below it are both",
      { facts: { earnedValue: 89, actualCost: 100, plannedValue: 100 } },
      [
        { index: "CPI", value: 0.89, low: 0.9, high: 1.1 },
        { index: "SPI", value: 0.89 },
      ],
    ],
    ["1.10 is the upper one", { facts: { earnedValue: 110, plannedValue: 100 } }, none],
    [
      "above it",
      { facts: { earnedValue: 111, plannedValue: 100 } },
      [{ index: "SPI", value: 1.11 }],
    ],
    [
      "nothing earned is an index too",
      { facts: { earnedValue: 0, plannedValue: 5 } },
      [{ value: 0 }],
    ],
    [
      "nothing spent gives none",
      { facts: { earnedValue: 111, actualCost: 0, plannedValue: 0 } },
      none,
    ],
  ]);
});
