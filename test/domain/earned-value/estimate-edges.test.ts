import { describe, expect, test } from "@jest/globals";

import {
  estimateAtCompletion,
  weightedIndicesEstimate,
} from "#domain/earned-value/estimate-at-completion";
import type { EstimateMethod } from "#domain/earned-value/estimate-at-completion";
import { growingSums } from "#domain/kernel/exact-sum";
import { add, divide, orUnknown, subtract } from "#domain/kernel/figure-arithmetic";
import type { EarnedValues } from "#domain/earned-value/indices";
import {
  scheduleVariance,
  toCompletePerformanceIndex,
  toCompletePerformanceIndexToEstimate,
} from "#domain/earned-value/indices";
import { performanceByPeriod } from "#domain/earned-value/period-performance";
import { readSpan, statedTimes } from "#domain/earned-value/stated-times";
import { timePhasedPlan } from "#domain/earned-value/time-phased-plan";
import type { Figure } from "#domain/kernel/figure";
import { unknown } from "#domain/kernel/figure";

import { aProject, day, factsOf, monthlyPlan } from "../portfolio/a-project";

const none = unknown("notReported");
const noEarned = unknown("noEarnedValue");
const noBudget = unknown("noBudget");

function values(bac: Figure, pv: Figure, ev: Figure, ac: Figure): EarnedValues {
  return { budgetAtCompletion: bac, plannedValue: pv, earnedValue: ev, actualCost: ac };
}

describe("figures with something missing", () => {
  test("keep the reason of the first, and overflow is no figure", () => {
    expect([add(1, 2), subtract(5, 2), divide(6, 2, "noBudget")]).toEqual([3, 3, 3]);
    for (const work of [add, subtract]) {
      expect(work(none, noBudget)).toEqual(none);
      expect(work(1, noBudget)).toEqual(noBudget);
      expect(work(noBudget, 1)).toEqual(noBudget);
    }
    expect(divide(none, 0, "noBudget")).toEqual(none);
    expect(divide(1, none, "noBudget")).toEqual(none);
    expect(divide(0, 0, "noBudget")).toEqual(noBudget);
    expect(divide(1e300, 1e-300, "noBudget")).toEqual(noBudget);
    expect(add(1e308, 1e308)).toEqual(unknown("notReadable"));
    expect(subtract(-1e308, 1e308)).toEqual(unknown("notReadable"));
    expect(orUnknown(0, "noBudget")).toBe(0);
    expect(orUnknown(undefined, "noBudget")).toEqual(noBudget);
    expect(orUnknown(Infinity, "noBudget")).toEqual(unknown("notReadable"));
  });

  test("what is left to do over what is left to spend: (10 - 4) / (10 - 2), to an estimate / (14 - 2)", () => {
    const project = values(10, 5, 4, 2);
    expect(toCompletePerformanceIndex(project)).toBe(6 / 8);
    expect(toCompletePerformanceIndexToEstimate(project, 14)).toBe(6 / 12);
    expect(toCompletePerformanceIndexToEstimate(project, 2)).toEqual(unknown("budgetExhausted"));
    expect(toCompletePerformanceIndexToEstimate(project, none)).toEqual(none);
    expect(scheduleVariance(project)).toBe(-1);
  });
});

describe("the estimate at completion", () => {
  test("by weighted indices divides what is left by 0.8 CPI + 0.2 SPI", () => {
    // CPI 0.5, SPI 0.8: 0.8 x 0.5 + 0.2 x 0.8 = 0.56; 800 + 600 / 0.56.
    expect(weightedIndicesEstimate(values(1000, 500, 400, 800))).toBeCloseTo(800 + 600 / 0.56, 9);
    expect(weightedIndicesEstimate(values(1000, 0, 400, 800))).toEqual(unknown("noPlannedValue"));
    expect(weightedIndicesEstimate(values(1000, 500, 400, 0))).toEqual(unknown("noActualCost"));
    expect(weightedIndicesEstimate(values(1000, 500, 0, 800))).toEqual(noEarned);
  });

  test.each<readonly [EstimateMethod, EarnedValues, Figure, Figure, string, because: string]>([
    ["weightedIndices", values(1000, 500, 500, 500), 9, 1000, "weightedIndices", "on plan"],
    ["costAndSchedule", values(1000, 500, 500, 500), 9, 1000, "costAndSchedule", "on plan"],
    ["costAndSchedule", values(1000, 500, 400, 0), none, unknown("noActualCost"), "none", "no CPI"],
    ["typical", values(1000, 500, 0, 0), none, 1000, "typical", "not begun: the budget"],
    ["typical", values(1000, 500, 0, 5), none, noEarned, "none", "spent and nothing earned"],
    [
      "typical",
      values(1000, 500, none, 5),
      unknown("noForecast"),
      unknown("noForecast"),
      "none",
      "nothing to go by: the reason of the estimate",
    ],
    [
      "typical",
      values(noBudget, 5, 4, 5),
      unknown("noForecast"),
      noBudget,
      "none",
      "earned, no budget",
    ],
    ["atypical", values(noBudget, 5, 4, 5), 77, 77, "reported", "the project's own instead"],
    ["reported", values(1000, 500, 400, 500), none, 1250, "typical", "none reported: 1000 / 0.8"],
    ["reported", values(noBudget, 5, 4, 5), none, noBudget, "none", "nor any formula"],
    ["reported", values(1000, 500, 400, 500), 0, 0, "reported", "0 is an estimate"],
  ])("%s of %o with %o reported is %o from %s: %s", (...[method, of, reported, value, source]) => {
    expect(estimateAtCompletion(method, of, reported)).toEqual({ value, source });
  });
});

describe("times as a tab states them", () => {
  test.each([
    ["12 months", { count: 12, unit: "month" }],
    ["40 wks", { count: 40, unit: "week" }],
    ["2 years", { count: 24, unit: "month" }],
    ["1,5 Jahre", { count: 18, unit: "month" }],
    ["3 Q", { count: 3, unit: "quarter" }],
    ["10 days", { count: 10, unit: "day" }],
    ["10 Tage", { count: 10, unit: "day" }],
    [" 9 ", { count: 9, unit: undefined }],
    ["4.5-months (approx)", { count: 4.5, unit: "month" }],
    ["12 sprints", undefined],
    ["about 12", undefined],
    ["", undefined],
  ])("%j is %j", (text, span) => {
    expect(readSpan(text)).toEqual(span);
  });

  test.each<readonly [Parameters<typeof factsOf>[0], unknown]>([
    [{}, undefined],
    [{ elapsedTime: "3 months" }, undefined],
    [{ statedEarnedSchedule: "3 months" }, undefined],
    [{ plannedDuration: "some time" }, undefined],
    [{ plannedDuration: "12 months" }, ["month", 12, none, unknown("noTimePhasedPlan")]],
    [
      { elapsedTime: "6", statedEarnedSchedule: "5 weeks" },
      ["week", unknown("noTimePhasedPlan"), 6, 5],
    ],
    [{ plannedDuration: "12", elapsedTime: "6", statedEarnedSchedule: "5" }, ["period", 12, 6, 5]],
    [
      { plannedDuration: "90 days", elapsedTime: "30" },
      ["period", 90, 30, unknown("noTimePhasedPlan")],
    ],
    [
      { plannedDuration: "12 months", elapsedTime: "6 weeks" },
      ["month", 12, none, unknown("noTimePhasedPlan")],
    ],
    [
      { plannedDuration: "12 months", elapsedTime: "0" },
      ["month", 12, unknown("notStarted"), unknown("noTimePhasedPlan")],
    ],
  ])("%j are %j", (facts, expected) => {
    const found = statedTimes(factsOf(facts));
    expect(
      found && [
        found.unit,
        found.times.planDuration,
        found.times.actualTime,
        found.times.earnedSchedule,
      ],
    ).toEqual(expected);
  });

  test("give what follows from them: SV(t) 5 - 6, SPI(t) 5 / 6, TSPI (12 - 5) / (12 - 6)", () => {
    const facts = { plannedDuration: "12", elapsedTime: "6", statedEarnedSchedule: "5" };
    expect(statedTimes(factsOf(facts))?.times).toMatchObject({
      scheduleVarianceTime: -1,
      schedulePerformanceIndexTime: 5 / 6,
      toCompleteSchedulePerformanceIndex: 7 / 6,
    });
  });
});

test("a line for each period begun by the status date in which something is earned or spent", () => {
  const { costPeriods } = aProject({
    costPeriods: [
      ...monthlyPlan(2025, [100, 200, 300, 400], { earned: [90, 150], actual: [100, 200, 320] }),
      { earnedValue: 1 },
    ],
  });
  const frame = { baselineStart: undefined, baselineFinish: undefined, budgetAtCompletion: 400 };
  const plan = timePhasedPlan(costPeriods, frame)!;
  const lines = (statusDate: string): ReturnType<typeof performanceByPeriod> =>
    performanceByPeriod(costPeriods, plan, {
      statusDate: day(statusDate),
      budgetAtCompletion: 400,
    });
  const ends = (statusDate: string): unknown => lines(statusDate).map(({ periodEnd }) => periodEnd);
  expect(ends("2025-01-31")).toEqual(["2025-01-31"]);
  expect(ends("2025-02-01")).toEqual(["2025-01-31", "2025-02-28"]);
  expect(ends("2025-12-31")).toEqual(["2025-01-31", "2025-02-28", "2025-03-31"]);
  const [, second, third] = lines("2025-12-31");
  // PV 200, EV 150, AC 200; ES 1.5 of 4 months at AT 2.
  expect(second).toMatchObject({
    scheduleVariance: -50,
    costVariance: -50,
    schedulePerformanceIndex: 0.75,
    costPerformanceIndex: 0.75,
    earnedSchedule: 1.5,
    actualTime: 2,
    schedulePerformanceIndexTime: 0.75,
  });
  expect(second?.estimateAtCompletion).toBeCloseTo(400 / 0.75, 9);
  expect(second?.forecastDuration).toBeCloseTo(4 / 0.75, 9);
  expect(third).toMatchObject({
    costVariance: noEarned,
    scheduleVariance: noEarned,
    actualTime: 3,
  });
});

test("sums side by side lose nothing to rounding and do not mix", () => {
  const sums = growingSums(2);
  for (const number of [1e100, 1, -1e100, 1e-30, 2 ** 60, 1e-20]) sums.add(0, number);
  sums.add(1, 5);
  sums.add(0, -(2 ** 60));
  expect(sums.total(0)).toBe(1);
  expect(sums.total(1)).toBe(5);
  expect(growingSums(1).total(0)).toBe(0);
});
