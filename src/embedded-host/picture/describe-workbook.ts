import type { SheetFile } from "#ooxml/model/workbook-file";

import type { SheetSummary, WorkbookPicture } from "../sheet-picture";
import { activeSheet, selectionOf, sheetIdOf, type OpenWorkbook } from "../workbook/open-workbook";

export function describeWorkbook(workbook: OpenWorkbook): WorkbookPicture {
  const active = activeSheet(workbook);
  return {
    fileName: workbook.fileName,
    activeSheetId: sheetIdOf(active),
    selection: selectionOf(workbook, active),
    sheets: workbook.file.sheets.map(summarise),
  };
}

/** Ids are those of the API. */
export function summarise(sheet: SheetFile): SheetSummary {
  const { name, kind, visibility, tabColour } = sheet;
  return { id: sheetIdOf(sheet), name, kind, visibility, tabColour };
}
