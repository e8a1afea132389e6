import type { CostCategory } from "../project/project-return";

import { isPlausibleAmount } from "../kernel/plausible";

/** What the categories of a budget without periods come to; undefined for what is not kept. */
export type CategoryTotals = {
  readonly budget: number | undefined;
  readonly actualCost: number | undefined;
  readonly forecast: number | undefined;
};

const none: CategoryTotals = { budget: undefined, actualCost: undefined, forecast: undefined };

/**
 * Adds up categories that have amounts of the whole project. Nothing where one category comes twice: then
 * two tables say the same, or not. A forecast counts where every category has one.
 */
export function categoryTotals(categories: readonly CostCategory[] = []): CategoryTotals {
  const own = categories.flatMap(({ wholeLife }) => wholeLife ?? []);
  const names = new Set(categories.map(({ category }) => category.toLowerCase()));
  if (own.length === 0 || names.size < categories.length) return none;
  const sumOf = (column: "plannedValue" | "actualCost" | "forecast"): number | undefined => {
    const amounts = own
      .flatMap((amounts) => amounts[column]?.value ?? [])
      .filter(isPlausibleAmount);
    if (amounts.length === 0 || (column === "forecast" && amounts.length < own.length)) {
      return undefined;
    }
    return amounts.reduce((sum, amount) => sum + amount, 0);
  };
  return {
    budget: sumOf("plannedValue"),
    actualCost: sumOf("actualCost"),
    forecast: sumOf("forecast"),
  };
}
