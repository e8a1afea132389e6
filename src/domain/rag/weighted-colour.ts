import { exactSum } from "../kernel/exact-sum";
import type { CalculatedRag, RatedColour } from "../project/vocabulary";

/**
 * Points and cuts of a colour in the weighted mean: below 1/3 green, below 2/3 amber, else red.
 * Source: OpenText PPM, Project Health policy
 * (https://admhelp.microfocus.com/ppm/en/24.1-24.3/Help/Content/UG/PjMUG/pj-health-policy.htm).
 */
const points: Readonly<Record<RatedColour, number>> = { green: 1 / 6, amber: 3 / 6, red: 5 / 6 };
const noise = 1e-9;

export type Weighted = { readonly colour: RatedColour; readonly weight: number };

/** The colour of the weighted mean of points, by the published cuts. */
export function weightedColour(children: readonly Weighted[]): {
  readonly value: number;
  readonly colour: CalculatedRag;
} {
  const total = exactSum(children.map((child) => child.weight));
  if (total <= 0) return { value: 0, colour: "grey" };
  const value = exactSum(children.map((child) => child.weight * points[child.colour])) / total;
  if (value < 1 / 3 - noise) return { value, colour: "green" };
  return { value, colour: value < 2 / 3 - noise ? "amber" : "red" };
}
