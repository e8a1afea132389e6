/** A round step for a value axis that draws at most five lines up to the largest value. */
export function axisUnit(largest: number): number {
  const power = 10 ** Math.floor(Math.log10(largest / 5));
  const round = [1, 2, 5, 10].find((step) => largest / (step * power) <= 5) ?? 10;
  return round * power;
}
