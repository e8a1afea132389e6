import { exactSum } from "../kernel/exact-sum";
import type { Figure } from "../kernel/figure";
import { isKnown, unknown } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import { daysBetween } from "../kernel/plain-date";
import type { ProgressWeighting } from "../settings/calculation-settings";
import type { Figures } from "../figures/figures";

import type { CurveFrame } from "./curve";
import type { Leaf } from "./leaf";
import { nodeProgress } from "./node-progress";
import { nodeTimes } from "./node-times";

type AmountKey =
  "plannedValue" | "earnedValue" | "actualCost" | "budgetAtCompletion" | "estimateAtCompletion";

/** What sums are taken with. */
export type SumContext = { readonly frame: CurveFrame; readonly weighting: ProgressWeighting };

/**
 * The figures of a node in the report currency. An amount is the sum of the projects that have it and
 * is unknown only where none has. A ratio or a difference is worked out from sums over the projects
 * that have every amount in it, so that a project without actual cost does not flatter the CPI.
 * Cancelled projects are left out.
 */
export function sumFigures(
  leaves: readonly Leaf[],
  { frame, weighting }: SumContext,
): { readonly figures: Figures; readonly weighting: ProgressWeighting } {
  const counted = leaves.filter((leaf) => leaf.assessed.report.lifecycle !== "cancelled");
  const sum = (key: AmountKey): Figure => sums(counted, [key], (amount) => amount);
  const variance = difference(counted, "budgetAtCompletion", "estimateAtCompletion");
  const progress = nodeProgress(
    counted,
    {
      percentComplete: ratio(counted, "earnedValue", "budgetAtCompletion"),
      plannedPercentComplete: ratio(counted, "plannedValue", "budgetAtCompletion"),
    },
    weighting,
  );
  const times = nodeTimes(counted, frame);
  const finish = nodeFinish(counted);
  const figures: Figures = {
    plannedValue: sum("plannedValue"),
    earnedValue: sum("earnedValue"),
    actualCost: sum("actualCost"),
    budgetAtCompletion: sum("budgetAtCompletion"),
    scheduleVariance: difference(counted, "earnedValue", "plannedValue"),
    costVariance: difference(counted, "earnedValue", "actualCost"),
    schedulePerformanceIndex: ratio(counted, "earnedValue", "plannedValue"),
    costPerformanceIndex: ratio(counted, "earnedValue", "actualCost"),
    estimateAtCompletion: sum("estimateAtCompletion"),
    estimateToComplete: difference(counted, "estimateAtCompletion", "actualCost"),
    varianceAtCompletion: variance,
    varianceAtCompletionShare: varianceShare(counted),
    toCompletePerformanceIndex: toComplete(counted),
    earnedSchedule: times.earnedSchedule,
    actualTime: times.actualTime,
    planDuration: times.planDuration,
    scheduleVarianceTime: times.scheduleVarianceTime,
    schedulePerformanceIndexTime: times.schedulePerformanceIndexTime,
    toCompleteSchedulePerformanceIndex: times.toCompleteSchedulePerformanceIndex,
    periodUnit: "month",
    baselineFinish: finish.baselineFinish,
    forecastFinish: finish.forecastFinish,
    finishSlipDays: finish.finishSlipDays,
    percentComplete: progress.percentComplete,
    plannedPercentComplete: progress.plannedPercentComplete,
  };
  return { figures, weighting: progress.weighting };
}

/** Sums over the leaves that have all of the amounts, in the report currency, put together to one figure. */
function sums(
  leaves: readonly Leaf[],
  keys: readonly AmountKey[],
  combine: (...totals: readonly number[]) => number | undefined,
): Figure {
  const complete = leaves.filter((leaf) => hasAll(leaf, keys));
  if (complete.length === 0) return unknown("noChildFigure");
  const result = combine(
    ...keys.map((key) => exactSum(complete.map((leaf) => amountOf(leaf, key)))),
  );
  return result === undefined || !Number.isFinite(result) ? unknown("noChildFigure") : result;
}

function hasAll({ assessed, factor }: Leaf, keys: readonly AmountKey[]): boolean {
  const { figures } = assessed.report;
  return factor !== undefined && keys.every((key) => isKnown(figures[key]));
}

/** An amount that a leaf has, in the report currency. */
function amountOf({ assessed, factor = 0 }: Leaf, key: AmountKey): number {
  const amount = assessed.report.figures[key];
  return isKnown(amount) ? amount * factor : 0;
}

function difference(leaves: readonly Leaf[], from: AmountKey, take: AmountKey): Figure {
  return sums(leaves, [from, take], (left = 0, right = 0) => left - right);
}

function ratio(leaves: readonly Leaf[], over: AmountKey, under: AmountKey): Figure {
  return sums(leaves, [over, under], (top = 0, bottom = 0) =>
    bottom === 0 ? undefined : top / bottom,
  );
}

function varianceShare(leaves: readonly Leaf[]): Figure {
  return sums(leaves, ["budgetAtCompletion", "estimateAtCompletion"], (budget = 0, estimate = 0) =>
    budget === 0 ? undefined : (budget - estimate) / budget,
  );
}

function toComplete(leaves: readonly Leaf[]): Figure {
  const keys = ["budgetAtCompletion", "earnedValue", "actualCost"] as const;
  const left = sums(leaves, keys, (budget = 0, _earned = 0, actual = 0) => budget - actual);
  if (!isKnown(left)) return left;
  if (left <= 0) return unknown("budgetExhausted");
  return sums(leaves, keys, (budget = 0, earned = 0) => (budget - earned) / left);
}

/** A node finishes when the last of its projects does; only projects with both dates are compared. */
function nodeFinish(
  leaves: readonly Leaf[],
): Pick<Figures, "baselineFinish" | "forecastFinish" | "finishSlipDays"> {
  let baseline: PlainDate | undefined;
  let forecast: PlainDate | undefined;
  for (const { assessed } of leaves) {
    const { baselineFinish, forecastFinish } = assessed.report.figures;
    if (!isKnown(baselineFinish) || !isKnown(forecastFinish)) continue;
    if (baseline === undefined || baselineFinish > baseline) baseline = baselineFinish;
    if (forecast === undefined || forecastFinish > forecast) forecast = forecastFinish;
  }
  if (baseline === undefined || forecast === undefined) {
    const none = unknown("noChildFigure");
    return { baselineFinish: none, forecastFinish: none, finishSlipDays: none };
  }
  return {
    baselineFinish: baseline,
    forecastFinish: forecast,
    finishSlipDays: daysBetween(baseline, forecast),
  };
}
