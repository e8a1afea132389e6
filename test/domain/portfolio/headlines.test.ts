import { describe, expect, test } from "@jest/globals";

import { unknown } from "#domain/kernel/figure";
import type { Headline, HeadlineInput } from "#domain/portfolio/headlines";
import { workOutHeadlines } from "#domain/portfolio/headlines";
import type { Leaf } from "#domain/portfolio/leaf";
import type { Figures } from "#domain/figures/figures";
import type { ProjectReport, RollupReport } from "#domain/portfolio/report";

import { aRag, aRollup, someFigures } from "../../support/builders";
import { aLeaf } from "./a-leaf";
import { day } from "./a-project";

/** A project that says nothing but what is given: no status date, so that it is never stale. */
function project(
  id: string,
  figures: Partial<Figures> = {},
  more: Partial<ProjectReport> = {},
  factor: number | undefined = 1,
): Leaf {
  return aLeaf(
    { id, name: `The ${id}`, statusDate: undefined, figures: someFigures(figures), ...more },
    { factor },
  );
}

function headlines(
  leaves: readonly Leaf[],
  portfolio: Partial<RollupReport> = {},
  more: Partial<HeadlineInput> = {},
): readonly Headline[] {
  return workOutHeadlines({
    portfolio: {
      ...aRollup("", []),
      ragCounts: { green: 0, amber: 0, red: 0, grey: 0 },
      ...portfolio,
    },
    leaves,
    reportDate: day("2026-09-30"),
    currency: "GBP",
    stalenessDays: 35,
    ...more,
  });
}

const counts = { green: 0, amber: 0, red: 0, grey: 0 };

test("nothing is said where nothing is known", () => {
  expect(headlines([project("A")])).toEqual([]);
  expect(headlines([])).toEqual([]);
});

describe("the headline of colours", () => {
  const red = (id: string, budget: number, factor?: number): Leaf =>
    project(id, { budgetAtCompletion: budget }, { rag: aRag("red") }, factor);

  test.each<readonly [Partial<typeof counts>, readonly Leaf[], Headline]>([
    [
      { green: 2, amber: 1 },
      [project("A")],
      {
        text: "Of 3 rated projects 0 are red, 1 amber and 2 green by their figures.",
        projectIds: [],
      },
    ],
    [
      { red: 1 },
      [red("A", 10)],
      {
        text: "Of 1 rated project 1 is red, 0 amber and 0 green by their figures. Red: The A.",
        projectIds: ["A"],
      },
    ],
    [
      { red: 3, amber: 1, grey: 2 },
      [red("A", 10), red("C", 30), project("D"), red("B", 40, 0.5)],
      {
        text:
          "Of 4 rated projects 3 are red, 1 amber and 0 green by their figures; 2 more cannot be " +
          "judged. Red: The C, The B and The A.",
        projectIds: ["C", "B", "A"],
      },
    ],
  ])("of %j", (some, leaves, expected) => {
    expect(headlines(leaves, { ragCounts: { ...counts, ...some } })).toEqual([expected]);
  });

  test("is left out where all are grey", () => {
    expect(headlines([project("A")], { ragCounts: { ...counts, grey: 3 } })).toEqual([]);
  });

  test("names reds without a rate or a budget last, by name", () => {
    const none = project("B", {}, { rag: aRag("red") });
    const foreign = aLeaf(
      {
        id: "A",
        name: "The A",
        statusDate: undefined,
        rag: aRag("red"),
        figures: someFigures({ budgetAtCompletion: 5 }),
      },
      { factor: undefined },
    );
    const [headline] = headlines([none, foreign, red("C", 1)], {
      ragCounts: { ...counts, red: 3 },
    });
    expect(headline?.projectIds).toEqual(["C", "A", "B"]);
  });
});

describe("the headline of watermelons", () => {
  const melon = (id: string, budget: number): Leaf =>
    project(id, { budgetAtCompletion: budget }, { rag: aRag("red", "green") });

  test("counts them, the largest budget first", () => {
    expect(headlines([melon("A", 1), project("X"), melon("B", 2)])).toEqual([
      {
        text: "2 projects report green while the figures say red: The B and The A.",
        projectIds: ["B", "A"],
      },
    ]);
    expect(headlines([melon("A", 1)])[0]?.text).toBe(
      "1 project reports green while the figures say red: The A.",
    );
  });
});

describe("the headline of the forecast", () => {
  const variance = (amount: number, share?: number): Partial<RollupReport> => ({
    figures: someFigures({
      varianceAtCompletion: amount,
      ...(share === undefined ? {} : { varianceAtCompletionShare: share }),
    }),
  });
  const by = (id: string, amount: number, more?: Partial<ProjectReport>): Leaf =>
    project(id, { varianceAtCompletion: amount }, more);
  const lead = "The estimates at completion are GBP 8,000";

  test.each<readonly [string, readonly Leaf[], Partial<RollupReport>, string, readonly string[]]>([
    [
      "over",
      [by("A", -3000), by("B", -6000), by("C", 1000)],
      variance(-8000, -0.04),
      `${lead} (4 %) over the budget; the largest overspend is The B with GBP 6,000.`,
      ["B", "A"],
    ],
    ["over by nobody known", [], variance(-8000), `${lead} over the budget.`, []],
    [
      "under, one over",
      [by("A", -3000), by("B", 11_000)],
      variance(8000, 0.04),
      `${lead} (4 %) under the budget, although The A is GBP 3,000 over.`,
      ["A"],
    ],
    ["under, none over", [by("A", 0)], variance(8000), `${lead} under the budget.`, []],
    [
      "half a unit is an amount",
      [],
      variance(0.5),
      "The estimates at completion are GBP 1 under the budget.",
      [],
    ],
    [
      "less than half a unit is none, though one be over",
      [by("A", -5)],
      variance(-0.49, -0.1),
      "The estimates at completion add up to the budget.",
      [],
    ],
    [
      "cancelled projects and those without a rate are in no sum",
      [
        by("A", -9000, { lifecycle: "cancelled" }),
        aLeaf(
          { statusDate: undefined, figures: someFigures({ varianceAtCompletion: -7000 }) },
          { factor: undefined },
        ),
        project("B", { varianceAtCompletion: -2000 }, { lifecycle: "complete" }, 0.5),
      ],
      variance(-8000),
      `${lead} over the budget; the largest overspend is The B with GBP 1,000.`,
      ["B"],
    ],
  ])("%s", (_rule, ...[leaves, portfolio, text, projectIds]) => {
    expect(headlines(leaves, portfolio)).toEqual([{ text, projectIds }]);
  });
});

describe("the headline of earned value", () => {
  const earned = (more: Partial<Figures>): Partial<RollupReport> => ({
    figures: someFigures({ costPerformanceIndex: 0.92, costVariance: -8000, ...more }),
  });
  const by = (id: string, amount: number): Leaf => project(id, { costVariance: amount });

  test.each<readonly [Partial<Figures>, readonly Leaf[], string, readonly string[]]>([
    [{}, [], "The work done cost GBP 8,000 more than planned for it (CPI 0.92).", []],
    [
      { schedulePerformanceIndex: 0.956 },
      [by("A", 0), by("B", -5000), by("C", -7000)],
      "The work done cost GBP 8,000 more than planned for it (CPI 0.92 and SPI 0.96); " +
        "the largest cost overrun to date is The C with GBP 7,000.",
      ["C", "B"],
    ],
    [
      { costVariance: 8000, costPerformanceIndex: 1.1, schedulePerformanceIndexTime: 1.04 },
      [by("A", 8000)],
      "The work done cost GBP 8,000 less than planned for it (CPI 1.10 and SPI(t) 1.04).",
      [],
    ],
  ])("of %j", (figures, leaves, text, projectIds) => {
    expect(headlines(leaves, earned(figures))).toEqual([{ text, projectIds }]);
  });

  test.each<Partial<Figures>>([
    { costPerformanceIndex: unknown("noActualCost") },
    { costVariance: unknown("noActualCost") },
  ])("is left out with %j", (figures) => {
    expect(headlines([by("A", -5000)], earned(figures))).toEqual([]);
  });
});
