import { finishAfter, forecastDuration } from "../earned-value/earned-schedule";
import type { TimePerformance } from "../earned-value/earned-schedule";
import { planOf } from "../earned-value/value-sources";
import type { Figure } from "../kernel/figure";
import { isKnown, unknown } from "../kernel/figure";
import { add, divide, subtract } from "../kernel/figure-arithmetic";
import type { PlainDate } from "../kernel/plain-date";
import type { ProjectReturn } from "../project/project-return";

import type { Figures } from "./figures";

/** Figures in use elsewhere that follow from the others; no sheet shows them, the report as JSON does. */
export type FurtherFigures = {
  /** CV / EV. */
  readonly costVarianceShare: Figure;
  /** SV / PV. */
  readonly scheduleVarianceShare: Figure;
  /** AC / BAC. */
  readonly percentSpent: Figure;
  /** AT / PD. */
  readonly percentElapsed: Figure;
  /** CPI x SPI, the critical ratio. */
  readonly costScheduleIndex: Figure;
  /** AT + (PD - ES). */
  readonly forecastDurationAsPlanned: Figure;
  /** AT + (PD - ES) / (SPI(t) x CPI). */
  readonly forecastDurationScheduleAndCost: Figure;
  /** Planned value method: PD - SV / (BAC / PD). */
  readonly forecastDurationPlannedValue: Figure;
  /** Planned value method by index: PD / SPI. */
  readonly forecastDurationPlannedValueIndex: Figure;
  /** Earned duration method: PD + AT x (1 - SPI). */
  readonly forecastDurationEarnedDuration: Figure;
};

/**
 * Sources: the methods of forecasting a duration as in Vandevoorde and Vanhoucke, A comparison of
 * different project duration forecasting methods using earned value metrics, IJPM 24 (2006) 289-302.
 */
export function furtherFigures(figures: Figures): FurtherFigures {
  const {
    costPerformanceIndex: cpi,
    schedulePerformanceIndex: spi,
    planDuration: duration,
  } = figures;
  const rate = divide(figures.budgetAtCompletion, duration, "noTimePhasedPlan");
  return {
    costVarianceShare: divide(figures.costVariance, figures.earnedValue, "noEarnedValue"),
    scheduleVarianceShare: divide(figures.scheduleVariance, figures.plannedValue, "noPlannedValue"),
    percentSpent: divide(figures.actualCost, figures.budgetAtCompletion, "noBudget"),
    percentElapsed: divide(figures.actualTime, duration, "noTimePhasedPlan"),
    costScheduleIndex: multiply(cpi, spi),
    forecastDurationAsPlanned: forecastDuration(figures, "asPlanned", cpi),
    forecastDurationScheduleAndCost: forecastDuration(figures, "scheduleAndCost", cpi),
    forecastDurationPlannedValue: subtract(
      duration,
      divide(figures.scheduleVariance, rate, "noBudget"),
    ),
    forecastDurationPlannedValueIndex: divide(duration, spi, "noEarnedValue"),
    forecastDurationEarnedDuration: add(
      duration,
      multiply(figures.actualTime, isKnown(spi) ? 1 - spi : spi),
    ),
  };
}

/** The finish each assumption about the rest of the time leads to. */
export type ForecastFinishes = Readonly<Record<TimePerformance, Figure<PlainDate>>>;

/** Forecast finishes by earned schedule; unknown without a plan by period. */
export function forecastFinishes({
  return: project,
  figures,
}: {
  readonly return: ProjectReturn;
  readonly figures: Figures;
}): ForecastFinishes {
  const plan = planOf(project);
  const finish = (performance: TimePerformance): Figure<PlainDate> =>
    plan === undefined
      ? unknown("noTimePhasedPlan")
      : finishAfter(plan, forecastDuration(figures, performance, figures.costPerformanceIndex));
  return {
    asPlanned: finish("asPlanned"),
    schedule: finish("schedule"),
    scheduleAndCost: finish("scheduleAndCost"),
  };
}

function multiply(left: Figure, right: Figure): Figure {
  if (!isKnown(left)) return left;
  return isKnown(right) ? left * right : right;
}
