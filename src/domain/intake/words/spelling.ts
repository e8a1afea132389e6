/** Words shorter than this are not mended: too many others are one letter away. */
const shortestMended = 5;
/** From this length on, two letters may be wrong. */
const twoFrom = 9;
/** Words whose nearest one is remembered: names and texts of a large portfolio are many. */
const keptWords = 4096;

/** Knows the words of labels. `mend`: undefined where no known word is near, or two are. */
export type Speller = {
  readonly knows: (word: string) => boolean;
  readonly mend: (word: string) => string | undefined;
};

/** A speller for the words known labels are made of. */
export function makeSpeller(known: ReadonlySet<string>): Speller {
  const byLetter = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < shortestMended || !/^\p{L}+$/u.test(word)) continue;
    const held = byLetter.get(word.charAt(0));
    if (held === undefined) byLetter.set(word.charAt(0), [word]);
    else held.push(word);
  }
  const mended = new Map<string, string | undefined>();
  return {
    knows: (word) => known.has(word),
    mend: (word) => {
      if (word.length < shortestMended) return undefined;
      if (mended.has(word)) return mended.get(word);
      const near = nearest(word, byLetter.get(word.charAt(0)) ?? []);
      if (mended.size < keptWords) mended.set(word, near);
      return near;
    },
  };
}

function nearest(word: string, candidates: readonly string[]): string | undefined {
  const most = word.length >= twoFrom ? 2 : 1;
  let best: string | undefined;
  let least = most + 1;
  let tied = false;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    const distance = editDistance(word, candidate, least);
    if (distance > least || distance > most) continue;
    tied = distance === least;
    best = candidate;
    least = distance;
  }
  return tied ? undefined : best;
}

/**
 * Letters to add, leave out, change or swap with their neighbour to get from one word to the other;
 * more than `limit` is only said to be more.
 */
export function editDistance(a: string, b: string, limit: number): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a.charAt(row - 1) === b.charAt(column - 1);
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (swapped(a, b, row, column)) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = above;
    above = line;
  }
  return above[b.length] ?? 0;
}

function swapped(a: string, b: string, row: number, column: number): boolean {
  return (
    row > 1 &&
    column > 1 &&
    a.charAt(row - 1) === b.charAt(column - 2) &&
    a.charAt(row - 2) === b.charAt(column - 1)
  );
}
