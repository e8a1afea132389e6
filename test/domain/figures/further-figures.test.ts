import { describe, expect, test } from "@jest/globals";

import { unknown } from "#domain/kernel/figure";
import { forecastFinishes, furtherFigures } from "#domain/figures/further-figures";
import type { Figures } from "#domain/figures/figures";

import { someFigures } from "../../support/builders";
import { aProject, day, monthlyPlan } from "../portfolio/a-project";
import { reportOf } from "../portfolio/report-of";

const none = unknown("notReported");

/** Half way through six months of 100 each: 300 planned, 240 earned, 320 spent. */
const half: Partial<Figures> = {
  budgetAtCompletion: 600,
  plannedValue: 300,
  earnedValue: 240,
  actualCost: 320,
  scheduleVariance: -60,
  costVariance: -80,
  schedulePerformanceIndex: 0.8,
  costPerformanceIndex: 0.75,
  planDuration: 6,
  actualTime: 3,
  earnedSchedule: 2.4,
  schedulePerformanceIndexTime: 0.8,
};

/** Formulas: Vandevoorde and Vanhoucke, IJPM 24 (2006) 289-302. */
describe("figures that follow from the others", () => {
  test("are worked out by their formulas", () => {
    expect(furtherFigures(someFigures(half))).toEqual({
      costVarianceShare: expect.closeTo(-80 / 240, 12),
      scheduleVarianceShare: expect.closeTo(-0.2, 12),
      percentSpent: expect.closeTo(320 / 600, 12),
      percentElapsed: 0.5,
      costScheduleIndex: expect.closeTo(0.6, 12),
      forecastDurationAsPlanned: expect.closeTo(3 + 3.6, 12),
      forecastDurationScheduleAndCost: expect.closeTo(3 + 3.6 / 0.6, 12),
      forecastDurationPlannedValue: expect.closeTo(6 + 60 / 100, 12),
      forecastDurationPlannedValueIndex: expect.closeTo(7.5, 12),
      forecastDurationEarnedDuration: expect.closeTo(6 + 3 * 0.2, 12),
    });
  });

  test.each<readonly [string, Partial<Figures>, object]>([
    [
      "nothing earned",
      { earnedValue: 0, schedulePerformanceIndex: 0 },
      {
        costVarianceShare: unknown("noEarnedValue"),
        costScheduleIndex: 0,
        forecastDurationPlannedValueIndex: unknown("noEarnedValue"),
        forecastDurationEarnedDuration: 9,
      },
    ],
    ["nothing planned", { plannedValue: 0 }, { scheduleVarianceShare: unknown("noPlannedValue") }],
    [
      "no budget",
      { budgetAtCompletion: 0 },
      { percentSpent: unknown("noBudget"), forecastDurationPlannedValue: unknown("noBudget") },
    ],
    [
      "no duration",
      { planDuration: 0 },
      {
        percentElapsed: unknown("noTimePhasedPlan"),
        forecastDurationPlannedValue: unknown("noTimePhasedPlan"),
      },
    ],
    [
      "no index of the schedule",
      { schedulePerformanceIndex: none },
      {
        costScheduleIndex: none,
        forecastDurationPlannedValueIndex: none,
        forecastDurationEarnedDuration: none,
      },
    ],
    [
      "no index of the cost",
      { costPerformanceIndex: unknown("noActualCost") },
      {
        costScheduleIndex: unknown("noActualCost"),
        forecastDurationScheduleAndCost: unknown("noActualCost"),
      },
    ],
    [
      "no earned schedule",
      { earnedSchedule: unknown("noTimePhasedPlan") },
      { forecastDurationAsPlanned: unknown("noTimePhasedPlan") },
    ],
  ])("%s", (_case, more, expected) => {
    expect(furtherFigures(someFigures({ ...half, ...more }))).toMatchObject(expected);
  });
});

describe("the finishes each assumption leads to", () => {
  const finishes = (costPeriods: Parameters<typeof monthlyPlan>[1] | undefined): unknown => {
    const sketch = {
      facts: { statusDate: day("2026-04-30"), earnedValue: 300, actualCost: 600 },
      ...(costPeriods === undefined ? {} : { costPeriods: monthlyPlan(2026, costPeriods) }),
    };
    const [project] = reportOf([aProject(sketch)]).projects;
    return project === undefined ? undefined : forecastFinishes(project);
  };

  // Four months used, three earned of six; every unit of work cost two.
  test("are ends of months where durations are whole months", () => {
    expect(finishes([100, 200, 300, 400, 500, 600])).toEqual({
      // 4 + 3 months
      asPlanned: "2026-07-31",
      // 6 / 0.75 months
      schedule: "2026-08-31",
      // 4 + 3 / (0.75 x 0.5) months
      scheduleAndCost: "2026-12-31",
    });
  });

  test("are not known without a plan by period", () => {
    const noPlan = unknown("noTimePhasedPlan");
    expect(finishes(undefined)).toEqual({
      asPlanned: noPlan,
      schedule: noPlan,
      scheduleAndCost: noPlan,
    });
  });
});
