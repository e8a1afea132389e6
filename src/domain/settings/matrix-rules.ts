import { matrixPresets, productMatrix } from "../risk/matrix-presets";
import type { RiskBand, RiskMatrix, RiskScoring } from "../risk/risk-matrix";

/** Levels a lookup table on the settings sheet has room for. */
export const mostLevels = 5;

/** One level of a lookup table: its words, and the place of the band at each probability, from 1. */
export type LookupLevel = {
  readonly probability: string | undefined;
  readonly impact: string | undefined;
  readonly bands: readonly number[];
};

/** The risk matrix as the cells of the settings sheet hold it. */
export type MatrixRules = {
  /** A published matrix that counts as a whole; undefined: what the other members say. */
  readonly preset: RiskMatrix | undefined;
  readonly scoring: RiskScoring["kind"];
  readonly probabilityTop: number;
  readonly impactTop: number;
  readonly bands: RiskMatrix["bands"];
  readonly levels: readonly LookupLevel[];
};

/** Name of a matrix that the office has set itself. */
export const ownMatrixName = "settings";

/** A matrix as cells. A published one stays named, with its own bands beside the name. */
export function matrixRulesOf(matrix: RiskMatrix): MatrixRules {
  const { scoring, probabilityTop, impactTop, bands } = matrix;
  return {
    preset: matrixPresets.find((preset) => preset !== productMatrix && isSame(preset, matrix)),
    scoring: scoring.kind,
    probabilityTop,
    impactTop,
    bands,
    levels: scoring.kind === "lookup" ? levelsOf(scoring) : [],
  };
}

function levelsOf(scoring: Extract<RiskScoring, { kind: "lookup" }>): readonly LookupLevel[] {
  const { probabilities, impacts, cells } = scoring;
  const count = Math.min(mostLevels, Math.max(probabilities.length, impacts.length));
  return Array.from({ length: count }, (_, level) => ({
    probability: probabilities[level],
    impact: impacts[level],
    bands: cells[level] ?? [],
  }));
}

/** The matrix the cells say; the usual one where a lookup table is asked for and none is there. */
export function settleMatrix(rules: MatrixRules): RiskMatrix {
  const { preset, scoring, probabilityTop, impactTop, bands } = rules;
  if (preset !== undefined) return preset;
  if (scoring !== "lookup") {
    const own = { scoring: { kind: scoring }, probabilityTop, impactTop, bands };
    const usual = isSame({ name: productMatrix.name, ...own }, productMatrix);
    return usual ? productMatrix : { name: ownMatrixName, ...own };
  }
  const probabilities = rules.levels.flatMap(({ probability }) => probability ?? []);
  const impacts = rules.levels.filter(({ impact }) => impact !== undefined);
  if (probabilities.length === 0 || impacts.length === 0) return productMatrix;
  return {
    name: ownMatrixName,
    scoring: {
      kind: "lookup",
      probabilities,
      impacts: impacts.flatMap(({ impact }) => impact ?? []),
      cells: impacts.map((level) => level.bands.slice(0, probabilities.length)),
    },
    probabilityTop: probabilities.length,
    impactTop: impacts.length,
    bands,
  };
}

function isSame(one: RiskMatrix, other: RiskMatrix): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Bands from the lowest up; undefined where they are none or do not rise. */
export function bandsInOrder(bands: readonly RiskBand[]): RiskMatrix["bands"] | undefined {
  const [first, ...rest] = bands;
  if (first === undefined) return undefined;
  const rising = rest.every((band, at) => band.upTo > (bands[at]?.upTo ?? 0));
  return rising ? [first, ...rest] : undefined;
}
