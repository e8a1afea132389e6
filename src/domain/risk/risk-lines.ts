import type { Risk } from "../project/project-return";

import { quantify } from "./exposure";
import { rateRisk } from "./rate-risk";
import type { RatedScore } from "./rate-risk";
import type { RiskMatrix } from "./risk-matrix";
import { isOpenRisk, probabilityTopOf } from "./risk-score";

/** A line of a risk register with what is worked out from it. */
export type RiskLine = {
  readonly risk: Risk;
  readonly open: boolean;
  /** As a fraction; undefined where the line has no probability or no amount. */
  readonly probability: number | undefined;
  /** A cost is positive, a gain negative. */
  readonly amount: number | undefined;
  /** Probability times amount. */
  readonly expectedMonetaryValue: number | undefined;
  readonly inherent: RatedScore | undefined;
  readonly residual: RatedScore | undefined;
};

/** The lines of a register, one after the other, by the matrix set. */
export function riskLines(risks: readonly Risk[], matrix: RiskMatrix): readonly RiskLine[] {
  const top = probabilityTopOf(risks);
  return risks.map((risk) => {
    const quantified = quantify(risk, top);
    const { inherent, residual } = rateRisk(risk, matrix, top);
    return {
      risk,
      open: isOpenRisk(risk),
      probability: quantified?.probability,
      amount: quantified?.amount,
      expectedMonetaryValue:
        quantified === undefined ? undefined : quantified.probability * quantified.amount,
      inherent,
      residual,
    };
  });
}
