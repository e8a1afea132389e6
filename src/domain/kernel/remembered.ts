/** A portfolio says some hundred different words; beyond these a workbook says nothing twice. */
const keptAtMost = 4000;

/**
 * A function of a text that keeps its answers: the statuses, names and dates of thousands of rows are the
 * same few. It forgets them all once there are too many.
 */
export function remembered<T extends string | number | boolean | object>(
  answer: (text: string) => T,
): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size === keptAtMost) kept.clear();
    const made = answer(text);
    kept.set(text, made);
    return made;
  };
}
