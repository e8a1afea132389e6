import { divide } from "../earned-value/figure-arithmetic";
import type { Figure } from "../kernel/figure";
import { isKnown } from "../kernel/figure";
import type { Figures, RagMeasure } from "../portfolio/report";

import { colourOf } from "./measure-colour";
import type { MeasureCode, MeasurePolicy } from "./policy";

/** What the measures of a project are worked out from. */
export type MeasureInput = {
  readonly figures: Figures;
  /** Finish slip over baseline duration. */
  readonly finishSlipShare: Figure;
  readonly overdueKeyMilestones: Figure;
  /** Highest score of the open risks, on the 5 x 5 scale. */
  readonly highestRiskScore: Figure;
};

/** Every measure of the policy that applies to the project, with its colour; grey where unknown. */
export function takeMeasures(
  input: MeasureInput,
  policies: readonly MeasurePolicy[],
): readonly RagMeasure[] {
  const measures: RagMeasure[] = [];
  for (const policy of policies) {
    if (!policy.on) continue;
    const value = measureValue(policy.code, input);
    if (value === undefined) continue;
    const { code, dimension, direction, greenLimit, amberLimit } = policy;
    const colour = isKnown(value) ? colourOf(value, policy) : "grey";
    measures.push({ code, dimension, direction, value, colour, greenLimit, amberLimit });
  }
  return measures;
}

/** The value of a measure; undefined where it does not apply because a better one does. */
function measureValue(code: MeasureCode, input: MeasureInput): Figure | undefined {
  const { figures } = input;
  switch (code) {
    case "schedulePerformance":
      return schedulePerformance(figures);
    case "progressAgainstPlan":
      return isKnown(schedulePerformance(figures)) ? undefined : progressAgainstPlan(figures);
    case "finishSlipShare":
      return input.finishSlipShare;
    case "overdueKeyMilestones":
      return input.overdueKeyMilestones;
    case "costPerformance":
      return figures.costPerformanceIndex;
    case "estimateOverBudget":
      return estimateOverBudget(figures);
    case "actualOverPlannedSpend":
      return isKnown(figures.earnedValue) ? undefined : actualOverPlannedSpend(figures);
    case "highestRiskScore":
      return input.highestRiskScore;
  }
}

/** SPI(t), which stays true to the end of a late project; SPI where there is no time-phased plan. */
export function schedulePerformance(figures: Figures): Figure {
  const index = figures.schedulePerformanceIndexTime;
  return isKnown(index) ? index : figures.schedulePerformanceIndex;
}

function progressAgainstPlan(figures: Figures): Figure {
  return divide(figures.percentComplete, figures.plannedPercentComplete, "notStarted");
}

/** (EAC - BAC) / BAC: negative when the estimate is below the budget. */
function estimateOverBudget(figures: Figures): Figure {
  const share = figures.varianceAtCompletionShare;
  // Minus zero would show as "-0 %".
  return isKnown(share) ? 0 - share : share;
}

/**
 * AC / PV, for projects that keep no earned value. With earned value the comparison would mislead:
 * spend below plan may only mean that work is late.
 */
function actualOverPlannedSpend(figures: Figures): Figure {
  return divide(figures.actualCost, figures.plannedValue, "noPlannedValue");
}
