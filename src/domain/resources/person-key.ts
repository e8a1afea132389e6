/** Two words of nothing but letters of the English alphabet: most names are. */
const plainName = /^([a-z]+) ([a-z]+)$/;
const accents = /[\u0300-\u036f]/g;
/** Words that stand where nobody is named yet. */
const nobody: ReadonlySet<string> = new Set([
  "",
  "?",
  "n/a",
  "n/n",
  "na",
  "nn",
  "open",
  "recruiting",
  "tba",
  "tbc",
  "tbd",
  "to be appointed",
  "to be confirmed",
  "to be decided",
  "to be recruited",
  "unassigned",
  "unfilled",
  "unknown",
  "vacancy",
  "vacant",
]);

/** Whether a cell for a person names one; `TBC`, `Vacant` and the like do not. */
export function namesPerson(name: string | undefined): name is string {
  return name !== undefined && !nobody.has(name.trim().toLowerCase().replace(/\.$/, ""));
}

/**
 * One key for the ways a name is written: without case, accents and punctuation, in any order of its
 * words, so that "Rao, Sunita" is "Sunita Rao".
 */
export function personKey(name: string): string {
  const low = name.toLowerCase();
  const [, first = "", second = ""] = plainName.exec(low) ?? [];
  if (first !== "") return first < second ? low : `${second} ${first}`;
  return name
    .normalize("NFKD")
    .replace(accents, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .sort()
    .join(" ");
}
