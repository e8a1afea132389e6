import type { WorkbookSnapshot } from "#domain/workbook/snapshot";

import type { SheetName } from "./own-sheets";

/**
 * Names of the tabs that plans were worked out from and that have since gone or been renamed. Our own
 * report sheets do not count: nothing was worked out from them.
 */
export function findStaleTabs(
  basis: WorkbookSnapshot,
  present: readonly SheetName[],
): readonly string[] {
  const names = new Map(present.map((sheet) => [sheet.id, sheet.name]));
  return basis.tabs
    .filter((tab) => tab.mark === undefined && names.get(tab.id) !== tab.name)
    .map((tab) => tab.name);
}
