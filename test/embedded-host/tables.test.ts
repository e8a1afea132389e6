import { describe, expect, test } from "@jest/globals";

import { openEmbeddedExcel } from "#embedded-host/index";

import { codeOf, firstSheet, inWorkbook } from "./support";

const rows = [
  ["Project", "Budget"],
  ["Library", 100],
  ["Bridge", 200],
];

function addProjects(context: Excel.RequestContext, address = "B2:C4"): Excel.Table {
  const sheet = firstSheet(context);
  sheet.getRange(address).values = rows;
  const table = sheet.tables.add(address, true);
  table.name = "Projects";
  return table;
}

describe("tables", () => {
  test("a table is added over values, named, styled, and found in the saved file", async () => {
    const host = openEmbeddedExcel();
    await host.Excel.run(async (context) => {
      const table = addProjects(context);
      table.style = "TableStyleLight1";
      table.showFilterButton = false;
      table.showBandedRows = false;
      await context.sync();
    });
    const bytes = host.save();
    host.close();
    const read = await inWorkbook(async (context) => {
      const { tables } = context.workbook;
      tables.load(
        "items/name,items/style,items/showFilterButton,items/showBandedRows,items/worksheet/name",
      );
      const table = tables.getItem("Projects");
      const [all, header, body] = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
      ];
      for (const range of [all, header, body]) range.load("address");
      table.columns.load("items/name");
      table.rows.load("count");
      await context.sync();
      return {
        tables: tables.items.map((item) => [
          item.name,
          item.style,
          item.showFilterButton,
          item.showBandedRows,
        ]),
        sheet: tables.items[0]?.worksheet.name,
        addresses: [all.address, header.address, body.address],
        columns: table.columns.items.map((column) => column.name),
        rows: table.rows.count,
      };
    }, bytes);
    expect(read).toEqual({
      tables: [["Projects", "TableStyleLight1", false, false]],
      sheet: "Sheet1",
      addresses: ["Sheet1!B2:C4", "Sheet1!B2:C2", "Sheet1!B3:C4"],
      columns: ["Project", "Budget"],
      rows: 2,
    });
  });

  test.each<[string, (context: Excel.RequestContext) => void]>([
    ["a table over another", (context) => firstSheet(context).tables.add("C4:D9", true)],
    [
      "a name in use",
      (context) => {
        firstSheet(context).tables.add("F1:G3", true).name = "PROJECTS";
      },
    ],
    [
      "a name that is an address",
      (context) => {
        firstSheet(context).tables.add("F1:G3", true).name = "AB12";
      },
    ],
    [
      "resizing to another header row",
      (context) => {
        context.workbook.tables.getItem("Projects").resize("B3:C9");
      },
    ],
  ])("%s is refused with InvalidArgument", async (_name, act) => {
    const code = await codeOf(async (context) => {
      addProjects(context);
      await context.sync();
      act(context);
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  test("resize takes in further rows and columns", async () => {
    const read = await inWorkbook(async (context) => {
      const table = addProjects(context);
      table.resize("B2:D6");
      const range = table.getRange();
      range.load("address,values");
      table.columns.load("items/name");
      await context.sync();
      return [range.address, table.columns.items.map((column) => column.name)];
    });
    expect(read).toEqual(["Sheet1!B2:D6", ["Project", "Budget", "Column3"]]);
  });

  test("a header cell that is written renames its column", async () => {
    const read = await inWorkbook(async (context) => {
      const table = addProjects(context);
      firstSheet(context).getRange("C2").values = [["Cost"]];
      table.columns.load("items/name");
      await context.sync();
      return table.columns.items.map((column) => column.name);
    });
    expect(read).toEqual(["Project", "Cost"]);
  });

  test("convertToRange keeps the cells, delete clears them", async () => {
    const read = await inWorkbook(async (context) => {
      addProjects(context).convertToRange();
      const kept = firstSheet(context).getRange("B2:C4");
      kept.load("values");
      addProjects(context, "F2:G4").delete();
      const cleared = firstSheet(context).getRange("F2:F4");
      cleared.load("values");
      context.workbook.tables.load("count");
      await context.sync();
      return [kept.values as unknown, cleared.values as unknown, context.workbook.tables.count];
    });
    expect(read).toEqual([rows, [[""], [""], [""]], 0]);
  });

  test("getTables finds the tables that a range touches", async () => {
    const read = await inWorkbook(async (context) => {
      addProjects(context);
      const touched = firstSheet(context).getRange("C4:Z9").getTables();
      const missed = firstSheet(context).getRange("E1:E9").getTables();
      touched.load("items/name");
      missed.load("items/name");
      await context.sync();
      return [touched.items.map((table) => table.name), missed.items];
    });
    expect(read).toEqual([["Projects"], []]);
  });
});

describe("names", () => {
  test("names are added, read and deleted", async () => {
    const read = await inWorkbook(async (context) => {
      const { names } = context.workbook;
      names.add("StatusDate", firstSheet(context).getRange("B1"), "as reported");
      names.add("Currency", "GBP");
      names.load("items/name,items/formula,items/value,items/type,items/comment,items/visible");
      await context.sync();
      const listed = names.items.map((item) => [
        item.name,
        item.type,
        item.formula as unknown,
        item.value as unknown,
      ]);
      const range = names.getItem("StatusDate").getRange();
      range.load("address");
      names.getItem("Currency").delete();
      const gone = names.getItemOrNullObject("Currency");
      await context.sync();
      return { listed, address: range.address, gone: gone.isNullObject };
    });
    expect(read).toEqual({
      listed: [
        ["StatusDate", "Range", "=Sheet1!$B$1", "Sheet1!B1"],
        ["Currency", "String", '="GBP"', "GBP"],
      ],
      address: "Sheet1!B1",
      gone: true,
    });
  });

  test("getRange finds a name", async () => {
    const address = await inWorkbook(async (context) => {
      const sheet = firstSheet(context);
      sheet.names.add("Here", sheet.getRange("C3:D4"));
      const range = sheet.getRange("Here");
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!C3:D4");
  });
});

describe("properties and settings", () => {
  test("custom properties of sheets and workbook and settings survive saving", async () => {
    const host = openEmbeddedExcel();
    await host.Excel.run(async (context) => {
      firstSheet(context).customProperties.add("Steerbook.Kind", "portfolio");
      context.workbook.properties.custom.add("Owner", "PMO");
      context.workbook.settings.add("lastRun", { at: "2026-03-01", projects: 12 });
      await context.sync();
    });
    const bytes = host.save();
    host.close();
    const read = await inWorkbook(async (context) => {
      const mark = firstSheet(context).customProperties.getItemOrNullObject("Steerbook.Kind");
      const none = firstSheet(context).customProperties.getItemOrNullObject("None");
      const { custom } = context.workbook.properties;
      const setting = context.workbook.settings.getItem("lastRun");
      mark.load("value");
      custom.load("items/key,items/value");
      setting.load("value");
      await context.sync();
      return {
        mark: mark.value,
        none: none.isNullObject,
        custom: custom.items.map((item) => [item.key, item.value as unknown]),
        setting: setting.value as unknown,
      };
    }, bytes);
    expect(read).toEqual({
      mark: "portfolio",
      none: true,
      custom: [["Owner", "PMO"]],
      setting: { at: "2026-03-01", projects: 12 },
    });
  });
});
