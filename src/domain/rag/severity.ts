import type { CalculatedRag, RatedColour } from "../project/vocabulary";

const severities: Readonly<Record<RatedColour, number>> = { green: 0, amber: 1, red: 2 };

export function severityOf(colour: RatedColour): number {
  return severities[colour];
}

/** The worst of the known colours; grey where none is known. */
export function worstOf(colours: readonly CalculatedRag[]): CalculatedRag {
  let worst: CalculatedRag = "grey";
  for (const colour of colours) worst = worseOf(worst, colour);
  return worst;
}

/** The worse of two colours; one that is not known gives way. */
export function worseOf(left: CalculatedRag, right: CalculatedRag): CalculatedRag {
  if (left === "grey" || right === "grey") return left === "grey" ? right : left;
  return severityOf(right) > severityOf(left) ? right : left;
}
