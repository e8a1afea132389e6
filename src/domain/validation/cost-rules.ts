import { factDefinition, facts as factTable } from "../project/fields";
import type { CostPeriod } from "../project/project-return";
import type { Field } from "../project/source";
import { isAbove } from "./beyond";
import { isActive, rule, type Rule } from "./rule";

const moneyFacts = factTable.filter((fact) => fact.kind === "money");
const percentFacts = factTable.filter((fact) => fact.kind === "percent");

/** Rules on amounts and earned value. */
export const costRules: readonly Rule[] = [
  rule("PERCENT_OUT_OF_RANGE", (project, _context, find) => {
    const check = (field: string, percent: Field<number> | undefined): void => {
      if (percent === undefined || (percent.value >= 0 && percent.value <= 1)) return;
      find(percent.source, { field, percent: percent.value });
    };
    // Facts of kind percent hold numbers.
    for (const { key, label } of percentFacts) {
      check(label, project.facts[key] as Field<number> | undefined);
    }
    for (const task of project.tasks ?? []) check("% complete", task.percentComplete);
  }),
  rule("NEGATIVE_AMOUNT", ({ facts }, _context, find) => {
    for (const { key, label } of moneyFacts) {
      // Facts of kind money hold numbers.
      const amount = facts[key] as Field<number> | undefined;
      if (amount !== undefined && amount.value < 0) {
        find(amount.source, { field: label, amount: amount.value });
      }
    }
  }),
  rule("BUDGET_MISSING", (project, _context, find) => {
    if (project.origin === "register" || !isActive(project)) return;
    const { facts, costPeriods, costCategories = [], tasks = [] } = project;
    // A budget that can be worked out weighs.
    if (facts.budgetAtCompletion !== undefined || facts.originalBudget !== undefined) return;
    if (costPeriods.some(({ plannedValue }) => plannedValue !== undefined)) return;
    if (costCategories.some(({ wholeLife }) => wholeLife?.plannedValue !== undefined)) return;
    if (tasks.every(({ budget }) => budget === undefined)) find(undefined, {});
  }),
  rule("CURRENCY_WITHOUT_RATE", ({ facts }, { settings }, find) => {
    const { currency } = facts;
    const { reportCurrency, rates } = settings;
    if (currency === undefined || reportCurrency === undefined) return;
    if (currency.value === reportCurrency) return;
    if (rates.some((rate) => rate.currency === currency.value)) return;
    find(currency.source, { currency: currency.value, reportCurrency });
  }),
  rule("ACTUAL_COST_WITHOUT_EARNED_VALUE", (project, _c, find) => {
    const { actualCost, earnedValue } = project.facts;
    if (actualCost === undefined || earnedValue?.value !== 0 || actualCost.value <= 0) return;
    find(earnedValue.source, { actualCost: actualCost.value });
  }),
  rule("EARNED_VALUE_WITHOUT_ACTUAL_COST", (project, _c, find) => {
    const { actualCost, earnedValue } = project.facts;
    if (earnedValue === undefined || actualCost?.value !== 0 || earnedValue.value <= 0) return;
    find(actualCost.source, { earnedValue: earnedValue.value });
  }),
  rule("EARNED_VALUE_OVER_BUDGET", ({ facts }, _c, find) => {
    const { earnedValue, budgetAtCompletion: budget } = facts;
    if (earnedValue === undefined || budget === undefined) return;
    if (earnedValue.value <= budget.value) return;
    find(earnedValue.source, { earnedValue: earnedValue.value, budget: budget.value });
  }),
  rule("PLANNED_VALUE_OVER_BUDGET", ({ facts }, _c, find) => {
    const { plannedValue, budgetAtCompletion: budget } = facts;
    if (plannedValue === undefined || budget === undefined) return;
    if (plannedValue.value <= budget.value) return;
    find(plannedValue.source, { plannedValue: plannedValue.value, budget: budget.value });
  }),
  rule("EARNED_VALUE_UNLIKE_PROGRESS", ({ facts }, { limits }, find) => {
    const { earnedValue, percentComplete, budgetAtCompletion: budget } = facts;
    if (earnedValue === undefined || percentComplete === undefined || budget === undefined) return;
    const expected = percentComplete.value * budget.value;
    const allowed = Math.abs(budget.value) * limits.amountTolerance;
    if (!isAbove(Math.abs(earnedValue.value - expected), allowed)) return;
    find(earnedValue.source, {
      earnedValue: earnedValue.value,
      expected,
      percentComplete: percentComplete.value,
    });
  }),
  rule("CUMULATIVE_AMOUNT_FALLS", ({ costPeriods }, _context, find) => {
    for (const column of ["plannedValue", "earnedValue", "actualCost"] as const) {
      for (const { fallen, before } of falls(costPeriods, column)) {
        const field = factDefinition(column).label;
        find(fallen.source, { field, amount: fallen.value, before });
      }
    }
  }),
  rule("ACTUAL_COST_OVER_BUDGET", ({ facts }, _c, find) => {
    const { actualCost, budgetAtCompletion: budget, estimateAtCompletion } = facts;
    if (actualCost === undefined || budget === undefined) return;
    if (actualCost.value <= budget.value) return;
    if (estimateAtCompletion !== undefined && estimateAtCompletion.value > budget.value) return;
    find(actualCost.source, { actualCost: actualCost.value, budget: budget.value });
  }),
  rule("ESTIMATE_BELOW_ACTUAL_COST", (project, _c, find) => {
    const { actualCost, estimateAtCompletion: estimate } = project.facts;
    if (actualCost === undefined || estimate === undefined) return;
    if (estimate.value >= actualCost.value) return;
    find(estimate.source, { estimate: estimate.value, actualCost: actualCost.value });
  }),
];

/** Amounts to date that are lower than those of the period before. */
function falls(
  periods: readonly CostPeriod[],
  column: "plannedValue" | "earnedValue" | "actualCost",
): readonly { readonly fallen: Field<number>; readonly before: number }[] {
  const found: { readonly fallen: Field<number>; readonly before: number }[] = [];
  let before = -Infinity;
  for (const period of periods) {
    const amount = period[column];
    if (amount === undefined) continue;
    if (amount.value < before) found.push({ fallen: amount, before });
    before = amount.value;
  }
  return found;
}
