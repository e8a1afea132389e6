/** Columns next to each other. */
export type Span = { readonly column: number; readonly columns: number };

/**
 * Cuts the columns of a sheet into parts next to each other, each as near as whole columns let it to
 * an equal share of the width. With fewer columns than parts there are fewer parts.
 */
export function splitColumns(widths: readonly number[], parts: number): readonly Span[] {
  const shares = Array.from({ length: parts }, () => 1 / parts);
  return cutColumns(widths, shares);
}

/** The same for parts of unequal shares, which add up to 1. */
export function cutColumns(widths: readonly number[], shares: readonly number[]): readonly Span[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const edges = widths.reduce<readonly number[]>(
    (sums, width) => [...sums, (sums.at(-1) ?? 0) + width],
    [0],
  );
  const spans: Span[] = [];
  let column = 0;
  let share = 0;
  for (const [index, part] of shares.entries()) {
    share += part;
    const left = shares.length - 1 - index;
    const edge = left === 0 ? widths.length : nearestEdge(edges, share * total);
    const end = Math.min(Math.max(edge, column + 1), widths.length - left);
    if (end <= column) continue;
    spans.push({ column, columns: end - column });
    column = end;
  }
  return spans;
}

/** Width of a span in characters. */
export function spanWidth(widths: readonly number[], { column, columns }: Span): number {
  return widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
}

function nearestEdge(edges: readonly number[], place: number): number {
  let best = 0;
  for (const [index, edge] of edges.entries()) {
    if (Math.abs(edge - place) < Math.abs((edges[best] ?? 0) - place)) best = index;
  }
  return best;
}
