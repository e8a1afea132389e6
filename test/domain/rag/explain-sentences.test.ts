import { describe, expect, test } from "@jest/globals";

import { unknown } from "#domain/kernel/figure";
import type { RagMeasure } from "#domain/rag/rag-report";
import { explainRag, phrasesOf } from "#domain/rag/explain";

import { aProject, aRag, someFigures } from "../../support/builders";
import { aMeasure as measure } from "./a-measure";

const notKnown = unknown("notReported");

describe("a reason of an explanation", () => {
  const reasons = (...measures: readonly RagMeasure[]): readonly (readonly [string, string])[] => {
    const project = aProject({
      figures: someFigures({ finishSlipDays: 10 }),
      rag: { ...aRag("red"), measures },
    });
    return explainRag(project, "overall").reasons.map(({ text, colour }) => [colour, text]);
  };

  test.each<readonly [RagMeasure, string, because: string]>([
    [
      measure("costPerformance", { value: 0.97 }),
      "CPI 0.97: green (green from 0.95, amber from 0.9).",
      "higher is better",
    ],
    [
      measure("finishSlipShare", { value: 0.07, colour: "amber" }),
      "Finish 10 days late (7 % of the planned duration): amber (green to 5 %, amber to 10 %).",
      "lower is better, in percent",
    ],
    [
      measure("finishSlipDays", { value: 40, colour: "red" }),
      "Finish 40 days late: red (green to 7, amber to 31).",
      "lower is better, in days",
    ],
    [
      measure("actualOverPlannedSpend", { value: 1.2, colour: "red" }),
      "Spend 20 % over plan: red (green within 5 % of 1, amber within 10 %).",
      "limits on both sides",
    ],
    [
      measure("bufferZone", { value: 2, colour: "red" }),
      "Buffer of the critical chain: red (green in the green zone, amber in the yellow one).",
      "zones instead of limits",
    ],
    [
      measure("costPerformance", { value: 0.5, colour: "red", greenLimit: 0.98765 }),
      "CPI 0.50: red (green from 0.988, amber from 0.9).",
      "three decimals at most",
    ],
    [
      measure("costPerformance", { value: unknown("noActualCost"), colour: "grey" }),
      "Cost performance index: not known, no actual cost.",
      "why it is not known",
    ],
  ])("%j: %s (%s)", (given, text) => {
    expect(reasons(given)).toEqual([[given.colour, text]]);
  });

  test("the worst come first, those alike in the order of the policy, the unknown last", () => {
    const found = reasons(
      measure("costPerformance", { value: notKnown, colour: "grey" }),
      measure("highestRiskScore", { value: 5, colour: "green" }),
      measure("finishSlipDays", { value: 10, colour: "amber" }),
      measure("overdueKeyMilestones", { value: 2, colour: "red" }),
      measure("pendingChanges", { value: 0.3, colour: "amber" }),
    );
    expect(found.map(([colour, text]) => `${colour} ${text.split(" ", 2).join(" ")}`)).toEqual([
      "red 2 key",
      "amber Finish 10",
      "amber Pending changes",
      "green Highest open",
      "grey Cost performance",
    ]);
  });
});

describe("the sentence of an explanation", () => {
  const measures = [
    measure("costPerformance", { value: 0.97 }),
    measure("estimateOverBudget", { value: 0 }),
    measure("overdueKeyMilestones", { value: 0 }),
    measure("highestRiskScore", { value: 0 }),
  ];
  const project = aProject({
    rag: { ...aRag("green", undefined, { cost: "green", schedule: "green" }), measures },
  });

  test("of green names three measures and counts the rest", () => {
    expect(explainRag(project, "overall")).toMatchObject({
      colour: "green",
      text:
        "Green: CPI 0.97, estimate at completion on budget, no key milestone overdue and 1 more. " +
        "2 of 7 dimensions known.",
    });
    expect(explainRag(project, "cost").text).toBe(
      "Green: CPI 0.97 and estimate at completion on budget.",
    );
    expect(phrasesOf(project, "green", "risk")).toEqual(["no open risk"]);
    expect(phrasesOf(project, "amber")).toEqual([]);
  });

  test("of grey gives each reason once", () => {
    const grey = aProject({
      rag: {
        ...aRag("grey"),
        measures: [
          measure("costPerformance", { value: unknown("noActualCost"), colour: "grey" }),
          measure("estimateOverBudget", { value: unknown("noBudget"), colour: "grey" }),
          measure("actualOverPlannedSpend", { value: unknown("noBudget"), colour: "grey" }),
          measure("finishSlipShare", { value: unknown("noBaseline"), colour: "grey" }),
        ],
      },
    });
    expect(explainRag(grey, "cost").text).toBe("Not known: no actual cost and no budget.");
    expect(explainRag(grey, "schedule").text).toBe("Not known: no baseline dates.");
    expect(explainRag(grey, "scope").text).toBe("Not known: nothing on the tab measures scope.");
  });

  test.each([
    ["proposed", "Not rated: the project is proposed, not started."],
    ["onHold", "Not rated: the project is on hold."],
    ["complete", "Not rated: the project is complete."],
    ["cancelled", "Not rated: the project is cancelled."],
  ] as const)("of a project that is %s", (lifecycle, text) => {
    expect(explainRag({ ...project, lifecycle }, "cost").text).toBe(text);
  });
});
