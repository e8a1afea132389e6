import { strFromU8, unzipSync } from "fflate";

/** Where everything of the workbook points, as the API tells it; notes as the parts tell it. */
export async function referencesOf(openEmbeddedExcel, bytes) {
  const host = openEmbeddedExcel(bytes);
  const found = await host.Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Plan");
    const table = workbook.tables.getItem("Costs");
    const series = sheet.charts.getItem("Costs chart").series.getItemAt(0);
    const ask = {
      table: table.getRange().load("address"),
      columns: table.columns.load("items/name"),
      planned: workbook.names.getItem("Planned").load("formula"),
      rate: workbook.names.getItem("Rate").load("formula"),
      merged: sheet.getUsedRange().getMergedAreasOrNullObject().load("address"),
      rule: sheet.getRange().conditionalFormats.getItemAt(0).getRange().load("address"),
      printArea: sheet.pageLayout.getPrintArea().load("address"),
      titles: sheet.pageLayout.getPrintTitleRows().load("address"),
      breaks: sheet.horizontalPageBreaks.load("items/rowIndex"),
      report: workbook.worksheets.getItem("Report").getRange("A1:A3").load("formulas"),
      lists: sheet.getUsedRange().getSpecialCells("DataValidations").load("address"),
      used: sheet.getUsedRange().load("formulas,address"),
    };
    const source = series.getDimensionDataSourceString("Values");
    await context.sync();
    return {
      table: ask.table.address,
      columns: ask.columns.items.map(({ name }) => name),
      planned: ask.planned.formula,
      rate: ask.rate.formula,
      merged: ask.merged.address,
      rule: ask.rule.address,
      printArea: ask.printArea.address,
      titles: ask.titles.address,
      breaks: ask.breaks.items.map(({ rowIndex }) => rowIndex),
      report: ask.report.formulas.map(([formula]) => formula),
      lists: ask.lists.address,
      series: source.value,
      formulas: ask.used.formulas.flat().filter((each) => String(each).startsWith("=")),
    };
  });
  host.close();
  return { ...found, notes: notesOf(bytes), links: linksOf(bytes) };
}

function notesOf(bytes) {
  return textsOf(bytes, /comments\d*\.xml$/).flatMap((xml) =>
    [...xml.matchAll(/<comment ref="([^"]*)"/g)].map(([, ref]) => ref),
  );
}

function linksOf(bytes) {
  return textsOf(bytes, /worksheets\/sheet1\.xml$/).flatMap((xml) =>
    [...xml.matchAll(/<hyperlink [^>]*>/g)].map(([tag]) =>
      [/ref="([^"]*)"/, /location="([^"]*)"/].map((part) => part.exec(tag)?.[1] ?? "").join(" "),
    ),
  );
}

function textsOf(bytes, name) {
  return Object.entries(unzipSync(bytes))
    .filter(([part]) => name.test(part))
    .map(([, content]) => strFromU8(content));
}

/** Names of the parts of a package. */
export function partsOf(bytes) {
  return Object.keys(unzipSync(bytes)).sort();
}
