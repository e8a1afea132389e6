import { productMatrix } from "../risk/matrix-presets";
import type { RiskMatrix } from "../risk/risk-matrix";
import { scoreLimits } from "../risk/risk-matrix";

import type { RagPolicy } from "./policy";

/**
 * The policy with the limits of another risk matrix: a score of 8 is high of 25 and cannot be of 10,
 * so that limits of the default matrix mean nothing on another one.
 */
export function withMatrixLimits(policy: RagPolicy, matrix: RiskMatrix): RagPolicy {
  if (matrix === productMatrix) return policy;
  const limits = scoreLimits(matrix);
  return {
    ...policy,
    measures: policy.measures.map((measure) =>
      measure.code === "highestRiskScore" ? { ...measure, ...limits } : measure,
    ),
  };
}
