/** A portfolio says some hundred different words; beyond these a workbook says nothing twice. */
const keptAtMost = 4000;

/**
 * A function of a text that keeps its answers: the statuses, names and dates of thousands of rows are the
 * same few. It forgets them all once there are too many.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    // Where there is an answer, undefined is one of its values.
    if (known !== undefined || kept.has(text)) return known as T;
    if (kept.size === keptAtMost) kept.clear();
    const made = answer(text);
    kept.set(text, made);
    return made;
  };
}
