import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { distributionInSteps, exposureDistribution } from "#domain/risk/exposure-distribution";
import { quantifiedRisks, riskExposure } from "#domain/risk/exposure";

import { aProject } from "../portfolio/a-project";

/** Source: https://tenstep.com/use-expected-monetary-value-emv-to-create-a-risk-contingency-budget */
const tenStep = [
  { probability: 0.8, impactAmount: 10_000 },
  { probability: 0.3, impactAmount: 30_000 },
  { probability: 0.5, impactAmount: 8_000 },
  { probability: 0.1, impactAmount: 40_000 },
  { probability: 0.3, impactAmount: 20_000 },
  { probability: 0.25, impactAmount: 10_000 },
];

describe("expected monetary value", () => {
  const project = aProject({ facts: { contingency: 50_000 }, risks: tenStep });

  test("of the six published risks is 33,500 of 118,000", () => {
    const exposure = riskExposure(project.risks, project.facts);
    expect(exposure.totalThreat).toBe(118_000);
    expect(exposure.threats).toBeCloseTo(33_500, 6);
    expect(
      quantifiedRisks(project.risks).map((risk) => Math.round(risk.probability * risk.amount)),
    ).toEqual([8000, 9000, 4000, 4000, 6000, 2500]);
  });

  test("is held against the contingency that is left", () => {
    const facts = aProject({ facts: { contingency: 50_000, contingencyUsed: 16_500 } }).facts;
    expect(riskExposure(project.risks, facts).overContingency).toBeCloseTo(1, 12);
    const spent = aProject({ facts: { contingency: 50_000, contingencyUsed: 50_000 } }).facts;
    expect(riskExposure(project.risks, spent).overContingency).toEqual({
      unknown: "contingencySpent",
    });
    expect(riskExposure([], spent).overContingency).toEqual({ unknown: "notReported" });
    expect(riskExposure(project.risks, {}).overContingency).toEqual({ unknown: "noContingency" });
  });

  test("opportunities are gains, however they are marked, and closed risks are out", () => {
    const { risks } = aProject({
      risks: [
        { probability: 0.5, impactAmount: 100 },
        { probability: 0.2, impactAmount: -50 },
        { probability: 0.5, impactAmount: 40, response: "Exploit" },
        { probability: 0.9, impactAmount: 1000, status: "Closed" },
        { probability: 0.9 },
      ],
    });
    expect(riskExposure(risks, {})).toMatchObject({
      quantified: 3,
      open: 4,
      threats: 50,
      opportunities: 30,
      net: 20,
    });
  });

  test("levels of five stand for chances of 10 to 90 %, the residual one counts", () => {
    const { risks } = aProject({
      risks: [
        { probability: 5, impactAmount: 100 },
        { probability: 5, residualProbability: 1, impactAmount: 100 },
      ],
    });
    expect(quantifiedRisks(risks).map((risk) => risk.probability)).toEqual([0.9, 0.1]);
  });
});

describe("the distribution of the total", () => {
  test("of one risk is nothing or all of it", () => {
    expect(exposureDistribution([{ probability: 0.15, amount: 100 }])).toEqual({
      method: "exact",
      trials: undefined,
      mean: 15,
      p50: 0,
      p80: 0,
      p90: 100,
    });
    expect(exposureDistribution([])).toBeUndefined();
  });

  test("of two even risks: 0, 10, 10, 20", () => {
    const even = { probability: 0.5, amount: 10 };
    expect(exposureDistribution([even, even])).toMatchObject({ p50: 10, p80: 20, p90: 20 });
  });

  test("shows what the expected value of the published risks hides", () => {
    const project = aProject({ risks: tenStep });
    const found = exposureDistribution(quantifiedRisks(project.risks));
    expect(found?.mean).toBeCloseTo(33_500, 6);
    expect(found?.p90).toBe(60_000);
  });

  const risk = fc.record({
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
    amount: fc.integer({ min: -1000, max: 1000 }),
  });

  test("is that of all outcomes counted one by one, in any order", () => {
    fc.assert(
      fc.property(fc.array(risk, { minLength: 1, maxLength: 6 }), (risks) => {
        const outcomes = Array.from({ length: 2 ** risks.length }, (_, mask) => ({
          chance: risks.reduce(
            (chance, { probability }, bit) =>
              chance * ((mask >> bit) % 2 === 1 ? probability : 1 - probability),
            1,
          ),
          total: risks.reduce(
            (sum, { amount }, bit) => sum + ((mask >> bit) % 2 === 1 ? amount : 0),
            0,
          ),
        }));
        const found = exposureDistribution([...risks].reverse());
        for (const [name, share] of [
          ["p50", 0.5],
          ["p80", 0.8],
          ["p90", 0.9],
        ] as const) {
          const below = outcomes.filter(({ total }) => total <= (found?.[name] ?? 0));
          const under = outcomes.filter(({ total }) => total < (found?.[name] ?? 0));
          const chances = (list: typeof outcomes): number =>
            list.reduce((sum, { chance }) => sum + chance, 0);
          expect(chances(below)).toBeGreaterThanOrEqual(share - 1e-9);
          expect(chances(under)).toBeLessThan(share + 1e-9);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("above twenty risks is simulated, the same every time and near the normal", () => {
    const many = Array.from({ length: 100 }, () => ({ probability: 0.5, amount: 1 }));
    const found = exposureDistribution(many);
    expect(found?.method).toBe("simulated");
    expect(exposureDistribution(many)).toEqual(found);
    expect(Math.abs((found?.p50 ?? 0) - 50)).toBeLessThanOrEqual(1);
    expect(Math.abs((found?.p80 ?? 0) - 54)).toBeLessThanOrEqual(1);
    expect(Math.abs((found?.p90 ?? 0) - 56)).toBeLessThanOrEqual(1);
  });

  test.each([
    ["the last number that is worked out exactly", 20, undefined],
    ["the first that is simulated, with the most trials", 21, 20_000],
    ["two million draws among them", 150, 13_333],
    ["never fewer trials than that", 3_000, 2_000],
  ])("takes trials by the number of risks: %s", (_why, count, trials) => {
    const risks = Array.from({ length: count }, () => ({ probability: 0.1, amount: 1 }));
    expect(exposureDistribution(risks)?.trials).toBe(trials);
  });

  test("is the same with pauses, of which thousands of risks get some", () => {
    const risks = Array.from({ length: 3_000 }, (_, index) => ({
      probability: (index % 10) / 10,
      amount: index - 500,
    }));
    const steps = distributionInSteps(risks);
    let pauses = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) pauses += 1;
    expect(pauses).toBe(12);
    expect(step.value).toEqual(exposureDistribution(risks));
  });

  test("of certain and of impossible risks is their sum, simulated too", () => {
    const certain = Array.from({ length: 30 }, () => ({ probability: 1, amount: 2 }));
    const never = Array.from({ length: 30 }, () => ({ probability: 0, amount: 1_000 }));
    expect(exposureDistribution([...certain, ...never])).toMatchObject({
      method: "simulated",
      ...{ mean: 60, p50: 60, p80: 60, p90: 60 },
    });
  });
});
