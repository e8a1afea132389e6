import type { Requests } from "./requests";

/** Brings a tab to the front and selects a cell, a range or nothing on it. */
export async function goToCell(
  requests: Requests,
  tab: string,
  cell: string | undefined,
): Promise<void> {
  await requests.send(`the tab "${tab}"`, (context) => {
    const sheet = context.workbook.worksheets.getItem(tab);
    sheet.activate();
    if (cell !== undefined) sheet.getRange(cell).untrack().select();
    return () => undefined;
  });
}

export function readActiveTab(requests: Requests): Promise<string> {
  return requests.send("the tab in front", (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    return () => sheet.name;
  });
}
