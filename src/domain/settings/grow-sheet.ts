import type { CellRange } from "../workbook/address";
import type { CellEdit, RowInsertion } from "../workbook/sheet-edit";
import type { PlanCell } from "../workbook/sheet-plan";
import type { TabSnapshot } from "../workbook/snapshot";
import type { PlacedTable } from "../workbook/named-table";

/** What is added to a sheet in one place, in rows as they are before anything is put in. */
export type Growth = {
  readonly insertion: RowInsertion | undefined;
  readonly cells: readonly CellEdit[];
  /** A cell where it is once all rows are put in; `down` moves a row of the sheet as it was. */
  readonly place: (cell: CellEdit, down: (row: number) => number) => CellEdit;
  readonly longer:
    { readonly name: string; readonly range: CellRange; readonly rows: number } | undefined;
  readonly added: { readonly name: string; readonly range: CellRange } | undefined;
};

/** Where a row of the sheet is once rows are put in. */
export function moveDown(row: number, insertions: readonly RowInsertion[]): number {
  return insertions.reduce((at, { before, rows }) => (before <= row ? at + rows : at), row);
}

/** Rows at the end of a table: first the blank ones it has, then new ones below it. */
export function appendRows(
  tab: TabSnapshot,
  place: PlacedTable,
  rows: readonly ReadonlyMap<number, PlanCell>[],
): Growth {
  const lastFilled = place.rows.at(-1)?.row ?? place.headerRow;
  const free = freeRowsBelow(tab, place, lastFilled);
  const needed = Math.max(0, rows.length - free);
  const before = lastFilled + free + 1;
  const cells = rows.flatMap((row, at) =>
    [...row].map(([column, value]) => ({ row: lastFilled + 1 + at, column, value })),
  );
  const { name } = place;
  const range = {
    row: place.headerRow,
    column: place.left,
    rows: place.lastRow - place.headerRow + 1,
    columns: place.columns,
  };
  return {
    insertion: needed === 0 ? undefined : { before, rows: needed },
    cells,
    // Rows that are put in lie where the next row was, and push it down.
    place: (cell, down) => ({
      ...cell,
      row: down(lastFilled) + cell.row - lastFilled,
    }),
    longer: name === undefined || needed === 0 ? undefined : { name, range, rows: needed },
    added: undefined,
  };
}

/** Blank rows that may be filled: those of an Excel table; below a plain range all but the one that parts it from the next. */
function freeRowsBelow(tab: TabSnapshot, place: PlacedTable, lastFilled: number): number {
  if (place.name !== undefined) return place.lastRow - lastFilled;
  let free = 0;
  while (isBlank(tab, lastFilled + 1 + free) && isBlank(tab, lastFilled + 2 + free)) {
    free += 1;
    if (lastFilled + free > bottomOf(tab)) return Number.MAX_SAFE_INTEGER - lastFilled - 2;
  }
  return free;
}

function isBlank(tab: TabSnapshot, row: number): boolean {
  const cells = tab.values[row - (tab.used?.row ?? 0)] ?? [];
  return cells.every((cell) => cell === "");
}

function bottomOf(tab: TabSnapshot): number {
  return (tab.used?.row ?? 0) + tab.values.length - 1;
}

/** A table of its own under everything else on the sheet. */
export function appendTable(
  grown: { readonly tab: TabSnapshot; readonly growths: readonly Growth[] },
  { name, values }: { readonly name: string; readonly values: readonly (readonly PlanCell[])[] },
): Growth {
  const { tab, growths } = grown;
  const below = growths.reduce(
    (most, { added }) =>
      Math.max(most, added === undefined ? 0 : added.range.row + added.range.rows),
    endOf(tab, growths),
  );
  const row = below + 1;
  const column = tab.used?.column ?? 0;
  const columns = Math.max(...values.map((cells) => cells.length));
  return {
    insertion: undefined,
    cells: values.flatMap((cells, down) =>
      cells.flatMap((value, across) =>
        value === undefined ? [] : [{ row: row + down, column: column + across, value }],
      ),
    ),
    place: (cell, down) => ({ ...cell, row: down(cell.row) }),
    longer: undefined,
    added: { name, range: { row, column, rows: values.length, columns } },
  };
}

/** First row under what stands on the sheet and what is written below its last table. */
function endOf(tab: TabSnapshot, growths: readonly Growth[]): number {
  const written = growths.flatMap(({ cells, insertion }) =>
    insertion === undefined ? cells.map(({ row }) => row + 1) : [],
  );
  return Math.max(bottomOf(tab) + 1, 0, ...written);
}
