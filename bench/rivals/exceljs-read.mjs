/** Reads a workbook with exceljs and does nothing else: what refreshing it is measured against. */
import ExcelJS from "exceljs";

const [, , file] = process.argv;
const workbook = new ExcelJS.Workbook();
await workbook.xlsx.readFile(file);
if (workbook.worksheets.length === 0) throw new Error(`${file} has no sheets`);
