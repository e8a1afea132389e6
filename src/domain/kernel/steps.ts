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

/** Does something with each member of a list, one slice for each `size` of them. */
export function* eachInSteps<T>(
  list: readonly T[],
  size: number,
  work: (member: T) => void,
): Steps<void> {
  for (let from = 0; from < list.length; from += size) {
    if (from > 0) yield undefined;
    for (const member of list.slice(from, from + size)) work(member);
  }
}

/** Maps a list, one slice for each `size` of its members. */
export function* mapInSteps<T, R>(
  list: readonly T[],
  size: number,
  map: (member: T) => R,
): Steps<readonly R[]> {
  const results: R[] = [];
  yield* eachInSteps(list, size, (member) => {
    results.push(map(member));
  });
  return results;
}
