import { describe, expect, test } from "@jest/globals";

import { dcmaChecks } from "#domain/schedule/dcma-checks";
import { defaultThresholds } from "#domain/settings/rule-settings";

import { aProject, day } from "../portfolio/a-project";

const task = (id: string, more: object = {}): object => ({ id, name: `Task ${id}`, ...more });

const planned = aProject({
  facts: { baselineFinish: day("2026-12-31"), forecastFinish: day("2027-01-31") },
  tasks: [
    task("1", {
      baselineFinish: day("2026-03-31"),
      actualFinish: day("2026-03-20"),
      percentComplete: 1,
      owner: "A",
      duration: 20,
    }),
    task("2", { predecessors: "1", baselineFinish: day("2026-06-30"), duration: 60, owner: "B" }),
    task("3", { predecessors: "2SS-3d", duration: 10, forecastFinish: day("2026-06-01") }),
    task("4", {
      predecessors: "3FS+5d",
      duration: 30,
      owner: "B",
      forecastFinish: day("2027-01-31"),
    }),
  ],
});

describe("checks of the DCMA as figures", () => {
  const checks = dcmaChecks(planned, day("2026-09-30"), defaultThresholds);
  const valueOf = (name: string) => checks.find((check) => check.name === name);

  test("all fourteen are listed in their order", () => {
    expect(checks.map(({ number }) => number)).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
  });

  test.each([
    ["logic", 0, true, "every task follows or is followed"],
    ["leads", 1 / 3, false, "one link of three begins early"],
    ["lags", 1 / 4, false, "one task of four waits"],
    ["relationshipTypes", 2 / 3, false, "two links of three run finish to start"],
    ["highDuration", 1 / 3, false, "one open task of three is longer than 44 days"],
    ["invalidDates", 1 / 3, false, "one of three dated tasks is forecast in the past"],
    ["resources", 1 / 3, false, "one open task of three has no owner"],
    ["missedTasks", 1 / 2, false, "one of two due tasks is not done"],
    ["baselineExecutionIndex", 1 / 2, false, "one done of two due"],
    ["criticalPathLengthIndex", (123 - 31) / 123, false, "31 days late over 123 days to go"],
  ])("%s is %d: %s", (name, value, passed) => {
    expect(valueOf(name)).toMatchObject({ passed, notPossible: undefined });
    expect(valueOf(name)?.value).toBeCloseTo(value);
  });

  test.each([
    ["hardConstraints", "The plan keeps no constraints."],
    ["highFloat", "The plan keeps no float."],
    ["negativeFloat", "The plan keeps no float."],
    ["criticalPathTest", "Needs a scheduling tool: no dates are worked out here."],
  ])("%s is not possible, and says why", (name, why) => {
    expect(valueOf(name)).toMatchObject({
      passed: undefined,
      notPossible: why,
      value: { unknown: "notReported" },
    });
  });

  test("a project without tasks is not asked", () => {
    expect(dcmaChecks(aProject(), day("2026-09-30"), defaultThresholds)).toEqual([]);
  });
});
