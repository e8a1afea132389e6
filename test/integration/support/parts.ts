import { unzipSync } from "fflate";

/** The parts of a package by name, unpacked. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
}

/** Names of parts that are in both packages and differ. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const now = partsOf(after);
  return [...partsOf(before)]
    .filter(([name, content]) => {
      const other = now.get(name);
      return other !== undefined && Buffer.compare(content, other) !== 0;
    })
    .map(([name]) => name);
}

/** Names of parts that were in the first package and are not in the second. */
export function lostParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const now = partsOf(after);
  return [...partsOf(before).keys()].filter((name) => !now.has(name));
}
