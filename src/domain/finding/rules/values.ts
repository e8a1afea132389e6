import type { PlainDate } from "../../kernel/plain-date";
import type { NoFacts } from "../no-facts";
import { defineRule } from "../rule-entry";
import { inDayWords, inDigits, inPercent, inSentence, listed, quoted } from "../words";

/** Rules on plausible values and agreed words. */
export const valuesRules = {
  DATE_IMPLAUSIBLE: defineRule({
    number: 32,
    severity: "warning",
    profile: "essentials",
    needs: [
      "baselineStart",
      "baselineFinish",
      "forecastFinish",
      "actualStart",
      "actualFinish",
      "gateDate",
      "milestones.baselineDate",
      "milestones.forecastDate",
      "milestones.actualDate",
    ],
    source: "UK DfT return",
    why: "Dates before 1990 or far ahead are nearly always typing slips.",
    say: ({ field, date }: Readonly<{ field: string; date: PlainDate }>) =>
      `the ${inSentence(field)} ${inDayWords(date)} is before 1990 or more than 30 years ahead. Check it for a typing slip.`,
  }),
  PERCENT_OUT_OF_RANGE: defineRule({
    number: 37,
    severity: "error",
    profile: "essentials",
    needs: ["percentComplete", "plannedPercentComplete", "tasks.percentComplete"],
    source: "Seen in real trackers",
    why: "A share of work lies between 0 % and 100 %.",
    say: ({ field, percent }: Readonly<{ field: string; percent: number }>) =>
      `the ${inSentence(field)} of ${inPercent(percent)} lies outside 0 % to 100 %. Check it for a typing slip.`,
  }),
  NEGATIVE_AMOUNT: defineRule({
    number: 41,
    severity: "warning",
    profile: "essentials",
    needs: [
      "budgetAtCompletion",
      "plannedValue",
      "earnedValue",
      "actualCost",
      "estimateAtCompletion",
      "originalBudget",
      "contingency",
      "contingencyUsed",
    ],
    source: "Seen in real plans",
    why: "A negative cost or budget lowers the portfolio's sums.",
    say: ({ field, amount }: Readonly<{ field: string; amount: number }>) =>
      `the ${inSentence(field)} is ${inDigits(amount)}, which lowers the portfolio's sums. Check the sign.`,
  }),
  PROBABILITY_OUT_OF_SCALE: defineRule({
    number: 42,
    severity: "error",
    profile: "essentials",
    needs: ["risks.probability", "risks.impact"],
    source: "Project office practice",
    why: "The value has no place on the risk matrix.",
    say: ({
      risk,
      field,
      value,
    }: Readonly<{
      risk: string;
      field: string;
      value: number;
    }>) =>
      `the ${inSentence(field)} ${inDigits(value)} of the risk ${quoted(risk)} has no place on the scale. Use 0 to 1, or 1 to 5.`,
  }),
  BUDGET_MISSING: defineRule<NoFacts>({
    number: 43,
    severity: "warning",
    profile: "essentials",
    needs: ["budgetAtCompletion"],
    source: "datamaps, required cell",
    why: "Without a budget the project weighs nothing in the portfolio.",
    say: () =>
      "the budget at completion is missing, so the project weighs nothing in the portfolio. Fill in the approved budget.",
  }),
  STATUS_NOT_IN_VOCABULARY: defineRule({
    number: 36,
    severity: "warning",
    profile: "standard",
    needs: [
      "milestones.status",
      "tasks.status",
      "risks.status",
      "issues.status",
      "dependencies.status",
      "changes.status",
    ],
    source: "Seen in real trackers",
    why: "A status nobody knows is treated as open.",
    say: ({ text, choices }: Readonly<{ text: string; choices: readonly string[] }>) =>
      `the status ${quoted(text)} is not known and counts as open. Use ${listed(choices)}.`,
  }),
  STATUS_SPELT_DIFFERENTLY: defineRule({
    number: 36,
    severity: "info",
    profile: "strict",
    needs: [
      "milestones.status",
      "tasks.status",
      "risks.status",
      "issues.status",
      "dependencies.status",
      "changes.status",
    ],
    source: "Seen in real trackers: NOT STARTED, Not started, Not Started",
    why: "Filters and pivot tables count each spelling apart.",
    say: ({ text, usual }: Readonly<{ text: string; usual: string }>) =>
      `the status ${quoted(text)} is written ${quoted(usual)} elsewhere in the list. Write it the same way.`,
  }),
  AMOUNT_MAGNITUDE: defineRule({
    number: 39,
    severity: "warning",
    profile: "standard",
    needs: ["budgetAtCompletion", "originalBudget", "estimateAtCompletion", "actualCost"],
    source: "analysis_engine: costs must be in one unit",
    why: "A thousand times too much or too little is a matter of units, not of money.",
    say: ({ field, amount, budget }: Readonly<{ field: string; amount: number; budget: number }>) =>
      `the ${inSentence(field)} ${inDigits(amount)} and the budget ${inDigits(budget)} are a thousand times or more apart. Write both in the same unit.`,
  }),
  AMOUNT_MAGNITUDE_CHANGED: defineRule({
    number: 39,
    severity: "warning",
    profile: "standard",
    needs: ["budgetAtCompletion", "actualCost", "history"],
    source: "analysis_engine: costs must be in one unit",
    why: "A jump by a thousand is a change of units.",
    say: ({
      field,
      amount,
      before,
      period,
    }: Readonly<{ field: string; amount: number; before: number; period: string }>) =>
      `the ${inSentence(field)} is ${inDigits(amount)} and was ${inDigits(before)} in ${period}. Check the unit of the amounts.`,
  }),
  DURATION_NEGATIVE: defineRule({
    number: 41,
    severity: "warning",
    profile: "standard",
    needs: ["tasks.duration"],
    source: "Seen in a real plan: -5, -14, -23",
    why: "Work cannot take less than no time.",
    say: ({ task, days }: Readonly<{ task: string; days: number }>) =>
      `the task ${quoted(task)} has a duration of ${inDigits(days)} days. Check its start and finish.`,
  }),
  REQUIRED_FACT_MISSING: defineRule({
    number: 43,
    severity: "warning",
    profile: "standard",
    needs: ["lifecycle", "reportedOverall"],
    source: "datamaps, UK DfT return",
    why: "Without it the project is counted by a guess.",
    say: ({ field }: Readonly<{ field: string }>) =>
      `the ${inSentence(field)} is missing. Fill it in.`,
  }),
  LIFECYCLE_CONTRADICTED: defineRule({
    number: 44,
    severity: "error",
    profile: "standard",
    needs: ["lifecycle", "percentComplete"],
    source: "UK DfT return: answers that exclude each other",
    why: "A complete project is not rated any more, so open work goes unseen.",
    say: ({ percentComplete }: Readonly<{ percentComplete: number }>) =>
      `the lifecycle is Complete while ${inPercent(percentComplete)} of the work is done. Check which of the two is right.`,
  }),
};
