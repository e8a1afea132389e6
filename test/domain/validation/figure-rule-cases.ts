import type { RuleCase } from "./rule-case";

const risk = { title: "Late", owner: "Amy", mitigation: "Calls", status: "Open" };

/** Amounts, colours, risks and issues. */
export const figureRuleCases: readonly RuleCase[] = [
  {
    code: "PERCENT_OUT_OF_RANGE",
    refused: { facts: { percentComplete: -0.179 } },
    accepted: { facts: { percentComplete: 0 } },
    because: "-17.9 % was in a real tracker",
  },
  {
    code: "NEGATIVE_AMOUNT",
    refused: { facts: { actualCost: -1 } },
    accepted: { facts: { actualCost: 0 } },
    because: "nothing spent is possible",
  },
  {
    code: "BUDGET_MISSING",
    refused: { facts: { budgetAtCompletion: "" } },
    accepted: {},
    because: "there is no budget",
  },
  {
    code: "CURRENCY_WITHOUT_RATE",
    refused: { facts: { currency: "USD" } },
    accepted: { facts: { currency: "EUR" } },
    because: "only EUR has a rate",
  },
  {
    code: "ACTUAL_COST_WITHOUT_EARNED_VALUE",
    refused: { facts: { actualCost: 5, earnedValue: 0 } },
    accepted: { facts: { actualCost: 5 } },
    because: "an office may keep no earned value",
  },
  {
    code: "EARNED_VALUE_WITHOUT_ACTUAL_COST",
    refused: { facts: { actualCost: 0, earnedValue: 5 } },
    accepted: { facts: { earnedValue: 5 } },
    because: "cost may not be reported",
  },
  {
    code: "EARNED_VALUE_OVER_BUDGET",
    refused: { facts: { earnedValue: 1001 } },
    accepted: { facts: { earnedValue: 1000 } },
    because: "all of it may be earned",
  },
  {
    code: "PLANNED_VALUE_OVER_BUDGET",
    refused: { facts: { plannedValue: 1001 } },
    accepted: { facts: { plannedValue: 1000 } },
    because: "all of it may be planned",
  },
  {
    code: "EARNED_VALUE_UNLIKE_PROGRESS",
    refused: { facts: { earnedValue: 511, percentComplete: 0.5 } },
    accepted: { facts: { earnedValue: 510, percentComplete: 0.5 } },
    because: "1 % of the budget is allowed",
  },
  {
    code: "CUMULATIVE_AMOUNT_FALLS",
    refused: { costPeriods: [{ actualCost: 10 }, { actualCost: 9 }] },
    accepted: { costPeriods: [{ actualCost: 10 }, { actualCost: 10 }] },
    because: "a flat month is possible",
  },
  {
    code: "ACTUAL_COST_OVER_BUDGET",
    refused: { facts: { actualCost: 1100 } },
    accepted: { facts: { actualCost: 1100, estimateAtCompletion: 1200 } },
    because: "the forecast says so",
  },
  {
    code: "ESTIMATE_BELOW_ACTUAL_COST",
    refused: { facts: { actualCost: 500, estimateAtCompletion: 499 } },
    accepted: { facts: { actualCost: 500, estimateAtCompletion: 500 } },
    because: "it may be done",
  },
  {
    code: "GREEN_AGAINST_FIGURES",
    refused: { facts: { reportedCost: "green", earnedValue: 79, actualCost: 100 } },
    accepted: { facts: { reportedCost: "green", earnedValue: 80, actualCost: 100 } },
    because: "0.80 is the limit",
  },
  {
    code: "OVERALL_BETTER_THAN_WORST",
    refused: { facts: { reportedOverall: "green", reportedCost: "red" } },
    accepted: {
      facts: { reportedOverall: "green", reportedCost: "red", overrideReason: "Agreed" },
    },
    because: "an override gives the reason",
  },
  {
    code: "RED_WITHOUT_DECISION",
    refused: { facts: { reportedOverall: "red" } },
    accepted: { facts: { reportedOverall: "red" }, decisions: [{ question: "Stop?" }] },
    because: "a decision is sought",
  },
  {
    code: "OVERRIDE_EXPIRED",
    refused: { facts: { overrideRag: "green", overrideExpires: "2026-03-30" } },
    accepted: { facts: { overrideRag: "green", overrideExpires: "2026-03-31" } },
    because: "the last day counts",
  },
  {
    code: "OVERRIDE_EXPIRED",
    refused: { facts: { overrideRag: "green", statusDate: "2026-02-27" } },
    accepted: { facts: { overrideRag: "green", statusDate: "2026-02-28" } },
    because: "without an expiry it holds for a month from the status date",
  },
  {
    code: "OVERRIDE_WITHOUT_REASON",
    refused: { facts: { overrideRag: "green" } },
    accepted: { facts: { overrideRag: "green", overrideReason: "Agreed" } },
    because: "there is a reason",
  },
  {
    code: "RISK_WITHOUT_OWNER",
    refused: { risks: [{ title: "Late" }] },
    accepted: { risks: [{ title: "Late", status: "Closed" }] },
    because: "closed risks need nobody",
  },
  {
    code: "RISK_OWNER_NOT_A_PERSON",
    refused: { risks: [{ ...risk, owner: "All" }] },
    accepted: { risks: [risk] },
    because: "All was in a real plan",
  },
  {
    code: "RISK_WITHOUT_MITIGATION",
    refused: { risks: [risk, { title: "Dear", owner: "Bo" }] },
    accepted: { risks: [risk, { title: "Dear", owner: "Bo", response: "Accept" }] },
    because: "it is accepted",
  },
  {
    code: "RISK_SCORE_NOT_PRODUCT",
    refused: { risks: [{ ...risk, probability: 3, impact: 4, score: 15 }] },
    accepted: { risks: [{ ...risk, probability: 3, impact: 4, score: 12 }] },
    because: "3 x 4 is 12",
  },
  {
    code: "RISK_RESIDUAL_ABOVE_INHERENT",
    refused: {
      risks: [{ ...risk, probability: 2, impact: 2, residualProbability: 3, residualImpact: 2 }],
    },
    accepted: {
      risks: [{ ...risk, probability: 2, impact: 2, residualProbability: 2, residualImpact: 2 }],
    },
    because: "it may stay the same",
  },
  {
    code: "PROBABILITY_OUT_OF_SCALE",
    refused: { risks: [{ ...risk, probability: 6 }] },
    accepted: { risks: [{ ...risk, probability: 5 }] },
    because: "5 is the top of the scale",
  },
  {
    code: "RISK_OVERDUE",
    refused: { risks: [{ ...risk, dueDate: "2026-03-30" }] },
    accepted: { risks: [{ ...risk, dueDate: "2026-03-31" }] },
    because: "the last day counts",
  },
  {
    code: "ISSUE_WITHOUT_OWNER",
    refused: { issues: [{ title: "No room" }] },
    accepted: { issues: [{ title: "No room", owner: "Amy" }] },
    because: "it has an owner",
  },
  {
    code: "ISSUE_OVERDUE",
    refused: { issues: [{ title: "No room", owner: "Amy", dueDate: "2026-01-01" }] },
    accepted: {
      issues: [{ title: "No room", owner: "Amy", dueDate: "2026-01-01", status: "Resolved" }],
    },
    because: "it is resolved",
  },
];
