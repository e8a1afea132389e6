import type { CalculatedRag } from "../project/vocabulary";

import type { MeasurePolicy } from "./policy";

/** Figures equal to a limit up to the noise of floating point count as on the limit. */
const noise = 1e-9;

/** The colour of a known value by its limits; a limit itself still has the better colour. */
export function colourOf(
  value: number,
  policy: Pick<MeasurePolicy, "direction" | "greenLimit" | "amberLimit">,
): Exclude<CalculatedRag, "grey"> {
  const { greenLimit, amberLimit } = policy;
  switch (policy.direction) {
    case "higherIsBetter":
      return graded(-value, -greenLimit, -amberLimit);
    case "lowerIsBetter":
      return graded(value, greenLimit, amberLimit);
    case "twoSided":
      return graded(Math.abs(value - 1), greenLimit, amberLimit);
  }
}

function graded(badness: number, green: number, amber: number): "green" | "amber" | "red" {
  if (badness <= green + noise) return "green";
  return badness <= amber + noise ? "amber" : "red";
}
