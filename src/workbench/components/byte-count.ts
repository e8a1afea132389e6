export const whole = new Intl.NumberFormat("en-GB");

/** A number of bytes with its unit: `512 B`, `12 kB`, `3.4 MB`. */
export function byteCount(count: number): string {
  if (count < 1000) return `${String(count)} B`;
  return count < 1e6
    ? `${whole.format(Math.round(count / 1e3))} kB`
    : `${(count / 1e6).toFixed(1)} MB`;
}

/** Milliseconds with their unit: `7 ms`, `1.3 s`. */
export function timeSpan(milliseconds: number): string {
  return milliseconds < 1000
    ? `${whole.format(Math.round(milliseconds))} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}
