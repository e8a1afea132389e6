import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { estimateAtCompletion } from "#domain/earned-value/estimate-at-completion";
import { leafTasks, taskValues } from "#domain/earned-value/task-values";
import type { TaskRule } from "#domain/earned-value/task-values";
import { collectValues } from "#domain/earned-value/value-sources";

import { aProject, day } from "../portfolio/a-project";
import type { ProjectSketch } from "../portfolio/a-project";

type Rows = NonNullable<ProjectSketch["tasks"]>;
const today = day("2026-06-15");

function valuesOf(tasks: Rows, rule: TaskRule = "percentComplete"): ReturnType<typeof taskValues> {
  return taskValues(aProject({ tasks }).tasks ?? [], rule, today);
}

/** Source: "What is in Earned Value Management, Part IV": one overdue task of 10,000, 91.667 % done */
test("the published overdue task has EV 9,166.67 and, bottom up, EAC 12,000", () => {
  const project = aProject({
    facts: { actualCost: 11_000, estimateAtCompletion: 12_000 },
    tasks: [{ budget: 10_000, percentComplete: 0.91667, baselineFinish: day("2026-05-31") }],
  });
  const values = collectValues(project, today);
  expect(values.earnedValue).toBeCloseTo(9166.7, 1);
  expect(values).toMatchObject({
    plannedValue: 10_000,
    budgetAtCompletion: 10_000,
    earnedValueSource: "tasks",
    plannedValueSource: "tasks",
  });
  expect(estimateAtCompletion("reported", values, values.reportedEstimate).value).toBe(12_000);
});

describe("when a task earns its budget", () => {
  const half = { budget: 100, percentComplete: 0.3 };
  test.each<readonly [TaskRule, number]>([
    ["zeroHundred", 100],
    ["fiftyFifty", 150],
    ["percentComplete", 130],
  ])("by the rule %s", (rule, earned) => {
    const tasks = [half, { budget: 100, actualFinish: day("2026-06-01") }, { budget: 100 }];
    expect(valuesOf(tasks, rule).earnedValue).toBe(earned);
  });

  test("no task says anything of progress: nothing is known, not 0", () => {
    expect(valuesOf([{ budget: 100 }, { budget: 50 }])).toMatchObject({
      budget: 150,
      earnedValue: undefined,
    });
  });
});

describe("what tasks should have earned", () => {
  const june = { budget: 300, baselineStart: day("2026-06-01"), baselineFinish: day("2026-06-30") };

  test.each<readonly [TaskRule, number]>([
    ["zeroHundred", 0],
    ["fiftyFifty", 150],
    ["percentComplete", 150],
  ])("by the rule %s", (rule, planned) => {
    expect(valuesOf([june], rule).plannedValue).toBe(planned);
  });

  test("is what the plan says where it does", () => {
    expect(valuesOf([{ ...june, plannedPercentComplete: 0.6 }]).plannedValue).toBe(180);
  });
});

test("summary tasks are left out: their tasks stand for them", () => {
  const tasks: Rows = [
    { name: "Build", level: 1, budget: 300 },
    { name: "Walls", level: 2, budget: 100, percentComplete: 1 },
    { name: "Roof", level: 2, budget: 200, percentComplete: 0.5 },
    { name: "Move", level: 1, budget: 50, percentComplete: 0 },
  ];
  expect(leafTasks(aProject({ tasks }).tasks ?? []).map(({ name }) => name?.value)).toEqual([
    "Walls",
    "Roof",
    "Move",
  ]);
  expect(valuesOf(tasks)).toMatchObject({ budget: 350, earnedValue: 200 });
});

test("% complete is weighted by duration: SUMPRODUCT(duration, %) / SUM(duration)", () => {
  const tasks = [
    { duration: 10, percentComplete: 1 },
    { duration: 30, percentComplete: 0.2 },
    { percentComplete: 1 },
  ];
  expect(valuesOf(tasks).percentComplete).toBeCloseTo(0.4, 12);
  expect(valuesOf([{ percentComplete: 1 }]).percentComplete).toBeUndefined();
});

test("figures on the tab and periods count before tasks, tasks before a percentage", () => {
  const tasks = [{ budget: 100, percentComplete: 0.5 }];
  const source = (facts: NonNullable<ProjectSketch["facts"]>): string =>
    collectValues(aProject({ facts, tasks }), today).earnedValueSource;
  expect(source({ earnedValue: 10 })).toBe("fact");
  expect(source({ budgetAtCompletion: 100, percentComplete: 0.9 })).toBe("tasks");
});

test("more done never earns less, and the order of the tasks does not matter", () => {
  const task = fc.record({
    budget: fc.integer({ min: 1, max: 1000 }),
    percentComplete: fc.integer({ min: 0, max: 4 }).map((quarter) => quarter / 4),
  });
  const rule = fc.constantFrom<TaskRule>("zeroHundred", "fiftyFifty", "percentComplete");
  fc.assert(
    fc.property(fc.array(task, { minLength: 1, maxLength: 8 }), rule, (tasks, by) => {
      const earned = valuesOf(tasks, by).earnedValue ?? 0;
      expect(valuesOf([...tasks].reverse(), by).earnedValue).toBe(earned);
      const further = tasks.map((one) => ({
        ...one,
        percentComplete: Math.min(1, one.percentComplete + 0.25),
      }));
      expect(valuesOf(further, by).earnedValue).toBeGreaterThanOrEqual(earned);
      expect(earned).toBeLessThanOrEqual(valuesOf(tasks).budget ?? 0);
    }),
  );
});
