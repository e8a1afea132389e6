import type { RatedColour } from "../project/vocabulary";
import { cellScore, levelWords } from "../risk/heat-map";
import type { RiskMatrix } from "../risk/risk-matrix";
import { bandOf } from "../risk/risk-matrix";

import type { NamedRisk, PlacedRisk } from "./named-risk";

/** One cell of the heat map. Levels count from 1, lowest first. */
export type HeatCell = {
  readonly probability: number;
  readonly impact: number;
  /** What the matrix makes of the two; of probabilities that are fractions, at the top of the level. */
  readonly score: number;
  readonly band: string;
  readonly colour: RatedColour;
  readonly open: number;
  /** The open risks in it, in the order of the projects. */
  readonly risks: readonly NamedRisk[];
};

/** Open risks on the matrix set. */
export type HeatMap = {
  readonly matrix: string;
  /** Words for the levels, lowest first. */
  readonly probabilities: readonly string[];
  readonly impacts: readonly string[];
  /** By impact from the highest to the lowest, and in it by probability from the lowest up. */
  readonly cells: readonly HeatCell[];
  /** Open risks without a probability or an impact that the matrix knows. */
  readonly notPlaced: number;
};

/** The risks in the cells of the matrix. */
export function heatMap(placed: readonly PlacedRisk[], matrix: RiskMatrix): HeatMap {
  const words = levelWords(matrix);
  const impacts = words.impacts.map((_, index) => words.impacts.length - index);
  const byCell = risksByCell(placed);
  const cells = impacts.flatMap((impact) =>
    words.probabilities.map((_, index) =>
      heatCell(byCell, matrix, { impact, probability: index + 1 }),
    ),
  );
  return {
    matrix: matrix.name,
    probabilities: words.probabilities,
    impacts: words.impacts,
    cells,
    notPlaced: placed.filter(({ levels }) => levels === undefined).length,
  };
}

/** Cells by probability and impact. */
type RisksByCell = ReadonlyMap<string, readonly NamedRisk[]>;

function risksByCell(placed: readonly PlacedRisk[]): RisksByCell {
  const cells = new Map<string, NamedRisk[]>();
  for (const { risk, levels } of placed) {
    if (levels === undefined) continue;
    const key = cellKey(levels);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [risk]);
    else cell.push(risk);
  }
  return cells;
}

function cellKey(at: { readonly probability: number; readonly impact: number }): string {
  return `${String(at.probability)} ${String(at.impact)}`;
}

function heatCell(
  byCell: RisksByCell,
  matrix: RiskMatrix,
  at: { readonly probability: number; readonly impact: number },
): HeatCell {
  const score = cellScore(matrix, at) ?? 0;
  const band = bandOf(matrix, score);
  const risks = byCell.get(cellKey(at)) ?? [];
  return {
    ...at,
    score,
    band: band.name,
    colour: band.colour,
    open: risks.length,
    risks,
  };
}
