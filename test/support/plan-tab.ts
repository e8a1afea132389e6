import type { SheetPlan } from "#domain/workbook/sheet-plan";
import type { RawCell, TabSnapshot } from "#domain/workbook/snapshot";

import { aTab } from "./snapshots";

/** The tab a plan gives, as one read of the workbook sees it. */
export function tabOfPlan(plan: SheetPlan, rest: Partial<TabSnapshot> = {}): TabSnapshot {
  const values = plan.cells.map((row) => row.map((cell): RawCell => cell ?? ""));
  const tables = plan.tables.map(({ name, range }) => ({ name, range }));
  return aTab(plan.name, values, { mark: plan.role, tables, ...rest });
}
