import { describe, expect, test } from "@jest/globals";

import { unknown } from "#domain/kernel/figure";
import { workOutFigures } from "#domain/figures/project-figures";
import type { ProjectFigures } from "#domain/figures/project-figures";

import type { ProjectSketch } from "../portfolio/a-project";
import { aProject, day, monthlyPlan } from "../portfolio/a-project";

function worked(sketch: ProjectSketch, statusDate = "2026-03-31"): ProjectFigures {
  const methods = { estimate: "typical", taskRule: "percentComplete" } as const;
  return workOutFigures(aProject(sketch), day(statusDate), methods);
}

const values = { budgetAtCompletion: 1000, plannedValue: 500, earnedValue: 400, actualCost: 500 };

describe("figures of a project", () => {
  test("of cost follow from its four amounts", () => {
    // CPI 0.8: BAC / CPI = 1250.
    expect(worked({ facts: values }).figures).toMatchObject({
      scheduleVariance: -100,
      costVariance: -100,
      schedulePerformanceIndex: 0.8,
      costPerformanceIndex: 0.8,
      estimateAtCompletion: 1250,
      estimateToComplete: 750,
      varianceAtCompletion: -250,
      varianceAtCompletionShare: -0.25,
      toCompletePerformanceIndex: 600 / 500,
    });
  });

  test.each([
    ["the estimate the project reports", { estimateAtCompletion: 1100 }, 600 / 600],
    ["else the one worked out", {}, 600 / 750],
    ["which may be spent", { estimateAtCompletion: 500 }, unknown("budgetExhausted")],
  ])("the index to complete is to %s", (_what, more, index) => {
    const { figures } = worked({ facts: { ...values, ...more } });
    expect(figures.toCompletePerformanceIndexToEstimate).toEqual(index);
  });

  test("have no share of a budget of 0", () => {
    const facts = { budgetAtCompletion: 0, estimateAtCompletion: 5, plannedValue: 1 };
    expect(worked({ facts }).figures).toMatchObject({
      varianceAtCompletion: -5,
      varianceAtCompletionShare: unknown("noBudget"),
      plannedPercentComplete: unknown("noBudget"),
    });
  });
});

describe("how much is complete", () => {
  const tasks = [{ name: "A", duration: 10, percentComplete: 0.5 }];
  test.each<readonly [string, ProjectSketch, unknown]>([
    ["as stated", { facts: { ...values, percentComplete: 0.7 }, tasks }, 0.7],
    ["stated as nothing", { facts: { ...values, percentComplete: 0 } }, 0],
    ["else earned value over budget", { facts: values, tasks }, 0.4],
    ["else as the tasks say", { tasks }, 0.5],
    ["else unknown", {}, unknown("noEarnedValue")],
  ])("is %s", (_how, sketch, complete) => {
    expect(worked(sketch).figures.percentComplete).toEqual(complete);
  });

  test.each([
    ["as stated", { plannedPercentComplete: 0.7 }, 0.7],
    ["stated as nothing", { plannedPercentComplete: 0 }, 0],
    ["else planned value over budget", {}, 0.5],
  ])("is planned %s", (_how, more, planned) => {
    const { figures } = worked({ facts: { ...values, ...more } });
    expect(figures.plannedPercentComplete).toBe(planned);
  });
});

describe("the times of a project", () => {
  const costPeriods = monthlyPlan(2026, [10, 20, 30, 40], { earned: [10, 15, 15, 15] });

  test("come from its plan by period", () => {
    const { figures, finish } = worked({ costPeriods });
    // Earned 15 is a month and a half of the plan, three months are used: SPI(t) is a half.
    expect(figures).toMatchObject({
      earnedSchedule: 1.5,
      actualTime: 3,
      planDuration: 4,
      scheduleVarianceTime: -1.5,
      schedulePerformanceIndexTime: 0.5,
      toCompleteSchedulePerformanceIndex: 2.5,
      forecastDuration: 8,
      periodUnit: "month",
      baselineFinish: "2026-04-30",
      forecastFinish: "2026-08-31",
    });
    expect(finish.forecastSource).toBe("earnedSchedule");
  });

  test.each([
    ["an actual finish before it", "2026-02-28", 2],
    ["no longer than it where the finish is later", "2026-04-30", 3],
  ])("run to the status date, or to %s", (_what, actualFinish, time) => {
    const facts = { actualFinish: day(actualFinish) };
    expect(worked({ facts, costPeriods }).figures.actualTime).toBe(time);
    const dated = { ...facts, baselineStart: day("2026-01-01"), baselineFinish: day("2026-12-31") };
    expect(worked({ facts: dated }).figures.actualTime).toBe(time);
  });

  const none = unknown("noTimePhasedPlan");

  test("without a plan come from the dates of the baseline, in months", () => {
    const facts = { baselineStart: day("2026-01-01"), baselineFinish: day("2026-12-31") };
    expect(worked({ facts }).figures).toMatchObject({
      planDuration: 12,
      actualTime: 3,
      earnedSchedule: none,
      schedulePerformanceIndexTime: none,
      forecastDuration: none,
      periodUnit: "month",
    });
  });

  test.each([
    ["on the day before the start", "2025-12-31", unknown("notStarted")],
    ["on the first day", "2026-01-01", 1 / 31],
  ])("count from the start of the baseline: %s", (_when, statusDate, time) => {
    const facts = { baselineStart: day("2026-01-01"), baselineFinish: day("2026-12-31") };
    expect(worked({ facts }, statusDate).figures.actualTime).toEqual(time);
  });

  const stated = { plannedDuration: "10 weeks", elapsedTime: "5 weeks", statedEarnedSchedule: "4" };
  test.each([
    ["is none", {}],
    ["has no finish", { baselineStart: day("2026-01-01") }],
    ["has no start", { baselineFinish: day("2026-01-01") }],
    ["ends as it starts", { baselineStart: statusDay(), baselineFinish: statusDay() }],
    ["starts in 1900", { baselineStart: day("1900-01-01"), baselineFinish: statusDay() }],
    ["ends in 9999", { baselineStart: statusDay(), baselineFinish: day("9999-12-31") }],
  ])("are as the tab states them where a baseline %s", (_why, facts) => {
    expect(worked({ facts: { ...stated, ...facts } }).figures).toMatchObject({
      planDuration: 10,
      actualTime: 5,
      earnedSchedule: 4,
      schedulePerformanceIndexTime: 0.8,
      forecastDuration: 12.5,
      periodUnit: "week",
    });
  });

  test("are not known where nothing says them", () => {
    expect(worked({}).figures).toMatchObject({
      planDuration: none,
      actualTime: none,
      earnedSchedule: none,
      forecastDuration: none,
      periodUnit: "period",
    });
  });
});

function statusDay(): ReturnType<typeof day> {
  return day("2026-01-31");
}
