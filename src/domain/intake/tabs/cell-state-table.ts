import { sectionDefinition } from "../../project/sections";
import type { CellRange } from "../../workbook/address";
import type { CellStates } from "../../workbook/cell-states";
import { isBlank, transpose, type Grid } from "../cells/grid";
import type { ReadRow } from "../rows/read-section";
import type { Note } from "../cells/reading-context";
import type { FoundTable } from "../scanning/table-shape";
import { turnNote } from "../tables/turn-table";

/** A table turned so that its records are rows, with the states of its cells in rows and columns of the grid. */
export type StateTable = {
  readonly grid: Grid;
  readonly note: Note;
  readonly title: string;
  readonly columns: readonly { readonly column: number; readonly header: string }[];
  /** Rows of the records, in their order. */
  readonly rows: readonly number[];
  readonly merged: readonly CellRange[];
  readonly shown: readonly CellRange[] | undefined;
  readonly formulas: readonly CellRange[];
};

type Part = {
  readonly grid: Grid;
  readonly table: FoundTable;
  readonly rows: readonly ReadRow[];
  readonly note: Note;
};

/** A recognised table with the states of its cells; `states` are in rows and columns of the grid. */
export function stateTable({ grid, table, rows, note }: Part, states: CellStates): StateTable {
  const turns = table.orientation === "columns";
  const turn = (range: CellRange): CellRange => (turns ? turnRange(range) : range);
  const across = table.kind === "section" ? (table.across?.periods ?? []) : [];
  const columns = table.columns.map(({ column, header }) => ({ column, header }));
  for (const { column, to } of across) columns.push({ column, header: to });
  return {
    grid: turns ? transpose(grid) : grid,
    note: turns ? turnNote(note) : note,
    title: table.kind === "register" ? "Projects" : sectionDefinition(table.section).title,
    columns: columns.sort((a, b) => a.column - b.column),
    rows: [...new Set(rows.map(({ row }) => row))].sort((a, b) => a - b),
    merged: states.merged.map(turn),
    shown: states.shown?.map(turn),
    formulas: (states.formulas ?? []).map(turn),
  };
}

function turnRange({ row, column, rows, columns }: CellRange): CellRange {
  return { row: column, column: row, rows: columns, columns: rows };
}

/** Whether one of the areas has cells in a row. */
export function coversRow(areas: readonly CellRange[], row: number): boolean {
  return areas.some((area) => row >= area.row && row < area.row + area.rows);
}

/** Whether a cell stands in an area. */
export function isWithin(area: CellRange, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** Whether any recognised cell of a row outside an area holds something. */
export function saysMore({ grid, columns }: StateTable, row: number, area: CellRange): boolean {
  return columns.some(
    ({ column }) => !isWithin(area, row, column) && !isBlank(grid.at(row, column)),
  );
}
