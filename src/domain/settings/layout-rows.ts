import type { LayoutRow } from "./settings";
import { layoutKey } from "./tab-lists";

/** A layout map with further rows: one for the same field on the same tabs is replaced in its place. */
export function withLayoutRows(
  held: readonly LayoutRow[],
  further: readonly LayoutRow[],
): readonly LayoutRow[] {
  const open = new Map<string, LayoutRow[]>();
  for (const row of further) {
    const key = layoutKey(row);
    const same = open.get(key);
    if (same === undefined) open.set(key, [row]);
    else same.push(row);
  }
  const kept = held.map((row) => open.get(layoutKey(row))?.shift() ?? row);
  return [...kept, ...[...open.values()].flat()];
}
