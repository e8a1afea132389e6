import type { Figure } from "../kernel/figure";
import { isKnown } from "../kernel/figure";
import type { ProjectReturn } from "../project/project-return";

import type { RiskExposure } from "./exposure";
import { riskExposure } from "./exposure";
import type { RiskMatrix } from "./risk-matrix";
import { bandOf, scoreLimits, topScore } from "./risk-matrix";
import { highestOf, openRiskScores } from "./risk-score";

/** The open risks of a project: their scores by the matrix and what they are expected to cost. */
export type ProjectRisk = RiskExposure & {
  /** Scores of the open risks that have one, in the order of the tab. */
  readonly scores: readonly number[];
  readonly highestScore: Figure;
  /** Band of the highest score; undefined where nothing is open. */
  readonly highestBand: string | undefined;
  readonly topScore: number;
  /** Open risks by band, lowest band first. */
  readonly bands: readonly { readonly band: string; readonly open: number }[];
  /** Open risks above what the matrix has as green. */
  readonly openHigh: number;
};

/** The risk figures of a project, by the matrix set. */
export function projectRisk({ risks, facts }: ProjectReturn, matrix: RiskMatrix): ProjectRisk {
  const scores = openRiskScores(risks, matrix);
  const highest = highestOf(scores, risks);
  const { greenLimit } = scoreLimits(matrix);
  const exposure = riskExposure(risks, facts);
  return {
    quantified: exposure.quantified,
    open: exposure.open,
    totalThreat: exposure.totalThreat,
    threats: exposure.threats,
    opportunities: exposure.opportunities,
    net: exposure.net,
    contingencyLeft: exposure.contingencyLeft,
    overContingency: exposure.overContingency,
    scores,
    highestScore: highest,
    highestBand: isKnown(highest) && highest > 0 ? bandOf(matrix, highest).name : undefined,
    topScore: topScore(matrix),
    bands: openByBand(scores, matrix),
    openHigh: scores.filter((score) => score > greenLimit).length,
  };
}

function openByBand(scores: readonly number[], matrix: RiskMatrix): ProjectRisk["bands"] {
  const bands = matrix.bands.map(({ name }) => ({ band: name, open: 0 }));
  for (const score of scores) {
    const { name } = bandOf(matrix, score);
    for (const band of bands) if (band.band === name) band.open += 1;
  }
  return bands;
}
