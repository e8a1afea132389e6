import { earnedSchedule } from "../earned-value/earned-schedule";
import type { EarnedSchedule } from "../earned-value/earned-schedule";
import type { TimePhasedPlan } from "../earned-value/time-phased-plan";
import { areTwoOrMore } from "../earned-value/time-phased-plan";
import { timeAt, timeScale } from "../earned-value/time-scale";
import { noPlan } from "../figures/project-figures";
import { exactSum } from "../kernel/exact-sum";
import { isKnown } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import { addDays } from "../kernel/plain-date";

import type { CurveFrame } from "./curve";
import { sumPlans } from "./curve";
import type { Leaf } from "./leaf";

/**
 * Earned schedule of a node, from sums: the plans of its projects that have both a plan and an earned
 * value are added by month, and their earned value is looked up in that plan. The time used runs to
 * the latest of their status dates.
 */
export function nodeTimes(leaves: readonly Leaf[], frame: CurveFrame): EarnedSchedule {
  const counted = leaves.filter(
    (leaf) => leaf.months !== undefined && isKnown(leaf.assessed.report.figures.earnedValue),
  );
  const plan = summedPlan(counted, frame);
  if (plan === undefined) return noPlan;
  const earned = exactSum(
    counted.map((leaf) => {
      const { earnedValue } = leaf.assessed.report.figures;
      return isKnown(earnedValue) ? earnedValue * (leaf.factor ?? 0) : 0;
    }),
  );
  return earnedSchedule(plan, earned, latestStatusDate(counted));
}

function summedPlan(leaves: readonly Leaf[], frame: CurveFrame): TimePhasedPlan | undefined {
  const months = sumPlans(
    leaves.flatMap((leaf) => leaf.months ?? []),
    frame,
  );
  const total = months.at(-1)?.plannedValue ?? 0;
  if (!areTwoOrMore(months) || total <= 0) return undefined;
  const start = earliestStart(leaves);
  const from = start === undefined ? undefined : addDays(start, 1);
  const scale = timeScale(months, from, false);
  const points = months.map((point) => ({ ...point, time: timeAt(scale, point.date) }));
  const end = points.find((point) => point.plannedValue >= total * (1 - 1e-12));
  return end === undefined ? undefined : { scale, points, total, duration: end.time };
}

function earliestStart(leaves: readonly Leaf[]): PlainDate | undefined {
  let earliest: PlainDate | undefined;
  for (const leaf of leaves) {
    const start = leaf.assessed.plan?.scale.knots[0]?.date;
    if (start !== undefined && (earliest === undefined || start < earliest)) earliest = start;
  }
  return earliest;
}

function latestStatusDate(leaves: readonly Leaf[]): PlainDate {
  let latest: PlainDate | undefined;
  for (const { assessed } of leaves) {
    if (latest === undefined || assessed.statusDate > latest) latest = assessed.statusDate;
  }
  if (latest === undefined) throw new Error("a plan was summed from no project");
  return latest;
}
