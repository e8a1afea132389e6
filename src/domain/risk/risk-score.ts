import type { Figure } from "../kernel/figure";
import { unknown } from "../kernel/figure";
import type { Risk } from "../project/project-return";
import { isClosedStatus } from "../project/closed-status";

import { productMatrix } from "./matrix-presets";
import { currentScore } from "./rate-risk";
import type { RiskMatrix } from "./risk-matrix";
import { riskScaleOf } from "./risk-scale";

/** Open: no closing date, and its status does not say that it is closed. */
export function isOpenRisk(risk: Risk): boolean {
  return risk.closed === undefined && !isClosedStatus(risk.status?.value);
}

/** Scores of the open risks that have one, as they stand now, on the scale of the matrix. */
export function openRiskScores(
  risks: readonly Risk[],
  matrix: RiskMatrix = productMatrix,
): readonly number[] {
  const scale = riskScaleOf(risks);
  const scores: number[] = [];
  for (const risk of risks) {
    const score = isOpenRisk(risk) ? currentScore(risk, matrix, scale) : undefined;
    if (score !== undefined) scores.push(score);
  }
  return scores;
}

/**
 * The highest of the scores of the open ones of these risks; 0 where all risks are closed; unknown
 * where the project lists none or scores none.
 */
export function highestOf(scores: readonly number[], risks: readonly Risk[]): Figure {
  if (scores.length > 0) return Math.max(...scores);
  const allClosed = risks.length > 0 && !risks.some(isOpenRisk);
  return allClosed ? 0 : unknown("notReported");
}
