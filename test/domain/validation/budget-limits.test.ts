import { describe } from "@jest/globals";

import { none, testLimits } from "./limit-case";

describe("budgets and changes at the limits of the rules", () => {
  testLimits("BUDGET_SPENT", [
    ["all of it is not more", { facts: { actualCost: 1000, percentComplete: 0.9 } }, none],
    [
      "more with work left",
      { facts: { actualCost: 1001, percentComplete: 0.99 } },
      [{ actualCost: 1001, budget: 1000, percentComplete: 0.99 }],
    ],
    ["with none left", { facts: { actualCost: 1001, percentComplete: 1 } }, none],
    [
      "a forecast of what is spent has no room",
      { facts: { actualCost: 1001, percentComplete: 0.9, estimateAtCompletion: 1001 } },
      [{ actualCost: 1001 }],
    ],
    [
      "one of a little more has",
      { facts: { actualCost: 1001, percentComplete: 0.9, estimateAtCompletion: 1002 } },
      none,
    ],
  ]);

  testLimits("CONTINGENCY_MISSING", [
    ["a row of a register", { origin: "register", facts: { contingency: "" } }, none],
    ["a project on hold", { facts: { contingency: "", lifecycle: "onHold" } }, none],
    ["without a budget", { facts: { contingency: "", budgetAtCompletion: "" } }, none],
    ["contingency of nothing is some", { facts: { contingency: 0 } }, none],
    ["nothing said of the lifecycle", { facts: { contingency: "", lifecycle: "" } }, [{}]],
  ]);

  testLimits("PRICE_BASIS_MISSING", [
    ["a row of a register", { origin: "register", facts: { priceBasis: "" } }, none],
    ["a project on hold", { facts: { priceBasis: "", lifecycle: "onHold" } }, none],
    ["without a budget", { facts: { priceBasis: "", budgetAtCompletion: "" } }, none],
  ]);

  testLimits("PRICE_YEAR_MISSING", [
    ["nominal prices have no year", { facts: { priceBasis: "Nominal" } }, none],
    [
      "constant prices have",
      { facts: { priceBasis: "Constant prices" } },
      [{ basis: "Constant prices" }],
    ],
    ["a year in words", { facts: { priceBasis: "real, 2025 prices" } }, none],
    ["two digits of a financial year", { facts: { priceBasis: "Real (25/26)" } }, none],
    ["a number is no year", { facts: { priceBasis: "Real 12025" } }, [{ basis: "Real 12025" }]],
    ["nor is really a basis", { facts: { priceBasis: "Really nominal" } }, none],
  ]);

  testLimits("CHANGE_PENDING_LONG", [
    // 28 February to 31 March are 31 days.
    [
      "31 days",
      { changes: [{ id: "C1", status: "Submitted", raised: "2026-02-28" }] },
      [{ change: "C1", days: 31, limit: 30 }],
    ],
    [
      "no status is pending",
      { changes: [{ title: "More", raised: "2026-01-01" }] },
      [{ change: "More" }],
    ],
    [
      "decided on a day",
      { changes: [{ title: "More", raised: "2026-01-01", decided: "2026-03-01" }] },
      none,
    ],
    ["approved", { changes: [{ title: "More", status: "Approved", raised: "2026-01-01" }] }, none],
    ["nobody knows since when", { changes: [{ title: "More", status: "Pending" }] }, none],
    [
      "to the project's own status date, the second change too",
      {
        facts: { statusDate: "2026-02-15" },
        changes: [
          { id: "C1", status: "Pending", raised: "2026-01-16" },
          { id: "C2", status: " under review", raised: "2026-01-15" },
        ],
      },
      [{ change: "C2", days: 31 }],
    ],
  ]);

  testLimits("CHANGE_INCOMPLETE", [
    [
      "both are missing",
      { changes: [{ id: "C1", status: "Accepted" }] },
      [{ change: "C1", missing: ["its effect on cost or time", "an approver"] }],
    ],
    [
      "the approver is",
      { changes: [{ id: "C1", status: "Agreed", scheduleEffect: 0 }] },
      [{ missing: ["an approver"] }],
    ],
    ["a change that waits may lack both", { changes: [{ id: "C1", status: "Pending" }] }, none],
    ["so may one without a status", { changes: [{ id: "C1" }] }, none],
  ]);

  const grown = (costEffect: number): object => ({ id: "C1", status: "Implemented", costEffect });
  const original = { originalBudget: 900 };
  testLimits("BUDGET_UNLIKE_CHANGES", [
    ["1 % of the budget less", { facts: original, changes: [{ ...grown(90) }] }, none],
    ["1 % of the budget more", { facts: original, changes: [{ ...grown(110) }] }, none],
    [
      "more than that",
      { facts: original, changes: [{ ...grown(111) }] },
      [{ budget: 1000, original: 900, approved: 111 }],
    ],
    [
      "only what is approved is added up, and every one of it",
      {
        facts: original,
        changes: [{ ...grown(40) }, { status: "Pending", costEffect: 500 }, { ...grown(40) }],
      },
      [{ approved: 80 }],
    ],
    [
      "an approved change without an effect adds nothing",
      {
        facts: original,
        changes: [{ id: "C1", status: "Approved" }],
      },
      [{ approved: 0 }],
    ],
    ["without a list there is nothing to add up", { facts: original, changes: [] }, none],
  ]);
});
