import { describe, expect, test } from "@jest/globals";

import { planOf } from "#domain/earned-value/value-sources";
import { unknown } from "#domain/kernel/figure";
import { monthOf } from "#domain/kernel/plain-date";
import type { ProjectCurve } from "#domain/finance/project-curve";
import { projectCurve } from "#domain/finance/project-curve";
import type { Figures } from "#domain/figures/figures";
import type { Lifecycle } from "#domain/project/vocabulary";

import { someFigures } from "../../support/builders";

import type { ProjectSketch } from "../portfolio/a-project";
import { aProject, day, monthEndOf, monthlyPlan } from "../portfolio/a-project";

type Given = {
  readonly sketch?: ProjectSketch;
  readonly figures?: Partial<Figures>;
  readonly lifecycle?: Lifecycle;
  readonly at?: string;
};

const months = monthlyPlan(2026, [10, 20, 30, 40]);

/** The curve of a project planned at 10 a month from January to April, at the end of February. */
function curveOf({ sketch, figures, lifecycle = "active", at }: Given = {}): ProjectCurve {
  const project = aProject({ costPeriods: months, ...sketch });
  const curve = projectCurve({
    return: project,
    lifecycle,
    figures: someFigures(figures),
    plan: planOf(project),
    statusDate: day(at ?? "2026-02-28"),
  });
  if (curve === undefined) throw new Error("no curve");
  return curve;
}

describe("the months of a project's curve", () => {
  test.each<readonly [string, string | ReturnType<typeof unknown>, string]>([
    ["no finish is forecast", unknown("noForecast"), "2026-04-30"],
    ["it is forecast to finish earlier", "2026-03-31", "2026-04-30"],
    ["it is forecast to finish later", "2026-06-15", "2026-06-30"],
    ["the forecast can only be a slip", "9999-12-31", "2026-04-30"],
  ])("run to the end of its plan, or to a later forecast: %s", (_case, finish, last) => {
    const forecastFinish = typeof finish === "string" ? day(finish) : finish;
    const { firstMonth, lastMonth } = curveOf({ figures: { forecastFinish } });
    expect([firstMonth, lastMonth]).toEqual([monthOf(day("2026-01-31")), monthOf(day(last))]);
  });

  test("are none without a plan", () => {
    const project = aProject();
    const basis = {
      return: project,
      lifecycle: "active" as const,
      figures: someFigures(),
      plan: planOf(project),
      statusDate: day("2026-02-28"),
    };
    expect(projectCurve(basis)).toBeUndefined();
  });
});

describe("the planned curve", () => {
  test("begins with nothing on the day before the start", () => {
    const { planned } = curveOf({ sketch: { facts: { baselineStart: day("2026-01-22") } } });
    const dates = ["2026-01-21", "2026-01-26", "2026-01-31", "2026-04-30", "2027-01-01"];
    expect(dates.map((date) => planned(day(date)))).toEqual([0, 5, 10, 40, 40]);
  });
});

describe("the curve to date", () => {
  const row = (month: number, actualCost: number | undefined) => ({
    ...months[month],
    ...(actualCost === undefined ? {} : { actualCost }),
  });

  test("goes through the amounts reported before the status date to the one at it", () => {
    const costPeriods = [row(0, 7), row(1, 15), row(2, 99), row(3, undefined)];
    const { actual } = curveOf({ sketch: { costPeriods }, figures: { actualCost: 21 } });
    const dates = ["2025-12-31", "2026-01-31", "2026-02-14", "2026-02-28", "2026-03-31"];
    expect(dates.map((date) => actual?.(day(date)))).toEqual([0, 7, 14, 21, 21]);
  });

  test("leaves out rows without a date, and amounts and dates that can only be slips", () => {
    const costPeriods = [
      { actualCost: 88 },
      { periodEnd: day("1900-01-31"), actualCost: 77 },
      row(0, 1e19),
      ...months.slice(1),
    ];
    const { actual } = curveOf({ sketch: { costPeriods }, figures: { actualCost: 59 } });
    // 1 a day over the 59 days from the start to the status date.
    expect(actual?.(day("2026-01-31"))).toBeCloseTo(31, 9);
    expect(actual?.(day("2026-02-14"))).toBeCloseTo(45, 9);
  });

  test("of a plan yet to begin is nothing before the status date, and what is spent from it on", () => {
    const { actual } = curveOf({ figures: { actualCost: 5 }, at: "2025-11-30" });
    expect(["2025-11-29", "2025-11-30", "2026-01-31"].map((date) => actual?.(day(date)))).toEqual([
      0, 5, 5,
    ]);
  });

  test("is none where nothing is known", () => {
    expect(curveOf()).toMatchObject({ earned: undefined, actual: undefined, forecast: undefined });
    const { earned } = curveOf({ figures: { earnedValue: 0 } });
    expect(earned?.(day("2026-04-30"))).toBe(0);
  });
});

describe("what will have been spent", () => {
  const spent = { actualCost: 20, estimateAtCompletion: 60 };
  const dates = ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"];
  const forecastOf = (given: Given): readonly (number | undefined)[] => {
    const { forecast } = curveOf(given);
    return dates.map((date) => forecast?.(day(date)));
  };
  const stating = (...forecasts: readonly number[]): ProjectSketch => ({
    costPeriods: months.map((month, index) => {
      const forecast = forecasts[index - 1];
      return forecast === undefined ? month : { ...month, forecast };
    }),
  });

  test.each<readonly [string, Given, readonly number[]]>([
    [
      "goes evenly to the forecast finish",
      { figures: { ...spent, forecastFinish: day("2026-05-31") } },
      [20, 20 + (40 * 31) / 92, 20 + (40 * 61) / 92, 60],
    ],
    ["else to the end of the plan", { figures: spent }, [20, 20 + (40 * 31) / 61, 60, 60]],
    [
      "to the end of the plan where the forecast finish has come",
      { figures: { ...spent, forecastFinish: day("2026-02-28") } },
      [20, 20 + (40 * 31) / 61, 60, 60],
    ],
    [
      "is the estimate at once where the plan has ended",
      { figures: spent, at: "2026-04-30" },
      [60, 60, 60, 60],
    ],
    ["goes on as planned without an estimate", { figures: { actualCost: 25 } }, [25, 35, 45, 45]],
    [
      "keeps the shape of the project's own forecast, stretched to the estimate",
      // 10 to come by March, 20 by April: stretched to 40 these are 20 and 40.
      { sketch: stating(19, 30, 40), figures: spent },
      [20, 40, 60, 60],
    ],
    [
      "is the project's own forecast where there is no estimate",
      { sketch: stating(19, 30, 40), figures: { actualCost: 20 } },
      [20, 30, 40, 40],
    ],
    [
      "stays where it is if the estimate is spent already",
      { sketch: stating(19, 30, 40), figures: { actualCost: 20, estimateAtCompletion: 15 } },
      [20, 20, 20, 20],
    ],
    [
      "keeps a forecast that does not rise",
      { sketch: stating(19, 20, 20), figures: spent },
      [20, 20, 20, 20],
    ],
    [
      "does not take a slip for the project's own forecast",
      { sketch: stating(19, 1e19), figures: spent },
      [20, 20 + (40 * 31) / 61, 60, 60],
    ],
    [
      "is what was spent once complete",
      { figures: spent, lifecycle: "complete" },
      [20, 20, 20, 20],
    ],
    ["or cancelled", { figures: spent, lifecycle: "cancelled" }, [20, 20, 20, 20]],
  ])("%s", (_rule, given, amounts) => {
    const forecast = forecastOf(given);
    for (const [index, amount] of amounts.entries()) {
      expect(forecast[index]).toBeCloseTo(amount, 9);
    }
  });
});

describe("what is still to be spent has no date", () => {
  const over: Given = {
    figures: { actualCost: 20, estimateAtCompletion: 60 },
    at: monthEndOf(2026, 3),
  };
  const later = {
    costPeriods: [...months, { periodEnd: monthEndOf(2026, 5), forecast: 60 }],
  };
  test.each<readonly [string, Given, boolean]>([
    ["on the last day of the plan", over, true],
    ["on hold too", { ...over, lifecycle: "onHold" }, true],
    ["but not the day before", { ...over, at: "2026-04-29" }, false],
    ["nor with a later finish forecast", withFigures({ forecastFinish: day("2026-05-31") }), false],
    ["nor with a forecast of its own", { ...over, sketch: later }, false],
    ["nor with all of it spent", withFigures({ estimateAtCompletion: 20 }), false],
    [
      "nor without an estimate",
      withFigures({ estimateAtCompletion: unknown("noForecast") }),
      false,
    ],
    ["nor without an actual cost", withFigures({ actualCost: unknown("noActualCost") }), false],
    ["nor once complete", { ...over, lifecycle: "complete" }, false],
    ["nor once cancelled", { ...over, lifecycle: "cancelled" }, false],
  ])("%s", (_when, given, undated) => {
    expect(curveOf(given).isRestUndated).toBe(undated);
  });

  function withFigures(figures: Partial<Figures>): Given {
    return { ...over, figures: { ...over.figures, ...figures } };
  }
});
