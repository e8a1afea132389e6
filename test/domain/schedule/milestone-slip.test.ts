import { describe, expect, test } from "@jest/globals";

import { unknown } from "#domain/kernel/figure";
import { projectSlip, sumSlips } from "#domain/schedule/milestone-slip";
import type { MilestoneSlip } from "#domain/schedule/slip";

import type { ProjectSketch } from "../portfolio/a-project";
import { aProject, day } from "../portfolio/a-project";

const none: MilestoneSlip = {
  weightedMeanDays: unknown("noBaseline"),
  largestDays: unknown("noBaseline"),
  weight: 0,
};
const baselineDate = day("2026-03-10");

function slipOf(
  milestones: NonNullable<ProjectSketch["milestones"]>,
  keyWeight = 3,
): MilestoneSlip {
  return projectSlip(aProject({ milestones }).milestones, keyWeight);
}

describe("the slip of a project's milestones", () => {
  test("weighs key milestones by the weight set, and any other by 1", () => {
    const slip = slipOf([
      { key: true, baselineDate, forecastDate: day("2026-03-18") },
      { key: false, baselineDate, forecastDate: day("2026-03-22") },
      { baselineDate, actualDate: day("2026-03-10"), forecastDate: day("2026-04-30") },
    ]);
    // (3 x 8 + 12 + 0) / 5.
    expect(slip).toEqual({ weightedMeanDays: 36 / 5, largestDays: 12, weight: 5 });
  });

  test("early milestones are below zero, the largest slip among them too", () => {
    const slip = slipOf([
      { baselineDate, forecastDate: day("2026-03-05") },
      { baselineDate, forecastDate: day("2026-03-01") },
    ]);
    expect(slip).toEqual({ weightedMeanDays: -7, largestDays: -5, weight: 2 });
  });

  test("milestones without a baseline or without an expected day do not count", () => {
    const slip = slipOf([
      { forecastDate: day("2026-09-30") },
      { baselineDate },
      { baselineDate, forecastDate: day("2026-03-14") },
    ]);
    expect(slip).toEqual({ weightedMeanDays: 4, largestDays: 4, weight: 1 });
  });

  test.each<readonly [string, NonNullable<ProjectSketch["milestones"]>, number]>([
    ["there are none", [], 3],
    ["none has a baseline", [{ key: true, forecastDate: baselineDate }], 3],
    ["none has any weight", [{ key: true, baselineDate, forecastDate: baselineDate }], 0],
  ])("is not known where %s", (_why, milestones, keyWeight) => {
    expect(slipOf(milestones, keyWeight)).toEqual(none);
  });
});

describe("the slip of a node", () => {
  test("weighs the means of its projects; the largest is the largest of all", () => {
    const slips = [
      { weightedMeanDays: 10, largestDays: 14, weight: 1 },
      { weightedMeanDays: 2, largestDays: 4, weight: 3 },
    ];
    expect(sumSlips(slips)).toEqual({ weightedMeanDays: 4, largestDays: 14, weight: 4 });
    expect(sumSlips(slips.toReversed()).largestDays).toBe(14);
  });

  test("leaves out projects without a slip, however early the others are", () => {
    const early = { weightedMeanDays: -3, largestDays: -2, weight: 2 };
    expect(sumSlips([none, early])).toEqual(early);
  });

  test.each([[[]], [[none, none]]])("is not known without any: %j", (slips) => {
    expect(sumSlips(slips)).toEqual(none);
  });
});
