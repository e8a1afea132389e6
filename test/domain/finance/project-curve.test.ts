import { describe, expect, test } from "@jest/globals";

import { aProject, day, monthlyPlan } from "../portfolio/a-project";
import { reportOf } from "../portfolio/report-of";

const at = day("2026-02-28");
const facts = { projectId: "A", statusDate: at, forecastFinish: day("2026-04-30") };
const periods = monthlyPlan(2026, [10, 20, 30, 40], { earned: [10, 16], actual: [10, 20] });

function forecastOf(project: Parameters<typeof aProject>[0]): readonly (number | undefined)[] {
  const { curve } = reportOf([aProject(project)], { date: at });
  return curve.map((point) => point.forecast);
}

describe("the forecast line", () => {
  test("keeps the shape of the project's own forecast and ends at the estimate at completion", () => {
    const stated = [undefined, undefined, 35, 40].map((forecast, index) => ({
      ...periods[index],
      ...(forecast === undefined ? {} : { forecast }),
    }));
    // The estimate is 40 / (16 / 20) = 50: 30 to go, three quarters of it in the next month.
    expect(forecastOf({ facts, costPeriods: stated })).toEqual([undefined, 20, 42.5, 50]);
  });

  test("without one it runs evenly to the forecast finish", () => {
    const line = forecastOf({ facts, costPeriods: periods });
    expect(line[2]).toBeCloseTo(20 + (30 * 31) / 61, 9);
    expect(line[3]).toBe(50);
  });

  test("without an estimate spending goes on as planned", () => {
    const spent = monthlyPlan(2026, [10, 20, 30, 40], { actual: [10, 22] });
    expect(forecastOf({ facts, costPeriods: spent })).toEqual([undefined, 22, 32, 42]);
  });

  test("a complete project spends no more", () => {
    const done = { ...facts, lifecycle: "complete" as const };
    expect(forecastOf({ facts: done, costPeriods: periods })).toEqual([undefined, 20, 20, 20]);
  });
});

test("a status date in the middle of a month is carried to its end", () => {
  const { curve } = reportOf(
    [aProject({ facts: { ...facts, statusDate: day("2026-02-10") }, costPeriods: periods })],
    { date: at },
  );
  expect(curve.map((point) => point.actualCost)).toEqual([10, 20, undefined, undefined]);
});

test("a slip in a year does not stretch the axis beyond ten years either way", () => {
  const slip = [...periods, { periodEnd: day("2126-04-30"), plannedValue: 50 }];
  const { curve } = reportOf([aProject({ facts, costPeriods: slip })], { date: at });
  expect(curve.at(-1)?.periodEnd).toBe("2036-02-29");
});

describe("projects left out of the forecast line", () => {
  const named = (name: string, lifecycle: "active" | "cancelled" = "active") => ({
    ...facts,
    projectId: name,
    projectName: name,
    lifecycle,
    budgetAtCompletion: 30,
    estimateAtCompletion: 35,
  });

  test("are those whose estimate is in the sums without a plan by period", () => {
    const { leftOutOfCurve, curve, portfolio } = reportOf(
      [
        aProject({ tab: "A", facts: named("A"), costPeriods: periods }),
        aProject({ tab: "B", facts: named("B") }),
        aProject({ tab: "C", facts: named("C", "cancelled") }),
      ],
      { date: at },
    );
    expect(leftOutOfCurve).toEqual(["B"]);
    const estimate = portfolio.figures.estimateAtCompletion;
    expect(estimate).toBe((curve.at(-1)?.forecast ?? 0) + 35);
  });
});
