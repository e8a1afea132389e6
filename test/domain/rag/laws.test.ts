import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import type { RagMeasure } from "#domain/rag/rag-report";
import type { RagDimension } from "#domain/project/project-return";
import type { CalculatedRag, ReportedRag } from "#domain/project/vocabulary";
import { overallByPolicy } from "#domain/rag/overall-colour";
import type { MeasureCode, RollupRule } from "#domain/rag/policy";
import { ragPolicyPresets } from "#domain/rag/policy-presets";
import { ragDimensions } from "#domain/rag/project-rag";
import { colourByRule } from "#domain/rag/rollup-rag";

const ranks: Readonly<Record<CalculatedRag, number>> = { green: 0, amber: 1, red: 2, grey: 3 };
const worseThan = { green: "amber", amber: "red", red: "red", grey: "grey" } as const;

const colour = fc.constantFrom<CalculatedRag>("green", "amber", "red", "grey");
const known = fc.constantFrom("green" as const, "amber" as const, "red" as const);
const reported = fc.option(
  fc.constantFrom<ReportedRag>("green", "amberGreen", "amber", "amberRed", "red"),
  { nil: undefined },
);
const colours = fc.record(
  Object.fromEntries(ragDimensions.map((dimension) => [dimension, colour])) as Record<
    RagDimension,
    typeof colour
  >,
);

/** One measure a dimension, so that worsening a colour is worsening its measure. */
function measuresOf(all: Readonly<Record<RagDimension, CalculatedRag>>): readonly RagMeasure[] {
  const codes: readonly MeasureCode[] = [
    "finishSlipShare",
    "estimateOverBudget",
    "pendingChanges",
    "highestRiskScore",
    "peakAllocation",
    "benefitsForecast",
    "overdueCommunications",
  ];
  return ragDimensions.map((dimension, index) => ({
    code: codes[index] ?? "finishSlipShare",
    dimension,
    direction: "lowerIsBetter",
    value: 0,
    colour: all[dimension],
    greenLimit: 0,
    amberLimit: 0,
  }));
}

describe("worsening one known colour never makes a project better", () => {
  test.each(ragPolicyPresets.map((policy) => [policy.name, policy] as const))(
    "%s",
    (_name, policy) => {
      fc.assert(
        fc.property(colours, fc.constantFrom(...ragDimensions), reported, (before, which, said) => {
          const after = { ...before, [which]: worseThan[before[which]] };
          const overall = (all: typeof before): CalculatedRag =>
            overallByPolicy({ colours: all, measures: measuresOf(all), reported: said }, policy);
          const [was, is] = [overall(before), overall(after)];
          // Known stays known: grey is what nobody knows, not a colour to compare with.
          expect(is === "grey").toBe(was === "grey");
          expect(ranks[is]).toBeGreaterThanOrEqual(ranks[was]);
        }),
        { numRuns: 400 },
      );
    },
  );
});

describe("worsening one project never makes its programme better", () => {
  const rules: readonly RollupRule[] = [
    { kind: "budgetWeightedWithFloor", redShare: 0.25 },
    { kind: "weighted" },
    { kind: "worstOf" },
    { kind: "worstWithGreyAsRed" },
    { kind: "shareOfGreen", greenAbove: 0.9, amberFrom: 0.8 },
  ];
  const child = fc.record({ colour: known, weight: fc.integer({ min: 1, max: 1000 }) });

  test.each(rules.map((rule) => [rule.kind, rule] as const))("%s", (_kind, rule) => {
    fc.assert(
      fc.property(fc.array(child, { minLength: 1, maxLength: 12 }), fc.nat(), (children, pick) => {
        const worse = children.map((one, index) =>
          index === pick % children.length ? { ...one, colour: worseThan[one.colour] } : one,
        );
        const [was, is] = [colourByRule(children, rule).colour, colourByRule(worse, rule).colour];
        expect(ranks[is]).toBeGreaterThanOrEqual(ranks[was]);
      }),
      { numRuns: 300 },
    );
  });
});
