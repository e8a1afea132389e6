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
  const parts = shares.slice(0, widths.length);
  const wanted = parts.map((share) => share * total);
  let cuts: readonly Cut[] = [{ end: 0, spans: [], misfit: 0 }];
  for (const [index, width] of wanted.entries()) {
    const lastEnd = widths.length - (wanted.length - 1 - index);
    cuts = extendCuts(cuts, widths, { width, lastEnd, isLast: index === wanted.length - 1 });
  }
  return cuts.find(({ end }) => end === widths.length)?.spans ?? [];
}

/** The best way found to cut the columns before `end`. */
type Cut = { readonly end: number; readonly spans: readonly Span[]; readonly misfit: number };

/** For every column the next part can end at, the cut whose widths are off by least, squared. */
function extendCuts(
  cuts: readonly Cut[],
  widths: readonly number[],
  part: { readonly width: number; readonly lastEnd: number; readonly isLast: boolean },
): readonly Cut[] {
  const best = new Map<number, Cut>();
  for (const cut of cuts) {
    let width = 0;
    for (let end = cut.end + 1; end <= part.lastEnd; end += 1) {
      width += widths[end - 1] ?? 0;
      if (part.isLast && end < part.lastEnd) continue;
      const misfit = cut.misfit + (width - part.width) ** 2;
      const known = best.get(end);
      if (known !== undefined && known.misfit <= misfit) continue;
      const span = { column: cut.end, columns: end - cut.end };
      best.set(end, { end, spans: [...cut.spans, span], misfit });
    }
  }
  return [...best.values()];
}

/** Width of a span in characters. */
export function spanWidth(widths: readonly number[], { column, columns }: Span): number {
  return widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
}
