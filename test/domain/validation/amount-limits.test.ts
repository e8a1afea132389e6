import { describe } from "@jest/globals";

import { none, testLimits } from "./limit-case";

describe("amounts at the limits of the rules, on a budget of 1,000", () => {
  testLimits("PERCENT_OUT_OF_RANGE", [
    [
      "nothing and all are in range",
      { facts: { percentComplete: 0 }, tasks: [{ percentComplete: 1 }] },
      none,
    ],
    [
      "below nothing",
      { facts: { percentComplete: -0.01 } },
      [{ field: "% complete", percent: -0.01 }],
    ],
    ["above all", { facts: { percentComplete: 1.01 } }, [{ percent: 1.01 }]],
    [
      "a task too, the second one",
      { tasks: [{ percentComplete: 0.5 }, { percentComplete: 1.5 }] },
      [{ field: "% complete", percent: 1.5 }],
    ],
  ]);

  testLimits("NEGATIVE_AMOUNT", [
    ["nothing is not negative", { facts: { actualCost: 0 } }, none],
    [
      "a cent below is",
      { facts: { actualCost: -0.01 } },
      [{ field: "Actual cost", amount: -0.01 }],
    ],
    ["an index is no amount", { facts: { percentComplete: -1 } }, none],
  ]);

  const bare = { budgetAtCompletion: "" };
  testLimits("BUDGET_MISSING", [
    ["nothing says it", { facts: bare }, [{}]],
    ["an original budget weighs", { facts: { ...bare, originalBudget: 900 } }, none],
    [
      "so does a plan",
      { facts: bare, costPeriods: [{ actualCost: 1 }, { plannedValue: 1 }] },
      none,
    ],
    ["cost alone does not", { facts: bare, costPeriods: [{ actualCost: 1 }] }, [{}]],
    ["one task with a budget does", { facts: bare, tasks: [{ name: "A" }, { budget: 1 }] }, none],
    ["tasks without do not", { facts: bare, tasks: [{ name: "A" }] }, [{}]],
    ["a register has the columns it has", { origin: "register", facts: bare }, none],
    [
      "a project that is proposed has none yet",
      { facts: { ...bare, lifecycle: "proposed" } },
      none,
    ],
  ]);

  const rates = [{ currency: "EUR", rate: 0.85, date: undefined, source: undefined }];
  const settings = { reportCurrency: "GBP", rates };
  testLimits("CURRENCY_WITHOUT_RATE", [
    ["a currency with a rate", { facts: { currency: "EUR" }, settings }, none],
    ["the currency of the report", { facts: { currency: "GBP" }, settings }, none],
    [
      "another one",
      { facts: { currency: "USD" }, settings },
      [{ currency: "USD", reportCurrency: "GBP" }],
    ],
    ["no currency of the report", { facts: { currency: "USD" } }, none],
    ["no currency of the project", { settings }, none],
  ]);

  testLimits("ACTUAL_COST_WITHOUT_EARNED_VALUE", [
    ["spent and nothing earned", { facts: { actualCost: 1, earnedValue: 0 } }, [{ actualCost: 1 }]],
    ["nothing spent", { facts: { actualCost: 0, earnedValue: 0 } }, none],
    ["a little earned", { facts: { actualCost: 1, earnedValue: 0.01 } }, none],
    ["earned value nobody reports", { facts: { actualCost: 1 } }, none],
  ]);

  testLimits("EARNED_VALUE_WITHOUT_ACTUAL_COST", [
    [
      "earned and nothing spent",
      { facts: { actualCost: 0, earnedValue: 1 } },
      [{ earnedValue: 1 }],
    ],
    ["nothing earned", { facts: { actualCost: 0, earnedValue: 0 } }, none],
    ["a little spent", { facts: { actualCost: 0.01, earnedValue: 1 } }, none],
    ["cost nobody reports", { facts: { earnedValue: 1 } }, none],
  ]);

  testLimits("EARNED_VALUE_OVER_BUDGET", [
    ["all of it is earned", { facts: { earnedValue: 1000 } }, none],
    ["more", { facts: { earnedValue: 1000.5 } }, [{ earnedValue: 1000.5, budget: 1000 }]],
  ]);

  testLimits("PLANNED_VALUE_OVER_BUDGET", [
    ["all of it is planned", { facts: { plannedValue: 1000 } }, none],
    ["more", { facts: { plannedValue: 1000.5 } }, [{ plannedValue: 1000.5, budget: 1000 }]],
  ]);

  // Half of 1,000 is 500, give or take 10.
  testLimits("EARNED_VALUE_UNLIKE_PROGRESS", [
    ["1 % of the budget more", { facts: { percentComplete: 0.5, earnedValue: 510 } }, none],
    ["1 % of it less", { facts: { percentComplete: 0.5, earnedValue: 490 } }, none],
    [
      "more than that",
      { facts: { percentComplete: 0.5, earnedValue: 511 } },
      [{ earnedValue: 511, expected: 500, percentComplete: 0.5 }],
    ],
    [
      "less than that",
      { facts: { percentComplete: 0.5, earnedValue: 489 } },
      [{ earnedValue: 489 }],
    ],
  ]);

  testLimits("CUMULATIVE_AMOUNT_FALLS", [
    ["the same again", { costPeriods: [{ actualCost: 5 }, { actualCost: 5 }] }, none],
    [
      "over a period without one, each fall by itself",
      {
        costPeriods: [{ actualCost: 5 }, { plannedValue: 1 }, { actualCost: 4 }, { actualCost: 3 }],
      },
      [
        { field: "Actual cost", amount: 4, before: 5 },
        { amount: 3, before: 4 },
      ],
    ],
    [
      "each column",
      {
        costPeriods: [
          { plannedValue: 2, earnedValue: 2 },
          { plannedValue: 1, earnedValue: 0 },
        ],
      },
      [
        { field: "Planned value", amount: 1 },
        { field: "Earned value", amount: 0 },
      ],
    ],
    [
      "a first amount below nothing falls from nowhere",
      { costPeriods: [{ actualCost: -5 }] },
      none,
    ],
  ]);

  testLimits("ACTUAL_COST_OVER_BUDGET", [
    ["all of it is spent", { facts: { actualCost: 1000 } }, none],
    ["more", { facts: { actualCost: 1001 } }, [{ actualCost: 1001, budget: 1000 }]],
    [
      "the forecast is still the budget",
      { facts: { actualCost: 1001, estimateAtCompletion: 1000 } },
      [{ actualCost: 1001 }],
    ],
    ["the forecast says so", { facts: { actualCost: 1002, estimateAtCompletion: 1001 } }, none],
  ]);

  testLimits("ESTIMATE_BELOW_ACTUAL_COST", [
    ["just what is spent", { facts: { actualCost: 900, estimateAtCompletion: 900 } }, none],
    [
      "less",
      { facts: { actualCost: 900, estimateAtCompletion: 899 } },
      [{ estimate: 899, actualCost: 900 }],
    ],
  ]);

  testLimits("PROPOSED_WITH_SPEND", [
    ["an active one may spend", { facts: { actualCost: 1 } }, none],
    [
      "a cent is spend",
      { facts: { lifecycle: "proposed", actualCost: 0.01 } },
      [{ actualCost: 0.01 }],
    ],
  ]);

  testLimits("CONTINGENCY_OVERDRAWN", [
    ["none was given and none used", { facts: { contingency: 0, contingencyUsed: 0 } }, none],
    [
      "none was given",
      { facts: { contingency: 0, contingencyUsed: 1 } },
      [{ used: 1, contingency: 0 }],
    ],
    ["nobody says what was given", { facts: { contingency: "", contingencyUsed: 1 } }, none],
  ]);
});
