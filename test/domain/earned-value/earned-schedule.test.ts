import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import {
  earnedSchedule,
  earnedTime,
  finishAfter,
  forecastDuration,
} from "#domain/earned-value/earned-schedule";
import type { PlanFrame, TimePhasedPlan } from "#domain/earned-value/time-phased-plan";
import { plannedValueAt, timePhasedPlan } from "#domain/earned-value/time-phased-plan";
import { unknown } from "#domain/kernel/figure";

import { aProject, day, monthEndOf, monthlyPlan } from "../portfolio/a-project";

const noFrame: PlanFrame = {
  baselineStart: undefined,
  baselineFinish: undefined,
  budgetAtCompletion: undefined,
};

function planOf(
  periods: Parameters<typeof aProject>[0] & object,
  frame: PlanFrame = noFrame,
): TimePhasedPlan {
  const plan = timePhasedPlan(aProject(periods).costPeriods, frame);
  if (plan === undefined) throw new Error("no plan");
  return plan;
}

/**
 * Source: castor00/EVapp, "Earned Value - Earned Schedule.xlsx" @59f509f, the re-vamp check-in project
 * of Vandevoorde & Vanhoucke, IJPM 24 (2006) 289-302. Thousand EUR, months, PD 9.
 */
describe("the re-vamp check-in project", () => {
  const pv = [
    28.975, 81.681, 91.681, 138.586, 218.141, 302.478, 323.632, 345.876, 360.738, 360.738, 360.738,
    360.738, 360.738,
  ];
  const plan = planOf({ costPeriods: monthlyPlan(2005, pv) });
  const published = [
    {
      month: 1,
      ac: 25.567,
      ev: 25.645,
      es: 0.8850733,
      spit: 0.8850733,
      eac: [9.1149267, 10.1686489, 10.1407622],
    },
    {
      month: 2,
      ac: 66.293,
      ev: 68.074,
      es: 1.741832,
      spit: 0.870916,
      eac: [9.258168, 10.333947, 10.1159084],
    },
    {
      month: 3,
      ac: 78.293,
      ev: 89.135,
      es: 2.7454,
      spit: 0.9151333,
      eac: [9.2546, 9.8346325, 9.003297],
    },
    {
      month: 4,
      ac: 124.073,
      ev: 125.244,
      es: 3.7155527,
      spit: 0.9288882,
      eac: [9.2844473, 9.6890026, 9.6358119],
    },
    {
      month: 5,
      ac: 191.367,
      ev: 198.754,
      es: 4.756307,
      spit: 0.9512614,
      eac: [9.243693, 9.4611219, 9.2953174],
    },
    {
      month: 6,
      ac: 259.845,
      ev: 268.763,
      es: 5.6002348,
      spit: 0.9333725,
      eac: [9.3997652, 9.6424529, 9.5215903],
    },
    {
      month: 7,
      ac: 285.612,
      ev: 292.469,
      es: 5.8813214,
      spit: 0.8401888,
      eac: [10.1186786, 10.7118785, 10.6248527],
    },
    {
      month: 8,
      ac: 290.843,
      ev: 306.725,
      es: 6.2007658,
      spit: 0.7750957,
      eac: [10.7992342, 11.611469, 11.4244697],
    },
  ] as const;

  test.each(published)("month $month", ({ month, ac, ev, es, spit, eac }) => {
    const times = earnedSchedule(plan, ev, monthEndOf(2005, month - 1));
    expect(times.actualTime).toBe(month);
    expect(times.planDuration).toBe(9);
    expect(times.earnedSchedule).toBeCloseTo(es, 6);
    expect(times.schedulePerformanceIndexTime).toBeCloseTo(spit, 6);
    expect(times.scheduleVarianceTime).toBeCloseTo(es - month, 6);
    const [asPlanned, bySchedule, byBoth] = eac;
    expect(forecastDuration(times, "asPlanned", ev / ac)).toBeCloseTo(asPlanned, 6);
    expect(forecastDuration(times, "schedule", ev / ac)).toBeCloseTo(bySchedule, 6);
    expect(forecastDuration(times, "scheduleAndCost", ev / ac)).toBeCloseTo(byBoth, 6);
  });

  test("finished in month 13 SPI(t) is 9/13 although EV equals PV", () => {
    const times = earnedSchedule(plan, 360.738, monthEndOf(2005, 12));
    expect(times.schedulePerformanceIndexTime).toBeCloseTo(9 / 13, 12);
  });

  test("the forecast duration of month 6 ends in the tenth month", () => {
    const times = earnedSchedule(plan, 268.763, monthEndOf(2005, 5));
    const finish = finishAfter(plan, forecastDuration(times, "schedule", 1));
    expect(finish).toBe("2005-10-20");
  });
});

/** Source: Lipke & Henderson, earned schedule training, slides 16 and 24. */
test("TSPI is what is left of the work over what is left of the time", () => {
  const plan = planOf({ costPeriods: monthlyPlan(2025, [10, 20, 30, 40]) });
  const times = earnedSchedule(plan, 15, day("2025-02-28"));
  expect(times.toCompleteSchedulePerformanceIndex).toBeCloseTo((4 - 1.5) / (4 - 2), 12);
  const over = earnedSchedule(plan, 15, day("2025-04-30"));
  expect(over.toCompleteSchedulePerformanceIndex).toEqual(unknown("planElapsed"));
});

describe("edges of earned schedule", () => {
  const flat = planOf({ costPeriods: monthlyPlan(2025, [10, 20, 20, 20, 50]) });

  test.each([
    [0, 0, "nothing earned is time 0"],
    [-5, 0, "less than nothing is time 0 too"],
    [20, 2, "a flat plan gives its earliest time"],
    [35, 4.5, "after a flat stretch the next period counts from its end"],
    [50, 5, "all earned is the first time the plan reaches its total"],
    [60, 5, "more than all is no later than the end"],
  ])("EV %d is earned at %d: %s", (earnedValue, time) => {
    expect(earnedTime(flat, earnedValue)).toBeCloseTo(time, 12);
  });

  test("PD is the first time the plan reaches its total", () => {
    const plan = planOf({ costPeriods: monthlyPlan(2025, [10, 50, 50, 50]) });
    expect(plan.duration).toBe(2);
  });

  test("before the start the actual time is unknown, not negative", () => {
    const times = earnedSchedule(flat, 0, day("2024-06-30"));
    expect(times.actualTime).toEqual(unknown("notStarted"));
    expect(times.schedulePerformanceIndexTime).toEqual(unknown("notStarted"));
  });

  test("nothing earned has no forecast duration", () => {
    const times = earnedSchedule(flat, 0, day("2025-03-31"));
    expect(forecastDuration(times, "schedule", 1)).toEqual(unknown("noEarnedValue"));
  });

  test("one period is no time-phased plan", () => {
    const periods = aProject({ costPeriods: monthlyPlan(2025, [10]) }).costPeriods;
    expect(timePhasedPlan(periods, noFrame)).toBeUndefined();
  });

  test("a plan kept only up to now leaves its duration to the baseline finish", () => {
    const costPeriods = monthlyPlan(2025, [10, 20, 30]);
    const frame = { ...noFrame, budgetAtCompletion: 100 };
    expect(planOf({ costPeriods }, frame).duration).toEqual(unknown("noTimePhasedPlan"));
    const finish = { ...frame, baselineFinish: day("2025-10-31") };
    expect(planOf({ costPeriods }, finish).duration).toBeCloseTo(10, 12);
  });
});

describe("time on a plan", () => {
  test("within a period time runs by days", () => {
    const plan = planOf({ costPeriods: monthlyPlan(2025, [31, 59, 90]) });
    expect(earnedSchedule(plan, 0, day("2025-01-10")).actualTime).toBeCloseTo(10 / 31, 12);
    expect(plannedValueAt(plan, day("2025-02-14"))).toBeCloseTo(31 + 14, 12);
  });

  test("weeks count in weeks, quarters in quarters", () => {
    const weekly = planOf({
      costPeriods: [
        { periodEnd: day("2025-01-05"), plannedValue: 1 },
        { periodEnd: day("2025-01-12"), plannedValue: 2 },
      ],
    });
    expect(weekly.scale.unit).toBe("week");
    expect(earnedSchedule(weekly, 1, day("2025-01-26")).actualTime).toBe(4);
    const quarterly = planOf({
      costPeriods: [
        { periodEnd: day("2025-03-31"), plannedValue: 1 },
        { periodEnd: day("2025-06-30"), plannedValue: 2 },
        { periodEnd: day("2025-09-30"), plannedValue: 3 },
      ],
    });
    expect(quarterly.scale.unit).toBe("quarter");
    expect(earnedSchedule(quarterly, 1, day("2025-12-31")).actualTime).toBe(4);
  });

  test("uneven periods are interpolated by date: half the days is half the plan of that stretch", () => {
    const plan = planOf(
      {
        costPeriods: [
          { periodEnd: day("2025-01-31"), plannedValue: 31 },
          { periodEnd: day("2025-06-30"), plannedValue: 181 },
          { periodEnd: day("2025-07-31"), plannedValue: 212 },
        ],
      },
      { ...noFrame, baselineStart: day("2025-01-01") },
    );
    const times = earnedSchedule(plan, 181, day("2025-07-31"));
    // The plan spends one a day, so times compare as days do.
    expect(times.schedulePerformanceIndexTime).toBeCloseTo(181 / 212, 12);
    expect(finishAfter(plan, plan.duration)).toBe("2025-07-31");
  });

  test("a first row of nothing at the baseline start is the start, not a period", () => {
    const plan = planOf(
      { costPeriods: monthlyPlan(2025, [0, 10, 20]) },
      { ...noFrame, baselineStart: day("2025-02-01") },
    );
    expect(plan.duration).toBe(2);
  });
});

test("for every project that finishes late SPI is 1 and SPI(t) is PD over AT", () => {
  const rising = fc
    .array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 24 })
    .map((steps) => steps.map((_, index) => sumTo(steps, index)));
  fc.assert(
    fc.property(rising, fc.integer({ min: 1, max: 30 }), (planned, late) => {
      const plan = planOf({ costPeriods: monthlyPlan(2020, planned) });
      const finish = monthEndOf(2020, planned.length - 1 + late);
      const budget = planned.at(-1) ?? 0;
      const times = earnedSchedule(plan, budget, finish);
      expect(budget / plannedValueAt(plan, finish)).toBe(1);
      expect(times.schedulePerformanceIndexTime).toBeCloseTo(
        planned.length / (planned.length + late),
        9,
      );
    }),
  );
});

test("earning more never moves the earned time back", () => {
  const plan = planOf({ costPeriods: monthlyPlan(2025, [10, 20, 20, 45, 60]) });
  const earned = fc.double({ min: 0, max: 80, noNaN: true });
  fc.assert(
    fc.property(earned, earned, (one, other) => {
      const [less, more] = one < other ? [one, other] : [other, one];
      expect(Number(earnedTime(plan, more))).toBeGreaterThanOrEqual(Number(earnedTime(plan, less)));
    }),
  );
});

function sumTo(steps: readonly number[], index: number): number {
  return steps.slice(0, index + 1).reduce((sum, step) => sum + step, 0);
}
