import type { Risk } from "../project/project-return";

import type { RiskBand, RiskMatrix } from "./risk-matrix";
import { bandOf, matrixScore } from "./risk-matrix";
import type { RiskScale } from "./risk-scale";
import { impactOn, probabilityOn, scoreFactor } from "./risk-scale";

/** A score with the band it falls in. */
export type RatedScore = { readonly score: number; readonly band: RiskBand };

/** A risk before and after its response; `current` is the residual one where it is given. */
export type RatedRisk = {
  readonly inherent: RatedScore | undefined;
  readonly residual: RatedScore | undefined;
  readonly current: RatedScore | undefined;
};

/**
 * Rates a risk by a matrix. On a product matrix the score written on the tab stands for the inherent
 * one, brought to the scale of the matrix where the register has another one; other matrices score
 * levels only, because a written product means nothing to them.
 */
export function rateRisk(risk: Risk, matrix: RiskMatrix, scale: RiskScale): RatedRisk {
  const inherent = rated(inherentScore(risk, matrix, scale), matrix);
  const residual = rated(residualScore(risk, matrix, scale), matrix);
  return { inherent, residual, current: residual ?? inherent };
}

/** The current score of that rating, without its band. */
export function currentScore(risk: Risk, matrix: RiskMatrix, scale: RiskScale): number | undefined {
  return residualScore(risk, matrix, scale) ?? inherentScore(risk, matrix, scale);
}

function residualScore(risk: Risk, matrix: RiskMatrix, scale: RiskScale): number | undefined {
  return scoreOf(risk.residualProbability?.value, risk.residualImpact?.value, { matrix, scale });
}

function inherentScore(risk: Risk, matrix: RiskMatrix, scale: RiskScale): number | undefined {
  const written = risk.score?.value;
  if (matrix.scoring.kind === "product" && written !== undefined) {
    return written * scoreFactor(matrix, scale);
  }
  return scoreOf(risk.probability?.value, risk.impact?.value, { matrix, scale }) ?? written;
}

/** The score of a probability and an impact as a register writes them. */
export function scoreOf(
  probability: number | undefined,
  impact: number | undefined,
  by: { readonly matrix: RiskMatrix; readonly scale: RiskScale },
): number | undefined {
  if (probability === undefined || impact === undefined) return undefined;
  const { matrix, scale } = by;
  const chance = probabilityOn(matrix, scale, probability);
  const effect = impactOn(matrix, scale, impact);
  if (matrix.scoring.kind !== "lookup") return matrixScore(matrix, chance, effect);
  // Between two levels of a table a fraction counts as the higher one; levels are as they are.
  return matrixScore(
    matrix,
    scale.probabilityTop === 5 ? chance : levelAbove(chance),
    scale.impactTop === 5 ? effect : levelAbove(effect),
  );
}

const noise = 1e-9;

function levelAbove(value: number): number {
  return Math.max(1, Math.ceil(value - noise));
}

function rated(score: number | undefined, matrix: RiskMatrix): RatedScore | undefined {
  return score === undefined ? undefined : { score, band: bandOf(matrix, score) };
}
