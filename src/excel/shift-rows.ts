import type { CellRange } from "#domain/workbook/address";

import { step, type Step } from "./sheet-steps";

/** Rows inserted above a row, or, where negative, deleted from it on; zero-based, in order. */
export type RowShift = { readonly row: number; readonly rows: number };

/** A table where it is, and where it is to be. */
type Move = { readonly name: string; readonly from: CellRange; readonly to: CellRange };

export type RowShifts = {
  readonly shifts: readonly RowShift[];
  /** Tables whose header rows are in their place once the rows are shifted. */
  readonly placed: ReadonlySet<string>;
};

/**
 * The rows to insert or delete between tables under each other so that each header row comes to stand
 * where it is to be: Excel moves a table with its rows, and with it pivot tables and formulas on it,
 * but cannot resize it to another header row. Tables that change places or columns are not placed.
 */
export function planRowShifts(moves: readonly Move[]): RowShifts {
  const shifts: RowShift[] = [];
  const placed = new Set<string>();
  let offset = 0;
  let free = 0;
  for (const { name, from, to } of [...moves].sort((a, b) => a.from.row - b.from.row)) {
    const now = from.row + offset;
    if (to.column !== from.column || to.row < free) continue;
    if (to.row > now) shifts.push({ row: now, rows: to.row - now });
    if (to.row < now) shifts.push({ row: to.row, rows: to.row - now });
    offset += to.row - now;
    free = to.row + to.rows;
    placed.add(name);
  }
  return { shifts, placed };
}

/** The shifts as whole rows, so that whatever stands beside the tables moves with them. */
export function shiftSteps(shifts: readonly RowShift[]): readonly Step[] {
  return shifts.map(({ row, rows }) =>
    step(2, (sheet) => {
      const count = Math.abs(rows);
      const range = sheet.getRange(`${String(row + 1)}:${String(row + count)}`);
      if (rows > 0) range.insert("Down");
      else range.delete("Up");
    }),
  );
}

/** The used range after the shifts. */
export function shiftedRange(used: CellRange, shifts: readonly RowShift[]): CellRange {
  const added = shifts.reduce((sum, { rows }) => sum + rows, 0);
  return { ...used, rows: Math.max(1, used.rows + added) };
}
