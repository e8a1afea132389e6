import type { Figure } from "../kernel/figure";
import { isKnown, unknown } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";

import { add, divide, subtract } from "../kernel/figure-arithmetic";
import type { TimePhasedPlan } from "./time-phased-plan";
import { dateAt, timeAt } from "./time-scale";

/**
 * Earned schedule figures, in periods of the plan. Source of the formulas: Lipke and Henderson,
 * earned schedule training slides 16 and 24
 * (https://www.yumpu.com/en/document/view/38186924/earned-schedule-training).
 */
export type EarnedSchedule = {
  /** ES: when the plan had what is earned now. */
  readonly earnedSchedule: Figure;
  /** AT: time used, to the status date or to the actual finish. */
  readonly actualTime: Figure;
  /** PD: when the plan reaches its total. */
  readonly planDuration: Figure;
  /** SV(t) = ES - AT. */
  readonly scheduleVarianceTime: Figure;
  /** SPI(t) = ES / AT. */
  readonly schedulePerformanceIndexTime: Figure;
  /** TSPI = (PD - ES) / (PD - AT), what the rest of the time must perform at. */
  readonly toCompleteSchedulePerformanceIndex: Figure;
};

/** What the rest of the work is expected to perform at: 1, SPI(t), or SPI(t) x CPI. */
export type TimePerformance = "asPlanned" | "schedule" | "scheduleAndCost";

/** ES, AT, PD and what follows from them, for an earned value at a date. */
export function earnedSchedule(
  plan: TimePhasedPlan,
  earnedValue: Figure,
  date: PlainDate,
): EarnedSchedule {
  const time = timeAt(plan.scale, date);
  return scheduleOf({
    earnedSchedule: isKnown(earnedValue) ? earnedTime(plan, earnedValue) : earnedValue,
    actualTime: time > 0 ? time : unknown("notStarted"),
    planDuration: plan.duration,
  });
}

/** What follows from ES, AT and PD. */
export function scheduleOf(
  times: Pick<EarnedSchedule, "earnedSchedule" | "actualTime" | "planDuration">,
): EarnedSchedule {
  const { earnedSchedule: earned, actualTime, planDuration } = times;
  const timeLeft = subtract(planDuration, actualTime);
  return {
    earnedSchedule: earned,
    actualTime,
    planDuration,
    scheduleVarianceTime: subtract(earned, actualTime),
    schedulePerformanceIndexTime: divide(earned, actualTime, "notStarted"),
    toCompleteSchedulePerformanceIndex:
      isKnown(timeLeft) && timeLeft <= 0
        ? unknown("planElapsed")
        : divide(subtract(planDuration, earned), timeLeft, "planElapsed"),
  };
}

/**
 * ES = C + (EV - PV_C) / (PV_C+1 - PV_C). Nothing earned is 0; where the plan is flat the earliest
 * time counts; everything earned is the first time at which the plan reaches its total.
 */
export function earnedTime(plan: TimePhasedPlan, earnedValue: number): Figure {
  if (earnedValue <= 0) return 0;
  const reached = earnedValue * (1 - 1e-12);
  let before = { time: 0, plannedValue: 0 };
  for (const point of plan.points) {
    if (point.plannedValue >= reached) {
      const step = point.plannedValue - before.plannedValue;
      const share = step <= 0 ? 0 : Math.min(1, (earnedValue - before.plannedValue) / step);
      return before.time + share * (point.time - before.time);
    }
    before = point;
  }
  return plan.duration;
}

/**
 * IEAC(t) = AT + (PD - ES) / PF, the duration to expect. With PF = SPI(t) it is PD / SPI(t).
 */
export function forecastDuration(
  times: Omit<EarnedSchedule, "toCompleteSchedulePerformanceIndex">,
  performance: TimePerformance,
  costPerformanceIndex: Figure,
): Figure {
  const index = times.schedulePerformanceIndexTime;
  const rest = subtract(times.planDuration, times.earnedSchedule);
  switch (performance) {
    case "asPlanned":
      return add(times.actualTime, rest);
    case "schedule":
      return divide(times.planDuration, index, "noEarnedValue");
    case "scheduleAndCost":
      if (!isKnown(index)) return index;
      if (!isKnown(costPerformanceIndex)) return costPerformanceIndex;
      return add(times.actualTime, divide(rest, index * costPerformanceIndex, "noEarnedValue"));
  }
}

/** The day on which a duration ends. */
export function finishAfter(plan: TimePhasedPlan, duration: Figure): Figure<PlainDate> {
  if (!isKnown(duration)) return duration;
  return dateAt(plan.scale, duration) ?? unknown("noForecast");
}
