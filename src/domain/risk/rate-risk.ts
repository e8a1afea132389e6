import type { Risk } from "../project/project-return";

import type { RiskBand, RiskMatrix } from "./risk-matrix";
import { bandOf, matrixScore } from "./risk-matrix";

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
 * one, brought to the scale of the matrix where the project gives probabilities on another one; other
 * matrices score levels only, because a written product means nothing to them.
 */
export function rateRisk(risk: Risk, matrix: RiskMatrix, probabilityTop: 1 | 5): RatedRisk {
  const scale = matrix.probabilityTop / probabilityTop;
  const inherent = rated(inherentScore(risk, matrix, scale), matrix);
  const residual = rated(residualScore(risk, matrix, scale), matrix);
  return { inherent, residual, current: residual ?? inherent };
}

/** The current score of that rating, without its band. */
export function currentScore(
  risk: Risk,
  matrix: RiskMatrix,
  probabilityTop: 1 | 5,
): number | undefined {
  const scale = matrix.probabilityTop / probabilityTop;
  return residualScore(risk, matrix, scale) ?? inherentScore(risk, matrix, scale);
}

function residualScore(risk: Risk, matrix: RiskMatrix, scale: number): number | undefined {
  return scoreOf(risk.residualProbability?.value, risk.residualImpact?.value, { matrix, scale });
}

function inherentScore(risk: Risk, matrix: RiskMatrix, scale: number): number | undefined {
  const written = risk.score?.value;
  if (matrix.scoring.kind === "product" && written !== undefined) return written * scale;
  return scoreOf(risk.probability?.value, risk.impact?.value, { matrix, scale }) ?? written;
}

function scoreOf(
  probability: number | undefined,
  impact: number | undefined,
  by: { readonly matrix: RiskMatrix; readonly scale: number },
): number | undefined {
  if (probability === undefined || impact === undefined) return undefined;
  return matrixScore(by.matrix, probability * by.scale, impact);
}

function rated(score: number | undefined, matrix: RiskMatrix): RatedScore | undefined {
  return score === undefined ? undefined : { score, band: bandOf(matrix, score) };
}
