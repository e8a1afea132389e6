import type { Figure } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";

/**
 * Figures of a project (project currency) or of a node of the rollup (report currency). Amounts in
 * major units, indices and shares as fractions, times in periods of the plan, slips in calendar days
 * (late is positive), favourable variances positive.
 */
export type Figures = {
  readonly plannedValue: Figure;
  readonly earnedValue: Figure;
  readonly actualCost: Figure;
  readonly budgetAtCompletion: Figure;
  readonly scheduleVariance: Figure;
  readonly costVariance: Figure;
  readonly schedulePerformanceIndex: Figure;
  readonly costPerformanceIndex: Figure;
  readonly estimateAtCompletion: Figure;
  readonly estimateToComplete: Figure;
  readonly varianceAtCompletion: Figure;
  /** Variance at completion over budget at completion. */
  readonly varianceAtCompletionShare: Figure;
  readonly toCompletePerformanceIndex: Figure;
  /** TCPI to the estimate, (BAC - EV) / (EAC - AC). Projects only. */
  readonly toCompletePerformanceIndexToEstimate?: Figure;
  readonly earnedSchedule: Figure;
  readonly actualTime: Figure;
  readonly planDuration: Figure;
  readonly scheduleVarianceTime: Figure;
  readonly schedulePerformanceIndexTime: Figure;
  /** IEAC(t) = PD / SPI(t), in periods of the plan. Projects only. */
  readonly forecastDuration?: Figure;
  /** TSPI = (PD - ES) / (PD - AT). Projects only. */
  readonly toCompleteSchedulePerformanceIndex?: Figure;
  /** Unit of the earned schedule figures. */
  readonly periodUnit: "month" | "quarter" | "week" | "period";
  readonly baselineFinish: Figure<PlainDate>;
  readonly forecastFinish: Figure<PlainDate>;
  readonly finishSlipDays: Figure;
  /** Finish slip over baseline duration. Projects only. */
  readonly finishSlipShare?: Figure;
  readonly percentComplete: Figure;
  readonly plannedPercentComplete: Figure;
};
