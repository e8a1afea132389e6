import { describe } from "@jest/globals";

import { behaves, filled, read, refuses, sheetOf } from "../behaves";

const at = (context: Excel.RequestContext, address: string): Excel.Range =>
  sheetOf(context).getRange(address);

describe("ranges from ranges", () => {
  behaves(
    "Range.address",
    "A1 style, with the sheet",
    (context) => read(at(context, "b2:c3"), "address"),
    "Sheet1!B2:C3",
  );
  behaves(
    "Range.getCell",
    "zero-indexed from the top left, may lie outside the parent range",
    (context) => read(at(context, "B2:C3").getCell(4, 0), "address"),
    "Sheet1!B6",
  );
  behaves(
    "Range.getRow",
    "a row of the range, row 0 is the first",
    (context) => read(at(context, "B2:D4").getRow(1), "address"),
    "Sheet1!B3:D3",
  );
  behaves(
    "Range.getColumn",
    "a column of the range",
    (context) => read(at(context, "A1:F8").getColumn(1), "address"),
    "Sheet1!B1:B8",
  );
  behaves(
    "Range.getOffsetRange",
    "as large as before, moved",
    (context) => read(at(context, "D4:F6").getOffsetRange(-1, 1), "address"),
    "Sheet1!E3:G5",
  );
  refuses(
    "Range.getOffsetRange",
    "an error where the result leaves the sheet",
    async (context) => read(at(context, "A1").getOffsetRange(-1, 0), "address"),
    "InvalidArgument",
  );
  behaves(
    "Range.getResizedRange",
    "expanded (or shrunk) at its bottom right corner",
    (context) => read(at(context, "B2:C3").getResizedRange(2, -1), "address"),
    "Sheet1!B2:B5",
  );
  behaves(
    "Range.getAbsoluteResizedRange",
    "with the same top left cell and the size given",
    (context) => read(at(context, "B2:C3").getAbsoluteResizedRange(1, 4), "address"),
    "Sheet1!B2:E2",
  );
  behaves(
    "Range.getEntireRow",
    "the rows as a whole",
    (context) => read(at(context, "B4:E11").getEntireRow(), "address"),
    "Sheet1!4:11",
  );
  behaves(
    "Range.getEntireColumn",
    "the columns as a whole",
    (context) => read(at(context, "B4:E11").getEntireColumn(), "address"),
    "Sheet1!B:E",
  );
  behaves(
    "Range.getLastCell",
    "the last cell of B2:D5 is D5",
    (context) => read(at(context, "B2:D5").getLastCell(), "address"),
    "Sheet1!D5",
  );
  behaves(
    "Range.getLastRow",
    "the last row of B2:D5 is B5:D5",
    (context) => read(at(context, "B2:D5").getLastRow(), "address"),
    "Sheet1!B5:D5",
  );
  behaves(
    "Range.getLastColumn",
    "the last column of B2:D5 is D2:D5",
    (context) => read(at(context, "B2:D5").getLastColumn(), "address"),
    "Sheet1!D2:D5",
  );
  behaves(
    "Range.getBoundingRect",
    "of B2:C5 and D10:E15 it is B2:E15",
    (context) => read(at(context, "B2:C5").getBoundingRect("D10:E15"), "address"),
    "Sheet1!B2:E15",
  );
  behaves(
    "Range.getIntersection",
    "the cells that both have",
    (context) => read(at(context, "A1:F8").getIntersection("D4:G6"), "address"),
    "Sheet1!D4:F6",
  );
  refuses(
    "Range.getIntersection",
    "without any, an ItemNotFound error",
    async (context) => read(at(context, "A1:B2").getIntersection("D4:G6"), "address"),
    "ItemNotFound",
  );
  behaves(
    "Range.getIntersectionOrNullObject",
    "without any, isNullObject is true",
    async (context) => {
      const range = at(context, "A1:B2").getIntersectionOrNullObject("D4:G6");
      await context.sync();
      return range.isNullObject;
    },
    true,
  );
  behaves(
    "Range.getRowsAbove",
    "a number of rows above",
    (context) => read(at(context, "B5:C6").getRowsAbove(2), "address"),
    "Sheet1!B3:C4",
  );
  behaves(
    "Range.getRowsBelow",
    "a number of rows below",
    (context) => read(at(context, "B5:C6").getRowsBelow(2), "address"),
    "Sheet1!B7:C8",
  );
  behaves(
    "Range.getColumnsBefore",
    "a number of columns to the left",
    (context) => read(at(context, "D5:E6").getColumnsBefore(2), "address"),
    "Sheet1!B5:C6",
  );
  behaves(
    "Range.getColumnsAfter",
    "one column to the right where nothing is said",
    (context) => read(at(context, "D5:E6").getColumnsAfter(), "address"),
    "Sheet1!F5:F6",
  );
  behaves(
    "Range.getUsedRange",
    "the smallest range of the cells that have a value",
    (context) => {
      filled(context, "B2:C3", [
        [1, 2],
        ["", 4],
      ]);
      return read(sheetOf(context).getRange("A1:F9").getUsedRange(true), "address");
    },
    "Sheet1!B2:C3",
  );
  behaves(
    "Range.getSurroundingRegion",
    "bounded by blank rows and columns",
    (context) => {
      filled(context, "B2:C3", [
        [1, 2],
        [3, 4],
      ]);
      filled(context, "F2", [[5]]);
      return read(at(context, "B2").getSurroundingRegion(), "address");
    },
    "Sheet1!B2:C3",
  );
  behaves(
    "Range.getRangeEdge",
    "the edge of the data region, as Ctrl and an arrow key give",
    (context) => {
      filled(context, "A1:A3", [[1], [2], [3]]);
      return read(at(context, "A1").getRangeEdge("Down"), "address");
    },
    "Sheet1!A3",
  );
  behaves(
    "Range.getExtendedRange",
    "from the range to the edge of the data region",
    (context) => {
      filled(context, "A1:A3", [[1], [2], [3]]);
      return read(at(context, "A1").getExtendedRange("Down"), "address");
    },
    "Sheet1!A1:A3",
  );
  behaves(
    "Range.cellCount",
    "the number of cells; -1 beyond 2^31-1",
    async (context) => [
      await read(at(context, "B2:C4"), "cellCount"),
      await read(sheetOf(context).getRange(), "cellCount"),
    ],
    [6, -1],
  );
  behaves(
    "Range.isEntireColumn",
    "whether it is an entire column",
    async (context) => [
      await read(at(context, "B:C"), "isEntireColumn"),
      await read(at(context, "B1:C9"), "isEntireColumn"),
    ],
    [true, false],
  );
  behaves(
    "Range.getMergedAreasOrNullObject",
    "the merged areas that the range touches",
    (context) => {
      at(context, "B2:C3").merge();
      return read(at(context, "C3:F9").getMergedAreasOrNullObject(), "address");
    },
    "Sheet1!B2:C3",
  );
  behaves(
    "Range.getSpecialCells",
    "cells of one type",
    (context) => {
      filled(context, "A1:A4", [[1], ["=A1"], ["x"], [2]]);
      return read(at(context, "A1:A4").getSpecialCells("Constants", "Numbers"), "address");
    },
    "Sheet1!A1,Sheet1!A4",
  );
  refuses(
    "Range.getSpecialCells",
    "ItemNotFound where there are none",
    async (context) => read(at(context, "A1:A4").getSpecialCells("Formulas"), "address"),
    "ItemNotFound",
  );
  behaves(
    "Range.getDirectPrecedents",
    "the cells its formulas refer to, on any sheet",
    async (context) => {
      context.workbook.worksheets.add("Other");
      filled(context, "C1", [["=A1+SUM(B1:B3)+Other!D4"]]);
      return read(at(context, "C1").getDirectPrecedents(), "addresses");
    },
    ["Sheet1!B1:B3,Sheet1!A1", "Other!D4"],
  );
  behaves(
    "Range.getPrecedents",
    "those of the precedents too",
    (context) => {
      filled(context, "A1:C1", [[1, "=A1", "=B1"]]);
      return read(at(context, "C1").getPrecedents(), "addresses");
    },
    ["Sheet1!A1:B1"],
  );
  behaves(
    "Range.getDirectDependents",
    "the cells whose formulas refer to it",
    (context) => {
      filled(context, "A1:C1", [[1, "=A1", "=B1"]]);
      return read(at(context, "A1").getDirectDependents(), "addresses");
    },
    ["Sheet1!B1"],
  );
  behaves(
    "Range.getDependents",
    "all of them in turn",
    (context) => {
      filled(context, "A1:C1", [[1, "=A1", "=B1"]]);
      return read(at(context, "A1").getDependents(), "addresses");
    },
    ["Sheet1!B1:C1"],
  );
  refuses(
    "Range.getDirectPrecedents",
    "ItemNotFound without any",
    async (context) => read(at(context, "A1").getDirectPrecedents(), "addresses"),
    "ItemNotFound",
  );
});
