import type { Risk } from "../project/project-return";

import type { RiskMatrix } from "./risk-matrix";

/** How a register writes its figures, decided by all of its lines. */
export type RiskScale = {
  /** What stands for certain: 1 of fractions, 100 of per cents, 5 of levels. */
  readonly probabilityTop: 1 | 5 | 100;
  /** What stands for the worst: 1 of fractions, 5 of levels. */
  readonly impactTop: 1 | 5;
  /** Whether its amounts are signed as cash is: a loss is negative, a gain positive. */
  readonly lossesAreNegative: boolean;
};

/** A probability above this is no level of any matrix. */
const highestLevel = 10;

const scales = new WeakMap<readonly Risk[], RiskScale>();

/** The scale of a register, worked out once; of one without figures that of levels. */
export function riskScaleOf(risks: readonly Risk[]): RiskScale {
  const known = scales.get(risks);
  if (known !== undefined) return known;
  const scale = {
    probabilityTop: probabilityTopOf(risks),
    impactTop: impactTopOf(risks),
    lossesAreNegative: areLossesNegative(risks),
  };
  scales.set(risks, scale);
  return scale;
}

/**
 * Fractions where all are at most 1 and one lies between. Per cents where one is beyond all levels and
 * at least half are above 5: a single slip among levels is no scale.
 */
function probabilityTopOf(risks: readonly Risk[]): 1 | 5 | 100 {
  const seen = { highest: 0, fractions: 0, above: 0, given: 0 };
  for (const { probability, residualProbability } of risks) {
    count(seen, probability?.value ?? 0);
    count(seen, residualProbability?.value ?? 0);
  }
  const { highest, fractions, above, given } = seen;
  if (highest <= 1) return fractions > 0 ? 1 : 5;
  return highest > highestLevel && highest <= 100 && above * 2 >= given ? 100 : 5;
}

function count(
  seen: { highest: number; fractions: number; above: number; given: number },
  value: number,
): void {
  if (value <= 0) return;
  seen.given += 1;
  if (value > seen.highest) seen.highest = value;
  if (value < 1) seen.fractions += 1;
  if (value > 5) seen.above += 1;
}

/** Impacts are fractions where all are at most 1 and one lies between. */
function impactTopOf(risks: readonly Risk[]): 1 | 5 {
  let between = false;
  for (const { impact, residualImpact } of risks) {
    for (const field of [impact, residualImpact]) {
      const value = field?.value ?? 0;
      if (value > 1) return 5;
      if (value > 0 && value < 1) between = true;
    }
  }
  return between ? 1 : 5;
}

/** Registers hold threats in the main: where half of the amounts or more are negative, those are them. */
function areLossesNegative(risks: readonly Risk[]): boolean {
  let below = 0;
  let above = 0;
  for (const { impactAmount } of risks) {
    const amount = impactAmount?.value ?? 0;
    if (amount < 0) below += 1;
    else if (amount > 0) above += 1;
  }
  return below > 0 && below >= above;
}

/** A probability as the matrix counts it; levels stand as they are, whatever their number. */
export function probabilityOn(matrix: RiskMatrix, scale: RiskScale, value: number): number {
  const step = scale.probabilityTop === 5 ? stepOf(matrix.steps?.probabilities, value) : undefined;
  return step ?? value * factor(matrix.probabilityTop, scale.probabilityTop);
}

/** An impact as the matrix counts it. */
export function impactOn(matrix: RiskMatrix, scale: RiskScale, value: number): number {
  const step = scale.impactTop === 5 ? stepOf(matrix.steps?.impacts, value) : undefined;
  return step ?? value * factor(matrix.impactTop, scale.impactTop);
}

/** What a product on the scale of the register is to be multiplied by to be one on that of the matrix. */
export function scoreFactor(matrix: RiskMatrix, scale: RiskScale): number {
  return (
    factor(matrix.probabilityTop, scale.probabilityTop) * factor(matrix.impactTop, scale.impactTop)
  );
}

function factor(matrixTop: number, top: 1 | 5 | 100): number {
  if (top !== 5) return matrixTop / top;
  return matrixTop === 1 ? 1 / 5 : 1;
}

function stepOf(steps: readonly number[] | undefined, level: number): number | undefined {
  return steps?.[Math.round(level) - 1];
}
