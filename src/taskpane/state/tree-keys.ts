import type { PortfolioRow } from "./portfolio-rows";

/** What a key does in the tree: go to a row, open or close nodes, or use the row. */
export type TreeMove =
  | { readonly kind: "go"; readonly to: number }
  | { readonly kind: "open" | "close"; readonly keys: readonly string[] }
  | { readonly kind: "use" };

type Rows = readonly PortfolioRow[];
type Move = (rows: Rows, at: number) => TreeMove | undefined;

/** The keys of the tree pattern of the ARIA Authoring Practices Guide; undefined for every other key. */
export function treeMove(key: string, rows: Rows, at: number): TreeMove | undefined {
  return moves[key]?.(rows, at);
}

const use: Move = () => ({ kind: "use" });

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: (rows, at) => ({ kind: "go", to: Math.min(at + 1, rows.length - 1) }),
  ArrowUp: (_rows, at) => ({ kind: "go", to: Math.max(at - 1, 0) }),
  Home: () => ({ kind: "go", to: 0 }),
  End: (rows) => ({ kind: "go", to: rows.length - 1 }),
  ArrowRight: (rows, at) => {
    const row = rows[at];
    if (row?.kind !== "node") return undefined;
    if (!row.open) return { kind: "open", keys: [row.key] };
    return rows[at + 1]?.parent === row.key ? { kind: "go", to: at + 1 } : undefined;
  },
  ArrowLeft: (rows, at) => {
    const row = rows[at];
    if (row?.kind === "node" && row.open) return { kind: "close", keys: [row.key] };
    const above = rows.findIndex(({ key }) => key === row?.parent);
    return above === -1 ? undefined : { kind: "go", to: above };
  },
  "*": (rows, at) => {
    const parent = rows[at]?.parent;
    const siblings = rows.filter((row) => row.kind === "node" && row.parent === parent);
    return { kind: "open", keys: siblings.map(({ key }) => key) };
  },
  Enter: use,
  " ": use,
};

/** Where typing goes: to the next row whose name begins with what was typed; undefined where none does. */
export function typeAhead(rows: Rows, at: number, typed: string): number | undefined {
  const wanted = typed.toLowerCase();
  // The first letter moves on, further ones narrow the name that was found.
  const from = typed.length === 1 ? at + 1 : at;
  for (let step = 0; step < rows.length; step += 1) {
    const index = (from + step) % rows.length;
    if (rows[index]?.name.toLowerCase().startsWith(wanted) === true) return index;
  }
  return undefined;
}
