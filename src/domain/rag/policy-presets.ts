import type { MeasurePolicy, OverallRule, RagPolicy } from "./policy";
import { defaultRagPolicy, femaRagPolicy, measurePolicy } from "./policy";

/**
 * 10 and 30 % on cost and schedule; overall the mean of cost, schedule and the project manager's
 * colour as evaluation, which stands alone where it is the lowest. Source of the rule: US IT
 * Dashboard 2010 (http://it.usaspending.gov/?q=content/investment&buscid=3416).
 */
const itDashboard = preset("US IT Dashboard", { kind: "averageWithFloor" }, [
  measurePolicy("finishSlipShare", "schedule", "lowerIsBetter", [0.1, 0.3]),
  measurePolicy("estimateOverBudget", "cost", "lowerIsBetter", [0.1, 0.3]),
]);

/**
 * One week and one month, 10 and 20 %, the worst of them. Source:
 * https://online.documentine.com/project-management-status-definitions/1/project-rag-status-summary-ssp-projects.html
 */
const ssp = preset("SSP", { kind: "worstOf" }, [
  measurePolicy("finishSlipDays", "schedule", "lowerIsBetter", [7, 31]),
  measurePolicy("estimateOverBudget", "cost", "lowerIsBetter", [0.1, 0.2]),
]);

/** The seven dimensions as keys, by count; see `sevenKeysColour`. */
const sevenKeys = preset(
  "Seven keys",
  { kind: "sevenKeys", greenFrom: 6, amberFrom: 4 },
  defaultRagPolicy.measures,
);

/** Weights 4, 5 and 6 for schedule, cost and issues, as in OpenText's example; issues count to risk. */
const openText = preset(
  "OpenText weighted",
  { kind: "weighted", weights: { schedule: 4, cost: 5, risk: 6 } },
  [
    ...defaultRagPolicy.measures.filter(({ dimension }) => dimension !== "risk"),
    measurePolicy("openIssueWeight", "risk", "lowerIsBetter", [19, 39]),
  ],
);

/** The worst, and what is not known counts as red; see `worstWithGreyAsRed`. */
const greyAsRed = preset(
  "Worst of, grey as red",
  { kind: "worstWithGreyAsRed" },
  defaultRagPolicy.measures,
);

/** Share of green dimensions; see `shareOfGreenColour`. */
const shareOfGreen = preset(
  "Share of green",
  { kind: "shareOfGreen", greenAbove: 0.9, amberFrom: 0.8 },
  defaultRagPolicy.measures,
);

/** Slip and cost within 10 %, no critical risk, nothing overdue; see `breachColour`. */
const breachCount = preset("Breach count", { kind: "breachCount" }, [
  measurePolicy("finishSlipShare", "schedule", "lowerIsBetter", [0.1, 0.1]),
  measurePolicy("overdueKeyMilestones", "schedule", "lowerIsBetter", [0, 0]),
  measurePolicy("estimateOverBudget", "cost", "lowerIsBetter", [0.1, 0.1]),
  { ...measurePolicy("highestRiskScore", "risk", "lowerIsBetter", [12, 12]), hardBreach: true },
]);

/** The policies a settings sheet can name. */
export const ragPolicyPresets: readonly RagPolicy[] = [
  defaultRagPolicy,
  femaRagPolicy,
  itDashboard,
  ssp,
  sevenKeys,
  openText,
  greyAsRed,
  shareOfGreen,
  breachCount,
];

function preset(name: string, overall: OverallRule, measures: readonly MeasurePolicy[]): RagPolicy {
  return { ...defaultRagPolicy, name, measures, overall };
}
