import type { NoFacts } from "../no-facts";
import { defineRule } from "../rule-entry";
import { inDigits, inPercent, inSentence, quoted } from "../words";

/** Rules on amounts and earned value. */
export const costRules = {
  ACTUAL_COST_WITHOUT_EARNED_VALUE: defineRule({
    number: 78,
    severity: "warning",
    profile: "essentials",
    needs: ["actualCost", "earnedValue"],
    source: "EIA-748 practice, DCMA metrics",
    why: "Money spent with nothing earned makes the cost index 0.",
    say: ({ actualCost }: Readonly<{ actualCost: number }>) =>
      `${inDigits(actualCost)} is spent and nothing is earned, so the cost index is 0. Check the earned value.`,
  }),
  EARNED_VALUE_WITHOUT_ACTUAL_COST: defineRule({
    number: 79,
    severity: "warning",
    profile: "standard",
    needs: ["earnedValue", "actualCost"],
    source: "EIA-748 practice, DCMA metrics",
    why: "Work done at no cost usually means that costs are booked late.",
    say: ({ earnedValue }: Readonly<{ earnedValue: number }>) =>
      `${inDigits(earnedValue)} is earned at no cost. Check whether costs are booked late.`,
  }),
  EARNED_VALUE_OVER_BUDGET: defineRule({
    number: 80,
    severity: "error",
    profile: "essentials",
    needs: ["earnedValue", "budgetAtCompletion"],
    source: "EIA-748 practice",
    why: "Nothing can earn more than its whole budget.",
    say: ({ earnedValue, budget }: Readonly<{ earnedValue: number; budget: number }>) =>
      `the earned value ${inDigits(earnedValue)} is above the budget ${inDigits(budget)}; nothing can earn more than its budget. Check both.`,
  }),
  PLANNED_VALUE_OVER_BUDGET: defineRule({
    number: 81,
    severity: "error",
    profile: "essentials",
    needs: ["plannedValue", "budgetAtCompletion"],
    source: "EIA-748 practice",
    why: "The plan to date cannot exceed the whole budget.",
    say: ({ plannedValue, budget }: Readonly<{ plannedValue: number; budget: number }>) =>
      `the planned value ${inDigits(plannedValue)} is above the budget ${inDigits(budget)}; the plan to date cannot exceed the whole. Check both.`,
  }),
  EARNED_VALUE_UNLIKE_PROGRESS: defineRule({
    number: 82,
    severity: "warning",
    profile: "essentials",
    needs: ["earnedValue", "percentComplete", "budgetAtCompletion"],
    source: "EIA-748 practice",
    why: "Earned value is the share of work done times the budget.",
    say: ({
      earnedValue,
      expected,
      percentComplete,
    }: Readonly<{
      earnedValue: number;
      expected: number;
      percentComplete: number;
    }>) =>
      `the earned value ${inDigits(earnedValue)} differs from ${inPercent(percentComplete)} of the budget, ${inDigits(expected)}, by more than 1 % of the budget. Check which is current.`,
  }),
  CUMULATIVE_AMOUNT_FALLS: defineRule({
    number: 84,
    severity: "warning",
    profile: "essentials",
    needs: ["costPeriods.plannedValue", "costPeriods.earnedValue", "costPeriods.actualCost"],
    source: "EIA-748 practice",
    why: "Amounts to date do not fall from one period to the next.",
    say: ({
      field,
      amount,
      before,
    }: Readonly<{
      field: string;
      amount: number;
      before: number;
    }>) =>
      `the ${inSentence(field)} to date falls from ${inDigits(before)} to ${inDigits(amount)}; amounts to date do not fall. Check whether it is per period.`,
  }),
  ACTUAL_COST_OVER_BUDGET: defineRule({
    number: 85,
    severity: "warning",
    profile: "essentials",
    needs: ["actualCost", "budgetAtCompletion", "estimateAtCompletion"],
    source: "Project office practice",
    why: "The budget is spent and no forecast says so.",
    say: ({ actualCost, budget }: Readonly<{ actualCost: number; budget: number }>) =>
      `the actual cost ${inDigits(actualCost)} is above the budget ${inDigits(budget)} and no estimate at completion says so. Forecast the final cost.`,
  }),
  ESTIMATE_BELOW_ACTUAL_COST: defineRule({
    number: 86,
    severity: "warning",
    profile: "essentials",
    needs: ["estimateAtCompletion", "actualCost"],
    source: "EIA-748 practice",
    why: "A project cannot end cheaper than it already is.",
    say: ({ estimate, actualCost }: Readonly<{ estimate: number; actualCost: number }>) =>
      `the estimate at completion ${inDigits(estimate)} is below the cost so far, ${inDigits(actualCost)}. Forecast the final cost again.`,
  }),
  CURRENCY_WITHOUT_RATE: defineRule({
    number: undefined,
    severity: "error",
    profile: "essentials",
    needs: ["currency", "settings"],
    source: "Steerbook calculations",
    why: "The project's money is left out of every sum.",
    say: ({ currency, reportCurrency }: Readonly<{ currency: string; reportCurrency: string }>) =>
      `there is no rate from ${currency} to ${reportCurrency}, so the project's money is left out of every sum. Add the rate to the settings.`,
  }),
  PLAN_TOTAL_NOT_BUDGET: defineRule({
    number: 83,
    severity: "error",
    profile: "standard",
    needs: ["costPeriods.plannedValue", "costPeriods.category", "budgetAtCompletion", "settings"],
    source: "UK DfT return: triangulation of totals",
    why: "A plan that ends at another sum than the budget gives a wrong curve and wrong indices.",
    say: ({ total, budget, by }: Readonly<{ total: number; budget: number; by?: "category" }>) =>
      `${by === undefined ? "the planned value of the last period is" : "the categories of the budget add up to"} ${inDigits(total)}, but the budget is ${inDigits(budget)}. Bring the plan and the budget into line.`,
  }),
  TASK_BUDGETS_NOT_BUDGET: defineRule({
    number: 83,
    severity: "error",
    profile: "standard",
    needs: ["tasks.budget", "tasks.level", "budgetAtCompletion", "settings"],
    source: "UK DfT return: triangulation of totals",
    why: "Work without a budget, or a budget without work, makes earned value wrong.",
    say: ({ total, budget }: Readonly<{ total: number; budget: number }>) =>
      `the budgets of the tasks add up to ${inDigits(total)}, but the budget is ${inDigits(budget)}. Bring them into line.`,
  }),
  CUMULATIVE_AMOUNT_FELL: defineRule({
    number: 84,
    severity: "warning",
    profile: "standard",
    needs: ["actualCost", "earnedValue", "plannedValue", "history"],
    source: "EIA-748 practice",
    why: "Amounts to date do not fall from one period to the next.",
    say: ({
      field,
      amount,
      before,
      period,
    }: Readonly<{ field: string; amount: number; before: number; period: string }>) =>
      `the ${inSentence(field)} to date is ${inDigits(amount)} and was ${inDigits(before)} in ${period}; amounts to date do not fall. Check whether it is per period.`,
  }),
  ESTIMATE_IS_BUDGET: defineRule({
    number: 87,
    severity: "warning",
    profile: "standard",
    needs: ["estimateAtCompletion", "budgetAtCompletion", "earnedValue", "actualCost", "settings"],
    source: "EIA-748 practice",
    why: "A forecast that equals the budget to the penny was not forecast.",
    say: ({ estimate, cpi }: Readonly<{ estimate: number; cpi: number }>) =>
      `the estimate at completion ${inDigits(estimate)} is the budget while the CPI is ${cpi.toFixed(2)}. Forecast the final cost.`,
  }),
  ESTIMATE_UNLIKE_INDEX: defineRule({
    number: 88,
    severity: "warning",
    profile: "standard",
    needs: [
      "estimateAtCompletion",
      "budgetAtCompletion",
      "earnedValue",
      "actualCost",
      "headline",
      "pathToGreen",
      "settings",
    ],
    source: "EIA-748 practice",
    why: "An estimate far from what the figures give needs its reason.",
    say: ({
      estimate,
      expected,
      cpi,
    }: Readonly<{ estimate: number; expected: number; cpi: number }>) =>
      `the estimate at completion ${inDigits(estimate)} is far from ${inDigits(expected)}, the budget over the CPI of ${cpi.toFixed(2)}, and nothing says why. Write the reason.`,
  }),
  TO_COMPLETE_INDEX_HIGH: defineRule({
    number: 89,
    severity: "warning",
    profile: "standard",
    needs: ["estimateAtCompletion", "budgetAtCompletion", "earnedValue", "actualCost", "settings"],
    source: "Earned value practice: TCPI above 1.1",
    why: "The rest would have to be done much more cheaply than planned.",
    say: ({ index, limit }: Readonly<{ index: number; limit: number }>) =>
      `the rest must be done at an index of ${index.toFixed(2)} to keep the estimate at completion, above ${limit.toFixed(2)}, so the estimate is not credible. Forecast the final cost again.`,
  }),
  INDEX_OUT_OF_BAND: defineRule({
    number: 90,
    severity: "warning",
    profile: "strict",
    needs: ["earnedValue", "actualCost", "plannedValue", "settings"],
    source: "FEMA, two-sided limits",
    why: "An index far above 1 is as suspect as one far below.",
    say: ({
      index,
      value,
      low,
      high,
    }: Readonly<{ index: "CPI" | "SPI"; value: number; low: number; high: number }>) =>
      `the ${index} is ${value.toFixed(2)}, outside ${low.toFixed(2)} to ${high.toFixed(2)}. Check planned value, earned value and actual cost, or explain it.`,
  }),
  BUDGET_SPENT: defineRule({
    number: 91,
    severity: "warning",
    profile: "standard",
    needs: ["actualCost", "budgetAtCompletion", "percentComplete"],
    source: "Project office practice",
    why: "Work is left and no money for it.",
    say: ({
      actualCost,
      budget,
      percentComplete,
    }: Readonly<{ actualCost: number; budget: number; percentComplete: number }>) =>
      `${inDigits(actualCost)} of the budget ${inDigits(budget)} is spent and the project is ${inPercent(percentComplete)} complete. Say how the rest is paid for.`,
  }),
  FORECAST_TOTAL_NOT_ESTIMATE: defineRule({
    number: 92,
    severity: "warning",
    profile: "standard",
    needs: ["costPeriods.forecast", "costPeriods.category", "estimateAtCompletion", "settings"],
    source: "UK DfT return: years add up to the whole life cost",
    why: "Two forecasts of the final cost cannot both be right.",
    say: ({ total, estimate }: Readonly<{ total: number; estimate: number }>) =>
      `the forecast of the last period is ${inDigits(total)}, but the estimate at completion is ${inDigits(estimate)}. Bring them into line.`,
  }),
  BUDGET_CHANGED: defineRule({
    number: 93,
    severity: "warning",
    profile: "standard",
    needs: ["budgetAtCompletion", "changes.costEffect", "changes.status", "history"],
    source: "Project office practice",
    why: "A budget that moves without a decision hides overspending.",
    say: ({
      budget,
      before,
      period,
    }: Readonly<{ budget: number; before: number; period: string }>) =>
      `the budget ${inDigits(budget)} was ${inDigits(before)} in ${period}, and no approved change has a cost effect. Restore it, or record the change.`,
  }),
  CONTINGENCY_OVERDRAWN: defineRule({
    number: 94,
    severity: "warning",
    profile: "standard",
    needs: ["contingency", "contingencyUsed"],
    source: "Project office practice",
    why: "More contingency is used than there is.",
    say: ({ used, contingency }: Readonly<{ used: number; contingency: number }>) =>
      `${inDigits(used)} of a contingency of ${inDigits(contingency)} is used. Ask for more, or check both.`,
  }),
  CONTINGENCY_MISSING: defineRule<NoFacts>({
    number: 94,
    severity: "warning",
    profile: "strict",
    needs: ["contingency", "budgetAtCompletion"],
    source: "Project office practice",
    why: "Without contingency every risk that happens becomes an overspend.",
    say: () => "the project has a budget and no contingency. Fill it in, or write 0.",
  }),
  PRICE_BASIS_MISSING: defineRule<NoFacts>({
    number: 95,
    severity: "warning",
    profile: "strict",
    needs: ["priceBasis", "budgetAtCompletion"],
    source: "UK DfT return",
    why: "Real and nominal amounts must not be added.",
    say: () => "nothing says whether the amounts are nominal or real. Fill in the price basis.",
  }),
  PRICE_YEAR_MISSING: defineRule({
    number: 95,
    severity: "warning",
    profile: "standard",
    needs: ["priceBasis"],
    source: "UK DfT return: index year",
    why: "Real prices mean nothing without their year.",
    say: ({ basis }: Readonly<{ basis: string }>) =>
      `the price basis ${quoted(basis)} does not name its price year. Add the year.`,
  }),
  PROPOSED_WITH_SPEND: defineRule({
    number: 96,
    severity: "warning",
    profile: "standard",
    needs: ["lifecycle", "actualCost"],
    source: "UK DfT return: answer contradicts spend",
    why: "A project that spends is under way and should be rated.",
    say: ({ actualCost }: Readonly<{ actualCost: number }>) =>
      `the lifecycle is Proposed while ${inDigits(actualCost)} is spent. Make it Active, or check the cost.`,
  }),
};
