import { describe, expect, test } from "@jest/globals";

import type { DcmaCheck } from "#domain/schedule/dcma-check";
import { dcmaChecks } from "#domain/schedule/dcma-checks";
import { defaultThresholds } from "#domain/settings/rule-settings";

import type { ProjectSketch } from "../portfolio/a-project";
import { aProject, day } from "../portfolio/a-project";

const statusDate = day("2026-09-30");

function checksOf(sketch: ProjectSketch, limits = defaultThresholds): readonly DcmaCheck[] {
  return dcmaChecks(aProject(sketch), statusDate, limits);
}

function checkOf(name: DcmaCheck["name"], sketch: ProjectSketch): DcmaCheck | undefined {
  return checksOf(sketch).find((check) => check.name === name);
}

/** A check that the plan does not allow. */
function impossible(
  number: number,
  name: DcmaCheck["name"],
  rule: readonly [limit: number, direction: DcmaCheck["direction"]],
  why: readonly [sentence: string, unknown: string],
): unknown {
  const [limit, direction] = rule;
  const [notPossible, unknown] = why;
  const none = { count: 0, of: 0, passed: undefined };
  return { number, name, value: { unknown }, ...none, limit, direction, notPossible };
}

describe("checks of a plan that keeps nothing but names", () => {
  const noLinks = ["The plan names no predecessors.", "notReported"] as const;
  const noFloat = ["The plan keeps no float.", "notReported"] as const;
  const notDue = "No task was due by its baseline.";

  test("are not possible, and each says why", () => {
    expect(checksOf({ tasks: [{ name: "Build" }] })).toEqual([
      impossible(1, "logic", [0.05, "atMost"], noLinks),
      impossible(2, "leads", [0, "atMost"], noLinks),
      impossible(3, "lags", [0.05, "atMost"], noLinks),
      impossible(4, "relationshipTypes", [0.9, "atLeast"], noLinks),
      impossible(
        5,
        "hardConstraints",
        [0.05, "atMost"],
        ["The plan keeps no constraints.", "notReported"],
      ),
      impossible(6, "highFloat", [0.05, "atMost"], noFloat),
      impossible(7, "negativeFloat", [0, "atMost"], noFloat),
      impossible(
        8,
        "highDuration",
        [0.05, "atMost"],
        ["The plan keeps no durations.", "notReported"],
      ),
      impossible(
        9,
        "invalidDates",
        [0, "atMost"],
        ["The tasks have neither forecast nor actual dates.", "notReported"],
      ),
      impossible(
        10,
        "resources",
        [0, "atMost"],
        ["The plan names nobody for its tasks.", "notReported"],
      ),
      impossible(11, "missedTasks", [0.05, "atMost"], [notDue, "notReported"]),
      impossible(
        12,
        "criticalPathTest",
        [0, "atLeast"],
        ["Needs a scheduling tool: no dates are worked out here.", "notReported"],
      ),
      impossible(
        13,
        "criticalPathLengthIndex",
        [0.95, "atLeast"],
        ["Needs a baseline finish and a forecast finish after the status date.", "noForecast"],
      ),
      impossible(14, "baselineExecutionIndex", [0.95, "atLeast"], [notDue, "noBaseline"]),
    ]);
  });
});

describe("checks at their limits", () => {
  /** Twenty tasks in a row, the first ones with what is given. */
  const twenty = (count: number, more: object, rest: object = {}): ProjectSketch => ({
    tasks: Array.from({ length: 20 }, (_, index) => ({
      id: String(index + 1),
      ...(index === 0 ? {} : { predecessors: String(index) }),
      ...(index < count ? more : rest),
    })),
  });

  test.each<readonly [DcmaCheck["name"], ProjectSketch, Partial<DcmaCheck>, because: string]>([
    [
      "hardConstraints",
      twenty(1, { constraint: "Must finish on" }, { constraint: "As soon as possible" }),
      { count: 1, of: 20, value: 0.05, passed: true },
      "5 % are allowed",
    ],
    [
      "hardConstraints",
      twenty(2, { constraint: "SNLT" }),
      { count: 2, of: 20, value: 0.1, passed: false },
      "more are not",
    ],
    [
      "highFloat",
      twenty(1, { totalFloat: 44.5 }, { totalFloat: 44 }),
      { count: 1, value: 0.05, passed: true },
      "44 days are no high float",
    ],
    [
      "negativeFloat",
      twenty(1, { totalFloat: 0 }),
      { count: 0, value: 0, passed: true },
      "no float is none below it",
    ],
    [
      "negativeFloat",
      twenty(1, { totalFloat: -1 }),
      { count: 1, value: 0.05, passed: false },
      "one is one too many",
    ],
    [
      "highDuration",
      twenty(1, { duration: 45 }, { duration: 44 }),
      { count: 1, of: 20, value: 0.05, passed: true },
      "44 days are no long task",
    ],
    [
      "lags",
      {
        tasks: [{ id: "1" }, { id: "2", predecessors: "1FS+1d" }, { id: "3", predecessors: "2" }],
      },
      { count: 1, of: 3, passed: false },
      "tasks that wait are counted, not links",
    ],
    [
      "leads",
      { tasks: [{ id: "1" }, { id: "2", predecessors: "1FS+1d; 1SS-1d; 1" }] },
      { count: 1, of: 3, value: 1 / 3, passed: false },
      "links that begin early are counted",
    ],
    [
      "relationshipTypes",
      {
        tasks: [{ id: "1" }, { id: "2", predecessors: "1;1;1;1;1;1;1;1;1;1SS" }],
      },
      { count: 9, of: 10, value: 0.9, passed: true },
      "90 % finish to start are enough",
    ],
    [
      "logic",
      { tasks: [{ id: "1" }, { id: "2", predecessors: "1" }, { id: "3" }, { name: "No id" }] },
      { count: 2, of: 4, value: 0.5, passed: false },
      "neither before nor after anything",
    ],
    [
      "invalidDates",
      {
        tasks: [
          { forecastFinish: statusDate },
          { forecastStart: day("2026-01-01") },
          { actualStart: statusDate },
          { name: "No dates" },
        ],
      },
      { count: 0, of: 3, passed: true },
      "the status date itself is valid",
    ],
    [
      "invalidDates",
      {
        tasks: [
          { forecastFinish: day("2026-09-29") },
          { forecastFinish: day("2026-09-29"), percentComplete: 1 },
          { actualStart: day("2026-10-01") },
          { actualFinish: day("2026-10-01") },
        ],
      },
      { count: 3, of: 4, passed: false },
      "forecast before it, or done after it",
    ],
    [
      "missedTasks",
      {
        tasks: [
          { baselineFinish: statusDate, actualFinish: statusDate },
          { baselineFinish: day("2026-09-29"), actualFinish: statusDate },
          { baselineFinish: day("2026-10-01") },
          { baselineFinish: day("2026-01-31"), percentComplete: 1 },
        ],
      },
      { count: 1, of: 3, passed: false },
      "due by the status date and done later",
    ],
    [
      "baselineExecutionIndex",
      {
        tasks: [
          { baselineFinish: statusDate },
          { baselineFinish: day("2026-12-31"), percentComplete: 1 },
          { percentComplete: 1 },
        ],
      },
      { count: 1, of: 1, value: 1, passed: true },
      "work done early counts, work without a baseline does not",
    ],
    [
      "criticalPathLengthIndex",
      {
        facts: { baselineFinish: day("2027-01-03"), forecastFinish: day("2027-01-08") },
        tasks: [{ name: "Build" }],
      },
      { count: 0, of: 0, value: 0.95, passed: true },
      "5 days late over 100 days to go",
    ],
    [
      "criticalPathLengthIndex",
      {
        tasks: [
          { baselineFinish: day("2027-01-02"), forecastFinish: day("2026-12-31") },
          { baselineFinish: day("2026-11-30"), forecastFinish: day("2027-01-08") },
        ],
      },
      { value: 0.94, passed: false },
      "by the last of the tasks: 6 days late over 100",
    ],
    [
      "criticalPathLengthIndex",
      {
        facts: { baselineFinish: day("2027-01-03"), forecastFinish: statusDate },
        tasks: [{ name: "Build" }],
      },
      { passed: undefined },
      "no time is left",
    ],
    [
      "criticalPathLengthIndex",
      {
        facts: {
          baselineFinish: day("2027-01-03"),
          forecastFinish: day("2027-01-08"),
          actualFinish: day("2026-08-31"),
        },
        tasks: [{ name: "Build" }],
      },
      { passed: undefined },
      "it is finished",
    ],
    [
      "resources",
      { tasks: [{ owner: "A" }, { percentComplete: 1 }, { name: "Open" }] },
      { count: 1, of: 2, passed: false },
      "done work needs nobody",
    ],
  ])("%s of %j is %j: %s", (name, sketch, expected) => {
    expect(checkOf(name, sketch)).toMatchObject(expected);
  });

  test("are those of the office", () => {
    const limits = { ...defaultThresholds, taskShare: 0.1, longTaskDays: 50 };
    const plan = twenty(2, { constraint: "MSO", duration: 51 }, { duration: 50 });
    const passed = checksOf(plan, limits)
      .filter(({ name }) => name === "hardConstraints" || name === "highDuration")
      .map((check) => [check.name, check.value, check.limit, check.passed]);
    expect(passed).toEqual([
      ["hardConstraints", 0.1, 0.1, true],
      ["highDuration", 0.1, 0.1, true],
    ]);
  });
});
