/** The ends and steps of an axis. */
export type AxisScale = {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
  readonly minorUnit: number;
};

/** Below this share of the largest value the spread does not need zero to be seen. */
const narrow = 1 / 6;
/** Room above the largest value, as a share of the spread. */
const headroom = 0.05;
const steps = 7;
/** Small steps in a large one. */
const minorSteps = 5;

/**
 * Ends and steps of an axis nobody has set, about as Excel chooses them: round, from zero unless the
 * values lie close together, with a little room beyond the last value.
 */
export function automaticScale(values: readonly number[]): AxisScale {
  const least = Math.min(...values, Infinity);
  const most = Math.max(...values, -Infinity);
  if (!Number.isFinite(least) || !Number.isFinite(most))
    return { minimum: 0, maximum: 1, majorUnit: 0.2, minorUnit: 0.04 };
  const spread = most - least;
  const close = spread > 0 && spread < narrow * Math.max(Math.abs(least), Math.abs(most));
  const low = least >= 0 && !close ? 0 : least - (close ? spread / 2 : headroom * spread);
  const high = most <= 0 && !close ? 0 : most + headroom * (most - Math.min(low, least));
  const majorUnit = roundStep((high === low ? 1 : high - low) / steps);
  return {
    minimum: tidy(Math.floor(low / majorUnit) * majorUnit),
    maximum: tidy(Math.max(1, Math.ceil(high / majorUnit)) * majorUnit),
    majorUnit,
    minorUnit: tidy(majorUnit / minorSteps),
  };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = [1, 2, 5, 10].find((step) => rough <= step * power * 1.0001) ?? 10;
  return tidy(lead * power);
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
