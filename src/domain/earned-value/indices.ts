import type { Figure } from "../kernel/figure";
import { isKnown, unknown } from "../kernel/figure";

import { divide, subtract } from "../kernel/figure-arithmetic";

/** Cumulative at the status date, in one currency and major units. */
export type EarnedValues = {
  readonly plannedValue: Figure;
  readonly earnedValue: Figure;
  readonly actualCost: Figure;
  readonly budgetAtCompletion: Figure;
};

/** SV = EV - PV; behind plan is negative. */
export function scheduleVariance(values: EarnedValues): Figure {
  return subtract(values.earnedValue, values.plannedValue);
}

/** CV = EV - AC; overspent is negative. */
export function costVariance(values: EarnedValues): Figure {
  return subtract(values.earnedValue, values.actualCost);
}

/** SPI = EV / PV; unknown while nothing was planned yet. */
export function schedulePerformanceIndex(values: EarnedValues): Figure {
  return divide(values.earnedValue, values.plannedValue, "noPlannedValue");
}

/** CPI = EV / AC; unknown while nothing was spent yet. */
export function costPerformanceIndex(values: EarnedValues): Figure {
  return divide(values.earnedValue, values.actualCost, "noActualCost");
}

/**
 * TCPI to the budget = (BAC - EV) / (BAC - AC), the efficiency the rest of the work needs. Unknown
 * (`budgetExhausted`) once the budget is spent: no efficiency reaches it then.
 */
export function toCompletePerformanceIndex(values: EarnedValues): Figure {
  return toComplete(values, values.budgetAtCompletion);
}

/** TCPI to the estimate = (BAC - EV) / (EAC - AC). */
export function toCompletePerformanceIndexToEstimate(
  values: EarnedValues,
  estimateAtCompletion: Figure,
): Figure {
  return toComplete(values, estimateAtCompletion);
}

function toComplete(values: EarnedValues, target: Figure): Figure {
  const moneyLeft = subtract(target, values.actualCost);
  if (isKnown(moneyLeft) && moneyLeft <= 0) return unknown("budgetExhausted");
  return divide(
    subtract(values.budgetAtCompletion, values.earnedValue),
    moneyLeft,
    "budgetExhausted",
  );
}
