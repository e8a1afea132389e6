import ExcelJS from "exceljs";

/** Values of a sheet as exceljs, which shares no code with ours, reads them: text of cells by address. */
export async function readBack(
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, ReadonlyMap<string, unknown>>> {
  const workbook = new ExcelJS.Workbook();
  const copy = bytes.slice();
  await workbook.xlsx.load(copy.buffer);
  return new Map(workbook.worksheets.map((sheet) => [sheet.name, cellsOf(sheet)]));
}

function cellsOf(sheet: ExcelJS.Worksheet): ReadonlyMap<string, unknown> {
  const cells = new Map<string, unknown>();
  sheet.eachRow((row) => {
    row.eachCell((cell) => cells.set(cell.address, cell.value));
  });
  return cells;
}
