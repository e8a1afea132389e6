/**
 * The sum of numbers, correctly rounded: the same for every order and every grouping into subtotals
 * of the same leaves. Source: Shewchuk, Adaptive Precision Floating-Point Arithmetic (1997), section
 * 2.4, growing expansions.
 */
export function exactSum(numbers: readonly number[]): number {
  const count = numbers.length;
  // Up to two numbers add up correctly rounded as they are.
  if (count <= 2) return (numbers[0] ?? 0) + (numbers[1] ?? 0);
  let total = 0;
  let rest = 0;
  let lost: number[] | undefined;
  // Counted by hand: nothing is done more often, and going over the members makes an object for each.
  for (let at = 0; at < count; at += 1) {
    const number = numbers[at] ?? 0;
    const sum = total + number;
    const error = roundingError(total, number, sum);
    total = sum;
    if (error === 0) continue;
    const restSum = rest + error;
    const lostNow = roundingError(rest, error, restSum);
    rest = restSum;
    if (lostNow !== 0) (lost ??= []).push(lostNow);
  }
  return lost === undefined ? total + rest : sumOfParts([...lost, rest, total]);
}

/** Sums side by side, each as exact as `exactSum`, to which numbers are added one by one. */
export type GrowingSums = {
  readonly add: (at: number, number: number) => void;
  /** 0 where nothing was added. */
  readonly total: (at: number) => number;
};

/** So many sums, all without a number yet. For loops that would otherwise make a list for each sum. */
export function growingSums(count: number): GrowingSums {
  // Plain lists: most are short, and a typed one keeps its numbers elsewhere, which takes as long as the sums.
  const totals = new Array<number>(count).fill(0);
  const rests = new Array<number>(count).fill(0);
  let lost: Map<number, number[]> | undefined;
  return {
    add: (at, number) => {
      const before = totals[at] ?? 0;
      const sum = before + number;
      const error = roundingError(before, number, sum);
      totals[at] = sum;
      if (error === 0) return;
      const rest = rests[at] ?? 0;
      const restSum = rest + error;
      const lostNow = roundingError(rest, error, restSum);
      rests[at] = restSum;
      if (lostNow === 0) return;
      lost ??= new Map<number, number[]>();
      lost.set(at, [...(lost.get(at) ?? []), lostNow]);
    },
    total: (at) => {
      const total = totals[at] ?? 0;
      const rest = rests[at] ?? 0;
      const more = lost?.get(at);
      return more === undefined ? total + rest : sumOfParts([...more, rest, total]);
    },
  };
}

/**
 * What rounding took from a sum of two numbers; exact. The sum and its errors, added up in a second
 * number, are nearly always the whole sum: only what that one loses in turn needs a list.
 */
function roundingError(left: number, right: number, sum: number): number {
  return Math.abs(left) < Math.abs(right) ? left - (sum - right) : right - (sum - left);
}

function sumOfParts(numbers: readonly number[]): number {
  const partials: number[] = [];
  for (const number of numbers) {
    let rest = number;
    let kept = 0;
    for (const partial of partials) {
      const sum = rest + partial;
      const error = roundingError(rest, partial, sum);
      if (error !== 0) {
        partials[kept] = error;
        kept += 1;
      }
      rest = sum;
    }
    partials[kept] = rest;
    partials.length = kept + 1;
  }
  return roundedTotal(partials);
}

/** The partials do not overlap and grow in size; half-way cases round by the sign of what is left. */
function roundedTotal(partials: readonly number[]): number {
  let index = partials.length - 1;
  let total = partials[index] ?? 0;
  while (index > 0) {
    const before = total;
    index -= 1;
    const next = partials[index] ?? 0;
    total = before + next;
    const error = next - (total - before);
    if (error === 0) continue;
    const below = index > 0 ? (partials[index - 1] ?? 0) : 0;
    if ((error < 0 && below < 0) || (error > 0 && below > 0)) {
      const doubled = error * 2;
      if (total + doubled - total === doubled) return total + doubled;
    }
    return total;
  }
  return total;
}
