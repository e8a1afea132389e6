import { exactSum } from "../kernel/exact-sum";
import type { Figure } from "../kernel/figure";
import { isKnown, unknown } from "../kernel/figure";
import { daysBetween } from "../kernel/plain-date";
import type { ProgressWeighting } from "../settings/calculation-settings";

import type { Leaf } from "./leaf";

/** % complete of a node, planned and reached, with how it was weighed. */
export type NodeProgress = {
  readonly percentComplete: Figure;
  readonly plannedPercentComplete: Figure;
  readonly weighting: ProgressWeighting;
};

/** Ratios of sums, known where earned value and budgets are. */
export type BudgetProgress = Omit<NodeProgress, "weighting">;

/**
 * The progress of a node. By budget it is earned value over budget; by duration (baseline days) or
 * equal weights the mean of the projects'. Where the weights asked for have a gap all weigh alike.
 * Cancelled projects are left out by the caller.
 */
export function nodeProgress(
  leaves: readonly Leaf[],
  byBudget: BudgetProgress,
  wanted: ProgressWeighting,
): NodeProgress {
  if (wanted === "budget" && isKnown(byBudget.percentComplete)) {
    return { ...byBudget, weighting: "budget" };
  }
  const progressing = leaves.filter(({ assessed }) =>
    isKnown(assessed.report.figures.percentComplete),
  );
  const days = progressing.map(baselineDays);
  const byDuration = wanted === "duration" && days.every((length) => length > 0);
  const weights = byDuration ? days : progressing.map(() => 1);
  const mean = (key: keyof BudgetProgress): Figure => {
    const parts = progressing.flatMap(({ assessed }, index) => {
      const share = assessed.report.figures[key];
      return isKnown(share) ? [{ share, weight: weights[index] ?? 0 }] : [];
    });
    const total = exactSum(parts.map(({ weight }) => weight));
    if (total <= 0) return unknown("noChildFigure");
    return exactSum(parts.map(({ share, weight }) => share * weight)) / total;
  };
  return {
    percentComplete: mean("percentComplete"),
    plannedPercentComplete: mean("plannedPercentComplete"),
    weighting: byDuration ? "duration" : "equal",
  };
}

function baselineDays({ assessed }: Leaf): number {
  const { report, plan } = assessed;
  const start = report.return.facts.baselineStart?.value ?? plan?.scale.knots[0]?.date;
  const finish = report.figures.baselineFinish;
  return start === undefined || !isKnown(finish) ? 0 : daysBetween(start, finish);
}
