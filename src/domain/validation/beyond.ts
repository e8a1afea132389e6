/** What is left over when fractions such as 0.8 and 0.6 are subtracted. */
const noise = 1e-9;

/** Whether a figure is above a limit by more than the noise of its fractions: the limit itself is not. */
export function isAbove(figure: number, limit: number): boolean {
  return figure - limit > noise * Math.max(1, Math.abs(limit));
}
