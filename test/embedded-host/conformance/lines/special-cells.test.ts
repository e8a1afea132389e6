import { describe } from "@jest/globals";

import { behaves, filled, read, sheetOf } from "../behaves";

const at = (context: Excel.RequestContext, address: string): Excel.Range =>
  sheetOf(context).getRange(address);

function ruleOver(context: Excel.RequestContext, address: string): void {
  at(context, address).conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
}

function listOver(context: Excel.RequestContext, address: string): void {
  at(context, address).dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
}

describe("special cells", () => {
  behaves(
    "Range.getSpecialCellsOrNullObject",
    "Formulas: cells with formulas, in rectangles",
    (context) => {
      filled(context, "A1:C3", [
        [1, "=A1", "=A1"],
        [2, "=A2", "=A2"],
        [3, "x", "=A3"],
      ]);
      const found = at(context, "A1:C3").getSpecialCellsOrNullObject("Formulas");
      return read(found, "address", "cellCount");
    },
    ["Sheet1!B1:C2,Sheet1!C3", 5],
  );
  behaves(
    "Range.getSpecialCellsOrNullObject",
    "Formulas: the null object where the range has none",
    async (context) => {
      filled(context, "A1:A2", [[1], ["'=A1"]]);
      const found = at(context, "A1:A2").getSpecialCellsOrNullObject("Formulas");
      found.load("address");
      await context.sync();
      return found.isNullObject;
    },
    true,
  );
  behaves(
    "Range.getSpecialCellsOrNullObject",
    "Visible: the cells that are in no hidden row or column",
    (context) => {
      filled(context, "A1:D4", [
        [1, 2, 3, 4],
        [1, 2, 3, 4],
        [1, 2, 3, 4],
        [1, 2, 3, 4],
      ]);
      at(context, "2:2").rowHidden = true;
      at(context, "C:C").columnHidden = true;
      return read(at(context, "A1:D4").getSpecialCells("Visible"), "address");
    },
    "Sheet1!A1:B1,Sheet1!D1,Sheet1!A3:B4,Sheet1!D3:D4",
  );
  behaves(
    "Range.getSpecialCellsOrNullObject",
    "ConditionalFormats: all cells with conditional formats, each once",
    (context) => {
      ruleOver(context, "B2:B9");
      ruleOver(context, "B5:C9");
      return read(at(context, "A1:F6").getSpecialCells("ConditionalFormats"), "cellCount");
    },
    7,
  );
  behaves(
    "Range.getSpecialCellsOrNullObject",
    "SameConditionalFormat: cells with the format of the first cell; one cell asks the whole sheet",
    (context) => {
      ruleOver(context, "B2:B9");
      ruleOver(context, "D2:D9");
      return read(at(context, "B4").getSpecialCells("SameConditionalFormat"), "address");
    },
    "Sheet1!B2:B9",
  );
  behaves(
    "Range.getSpecialCellsOrNullObject",
    "DataValidations and SameDataValidation: all cells with rules, and those with the rule of the first",
    async (context) => {
      listOver(context, "A1:A3");
      listOver(context, "C2:C4");
      const all = at(context, "A1:D9").getSpecialCells("DataValidations");
      const same = at(context, "C2:D9").getSpecialCells("SameDataValidation");
      return [await read(all, "address"), await read(same, "address")];
    },
    ["Sheet1!A1:A3,Sheet1!C2:C4", "Sheet1!C2:C4"],
  );
  behaves(
    "Range.rowHidden",
    "true or false where all rows agree, null where they do not",
    async (context) => {
      at(context, "3:4").rowHidden = true;
      return [
        await read(at(context, "A3:B4"), "rowHidden"),
        await read(at(context, "A2:B4"), "rowHidden"),
        await read(at(context, "A5:B9"), "rowHidden"),
      ];
    },
    [true, null, false],
  );
});
