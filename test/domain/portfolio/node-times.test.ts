import { describe, expect, test } from "@jest/globals";

import { unknown } from "#domain/kernel/figure";
import type { PlainDate } from "#domain/kernel/plain-date";
import type { Figures } from "#domain/figures/figures";
import { defaultSettings } from "#domain/settings/settings";

import type { ProjectSketch } from "./a-project";
import { aProject, day, monthlyPlan } from "./a-project";
import { reportOf } from "./report-of";

const february = day("2026-02-28");
const noTimes = unknown("noTimePhasedPlan");

function timesOf(sketches: readonly ProjectSketch[], date: PlainDate = february): Figures {
  const settings = {
    ...defaultSettings,
    reportCurrency: "GBP",
    rates: [{ currency: "EUR", rate: 0.5, date: undefined, source: undefined }],
  };
  const projects = sketches.map((sketch, index) =>
    aProject({ tab: `P${String(index + 1)}`, ...sketch }),
  );
  return reportOf(projects, { date, settings }).portfolio.figures;
}

describe("the time of a node", () => {
  const begun = (start: string, status: string): ProjectSketch => ({
    facts: { baselineStart: day(start), statusDate: day(status), earnedValue: 5 },
    costPeriods: monthlyPlan(2026, [10, 20, 30]),
  });

  // From 7 January, the day before the earlier start, 16 of the 24 days to the end of the month.
  test.each([
    ["first", [begun("2026-01-08", "2026-01-19"), begun("2026-01-16", "2026-01-23")]],
    ["last", [begun("2026-01-16", "2026-01-23"), begun("2026-01-08", "2026-01-19")]],
    [
      "both first and latest reported",
      [begun("2026-01-08", "2026-01-23"), begun("2026-01-16", "2026-01-19")],
    ],
  ])("runs from the earliest start to the latest status date: started %s", (_order, sketches) => {
    const figures = timesOf(sketches, day("2026-01-31"));
    expect(figures.actualTime).toBeCloseTo(16 / 24, 12);
    expect(figures.planDuration).toBe(3);
    expect(figures.earnedSchedule).toBeCloseTo(10 / 20, 12);
  });

  test("counts only projects that have both a plan and an earned value", () => {
    const statusDate = february;
    const figures = timesOf([
      { facts: { statusDate, earnedValue: 20 }, costPeriods: monthlyPlan(2026, [10, 20, 30]) },
      { facts: { statusDate }, costPeriods: monthlyPlan(2026, [100, 200, 300, 400]) },
      { facts: { statusDate: day("2026-03-31"), earnedValue: 500 } },
    ]);
    expect(figures).toMatchObject({ earnedSchedule: 2, actualTime: 2, planDuration: 3 });
  });

  test("adds plans and earned values in the report currency", () => {
    const costPeriods = monthlyPlan(2026, [10, 20, 30]);
    const figures = timesOf([
      { facts: { statusDate: february, currency: "EUR", earnedValue: 20 }, costPeriods },
      { facts: { statusDate: february, currency: "GBP", earnedValue: 10 }, costPeriods },
    ]);
    // Plan 15, 30, 45; earned 10 + 10: a third of the second month.
    expect(figures.earnedSchedule).toBeCloseTo(1 + 5 / 15, 12);
  });

  test("ends with the month in which the plan reaches its total", () => {
    const figures = timesOf([
      {
        facts: { statusDate: february, earnedValue: 15 },
        costPeriods: monthlyPlan(2026, [10, 20, 30, 30, 30]),
      },
    ]);
    expect(figures.planDuration).toBe(3);
  });

  const facts = { statusDate: day("2026-01-31"), earnedValue: 0 };
  test.each<readonly [string, readonly ProjectSketch[]]>([
    ["there is no project", []],
    ["no project has a plan", [{ facts }]],
    [
      "the plan is within one month",
      [
        {
          facts: { ...facts, earnedValue: 10 },
          costPeriods: [
            { periodEnd: day("2026-01-09"), plannedValue: 5 },
            { periodEnd: day("2026-01-16"), plannedValue: 10 },
          ],
        },
      ],
    ],
    [
      "nothing is planned within ten years",
      [
        {
          facts,
          costPeriods: [
            { periodEnd: day("2035-12-31"), plannedValue: 0 },
            { periodEnd: day("2036-01-31"), plannedValue: 0 },
            { periodEnd: day("2036-02-29"), plannedValue: 100 },
          ],
        },
      ],
    ],
  ])("is not known where %s", (_why, sketches) => {
    expect(timesOf(sketches, day("2026-01-31"))).toMatchObject({
      earnedSchedule: noTimes,
      actualTime: noTimes,
      planDuration: noTimes,
    });
  });
});
