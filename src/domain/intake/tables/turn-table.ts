import { transpose, type Grid } from "../cells/grid";
import type { Note, ReadingContext } from "../cells/reading-context";
import type { Box, FoundTable } from "../scanning/table-shape";

/** Everything readers of a table need, turned so that its records are rows. */
export type TableReading<T extends FoundTable> = {
  readonly grid: Grid;
  readonly table: T;
  readonly context: ReadingContext;
};

/** Turns a table of records side by side; one of rows stays as it is. */
export function recordsAsRows<T extends FoundTable>(reading: TableReading<T>): TableReading<T> {
  const { grid, table, context } = reading;
  if (table.orientation === "rows") return reading;
  return {
    grid: transpose(grid),
    // Records begin right of the labels, wherever between the two units or totals stand.
    table: { ...table, headerRow: table.firstRecord - 1, box: turnBox(table.box) },
    context: {
      ...context,
      note: turnNote(context.note),
      formatAt: (row, column) => context.formatAt(column, row),
    },
  };
}

export function turnBox({ top, left, bottom, right }: Box): Box {
  return { top: left, left: top, bottom: right, right: bottom };
}

/** A note of rows and columns that have changed places. */
export function turnNote(note: Note): Note {
  return (code, { row, column }, facts) => {
    note(code, { row: column, column: row }, facts);
  };
}
