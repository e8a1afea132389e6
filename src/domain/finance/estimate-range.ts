import {
  atypicalEstimate,
  costAndScheduleEstimate,
  typicalEstimate,
  weightedIndicesEstimate,
} from "../earned-value/estimate-at-completion";
import type { EarnedValues } from "../earned-value/indices";
import type { Figure } from "../kernel/figure";
import { isKnown, unknown } from "../kernel/figure";

import type { EstimateRange } from "./finance";

/** The estimates without their extremes. */
export type Estimates = Omit<EstimateRange, "lowest" | "highest">;

/** The methods, in the order they are shown. */
export const estimateMethods = [
  "typical",
  "atypical",
  "costAndSchedule",
  "weightedIndices",
  "reported",
] as const satisfies readonly (keyof Estimates)[];

/** Every method's estimate at completion of a project. */
export function estimateRange(values: EarnedValues, reported: Figure): EstimateRange {
  return withExtremes({
    typical: typicalEstimate(values),
    atypical: atypicalEstimate(values),
    costAndSchedule: costAndScheduleEstimate(values),
    weightedIndices: weightedIndicesEstimate(values),
    reported,
  });
}

export function withExtremes(estimates: Estimates): EstimateRange {
  let lowest: Figure = unknown("noForecast");
  let highest: Figure = lowest;
  for (const method of estimateMethods) {
    const estimate = estimates[method];
    if (!isKnown(estimate)) continue;
    if (!isKnown(lowest) || estimate < lowest) lowest = estimate;
    if (!isKnown(highest) || estimate > highest) highest = estimate;
  }
  const { typical, atypical, costAndSchedule, weightedIndices, reported } = estimates;
  return { typical, atypical, costAndSchedule, weightedIndices, reported, lowest, highest };
}
