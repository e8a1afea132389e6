/** `from` waits for `to`. */
export type Edge = { readonly from: string; readonly to: string };

/**
 * The groups of projects that wait for each other in a circle, each by letter, the groups by their
 * first. Two projects are in one group where each can be reached from the other.
 */
export function findCycles(edges: readonly Edge[]): readonly (readonly string[])[] {
  const forward = neighbours(edges, (edge) => [edge.from, edge.to]);
  const backward = neighbours(edges, (edge) => [edge.to, edge.from]);
  const grouped = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const start of [...forward.keys()].sort()) {
    if (grouped.has(start)) continue;
    const ahead = reach(start, forward);
    const group = [...reach(start, backward)].filter((id) => ahead.has(id)).sort();
    if (group.length === 0) continue;
    for (const id of group) grouped.add(id);
    cycles.push(group);
  }
  return cycles;
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighbours(
  edges: readonly Edge[],
  ends: (edge: Edge) => readonly [string, string],
): Neighbours {
  const lists = new Map<string, string[]>();
  for (const edge of edges) {
    const [from, to] = ends(edge);
    const list = lists.get(from);
    if (list === undefined) lists.set(from, [to]);
    else list.push(to);
  }
  return lists;
}

/** What can be reached by at least one step; the start itself only over a circle. */
function reach(start: string, lists: Neighbours): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(lists.get(start) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(lists.get(next) ?? []));
  }
  return seen;
}
