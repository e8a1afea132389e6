import { describe, expect, test } from "@jest/globals";

import { unknown } from "#domain/kernel/figure";
import type { RollupReport } from "#domain/portfolio/report";
import { defaultSettings } from "#domain/settings/settings";

import type { ProjectSketch } from "./a-project";
import { aProject, day, monthlyPlan } from "./a-project";
import { reportOf } from "./report-of";

const settings = {
  ...defaultSettings,
  reportCurrency: "GBP",
  rates: [{ currency: "EUR", rate: 0.5, date: undefined, source: undefined }],
};
const noFigure = unknown("noChildFigure");

function nodeOf(...sketches: readonly ProjectSketch[]): RollupReport {
  const projects = sketches.map((sketch, index) =>
    aProject({ tab: `P${String(index + 1)}`, ...sketch }),
  );
  return reportOf(projects, { settings }).portfolio;
}

const pounds = {
  currency: "GBP",
  budgetAtCompletion: 100,
  plannedValue: 50,
  earnedValue: 40,
  actualCost: 60,
};
const euros = {
  currency: "EUR",
  budgetAtCompletion: 300,
  plannedValue: 100,
  earnedValue: 120,
  actualCost: 90,
};

describe("figures of a node", () => {
  test("are sums in the report currency, and ratios of these sums", () => {
    const { figures } = nodeOf({ facts: pounds }, { facts: euros });
    // BAC / CPI: 150 pounds, and 225 euros are 112.50.
    expect(figures).toMatchObject({
      plannedValue: 100,
      earnedValue: 100,
      actualCost: 105,
      budgetAtCompletion: 250,
      estimateAtCompletion: 262.5,
      scheduleVariance: 0,
      costVariance: -5,
      schedulePerformanceIndex: 1,
      estimateToComplete: 157.5,
      varianceAtCompletion: -12.5,
      percentComplete: 0.4,
      plannedPercentComplete: 0.4,
    });
    expect(figures.costPerformanceIndex).toBeCloseTo(100 / 105, 12);
    expect(figures.varianceAtCompletionShare).toBeCloseTo(-0.05, 12);
    expect(figures.toCompletePerformanceIndex).toBeCloseTo(150 / 145, 12);
  });

  test("leave out projects without a rate, and cancelled ones", () => {
    const { figures } = nodeOf(
      { facts: pounds },
      { facts: { ...euros, currency: "USD" } },
      { facts: { ...euros, lifecycle: "cancelled" } },
    );
    expect(figures).toMatchObject({ budgetAtCompletion: 100, earnedValue: 40, actualCost: 60 });
  });

  test("take a difference only over the projects that have both amounts", () => {
    const { figures } = nodeOf(
      { facts: pounds },
      { facts: { plannedValue: 7 } },
      { facts: { actualCost: 9 } },
      { facts: { budgetAtCompletion: 5 } },
    );
    expect(figures).toMatchObject({
      scheduleVariance: -10,
      costVariance: -20,
      varianceAtCompletion: -50,
      varianceAtCompletionShare: -0.5,
      estimateToComplete: 90,
      toCompletePerformanceIndex: 60 / 40,
    });
  });

  test("divide by nothing that is 0", () => {
    const { figures } = nodeOf({
      facts: {
        budgetAtCompletion: 0,
        plannedValue: 0,
        earnedValue: 10,
        actualCost: 0,
        estimateAtCompletion: 10,
      },
    });
    expect(figures).toMatchObject({
      schedulePerformanceIndex: noFigure,
      costPerformanceIndex: noFigure,
      varianceAtCompletionShare: noFigure,
      percentComplete: noFigure,
    });
  });

  test.each([
    ["spent to the last", 100, unknown("budgetExhausted")],
    ["overspent", 101, unknown("budgetExhausted")],
    ["with one left", 99, 60],
  ])("know what the rest must perform at only with money left: %s", (_case, actualCost, index) => {
    const { figures } = nodeOf({ facts: { ...pounds, actualCost } });
    expect(figures.toCompletePerformanceIndex).toEqual(index);
  });

  test("do not know it where no project has all three amounts", () => {
    const { figures } = nodeOf(
      { facts: { budgetAtCompletion: 100, actualCost: 50 } },
      { facts: { earnedValue: 30 } },
    );
    expect(figures.toCompletePerformanceIndex).toEqual(noFigure);
  });
});

describe("the finish of a node", () => {
  const dated = (baseline: string, forecast: string): ProjectSketch => ({
    facts: { baselineFinish: day(baseline), forecastFinish: day(forecast) },
  });
  const late = dated("2026-10-31", "2027-01-10");
  const long = dated("2026-12-31", "2026-12-31");

  test.each([
    ["late first", [late, long]],
    ["late last", [long, late]],
  ])("is that of the last of its projects, baseline and forecast apart: %s", (_order, sketches) => {
    expect(nodeOf(...sketches).figures).toMatchObject({
      baselineFinish: "2026-12-31",
      forecastFinish: "2027-01-10",
      finishSlipDays: 10,
    });
  });

  test("leaves out projects with one of the dates, and cancelled ones", () => {
    const open = { facts: { baselineFinish: day("2030-12-31") } };
    const cancelled = {
      facts: { ...dated("2031-01-31", "2031-01-31").facts, lifecycle: "cancelled" as const },
    };
    expect(nodeOf(open, long, cancelled).figures).toMatchObject({
      baselineFinish: "2026-12-31",
      forecastFinish: "2026-12-31",
      finishSlipDays: 0,
    });
    expect(nodeOf(open).figures).toMatchObject({
      baselineFinish: noFigure,
      forecastFinish: noFigure,
      finishSlipDays: noFigure,
    });
  });
});

describe("the progress of a node", () => {
  const weighed = (
    progressWeighting: "budget" | "duration" | "equal",
    ...sketches: readonly ProjectSketch[]
  ): RollupReport => {
    const projects = sketches.map((sketch, index) =>
      aProject({ tab: `P${String(index + 1)}`, ...sketch }),
    );
    const calculations = { progressWeighting };
    return reportOf(projects, { settings: { ...defaultSettings, calculations } }).portfolio;
  };
  const long = {
    facts: {
      percentComplete: 0.2,
      plannedPercentComplete: 0.5,
      baselineStart: day("2026-01-01"),
      baselineFinish: day("2026-01-31"),
    },
  };
  const short = {
    facts: {
      percentComplete: 0.6,
      baselineStart: day("2026-01-01"),
      baselineFinish: day("2026-01-11"),
    },
  };

  test("by duration weighs what is planned over the projects that plan it", () => {
    const node = weighed("duration", long, short, { facts: { budgetAtCompletion: 900 } });
    expect(node.figures.percentComplete).toBeCloseTo((0.2 * 30 + 0.6 * 10) / 40, 12);
    expect(node.figures.plannedPercentComplete).toBe(0.5);
    expect(node.progressWeighting).toBe("duration");
  });

  test.each<readonly [string, ProjectSketch]>([
    ["has no start", { facts: { percentComplete: 0.6, baselineFinish: day("2026-01-11") } }],
    ["has no finish", { facts: { percentComplete: 0.6, baselineStart: day("2026-01-11") } }],
    ["ends as it starts", { facts: { ...short.facts, baselineStart: day("2026-01-11") } }],
  ])("by duration weighs all alike where a project %s", (_why, sketch) => {
    const node = weighed("duration", long, sketch);
    expect(node.figures.percentComplete).toBeCloseTo(0.4, 12);
    expect(node.progressWeighting).toBe("equal");
  });

  test("by duration starts with the plan by period where no start is stated", () => {
    const planned = {
      facts: { percentComplete: 0.6, baselineFinish: day("2026-01-31") },
      costPeriods: monthlyPlan(2026, [10, 20, 30]),
    };
    // From 31 December, the day before the plan, to 31 January: 31 days over 30.
    const node = weighed("duration", long, planned);
    expect(node.figures.percentComplete).toBeCloseTo((0.2 * 30 + 0.6 * 31) / 61, 12);
  });

  test("is not known where no project reports any", () => {
    expect(weighed("equal", { facts: { budgetAtCompletion: 1 } }).figures).toMatchObject({
      percentComplete: noFigure,
      plannedPercentComplete: noFigure,
    });
  });
});
