import type { CellBlock } from "./cell-block";

/** Sorts a block whose file had rows or cells out of order; of two cells at one place the later counts. */
export function sortBlock(block: CellBlock): CellBlock {
  const cells = new Map<number, number>();
  const rowNumbers = new Set<number>(block.rows);
  block.rows.forEach((row, index) => {
    const end = block.starts[index + 1] ?? 0;
    for (let cell = block.starts[index] ?? 0; cell < end; cell += 1)
      cells.set(row * 65_536 + (block.columns[cell] ?? 0), cell);
  });
  const rows = Int32Array.from(rowNumbers).sort();
  const order = [...cells].sort((one, other) => one[0] - other[0]);
  const starts = new Int32Array(rows.length + 1);
  let cell = 0;
  rows.forEach((row, index) => {
    starts[index] = cell;
    while (cell < order.length && Math.floor((order[cell]?.[0] ?? 0) / 65_536) === row) cell += 1;
  });
  starts[rows.length] = cell;
  const indexes = order.map(([, index]) => index);
  return {
    ...block,
    rows,
    starts,
    columns: Uint16Array.from(indexes, (index) => block.columns[index] ?? 0),
    kinds: Uint8Array.from(indexes, (index) => block.kinds[index] ?? 0),
    styles: Int32Array.from(indexes, (index) => block.styles[index] ?? 0),
    values: Float64Array.from(indexes, (index) => block.values[index] ?? 0),
  };
}
