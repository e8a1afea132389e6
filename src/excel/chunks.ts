/** Packs pieces in their order so that no pack is above the budget, unless a single piece is. */
export function packByBytes<T>(
  pieces: readonly T[],
  bytesOf: (piece: T) => number,
  budget: number,
): readonly (readonly T[])[] {
  const packs: T[][] = [];
  let pack: T[] = [];
  let filled = 0;
  for (const piece of pieces) {
    const bytes = bytesOf(piece);
    if (pack.length > 0 && filled + bytes > budget) {
      packs.push(pack);
      pack = [];
      filled = 0;
    }
    pack.push(piece);
    filled += bytes;
  }
  if (pack.length > 0) packs.push(pack);
  return packs;
}

/** Cuts `rows` rows into blocks of at most `most` rows: their first rows and heights. */
export function cutRows(
  rows: number,
  most: number,
): readonly { readonly first: number; readonly rows: number }[] {
  const height = Math.max(1, Math.floor(most));
  const blocks = [];
  for (let first = 0; first < rows; first += height) {
    blocks.push({ first, rows: Math.min(height, rows - first) });
  }
  return blocks;
}
