/**
 * What the members of a list are mapped to, without those that come to nothing. For inner loops: a
 * `flatMap` makes a list of every member and takes many times as long.
 */
export function mapDefined<T, R>(
  list: readonly T[],
  map: (member: T, index: number) => R | undefined,
): readonly R[] {
  const found: R[] = [];
  let index = 0;
  for (const member of list) {
    const mapped = map(member, index);
    if (mapped !== undefined) found.push(mapped);
    index += 1;
  }
  return found;
}
