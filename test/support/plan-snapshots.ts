import type { SheetPlan } from "#domain/workbook/sheet-plan";
import type { TabSnapshot, WorkbookSnapshot } from "#domain/workbook/snapshot";

/** Plans as the workbook they were written to gives them back; sheets of ours carry their mark. */
export function asWorkbook(plans: readonly SheetPlan[], date1904 = false): WorkbookSnapshot {
  return { name: "Book1.xlsx", date1904, tabs: plans.map(asTab) };
}

function asTab(plan: SheetPlan, position: number): TabSnapshot {
  const columns = Math.max(...plan.cells.map((row) => row.length));
  return {
    id: `tab ${String(position)}`,
    name: plan.name,
    position,
    visibility: plan.visibility,
    mark: plan.owned === false ? undefined : plan.role,
    used: { row: 0, column: 0, rows: plan.cells.length, columns },
    values: plan.cells.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? "")),
    tables: plan.tables.map(({ name, range }) => ({ name, range })),
  };
}
