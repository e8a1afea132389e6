import { describe, expect, test } from "@jest/globals";

import { monthOf } from "#domain/kernel/plain-date";
import type { PlainDate } from "#domain/kernel/plain-date";
import type { MonthlyAmounts } from "#domain/portfolio/curve";
import { curveFrame, monthlyAmounts, sumCurves, sumPlans } from "#domain/portfolio/curve";
import type { ProjectCurve } from "#domain/finance/project-curve";

import { day } from "./a-project";

const frame = curveFrame(day("2026-03-15"));
const { now } = frame;

/** A curve that is worth 1 for each month since the year 0. */
function aCurve(given: Partial<ProjectCurve>): ProjectCurve {
  return {
    firstMonth: now,
    lastMonth: now,
    planned: (date: PlainDate) => monthOf(date) - now,
    earned: undefined,
    actual: undefined,
    forecast: undefined,
    isRestUndated: false,
    ...given,
  };
}

describe("the months of a project", () => {
  test("are read at their ends, in the report currency", () => {
    const dates: PlainDate[] = [];
    const planned = (date: PlainDate) => dates.push(date);
    const curve = aCurve({ firstMonth: now - 1, lastMonth: now + 1, planned });
    expect(monthlyAmounts(curve, 10, frame)?.planned).toEqual([10, 20, 30]);
    expect(dates).toEqual(["2026-02-28", "2026-03-31", "2026-04-30"]);
  });

  test("hold earned value and cost to the report month, the forecast from it on", () => {
    const actual = (): number => 5;
    const forecast = (date: PlainDate): number => (monthOf(date) - now) * 100;
    const curve = aCurve({
      firstMonth: now - 1,
      lastMonth: now + 2,
      earned: () => 4,
      actual,
      forecast,
    });
    expect(monthlyAmounts(curve, 2, frame)).toEqual({
      firstMonth: now - 1,
      planned: [-2, 0, 2, 4],
      earned: [8, 8],
      actual: [10, 10],
      forecast: [10, 200, 400],
    });
  });

  test("have no forecast without an actual cost to go on from", () => {
    const months = monthlyAmounts(aCurve({ forecast: () => 1 }), 1, frame);
    expect(months).toEqual({ firstMonth: now, planned: [0] });
  });

  // Ten years on either side, the month of the report between them.
  test.each([
    ["ends ten years before", { firstMonth: now - 130, lastMonth: now - 120 }, [now - 120, 1]],
    ["ends a month earlier", { firstMonth: now - 130, lastMonth: now - 121 }, undefined],
    ["begins ten years after", { firstMonth: now + 120, lastMonth: now + 130 }, [now + 120, 1]],
    ["begins a month later", { firstMonth: now + 121, lastMonth: now + 130 }, undefined],
    ["runs through both", { firstMonth: now - 500, lastMonth: now + 500 }, [now - 120, 241]],
  ])("reach ten years: a plan that %s", (_case, span, kept) => {
    const months = monthlyAmounts(aCurve(span), 1, frame);
    expect(months === undefined ? undefined : [months.firstMonth, months.planned.length]).toEqual(
      kept,
    );
  });
});

describe("curves added up", () => {
  const months = (given: Partial<MonthlyAmounts>): MonthlyAmounts => ({
    firstMonth: now,
    planned: [],
    earned: undefined,
    actual: undefined,
    forecast: undefined,
    ...given,
  });

  test("have nothing before a series begins, and its last amount after it ends", () => {
    const early = months({ firstMonth: now - 2, planned: [1, 2], earned: [1, 2, 2] });
    const late = months({ firstMonth: now, planned: [10, 20], earned: [5] });
    const points = sumCurves([early, late], frame);
    expect(points).toEqual([
      { periodEnd: "2026-01-31", plannedValue: 1, earnedValue: 1 },
      { periodEnd: "2026-02-28", plannedValue: 2, earnedValue: 2 },
      { periodEnd: "2026-03-31", plannedValue: 12, earnedValue: 7 },
      { periodEnd: "2026-04-30", plannedValue: 22 },
    ]);
    expect(sumCurves([late, early], frame)).toEqual(points);
    expect(sumPlans([late, early], frame)).toEqual([
      { date: "2026-01-31", plannedValue: 1 },
      { date: "2026-02-28", plannedValue: 2 },
      { date: "2026-03-31", plannedValue: 12 },
      { date: "2026-04-30", plannedValue: 22 },
    ]);
  });

  test("join forecast and actual cost at the report month, and run to the last of either", () => {
    const short = months({
      firstMonth: now - 1,
      planned: [1, 2],
      actual: [3, 4],
      forecast: [4, 6, 8],
    });
    const long = months({ planned: [10, 20], actual: [30], forecast: [30] });
    const points = sumCurves([short, long], frame);
    expect(points.map(({ actualCost, forecast }) => [actualCost, forecast])).toEqual([
      [3, undefined],
      [34, 34],
      [undefined, 36],
      [undefined, 38],
    ]);
  });

  test("of a plan yet to begin are nothing to date", () => {
    const ahead = months({ firstMonth: now + 1, planned: [1], earned: [], actual: [] });
    expect(sumCurves([ahead], frame)).toEqual([{ periodEnd: "2026-04-30", plannedValue: 1 }]);
  });

  test("of no project have no point", () => {
    expect(sumCurves([], frame)).toEqual([]);
    expect(sumPlans([], frame)).toEqual([]);
  });
});
