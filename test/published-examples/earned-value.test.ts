import { describe, expect, test } from "@jest/globals";

import { of } from "./examples";
import { projectOn, reportOn, rounded, type Cells } from "./report-on";

describe(
  of("EVM-1 fence", "PMP Exam Prep p. 210, https://studylib.net/doc/5898152/earned-value-exercise"),
  () => {
    const layouts: readonly (readonly [string, Cells])[] = [
      [
        "a line of facts",
        [
          ["BAC", "PV", "EV", "AC"],
          [4000, 3000, 2500, 2800],
        ],
      ],
      [
        "labels and values",
        [
          ["BAC", 4000],
          ["PV", 3000],
          ["EV", 2500],
          ["AC", 2800],
        ],
      ],
      [
        "the list of its sides",
        [
          ["Activity", "Budget", "Planned % complete", "% complete", "Actual cost"],
          ["Side 1", 1000, "100%", "100%", 1000],
          ["Side 2", 1000, "100%", "100%", 1200],
          ["Side 3", 1000, "100%", "50%", 600],
          ["Side 4", 1000, "0%", "0%", 0],
        ],
      ],
    ];

    test.each(layouts)("from %s", (_layout, cells) => {
      const { figures } = projectOn(cells);
      expect(rounded(figures, 3)).toMatchObject({
        costVariance: -300,
        scheduleVariance: -500,
        costPerformanceIndex: 0.893,
        schedulePerformanceIndex: 0.833,
      });
      // Published 4,479, 1,679 and -479 from a CPI rounded to .893; exact is one more.
      expect(figures["estimateAtCompletion"]).toBeCloseTo(4480, 6);
      expect(figures["estimateToComplete"]).toBeCloseTo(1680, 6);
      expect(figures["varianceAtCompletion"]).toBeCloseTo(-480, 6);
      expect(Math.round(4000 / 0.893)).toBe(4479);
    });
  },
);

test(of("EVM-2 PRA", "github paulgovan/PRA, tests/testthat/test-evm.R @25c62aa"), () => {
  const { figures } = projectOn([
    ["Budget at completion", 100_000],
    ["Planned % complete", "40%"],
    ["Actual % complete", "35%"],
    ["Actual cost", 36_000],
  ]);
  expect(rounded(figures, 7)).toMatchObject({
    plannedValue: 40_000,
    earnedValue: 35_000,
    scheduleVariance: -5_000,
    costVariance: -1_000,
    schedulePerformanceIndex: 0.875,
    costPerformanceIndex: 0.9722222,
  });
});

test(
  of(
    "EVM-5 overdue task",
    "What is in Earned Value Management, Part IV, in nvidia/Nemotron-CC-Math-v1",
  ),
  () => {
    const { figures, estimates } = projectOn([
      ["BAC", 10_000],
      ["PV", 10_000],
      ["AC", 11_000],
      ["ETC", 1_000],
      ["% complete", 0.91667],
    ]);
    // Published 9,166.67 from 91.667 % written out.
    expect(figures["earnedValue"]).toBeCloseTo(9166.7, 2);
    expect(estimates["reported"]).toBe(12_000);
    expect(Number(figures["budgetAtCompletion"]) - Number(estimates["reported"])).toBe(-2_000);
  },
);

test(
  of(
    "WR-2 mean of ratios is not ratio of sums",
    "FEMA rule of RAG-1 and the LibrePlan dashboard; numbers of our own",
  ),
  () => {
    const { portfolio, projects } = reportOn({
      Portfolio: [
        ["Project", "Budget", "EV", "AC"],
        ["One", 200, 100, 100],
        ["Two", 50, 10, 20],
      ],
    });
    const indices = projects.map(({ figures }) => Number(figures["costPerformanceIndex"]));
    expect(portfolio.figures["costPerformanceIndex"]).toBeCloseTo(0.9167, 4);
    expect(indices.reduce((sum, index) => sum + index, 0) / 2).toBeCloseTo(0.75, 6);
  },
);
