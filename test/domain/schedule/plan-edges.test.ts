import { describe, expect, test } from "@jest/globals";

import type { DcmaLimits } from "#domain/schedule/dcma-checks";
import { dcmaChecks } from "#domain/schedule/dcma-checks";
import { isParent, outlineOf, sumsUp } from "#domain/schedule/outline";
import * as plan from "#domain/schedule/plan-measures";
import type { PlanMeasure } from "#domain/schedule/plan-measures";
import { parsePredecessors } from "#domain/schedule/predecessors";
import { isTaskDone, networkOf, taskName } from "#domain/schedule/task-network";
import type { TaskNetwork } from "#domain/schedule/task-network";

import { aProject, day } from "../portfolio/a-project";
import type { ProjectSketch } from "../portfolio/a-project";

type Rows = NonNullable<ProjectSketch["tasks"]>;
const today = day("2026-09-30");
const tomorrow = day("2026-10-01");
const yesterday = day("2026-09-29");
const network = (...tasks: Rows): TaskNetwork => networkOf(aProject({ tasks }));
const counts = (measure: PlanMeasure | undefined): unknown =>
  measure && [measure.found.length, measure.of];

test.each<readonly [string, readonly (readonly [string, string, number])[]]>([
  ["3", [["3", "FS", 0]]],
  [
    "3; 4SS, 5FF",
    [
      ["3", "FS", 0],
      ["4", "SS", 0],
      ["5", "FF", 0],
    ],
  ],
  ["5FS+2d", [["5", "FS", 2]]],
  ["6FS-1 day", [["6", "FS", -1]]],
  ["6SF - 2 weeks", [["6", "SF", -10]]],
  ["6fs+1.5w", [["6", "FS", 7.5]]],
  ["6FS+1m", [["6", "FS", 20]]],
  ["6FS+3", [["6", "FS", 3]]],
  ["6FS+3ed", [["6", "FS", 3]]],
  ["1.2.1", [["1.2.1", "FS", 0]]],
  ["A-10", [["A-10", "FS", 0]]],
  [
    "1\n2",
    [
      ["1", "FS", 0],
      ["2", "FS", 0],
    ],
  ],
  ["see note; 2", [["2", "FS", 0]]],
  ["", []],
])("predecessors %j are %j", (text, links) => {
  expect(parsePredecessors(text).map(({ id, kind, lag }) => [id, kind, lag])).toEqual(links);
});

describe("a task", () => {
  test.each<readonly [Rows[number], boolean]>([
    [{ percentComplete: 1 }, true],
    [{ percentComplete: 0.99 }, false],
    [{ actualFinish: today }, true],
    [{}, false],
  ])("of %j is done: %s", (row, done) => {
    const [task] = network(row).tasks;
    expect(isTaskDone(task!)).toBe(done);
    expect(taskName(task!)).toBe("A20");
  });

  test("is called by its name, else its id", () => {
    expect(network({ id: "1", name: "Dig" }, { id: "2" }).tasks.map(taskName)).toEqual([
      "Dig",
      "2",
    ]);
  });

  test("with others a level below it is no task of the network", () => {
    const found = network(
      { id: "1", level: 1, predecessors: "9" },
      { id: "2", level: 2, predecessors: "1; 7" },
      { id: "3", level: 2 },
      { id: "4", level: 1 },
    );
    expect(found.tasks.map(taskName)).toEqual(["2", "3", "4"]);
    expect(found.links.map(({ link }) => link.id)).toEqual(["1", "7"]);
    expect(found.linked).toBe(true);
    expect(network({ id: "1" }).linked).toBe(false);
    expect(networkOf(aProject())).toEqual({ tasks: [], links: [], linked: false });
  });

  test("sums up others by its code, of amounts where those below have some", () => {
    const { tasks = [] } = aProject({
      tasks: [{ id: "A" }, { id: "a.1.", budget: 5 }, { id: "A.1.1" }, { id: "B", budget: 1 }, {}],
    });
    const outline = outlineOf(tasks);
    expect(tasks.map((task) => [isParent(outline, task), sumsUp(outline, task)])).toEqual([
      [true, true],
      [true, false],
      [false, false],
      [false, false],
      [false, false],
    ]);
    expect(outlineOf(tasks)).toBe(outline);
  });
});

describe("what the DCMA checks count", () => {
  test("a task without logic neither follows nor is followed", () => {
    const found = network({ id: "1" }, { id: "2", predecessors: " 1" }, { id: "3" }, {});
    expect(counts(plan.withoutLogic(found))).toEqual([2, 4]);
    expect(plan.withoutLogic(network({ id: "1" }))).toBeUndefined();
  });

  test("leads and kinds count by link, lags by task, a lag of nothing is neither", () => {
    const found = network(
      { id: "1" },
      { id: "2", predecessors: "1FS-1d; 1SS-2d; 1FS+0d" },
      { id: "3", predecessors: "1FS+1d; 2FF+2d" },
    );
    expect(counts(plan.leads(found))).toEqual([2, 5]);
    expect(counts(plan.lags(found))).toEqual([1, 3]);
    expect(counts(plan.unusualLinks(found))).toEqual([2, 5]);
    for (const measure of [plan.leads, plan.lags, plan.unusualLinks]) {
      expect(measure(network({ id: "1" }))).toBeUndefined();
    }
  });

  test("float and duration at the limit are within it; done tasks are out", () => {
    const float = network(
      { totalFloat: 44 },
      { totalFloat: 45 },
      { totalFloat: 0 },
      { totalFloat: -1 },
      {},
      { totalFloat: -9, percentComplete: 1 },
    );
    expect(counts(plan.highFloat(float, 44))).toEqual([1, 5]);
    expect(counts(plan.negativeFloat(float))).toEqual([1, 5]);
    const long = network({ duration: 44 }, { duration: 44.5 }, {});
    expect(counts(plan.highDuration(long, 44))).toEqual([1, 3]);
    expect(
      plan.highDuration(network({ duration: 50, percentComplete: 1 }, {}), 44),
    ).toBeUndefined();
  });

  test.each([
    ["Must Start On", 1],
    ["MFO", 1],
    ["Start No Later Than", 1],
    ["FNLT", 1],
    ["Mandatory Finish", 1],
    ["As Soon As Possible", 0],
    ["Start No Earlier Than", 0],
  ])("the constraint %s is hard: %d", (constraint, hard) => {
    expect(counts(plan.hardConstraints(network({ constraint }, {})))).toEqual([hard, 2]);
  });

  test("single gaps among owners are found, a plan without any says nothing", () => {
    expect(counts(plan.withoutOwner(network({ owner: "A" }, {}, {})))).toEqual([2, 3]);
    expect(plan.withoutOwner(network({}, {}))).toBeUndefined();
  });

  test.each<readonly [Rows[number], unknown, because: string]>([
    [{ forecastFinish: yesterday }, [1, 1], "forecast in the past"],
    [{ forecastFinish: today }, [0, 1], "forecast for today"],
    [{ forecastFinish: yesterday, percentComplete: 1 }, [0, 1], "done"],
    [{ actualStart: tomorrow }, [1, 1], "begun tomorrow"],
    [{ actualStart: today }, [0, 1], "begun today"],
    [{ actualFinish: tomorrow }, [1, 1], "done tomorrow"],
    [{ forecastStart: yesterday }, [0, 1], "a start alone"],
    [{ baselineFinish: yesterday }, undefined, "no such date"],
  ])("dates of %j are not valid %j: %s", (row, expected) => {
    expect(counts(plan.invalidDates(network(row), today))).toEqual(expected);
  });

  test.each<readonly [Rows[number], unknown, unknown, because: string]>([
    [{ baselineFinish: today }, [1, 1], [0, 1], "due today, open"],
    [{ baselineFinish: tomorrow }, undefined, undefined, "due tomorrow"],
    [{ baselineFinish: today, actualFinish: today }, [0, 1], [1, 1], "done on its day"],
    [{ baselineFinish: yesterday, actualFinish: today }, [1, 1], [1, 1], "done a day late"],
    [{ baselineFinish: today, percentComplete: 1 }, [0, 1], [1, 1], "said done"],
    [{ actualFinish: today }, undefined, undefined, "without a baseline"],
  ])("%j: missed %j, executed %j: %s", (row, missed, executed) => {
    const found = network(row);
    expect(counts(plan.missedTasks(found, today))).toEqual(missed);
    expect(counts(plan.baselineExecution(found, today))).toEqual(executed);
  });

  test("work done ahead of its baseline counts for the execution index", () => {
    const early = { baselineFinish: tomorrow, actualFinish: today };
    const due = { baselineFinish: today, actualFinish: today };
    const found = network(early, due, { actualFinish: today });
    expect(counts(plan.baselineExecution(found, today))).toEqual([2, 1]);
  });

  test.each<readonly [NonNullable<ProjectSketch["facts"]>, Rows, number | undefined, string]>([
    [{ forecastFinish: tomorrow, baselineFinish: tomorrow }, [], 1, "on time"],
    [{ forecastFinish: tomorrow, baselineFinish: day("2026-10-02") }, [], 2, "a day of float"],
    [{ forecastFinish: today, baselineFinish: tomorrow }, [], undefined, "no time left"],
    [{ forecastFinish: tomorrow }, [], undefined, "no baseline"],
    [{ baselineFinish: tomorrow }, [], undefined, "no forecast"],
    [
      { forecastFinish: tomorrow, baselineFinish: tomorrow, actualFinish: today },
      [],
      undefined,
      "finished",
    ],
    [
      {},
      [
        { forecastFinish: day("2026-10-10"), baselineFinish: day("2026-10-05") },
        { forecastFinish: day("2026-10-04"), baselineFinish: day("2026-10-01") },
      ],
      0.5,
      "the latest of the tasks: 10 days to go, 5 late",
    ],
  ])("the critical path of %j with %j is %s: %s", (facts, tasks, index) => {
    expect(plan.criticalPathLengthIndex(aProject({ facts, tasks }), today)).toBe(index);
  });
});

test("a check at its limit passes, beyond it fails", () => {
  const limits: DcmaLimits = {
    taskShare: 0.5,
    finishToStartShare: 0.5,
    longTaskDays: 44,
    criticalPathLengthIndex: 0.5,
    baselineExecutionIndex: 0.5,
  };
  const passed = (tasks: Rows): ReadonlyMap<string, boolean | undefined> =>
    new Map(
      dcmaChecks(aProject({ tasks }), today, limits).map((check) => [check.name, check.passed]),
    );
  const at = passed([
    { id: "1", baselineFinish: today, actualFinish: today, forecastFinish: day("2026-10-10") },
    { id: "2", predecessors: "1SS+1d", baselineFinish: today, owner: "A" },
    { id: "3", predecessors: "2", duration: 45, totalFloat: 0 },
    { id: "4", predecessors: "3", baselineFinish: day("2026-10-05") },
  ]);
  expect(at.get("missedTasks")).toBe(true);
  expect(at.get("baselineExecutionIndex")).toBe(true);
  expect(at.get("criticalPathLengthIndex")).toBe(true);
  expect(at.get("relationshipTypes")).toBe(true);
  expect(at.get("lags")).toBe(true);
  expect(at.get("leads")).toBe(true);
  expect(at.get("negativeFloat")).toBe(true);
  expect(at.get("resources")).toBe(false);
  const beyond = passed([
    { id: "1", baselineFinish: today, forecastFinish: day("2026-10-10") },
    { id: "2", predecessors: "1SS-1d", totalFloat: -1, baselineFinish: today },
    { id: "3", predecessors: "2FF+1d", baselineFinish: day("2026-10-04") },
  ]);
  for (const name of ["missedTasks", "baselineExecutionIndex", "criticalPathLengthIndex"]) {
    expect([name, beyond.get(name)]).toEqual([name, false]);
  }
  for (const name of ["relationshipTypes", "leads", "negativeFloat"]) {
    expect([name, beyond.get(name)]).toEqual([name, false]);
  }
});
