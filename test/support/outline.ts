/** Twelve digits: the last ones of a double differ between machines. */
function written(value: unknown): string {
  return JSON.stringify(typeof value === "number" ? Number(value.toPrecision(12)) : value);
}

/**
 * A value as indented text, a line for each thing it says, so that the difference between two is read line
 * by line. What is empty or not there is left out; a field is its value and its cell.
 */
export function outline(value: unknown, name = "", indent = ""): readonly string[] {
  const label = `${indent}${name}${name === "" ? "" : " "}`;
  if (!(value instanceof Object)) return isThere(value) ? [`${label}${written(value)}`] : [];
  if ("value" in value && "source" in value) {
    const { cell } = value.source as { readonly cell: string };
    return [`${label}${written(value.value)} ${cell}`];
  }
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [
    Array.isArray(value) ? "-" : key,
    one,
  ]);
  if (entries.every(([, one]) => !(one instanceof Object))) return flat(label, entries);
  const deeper = name === "" ? indent : `${indent} `;
  const lines = entries.flatMap(([key, one]) => outline(one, key, deeper));
  return lines.length === 0 || name === "" ? lines : [label.trimEnd(), ...lines];
}

function flat(label: string, entries: readonly (readonly [string, unknown])[]): readonly string[] {
  const parts = entries
    .filter(([, one]) => isThere(one))
    .map(([key, one]) => (key === "-" ? written(one) : `${key} ${written(one)}`));
  return parts.length === 0 ? [] : [`${label}${parts.join(", ")}`];
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}
