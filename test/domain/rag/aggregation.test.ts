import { describe, expect, test } from "@jest/globals";

import {
  averageWithFloor,
  breachColour,
  colourOfPoints,
  sevenKeysColour,
  shareOfGreenColour,
  worstWithGreyAsRed,
} from "#domain/rag/aggregation";
import { issueWeight } from "#domain/rag/issue-health";
import { colourOf } from "#domain/rag/measure-colour";
import { femaRagPolicy } from "#domain/rag/policy";
import { ragPolicyPresets } from "#domain/rag/policy-presets";
import { worstOf } from "#domain/rag/severity";
import type { RatedColour } from "#domain/project/vocabulary";
import { defaultSettings } from "#domain/settings/settings";

import { aProject, day } from "../portfolio/a-project";
import type { ProjectSketch } from "../portfolio/a-project";
import { reportOf } from "../portfolio/report-of";

/** Source: https://hazards.fema.gov/femaportal/usercare/faq/dash02.htm */
describe("FEMA: two-sided limits, the worst of SPI and CPI", () => {
  test.each([
    [1.0, 1.0, "green"],
    [0.95, 1.05, "green"],
    [0.949, 1.0, "amber"],
    [1.051, 1.0, "amber"],
    [0.9, 1.0, "amber"],
    [0.899, 1.0, "red"],
    [1.101, 1.0, "red"],
    [0.93, 0.85, "red"],
  ])("SPI %d and CPI %d is %s", (spi, cpi, colour) => {
    const [schedule, cost] = femaRagPolicy.measures;
    expect(worstOf([colourOf(spi, schedule!), colourOf(cpi, cost!)])).toBe(colour);
  });
});

/** Source: OpenText PPM, Program Health Policy: High 3, Medium 2, Low 6 at 8/5/3/1 is 27, yellow */
test("OpenText's programme issue health is 27, amber", () => {
  const value = issueWeight(
    { high: 3, medium: 2, low: 6 },
    { critical: 8, high: 5, medium: 3, low: 1 },
  );
  expect(value).toBe(27);
  expect(colourOf(value, { direction: "lowerIsBetter", greenLimit: 19, amberLimit: 39 })).toBe(
    "amber",
  );
  expect(issueWeight({ critical: 1, high: 1, medium: 1, low: 1 })).toBe(9);
});

/** Source: https://github.com/georgeprowse91/pm-tools-templates, project workbook, Status!I4 */
test.each<readonly [readonly number[], RatedColour]>([
  [[1, 1, 1, 1, 1, 1, 1], "green"],
  [[1, 1, 1, 1, 1, 1, 0], "green"],
  [[1, 1, 1, 1, 1, 0, 0], "amber"],
  [[1, 1, 1, 1, 0, 0, 0], "amber"],
  [[1, 1, 1, 0, 0, 0, 0], "red"],
  [[1, 1, 1, 1, 1, 1, -1], "red"],
])("seven keys %j are %s", (keys, colour) => {
  expect(sevenKeysColour(keys, { greenFrom: 6, amberFrom: 4 })).toBe(colour);
});

/** Source: https://support.ppolive.com/hc/en-us/articles/209874563-Health-Indicators */
test.each([
  [["green", "green"], "green"],
  [["green", "amber"], "amber"],
  [["green", "grey"], "red"],
  [["amber", "red"], "red"],
] as const)("PPO: %j is %s", (colours, colour) => {
  expect(worstWithGreyAsRed(colours)).toBe(colour);
});

/** Source: https://slideplayer.com./amp/14980917: below 80 % red, to 90 % yellow, above green */
test.each([
  [10, 10, "green"],
  [9, 10, "amber"],
  [8, 10, "amber"],
  [7, 10, "red"],
  [0, 0, "grey"],
] as const)("%d of %d green is %s", (green, all, colour) => {
  const colours = Array.from({ length: all }, (_, at) => (at < green ? "green" : "amber"));
  expect(shareOfGreenColour(colours, { greenAbove: 0.9, amberFrom: 0.8 })).toBe(colour);
});

/** Source: US IT Dashboard 2010, http://it.usaspending.gov/?q=content/investment&buscid=3416 */
describe("US IT Dashboard", () => {
  test.each<readonly [number, number, number | undefined, number, because: string]>([
    [10, 10, 4, 4, "an evaluation below both stands alone"],
    [10, 4, 4, 6, "not below both: the mean"],
    [2, 4, 9, 5, "a better evaluation only helps the mean"],
    [10, 5, undefined, 7.5, "no evaluation"],
  ])("cost %d, schedule %d, evaluation %s is %d: %s", (cost, schedule, evaluation, points) => {
    expect(averageWithFloor({ cost, schedule, evaluation })).toBeCloseTo(points, 12);
  });

  test("nothing known is grey", () => {
    const none = { cost: undefined, schedule: undefined, evaluation: undefined };
    expect(colourOfPoints(averageWithFloor(none))).toBe("grey");
    expect([10, 5, 0].map(colourOfPoints)).toEqual(["green", "amber", "red"]);
  });
});

/** Source: https://pmo.myclienta.com/ */
test.each([
  [[], "green"],
  [[false], "amber"],
  [[false, false], "red"],
  [[true], "red"],
] as const)("breaches (hard?) %j are %s", (hard, colour) => {
  expect(breachColour(hard.map((one) => ({ hard: one })))).toBe(colour);
});

describe("the presets", () => {
  function overall(name: string, sketch: ProjectSketch): string {
    const ragPolicy = ragPolicyPresets.find((preset) => preset.name === name);
    if (ragPolicy === undefined) throw new Error(`no preset ${name}`);
    const settings = { ...defaultSettings, ragPolicy };
    return reportOf([aProject(sketch)], { settings }).projects[0]!.rag.overall.calculated;
  }
  const dates = { baselineStart: day("2026-01-01"), baselineFinish: day("2026-12-31") };
  const money = { budgetAtCompletion: 1000, estimateAtCompletion: 1000 };

  /** Source of SSP: https://online.documentine.com/project-management-status-definitions/1/ */
  test.each<readonly [string, NonNullable<ProjectSketch["facts"]>, string, because: string]>([
    ["SSP", { forecastFinish: day("2027-01-07") }, "green", "a week"],
    ["SSP", { forecastFinish: day("2027-01-08") }, "amber", "more than a week"],
    ["SSP", { forecastFinish: day("2027-01-31") }, "amber", "a month"],
    ["SSP", { forecastFinish: day("2027-02-01") }, "red", "more than a month"],
    ["SSP", { estimateAtCompletion: 1150 }, "amber", "15 % over"],
    ["SSP", { estimateAtCompletion: 1201 }, "red", "more than 20 % over"],
    [
      "US IT Dashboard",
      { estimateAtCompletion: 1200, reportedOverall: "green" },
      "green",
      "mean 8.3",
    ],
    ["US IT Dashboard", { reportedOverall: "red" }, "red", "a red evaluation stands alone"],
    ["Breach count", {}, "green", "no breach"],
    ["Breach count", { estimateAtCompletion: 1150 }, "amber", "one breach"],
    ["Seven keys", {}, "red", "two keys known of seven"],
    ["Share of green", { estimateAtCompletion: 1150 }, "red", "half of the known"],
    ["Worst of, grey as red", {}, "red", "scope is not known"],
    ["OpenText weighted", {}, "green", "schedule and cost green"],
  ])("%s with %j is %s: %s", (name, more, colour) => {
    const facts = { ...dates, ...money, forecastFinish: day("2026-12-31"), ...more };
    expect(overall(name, { facts })).toBe(colour);
  });

  test("a critical risk is a breach that is red by itself", () => {
    const facts = { ...dates, ...money, forecastFinish: day("2026-12-31") };
    expect(overall("Breach count", { facts, risks: [{ score: 20 }] })).toBe("red");
  });

  test("have names of their own", () => {
    const names = ragPolicyPresets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
