import { describe, expect, test } from "@jest/globals";

import { unknown } from "#domain/kernel/figure";
import type { ProjectSections } from "#domain/figures/project-sections";
import type { Figures } from "#domain/figures/figures";
import { isShareMeasure, measurePhrase, scheduleIndexName } from "#domain/rag/measure-words";
import type { MeasureCode } from "#domain/rag/policy";

import { someFigures } from "../../support/builders";
import { aMeasure as measure } from "./a-measure";

type Told = {
  readonly figures?: Partial<Figures>;
  readonly sections?: object;
  readonly currency?: string;
};

function phrase(code: MeasureCode, value: number, { figures, sections, currency }: Told): unknown {
  return measurePhrase(measure(code, { value }), {
    figures: someFigures(figures),
    currency,
    // Only what a phrase looks at; a whole section would say no more.
    ...(sections === undefined ? {} : { sections: sections as ProjectSections }),
  });
}

const notKnown = unknown("notReported");
const gbp = "GBP";

describe("a measure with its value", () => {
  test.each<readonly [MeasureCode, number, Told, string]>([
    ["schedulePerformance", 0.824, { figures: { schedulePerformanceIndexTime: 1 } }, "SPI(t) 0.82"],
    ["schedulePerformance", 0.826, {}, "SPI 0.83"],
    [
      "progressAgainstPlan",
      0.5,
      { figures: { percentComplete: 0.3, plannedPercentComplete: 0.6 } },
      "30 % done against 60 % planned",
    ],
    ["progressAgainstPlan", 0.5, {}, "n/a done against n/a planned"],
    ["finishSlipShare", 0.17, {}, "finish slip 17 % of the planned duration"],
    ["finishSlipShare", 0, { figures: { finishSlipDays: 0 } }, "finish on plan"],
    ["finishSlipShare", -0.1, { figures: { finishSlipDays: -1 } }, "finish 1 day early"],
    [
      "finishSlipShare",
      0.012,
      { figures: { finishSlipDays: 1 } },
      "finish 1 day late (1.2 % of the planned duration)",
    ],
    ["finishSlipDays", 0, {}, "finish on plan"],
    ["finishSlipDays", 1, {}, "finish 1 day late"],
    ["finishSlipDays", -63, {}, "finish 63 days early"],
    ["overdueKeyMilestones", 0, {}, "no key milestone overdue"],
    ["overdueKeyMilestones", 1, {}, "1 key milestone overdue"],
    ["overdueKeyMilestones", 3, {}, "3 key milestones overdue"],
    ["costPerformance", 1.1, {}, "CPI 1.10"],
    [
      "estimateOverBudget",
      0,
      { figures: { varianceAtCompletion: 0 }, currency: gbp },
      "estimate at completion on budget",
    ],
    ["estimateOverBudget", 0.1, { currency: gbp }, "estimate at completion on budget"],
    [
      "estimateOverBudget",
      0.08,
      { figures: { varianceAtCompletion: -8000 }, currency: gbp },
      "estimate at completion GBP 8,000 (8 %) over budget",
    ],
    [
      "estimateOverBudget",
      -0.08,
      { figures: { varianceAtCompletion: 8000 } },
      "estimate at completion 8,000 (8 %) under budget",
    ],
    ["actualOverPlannedSpend", 1, {}, "spend as planned"],
    ["actualOverPlannedSpend", 1.25, {}, "spend 25 % over plan"],
    ["actualOverPlannedSpend", 0.75, {}, "spend 25 % under plan"],
    ["highestRiskScore", 0, {}, "no open risk"],
    ["highestRiskScore", 12, {}, "highest open risk scores 12 of 25"],
    [
      "highestRiskScore",
      3.26,
      { sections: { risk: { topScore: 5 } } },
      "highest open risk scores 3.3 of 5",
    ],
    ["highestRiskScore", 9, { sections: { risk: undefined } }, "highest open risk scores 9 of 25"],
    ["openIssueWeight", 12, {}, "open issues weigh 12"],
    ["bufferZone", 1, {}, "buffer of the critical chain"],
    [
      "bufferZone",
      1,
      { sections: { criticalChain: { bufferConsumed: notKnown, chainComplete: 0.5 } } },
      "buffer of the critical chain",
    ],
    [
      "bufferZone",
      1,
      { sections: { criticalChain: { bufferConsumed: 0.5, chainComplete: notKnown } } },
      "buffer of the critical chain",
    ],
    [
      "bufferZone",
      1,
      { sections: { criticalChain: { bufferConsumed: 0.6, chainComplete: 0.4 } } },
      "60 % of the buffer used with 40 % of the chain done",
    ],
    [
      "bufferZone",
      0,
      { sections: { criticalChain: { bufferConsumed: -0.2, chainComplete: 0.4 } } },
      "0 % of the buffer used with 40 % of the chain done",
    ],
    ["pendingChanges", 0, {}, "no change pending"],
    ["pendingChanges", 0.084, {}, "pending changes 8.4 % of the budget"],
    ["exposureOverContingency", 1.25, {}, "risk exposure 125 % of the contingency left"],
    ["peakAllocation", 1.3, {}, "a person booked up to 130 %"],
    ["peakAllocation", 1.3, { sections: { resources: {} } }, "a person booked up to 130 %"],
    [
      "peakAllocation",
      1.3,
      { sections: { resources: { peakPerson: "Ann Lee" } } },
      "Ann Lee booked up to 130 %",
    ],
    ["unfilledDemand", 0, {}, "everybody named"],
    ["unfilledDemand", 0.12, {}, "nobody named for 12 % of the demand"],
    ["benefitsForecast", 0.9, {}, "benefits forecast at 90 % of target"],
    ["overdueCommunications", 0, {}, "no communication overdue"],
    [
      "overdueCommunications",
      0,
      { sections: { communications: { overdue: [] } } },
      "no communication overdue",
    ],
    [
      "overdueCommunications",
      2,
      { sections: { communications: { overdue: ["Board"] } } },
      "1 communication overdue (Board)",
    ],
    [
      "overdueCommunications",
      4,
      { sections: { communications: { overdue: ["Board", "Staff", "Press"] } } },
      "3 communications overdue (Board, Staff and 1 more)",
    ],
  ])("%s of %d with %j: %s", (code, value, told, words) => {
    expect(phrase(code, value, told)).toBe(words);
  });

  test("what is not known has no phrase, but for a contingency that is used up", () => {
    const project = { figures: someFigures(), currency: gbp };
    expect(measurePhrase(measure("costPerformance", { value: notKnown }), project)).toBeUndefined();
    expect(
      measurePhrase(
        measure("exposureOverContingency", { value: unknown("contingencySpent") }),
        project,
      ),
    ).toBe("risks open and the contingency used up");
  });

  test("the schedule index is by time where that is known", () => {
    expect(scheduleIndexName(someFigures({ schedulePerformanceIndexTime: 0.9 }))).toBe("SPI(t)");
    expect(scheduleIndexName(someFigures({ schedulePerformanceIndex: 0.9 }))).toBe("SPI");
  });

  test.each<readonly [MeasureCode, boolean]>([
    ["finishSlipShare", true],
    ["estimateOverBudget", true],
    ["pendingChanges", true],
    ["exposureOverContingency", true],
    ["peakAllocation", true],
    ["unfilledDemand", true],
    ["benefitsForecast", true],
    ["schedulePerformance", false],
    ["costPerformance", false],
    ["finishSlipDays", false],
    ["highestRiskScore", false],
    ["overdueKeyMilestones", false],
  ])("the limits of %s are written in percent: %s", (code, share) => {
    expect(isShareMeasure(code)).toBe(share);
  });
});
