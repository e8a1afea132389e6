import type { CellRange } from "#domain/workbook/address";
import type { SheetPlan } from "#domain/workbook/sheet-plan";
import type { RawCell } from "#domain/workbook/snapshot";

import { valueReadBack } from "./cell-values";
import { hashText } from "./plan-hash";

/** Digits that survive every way a number takes through Excel. */
const safeDigits = 14;

/** Hash of the cells a plan puts on its sheet, as they read back. */
export function hashPlanCells(plan: SheetPlan): string {
  const at = { row: 0, column: 0 };
  return hashCells(
    at,
    plan.cells.map((row) => row.map(valueReadBack)),
  );
}

/** Hash of cells read from a sheet, by place and value; blank cells and the size of the area do not count. */
export function hashCells(
  { row: top, column: left }: Pick<CellRange, "row" | "column">,
  values: readonly (readonly RawCell[])[],
): string {
  const filled: string[] = [];
  values.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === "") return;
      const value = typeof cell === "number" ? cell.toPrecision(safeDigits) : JSON.stringify(cell);
      filled.push(`${String(top + row)},${String(left + column)}=${value}`);
    });
  });
  return hashText(filled.join("\n"));
}
