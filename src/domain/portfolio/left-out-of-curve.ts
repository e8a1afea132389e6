import { isKnown } from "../kernel/figure";

import type { Leaf } from "./leaf";

/**
 * Names of the projects whose estimate at completion is in the portfolio's sum but not in the forecast
 * line of its curve: without a plan by period, or without an actual cost for the line to start from.
 */
export function leftOutOfCurve(leaves: readonly Leaf[]): readonly string[] {
  return leaves
    .filter(
      ({ assessed: { report }, factor, months }) =>
        report.lifecycle !== "cancelled" &&
        factor !== undefined &&
        isKnown(report.figures.estimateAtCompletion) &&
        report.figures.estimateAtCompletion !== 0 &&
        months?.forecast === undefined,
    )
    .map(({ assessed }) => assessed.report.name);
}
