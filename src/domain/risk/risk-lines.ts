import type { Risk } from "../project/project-return";

import { chanceOf, quantify } from "./exposure";
import { rateRisk } from "./rate-risk";
import type { RatedScore } from "./rate-risk";
import type { RiskMatrix } from "./risk-matrix";
import { riskScaleOf } from "./risk-scale";
import { isOpenRisk } from "./risk-score";

/** A line of a risk register with what is worked out from it. */
export type RiskLine = {
  readonly risk: Risk;
  readonly open: boolean;
  /** As a fraction; levels of five stand for 10, 30, 50, 70 and 90 %. */
  readonly probability: number | undefined;
  /** Probability times impact, both as the register writes them. */
  readonly product: number | undefined;
  /** A cost is positive, a gain negative. */
  readonly amount: number | undefined;
  /** Probability times amount. */
  readonly expectedMonetaryValue: number | undefined;
  readonly inherent: RatedScore | undefined;
  readonly residual: RatedScore | undefined;
};

/** The lines of a register, one after the other, by the matrix set. */
export function riskLines(risks: readonly Risk[], matrix: RiskMatrix): readonly RiskLine[] {
  const scale = riskScaleOf(risks);
  return risks.map((risk) => {
    const quantified = quantify(risk, scale);
    const { inherent, residual } = rateRisk(risk, matrix, scale);
    return {
      risk,
      open: isOpenRisk(risk),
      probability: chanceOf(risk, scale),
      product: productOf(risk),
      amount: quantified?.amount,
      expectedMonetaryValue:
        quantified === undefined ? undefined : quantified.probability * quantified.amount,
      inherent,
      residual,
    };
  });
}

function productOf({ probability, impact }: Risk): number | undefined {
  if (probability === undefined || impact === undefined) return undefined;
  return probability.value * impact.value;
}
