import type { CellRange } from "#domain/workbook/address";
import type { SheetPlan } from "#domain/workbook/sheet-plan";
import type { RawCell } from "#domain/workbook/snapshot";

import { isAsPlanned } from "./cell-values";
import type { OwnSheet } from "./own-sheets";
import { readValues } from "./read-grids";
import type { Requests } from "./requests";
import type { SheetJob } from "./writing-job";

/** How far a sheet of ours is from its plan. */
export type SheetState = "asPlanned" | "undecorated" | "differs";

/**
 * A sheet is as planned when three things agree: the hash of the plan it was written from, the values
 * of its cells read back, and its charts and tables. So a figure edited by hand or a deleted chart is
 * repaired by the next run.
 */
export async function compareSheets(
  requests: Requests,
  jobs: readonly SheetJob[],
): Promise<ReadonlyMap<SheetJob, SheetState>> {
  const alike = jobs.filter((job) => job.sheet !== undefined && partsAgree(job, job.sheet));
  const areas = alike.map((job) => ({ sheetId: job.sheet?.id ?? "", range: planArea(job.plan) }));
  const grids = await readValues(requests, { areas, subject: "Steerbook's own tabs" });
  const states = new Map<SheetJob, SheetState>();
  alike.forEach((job, at) => {
    if (!valuesAgree(job.plan, grids[at] ?? [])) return;
    states.set(job, job.sheet?.hash.decorated === true ? "asPlanned" : "undecorated");
  });
  return states;
}

/** The rectangle from A1 that holds all cells of the plan; at least one cell. */
export function planArea(plan: SheetPlan): CellRange {
  const columns = Math.max(1, ...plan.cells.map((row) => row.length));
  return { row: 0, column: 0, rows: Math.max(1, plan.cells.length), columns };
}

function partsAgree({ plan, hash }: SheetJob, sheet: OwnSheet): boolean {
  const charts = new Set(sheet.charts);
  const tables = new Map(sheet.parts.tables.map((table) => [table.plan, table.name]));
  return (
    sheet.hash.hash === hash &&
    sheet.parts.charts.length === plan.charts.length &&
    plan.charts.every((chart) => charts.has(chart.name)) &&
    plan.tables.every(({ name, range }) => {
      const found = sheet.tables.find((table) => table.name === (tables.get(name) ?? name));
      return found !== undefined && sameRange(found.range, range);
    })
  );
}

export function sameRange(a: CellRange, b: CellRange): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

function valuesAgree(plan: SheetPlan, read: readonly (readonly RawCell[])[]): boolean {
  const { rows, columns } = planArea(plan);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (!isAsPlanned(read[row]?.[column], plan.cells[row]?.[column])) return false;
    }
  }
  return true;
}
