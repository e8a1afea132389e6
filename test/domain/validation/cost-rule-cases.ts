import type { RuleCase } from "./rule-case";

const halfDone = { earnedValue: 400, actualCost: 500, percentComplete: 0.4 };

/** Totals, forecasts, budgets and changes. */
export const costRuleCases: readonly RuleCase[] = [
  {
    code: "AMOUNT_MAGNITUDE",
    refused: { facts: { estimateAtCompletion: 1_000_000 } },
    accepted: { facts: { estimateAtCompletion: 999_000 } },
    because: "a thousand times is a matter of units",
  },
  {
    code: "PLAN_TOTAL_NOT_BUDGET",
    refused: { costPeriods: [{ periodEnd: "2026-03-31", plannedValue: 989 }] },
    accepted: { costPeriods: [{ periodEnd: "2026-03-31", plannedValue: 990 }] },
    because: "1 % is allowed",
  },
  {
    code: "TASK_BUDGETS_NOT_BUDGET",
    refused: {
      tasks: [
        { name: "A", budget: 400 },
        { name: "B", budget: 500 },
      ],
    },
    accepted: { tasks: [{ name: "A", budget: 400 }, { name: "B" }] },
    because: "not every task has a budget",
  },
  {
    code: "FORECAST_TOTAL_NOT_ESTIMATE",
    refused: {
      facts: { estimateAtCompletion: 1200 },
      costPeriods: [{ periodEnd: "2026-03-31", forecast: 1100 }],
    },
    accepted: {
      facts: { estimateAtCompletion: 1200 },
      costPeriods: [{ periodEnd: "2026-03-31", forecast: 1200 }],
    },
    because: "both forecasts agree",
  },
  {
    code: "ESTIMATE_IS_BUDGET",
    refused: { facts: { ...halfDone, estimateAtCompletion: 1000 } },
    accepted: { facts: { ...halfDone, estimateAtCompletion: 1250 } },
    because: "it was forecast",
  },
  {
    code: "ESTIMATE_UNLIKE_INDEX",
    refused: { facts: { ...halfDone, estimateAtCompletion: 1100, headline: "" } },
    accepted: { facts: { ...halfDone, estimateAtCompletion: 1130, headline: "" } },
    because: "10 % is allowed",
  },
  {
    code: "TO_COMPLETE_INDEX_HIGH",
    refused: { facts: { ...halfDone, estimateAtCompletion: 1045 } },
    accepted: { facts: { ...halfDone, estimateAtCompletion: 1046 } },
    because: "600 over 546 is below 1.1",
  },
  {
    code: "INDEX_OUT_OF_BAND",
    refused: { facts: { earnedValue: 111, actualCost: 100 } },
    accepted: { facts: { earnedValue: 110, actualCost: 100 } },
    because: "1.10 is the limit",
  },
  {
    code: "BUDGET_SPENT",
    refused: { facts: { actualCost: 1001, percentComplete: 0.9 } },
    accepted: { facts: { actualCost: 1001, percentComplete: 0.9, estimateAtCompletion: 1100 } },
    because: "the forecast has room",
  },
  {
    code: "CONTINGENCY_OVERDRAWN",
    refused: { facts: { contingency: 50, contingencyUsed: 51 } },
    accepted: { facts: { contingency: 50, contingencyUsed: 50 } },
    because: "all of it may be used",
  },
  {
    code: "CONTINGENCY_MISSING",
    refused: { facts: { contingency: "" } },
    accepted: {},
    because: "a healthy project has some",
  },
  {
    code: "PRICE_BASIS_MISSING",
    refused: { facts: { priceBasis: "" } },
    accepted: {},
    because: "nominal is a basis",
  },
  {
    code: "PRICE_YEAR_MISSING",
    refused: { facts: { priceBasis: "Real" } },
    accepted: { facts: { priceBasis: "Real, 2025/26" } },
    because: "the year is named",
  },
  {
    code: "PROPOSED_WITH_SPEND",
    refused: { facts: { lifecycle: "proposed", actualCost: 1 } },
    accepted: { facts: { lifecycle: "proposed", actualCost: 0 } },
    because: "nothing is spent",
  },
  {
    code: "CHANGE_PENDING_LONG",
    refused: { changes: [{ title: "More", status: "Pending", raised: "2026-02-28" }] },
    accepted: { changes: [{ title: "More", status: "Pending", raised: "2026-03-01" }] },
    because: "30 days is the limit",
  },
  {
    code: "CHANGE_INCOMPLETE",
    refused: { changes: [{ title: "More", status: "Approved", approver: "Bo" }] },
    accepted: { changes: [{ title: "More", status: "Approved", approver: "Bo", costEffect: 0 }] },
    because: "no effect is an effect",
  },
  {
    code: "BUDGET_UNLIKE_CHANGES",
    refused: {
      facts: { originalBudget: 900 },
      changes: [{ title: "More", status: "Approved", costEffect: 80 }],
    },
    accepted: {
      facts: { originalBudget: 900 },
      changes: [{ title: "More", status: "Approved", costEffect: 90 }],
    },
    because: "1 % is allowed",
  },
];
