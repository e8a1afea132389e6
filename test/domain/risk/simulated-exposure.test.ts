import { describe, expect, test } from "@jest/globals";

import type { QuantifiedRisk } from "#domain/risk/exposure";
import { distributionInSteps, exposureDistribution } from "#domain/risk/exposure-distribution";

/** A global is looked up millions of times otherwise, which a host of tests makes dear. */
const { imul } = Math;

/** Tommy Ettinger's mulberry32 as published: fractions from a seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Totals of so many trials with the generator from 1, one risk after the other, in rising order. */
function drawn(risks: readonly QuantifiedRisk[], trials: number): readonly number[] {
  const next = mulberry32(1);
  const totals = Array.from({ length: trials }, () => {
    let total = 0;
    for (const { probability, amount } of risks) if (next() < probability) total += amount;
    return total;
  });
  return totals.sort((left, right) => left - right);
}

/** Risks of different chances and amounts; every tenth is a gain. */
function someRisks(count: number): readonly QuantifiedRisk[] {
  return Array.from({ length: count }, (_, index) => ({
    probability: (1 + (index % 9)) / 10,
    amount: (index % 10 === 0 ? -1 : 1) * (100 + index),
  }));
}

/** 2,000,000 draws are spent, on 2,000 trials at least and on 20,000 at most. */
describe("the simulated total of many risks", () => {
  test.each<readonly [risks: number, trials: number, pauses: number]>([
    [21, 20_000, 1],
    [160, 12_500, 4],
    [1_500, 2_000, 6],
  ])("of %d is drawn in %d trials with %d pauses", (count, trials, pauses) => {
    const risks = someRisks(count);
    const sample = drawn(risks, trials);
    const mean = risks.reduce((sum, { probability, amount }) => sum + probability * amount, 0);
    expect(exposureDistribution(risks)).toEqual({
      method: "simulated",
      trials,
      mean: expect.closeTo(mean, 6),
      p50: sample[Math.ceil(0.5 * trials) - 1],
      p80: sample[Math.ceil(0.8 * trials) - 1],
      p90: sample[Math.ceil(0.9 * trials) - 1],
    });
    expect([...distributionInSteps(risks)]).toHaveLength(pauses);
  });

  test("of twenty is still worked out exactly, of none there is none", () => {
    const even = (count: number): readonly QuantifiedRisk[] =>
      Array.from({ length: count }, () => ({ probability: 0.5, amount: 1 }));
    // Of twenty fair coins 10 heads or fewer come up in 58.8 %, 12 in 86.8 %, 13 in 94.2 %.
    expect(exposureDistribution(even(20))).toEqual({
      method: "exact",
      trials: undefined,
      mean: 10,
      p50: 10,
      p80: 12,
      p90: 13,
    });
    expect(exposureDistribution(even(21))?.method).toBe("simulated");
    expect(exposureDistribution([])).toBeUndefined();
  });

  test("of gains and costs is exact too", () => {
    // -5 in 0.3 x 0.6 = 18 %, 0 in 0.7 x 0.6 = 42 %, 5 in 12 %, 10 in 28 %.
    const risks = [
      { probability: 0.3, amount: -5 },
      { probability: 0.4, amount: 10 },
    ];
    expect(exposureDistribution(risks)).toMatchObject({ p50: 0, p80: 10, p90: 10 });
    expect(exposureDistribution(risks.toReversed())).toMatchObject({ p50: 0, p80: 10, p90: 10 });
  });
});
