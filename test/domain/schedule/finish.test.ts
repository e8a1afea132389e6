import { describe, expect, test } from "@jest/globals";

import { unknown } from "#domain/kernel/figure";
import type { PlanDates } from "#domain/schedule/finish";
import { projectFinish } from "#domain/schedule/finish";

import { aProject, day } from "../portfolio/a-project";

const noPlan: PlanDates = {
  start: undefined,
  finish: unknown("noTimePhasedPlan"),
  forecast: unknown("noTimePhasedPlan"),
};
const plan: PlanDates = {
  start: day("2026-01-01"),
  finish: day("2026-12-31"),
  forecast: day("2027-03-15"),
};

describe("the forecast finish comes from the first that has one", () => {
  const milestones = [
    { baselineDate: day("2026-06-30"), forecastDate: day("2026-07-31") },
    { baselineDate: day("2026-12-31"), forecastDate: day("2027-02-28") },
  ];
  const facts = { baselineStart: day("2026-01-01"), baselineFinish: day("2026-12-31") };

  test("actual finish before all", () => {
    const done = {
      ...facts,
      actualFinish: day("2026-11-30"),
      forecastFinish: day("2027-01-31"),
    };
    expect(projectFinish(aProject({ facts: done, milestones }), plan)).toMatchObject({
      forecastFinish: "2026-11-30",
      forecastSource: "actualFinish",
      finishSlipDays: -31,
    });
  });

  test("the fact before the milestones", () => {
    const stated = { ...facts, forecastFinish: day("2027-01-31") };
    const finish = projectFinish(aProject({ facts: stated, milestones }), plan);
    expect(finish).toMatchObject({ forecastSource: "fact", finishSlipDays: 31 });
    expect(finish.finishSlipShare).toBeCloseTo(31 / 364, 12);
  });

  test("the latest milestone before earned schedule", () => {
    expect(projectFinish(aProject({ facts, milestones }), plan)).toMatchObject({
      forecastFinish: "2027-02-28",
      forecastSource: "milestones",
    });
  });

  test("a list of milestones that stops half-way does not speak for the finish", () => {
    const half = milestones.slice(0, 1);
    expect(projectFinish(aProject({ facts, milestones: half }), plan)).toMatchObject({
      forecastFinish: "2027-03-15",
      forecastSource: "earnedSchedule",
    });
  });

  test("without any it is unknown", () => {
    expect(projectFinish(aProject({ facts }), noPlan)).toMatchObject({
      forecastFinish: unknown("noForecast"),
      forecastSource: "none",
      finishSlipDays: unknown("noForecast"),
      finishSlipShare: unknown("noForecast"),
    });
  });
});

test("without a baseline finish the latest milestone's baseline counts, then the plan's end", () => {
  const milestones = [{ baselineDate: day("2026-10-31"), forecastDate: day("2026-10-31") }];
  expect(projectFinish(aProject({ milestones }), plan).baselineFinish).toBe("2026-10-31");
  expect(projectFinish(aProject(), plan).baselineFinish).toBe("2026-12-31");
  expect(projectFinish(aProject(), noPlan).baselineFinish).toEqual(unknown("noTimePhasedPlan"));
});

test("a baseline that ends before it starts has no duration to compare with", () => {
  const facts = {
    baselineStart: day("2026-12-31"),
    baselineFinish: day("2026-01-31"),
    forecastFinish: day("2026-02-28"),
  };
  const finish = projectFinish(aProject({ facts }), noPlan);
  expect(finish.finishSlipDays).toBe(28);
  expect(finish.finishSlipShare).toEqual(unknown("noBaseline"));
});
