import { exactSum } from "../kernel/exact-sum";
import type { Figure } from "../kernel/figure";
import { isKnown, unknown } from "../kernel/figure";
import type { Milestone } from "../project/project-return";

import { milestoneSlip } from "./milestone-figures";
import type { MilestoneSlip } from "./slip";

const none: MilestoneSlip = {
  weightedMeanDays: unknown("noBaseline"),
  largestDays: unknown("noBaseline"),
  weight: 0,
};

/** The slip of a project's milestones. */
export function projectSlip(milestones: readonly Milestone[], keyWeight: number): MilestoneSlip {
  let weight = 0;
  let largest = -Infinity;
  const parts: number[] = [];
  for (const milestone of milestones) {
    const days = milestoneSlip(milestone);
    if (!isKnown(days)) continue;
    const own = milestone.key?.value === true ? keyWeight : 1;
    parts.push(days * own);
    weight += own;
    largest = Math.max(largest, days);
  }
  if (weight <= 0) return none;
  return { weightedMeanDays: exactSum(parts) / weight, largestDays: largest, weight };
}

/** The slip of all milestones below a node. */
export function sumSlips(slips: readonly MilestoneSlip[]): MilestoneSlip {
  const known = slips.filter(({ weight }) => weight > 0);
  const weight = exactSum(known.map((slip) => slip.weight));
  if (weight <= 0) return none;
  const parts = known.map((slip) => numberOf(slip.weightedMeanDays) * slip.weight);
  const largest = known.map((slip) => numberOf(slip.largestDays));
  return {
    weightedMeanDays: exactSum(parts) / weight,
    largestDays: Math.max(...largest),
    weight,
  };
}

/** A slip with a weight is known. */
function numberOf(days: Figure): number {
  return isKnown(days) ? days : 0;
}
