import { describe } from "@jest/globals";

import { behaves, filled, read, refuses, sheetOf } from "../behaves";

const at = (context: Excel.RequestContext, address: string): Excel.Range =>
  sheetOf(context).getRange(address);

describe("what is in ranges", () => {
  behaves(
    "Range.values",
    "one value goes into all cells",
    (context) => {
      at(context, "A1:B2").values = 7 as never;
      return read(at(context, "A1:B2"), "values");
    },
    [
      [7, 7],
      [7, 7],
    ],
  );
  behaves(
    "Range.values",
    "null leaves a cell as it is, an empty string empties it",
    async (context) => {
      filled(context, "A1:C1", [[1, 2, 3]]);
      at(context, "A1:C1").values = [[null, "", 4]];
      return read(at(context, "A1:C1"), "values");
    },
    [[1, "", 4]],
  );
  refuses(
    "Range.values",
    "a grid of another size is refused",
    (context) => {
      at(context, "A1:B2").values = [[1, 2, 3]];
    },
    "InvalidArgument",
  );
  behaves(
    "Range.valueTypes",
    "the type of data in each cell",
    (context) => {
      filled(context, "A1:E1", [[1, "x", true, "#N/A", ""]]);
      return read(at(context, "A1:E1"), "valueTypes");
    },
    [["Double", "String", "Boolean", "Error", "Empty"]],
  );
  behaves(
    "Range.formulas",
    "the formula in A1 style, or the value of a cell without one",
    (context) => {
      filled(context, "A1:B1", [[2, "=A1*2"]]);
      return read(at(context, "A1:B1"), "formulas");
    },
    [[2, "=A1*2"]],
  );
  behaves(
    "Range.formulasR1C1",
    "the formula in R1C1 style",
    (context) => {
      filled(context, "A1:D1", [[2, "=A1*2", "=$A$1+B:B", "=SUM(A1:B1)"]]);
      return read(at(context, "B1:D1"), "formulasR1C1");
    },
    [["=RC[-1]*2", "=R1C1+C[-1]", "=SUM(RC[-3]:RC[-2])"]],
  );
  behaves(
    "Range.formulasR1C1",
    "can be set, and reads in A1 style then",
    (context) => {
      at(context, "C3:C4").formulasR1C1 = [["=RC[-2]*R1C1"], ['=SUM(R[-3]C:R[-1]C)&"RC"']];
      return read(at(context, "C3:C4"), "formulas");
    },
    [["=A3*$A$1"], ['=SUM(C1:C3)&"RC"']],
  );
  behaves(
    "Range.text",
    "the value as the number format shows it",
    (context) => {
      const range = filled(context, "A1:B1", [[0.256, 1234.5]]);
      range.numberFormat = [["0.0%", "#,##0.00"]];
      return read(range, "text");
    },
    [["25.6%", "1,234.50"]],
  );
  behaves(
    "Range.numberFormat",
    "a format for each cell",
    (context) => {
      const range = at(context, "A1:B1");
      range.numberFormat = [["0.00", "@"]];
      return read(range, "numberFormat");
    },
    [["0.00", "@"]],
  );
  behaves(
    "Range.numberFormatCategories",
    "the category of each format",
    (context) => {
      const range = at(context, "A1:C1");
      range.numberFormat = [["General", "0%", "m/d/yyyy"]];
      return read(range, "numberFormatCategories");
    },
    [["General", "Percentage", "Date"]],
  );
  behaves(
    "Range.clear",
    "contents, and not formats",
    async (context) => {
      const range = filled(context, "A1", [[1]]);
      range.format.fill.color = "#FF0000";
      range.clear("Contents");
      const fill = range.format.fill;
      fill.load("color");
      return [await read(range, "values"), fill.color];
    },
    [[[""]], "#FF0000"],
  );
  behaves(
    "Range.insert",
    "makes space, and gives the range at the blank place",
    async (context) => {
      filled(context, "A1:A3", [[1], [2], ["=A1+A2"]]);
      const range = at(context, "A2").insert("Down");
      return [await read(range, "address"), await read(at(context, "A1:A4"), "formulas")];
    },
    ["Sheet1!A2", [[1], [""], [2], ["=A1+A3"]]],
  );
  behaves(
    "Range.delete",
    "shifts the cells that follow",
    (context) => {
      filled(context, "A1:D1", [[1, 2, 3, "=SUM(A1:C1)"]]);
      at(context, "B1").delete("Left");
      return read(at(context, "A1:D1"), "formulas");
    },
    [[1, 3, "=SUM(A1:B1)", ""]],
  );
  behaves(
    "Range.find",
    "the first match from where the search begins",
    (context) => {
      filled(context, "A1:A3", [["Alpha"], ["beta"], ["alphabet"]]);
      return read(at(context, "A1:A3").find("ALPHA", { completeMatch: false }), "address");
    },
    "Sheet1!A1",
  );
  behaves(
    "Range.findOrNullObject",
    "isNullObject is true without a match",
    async (context) => {
      const found = at(context, "A1:A3").findOrNullObject("x", {});
      await context.sync();
      return found.isNullObject;
    },
    true,
  );
});
