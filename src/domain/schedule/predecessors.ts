/** One link of a task: the predecessor's id, the kind of link, and its lag in days (a lead is negative). */
export type TaskLink = {
  readonly id: string;
  readonly kind: "FS" | "SS" | "FF" | "SF";
  readonly lag: number;
};

/** An id, and after it a kind with or without a lag: a sign alone may belong to the id. */
const link =
  /^([\w.-]*?\w)\s*(?:(FS|SS|FF|SF)\s*(?:([+-])\s*(\d+(?:\.\d+)?)\s*e?(d|w|m|days?|weeks?|months?)?)?)?$/i;
const daysOf: ReadonlyMap<string, number> = new Map([
  ["d", 1],
  ["w", 5],
  ["m", 20],
]);

/**
 * Reads predecessors as planning tools write them: `3; 4SS; 5FS+2d; 6FS-1 day`. A part that is no link
 * is left out. Weeks are 5 and months 20 working days.
 */
export function parsePredecessors(text: string): readonly TaskLink[] {
  return text.split(/[;,\n]/).flatMap((part) => {
    const match = link.exec(part.trim());
    const id = match?.[1];
    if (match === null || id === undefined) return [];
    const kind = (match[2] ?? "FS").toUpperCase();
    const size =
      Number(match[4] ?? 0) * (daysOf.get((match[5] ?? "d").charAt(0).toLowerCase()) ?? 1);
    const lag = match[3] === "-" ? -size : size;
    return isKind(kind) ? [{ id, kind, lag: lag === 0 ? 0 : lag }] : [];
  });
}

function isKind(kind: string): kind is TaskLink["kind"] {
  return kind === "FS" || kind === "SS" || kind === "FF" || kind === "SF";
}
