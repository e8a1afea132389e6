import { describe, expect, test } from "@jest/globals";

import { benefitFigures } from "#domain/benefits/benefit-figures";
import { benefitProfile } from "#domain/benefits/benefit-profile";
import { presentValue } from "#domain/benefits/discount";
import { unknown } from "#domain/kernel/figure";

import { aProject, day } from "../portfolio/a-project";
import type { ProjectSketch } from "../portfolio/a-project";

type Rows = NonNullable<ProjectSketch["benefits"]>;
const today = day("2026-09-30");
const none = unknown("notReported");
const noTarget = unknown("noTarget");
const noForecast = unknown("noForecast");

function figuresOf(...rows: Rows): ReturnType<typeof benefitFigures> {
  return benefitFigures(aProject({ benefits: rows }).benefits ?? [], today);
}

describe("one benefit on its way", () => {
  test.each<readonly [Rows[number], unknown, unknown, because: string]>([
    [{ baseline: 10, target: 20, realised: 15, forecast: 18 }, 0.5, 0.8, "half of the way"],
    [{ target: 20, realised: 5 }, 0.25, noForecast, "no baseline is 0"],
    [{ baseline: 10, target: 20, realised: 10 }, 0, noForecast, "where it began"],
    [{ baseline: 10, target: 20, realised: 5 }, -0.5, noForecast, "the wrong way"],
    [{ baseline: 10, target: 20, realised: 20 }, 1, 1, "reached: forecast by what is realised"],
    [{ baseline: 10, target: 20, realised: 19.9 }, 0.99, noForecast, "nearly reached"],
    [{ baseline: 10, target: 20, realised: 20, forecast: 15 }, 1, 0.5, "its own forecast first"],
    [{ target: 20 }, none, noForecast, "nothing realised"],
    [{ realised: 5 }, noTarget, noForecast, "no target"],
    [{ target: 0, realised: 5, forecast: 5 }, noTarget, noTarget, "no way to go"],
  ])("%j is at %j, forecast %j: %s", (row, realised, forecast) => {
    const [benefit] = figuresOf(row).benefits;
    expect([benefit?.realisedShare, benefit?.forecastShare]).toEqual([
      typeof realised === "number" ? expect.closeTo(realised, 12) : realised,
      typeof forecast === "number" ? expect.closeTo(forecast, 12) : forecast,
    ]);
  });

  test.each<readonly [Rows[number], number, because: string]>([
    [{ target: 10, targetDate: today }, 0, "due today"],
    [{ target: 10, targetDate: day("2026-09-29") }, 1, "due yesterday"],
    [{ target: 10, realised: 9.9, targetDate: day("2026-09-29") }, 1, "not quite there"],
    [{ target: 0.3, realised: 0.1 * 3, targetDate: day("2026-09-29") }, 0, "there but for noise"],
    [{ target: 0.3, realised: 0.3 - 1e-12, targetDate: day("2026-09-29") }, 0, "or just below"],
    [{ target: 10 }, 0, "no date"],
  ])("%j is late %d times: %s", (row, late) => {
    expect(figuresOf(row).late).toBe(late);
  });

  test("is called by its name, else its id", () => {
    const { benefits } = figuresOf({ name: "Time", id: "B1" }, { id: "B2" }, {});
    expect(benefits.map(({ name }) => name)).toEqual(["Time", "B2", ""]);
  });
});

describe("some benefits together", () => {
  test("a worth of 0 weighs as one that is missing: all alike", () => {
    const found = figuresOf(
      { target: 10, forecast: 10, realised: 5, value: 0 },
      { target: 10, forecast: 5, realised: 0, value: 100 },
    );
    expect(found).toMatchObject({
      weighted: "equal",
      forecastOverTarget: 0.75,
      realisedShare: 0.25,
      plannedValue: 100,
      forecastValue: 50,
      realisedValue: 0,
    });
  });

  test("shares that are not known are left out of the mean, worth without share of the sum", () => {
    expect(
      figuresOf({ target: 10, value: 300 }, { target: 10, forecast: 5, realised: 2, value: 100 }),
    ).toMatchObject({
      weighted: "value",
      forecastOverTarget: 0.5,
      realisedShare: 0.2,
      plannedValue: 400,
      forecastValue: 50,
      realisedValue: 20,
    });
    expect(figuresOf({ target: 10 }, {})).toMatchObject({
      forecastOverTarget: noForecast,
      realisedShare: none,
      plannedValue: none,
    });
    expect(figuresOf({ target: 10, realised: 10 }, { realised: 5 })).toMatchObject({
      realisedShare: 1,
    });
    expect(figuresOf()).toEqual({
      benefits: [],
      weighted: "equal",
      late: 0,
      ...{ forecastOverTarget: none, realisedShare: none },
      ...{ plannedValue: none, forecastValue: none, realisedValue: none },
    });
  });

  test("the profile joins a month, comes by date and takes what is not known as nothing", () => {
    const { benefits } = figuresOf(
      { target: 1, forecast: 1, value: 20, targetDate: day("2026-05-31") },
      { target: 1, realised: 0.5, value: 10, targetDate: day("2026-02-01") },
      { target: 1, forecast: 0.5, value: 30, targetDate: day("2026-02-28") },
      { target: 1, forecast: 1, targetDate: day("2026-03-31") },
    );
    expect(benefitProfile(benefits)).toEqual([
      { periodEnd: "2026-02-28", planned: 40, forecast: 15, realised: 5 },
      { periodEnd: "2026-05-31", planned: 60, forecast: 35, realised: 5 },
    ]);
  });

  test("amounts a year are discounted from the end of the first on", () => {
    expect(presentValue([110, 121], 0.1)).toBeCloseTo(200, 9);
    expect(presentValue([], 0.1)).toBe(0);
  });
});
