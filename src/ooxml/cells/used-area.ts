import { BLANK, type CellBlock } from "./cell-block";
import { hasContents, type EditedRow } from "./edited-row";
import type { Area } from "../model/workbook-file";

/** Smallest area around the cells that count: with contents, or also those with a look of their own. */
export function usedArea(
  block: CellBlock,
  edited: ReadonlyMap<number, EditedRow>,
  valuesOnly: boolean,
): Area | undefined {
  const bounds = new Bounds();
  block.rows.forEach((row, index) => {
    if (edited.has(row)) return;
    const end = block.starts[index + 1] ?? 0;
    for (let cell = block.starts[index] ?? 0; cell < end; cell += 1)
      if (counts(block.kinds[cell] ?? BLANK, block.styles[cell] ?? 0, valuesOnly))
        bounds.add(row, block.columns[cell] ?? 0);
  });
  for (const [row, cells] of edited)
    cells.kinds.forEach((kind, column) => {
      if (kind !== 0 && counts(kind, cells.styles[column] ?? 0, valuesOnly))
        bounds.add(row, column);
    });
  return bounds.area();
}

function counts(kind: number, style: number, valuesOnly: boolean): boolean {
  return hasContents(kind) || (!valuesOnly && style !== 0);
}

class Bounds {
  #top = Infinity;
  #left = Infinity;
  #bottom = -1;
  #right = -1;

  add(row: number, column: number): void {
    if (row < this.#top) this.#top = row;
    if (row > this.#bottom) this.#bottom = row;
    if (column < this.#left) this.#left = column;
    if (column > this.#right) this.#right = column;
  }

  area(): Area | undefined {
    if (this.#bottom < 0) return undefined;
    return {
      row: this.#top,
      column: this.#left,
      rows: this.#bottom - this.#top + 1,
      columns: this.#right - this.#left + 1,
    };
  }
}
