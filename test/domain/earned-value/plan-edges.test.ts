import { describe, expect, test } from "@jest/globals";

import {
  earnedSchedule,
  earnedTime,
  finishAfter,
  forecastDuration,
} from "#domain/earned-value/earned-schedule";
import { isPlausibleAmount, isPlausibleDate } from "#domain/kernel/plausible";
import type { PlanFrame, TimePhasedPlan } from "#domain/earned-value/time-phased-plan";
import {
  plannedAmounts,
  plannedValueAt,
  timePhasedPlan,
} from "#domain/earned-value/time-phased-plan";
import { collectValues, valueToDate } from "#domain/earned-value/value-sources";
import { unknown } from "#domain/kernel/figure";
import type { Figure } from "#domain/kernel/figure";

import { aProject, day } from "../portfolio/a-project";
import type { ProjectSketch } from "../portfolio/a-project";

type Periods = NonNullable<ProjectSketch["costPeriods"]>;
const read = (periods: Periods): ReturnType<typeof aProject>["costPeriods"] =>
  aProject({ costPeriods: periods }).costPeriods;
const noFrame: PlanFrame = {
  baselineStart: undefined,
  baselineFinish: undefined,
  budgetAtCompletion: undefined,
};
const planOf = (periods: Periods, frame: Partial<PlanFrame> = {}): TimePhasedPlan | undefined =>
  timePhasedPlan(read(periods), { ...noFrame, ...frame });
const at = (date: string, plannedValue: number): Periods[number] => ({
  periodEnd: day(date),
  plannedValue,
});
const quarter = [at("2025-01-31", 100), at("2025-02-28", 200), at("2025-03-31", 300)];
const pointsOf = (plan: TimePhasedPlan | undefined): unknown =>
  plan?.points.map(({ date, plannedValue, time }) => [date, plannedValue, time]);

describe("the points of a plan", () => {
  test("come by date, never fall, and the last of a day counts", () => {
    const expected = [
      ["2025-01-31", 100, 1],
      ["2025-02-28", 200, 2],
      ["2025-03-31", 300, 3],
    ];
    expect(pointsOf(planOf(quarter))).toEqual(expected);
    expect(pointsOf(planOf([...quarter].reverse()))).toEqual(expected);
    expect(pointsOf(planOf([at("2025-01-31", 60), ...quarter]))).toEqual(expected);
    const falling = [at("2025-01-31", 100), at("2025-02-28", 90), at("2025-03-31", 300)];
    expect(pointsOf(planOf(falling))).toEqual([expected[0], ["2025-02-28", 100, 2], expected[2]]);
    const slip = [at("2025-01-31", 100), at("2025-02-28", 250), at("2025-02-28", 200)];
    expect(pointsOf(planOf(slip))).toEqual([expected[0], ["2025-02-28", 250, 2]]);
  });

  test.each<readonly [Periods[number], because: string]>([
    [{ plannedValue: 900 }, "no date"],
    [{ periodEnd: day("2025-04-30") }, "no planned value"],
    [at("1949-12-31", 900), "before any plan"],
    [at("2151-01-01", 900), "after any plan"],
    [at("2025-04-30", 2e18), "an impossible amount"],
  ])("%j is no point: %s", (period) => {
    expect(pointsOf(planOf([period, ...quarter]))).toEqual(pointsOf(planOf(quarter)));
  });

  test("two are needed, and something planned", () => {
    expect(planOf(quarter.slice(0, 1))).toBeUndefined();
    expect(planOf([at("2025-01-31", 0), at("2025-02-28", 0)])).toBeUndefined();
    expect(planOf([at("2025-01-31", -5), at("2025-02-28", 0)])).toBeUndefined();
    expect(planOf(quarter.slice(0, 2))?.total).toBe(200);
    expect(isPlausibleDate(day("1950-01-01")) && isPlausibleDate(day("2150-12-31"))).toBe(true);
    expect([1e18, -1e18, 1.1e18, -1.1e18].map(isPlausibleAmount)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test.each<readonly [Periods, string | undefined, unknown, because: string]>([
    [quarter, "2025-01-01", "2024-12-31", "the day before the start"],
    [quarter, undefined, "2024-12-31", "a month before the first end"],
    [[at("2025-01-01", 0), ...quarter], "2025-01-01", "2025-01-01", "nothing planned at the start"],
    [[at("2025-01-01", 0), ...quarter], "2025-02-01", "2025-01-01", "or before it"],
    [[at("2025-01-31", 0), ...quarter.slice(1)], "2025-01-01", "2024-12-31", "nothing after it"],
    [[at("2025-01-31", 0), ...quarter.slice(1)], undefined, "2024-12-31", "no start known"],
  ])("amounts of %j from %s begin on %s: %s", (periods, start, begin) => {
    const from = start === undefined ? undefined : day(start);
    const amounts = plannedAmounts(read(periods), from);
    expect(amounts?.[0]).toEqual({ date: begin, plannedValue: 0 });
    expect(planOf(periods, { baselineStart: from })?.scale.knots[0]?.date).toBe(begin);
  });

  test("amounts need two periods and something planned as well", () => {
    expect(plannedAmounts(read(quarter.slice(0, 1)), undefined)).toBeUndefined();
    expect(
      plannedAmounts(read([at("2025-01-31", 0), at("2025-02-28", 0)]), undefined),
    ).toBeUndefined();
    expect(plannedAmounts(read(quarter), undefined)).toHaveLength(4);
  });

  test.each([
    ["2024-06-30", 0],
    ["2024-12-31", 0],
    ["2025-01-01", 100 / 31],
    ["2025-01-31", 100],
    ["2025-02-14", 150],
    ["2025-03-31", 300],
    ["2026-01-01", 300],
  ])("at %s %d is planned", (date, value) => {
    expect(plannedValueAt(planOf(quarter)!, day(date))).toBeCloseTo(value, 9);
  });
});

describe("the planned duration", () => {
  test.each<readonly [Partial<PlanFrame>, Figure, because: string]>([
    [{}, 3, "no budget to reach"],
    [{ budgetAtCompletion: 300 }, 3, "the budget is reached"],
    [{ budgetAtCompletion: 300 / 0.999 }, 3, "up to a thousandth"],
    [
      { budgetAtCompletion: 301 },
      unknown("noTimePhasedPlan"),
      "more is left, until nobody says when",
    ],
    [{ budgetAtCompletion: 400, baselineFinish: day("2025-03-31") }, 3, "the finish is reached"],
    [{ budgetAtCompletion: 400, baselineFinish: day("2025-04-30") }, 4, "a month is left"],
    [
      { budgetAtCompletion: 400, baselineFinish: day("9999-12-31") },
      unknown("noTimePhasedPlan"),
      "a finish that is a slip",
    ],
    [{ budgetAtCompletion: 300, baselineFinish: day("2025-12-31") }, 3, "the budget says enough"],
  ])("in %j is %o: %s", (frame, duration) => {
    expect(planOf(quarter, frame)?.duration).toEqual(duration);
  });
});

describe("earned schedule at its edges", () => {
  const plan = planOf(quarter)!;

  test("on the start day itself no time is used; a day later some is", () => {
    expect(earnedSchedule(plan, 0, day("2024-12-31")).actualTime).toEqual(unknown("notStarted"));
    expect(earnedSchedule(plan, 0, day("2025-01-01")).actualTime).toBeCloseTo(1 / 31, 12);
  });

  test.each([
    [1, 0.01],
    [100, 1],
    [101, 1.01],
    [300, 3],
    [301, 3],
  ])("%d is earned at %d", (earned, time) => {
    expect(earnedTime(plan, earned)).toBeCloseTo(time, 12);
  });

  test("an unknown earned value leaves its reason, the actual time stays", () => {
    const found = earnedSchedule(plan, unknown("noEarnedValue"), day("2025-02-28"));
    expect(found).toMatchObject({
      actualTime: 2,
      planDuration: 3,
      earnedSchedule: unknown("noEarnedValue"),
      scheduleVarianceTime: unknown("noEarnedValue"),
      schedulePerformanceIndexTime: unknown("noEarnedValue"),
      toCompleteSchedulePerformanceIndex: unknown("noEarnedValue"),
    });
    for (const performance of ["asPlanned", "schedule", "scheduleAndCost"] as const) {
      expect(forecastDuration(found, performance, 1)).toEqual(unknown("noEarnedValue"));
    }
  });

  test("a forecast by both indices needs both", () => {
    const times = earnedSchedule(plan, 100, day("2025-02-28"));
    // AT 2, ES 1, PD 3, SPI(t) 0.5: 2 + 2 / (0.5 x 0.8) = 7.
    expect(forecastDuration(times, "scheduleAndCost", 0.8)).toBeCloseTo(7, 12);
    expect(forecastDuration(times, "scheduleAndCost", unknown("noActualCost"))).toEqual(
      unknown("noActualCost"),
    );
    expect(forecastDuration(times, "scheduleAndCost", 0)).toEqual(unknown("noEarnedValue"));
    expect(finishAfter(plan, unknown("notStarted"))).toEqual(unknown("notStarted"));
    expect(finishAfter(plan, 1e6)).toEqual(unknown("noForecast"));
    expect(finishAfter(plan, 4)).toBe("2025-04-30");
  });
});

describe("the last value reported by a date", () => {
  const cost = (...rows: readonly (readonly [string, number | undefined])[]): Periods =>
    rows.map(([date, actualCost]) => ({
      periodEnd: day(date),
      ...(actualCost === undefined ? {} : { actualCost }),
    }));
  const three = cost(["2025-01-31", 10], ["2025-02-28", 20], ["2025-03-31", 30]);

  test.each<readonly [Periods, string, number | undefined, because: string]>([
    [three, "2025-02-28", 20, "the period that ends that day"],
    [three, "2025-03-01", 30, "the one the day falls in"],
    [three, "2026-01-01", 30, "the last"],
    [three, "2024-06-30", 10, "the first has begun, as far as is known"],
    [cost(["2025-01-31", 10], ["2025-02-28", 10]), "2025-02-10", 10, "as much as before"],
    [cost(["2025-01-31", 10], ["2025-02-28", 5]), "2025-02-10", 10, "prepared: below the last"],
    [cost(["2025-01-31", 10], ["2025-02-28", 5]), "2025-02-28", 5, "corrected: the period is over"],
    [cost(["2025-01-31", 0]), "2025-01-10", 0, "nothing before it to fall below"],
    [cost(["2025-01-31", 10], ["2025-02-28", undefined]), "2025-02-28", 10, "an empty one"],
    [cost(["2025-01-31", 2e18]), "2025-02-28", undefined, "an impossible amount"],
    [cost(["9999-12-31", 7], ["2025-01-31", 10]), "2025-01-31", 10, "a slip in the year"],
    [[{ actualCost: 5 }, ...three], "2025-01-31", 10, "a row without a date"],
    [[], "2025-01-31", undefined, "no rows"],
  ])("of %j at %s is %s: %s", (periods, date, value) => {
    expect(valueToDate(read(periods), "actualCost", day(date))).toBe(value);
  });
});

describe("the sources of the budget and of the project's own estimate", () => {
  const today = day("2025-03-31");
  const values = (
    facts: NonNullable<ProjectSketch["facts"]>,
    more: ProjectSketch = {},
  ): unknown => {
    const { budgetAtCompletion, reportedEstimate } = collectValues(
      aProject({ facts, ...more }),
      today,
    );
    return [budgetAtCompletion, reportedEstimate];
  };
  const tasks = [{ budget: 70 }];
  const costPeriods = quarter.map((period) => ({ ...period, forecast: 333 }));
  const none = unknown("noForecast");

  test.each<readonly [NonNullable<ProjectSketch["facts"]>, ProjectSketch, unknown]>([
    [{ budgetAtCompletion: 90, originalBudget: 80 }, { tasks, costPeriods }, [90, 333]],
    [{ originalBudget: 80 }, { tasks, costPeriods }, [300, 333]],
    [{ originalBudget: 80 }, { tasks }, [80, none]],
    [{}, { tasks }, [70, none]],
    [{ budgetAtCompletion: 2e18 }, { tasks }, [70, none]],
    [{ budgetAtCompletion: 0 }, { tasks }, [0, none]],
    [{ budgetAtCompletion: 9, estimateToComplete: 4 }, {}, [9, none]],
    [{ budgetAtCompletion: 9, estimateToComplete: 4, actualCost: 3 }, {}, [9, 7]],
    [
      { budgetAtCompletion: 9, estimateToComplete: 4, actualCost: 3, estimateAtCompletion: 8 },
      {},
      [9, 8],
    ],
    [{ estimateToComplete: 4, actualCost: 3 }, { costPeriods }, [300, 7]],
    [{ estimateToComplete: 4 }, { costPeriods }, [300, 333]],
  ])("%j with %j", (facts, more, expected) => {
    expect(values(facts, more)).toEqual(expected);
  });

  test("a percentage needs a budget; 0 % of one is 0", () => {
    const value = (facts: NonNullable<ProjectSketch["facts"]>): unknown => {
      const found = collectValues(aProject({ facts }), today);
      return [found.earnedValue, found.earnedValueSource, found.plannedValueSource];
    };
    expect(value({ percentComplete: 0.5 })).toEqual([unknown("noEarnedValue"), "none", "none"]);
    expect(value({ percentComplete: 0, budgetAtCompletion: 10 })).toEqual([
      0,
      "percentComplete",
      "none",
    ]);
  });
});
