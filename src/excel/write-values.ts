import { rangeAddress } from "#domain/workbook/address";
import type { SheetPlan } from "#domain/workbook/sheet-plan";
import type { RawCell } from "#domain/workbook/snapshot";

import { toExcelValue } from "./cell-values";
import { planArea } from "./compare-sheets";
import { untracked } from "./requests";
import { callBytes, type Step } from "./sheet-steps";

/**
 * The cells of a plan as blocks of whole rows, one block where the budget allows: plain values in one
 * go are many times faster than cell by cell, and tables are laid over them afterwards.
 */
export function valueSteps(plan: SheetPlan, budget: number): readonly Step[] {
  const { columns } = planArea(plan);
  const steps: Step[] = [];
  let block: RawCell[][] = [];
  let bytes = callBytes;
  let first = 0;
  const close = (): void => {
    if (block.length > 0) steps.push(valueStep(first, block, bytes));
    first += block.length;
    block = [];
    bytes = callBytes;
  };
  for (const row of plan.cells) {
    const cells = Array.from({ length: columns }, (_, column) => toExcelValue(row[column]));
    const size = sizeOf(cells);
    if (bytes + size > budget) close();
    block.push(cells);
    bytes += size;
  }
  close();
  return steps;
}

function valueStep(row: number, values: RawCell[][], bytes: number): Step {
  const columns = values[0]?.length ?? 1;
  const address = rangeAddress({ row, column: 0, rows: values.length, columns });
  return {
    bytes,
    queue: (sheet) => {
      untracked(sheet.getRange(address)).values = values;
    },
  };
}

/** JSON size of a row; characters beyond ASCII are counted as three bytes. */
function sizeOf(cells: readonly RawCell[]): number {
  let bytes = 2;
  for (const cell of cells) {
    bytes += typeof cell === "string" ? 3 + cell.length : 9;
    if (typeof cell === "string" && /[^\u0020-\u007e]/.test(cell)) bytes += cell.length * 2;
  }
  return bytes;
}
