/** Numbers in [0, 1) that a seed decides entirely. */
export type RandomNumbers = () => number;

/** The generator mulberry32 (public domain, Tommy Ettinger): 32 bits of state, good enough for samples. */
export function seededRandom(seed: number): RandomNumbers {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Some of the choices in their order, none twice. */
export function pickSome<T>(
  choices: readonly T[],
  count: number,
  random: RandomNumbers,
): readonly T[] {
  const keys = choices.map((choice, at) => ({ choice, at, draw: random() }));
  const drawn = keys.toSorted((one, other) => one.draw - other.draw).slice(0, count);
  return drawn.toSorted((one, other) => one.at - other.at).map(({ choice }) => choice);
}
