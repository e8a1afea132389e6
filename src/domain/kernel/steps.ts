/**
 * Long work in slices: a generator that gives way after each of them and ends with its result. Who
 * drives it decides whether to pause in between; the result is the same.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps at once. */
export function runThrough<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Maps a list, one slice for each `size` of its members. */
export function* mapInSteps<T, R>(
  list: readonly T[],
  size: number,
  map: (member: T) => R,
): Steps<readonly R[]> {
  const results: R[] = [];
  for (const member of list) {
    results.push(map(member));
    if (results.length % size === 0) yield undefined;
  }
  return results;
}
