import type { Area, SheetFile } from "#ooxml/model/workbook-file";

import { workbookTarget } from "../protocol/events";
import { formatArea } from "./addresses";
import { intersect } from "./areas";
import { activateSheet } from "./change-sheets";
import { selectionOf, sheetIdOf, type OpenWorkbook } from "./open-workbook";

/** Selecting cells brings their sheet to the front. */
export function selectArea(workbook: OpenWorkbook, sheet: SheetFile, area: Area): void {
  activateSheet(workbook, sheet);
  const before = selectionOf(workbook, sheet);
  workbook.selections.set(sheet, area);
  const worksheetId = sheetIdOf(sheet);
  workbook.events.raise("worksheetSelectionChanged", [worksheetId, workbookTarget], {
    worksheetId,
    address: formatArea(area),
  });
  for (const table of sheet.tables) {
    const inside = intersect(table.area, area);
    // A table hears of selections within it, and of the first one outside.
    if (inside === undefined && intersect(table.area, before) === undefined) continue;
    const tableId = String(table.id);
    workbook.events.raise("tableSelectionChanged", [tableId], {
      worksheetId,
      tableId,
      address: inside === undefined ? "" : formatArea(inside),
      isInsideTable: inside !== undefined,
    });
  }
}
