import type { Figure } from "../kernel/figure";
import { unknown } from "../kernel/figure";
import type { Risk } from "../project/project-return";
import { isClosedStatus } from "../schedule/open-status";

/** Open: no closing date, and its status does not say that it is closed. */
export function isOpenRisk(risk: Risk): boolean {
  return risk.closed === undefined && !isClosedStatus(risk.status?.value);
}

/**
 * The score of a risk as it stands now, on the 5 x 5 scale: residual probability times residual
 * impact where both are given, else the score on the tab. `probabilityTop` is 1 where the project
 * states probabilities as fractions: its scores are then a fifth of those of the 5 x 5 product.
 */
export function riskScore(risk: Risk, probabilityTop: 1 | 5): number | undefined {
  const probability = risk.residualProbability?.value;
  const impact = risk.residualImpact?.value;
  const score =
    probability !== undefined && impact !== undefined ? probability * impact : risk.score?.value;
  return score === undefined ? undefined : score * (5 / probabilityTop);
}

/** Scale of a project's probabilities: fractions where all are at most 1 and one lies between. */
export function probabilityTopOf(risks: readonly Risk[]): 1 | 5 {
  let between = false;
  for (const risk of risks) {
    for (const value of [risk.probability?.value, risk.residualProbability?.value]) {
      if (value === undefined) continue;
      if (value > 1) return 5;
      if (value > 0 && value < 1) between = true;
    }
  }
  return between ? 1 : 5;
}

/** Scores of the open risks that have one. */
export function openRiskScores(risks: readonly Risk[]): readonly number[] {
  const top = probabilityTopOf(risks);
  return risks.filter(isOpenRisk).flatMap((risk) => riskScore(risk, top) ?? []);
}

/**
 * The highest score of the open risks; 0 where all risks are closed; unknown where the project lists
 * none or scores none.
 */
export function highestRiskScore(risks: readonly Risk[]): Figure {
  const scores = openRiskScores(risks);
  if (scores.length > 0) return Math.max(...scores);
  const allClosed = risks.length > 0 && !risks.some(isOpenRisk);
  return allClosed ? 0 : unknown("notReported");
}
