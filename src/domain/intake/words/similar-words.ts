import type { NormalLabel } from "./normalise-label";

/** A known label that is like an unknown one, 0..1. */
export type Likeness<T> = {
  readonly senses: readonly T[];
  readonly likeness: number;
  readonly label: string;
};

/** At or above it a label is taken for a known one, if the next one is `likenessMargin` below. */
export const likenessThreshold = 0.8;
export const likenessMargin = 0.08;
/** Between this and the threshold a label is too weak to take and close enough to ask about. */
export const likenessToAsk = 0.66;

const mostAlike = 4;

const lightWords: ReadonlyMap<string, number> = new Map(
  [
    "the",
    "of",
    "and",
    "for",
    "a",
    "in",
    "this",
    "date",
    "name",
    "current",
    "overall",
    "project",
    "total",
    "key",
    "to",
    "note",
    "detail",
    "information",
  ].map((word) => [word, 0.35]),
);

/** Words that make another meaning of a label: one may not be dropped or added. */
const turningWords: ReadonlySet<string> = new Set(
  `previous last prior old next target planned plan baseline original forecast actual estimated remaining
   variance owner email mail phone contact id no status start finish end rag cost budget date % without
   not residual inherent revised approved pending yearly annual monthly quarterly department team comment
   reason impact type category description year month count hour day`.split(/\s+/),
);

/** An index of known labels by their words. */
export type WordIndex<T> = {
  readonly labels: ReadonlyMap<string, readonly T[]>;
  readonly byWord: ReadonlyMap<string, readonly string[]>;
};

export function indexWords<T>(labels: ReadonlyMap<string, readonly T[]>): WordIndex<T> {
  const byWord = new Map<string, string[]>();
  for (const label of labels.keys()) {
    for (const word of new Set(label.split(" "))) {
      const held = byWord.get(word);
      if (held === undefined) byWord.set(word, [label]);
      else held.push(label);
    }
  }
  return { labels, byWord };
}

/**
 * Known labels most like this one, best first; none below `likenessToAsk`. Four at most, for whoever asks
 * passes over those of other sections and still needs the next best one to compare with.
 */
export function findSimilar<T>(label: NormalLabel, index: WordIndex<T>): readonly Likeness<T>[] {
  const words = label.text.split(" ");
  if (words.length < 2 || words.length > 7) return [];
  const candidates = new Set<string>();
  for (const word of words) {
    if (lightWords.has(word)) continue;
    for (const candidate of index.byWord.get(word) ?? []) candidates.add(candidate);
  }
  const found: Likeness<T>[] = [];
  for (const candidate of candidates) {
    const likeness = likenessOf(words, candidate.split(" "));
    if (likeness < likenessToAsk) continue;
    found.push({ senses: index.labels.get(candidate) ?? [], likeness, label: candidate });
  }
  return found
    .sort((a, b) => b.likeness - a.likeness || (a.label < b.label ? -1 : 1))
    .slice(0, mostAlike);
}

function weightOf(word: string): number {
  return lightWords.get(word) ?? 1;
}

/** Shared weight of two lists of words over all of it (Dice), 0 where a turning word is on one side only. */
function likenessOf(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  let all = 0;
  for (const word of a) {
    all += weightOf(word);
    if (b.includes(word)) shared += weightOf(word);
    else if (turningWords.has(word)) return 0;
  }
  for (const word of b) {
    all += weightOf(word);
    if (!a.includes(word) && turningWords.has(word)) return 0;
  }
  return (2 * shared) / all;
}
