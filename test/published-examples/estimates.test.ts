import { describe, expect, test } from "@jest/globals";

import { projectOn } from "./report-on";

describe("estimates at completion with published answers", () => {
  // https://www.scribd.com/document/371711432/EVM-Questions, questions 1, 3 and 5
  test.each([
    ["bottom up", "reported", [80_000, 17_000, 25_000, 75_000], 100_000],
    ["the rest at the budgeted rate", "atypical", [35_000, 25_000, 28_000, ""], 38_000],
    ["a CPI of 0.9", "typical", [18_000, 9000, 10_000, ""], 20_000],
  ] as const)("%s", (_question, method, [budget, earned, actual, rest], estimate) => {
    const { completion } = projectOn([
      ["Project", "Exam"],
      ["BAC", budget],
      ["EV", earned],
      ["AC", actual],
      ["ETC", rest],
    ]);
    expect(completion[method]).toMatchObject({
      estimateAtCompletion: estimate,
      estimateToComplete: estimate - actual,
      varianceAtCompletion: budget - estimate,
    });
  });

  // Project EZ of the Practice Standard for Earned Value Management (PMI) by each of its formulas
  test("what every estimate needs from the rest of the work", () => {
    const { completion } = projectOn([
      ["Project", "EZ"],
      ["BAC", 150],
      ["PV", 48],
      ["EV", 32],
      ["AC", 40],
    ]);
    const index = (method: string): number =>
      Number(completion[method]?.["toCompletePerformanceIndex"]);
    expect(index("typical")).toBeCloseTo(0.8, 12);
    expect(index("atypical")).toBeCloseTo(1, 12);
    expect(index("costAndSchedule")).toBeCloseTo(0.8 * (32 / 48), 12);
    expect(completion["reported"]).toMatchObject({
      toCompletePerformanceIndex: { unknown: "noForecast" },
    });
  });
});
