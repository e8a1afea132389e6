import { describe, expect, test } from "@jest/globals";

import { openXmlErrors } from "../support/open-xml-errors";
import { codeOf, firstSheet, inWorkbook } from "./support";

/** A plan with a table, a rule, a merge, a link, a name, a chart, and a sheet that refers to it. */
function fill(context: Excel.RequestContext): void {
  const plan = firstSheet(context);
  plan.name = "Plan";
  plan.getRange("A1:D1").merge();
  plan.getRange("A1").values = [["Plan of 2026"]];
  plan.getRange("A3:C6").values = [
    ["Task", "Weeks", "Done"],
    ["Survey", 4, 1],
    ["Tender", 6, 2],
    ["Build", 30, 3],
  ];
  plan.tables.add("A3:C6", true).name = "Tasks";
  plan.getRange("B8").formulas = [["=SUM(B4:B6)"]];
  plan.getRange("C4:C6").dataValidation.rule = {
    wholeNumber: { formula1: 0, formula2: "=$B$6", operator: "Between" },
  };
  plan.getRange("A8").hyperlink = { address: "https://example.org/", textToDisplay: "Total" };
  context.workbook.names.add("Weeks", plan.getRange("B4:B6"));
  const chart = plan.charts.add("ColumnClustered", plan.getRange("A3:B6"));
  chart.name = "Weeks";
  chart.top = 300;
  const other = context.workbook.worksheets.add("Summary");
  other.getRange("A1:A2").formulas = [["=SUM(Plan!B4:B6)+B5"], ["=Plan!$C$6"]];
}

describe("inserting and deleting cells", () => {
  test("whole rows push everything below down, and everything that refers to it follows", async () => {
    const { seen, bytes } = await inWorkbook(async (context, host) => {
      fill(context);
      const total = firstSheet(context).getRange("B8");
      total.load("address");
      await context.sync();
      firstSheet(context).getRange("5:6").insert("Down");
      total.load("address,formulas");
      const link = firstSheet(context).getRange("A10");
      link.load("hyperlink");
      const rule = firstSheet(context).getRange("C4:C8").dataValidation;
      rule.load("rule");
      const merged = firstSheet(context).getRange("A3:C8");
      merged.load("values");
      const table = context.workbook.tables.getItem("Tasks").getRange();
      const name = context.workbook.names.getItem("Weeks").getRange();
      for (const range of [table, name]) range.load("address");
      const summary = context.workbook.worksheets.getItem("Summary").getRange("A1:A2");
      summary.load("formulas");
      const series = firstSheet(context).charts.getItem("Weeks").series.getItemAt(0);
      const values = series.getDimensionDataSourceString("Values");
      await context.sync();
      return {
        seen: {
          total: [total.address, total.formulas],
          link: link.hyperlink,
          rule: rule.rule,
          cells: merged.values,
          table: table.address,
          name: name.address,
          summary: summary.formulas,
          values: values.value,
        },
        bytes: host.save(),
      };
    });
    expect(seen).toEqual({
      total: ["Plan!B10", [["=SUM(B4:B8)"]]],
      link: expect.objectContaining({ address: "https://example.org/" }),
      rule: { wholeNumber: { formula1: 0, formula2: "=$B$8", operator: "Between" } },
      cells: [
        ["Task", "Weeks", "Done"],
        ["Survey", 4, 1],
        ["", "", ""],
        ["", "", ""],
        ["Tender", 6, 2],
        ["Build", 30, 3],
      ],
      table: "Plan!A3:C8",
      name: "Plan!B4:B8",
      summary: [["=SUM(Plan!B4:B8)+B5"], ["=Plan!$C$8"]],
      values: "Plan!$B$4:$B$8",
    });
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
  });

  test("deleting rows shortens what spans them, and what loses all its cells becomes #REF!", async () => {
    const { seen, bytes } = await inWorkbook(async (context, host) => {
      fill(context);
      const plan = firstSheet(context);
      plan.getRange("E1").formulas = [["=B5*2"]];
      plan.getRange("5:5").delete("Up");
      const total = plan.getRange("B7");
      const orphan = plan.getRange("E1");
      const table = context.workbook.tables.getItem("Tasks").getRange();
      const name = context.workbook.names.getItem("Weeks").getRange();
      const summary = context.workbook.worksheets.getItem("Summary").getRange("A1:A2");
      for (const range of [total, orphan, summary]) range.load("formulas");
      for (const range of [table, name]) range.load("address");
      await context.sync();
      return {
        seen: {
          total: total.formulas,
          orphan: orphan.formulas,
          table: table.address,
          name: name.address,
          summary: summary.formulas,
        },
        bytes: host.save(),
      };
    });
    expect(seen).toEqual({
      total: [["=SUM(B4:B5)"]],
      orphan: [["=#REF!*2"]],
      table: "Plan!A3:C5",
      name: "Plan!B4:B5",
      summary: [["=SUM(Plan!B4:B5)+B5"], ["=Plan!$C$5"]],
    });
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
  });

  test("columns inserted inside a table become columns of it, with a heading", async () => {
    const { seen, bytes } = await inWorkbook(async (context, host) => {
      fill(context);
      const plan = firstSheet(context);
      plan.getRange("A1:D1").unmerge();
      plan.getRange("A:A").format.columnWidth = 120;
      plan.getRange("B:B").insert("Right");
      const table = context.workbook.tables.getItem("Tasks");
      const range = table.getRange();
      range.load("address");
      const header = table.getHeaderRowRange();
      header.load("values");
      table.columns.load("items/name");
      const width = plan.getRange("B1").format;
      width.load("columnWidth");
      await context.sync();
      return {
        seen: {
          address: range.address,
          header: header.values,
          names: table.columns.items.map((column) => column.name),
          width: width.columnWidth,
        },
        bytes: host.save(),
      };
    });
    expect(seen).toEqual({
      address: "Plan!A3:D6",
      header: [["Task", "Column2", "Weeks", "Done"]],
      names: ["Task", "Column2", "Weeks", "Done"],
      width: 120,
    });
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
  });

  test("some cells go down or right, their neighbours stay", async () => {
    const seen = await inWorkbook(async (context) => {
      const sheet = firstSheet(context);
      const all = sheet.getRange("A1:C3");
      all.values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ];
      const blank = sheet.getRange("B2").insert("Down");
      blank.load("address,values");
      const block = sheet.getRange("A1:C4");
      block.load("values");
      await context.sync();
      const down = block.values;
      sheet.getRange("A1").delete("Left");
      const after = sheet.getRange("A1:C1");
      after.load("values");
      await context.sync();
      return { blank: [blank.address, blank.values], down, after: after.values };
    });
    expect(seen).toEqual({
      blank: ["Sheet1!B2", [[""]]],
      down: [
        [1, 2, 3],
        [4, "", 6],
        [7, 5, 9],
        ["", 8, ""],
      ],
      after: [[2, 3, ""]],
    });
  });

  const refused: readonly (readonly [string, string, "Down" | "Right"])[] = [
    ["part of a table's columns", "B4", "Down"],
    ["part of a table's rows", "A4", "Right"],
    ["part of a merged cell", "A1", "Down"],
  ];

  test.each(refused)("%s cannot be moved alone", async (_what, address, direction) => {
    const code = await codeOf(async (context) => {
      fill(context);
      firstSheet(context).getRange(address).insert(direction);
      await context.sync();
    });
    expect(code).toBe("InvalidOperation");
  });

  test("a range whose cells were deleted fails as InvalidReference", async () => {
    const code = await codeOf(async (context) => {
      const cell = firstSheet(context).getRange("B5");
      cell.load("address");
      await context.sync();
      firstSheet(context).getRange("5:5").delete("Up");
      await context.sync();
      cell.load("values");
      await context.sync();
    });
    expect(code).toBe("InvalidReference");
  });
});
