import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { benefitFigures } from "#domain/benefits/benefit-figures";
import { benefitProfile } from "#domain/benefits/benefit-profile";
import { discountFactor, presentValue } from "#domain/benefits/discount";

import { aProject, day } from "../portfolio/a-project";
import type { ProjectSketch } from "../portfolio/a-project";

type Rows = NonNullable<ProjectSketch["benefits"]>;

function figuresOf(rows: Rows): ReturnType<typeof benefitFigures> {
  return benefitFigures(aProject({ benefits: rows }).benefits ?? [], day("2026-09-30"));
}

/** Source: https://github.com/fengdancui/Project-Management, Question1.xlsx: 4.8 %, 18,000 */
describe("the published discount factors", () => {
  test.each([
    [1, 0.9541984732824427],
    [2, 0.9104947264145444],
    [3, 0.8687926778764737],
    [4, 0.8290006468286961],
  ])("after %d years", (years, factor) => {
    expect(discountFactor(0.048, years)).toBeCloseTo(factor, 14);
  });

  test("18,000 after a year are 17,175.57 today", () => {
    expect(presentValue([18_000], 0.048)).toBeCloseTo(17175.57251908397, 8);
    expect(presentValue([100, 100], 0)).toBe(200);
  });
});

describe("the benefits of a project", () => {
  test("are measured on the way from baseline to target, down as well as up", () => {
    const down = { name: "Waiting days", baseline: 40, target: 20, forecast: 25, realised: 30 };
    const { benefits } = figuresOf([down]);
    expect(benefits[0]).toMatchObject({ realisedShare: 0.5, forecastShare: 0.75, late: false });
  });

  test("weigh by value, or alike where one has none", () => {
    const two = [
      { target: 100, forecast: 100, value: 900 },
      { target: 100, forecast: 50, value: 100 },
    ];
    expect(figuresOf(two)).toMatchObject({
      weighted: "value",
      forecastOverTarget: 0.95,
      plannedValue: 1000,
      forecastValue: 950,
      realisedValue: { unknown: "notReported" },
    });
    const [first] = two;
    expect(figuresOf([first!, { target: 100, forecast: 50 }])).toMatchObject({
      weighted: "equal",
      forecastOverTarget: 0.75,
    });
  });

  test("are late once the target date is over and the target not reached", () => {
    const dated = { target: 10, targetDate: day("2026-06-30") };
    expect(figuresOf([{ ...dated, realised: 9 }, dated, { ...dated, realised: 10 }]).late).toBe(2);
  });

  test("say why a share is not known", () => {
    expect(figuresOf([{ target: 5, realised: 1 }]).forecastOverTarget).toEqual({
      unknown: "noForecast",
    });
    expect(figuresOf([{ baseline: 5, target: 5, forecast: 5 }]).forecastOverTarget).toEqual({
      unknown: "noTarget",
    });
    expect(figuresOf([{ target: 5, realised: 6 }]).forecastOverTarget).toBe(1.2);
  });

  test("have a profile by the months of their targets", () => {
    const { benefits } = figuresOf([
      { target: 1, forecast: 1, realised: 1, value: 10, targetDate: day("2026-02-11") },
      { target: 1, forecast: 0.5, value: 20, targetDate: day("2026-05-31") },
      { target: 1, forecast: 1, value: 20 },
    ]);
    expect(benefitProfile(benefits)).toEqual([
      { periodEnd: "2026-02-28", planned: 10, forecast: 10, realised: 10 },
      { periodEnd: "2026-05-31", planned: 30, forecast: 20, realised: 10 },
    ]);
  });
});

test("a higher forecast never lowers the share, and the unit of the measure does not matter", () => {
  const number = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(number, number, number, (target, forecast, more) => {
      const share = (one: number, scale = 1): number =>
        Number(figuresOf([{ target: target * scale, forecast: one * scale }]).forecastOverTarget);
      expect(share(forecast + more)).toBeGreaterThan(share(forecast));
      expect(share(forecast, 1000)).toBeCloseTo(share(forecast), 9);
    }),
  );
});
