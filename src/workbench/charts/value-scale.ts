/** A value axis: its ends and the values marked on it. */
export type ValueScale = {
  readonly low: number;
  readonly high: number;
  readonly marks: readonly number[];
};

/** Round ends and steps around the values, some six marks; zero is included as in Excel. */
export function scaleValues(
  values: readonly number[],
  wanted: {
    readonly minimum: number | undefined;
    readonly maximum: number | undefined;
    readonly step: number | undefined;
  },
): ValueScale {
  const least = wanted.minimum ?? Math.min(0, ...values);
  const most = wanted.maximum ?? Math.max(0, ...values);
  // Ends that are fixed set the step, too: an axis from 65 to 77 is not marked in twenties.
  const span = most > least ? most - least : 1;
  const step = wanted.step ?? roundStep(span / 5);
  const low = wanted.minimum ?? Math.floor(least / step) * step;
  const high = wanted.maximum ?? Math.ceil((least + span) / step) * step;
  const marks: number[] = [];
  for (let mark = low; mark <= high + step / 1000 && marks.length < 50; mark += step)
    marks.push(mark);
  return { low, high, marks };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
}

/** How far along the axis a value lies, from 0 to 1; what lies beyond its ends stops there. */
export function shareOf(scale: ValueScale, value: number): number {
  const share = (value - scale.low) / (scale.high - scale.low);
  return Math.min(1, Math.max(0, share));
}
