import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import {
  atypicalEstimate,
  costAndScheduleEstimate,
  estimateAtCompletion,
  typicalEstimate,
} from "#domain/earned-value/estimate-at-completion";
import type { EarnedValues } from "#domain/earned-value/indices";
import {
  costPerformanceIndex,
  costVariance,
  schedulePerformanceIndex,
  scheduleVariance,
  toCompletePerformanceIndex,
  toCompletePerformanceIndexToEstimate,
} from "#domain/earned-value/indices";
import type { Figure } from "#domain/kernel/figure";
import { isKnown, unknown } from "#domain/kernel/figure";

function values(bac: number, pv: number, ev: number, ac: number): EarnedValues {
  return { budgetAtCompletion: bac, plannedValue: pv, earnedValue: ev, actualCost: ac };
}

const notReported = unknown("noForecast");

/** Source: PMP Exam Prep p. 210, as reproduced at https://studylib.net/doc/5898152/earned-value-exercise */
describe("the fence of PMP Exam Prep, BAC 4000, PV 3000, EV 2500, AC 2800", () => {
  const fence = values(4000, 3000, 2500, 2800);

  test.each([
    ["CV", costVariance(fence), -300, 0],
    ["CPI", costPerformanceIndex(fence), 0.893, 3],
    ["SV", scheduleVariance(fence), -500, 0],
    ["SPI", schedulePerformanceIndex(fence), 0.833, 3],
  ])("%s as printed", (_name, figure, printed, decimals) => {
    expect(figure).toBeCloseTo(printed, decimals);
  });

  test("EAC, ETC and VAC are exact, a unit from the book's, which rounds CPI to .893 first", () => {
    const estimate = typicalEstimate(fence);
    expect(estimate).toBeCloseTo(4480, 6);
    expect(Math.abs(Number(estimate) - 4479)).toBeLessThanOrEqual(1.5);
    expect(Math.abs(Number(estimate) - 2800 - 1679)).toBeLessThanOrEqual(1.5);
    expect(Math.abs(4000 - Number(estimate) - -479)).toBeLessThanOrEqual(1.5);
  });
});

/** Source: PRA R package, tests/testthat/test-evm.R @25c62aa (MIT), after Damnjanovic & Reinschmidt 2020 */
test("PRA: BAC 100,000, 40 % planned, 35 % done, AC 36,000", () => {
  const project = values(100_000, 0.4 * 100_000, 0.35 * 100_000, 36_000);
  expect(scheduleVariance(project)).toBe(-5000);
  expect(costVariance(project)).toBe(-1000);
  expect(schedulePerformanceIndex(project)).toBeCloseTo(0.875, 10);
  expect(costPerformanceIndex(project)).toBeCloseTo(0.9722222, 7);
});

/** Source: "What is in Earned Value Management, Part IV" */
test("an overdue task with a bottom-up estimate: AC 11,000 + ETC 1,000 is 12,000", () => {
  const task = values(10_000, 10_000, 0.91667 * 10_000, 11_000);
  expect(task.earnedValue).toBeCloseTo(9166.67, 1);
  const estimate = estimateAtCompletion("reported", task, 11_000 + 1000);
  expect(estimate).toEqual({ value: 12_000, source: "reported" });
});

describe("estimates at completion", () => {
  const late = values(1000, 500, 400, 450);

  test("atypical adds what is left at plan: 450 + 600", () => {
    expect(atypicalEstimate(late)).toBe(1050);
  });

  test("cost and schedule divides what is left by both indices", () => {
    expect(costAndScheduleEstimate(late)).toBeCloseTo(450 + 600 / ((400 / 450) * 0.8), 9);
  });

  const reported: Figure = 990;
  test.each([
    ["typical", values(1000, 500, 400, 450), 1125, "typical"],
    ["typical", values(1000, 500, 0, 0), 1000, "typical"],
    ["typical", values(1000, 500, 0, 100), 990, "reported"],
    ["atypical", values(1000, 500, 0, 100), 1100, "atypical"],
    ["costAndSchedule", values(1000, 0, 400, 450), 990, "reported"],
    ["reported", values(1000, 500, 400, 450), 990, "reported"],
  ] as const)("%s with a reported 990 gives %o", (method, figures, value, source) => {
    expect(estimateAtCompletion(method, figures, reported)).toEqual({ value, source });
  });

  test("nothing earned, money spent and nothing reported is unknown, not infinite", () => {
    const estimate = estimateAtCompletion("typical", values(1000, 500, 0, 100), notReported);
    expect(estimate).toEqual({ value: unknown("noEarnedValue"), source: "none" });
  });

  test("without a reported estimate the bottom-up method says what it used instead", () => {
    const estimate = estimateAtCompletion("reported", values(1000, 500, 400, 400), notReported);
    expect(estimate).toEqual({ value: 1000, source: "typical" });
  });
});

describe("what cannot be computed is unknown with its reason", () => {
  test.each([
    ["CPI with nothing spent", costPerformanceIndex(values(10, 5, 5, 0)), "noActualCost"],
    ["SPI with nothing planned", schedulePerformanceIndex(values(10, 0, 5, 5)), "noPlannedValue"],
    ["TCPI, budget spent", toCompletePerformanceIndex(values(10, 5, 5, 10)), "budgetExhausted"],
    ["TCPI, overspent", toCompletePerformanceIndex(values(10, 5, 5, 12)), "budgetExhausted"],
    [
      "TCPI to an estimate below cost",
      toCompletePerformanceIndexToEstimate(values(10, 5, 5, 12), 11),
      "budgetExhausted",
    ],
    [
      "CV without earned value",
      costVariance({ ...values(10, 5, 5, 12), earnedValue: unknown("noEarnedValue") }),
      "noEarnedValue",
    ],
  ])("%s", (_case, figure, reason) => {
    expect(figure).toEqual({ unknown: reason });
  });

  test("TCPI is 0 once all is earned within the budget", () => {
    expect(toCompletePerformanceIndex(values(10, 10, 10, 9))).toBe(0);
  });
});

const amount = fc.double({ min: 0.01, max: 1e9, noNaN: true });

test("indices do not change when all amounts are in another unit", () => {
  const four = fc.tuple(amount, amount, amount, amount);
  fc.assert(
    fc.property(four, fc.integer({ min: -20, max: 20 }), ([b, p, e, a], n) => {
      // A power of two scales a double without rounding.
      const scale = 2 ** n;
      const here = values(b, p, e, a);
      const there = values(b * scale, p * scale, e * scale, a * scale);
      for (const index of [
        costPerformanceIndex,
        schedulePerformanceIndex,
        toCompletePerformanceIndex,
      ]) {
        expect(index(there)).toEqual(index(here));
      }
    }),
  );
});

test("no figure is ever NaN or infinite", () => {
  const any = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(any, any, any, any, (b, p, e, a) => {
      const all = values(b, p, e, a);
      const figures = [
        costVariance(all),
        scheduleVariance(all),
        costPerformanceIndex(all),
        schedulePerformanceIndex(all),
        toCompletePerformanceIndex(all),
        typicalEstimate(all),
        atypicalEstimate(all),
        costAndScheduleEstimate(all),
      ];
      expect(figures.filter((figure) => isKnown(figure) && !Number.isFinite(figure))).toEqual([]);
    }),
  );
});
