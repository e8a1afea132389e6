import type { RagDimension } from "../project/project-return";

/** Measures a RAG policy can use. */
export type RagMeasureCode =
  | "schedulePerformanceIndexTime"
  | "schedulePerformanceIndex"
  | "finishSlipShare"
  | "overdueKeyMilestones"
  | "bufferZone"
  | "costPerformanceIndex"
  | "estimateOverBudget"
  | "actualOverPlannedSpend"
  | "pendingChangesShare"
  | "highestOpenRisk"
  | "exposureOverContingency"
  | "peakAllocation"
  | "unfilledDemand"
  | "benefitsForecastShare"
  | "overdueCommunications";

/**
 * One row of the RAG policy. Limits are in the unit of the measure: indices, shares as fractions,
 * counts, score bands (1 low, 2 moderate, 3 high, 4 extreme) or zones (1 green, 2 yellow, 3 red).
 * `higherIsBetter`: green at or above the limit; `lowerIsBetter`: green at or below it; `twoSided`:
 * green while the distance from 1 is within it.
 */
export type RagPolicyRow = {
  readonly measure: RagMeasureCode;
  readonly dimension: RagDimension;
  readonly direction: "higherIsBetter" | "lowerIsBetter" | "twoSided";
  readonly greenLimit: number;
  readonly amberLimit: number;
  /** Weight among the measures of its dimension, used by the weighted rule only. */
  readonly weight: number;
  /** A breach of the amber limit makes the dimension red whatever the other measures say. */
  readonly hardBreach: boolean;
  readonly on: boolean;
};

type PolicyLine = readonly [
  measure: RagMeasureCode,
  dimension: RagDimension,
  direction: RagPolicyRow["direction"],
  greenLimit: number,
  amberLimit: number,
];

const lines: readonly PolicyLine[] = [
  ["schedulePerformanceIndexTime", "schedule", "higherIsBetter", 0.95, 0.9],
  ["schedulePerformanceIndex", "schedule", "higherIsBetter", 0.95, 0.9],
  ["finishSlipShare", "schedule", "lowerIsBetter", 0.05, 0.1],
  ["overdueKeyMilestones", "schedule", "lowerIsBetter", 0, 1],
  ["bufferZone", "schedule", "lowerIsBetter", 1, 2],
  ["costPerformanceIndex", "cost", "higherIsBetter", 0.95, 0.9],
  ["estimateOverBudget", "cost", "lowerIsBetter", 0.05, 0.1],
  ["actualOverPlannedSpend", "cost", "twoSided", 0.05, 0.1],
  ["pendingChangesShare", "scope", "lowerIsBetter", 0.05, 0.1],
  ["highestOpenRisk", "risk", "lowerIsBetter", 2, 3],
  ["exposureOverContingency", "risk", "lowerIsBetter", 1, 1.5],
  ["peakAllocation", "resources", "lowerIsBetter", 1, 1.2],
  ["unfilledDemand", "resources", "lowerIsBetter", 0.05, 0.15],
  ["benefitsForecastShare", "benefits", "higherIsBetter", 0.95, 0.85],
  ["overdueCommunications", "communications", "lowerIsBetter", 0, 1],
];

/** The RAG policy of a workbook without one: every measure on, equal weights, no hard breach. */
export const defaultRagPolicy: readonly RagPolicyRow[] = lines.map(
  ([measure, dimension, direction, greenLimit, amberLimit]) => ({
    measure,
    dimension,
    direction,
    greenLimit,
    amberLimit,
    weight: 1,
    hardBreach: false,
    on: true,
  }),
);
