import { describe } from "@jest/globals";

import { behaves, filled, read, refuses, sheetOf } from "../behaves";

/** Cells with numbers, a blank and a text, under a rule. */
function ruled(
  context: Excel.RequestContext,
  rule: Excel.DataValidationRule,
): Excel.DataValidation {
  const range = filled(context, "A1:A5", [[1], [5], [2.5], [""], ["x"]]);
  range.dataValidation.rule = rule;
  return range.dataValidation;
}

const between = { formula1: 1, formula2: 4, operator: "Between" } as const;

describe("validity of cells", () => {
  behaves(
    "DataValidation.valid",
    "true where all cells are valid, false where none is, null where they differ",
    async (context) => {
      const rule = ruled(context, { wholeNumber: between });
      const cell = (address: string): Promise<unknown> =>
        read(sheetOf(context).getRange(address).dataValidation, "valid");
      return [await read(rule, "valid"), await cell("A1"), await cell("A2:A3")];
    },
    [null, true, false],
  );
  behaves(
    "DataValidation.getInvalidCells",
    "whole numbers: cells beyond the limits, fractions and texts; blanks are ignored",
    (context) => read(ruled(context, { wholeNumber: between }).getInvalidCells(), "address"),
    "Sheet1!A2:A3,Sheet1!A5",
  );
  behaves(
    "DataValidation.getInvalidCells",
    "blanks too where they are not ignored",
    (context) => {
      const rule = ruled(context, { decimal: { formula1: 9, operator: "LessThan" } });
      rule.ignoreBlanks = false;
      return read(rule.getInvalidCells(), "address");
    },
    "Sheet1!A4:A5",
  );
  behaves(
    "DataValidation.getInvalidCells",
    "lists of cells, and limits in cells",
    async (context) => {
      filled(context, "C1:C3", [[5], ["X"], [3]]);
      const range = sheetOf(context).getRange("C1:C2");
      const listed = ruled(context, { list: { inCellDropDown: true, source: range } });
      const first = await read(listed.getInvalidCells(), "address");
      const limited = ruled(context, { decimal: { formula1: "=$C$3", operator: "LessThan" } });
      return [first, await read(limited.getInvalidCells(), "address")];
    },
    ["Sheet1!A1,Sheet1!A3", "Sheet1!A2,Sheet1!A5"],
  );
  behaves(
    "DataValidation.getInvalidCellsOrNullObject",
    "a null object where all cells are valid",
    async (context) => {
      const rule = ruled(context, { textLength: { formula1: 4, operator: "LessThan" } });
      const none = rule.getInvalidCellsOrNullObject();
      none.load("address");
      await context.sync();
      return none.isNullObject;
    },
    true,
  );
  refuses(
    "DataValidation.getInvalidCells",
    "a rule that would have to be calculated is not guessed",
    (context) => ruled(context, { custom: { formula: "=A1>SUM(C1:C9)" } }).getInvalidCells(),
    "UnsupportedOperation",
  );
});

describe("calculated columns", () => {
  behaves(
    "TableRowCollection.add",
    "formulas that stand in all rows of a column are filled into new rows",
    async (context) => {
      filled(context, "A1:C3", [
        ["Name", "Cost", "Double"],
        ["a", 1, "=B2*2"],
        ["b", 2, "=B3*2"],
      ]);
      const table = sheetOf(context).tables.add("A1:C3", true);
      table.rows.add(undefined, [["c", 3, null]] as unknown as string[][]);
      table.rows.add(0);
      return read(sheetOf(context).getRange("A2:C5"), "formulas");
    },
    [
      ["", "", "=B2*2"],
      ["a", 1, "=B3*2"],
      ["b", 2, "=B4*2"],
      ["c", 3, "=B5*2"],
    ],
  );
});

describe("worksheet functions", () => {
  const people: unknown[][] = [
    ["Bolt", 3, 10],
    ["Wrench", 5, 20],
  ];
  behaves(
    "Functions.vlookup",
    "looks for a value in the first column; #N/A as the error where it is not there",
    async (context) => {
      const range = filled(context, "A1:C2", people);
      const { functions } = context.workbook;
      return [
        await read(functions.vlookup("wrench", range, 2, false), "value", "error"),
        await read(functions.vlookup("Nut", range, 2, false), "value", "error"),
      ];
    },
    [
      [5, null],
      [null, "#N/A"],
    ],
  );
  behaves(
    "Functions.sum",
    "numbers, cells of ranges, and what other functions gave",
    async (context) => {
      const range = filled(context, "A1:C2", people);
      const { functions } = context.workbook;
      const found = functions.vlookup("Bolt", range, 3, false);
      return read(functions.sum(1, range, found), "value");
    },
    49,
  );
  behaves(
    "Functions.round",
    "half away from zero",
    async ({ workbook: { functions } }) => [
      await read(functions.round(-2.5, 0), "value"),
      await read(functions.roundUp(2.001, 2), "value"),
      await read(functions.mod(-3, 2), "value"),
    ],
    [-3, 2.01, 1],
  );
  behaves(
    "Functions.randBetween",
    "a whole number between the two",
    async ({ workbook: { functions } }) => {
      const value = await read(functions.randBetween(4, 5), "value");
      return value === 4 || value === 5;
    },
    true,
  );
});

describe("formats that change", () => {
  behaves(
    "Worksheet.onFormatChanged",
    "the cells whose format was changed",
    async (context) => {
      const seen: string[] = [];
      sheetOf(context).onFormatChanged.add(async ({ address }) => {
        seen.push(address);
        await Promise.resolve();
      });
      await context.sync();
      sheetOf(context).getRange("B2:C3").format.fill.color = "#FF0000";
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 30));
      return seen;
    },
    ["B2:C3"],
  );
});
