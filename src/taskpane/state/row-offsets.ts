/** Where the rows of a long list stand: `starts[i]` is the top of row i, the last one the total height. */
export type RowStarts = Float64Array;

/** Adds up the heights of the rows, in pixels. */
export function rowStarts(count: number, heightOf: (index: number) => number): RowStarts {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) {
    starts[index + 1] = (starts[index] ?? 0) + heightOf(index);
  }
  return starts;
}

/** Rows first to last (not included) that a window shows, and some around them. */
export type RowRange = { readonly first: number; readonly last: number };

const around = 8;

export function rowsInSight(
  starts: RowStarts,
  sight: { readonly top: number; readonly height: number },
): RowRange {
  const count = starts.length - 1;
  return {
    first: Math.max(0, rowAt(starts, sight.top) - around),
    last: Math.min(count, rowAt(starts, sight.top + sight.height) + 1 + around),
  };
}

/** The row at a height, by halving. */
function rowAt(starts: RowStarts, height: number): number {
  let low = 0;
  let high = Math.max(0, starts.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How far down a list must be scrolled so that a row is seen whole; as it is where it is already. */
export function scrollToRow(
  starts: RowStarts,
  index: number,
  sight: { readonly top: number; readonly height: number },
): number {
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? start;
  if (start < sight.top) return start;
  return end > sight.top + sight.height ? Math.max(0, end - sight.height) : sight.top;
}
