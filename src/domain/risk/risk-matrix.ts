import type { RatedColour } from "../project/vocabulary";

/** A band of scores, from the one below it up to and with `upTo`. */
export type RiskBand = {
  readonly name: string;
  readonly upTo: number;
  readonly colour: RatedColour;
};

/**
 * How probability and impact become a score. `lookup` has a table by level of impact and probability
 * (both from 1, lowest first) that holds the place of the band, from 1.
 */
export type RiskScoring =
  | { readonly kind: "product" | "sum" }
  | {
      readonly kind: "lookup";
      readonly probabilities: readonly string[];
      readonly impacts: readonly string[];
      /** One row an impact level, one cell a probability level. */
      readonly cells: readonly (readonly number[])[];
    };

/** A risk matrix as the project office sets it. */
export type RiskMatrix = {
  readonly name: string;
  readonly scoring: RiskScoring;
  /** Highest probability: 1 where probabilities are fractions, else the number of levels. */
  readonly probabilityTop: number;
  /** Highest impact, likewise. */
  readonly impactTop: number;
  /** What the levels of fractions stand for, lowest first, where they are not even. */
  readonly steps?: {
    readonly probabilities: readonly number[];
    readonly impacts: readonly number[];
  };
  /** Lowest first. */
  readonly bands: readonly [RiskBand, ...RiskBand[]];
};

/** Figures on the edge of a band up to the noise of floating point belong to the lower band. */
const noise = 1e-9;

/**
 * The score of a probability and an impact; undefined where the matrix has no such level. Lookup
 * tables know whole levels only.
 */
export function matrixScore(
  matrix: RiskMatrix,
  probability: number,
  impact: number,
): number | undefined {
  const { scoring } = matrix;
  switch (scoring.kind) {
    case "product":
      return probability * impact;
    case "sum":
      return probability + impact;
    case "lookup":
      return scoring.cells[impact - 1]?.[probability - 1];
  }
}

/** The band of a score; a score above all bands is in the highest. */
export function bandOf(matrix: RiskMatrix, score: number): RiskBand {
  const [lowest] = matrix.bands;
  return matrix.bands.find((band) => score <= band.upTo + noise) ?? matrix.bands.at(-1) ?? lowest;
}

/** The highest score of a matrix. */
export function topScore(matrix: RiskMatrix): number {
  switch (matrix.scoring.kind) {
    case "product":
      return (
        highest(matrix.steps?.probabilities, matrix.probabilityTop) *
        highest(matrix.steps?.impacts, matrix.impactTop)
      );
    case "sum":
      return matrix.probabilityTop + matrix.impactTop;
    case "lookup":
      return matrix.bands.length;
  }
}

function highest(steps: readonly number[] | undefined, top: number): number {
  return steps?.at(-1) ?? top;
}

/** Up to which score a matrix is green, and up to which amber: the limits of the risk measure. */
export function scoreLimits(matrix: RiskMatrix): {
  readonly greenLimit: number;
  readonly amberLimit: number;
} {
  const upTo = (colour: RatedColour): number | undefined =>
    matrix.bands.findLast((band) => band.colour === colour)?.upTo;
  const greenLimit = upTo("green") ?? 0;
  return { greenLimit, amberLimit: upTo("amber") ?? greenLimit };
}
