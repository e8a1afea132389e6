import type { FactDefinition } from "../../project/fields";
import { knownFactLabels } from "./known-labels";
import type { NormalLabel } from "./normalise-label";
import { findSimilar, indexWords, likenessMargin, likenessThreshold } from "./similar-words";

const likenessOfText = 0.86;
const labelIndex = indexWords(knownFactLabels);

/** The fact an unknown label is clearly nearest to; undefined where none is near or two are. */
export function similarFact(
  label: NormalLabel,
): { readonly fact: FactDefinition; readonly likeness: number } | undefined {
  const near = findSimilar(label, labelIndex).flatMap((candidate) =>
    candidate.senses
      .filter((sense) => !sense.byValue)
      .map((sense) => ({ fact: sense.fact, likeness: candidate.likeness })),
  );
  const [best] = near;
  if (best === undefined) return undefined;
  // Any words fit a text, so only its label speaks for it.
  const least = best.fact.kind === "text" ? likenessOfText : likenessThreshold;
  if (best.likeness < least) return undefined;
  const rival = near.find(({ fact }) => fact.key !== best.fact.key);
  if (rival !== undefined && best.likeness - rival.likeness < likenessMargin) return undefined;
  return best;
}
