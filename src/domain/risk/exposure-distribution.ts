import { exactSum } from "../kernel/exact-sum";
import { runThrough, type Steps } from "../kernel/steps";

import type { QuantifiedRisk } from "./exposure";

/**
 * Distribution of the total cost of some independent risks. It is shown beside the expected value,
 * which hides the tails: a reserve of the expected value does not cover the one large risk that happens.
 */
export type ExposureDistribution = {
  /** `exact` by convolution, `simulated` by trials with a fixed seed. */
  readonly method: "exact" | "simulated";
  /** Trials of a simulation. */
  readonly trials: number | undefined;
  readonly mean: number;
  /** Total cost that is not exceeded in 50, 80 and 90 of 100 cases. */
  readonly p50: number;
  readonly p80: number;
  readonly p90: number;
};

/** Up to here the distribution is worked out exactly: at most two to the twentieth outcomes. */
const exactUpTo = 20;
const mostTrials = 20_000;
const fewestTrials = 2_000;
/** Draws to spend: the more risks, the nearer their total is to its mean and the fewer trials it needs. */
const draws = 2_000_000;
const seed = 1;

/** Taken once: a global is looked up millions of times otherwise, which some hosts of scripts make dear. */
const { imul } = Math;

/** Draws between two pauses: a few milliseconds. */
const drawsPerStep = 500_000;

/** The distribution of the total cost of independent risks; undefined where there are none. */
export function exposureDistribution(
  risks: readonly QuantifiedRisk[],
): ExposureDistribution | undefined {
  return runThrough(distributionInSteps(risks));
}

/** The same, some trials a step. */
export function* distributionInSteps(
  risks: readonly QuantifiedRisk[],
): Steps<ExposureDistribution | undefined> {
  if (risks.length === 0) return undefined;
  const mean = exactSum(risks.map((risk) => risk.probability * risk.amount));
  if (risks.length <= exactUpTo) {
    const exact = quantileOf(convolve(risks));
    return { method: "exact", trials: undefined, mean, ...percentiles(exact) };
  }
  const sample = yield* simulate(risks);
  const simulated = quantileOfSample(sample);
  return { method: "simulated", trials: sample.length, mean, ...percentiles(simulated) };
}

function percentiles(
  quantile: (share: number) => number,
): Pick<ExposureDistribution, "p50" | "p80" | "p90"> {
  return { p50: quantile(0.5), p80: quantile(0.8), p90: quantile(0.9) };
}

/** Totals in rising order with their chances. */
type Outcomes = { readonly totals: readonly number[]; readonly chances: readonly number[] };

/** One risk after the other: each outcome so far happens without the risk, or with it. */
function convolve(risks: readonly QuantifiedRisk[]): Outcomes {
  let outcomes: Outcomes = { totals: [0], chances: [1] };
  for (const risk of risks) outcomes = withRisk(outcomes, risk);
  return outcomes;
}

/** Merges the outcomes without and with the risk; equal totals become one. */
function withRisk(
  { totals, chances }: Outcomes,
  { probability, amount }: QuantifiedRisk,
): Outcomes {
  const merged: number[] = [];
  const weights: number[] = [];
  const put = (total: number, chance: number): void => {
    if (chance === 0) return;
    const last = merged.length - 1;
    if (merged[last] === total) weights[last] = (weights[last] ?? 0) + chance;
    else {
      merged.push(total);
      weights.push(chance);
    }
  };
  let without = 0;
  let having = 0;
  while (without < totals.length || having < totals.length) {
    const plain = totals[without] ?? Infinity;
    const hit = (totals[having] ?? Infinity) + amount;
    if (plain <= hit) {
      put(plain, (chances[without] ?? 0) * (1 - probability));
      without += 1;
    } else {
      put(hit, (chances[having] ?? 0) * probability);
      having += 1;
    }
  }
  return { totals: merged, chances: weights };
}

/** The smallest total whose chances add up to the share. */
function quantileOf({ totals, chances }: Outcomes): (share: number) => number {
  return (share) => {
    let sum = 0;
    for (const [index, chance] of chances.entries()) {
      sum += chance;
      if (sum >= share - 1e-12) return totals[index] ?? 0;
    }
    return totals.at(-1) ?? 0;
  };
}

function quantileOfSample(sample: Float64Array): (share: number) => number {
  return (share) => sample[Math.ceil(share * sample.length) - 1] ?? 0;
}

function* simulate(risks: readonly QuantifiedRisk[]): Steps<Float64Array> {
  const wanted = Math.round(draws / risks.length);
  const trials = Math.min(mostTrials, Math.max(fewestTrials, wanted));
  const totals = new Float64Array(trials);
  const drawn = {
    // A draw is a whole number below this, a probability a share of it.
    limits: Float64Array.from(risks, ({ probability }) => probability * 2 ** 32),
    amounts: Float64Array.from(risks, ({ amount }) => amount),
  };
  const perStep = Math.ceil(drawsPerStep / risks.length);
  let state = seed;
  for (let from = 0; from < trials; from += perStep) {
    state = drawTotals(drawn, totals.subarray(from, from + perStep), state);
    yield undefined;
  }
  return totals.sort();
}

/**
 * Fills in the total of one trial after the other and gives the state of the generator for the next
 * ones. The generator is Tommy Ettinger's mulberry32, written out here because this loop runs millions
 * of times.
 */
function drawTotals(
  { limits, amounts }: { readonly limits: Float64Array; readonly amounts: Float64Array },
  totals: Float64Array,
  start: number,
): number {
  let state = start;
  for (let trial = 0; trial < totals.length; trial += 1) {
    let total = 0;
    for (let risk = 0; risk < limits.length; risk += 1) {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      const draw = (mixed ^ (mixed >>> 14)) >>> 0;
      if (draw < (limits[risk] ?? 0)) total += amounts[risk] ?? 0;
    }
    totals[trial] = total;
  }
  return state;
}
