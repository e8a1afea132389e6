import type { Risk } from "../project/project-return";

import type { RiskMatrix } from "./risk-matrix";
import { matrixScore } from "./risk-matrix";
import type { RiskScale } from "./risk-scale";
import { impactOn, probabilityOn } from "./risk-scale";

/** Place of a risk on a matrix; levels count from 1, lowest first. */
export type RiskLevels = { readonly probability: number; readonly impact: number };

/** Five levels stand for probabilities that are fractions. */
const fractionLevels = 5;
const noise = 1e-9;

/** Words of the NHS National Patient Safety Agency's matrix. */
const fiveProbabilities = ["Rare", "Unlikely", "Possible", "Likely", "Almost certain"];
const fiveImpacts = ["Negligible", "Minor", "Moderate", "Major", "Catastrophic"];

function levelsTo(top: number): number {
  return top === 1 ? fractionLevels : top;
}

/** Words for the levels of a matrix, lowest first. */
export function levelWords(matrix: RiskMatrix): {
  readonly probabilities: readonly string[];
  readonly impacts: readonly string[];
} {
  const { scoring, steps, probabilityTop, impactTop } = matrix;
  if (scoring.kind === "lookup") return scoring;
  if (steps !== undefined) {
    return { probabilities: steps.probabilities.map(String), impacts: steps.impacts.map(String) };
  }
  return {
    probabilities: wordsFor(probabilityTop, fiveProbabilities),
    impacts: wordsFor(impactTop, fiveImpacts),
  };
}

function wordsFor(levels: number, five: readonly string[]): readonly string[] {
  if (levels === 1) {
    return five.map((_, index) => `to ${String(((index + 1) * 100) / fractionLevels)} %`);
  }
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
  scale: RiskScale,
): RiskLevels | undefined {
  const residual = risk.residualProbability !== undefined && risk.residualImpact !== undefined;
  const chance = (residual ? risk.residualProbability : risk.probability)?.value;
  const effect = (residual ? risk.residualImpact : risk.impact)?.value;
  if (chance === undefined || effect === undefined) return undefined;
  const { probabilityTop, impactTop, steps } = matrix;
  const probability = levelOf(probabilityOn(matrix, scale, chance), {
    top: probabilityTop,
    steps: steps?.probabilities,
  });
  const impact = levelOf(impactOn(matrix, scale, effect), {
    top: impactTop,
    steps: steps?.impacts,
  });
  return probability === undefined || impact === undefined ? undefined : { probability, impact };
}

function levelOf(
  value: number,
  { top, steps }: { readonly top: number; readonly steps: readonly number[] | undefined },
): number | undefined {
  if (value < 0) return undefined;
  if (steps !== undefined) {
    const at = steps.findIndex((step) => value <= step + noise);
    return at < 0 ? (value <= top ? steps.length : undefined) : at + 1;
  }
  const levels = levelsTo(top);
  const level = Math.max(1, Math.ceil(top === 1 ? value * levels - noise : value - noise));
  return level <= levels ? level : undefined;
}

/** The score of a cell of the map: that of the highest probability and impact in it. */
export function cellScore(matrix: RiskMatrix, at: RiskLevels): number | undefined {
  const { probabilityTop, impactTop, steps } = matrix;
  return matrixScore(
    matrix,
    steps?.probabilities[at.probability - 1] ?? levelValue(at.probability, probabilityTop),
    steps?.impacts[at.impact - 1] ?? levelValue(at.impact, impactTop),
  );
}

function levelValue(level: number, top: number): number {
  return top === 1 ? level / fractionLevels : level;
}
