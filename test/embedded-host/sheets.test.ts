import { describe, expect, test } from "@jest/globals";

import { codeOf, firstSheet, inWorkbook } from "./support";

async function sheetNames(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map((sheet) => sheet.name);
}

describe("worksheets", () => {
  test.each([
    ["a name of 32 characters", "x".repeat(32)],
    ["an empty name", ""],
    ["a name with a slash", "Q1/Q2"],
    ["a name with a colon", "a:b"],
    ["a name with brackets", "[x]"],
    ["a name that begins with an apostrophe", "'x"],
    ["the reserved name History", "History"],
  ])("%s is refused with InvalidArgument", async (_name, sheetName) => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.add(sheetName);
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  test("a name in use is refused with ItemAlreadyExists, whatever its case", async () => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.add("SHEET1");
      await context.sync();
    });
    expect(code).toBe("ItemAlreadyExists");
  });

  test("a sheet without a name is numbered", async () => {
    const names = await inWorkbook(async (context) => {
      context.workbook.worksheets.add();
      await context.sync();
      return sheetNames(context);
    });
    expect(names).toEqual(["Sheet1", "Sheet2"]);
  });

  test("getItem finds by name and by id, whatever the case of the name", async () => {
    const read = await inWorkbook(async (context) => {
      const sheet = context.workbook.worksheets.add("Projects");
      sheet.load("id");
      await context.sync();
      const byName = context.workbook.worksheets.getItem("projects");
      const byId = context.workbook.worksheets.getItem(sheet.id);
      byName.load("name");
      byId.load("name");
      await context.sync();
      return [byName.name, byId.name];
    });
    expect(read).toEqual(["Projects", "Projects"]);
  });

  test("getItem of a missing sheet fails with ItemNotFound, getItemOrNullObject gives a null object", async () => {
    const code = await codeOf(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("None");
      const below = none.getRange("A1");
      none.load("name");
      below.load("values");
      await context.sync();
      expect([none.isNullObject, below.isNullObject]).toEqual([true, true]);
      context.workbook.worksheets.getItem("None").load("name");
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });

  test("calling a method of a null object does nothing", async () => {
    const names = await inWorkbook(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("None").delete();
      await context.sync();
      return sheetNames(context);
    });
    expect(names).toEqual(["Sheet1"]);
  });

  test("sheets are moved, renamed, coloured, hidden and deleted", async () => {
    const read = await inWorkbook(async (context) => {
      const { worksheets } = context.workbook;
      const portfolio = worksheets.add("Portfolio");
      const other = worksheets.add("Other");
      portfolio.position = 0;
      portfolio.name = "Overview";
      portfolio.tabColor = "#1F4E79";
      portfolio.showGridlines = false;
      portfolio.visibility = "Hidden";
      other.delete();
      await context.sync();
      worksheets.load(
        "items/name,items/position,items/tabColor,items/visibility,items/showGridlines",
      );
      await context.sync();
      return worksheets.items.map((sheet) => sheet.toJSON());
    });
    expect(read).toMatchObject([
      {
        name: "Overview",
        position: 0,
        tabColor: "#1F4E79",
        visibility: "Hidden",
        showGridlines: false,
      },
      { name: "Sheet1", position: 1, tabColor: "", visibility: "Visible", showGridlines: true },
    ]);
  });

  test("the last visible sheet can neither be deleted nor hidden", async () => {
    const codes = [
      await codeOf(async (context) => {
        firstSheet(context).delete();
        await context.sync();
      }),
      await codeOf(async (context) => {
        firstSheet(context).visibility = "Hidden";
        await context.sync();
      }),
    ];
    expect(codes).toEqual(["InvalidOperation", "InvalidOperation"]);
  });

  test("an object on a sheet that the user deleted fails with ItemNotFound", async () => {
    const code = await codeOf(async (context, host) => {
      const sheet = context.workbook.worksheets.add("Going");
      sheet.load("id");
      await context.sync();
      host.edits.deleteSheet("Going");
      sheet.load("name");
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });

  test("panes are frozen and unfrozen", async () => {
    const read = await inWorkbook(async (context) => {
      const { freezePanes } = firstSheet(context);
      const locations: string[] = [];
      for (const freeze of [
        () => {
          freezePanes.freezeRows(2);
        },
        () => {
          freezePanes.freezeColumns(1);
        },
        () => {
          freezePanes.freezeAt("A1:B3");
        },
      ]) {
        freeze();
        const location = freezePanes.getLocationOrNullObject();
        location.load("address");
        await context.sync();
        locations.push(location.address);
      }
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      return [...locations, none.isNullObject];
    });
    expect(read).toEqual(["Sheet1!1:2", "Sheet1!A:A", "Sheet1!A1:B3", true]);
  });
});

describe("protection", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["writing a locked cell", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["formatting", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
    ["adding a table", (sheet) => sheet.tables.add("A1:B2", true)],
    [
      "clearing",
      (sheet) => {
        sheet.getRange("A1").clear();
      },
    ],
    [
      "protecting again",
      (sheet) => {
        sheet.protection.protect();
      },
    ],
  ])("%s on a protected sheet fails with AccessDenied", async (_name, act) => {
    const code = await codeOf(async (context) => {
      const sheet = firstSheet(context);
      sheet.protection.protect();
      await context.sync();
      act(sheet);
      await context.sync();
    });
    expect(code).toBe("AccessDenied");
  });

  test("unlocked cells of a protected sheet can be filled in", async () => {
    const read = await inWorkbook(async (context) => {
      const sheet = firstSheet(context);
      const cell = sheet.getRange("B2");
      cell.format.protection.locked = false;
      sheet.protection.protect();
      cell.values = [["note"]];
      cell.load("values");
      sheet.protection.load("protected");
      await context.sync();
      return [cell.values as unknown, sheet.protection.protected];
    });
    expect(read).toEqual([[["note"]], true]);
  });
});
