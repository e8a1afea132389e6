import { describe, expect, test } from "@jest/globals";

import { takeIn } from "#domain/intake/take-in";

import { aTab, aWorkbook } from "../../support/snapshots";

const identity = [["Project ID", "A-1"], ["Project name", "Apollo"], [""]];

describe("what amounts and levels of tables mean", () => {
  test.each([
    [
      [500, 500, 500],
      [450, 470, 480],
      [500, 500, 500],
      "flat at the budget: all was planned before",
    ],
    [
      [100, 250, 500],
      [90, 110, 40],
      [100, 250, 500],
      "the plan ends at the budget, whatever is spent",
    ],
    [[50, 50, 50], [45, 50, 40], [50, 100, 150], "flat far below the budget"],
    [
      [50, 60, 70],
      [45, 100, 20],
      [50, 110, 180],
      "what is spent collapses, and no budget is reached",
    ],
  ])("planned %j and spent %j come to %j: %s", (planned, spent, toDate) => {
    const intake = takeIn(
      aWorkbook([
        aTab("Apollo", [
          ...identity,
          ["Budget at completion", 500],
          [],
          ["Month", "Planned value", "Actual cost"],
          ...planned.map((amount, index) => [`${index + 1}/2026`, amount, spent[index] ?? 0]),
        ]),
      ]),
    );
    const periods = intake.projects[0]?.costPeriods ?? [];
    expect(periods.map(({ plannedValue }) => plannedValue?.value)).toEqual(toDate);
  });

  test("a flat plan beside growing amounts, and no budget, is asked about", () => {
    const { projects, findings } = takeIn(
      aWorkbook([
        aTab("Apollo", [
          ...identity,
          ["Month", "Planned value", "Earned value", "Actual cost"],
          ["1/2026", 500, 450, 440],
          ["2/2026", 500, 470, 460],
          ["3/2026", 500, 500, 490],
        ]),
      ]),
    );
    expect(projects[0]?.costPeriods.map(({ actualCost }) => actualCost?.value)).toEqual([
      440, 460, 490,
    ]);
    expect(findings.map(({ code }) => code)).toContain("PERIODS_BASIS_UNCLEAR");
  });

  const years = [
    ["FY23", 100],
    ["FY24", 250],
    ["FY25", 300],
  ] as const;
  test.each([
    ["rising without a budget may be to date as well", [], [100, 350, 650], ["perPeriod"]],
    ["that add up to nothing like the budget may be too", [600], [100, 350, 650], ["perPeriod"]],
    ["that add up to the budget are of the years", [650], [100, 350, 650], []],
    ["that end at the budget are to date", [300], [100, 250, 300], []],
  ])("budgets by year %s", (_reason, budget, toDate, doubts) => {
    const { projects, findings } = takeIn(
      aWorkbook([
        aTab("Apollo", [
          ...identity,
          ...budget.map((amount) => ["Budget at completion", amount]),
          [],
          ["Period", "Planned value", "Comment"],
          ...years,
        ]),
      ]),
    );
    const planned = projects[0]?.costPeriods.map(({ plannedValue }) => plannedValue?.value);
    expect(planned).toEqual(toDate);
    const asked = findings.filter(({ code }) => code === "PERIODS_BASIS_UNCLEAR");
    expect(asked.map(({ facts }) => facts)).toEqual(
      doubts.map((taken) => ({ field: "Planned value", taken })),
    );
  });

  test("a benefit in money is worth the way to its target, be it a gain or a cost saved", () => {
    const intake = takeIn(
      aWorkbook([
        aTab("Apollo", [
          ...identity,
          [],
          ["Benefit", "Owner", "Baseline (£k)", "Target (£k)", "Realised (£k)"],
          ["Lower running cost", "Amy", 1000, 800, 900],
          ["More sales", "Bob", 100, 400, 200],
        ]),
      ]),
    );
    const benefits = intake.projects[0]?.benefits ?? [];
    expect(benefits.map(({ value }) => value?.value)).toEqual([200_000, 300_000]);
  });

  test("levels with a number of their own count as that number, however it is parted", () => {
    const levels = ["1: Low", "2. Medium", "3) High", "3 - High (end users)", "High (3)", "High"];
    const intake = takeIn(
      aWorkbook([
        aTab("Apollo", [
          ...identity,
          [],
          ["ID", "Risk", "Probability", "Impact", "Owner"],
          ...levels.map((level, index) => [`R${index + 1}`, `Risk ${index + 1}`, level, 2, "Amy"]),
        ]),
      ]),
    );
    const risks = intake.projects[0]?.risks ?? [];
    expect(risks.map(({ probability }) => probability?.value)).toEqual([1, 2, 3, 3, 3, 4]);
  });

  test.each<[string, number, { readonly days?: number; readonly share?: number }, string]>([
    ["Buffer consumption", 0.4, { share: 0.4 }, "a cell shown as 40 %"],
    ["Buffer penetration", 1, {}, "1 or 100 %, as its number format will say"],
    ["Buffer used", 1, { days: 1 }, "one day"],
    ["Buffer used", 12, { days: 12 }, "days"],
    ["Buffer days used", 0.5, { days: 0.5 }, "half a day"],
  ])("%s of %d is %j: %s", (label, value, expected) => {
    const [project] = takeIn(
      aWorkbook([aTab("Apollo", [...identity, ["Project buffer", 30], [label, value]])]),
    ).projects;
    const { bufferUsed: days, bufferConsumedShare: share } = project?.facts ?? {};
    expect({ days: days?.value, share: share?.value }).toEqual(expected);
  });
});
