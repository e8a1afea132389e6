import type { SheetPlan } from "#domain/workbook/sheet-plan";
import { createWorkbookFile } from "#ooxml/open";
import type { WorkbookFile } from "#ooxml/model/workbook-file";

/**
 * A workbook file with the tabs of sheet plans: their values and tables, without looks. Built without a
 * client, it takes a small part of the time the gateway needs for the same tabs, and reads the same.
 */
export function plainWorkbook(plans: readonly SheetPlan[]): Uint8Array {
  const file = createWorkbookFile();
  const [blank] = file.sheets;
  for (const plan of plans) addTab(file, plan);
  if (blank !== undefined) file.deleteSheet(blank.id);
  return file.save();
}

function addTab(file: WorkbookFile, plan: SheetPlan): void {
  const { name, cells, tables, role, owned, visibility } = plan;
  const sheet = file.addSheet(name);
  const columns = Math.max(...cells.map((row) => row.length));
  const values = cells.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ""));
  sheet.cells.setValues({ row: 0, column: 0, rows: values.length, columns }, values);
  for (const table of tables) sheet.addTable(table.range, table.name, true);
  sheet.visibility = visibility;
  if (owned !== false) sheet.customProperties.set("steerbook.role", role);
}
