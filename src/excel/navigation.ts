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

/** The selection as tab and address without dollar signs; its first area where it has several. */
export function readSelection(
  requests: Requests,
): Promise<{ readonly tab: string; readonly cell: string }> {
  return requests.send("the selected cell", (context) => {
    const range = context.workbook.getSelectedRange().untrack();
    range.load("address");
    range.worksheet.load("name");
    return () => {
      const { address, worksheet } = range;
      const cell = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
      return { tab: worksheet.name, cell };
    };
  });
}

export function readActiveTab(requests: Requests): Promise<string> {
  return requests.send("the tab in front", (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    return () => sheet.name;
  });
}
