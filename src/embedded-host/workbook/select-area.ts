import type { Area, SheetFile } from "#ooxml/workbook-file";

import { workbookTarget } from "../protocol/events";
import { formatArea } from "./addresses";
import { activateSheet } from "./change-sheets";
import { sheetIdOf, type OpenWorkbook } from "./open-workbook";

/** Selecting cells brings their sheet to the front. */
export function selectArea(workbook: OpenWorkbook, sheet: SheetFile, area: Area): void {
  activateSheet(workbook, sheet);
  workbook.selections.set(sheet, area);
  const worksheetId = sheetIdOf(sheet);
  workbook.events.raise("worksheetSelectionChanged", [worksheetId, workbookTarget], {
    worksheetId,
    address: formatArea(area),
  });
}
