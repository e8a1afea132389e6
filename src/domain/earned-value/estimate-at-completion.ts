import type { Figure } from "../kernel/figure";
import { isKnown, unknown } from "../kernel/figure";

import { add, divide, subtract } from "../kernel/figure-arithmetic";
import type { EarnedValues } from "./indices";
import { costPerformanceIndex, schedulePerformanceIndex } from "./indices";

/**
 * How the estimate at completion is worked out: `typical` BAC / CPI (what went wrong goes on),
 * `atypical` AC + (BAC - EV) (the rest goes to plan), `costAndSchedule`
 * AC + (BAC - EV) / (CPI x SPI), `weightedIndices` AC + (BAC - EV) / (0.8 CPI + 0.2 SPI), `reported`
 * the project's own bottom-up estimate.
 */
export type EstimateMethod =
  "typical" | "atypical" | "costAndSchedule" | "weightedIndices" | "reported";

/** The method an estimate came from: the chosen one, or another where that had no answer. */
export type EstimateSource = EstimateMethod | "none";

export type Estimate = { readonly value: Figure; readonly source: EstimateSource };

/**
 * The estimate at completion by the chosen method; where that method has no answer, the estimate the
 * project reports; where there is none either, unknown for the method's reason. With no reported
 * estimate, `reported` falls back to `typical`.
 *
 * @example BAC 4000, EV 2500, AC 2800: typical 4000 / (2500 / 2800) = 4480
 */
export function estimateAtCompletion(
  method: EstimateMethod,
  values: EarnedValues,
  reported: Figure,
): Estimate {
  if (method === "reported") {
    if (isKnown(reported)) return { value: reported, source: "reported" };
    return withSource(typicalEstimate(values), "typical");
  }
  const value = byFormula(method, values);
  if (isKnown(value)) return { value, source: method };
  if (isKnown(reported)) return { value: reported, source: "reported" };
  const hasEarnedValue = isKnown(values.earnedValue);
  return { value: hasEarnedValue ? value : reported, source: "none" };
}

/**
 * BAC / CPI. Where nothing was spent and nothing earned the budget is the estimate, as the atypical
 * formula also gives it; with money spent and nothing earned there is no index to go by.
 */
export function typicalEstimate(values: EarnedValues): Figure {
  if (values.earnedValue === 0) {
    return values.actualCost === 0 ? values.budgetAtCompletion : unknown("noEarnedValue");
  }
  return divide(values.budgetAtCompletion, costPerformanceIndex(values), "noEarnedValue");
}

/** AC + (BAC - EV). */
export function atypicalEstimate(values: EarnedValues): Figure {
  return actualCostPlusRest(values, 1);
}

/** AC + (BAC - EV) / (CPI x SPI). */
export function costAndScheduleEstimate(values: EarnedValues): Figure {
  const cpi = costPerformanceIndex(values);
  if (!isKnown(cpi)) return cpi;
  const spi = schedulePerformanceIndex(values);
  if (!isKnown(spi)) return spi;
  return actualCostPlusRest(values, cpi * spi);
}

/** AC + (BAC - EV) / (0.8 CPI + 0.2 SPI). */
export function weightedIndicesEstimate(values: EarnedValues): Figure {
  const cpi = costPerformanceIndex(values);
  if (!isKnown(cpi)) return cpi;
  const spi = schedulePerformanceIndex(values);
  if (!isKnown(spi)) return spi;
  return actualCostPlusRest(values, 0.8 * cpi + 0.2 * spi);
}

function byFormula(method: Exclude<EstimateMethod, "reported">, values: EarnedValues): Figure {
  switch (method) {
    case "typical":
      return typicalEstimate(values);
    case "atypical":
      return atypicalEstimate(values);
    case "costAndSchedule":
      return costAndScheduleEstimate(values);
    case "weightedIndices":
      return weightedIndicesEstimate(values);
  }
}

function actualCostPlusRest(values: EarnedValues, performance: number): Figure {
  const rest = subtract(values.budgetAtCompletion, values.earnedValue);
  return add(values.actualCost, divide(rest, performance, "noEarnedValue"));
}

function withSource(value: Figure, source: EstimateSource): Estimate {
  return { value, source: isKnown(value) ? source : "none" };
}
