import { isFactWord, longestLabelOfPair, senseFor, type Words } from "../scanning/fact-values";
import { fitsKind } from "../cells/value-fit";
import type { FactSense, Meaning } from "../words/lexicon";

/** A label with what follows its colon, both in one cell. */
export type PairInCell = {
  /** As written, up to the next label. */
  readonly text: string;
  readonly meaning: Meaning;
  /** What follows the colon; blank where the value stands in the next cell. */
  readonly rest: string;
};

const mostWords = 5;
/** What stands between two pairs, if not a space alone; a comma or a dash may stand in a sentence too. */
const clearSeparator = /(?:\s{2,}|[\t;|])\s*$/;
const anySeparator = /(?:\s{2,}|[\t;|,]|\s[-–—/·•]\s)\s*$/;
const endOfValue = /[\s;|,/·•–—-]+$/;

/**
 * The labels of a cell such as `Project: Apollo; Sponsor: Amy`, each with its value. A label inside the
 * text has to be a known one with a capital letter before a colon; what stands behind it is no more of the
 * value before it. A narrative goes on to the end, unless the next label is set apart from it.
 */
export function pairsInCell(search: Words, text: string): readonly PairInCell[] {
  const first = text.indexOf(":");
  if (first < 2 || first > longestLabelOfPair) return [];
  const meaning = search.lexicon.meaning(text.slice(0, first));
  if (meaning === undefined || !isFactWord(meaning)) return [];
  const pairs: PairInCell[] = [];
  let open = { meaning, from: 0, rest: first + 1 };
  for (let colon = text.indexOf(":", first + 1); colon > 0; colon = text.indexOf(":", colon + 1)) {
    const next = labelBefore(search, text, { ...open, colon });
    if (next === undefined) continue;
    pairs.push(pairOf(text, open, next.from));
    open = { ...next, rest: colon + 1 };
  }
  pairs.push(pairOf(text, open, text.length));
  return pairs;
}

type Open = { readonly meaning: Meaning; readonly from: number; readonly rest: number };

function pairOf(text: string, { meaning, from, rest }: Open, to: number): PairInCell {
  const own = text.slice(from, to).trim();
  const value = text.slice(rest, to).trim();
  return {
    text: to === text.length ? own : own.replace(endOfValue, ""),
    meaning,
    rest: to === text.length ? value : value.replace(endOfValue, ""),
  };
}

/** The known label of a fact that ends at a colon, with the most words. */
function labelBefore(
  search: Words,
  text: string,
  { meaning, rest, colon }: Open & { readonly colon: number },
): { readonly meaning: Meaning; readonly from: number } | undefined {
  const between = text.slice(rest, colon);
  const words = [...between.matchAll(/\S+/g)].slice(-mostWords);
  for (const { index } of words) {
    const label = between.slice(index);
    const found = /^\p{Lu}/u.test(label) ? search.lexicon.meaning(label) : undefined;
    if (found === undefined || found.mended || !isFactWord(found)) continue;
    const before = between.slice(0, index);
    if (
      isApart(before, meaning) ??
      (found.labels || isAnswered(search, found, text.slice(colon + 1)))
    ) {
      return { meaning: found, from: rest + index };
    }
  }
  return undefined;
}

/** Whether what stands before a label sets it apart; undefined where the label itself has to say so. */
function isApart(before: string, open: Meaning): boolean | undefined {
  if (before.trim() === "") return true;
  if (isNarrative(open)) return clearSeparator.test(before);
  return anySeparator.test(before) ? true : undefined;
}

/** Whether a word such as "Status" has a value that only one of its meanings has: a colour, a date, an amount. */
function isAnswered(search: Words, { facts }: Meaning, after: string): boolean {
  const answer = /^[^\s;|,]+/.exec(after.trim())?.[0] ?? "";
  return facts.some(
    ({ fact: { kind } }) => kind !== "text" && fitsKind(kind, answer, search.vocabularies),
  );
}

function isNarrative({ facts }: Meaning): boolean {
  return facts.some(({ fact, byValue }) => !byValue && fact.group === "narrative");
}

/** The fact of a pair whose value is of its kind. */
export function senseOfPair(search: Words, { meaning, rest }: PairInCell): FactSense | undefined {
  if (rest === "") return undefined;
  const sense = senseFor(search, meaning.facts, rest);
  return sense !== undefined && fitsKind(sense.fact.kind, rest, search.vocabularies)
    ? sense
    : undefined;
}
