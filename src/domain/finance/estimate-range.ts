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
  const known = estimateMethods.map((method) => estimates[method]).filter((one) => isKnown(one));
  const none = unknown("noForecast");
  return {
    ...estimates,
    lowest: known.length === 0 ? none : Math.min(...known),
    highest: known.length === 0 ? none : Math.max(...known),
  };
}
