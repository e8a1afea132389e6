import type { SectionPriors, SectionScore } from "./score-section";

/** How far a section that a title names may be below one that only its headers speak for. */
const farthest = 1.2;
/** Weight of a column that stands in no other section: a probability, a mitigation, a channel. */
const strongWeight = 1.8;

/**
 * The scores with the one section that the title above names alone, where the headers of the better one stand
 * in many sections ("Issue", "Action", "Owner" below "Lessons learned"). The same list where nothing changes.
 */
export function titledFirst(
  scores: readonly SectionScore[],
  priors: () => SectionPriors,
  least: number,
): readonly SectionScore[] {
  const [best, second] = scores;
  if (best === undefined || second === undefined) return scores;
  const known = priors();
  const titled = scores.filter(({ section }) => (known.get(section) ?? 0) >= least);
  const [named] = titled;
  if (named === undefined || titled.length > 1) return scores;
  if (best.score - named.score > farthest) return scores;
  const rival = best === named ? second : best;
  return rival.columns.some(({ sense }) => sense.weight * sense.score >= strongWeight)
    ? scores
    : [named];
}
