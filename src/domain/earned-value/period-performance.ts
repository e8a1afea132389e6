import type { Figure } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import type { CostPeriod } from "../project/project-return";

import type { EarnedSchedule } from "./earned-schedule";
import { earnedSchedule, forecastDuration } from "./earned-schedule";
import { divide, orUnknown } from "../kernel/figure-arithmetic";
import {
  costPerformanceIndex,
  costVariance,
  schedulePerformanceIndex,
  scheduleVariance,
} from "./indices";
import type { TimePhasedPlan } from "./time-phased-plan";
import { plannedValueAt } from "./time-phased-plan";

/** The figures of a project as they were at the end of a period, from its amounts to date. */
export type PeriodPerformance = Omit<EarnedSchedule, "planDuration"> & {
  readonly periodEnd: PlainDate;
  readonly scheduleVariance: Figure;
  readonly costVariance: Figure;
  readonly schedulePerformanceIndex: Figure;
  readonly costPerformanceIndex: Figure;
  /** BAC / CPI. */
  readonly estimateAtCompletion: Figure;
  /** PD / SPI(t). */
  readonly forecastDuration: Figure;
};

/**
 * One line for each period begun by the status date in which something is earned or spent. The amounts
 * count as at the end of the period, of the one the status date falls in too.
 */
export function performanceByPeriod(
  periods: readonly CostPeriod[],
  plan: TimePhasedPlan,
  at: { readonly statusDate: PlainDate; readonly budgetAtCompletion: Figure },
): readonly PeriodPerformance[] {
  const lines: PeriodPerformance[] = [];
  let before: PlainDate | undefined;
  for (const { periodEnd, earnedValue, actualCost } of periods) {
    if (periodEnd === undefined) continue;
    const begun = before === undefined || before < at.statusDate;
    before = periodEnd.value;
    if (!begun || (earnedValue ?? actualCost) === undefined) continue;
    const values = {
      plannedValue: plannedValueAt(plan, periodEnd.value),
      earnedValue: orUnknown(earnedValue?.value, "noEarnedValue"),
      actualCost: orUnknown(actualCost?.value, "noActualCost"),
      budgetAtCompletion: at.budgetAtCompletion,
    };
    const { planDuration, ...times } = earnedSchedule(plan, values.earnedValue, periodEnd.value);
    const costIndex = costPerformanceIndex(values);
    lines.push({
      periodEnd: periodEnd.value,
      scheduleVariance: scheduleVariance(values),
      costVariance: costVariance(values),
      schedulePerformanceIndex: schedulePerformanceIndex(values),
      costPerformanceIndex: costIndex,
      estimateAtCompletion: divide(at.budgetAtCompletion, costIndex, "noEarnedValue"),
      ...times,
      forecastDuration: forecastDuration({ ...times, planDuration }, "schedule", costIndex),
    });
  }
  return lines;
}
