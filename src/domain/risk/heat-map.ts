import type { Risk } from "../project/project-return";

import type { RiskMatrix } from "./risk-matrix";

/** Place of a risk on a matrix; levels count from 1, lowest first. */
export type RiskLevels = { readonly probability: number; readonly impact: number };

/** Five levels stand for probabilities that are fractions. */
const fractionLevels = 5;
const noise = 1e-9;

/** Words of the NHS National Patient Safety Agency's matrix. */
const fiveProbabilities = ["Rare", "Unlikely", "Possible", "Likely", "Almost certain"];
const fiveImpacts = ["Negligible", "Minor", "Moderate", "Major", "Catastrophic"];

export function probabilityLevels(matrix: RiskMatrix): number {
  return matrix.probabilityTop === 1 ? fractionLevels : matrix.probabilityTop;
}

/** Words for the levels of a matrix, lowest first. */
export function levelWords(matrix: RiskMatrix): {
  readonly probabilities: readonly string[];
  readonly impacts: readonly string[];
} {
  const { scoring } = matrix;
  if (scoring.kind === "lookup") return scoring;
  const percent = Array.from(
    { length: fractionLevels },
    (_, index) => `to ${String(((index + 1) * 100) / fractionLevels)} %`,
  );
  const probabilities =
    matrix.probabilityTop === 1 ? percent : wordsFor(matrix.probabilityTop, fiveProbabilities);
  return { probabilities, impacts: wordsFor(matrix.impactTop, fiveImpacts) };
}

function wordsFor(levels: number, five: readonly string[]): readonly string[] {
  if (levels === five.length) return five;
  return Array.from({ length: levels }, (_, index) => String(index + 1));
}

/**
 * Where a risk stands now: by its residual probability and impact where both are given. A value between
 * two levels counts as the higher one. Undefined where one is missing or beyond the matrix.
 */
export function riskLevels(
  risk: Risk,
  matrix: RiskMatrix,
  probabilityTop: 1 | 5,
): RiskLevels | undefined {
  const residual = risk.residualProbability !== undefined && risk.residualImpact !== undefined;
  const chance = (residual ? risk.residualProbability : risk.probability)?.value;
  const effect = (residual ? risk.residualImpact : risk.impact)?.value;
  if (chance === undefined || effect === undefined) return undefined;
  const levels = probabilityLevels(matrix);
  const probability = levelOf((chance * levels) / probabilityTop, levels);
  const impact = levelOf(effect, matrix.impactTop);
  return probability === undefined || impact === undefined ? undefined : { probability, impact };
}

function levelOf(value: number, top: number): number | undefined {
  const level = Math.max(1, Math.ceil(value - noise));
  return value >= 0 && level <= top ? level : undefined;
}

/** The probability a level stands for, as the matrix scores it. */
export function probabilityOf(matrix: RiskMatrix, level: number): number {
  return matrix.probabilityTop === 1 ? level / fractionLevels : level;
}
