/** Names of sheets, tables and charts that the reference's snippets take for granted. */
export async function fillFixture(Excel) {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("A1:G1").values = [["Name", "Alpha", "Beta", "Gamma", "Date", "Product", "Sum"]];
    sheet.getRange("A2:F9").values = Array.from({ length: 8 }, (_, row) => [
      `Row ${row + 1}`,
      row + 1,
      (row * 7) % 5,
      row * 10,
      `${row + 1}/15/2026`,
      row % 2 === 0 ? "Boots" : "Gloves",
    ]);
    sheet.getRange("G2:G9").formulas = Array.from({ length: 8 }, (_, row) => [
      `=B${row + 2}+C${row + 2}`,
    ]);
    await context.sync();

    const tableSheet = worksheets.add("Tables");
    tableSheet.getRange("A1:E5").values = [
      ["Name", "Amount", "Count", "Unit", "Note"],
      ...Array.from({ length: 4 }, (_, row) => [`Entry ${row}`, row * 3.5, row, "kg", "x"]),
    ];
    tableSheet.tables.add("A1:E5", true).name = "Table1";
    worksheets.add("Sheet19");
    worksheets.add("Charts");
    context.workbook.names.add("Sheet1", "=TRUE");
    const sample = worksheets.add("Sample");
    sample.getRange("A1:D5").values = [
      ["Date", "Merchant", "Category", "Amount"],
      ...Array.from({ length: 4 }, (_, row) => [
        `1/${row + 1}/2026`,
        `Shop ${row}`,
        "Food",
        row * 2,
      ]),
    ];
    sample.tables.add("A1:D5", true).name = "ExpensesTable";
    sample.getRange("F1:I5").values = [
      ["Product", "Qtr1", "Qtr2", "Qtr3"],
      ...Array.from({ length: 4 }, (_, row) => [`Part ${row}`, row, row + 1, row + 2]),
    ];
    sample.tables.add("F1:I5", true).name = "SalesTable";
    worksheets.add("NeedsReview");
    context.workbook.names.add("MyRange", sheet.getRange("A1:B4"));
    sheet.activate();
    sheet.getRange("B2:D4").select();
    await context.sync();
  });
}

/** Charts on the same cells, for the snippets that speak of some. */
export async function addFixtureCharts(Excel) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:D5"), "Columns");
    chart.name = "Chart1";
    chart.title.text = "Chart";
    const sample = context.workbook.worksheets.getItem("Sample");
    sample.charts.add("Line", sample.getRange("F1:I5"), "Columns").name = "Sales Chart";
    await context.sync();
  });
}

/** What single snippets need beside: a totals row, bindings, four conditional formats. */
export async function addFixtureExtras(Excel, member) {
  await Excel.run(async (context) => {
    const { workbook } = context;
    if (/TotalRow/.test(member)) workbook.tables.getItem("Table1").showTotals = true;
    if (/Binding/.test(member)) {
      const isText = /getText/.test(member);
      const range = isText ? "Sheet1!A1" : "Tables!A1:E5";
      workbook.bindings.add(range, isText ? "Text" : "Table", "Bound");
    }
    if (/ConditionalFormat/.test(member))
      for (let count = 0; count < 4; count++)
        workbook.worksheets
          .getItem("Sheet1")
          .getRange("A1:C3")
          .conditionalFormats.add("Custom").custom.rule.formula = `=$B1>${count}`;
    await context.sync();
  });
}
