import { describe } from "@jest/globals";

import { behaves, filled, read, refuses, sheetOf } from "../behaves";

async function namesOf(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map((sheet) => sheet.name);
}

describe("worksheets", () => {
  behaves(
    "WorksheetCollection.add",
    "at the end, and not activated",
    async (context) => {
      context.workbook.worksheets.add("New");
      const active = context.workbook.worksheets.getActiveWorksheet();
      return [await namesOf(context), await read(active, "name")];
    },
    [["Sheet1", "New"], "Sheet1"],
  );
  refuses(
    "WorksheetCollection.add",
    "a name that is taken is refused",
    (context) => {
      context.workbook.worksheets.add("Sheet1");
    },
    "ItemAlreadyExists",
  );
  refuses(
    "WorksheetCollection.getItem",
    "ItemNotFound for a name that is not there",
    async (context) => read(context.workbook.worksheets.getItem("Nobody"), "name"),
    "ItemNotFound",
  );
  behaves(
    "WorksheetCollection.getItemOrNullObject",
    "a null object for a name that is not there",
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nobody");
      await context.sync();
      return sheet.isNullObject;
    },
    true,
  );
  behaves(
    "WorksheetCollection.getCount",
    "visible ones only where that is asked for",
    async (context) => {
      context.workbook.worksheets.add("Hidden").visibility = "Hidden";
      const all = context.workbook.worksheets.getCount();
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      return [all.value, visible.value];
    },
    [2, 1],
  );
  behaves(
    "Worksheet.getNext",
    "and getPrevious give the neighbours",
    async (context) => {
      const second = context.workbook.worksheets.add("Second");
      return [
        await read(sheetOf(context).getNext(), "name"),
        await read(second.getPrevious(), "name"),
      ];
    },
    ["Second", "Sheet1"],
  );
  refuses(
    "Worksheet.getNext",
    "after the last one there is an error",
    async (context) => read(sheetOf(context).getNext(), "name"),
    "ItemNotFound",
  );
  behaves(
    "Worksheet.position",
    "zero-based, and moves the sheet",
    async (context) => {
      context.workbook.worksheets.add("Second").position = 0;
      return namesOf(context);
    },
    ["Second", "Sheet1"],
  );
  behaves(
    "Worksheet.name",
    "renames; formulas follow",
    async (context) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1").formulas = [["=Sheet1!B2"]];
      sheetOf(context).name = "My data";
      return read(other.getRange("A1"), "formulas");
    },
    [["='My data'!B2"]],
  );
  behaves(
    "Worksheet.visibility",
    "hidden and very hidden",
    async (context) => {
      const sheet = context.workbook.worksheets.add("Other");
      sheet.visibility = "VeryHidden";
      return read(sheet, "visibility");
    },
    "VeryHidden",
  );
  behaves(
    "Worksheet.tabColor",
    "#RRGGBB, and empty without one",
    async (context) => {
      const before = await read(sheetOf(context), "tabColor");
      sheetOf(context).tabColor = "#FF0000";
      return [before, await read(sheetOf(context), "tabColor")];
    },
    ["", "#FF0000"],
  );
  behaves(
    "Worksheet.showGridlines",
    "and showHeadings can be switched off",
    async (context) => {
      const sheet = sheetOf(context);
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      return read(sheet, "showGridlines", "showHeadings");
    },
    [false, false],
  );
  behaves(
    "Worksheet.standardWidth",
    "the width of columns without one of their own",
    async (context) => {
      sheetOf(context).standardWidth = 20;
      return read(sheetOf(context), "standardWidth");
    },
    20,
  );
  refuses(
    "Worksheet.delete",
    "the only visible sheet stays",
    (context) => {
      sheetOf(context).delete();
    },
    "InvalidOperation",
  );
  behaves(
    "Worksheet.copy",
    "beside another sheet, with what it holds",
    async (context) => {
      filled(context, "A1", [["x"]]);
      const copy = sheetOf(context).copy("End");
      return [await read(copy, "name"), await read(copy.getRange("A1"), "values")];
    },
    ["Sheet1 (2)", [["x"]]],
  );
  behaves(
    "Worksheet.getUsedRange",
    "the top left cell of a blank sheet",
    (context) => read(sheetOf(context).getUsedRange(), "address"),
    "Sheet1!A1",
  );
  behaves(
    "Worksheet.getUsedRangeOrNullObject",
    "a null object for a blank sheet",
    async (context) => {
      const range = sheetOf(context).getUsedRangeOrNullObject(true);
      await context.sync();
      return range.isNullObject;
    },
    true,
  );
  behaves(
    "Worksheet.getCell",
    "by row and column from 0",
    (context) => read(sheetOf(context).getCell(2, 1), "address"),
    "Sheet1!B3",
  );
  behaves(
    "Worksheet.getRangeByIndexes",
    "by row, column, and counts",
    (context) => read(sheetOf(context).getRangeByIndexes(1, 2, 3, 4), "address"),
    "Sheet1!C2:F4",
  );
  behaves(
    "Worksheet.findAll",
    "all cells with a text, as range areas",
    async (context) => {
      filled(context, "A1:A3", [["Complete"], ["x"], ["complete"]]);
      const found = sheetOf(context).findAll("Complete", { completeMatch: true, matchCase: false });
      return read(found, "address");
    },
    "Sheet1!A1,Sheet1!A3",
  );
  behaves(
    "Worksheet.activate",
    "brings the sheet to the front",
    async (context) => {
      context.workbook.worksheets.add("Second").activate();
      return read(context.workbook.worksheets.getActiveWorksheet(), "name");
    },
    "Second",
  );
  behaves(
    "WorksheetFreezePanes.freezeRows",
    "and the location that is frozen",
    async (context) => {
      sheetOf(context).freezePanes.freezeRows(2);
      return read(sheetOf(context).freezePanes.getLocationOrNullObject(), "address");
    },
    "Sheet1!1:2",
  );
  behaves(
    "WorksheetFreezePanes.unfreeze",
    "nothing is frozen afterwards",
    async (context) => {
      sheetOf(context).freezePanes.freezeAt("A1:B2");
      sheetOf(context).freezePanes.unfreeze();
      const place = sheetOf(context).freezePanes.getLocationOrNullObject();
      await context.sync();
      return place.isNullObject;
    },
    true,
  );
  refuses(
    "WorksheetProtection.protect",
    "locked cells of a protected sheet refuse values",
    (context) => {
      sheetOf(context).protection.protect();
      filled(context, "A1", [[1]]);
    },
    "AccessDenied",
  );
});
