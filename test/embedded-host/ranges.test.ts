import { describe, expect, test } from "@jest/globals";

import { codeOf, firstSheet, inWorkbook } from "./support";

describe("range values", () => {
  test.each([
    ["a number", 42, 42, "Double"],
    ["text that looks like a number becomes one", "1,250.50", 1250.5, "Double"],
    ["text that looks like a percentage becomes a fraction", "12.5%", 0.125, "Double"],
    ["a US date becomes its serial number", "3/1/2026", 46082, "Double"],
    ["an ISO date becomes its serial number", "2026-03-01", 46082, "Double"],
    ["a word stays text", "Amber", "Amber", "String"],
    ["true and false", true, true, "Boolean"],
    ["the word for true", "true", true, "Boolean"],
    ["an error's name becomes the error", "#N/A", "#N/A", "Error"],
    ["a leading apostrophe makes text", "'=1+1", "=1+1", "String"],
    ["a leading apostrophe keeps digits text", "'007", "007", "String"],
    ["an empty text empties the cell", "", "", "Empty"],
  ])("%s", async (_name, written, value, type) => {
    const read = await inWorkbook(async (context) => {
      const cell = firstSheet(context).getRange("B2");
      cell.values = [[written]];
      cell.load("values,valueTypes");
      await context.sync();
      return [cell.values[0]?.[0] as unknown, cell.valueTypes[0]?.[0]];
    });
    expect(read).toEqual([value, type]);
  });

  test("dates that are typed get a date format, so they show as dates", async () => {
    const read = await inWorkbook(async (context) => {
      const cell = firstSheet(context).getRange("A1");
      cell.values = [["3/1/2026"]];
      cell.load("text,numberFormat");
      await context.sync();
      return [cell.text[0]?.[0], cell.numberFormat[0]?.[0] as unknown];
    });
    expect(read).toEqual(["3/1/2026", "m/d/yyyy"]);
  });

  test("cells of the text format keep what looks like a number as text", async () => {
    const read = await inWorkbook(async (context) => {
      const cell = firstSheet(context).getRange("A1");
      cell.numberFormat = [["@"]];
      cell.values = [["007"]];
      cell.load("values,valueTypes");
      await context.sync();
      return [cell.values[0]?.[0] as unknown, cell.valueTypes[0]?.[0]];
    });
    expect(read).toEqual(["007", "String"]);
  });

  test("one value fills the whole range, as a scalar or as [[value]]", async () => {
    const read = await inWorkbook(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1:B2").values = "x" as unknown as string[][];
      sheet.getRange("A3:B4").values = [["y"]];
      const all = sheet.getRange("A1:B4");
      all.load("values");
      await context.sync();
      return all.values as unknown;
    });
    expect(read).toEqual([
      ["x", "x"],
      ["x", "x"],
      ["y", "y"],
      ["y", "y"],
    ]);
  });

  test("null leaves a cell as it is", async () => {
    const read = await inWorkbook(async (context) => {
      const range = firstSheet(context).getRange("A1:B1");
      range.values = [[1, 2]];
      range.values = [[null, 3]];
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(read).toEqual([[1, 3]]);
  });

  test("texts that begin with = become formulas", async () => {
    const read = await inWorkbook(async (context) => {
      const cell = firstSheet(context).getRange("A1");
      cell.values = [["=SUM(B1:B2)"]];
      cell.load("formulas");
      await context.sync();
      return cell.formulas as unknown;
    });
    expect(read).toEqual([["=SUM(B1:B2)"]]);
  });

  test("a grid of 2,000 rows arrives whole, though the client cuts it into pieces", async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => [`row ${row}`, row, row % 2 === 0]);
    const read = await inWorkbook(async (context) => {
      const range = firstSheet(context).getRange("A1:C2000");
      range.values = rows;
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(read).toEqual(rows);
  });

  test("whole columns give null instead of values", async () => {
    const read = await inWorkbook(async (context) => {
      const range = firstSheet(context).getRange("A:C");
      range.load("values,address,isEntireColumn,cellCount");
      await context.sync();
      return [range.values as unknown, range.address, range.isEntireColumn, range.cellCount];
    });
    expect(read).toEqual([null, "Sheet1!A:C", true, 3145728]);
  });

  test.each([
    ["a grid of another shape", "A1:B2", [[1, 2, 3]]],
    ["rows of different lengths", "A1:B2", [[1, 2], [3]]],
    ["more than 32,767 characters", "A1", [["x".repeat(32_768)]]],
    ["an object as a value", "A1", [[{ a: 1 }]]],
    ["a whole column of values", "A:A", [[1, 2]]],
  ])("%s is refused with InvalidArgument", async (_name, address, values) => {
    const code = await codeOf(async (context) => {
      firstSheet(context).getRange(address).values = values;
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  test("what was done before the failing call of a batch stays done", async () => {
    const read = await inWorkbook(async (context, host) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("B1").values = [[1, 2]];
      await expect(context.sync()).rejects.toMatchObject({
        code: "InvalidArgument",
        debugInfo: { errorLocation: "Range.values" },
      });
      return host.Excel.run(async (again) => {
        const cell = firstSheet(again).getRange("A1");
        cell.load("values");
        await again.sync();
        return cell.values as unknown;
      });
    });
    expect(read).toEqual([["kept"]]);
  });
});

describe("ranges from ranges", () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell counts from the range's corner", (range) => range.getCell(1, 2), "D3"],
    ["getCell may lie outside the range", (range) => range.getCell(9, 0), "B11"],
    ["getRow", (range) => range.getRow(1), "B3:D3"],
    ["getColumn", (range) => range.getColumn(2), "D2:D5"],
    ["getOffsetRange", (range) => range.getOffsetRange(-1, 1), "C1:E4"],
    ["getResizedRange", (range) => range.getResizedRange(1, -1), "B2:C6"],
    ["getEntireRow", (range) => range.getEntireRow(), "2:5"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
    ["getLastCell", (range) => range.getLastCell(), "D5"],
    ["getLastRow", (range) => range.getLastRow(), "B5:D5"],
    ["getLastColumn", (range) => range.getLastColumn(), "D2:D5"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "B6:D7"],
    ["getRowsAbove", (range) => range.getRowsAbove(), "B1:D1"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(1), "E2:E5"],
    ["getColumnsBefore", (range) => range.getColumnsBefore(), "A2:A5"],
    ["getIntersection", (range) => range.getIntersection("C4:F9"), "C4:D5"],
    ["getBoundingRect", (range) => range.getBoundingRect("F9"), "B2:F9"],
  ])("%s", async (_name, go, address) => {
    const read = await inWorkbook(async (context) => {
      const range = go(firstSheet(context).getRange("B2:D5"));
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(read).toBe(`Sheet1!${address}`);
  });

  test("ranges that leave the sheet are refused", async () => {
    const code = await codeOf(async (context) => {
      firstSheet(context).getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  test("getUsedRange of a blank sheet is A1, getUsedRangeOrNullObject is null", async () => {
    const read = await inWorkbook(async (context) => {
      const sheet = firstSheet(context);
      const used = sheet.getUsedRange();
      const orNull = sheet.getUsedRangeOrNullObject();
      used.load("address");
      orNull.load("address");
      await context.sync();
      return [used.address, orNull.isNullObject];
    });
    expect(read).toEqual(["Sheet1!A1", true]);
  });

  test("getSurroundingRegion ends at blank rows and columns", async () => {
    const read = await inWorkbook(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("B2:C4").values = [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("E9").values = [["apart"]];
      const region = sheet.getRange("C3").getSurroundingRegion();
      region.load("address");
      await context.sync();
      return region.address;
    });
    expect(read).toBe("Sheet1!B2:C4");
  });

  test("a range can be used again after a sync inside Excel.run", async () => {
    const read = await inWorkbook(async (context) => {
      const range = firstSheet(context).getRange("A1:B1");
      await context.sync();
      range.values = [[1, 2]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(read).toEqual([[1, 2]]);
  });
});
