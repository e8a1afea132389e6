import type { RagDimension } from "../project/project-return";

/** What can be measured of a project for its RAG; the table in docs/report.md says from what. */
export type MeasureCode =
  | "schedulePerformance"
  | "progressAgainstPlan"
  | "finishSlipShare"
  | "overdueKeyMilestones"
  | "costPerformance"
  | "estimateOverBudget"
  | "actualOverPlannedSpend"
  | "highestRiskScore"
  | "bufferZone"
  | "pendingChanges"
  | "exposureOverContingency"
  | "peakAllocation"
  | "unfilledDemand"
  | "benefitsForecast"
  | "overdueCommunications"
  | "finishSlipDays"
  | "openIssueWeight";

/**
 * How a value is held against its limits. `higherIsBetter`: green from `greenLimit` up.
 * `lowerIsBetter`: green to `greenLimit`. `twoSided`: the limits are distances from 1, so that
 * 0.05 is green from 0.95 to 1.05.
 */
export type MeasureDirection = "higherIsBetter" | "lowerIsBetter" | "twoSided";

export type MeasurePolicy = {
  readonly code: MeasureCode;
  readonly dimension: RagDimension;
  readonly direction: MeasureDirection;
  /** The limit itself still counts as green. */
  readonly greenLimit: number;
  /** The limit itself still counts as amber; beyond it is red. */
  readonly amberLimit: number;
  readonly on: boolean;
  /** Weight among the measures of its dimension where these are averaged; 1 where absent. */
  readonly weight?: number;
  /** Red by itself where breaches are counted. */
  readonly hardBreach?: boolean;
};

/** How the colours of the dimensions become the overall colour of a project. */
export type OverallRule =
  | { readonly kind: "worstOf" | "worstWithGreyAsRed" | "averageWithFloor" | "breachCount" }
  | {
      readonly kind: "weighted";
      readonly weights: Partial<Readonly<Record<RagDimension, number>>>;
    }
  | { readonly kind: "sevenKeys"; readonly greenFrom: number; readonly amberFrom: number }
  | { readonly kind: "shareOfGreen"; readonly greenAbove: number; readonly amberFrom: number };

/** How much a dimension can do to the overall colour of a project. */
export type DimensionStanding = "full" | "amberAtMost" | "shownOnly";

/** How the colours of projects become the colour of a programme or the portfolio. */
export type RollupRule =
  | {
      readonly kind: "budgetWeightedWithFloor";
      /** Share of the budget in red projects from which the node is red. */
      readonly redShare: number;
    }
  | { readonly kind: "worstOf" }
  /** The budget-weighted mean alone. */
  | { readonly kind: "weighted" }
  /** The worst, and what is not known is red. */
  | { readonly kind: "worstWithGreyAsRed" }
  /** By count: green where more than `greenAbove` of the projects are, amber from `amberFrom`. */
  | { readonly kind: "shareOfGreen"; readonly greenAbove: number; readonly amberFrom: number };

/** How the colours of the measures become the colour of their dimension. */
export type DimensionRule = "worstOf" | "weighted";

/** The RAG policy: thresholds and rules as data. */
export type RagPolicy = {
  readonly name: string;
  readonly measures: readonly MeasurePolicy[];
  readonly standing: Readonly<Record<RagDimension, DimensionStanding>>;
  readonly rollup: RollupRule;
  /** The worst of its measures, where absent. */
  readonly dimension?: DimensionRule;
  /** The worst of the dimensions as far as each may count, where absent. */
  readonly overall?: OverallRule;
};

const standing: RagPolicy["standing"] = {
  schedule: "full",
  cost: "full",
  scope: "full",
  risk: "amberAtMost",
  resources: "amberAtMost",
  benefits: "amberAtMost",
  communications: "shownOnly",
};

/**
 * Default limits. Index limits 0.95 and 0.90 as FEMA's Mapping Information Platform has them, one
 * side only; risk bands on a 5 x 5 product matrix: up to 6 low and moderate, up to 12 high, above
 * extreme.
 */
export const defaultRagPolicy: RagPolicy = {
  name: "default",
  measures: [
    measurePolicy("schedulePerformance", "schedule", "higherIsBetter", [0.95, 0.9]),
    measurePolicy("progressAgainstPlan", "schedule", "higherIsBetter", [0.95, 0.9]),
    measurePolicy("finishSlipShare", "schedule", "lowerIsBetter", [0.05, 0.1]),
    measurePolicy("overdueKeyMilestones", "schedule", "lowerIsBetter", [0, 1]),
    measurePolicy("bufferZone", "schedule", "lowerIsBetter", [0, 1]),
    measurePolicy("costPerformance", "cost", "higherIsBetter", [0.95, 0.9]),
    measurePolicy("estimateOverBudget", "cost", "lowerIsBetter", [0.05, 0.1]),
    measurePolicy("actualOverPlannedSpend", "cost", "twoSided", [0.05, 0.1]),
    measurePolicy("pendingChanges", "scope", "lowerIsBetter", [0.05, 0.1]),
    measurePolicy("highestRiskScore", "risk", "lowerIsBetter", [6, 12]),
    measurePolicy("exposureOverContingency", "risk", "lowerIsBetter", [1, 1.5]),
    measurePolicy("peakAllocation", "resources", "lowerIsBetter", [1, 1.2]),
    measurePolicy("unfilledDemand", "resources", "lowerIsBetter", [0.05, 0.15]),
    measurePolicy("benefitsForecast", "benefits", "higherIsBetter", [0.95, 0.85]),
    measurePolicy("overdueCommunications", "communications", "lowerIsBetter", [0, 1]),
  ],
  standing,
  rollup: { kind: "budgetWeightedWithFloor", redShare: 0.25 },
};

/**
 * SPI and CPI two-sided, 0.95 / 0.90 and 1.05 / 1.10, and nothing else; the worse of the two counts.
 * Source: https://hazards.fema.gov/femaportal/usercare/faq/dash02.htm
 */
export const femaRagPolicy: RagPolicy = {
  name: "FEMA two-sided",
  measures: [
    measurePolicy("schedulePerformance", "schedule", "twoSided", [0.05, 0.1]),
    measurePolicy("costPerformance", "cost", "twoSided", [0.05, 0.1]),
  ],
  standing,
  rollup: { kind: "worstOf" },
};

/** A measure that is on, with its limits. */
export function measurePolicy(
  code: MeasureCode,
  dimension: RagDimension,
  direction: MeasureDirection,
  limits: readonly [green: number, amber: number],
): MeasurePolicy {
  return { code, dimension, direction, greenLimit: limits[0], amberLimit: limits[1], on: true };
}
