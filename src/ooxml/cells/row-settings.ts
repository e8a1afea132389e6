import type { RowTraits } from "./cell-block";
import type { CellSource } from "./cell-source";

const PLAIN: RowTraits = { height: undefined, hidden: false, style: undefined, level: 0 };

/** Heights, visibility and styles of whole rows: those of the file, and over them those set since. */
export class RowSettings {
  readonly #source: CellSource;
  readonly changed = new Map<number, RowTraits>();

  constructor(source: CellSource) {
    this.#source = source;
  }

  get(row: number): RowTraits {
    return this.changed.get(row) ?? this.#source.block.traits.get(row) ?? PLAIN;
  }

  style(row: number): number | undefined {
    return this.get(row).style;
  }

  setStyle(row: number, style: number): void {
    this.changed.set(row, { ...this.get(row), style: style === 0 ? undefined : style });
  }

  setHeight(row: number, rows: number, height: number | undefined): void {
    for (let index = row; index < row + rows; index += 1)
      this.changed.set(index, { ...this.get(index), height });
  }

  setHidden(row: number, rows: number, hidden: boolean): void {
    for (let index = row; index < row + rows; index += 1)
      this.changed.set(index, { ...this.get(index), hidden });
  }

  setLevel(row: number, level: number): void {
    this.changed.set(row, { ...this.get(row), level });
  }

  /** Rows that are in a group, in order. */
  grouped(): readonly number[] {
    const rows = new Set([...this.#source.block.traits.keys(), ...this.changed.keys()]);
    return [...rows].filter((row) => this.get(row).level > 0).sort((one, other) => one - other);
  }

  reset(): void {
    this.changed.clear();
  }
}
