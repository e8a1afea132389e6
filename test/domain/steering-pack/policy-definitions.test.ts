import { describe, expect, test } from "@jest/globals";

import type { RagPolicy, RollupRule } from "#domain/rag/policy";
import { defaultRagPolicy, femaRagPolicy, measurePolicy } from "#domain/rag/policy";
import { describePolicy } from "#domain/steering-pack/definitions";
import { packScope } from "#domain/steering-pack/pack-scope";

import type { ProjectSketch } from "../portfolio/a-project";
import { aProject } from "../portfolio/a-project";

describe("the small print of a policy", () => {
  const measures = [
    measurePolicy("costPerformance", "cost", "higherIsBetter", [0.95, 0.9]),
    measurePolicy("finishSlipShare", "schedule", "lowerIsBetter", [0.05, 0.1]),
    { ...measurePolicy("finishSlipDays", "schedule", "lowerIsBetter", [7, 31]), on: false },
    measurePolicy("overdueKeyMilestones", "schedule", "lowerIsBetter", [0, 1]),
    measurePolicy("actualOverPlannedSpend", "cost", "twoSided", [0.05, 0.125]),
    measurePolicy("benefitsForecast", "benefits", "higherIsBetter", [0.95, 0.85]),
  ];
  const first =
    "Reported is the project manager's colour; calculated comes from the figures. A figure that is missing is grey, never green.";
  const standing =
    "Towards the overall colour these count: schedule, cost, scope in full; risk, resources, " +
    "benefits to amber at most; communications not at all (shown only).";

  test("names each measure that is on with its limits, what counts, and the rule of a programme", () => {
    expect(describePolicy({ ...defaultRagPolicy, measures })).toEqual([
      first,
      "Cost performance index: green from 0.95, amber from 0.9; " +
        "Finish slip over planned duration: green to 5 %, amber to 10 %; " +
        "Overdue key milestones: green to 0, amber to 1; " +
        "Actual over planned spend: green within 5 % either way, amber within 13 %; " +
        "Forecast benefits over target: green from 95 %, amber from 85 %.",
      `A dimension takes the worst of its measures. ${standing}`,
      "A programme and the portfolio weigh their active projects by budget, are amber at least while one is red, and red once reds hold 25 % of the budget.",
    ]);
  });

  test("leaves out a standing that no dimension has", () => {
    const all: RagPolicy["standing"] = {
      schedule: "full",
      cost: "full",
      scope: "full",
      risk: "full",
      resources: "full",
      benefits: "full",
      communications: "full",
    };
    const [, , words] = describePolicy({ ...femaRagPolicy, standing: all, dimension: "weighted" });
    expect(words).toBe(
      "A dimension takes the weighted mean of its measures. Towards the overall colour these count: " +
        "schedule, cost, scope, risk, resources, benefits, communications in full.",
    );
  });

  test.each<readonly [RollupRule, string]>([
    [
      { kind: "worstOf" },
      "A programme and the portfolio take the colour of their worst active project.",
    ],
    [
      { kind: "worstWithGreyAsRed" },
      "A programme and the portfolio take the colour of their worst active project; one that is not known counts as red.",
    ],
    [{ kind: "weighted" }, "A programme and the portfolio weigh their active projects by budget."],
    [
      { kind: "shareOfGreen", greenAbove: 0.9, amberFrom: 0.8 },
      "A programme and the portfolio are green where more than 90 % of their rated projects are, amber from 80 %, red below.",
    ],
  ])("%j", (rollup, words) => {
    expect(describePolicy({ ...defaultRagPolicy, rollup }).at(-1)).toBe(words);
  });
});

describe("a pack is about", () => {
  const about = (scope: string, facts: NonNullable<ProjectSketch["facts"]>): boolean =>
    packScope(scope)(aProject({ facts }));

  test.each<readonly [string, NonNullable<ProjectSketch["facts"]>, boolean]>([
    ["P01", { projectId: "P01" }, true],
    ["P02; p01 ;P03", { projectId: "P01" }, true],
    ["P011", { projectId: "P01" }, false],
    ["Estates", { programme: "estates" }, true],
    ["Estates", { programme: "Estates / Depots" }, true],
    ["estates /  depots", { programme: "Estates / Depots / North" }, true],
    ["Estates / Depots", { programme: "Estates" }, false],
    ["Depots", { programme: "Estates / Depots" }, false],
    ["Estates", { projectId: "P01" }, false],
    ["", { projectId: "P01" }, false],
    ["", {}, false],
  ])("%o and %j: %s", (scope, facts, included) => {
    expect(about(scope, facts)).toBe(included);
  });
});
