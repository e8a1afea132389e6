import type { ProjectFacts, ProjectReturn } from "../project/project-return";
import type { Field } from "../project/source";
import { isAbove } from "./beyond";
import { isActive, rule, type Rule } from "./rule";
import { networkOf } from "../schedule/task-network";

type Indices = {
  readonly budget: number;
  readonly earned: number;
  readonly spent: number;
  readonly cpi: number;
  readonly estimate: Field<number>;
};

/** What the forecast of the cost is held against; undefined where a figure is missing or zero. */
function indicesOf({ facts }: ProjectReturn): Indices | undefined {
  const { earnedValue, actualCost, budgetAtCompletion, estimateAtCompletion: estimate } = facts;
  const earned = earnedValue?.value ?? 0;
  const spent = actualCost?.value ?? 0;
  const budget = budgetAtCompletion?.value ?? 0;
  if (estimate === undefined || earned <= 0 || spent <= 0 || budget <= 0) return undefined;
  return { budget, earned, spent, cpi: earned / spent, estimate };
}

function saysWhy({ headline, pathToGreen }: ProjectFacts): boolean {
  return headline !== undefined || pathToGreen !== undefined;
}

/** The last amount to date of a column, where the plan is not split by category. */
function lastOf(
  { costPeriods }: ProjectReturn,
  column: "plannedValue" | "forecast",
): Field<number> | undefined {
  if (costPeriods.some(({ category }) => category !== undefined)) return undefined;
  return costPeriods.findLast((period) => period[column] !== undefined)?.[column];
}

/** What categories without periods come to, with contingency and without: a budget may leave it out. */
function categorySums({ costCategories = [] }: ProjectReturn): readonly number[] {
  let sum = 0;
  let contingency = 0;
  const planned = costCategories.filter(({ wholeLife }) => wholeLife?.plannedValue !== undefined);
  for (const { category, wholeLife } of planned) {
    const amount = wholeLife?.plannedValue?.value ?? 0;
    sum += amount;
    if (/contingency|reserve/i.test(category)) contingency += amount;
  }
  return planned.length === 0 ? [] : [sum, sum - contingency];
}

function apart(a: number, b: number, share: number): boolean {
  return isAbove(Math.abs(a - b), Math.abs(b) * share);
}

/** Rules on the forecast of the cost and on totals. */
export const forecastRules: readonly Rule[] = [
  rule("PLAN_TOTAL_NOT_BUDGET", (project, { limits }, find) => {
    const { budgetAtCompletion } = project.facts;
    if (budgetAtCompletion === undefined) return;
    const { value: budget, source } = budgetAtCompletion;
    const total = lastOf(project, "plannedValue");
    if (total !== undefined && apart(total.value, budget, limits.amountTolerance)) {
      find(total.source, { total: total.value, budget });
    }
    const sums = categorySums(project);
    if (sums.some((sum) => !apart(sum, budget, limits.amountTolerance))) return;
    const [sum] = sums;
    if (sum !== undefined) find(source, { total: sum, budget, by: "category" });
  }),
  rule("TASK_BUDGETS_NOT_BUDGET", (project, { limits }, find) => {
    const budget = project.facts.budgetAtCompletion?.value;
    const { tasks } = networkOf(project);
    const [first] = tasks;
    // A plan that gives only some tasks a budget is not a split of the whole.
    if (budget === undefined || first === undefined) return;
    if (tasks.some((task) => task.budget === undefined)) return;
    const total = tasks.reduce((sum, task) => sum + (task.budget?.value ?? 0), 0);
    if (apart(total, budget, limits.amountTolerance)) find(first.budget?.source, { total, budget });
  }),
  rule("FORECAST_TOTAL_NOT_ESTIMATE", (project, { limits }, find) => {
    const total = lastOf(project, "forecast");
    const estimate = project.facts.estimateAtCompletion?.value;
    if (total === undefined || estimate === undefined) return;
    if (!apart(total.value, estimate, limits.amountTolerance)) return;
    find(total.source, { total: total.value, estimate });
  }),
  rule("ESTIMATE_IS_BUDGET", (project, { limits }, find) => {
    const found = indicesOf(project);
    if (found === undefined || found.cpi >= limits.lowIndex || !isActive(project)) return;
    const { estimate, budget, cpi } = found;
    if (Math.abs(estimate.value - budget) < 0.005) {
      find(estimate.source, { estimate: estimate.value, cpi });
    }
  }),
  rule("ESTIMATE_UNLIKE_INDEX", (project, { limits }, find) => {
    const found = indicesOf(project);
    if (found === undefined || saysWhy(project.facts)) return;
    const { estimate, budget, cpi } = found;
    const expected = budget / cpi;
    if (!apart(estimate.value, expected, limits.estimateTolerance)) return;
    find(estimate.source, { estimate: estimate.value, expected, cpi });
  }),
  rule("TO_COMPLETE_INDEX_HIGH", (project, { limits }, find) => {
    const found = indicesOf(project);
    if (found === undefined || !isActive(project)) return;
    const { estimate, budget, earned, spent } = found;
    if (estimate.value <= spent || earned >= budget) return;
    const index = (budget - earned) / (estimate.value - spent);
    const limit = limits.toCompleteIndex;
    if (isAbove(index, limit)) find(estimate.source, { index, limit });
  }),
  rule("INDEX_OUT_OF_BAND", ({ facts }, { limits }, find) => {
    const { earnedValue: earned, actualCost, plannedValue } = facts;
    const { lowIndex: low, highIndex: high } = limits;
    const pairs = [
      ["CPI", actualCost],
      ["SPI", plannedValue],
    ] as const;
    for (const [index, against] of pairs) {
      if (earned === undefined || against === undefined || against.value <= 0) continue;
      const value = earned.value / against.value;
      if (value < low || value > high) find(earned.source, { index, value, low, high });
    }
  }),
];
