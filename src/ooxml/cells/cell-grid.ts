import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../model/address";
import {
  ABSENT,
  BLANK,
  EDITED,
  FORMULA,
  KIND_MASK,
  SHARED_TEXT,
  TEXT,
  findCell,
  findRow,
} from "./cell-block";
import type { CellSource } from "./cell-source";
import {
  clearContents,
  emptyRow,
  putError,
  putFormula,
  putStyle,
  putValue,
  typeOfKind,
  type EditedRow,
} from "./edited-row";
import { formulaCells } from "./formula-cells";
import { usedArea } from "./used-area";
import type { RowSettings } from "./row-settings";
import type { Area, CellGrid, CellPlace, CellScalar, CellType } from "../model/workbook-file";

/** The sheet's other sources of a cell's look, and who wants to know of changes. */
export type GridSurroundings = {
  readonly rows: RowSettings;
  columnStyle(column: number): number | undefined;
  setColumnStyle(column: number, columns: number, style: number): void;
  /** A formula was written or lost its cell: the stored order of calculation is void. */
  formulasChanged(): void;
};

/** The cells of a sheet: those of the file, and over them the rows somebody wrote to. */
export class SheetGrid implements CellGrid {
  readonly #source: CellSource;
  readonly #surroundings: GridSurroundings;
  readonly edited = new Map<number, EditedRow>();
  readonly #usedAreas = new Map<boolean, Area | undefined>();

  constructor(source: CellSource, surroundings: GridSurroundings) {
    this.#source = source;
    this.#surroundings = surroundings;
  }

  usedArea(valuesOnly: boolean): Area | undefined {
    if (!this.#usedAreas.has(valuesOnly))
      this.#usedAreas.set(valuesOnly, usedArea(this.#source.block, this.edited, valuesOnly));
    return this.#usedAreas.get(valuesOnly);
  }

  values(area: Area): CellScalar[][] {
    return this.#collect<CellScalar>(
      area,
      "",
      (cell) => this.#source.value(cell),
      (row, column) => row.values[column] ?? "",
    );
  }

  formulas(area: Area): CellScalar[][] {
    return this.#collect<CellScalar>(
      area,
      "",
      (cell, row) => {
        const formula = this.#source.formula(cell, row);
        return formula === undefined ? this.#source.value(cell) : `=${formula}`;
      },
      (row, column) => {
        const formula = row.formulas.get(column);
        return formula === undefined ? (row.values[column] ?? "") : `=${formula}`;
      },
    );
  }

  formulaCells(area: Area): readonly CellPlace[] {
    return formulaCells(this.#source.block, this.edited, area);
  }

  types(area: Area): CellType[][] {
    const { block } = this.#source;
    return this.#collect<CellType>(
      area,
      "empty",
      (cell) => typeOfKind(block.kinds[cell] ?? ABSENT),
      (row, column) => typeOfKind(row.kinds[column] ?? ABSENT),
    );
  }

  style(row: number, column: number): number {
    const cells = this.edited.get(row);
    if (cells) {
      if ((cells.kinds[column] ?? ABSENT) !== ABSENT) return cells.styles[column] ?? 0;
    } else {
      const cell = findCell(this.#source.block, row, column);
      if (cell >= 0) return this.#source.block.styles[cell] ?? 0;
    }
    return this.#inheritedStyle(row, column);
  }

  setStyle(area: Area, index: number): void {
    this.#usedAreas.clear();
    if (area.rows >= MAXIMUM_ROWS) {
      this.#surroundings.setColumnStyle(area.column, area.columns, index);
      this.#restyleExisting(area, index);
      return;
    }
    if (area.columns >= MAXIMUM_COLUMNS) {
      for (let row = area.row; row < area.row + area.rows; row += 1)
        this.#surroundings.rows.setStyle(row, index);
      this.#restyleExisting(area, index);
      return;
    }
    this.#forEachRow(area, (cells, row) => {
      for (let column = area.column; column < area.column + area.columns; column += 1)
        if (
          (cells.kinds[column] ?? ABSENT) !== ABSENT ||
          this.#inheritedStyle(row, column) !== index
        )
          putStyle(cells, column, index);
    });
  }

  setValue(row: number, column: number, value: CellScalar): void {
    this.#usedAreas.clear();
    this.#put(this.editRow(row), row, column, value);
  }

  setValues(area: Area, values: readonly (readonly CellScalar[])[]): void {
    this.#usedAreas.clear();
    this.#forEachRow(area, (cells, row) => {
      const line = values[row - area.row];
      if (!line) return;
      for (let index = 0; index < area.columns; index += 1)
        this.#put(cells, row, area.column + index, line[index] ?? "");
    });
  }

  setError(row: number, column: number, error: string): void {
    this.#usedAreas.clear();
    const cells = this.editRow(row);
    this.#noteFormula(cells, column);
    putError(cells, column, error, this.#inheritedStyle(row, column));
  }

  setFormula(row: number, column: number, formula: string, cached: CellScalar | undefined): void {
    this.#usedAreas.clear();
    this.#surroundings.formulasChanged();
    const style = this.#inheritedStyle(row, column);
    putFormula(this.editRow(row), column, { formula, cached }, style);
  }

  clear(area: Area, what: "contents" | "formats" | "all"): void {
    this.#usedAreas.clear();
    if (what !== "formats")
      this.#forEachExisting(area, (cells, column) => {
        this.#noteFormula(cells, column);
        clearContents(cells, column);
      });
    if (what !== "contents") this.#clearFormats(area);
  }

  /** The row's cells for writing. */
  editRow(row: number): EditedRow {
    const known = this.edited.get(row);
    if (known) return known;
    const cells = emptyRow();
    this.edited.set(row, cells);
    const { block } = this.#source;
    const index = findRow(block, row);
    if (index < 0) return cells;
    const end = block.starts[index + 1] ?? 0;
    for (let cell = block.starts[index] ?? 0; cell < end; cell += 1) {
      const column = block.columns[cell] ?? 0;
      putValue(cells, column, this.#source.value(cell), block.styles[cell] ?? 0);
      const kind = block.kinds[cell] ?? ABSENT;
      cells.kinds[column] = (kind & KIND_MASK) === SHARED_TEXT ? (kind & FORMULA) | TEXT : kind;
      const formula = this.#source.formula(cell, row);
      if (formula !== undefined) cells.formulas.set(column, formula);
    }
    return cells;
  }

  /** Forgets the edited rows, after they were written into the part. */
  reset(): void {
    this.edited.clear();
    this.#usedAreas.clear();
    this.#source.reset();
  }

  #put(cells: EditedRow, row: number, column: number, value: CellScalar): void {
    this.#noteFormula(cells, column);
    if (value === "" && (cells.kinds[column] ?? ABSENT) === ABSENT) return;
    putValue(cells, column, value, this.#inheritedStyle(row, column));
  }

  #noteFormula(cells: EditedRow, column: number): void {
    if (((cells.kinds[column] ?? 0) & FORMULA) !== 0) this.#surroundings.formulasChanged();
  }

  #inheritedStyle(row: number, column: number): number {
    return this.#surroundings.rows.style(row) ?? this.#surroundings.columnStyle(column) ?? 0;
  }

  #forEachRow(area: Area, visit: (cells: EditedRow, row: number) => void): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) visit(this.editRow(row), row);
  }

  /** Visits the cells there are, however large the area. */
  #forEachExisting(area: Area, visit: (cells: EditedRow, column: number) => void): void {
    const rows = new Set<number>(this.edited.keys());
    for (const row of this.#source.block.rows) rows.add(row);
    for (const row of rows) {
      if (row < area.row || row >= area.row + area.rows) continue;
      const cells = this.editRow(row);
      const end = Math.min(cells.kinds.length, area.column + area.columns);
      for (let column = area.column; column < end; column += 1)
        if (cells.kinds[column] !== ABSENT) visit(cells, column);
    }
  }

  #restyleExisting(area: Area, index: number): void {
    this.#forEachExisting(area, (cells, column) => {
      putStyle(cells, column, index);
    });
  }

  #clearFormats(area: Area): void {
    if (area.rows >= MAXIMUM_ROWS || area.columns >= MAXIMUM_COLUMNS) {
      this.setStyle(area, 0);
      return;
    }
    this.#restyleExisting(area, 0);
    this.#forEachExisting(area, (cells, column) => {
      if (cells.kinds[column] === (BLANK | EDITED)) cells.kinds[column] = ABSENT;
    });
  }

  #collect<T>(
    area: Area,
    blank: T,
    fromFile: (cell: number, row: number) => T,
    fromRow: (row: EditedRow, column: number) => T,
  ): T[][] {
    const { block } = this.#source;
    const lines: T[][] = [];
    const found = findRow(block, area.row);
    let index = found < 0 ? -1 - found : found;
    const right = area.column + area.columns;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line = new Array<T>(area.columns).fill(blank);
      lines.push(line);
      while ((block.rows[index] ?? Infinity) < row) index += 1;
      const cells = this.edited.get(row);
      if (cells) {
        const end = Math.min(right, cells.kinds.length);
        for (let column = area.column; column < end; column += 1)
          line[column - area.column] = fromRow(cells, column);
      } else if (block.rows[index] === row) this.#fillFromFile(line, index, area, fromFile);
    }
    return lines;
  }

  #fillFromFile<T>(
    line: T[],
    index: number,
    area: Area,
    fromFile: (cell: number, row: number) => T,
  ): void {
    const { rows, starts, columns } = this.#source.block;
    const row = rows[index] ?? 0;
    const end = starts[index + 1] ?? 0;
    const right = area.column + area.columns;
    for (let cell = starts[index] ?? 0; cell < end; cell += 1) {
      const column = columns[cell] ?? 0;
      if (column >= right) break;
      if (column >= area.column) line[column - area.column] = fromFile(cell, row);
    }
  }
}
