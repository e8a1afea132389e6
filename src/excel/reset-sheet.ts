import type { CellRange } from "#domain/workbook/address";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { planArea } from "./compare-sheets";
import type { OwnSheet } from "./own-sheets";
import { step, type Step } from "./sheet-steps";
import { shiftedRange, type RowShift } from "./shift-rows";
import { cellsAt } from "./write-frame";

/** Takes off what an earlier run left that the values do not overwrite: charts, looks, merges, links, lists. */
export function resetSteps(plan: SheetPlan, sheet: OwnSheet): readonly Step[] {
  const stale = sheet.charts.filter((name) => isOurs(name, plan, sheet));
  const charts = stale.map((name) =>
    step(2, (target) => {
      target.charts.getItem(name).delete();
    }),
  );
  const { used, filtered } = sheet;
  const filter = step(2, (target) => {
    target.autoFilter.clearCriteria();
  });
  const first = filtered ? [filter, ...charts] : charts;
  if (used === undefined) return first;
  const looks = step(12, (target) => {
    const cells = cellsAt(target, used);
    cells.unmerge();
    cells.clear("Hyperlinks");
    cells.clear("Formats");
    cells.dataValidation.clear();
    cells.rowHidden = false;
    cells.columnHidden = false;
    cells.format.useStandardHeight = true;
    cells.format.useStandardWidth = true;
  });
  return [...first, looks];
}

/** Empties what lies right of and below the plan's cells, once the rows are shifted. */
export function emptyBeyondSteps(
  plan: SheetPlan,
  used: CellRange | undefined,
  shifts: readonly RowShift[],
): readonly Step[] {
  if (used === undefined) return [];
  return rangesBeyond(shiftedRange(used, shifts), planArea(plan)).map((range) =>
    step(2, (target) => {
      cellsAt(target, range).clear("Contents");
    }),
  );
}

/** A chart the user has put on our sheet stays; ours are known by the names we gave them. */
function isOurs(name: string, plan: SheetPlan, sheet: OwnSheet): boolean {
  return sheet.parts.charts.includes(name) || plan.charts.some((chart) => chart.name === name);
}

/** The parts of the used range right of and below the plan's cells. */
export function rangesBeyond(used: CellRange, plan: CellRange): readonly CellRange[] {
  const bottom = used.row + used.rows;
  const right = used.column + used.columns;
  const below: CellRange = {
    row: Math.max(used.row, plan.rows),
    column: used.column,
    rows: bottom - Math.max(used.row, plan.rows),
    columns: used.columns,
  };
  const beside: CellRange = {
    row: used.row,
    column: Math.max(used.column, plan.columns),
    rows: Math.min(bottom, plan.rows) - used.row,
    columns: right - Math.max(used.column, plan.columns),
  };
  return [below, beside].filter((range) => range.rows > 0 && range.columns > 0);
}
