import { describe, expect, test } from "@jest/globals";

import { unknown } from "#domain/kernel/figure";
import type { Figures } from "#domain/figures/figures";
import type { ProjectSections } from "#domain/figures/project-sections";
import type { Issue } from "#domain/project/project-return";
import { issueSeverity, openIssueWeight } from "#domain/rag/issue-health";
import { withMatrixLimits } from "#domain/rag/matrix-limits";
import type { MeasureInput } from "#domain/rag/measures";
import { schedulePerformance, takeMeasures } from "#domain/rag/measures";
import type { MeasureCode } from "#domain/rag/policy";
import { defaultRagPolicy, measurePolicy } from "#domain/rag/policy";
import { rateProject } from "#domain/rag/project-rag";
import { doublingMatrix, productMatrix } from "#domain/risk/matrix-presets";

import { someFigures } from "../../support/builders";
import { field } from "../portfolio/a-project";

function inputOf(
  figures: Partial<Figures>,
  // Only the figures a measure looks at; a whole section would say no more.
  sections: object = {},
): MeasureInput {
  const none = unknown("notReported");
  return {
    figures: someFigures(figures),
    finishSlipShare: 0.07,
    overdueKeyMilestones: 2,
    highestRiskScore: none,
    openIssueWeight: undefined,
    sections: sections as ProjectSections,
  };
}

function taken(code: MeasureCode, input: MeasureInput): unknown {
  const policy = measurePolicy(code, "cost", "lowerIsBetter", [0.5, 1.5]);
  const [measure] = takeMeasures(input, [policy]);
  return measure === undefined ? undefined : [measure.value, measure.colour];
}

const noPlan = unknown("noPlannedValue");
const noContingency = unknown("noContingency");
const spent = unknown("contingencySpent");
const notDone = unknown("notStarted");

describe("the value of a measure and its colour", () => {
  test.each<readonly [MeasureCode, Partial<Figures>, object, unknown, because: string]>([
    [
      "schedulePerformance",
      { schedulePerformanceIndexTime: 0.8, schedulePerformanceIndex: 1 },
      {},
      [0.8, "amber"],
      "SPI(t) before SPI",
    ],
    ["schedulePerformance", { schedulePerformanceIndex: 2 }, {}, [2, "red"], "SPI without SPI(t)"],
    [
      "schedulePerformance",
      { schedulePerformanceIndex: noPlan },
      {},
      [noPlan, "grey"],
      "neither: why",
    ],
    [
      "progressAgainstPlan",
      { percentComplete: 0.3, plannedPercentComplete: 0.6 },
      {},
      [0.5, "green"],
      "30 % of 60 %",
    ],
    [
      "progressAgainstPlan",
      { percentComplete: 0.3, plannedPercentComplete: 0 },
      {},
      [notDone, "grey"],
      "nothing planned yet",
    ],
    [
      "progressAgainstPlan",
      { percentComplete: 0.3, plannedPercentComplete: 0.6, schedulePerformanceIndex: 1 },
      {},
      undefined,
      "not beside a known SPI",
    ],
    ["finishSlipShare", {}, {}, [0.07, "green"], "as given"],
    ["finishSlipDays", { finishSlipDays: 63 }, {}, [63, "red"], "days of the figures"],
    ["overdueKeyMilestones", {}, {}, [2, "red"], "as given"],
    ["costPerformance", { costPerformanceIndex: 1.5 }, {}, [1.5, "amber"], "CPI"],
    [
      "estimateOverBudget",
      { varianceAtCompletionShare: -0.6 },
      {},
      [0.6, "amber"],
      "over the budget is above 0",
    ],
    ["estimateOverBudget", { varianceAtCompletionShare: 0 }, {}, [0, "green"], "never minus 0"],
    [
      "actualOverPlannedSpend",
      { actualCost: 30, plannedValue: 20 },
      {},
      [1.5, "amber"],
      "AC over PV where nobody keeps earned value",
    ],
    [
      "actualOverPlannedSpend",
      { actualCost: 30, plannedValue: 0 },
      {},
      [noPlan, "grey"],
      "nothing planned",
    ],
    [
      "actualOverPlannedSpend",
      { actualCost: 30, plannedValue: 20, earnedValue: 10 },
      {},
      undefined,
      "not beside earned value",
    ],
    ["highestRiskScore", {}, {}, [unknown("notReported"), "grey"], "not known is grey"],
    ["openIssueWeight", {}, {}, undefined, "no issues listed"],
    ["bufferZone", {}, {}, undefined, "no chain"],
    ["bufferZone", {}, { criticalChain: { zone: "green" } }, [0, "green"], "green is 0"],
    ["bufferZone", {}, { criticalChain: { zone: "yellow" } }, [1, "amber"], "yellow is 1"],
    ["bufferZone", {}, { criticalChain: { zone: "red" } }, [2, "red"], "red is 2"],
    ["bufferZone", {}, { criticalChain: { zone: notDone } }, [notDone, "grey"], "not known"],
    ["exposureOverContingency", {}, { risk: { overContingency: 1 } }, [1, "amber"], "a ratio"],
    ["exposureOverContingency", {}, { risk: { overContingency: spent } }, [spent, "red"], "spent"],
    [
      "exposureOverContingency",
      {},
      { risk: { overContingency: noContingency } },
      undefined,
      "nobody keeps a contingency",
    ],
    ["exposureOverContingency", {}, {}, undefined, "no risks"],
    ["pendingChanges", {}, { changes: { pendingShare: noPlan } }, [noPlan, "grey"], "no budget"],
    ["unfilledDemand", {}, { resources: { unfilledDemand: 0.2 } }, [0.2, "green"], "a share"],
    ["peakAllocation", {}, { resources: { peakAllocation: 1.6 } }, [1.6, "red"], "a peak"],
    ["benefitsForecast", {}, { benefits: { forecastOverTarget: 0.9 } }, [0.9, "amber"], "a share"],
    [
      "overdueCommunications",
      {},
      { communications: { overdueWeight: 0.5 } },
      [0.5, "green"],
      "the limit itself",
    ],
  ])("%s of %o and %o is %o: %s", (code, figures, sections, expected) => {
    expect(taken(code, inputOf(figures, sections))).toEqual(expected);
  });

  test("the estimate on budget is 0, not minus 0", () => {
    const [measure] = takeMeasures(inputOf({ varianceAtCompletionShare: 0 }), [
      measurePolicy("estimateOverBudget", "cost", "lowerIsBetter", [0, 1]),
    ]);
    expect(Object.is(measure?.value, 0)).toBe(true);
  });

  test("a measure that is off is not taken", () => {
    const off = { ...measurePolicy("finishSlipShare", "cost", "lowerIsBetter", [0, 1]), on: false };
    expect(takeMeasures(inputOf({}), [off])).toEqual([]);
  });

  test("schedule performance without either index says why SPI is not known", () => {
    const figures = someFigures({ schedulePerformanceIndexTime: notDone });
    expect(schedulePerformance(figures)).toEqual(unknown("notReported"));
  });
});

describe("issues", () => {
  const issue = (severity?: string, status?: string): Issue => ({
    row: { tab: "P01", cell: "A1" },
    ...(severity === undefined ? {} : { severity: field(severity) }),
    ...(status === undefined ? {} : { status: field(status) }),
  });

  test.each([
    ["Critical", "critical"],
    [" very high ", "critical"],
    ["Extreme", "critical"],
    ["Showstopper", "critical"],
    ["HIGH", "high"],
    ["Major", "high"],
    ["Severe", "high"],
    ["Medium", "medium"],
    ["Strange", "medium"],
    [undefined, "medium"],
    ["Low", "low"],
    ["Very low", "low"],
    ["minor", "low"],
    ["Trivial", "low"],
  ])("%o is %s", (severity, level) => {
    expect(issueSeverity(issue(severity))).toBe(level);
  });

  test("weigh 5, 3, 1 and 0 while they are open", () => {
    const all = [issue("Critical"), issue("High"), issue("High"), issue(), issue("Low")];
    expect(openIssueWeight(all)).toBe(12);
    expect(openIssueWeight([...all, issue("Critical", "Closed")])).toBe(12);
    expect(openIssueWeight([issue("Critical", "Closed")])).toBe(0);
    expect(openIssueWeight([])).toBeUndefined();
    expect(openIssueWeight(all, { critical: 8, high: 5, medium: 3, low: 1 })).toBe(22);
  });
});

describe("limits of another matrix", () => {
  test("replace those of the risk score and no others", () => {
    const found = withMatrixLimits(defaultRagPolicy, doublingMatrix);
    for (const [index, measure] of found.measures.entries()) {
      const before = defaultRagPolicy.measures[index]!;
      expect(measure).toEqual(
        measure.code === "highestRiskScore"
          ? { ...before, greenLimit: 0.05, amberLimit: 0.17 }
          : before,
      );
    }
    expect(withMatrixLimits(defaultRagPolicy, productMatrix)).toBe(defaultRagPolicy);
  });
});

describe("a dimension by the weighted mean of its measures", () => {
  const slip = measurePolicy("finishSlipShare", "schedule", "lowerIsBetter", [0.1, 0.2]);
  const overdue = measurePolicy("overdueKeyMilestones", "schedule", "lowerIsBetter", [0, 1]);
  const none = measurePolicy("highestRiskScore", "schedule", "lowerIsBetter", [6, 12]);
  const schedule = (rule: "weighted" | "worstOf", weight?: number): string =>
    rateProject({}, "active", inputOf({}), {
      ...defaultRagPolicy,
      dimension: rule,
      measures: [slip, { ...overdue, ...(weight === undefined ? {} : { weight }) }, none],
    }).dimensions.schedule.calculated;

  test("green and red alike are amber, the worst is red, a small weight lets green win", () => {
    expect(schedule("worstOf")).toBe("red");
    expect(schedule("weighted")).toBe("amber");
    expect(schedule("weighted", 0.1)).toBe("green");
    expect(schedule("weighted", 10)).toBe("red");
  });
});
