import type { SheetPicture } from "#embedded-host/sheet-picture";

/** Where the lines of one direction are, in pixels: `starts[i]` to `starts[i + 1]` is line i. */
export type Track = { readonly starts: readonly number[]; readonly count: number };

export type GridGeometry = { readonly columns: Track; readonly rows: Track };

/** Lines shown at least, and beyond the last one in use or selected: a sheet seems to go on for ever. */
const fewest = { columns: 52, rows: 300 };
const beyond = { columns: 26, rows: 100 };
const most = { columns: 16_384, rows: 1_048_576 };

/** Measures a sheet as far as it is used or selected, and some way beyond. */
export function measureGrid(
  picture: SheetPicture,
  selected: { readonly row: number; readonly column: number },
): GridGeometry {
  const columns = Math.max(picture.columns, selected.column + 1) + beyond.columns;
  const rows = Math.max(picture.rows, selected.row + 1) + beyond.rows;
  return {
    columns: measureTrack(
      Math.min(most.columns, Math.max(fewest.columns, columns)),
      picture.defaultColumnWidth,
      picture.columnWidths,
    ),
    rows: measureTrack(
      Math.min(most.rows, Math.max(fewest.rows, rows)),
      picture.defaultRowHeight,
      picture.rowHeights,
    ),
  };
}

function measureTrack(
  count: number,
  usual: number,
  sizes: readonly { readonly index: number; readonly size: number }[],
): Track {
  const own = new Map(sizes.map(({ index, size }) => [index, size]));
  const starts = [0];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    at += own.get(index) ?? usual;
    starts.push(at);
  }
  return { starts, count };
}

/** Pixel position of the start of a line; the end of the track for lines beyond it. */
export function startOf(track: Track, index: number): number {
  return track.starts[Math.min(index, track.count)] ?? 0;
}

/** Size in pixels of `lines` lines from `index` on. */
export function sizeOf(track: Track, index: number, lines = 1): number {
  return startOf(track, index + lines) - startOf(track, index);
}

/** The line at a pixel position. */
export function lineAt(track: Track, position: number): number {
  let low = 0;
  let high = track.count;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (startOf(track, middle + 1) <= position) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, track.count - 1);
}

/** A half-open run of lines. */
export type Span = { readonly from: number; readonly to: number };

/** Lines in sight between two pixel positions, some more on both sides, none before `first`. */
export function spanInSight(track: Track, from: number, to: number, first: number): Span {
  const margin = 6;
  return {
    from: Math.max(first, lineAt(track, from) - margin),
    to: Math.max(first, Math.min(track.count, lineAt(track, to) + margin + 1)),
  };
}
