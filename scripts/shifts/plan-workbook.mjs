import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * A workbook with everything that refers to cells: notes and rules by exceljs, tables, charts, names
 * and links by the host. @returns {Promise<Uint8Array>}
 */
export async function planWorkbook(openEmbeddedExcel) {
  const host = openEmbeddedExcel(await notesWorkbook());
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    const table = sheet.tables.add("A5:D9", true);
    table.name = "Costs";
    context.workbook.names.add("Planned", sheet.getRange("B6:B9"));
    context.workbook.names.add("Rate", sheet.getRange("H2"));
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A5:C9"), "Columns");
    chart.name = "Costs chart";
    chart.setPosition("F12", "K24");
    sheet.getRange("A12:B13").merge();
    sheet.getRange("A15").hyperlink = { documentReference: "Plan!B9", textToDisplay: "Last" };
    sheet.getRange("A16").hyperlink = { address: "https://example.org/", textToDisplay: "Out" };
    const format = sheet.getRange("D6:D9").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$D6>$H$2";
    format.custom.format.fill.color = "#FFC7CE";
    sheet.pageLayout.setPrintArea("A1:K30");
    sheet.pageLayout.setPrintTitleRows("$5:$5");
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
    sheet.horizontalPageBreaks.add("A20");
    const report = context.workbook.worksheets.add("Report");
    report.getRange("A1:A3").formulas = [
      ["=SUM(Plan!B6:B9)"],
      ["=SUM(Costs[Actual])"],
      ["=Plan!B9*Rate"],
    ];
    await context.sync();
  });
  const bytes = host.save();
  host.close();
  return bytes;
}

/** Values, formulas with their results, notes, a drop-down list, and a page set-up. */
async function notesWorkbook() {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Plan", {
    pageSetup: { orientation: "landscape", paperSize: 9 },
  });
  sheet.getCell("A1").value = "Plan of costs";
  sheet.getCell("H2").value = 2;
  sheet.getRow(5).values = ["Item", "Planned", "Actual", "Difference"];
  const rows = [
    ["Design", 10, 12],
    ["Build", 20, 18],
    ["Test", 5, 9],
    ["Ship", 3, 4],
  ];
  rows.forEach(([name, planned, actual], index) => {
    const row = 6 + index;
    sheet.getRow(row).values = [name, planned, actual];
    sheet.getCell(`D${row}`).value = { formula: `C${row}-B${row}`, result: actual - planned };
  });
  sheet.getCell("B10").value = { formula: "SUM(B6:B9)", result: 38 };
  sheet.getCell("B7").note = "Agreed in May";
  sheet.getCell("A12").value = "Merged";
  sheet.getCell("E6").dataValidation = { type: "list", formulae: ["$A$6:$A$9"], allowBlank: true };
  sheet.getCell("E7").dataValidation = { type: "list", formulae: ["$A$6:$A$9"], allowBlank: true };
  return inOrder(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** exceljs writes the standard font's elements in an order that the schema does not have. */
function inOrder(bytes) {
  const parts = unzipSync(bytes);
  const styles = strFromU8(parts["xl/styles.xml"]).replace(
    '<color theme="1"/><family val="2"/><scheme val="minor"/><sz val="11"/><name val="Calibri"/>',
    '<sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/>',
  );
  return zipSync({ ...parts, "xl/styles.xml": strToU8(styles) });
}
