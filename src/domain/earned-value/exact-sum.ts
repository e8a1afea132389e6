/**
 * The sum of numbers, correctly rounded: the same for every order and every grouping into subtotals
 * of the same leaves. Source: Shewchuk, Adaptive Precision Floating-Point Arithmetic (1997), section
 * 2.4, growing expansions.
 */
export function exactSum(numbers: readonly number[]): number {
  // Up to two numbers add up correctly rounded as they are.
  if (numbers.length <= 2) return (numbers[0] ?? 0) + (numbers[1] ?? 0);
  // One array kept and overwritten: sums are the innermost loop of a rollup.
  const partials: number[] = [];
  for (const number of numbers) {
    let rest = number;
    let kept = 0;
    for (const partial of partials) {
      const sum = rest + partial;
      const error =
        Math.abs(rest) < Math.abs(partial) ? rest - (sum - partial) : partial - (sum - rest);
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
