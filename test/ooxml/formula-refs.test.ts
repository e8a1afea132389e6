import { describe, expect, test } from "@jest/globals";
import { followSheet, shiftFormula } from "#ooxml/formulas/formula-refs";

describe("formulas follow", () => {
  test.each([
    ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1", "only relative parts move"],
    ['IF(A1="A1",LOG10(A1))', 'IF(B3="A1",LOG10(B3))', "texts and functions are no references"],
    ["SUM(A:A,1:1)", "SUM(B:B,3:3)", "whole columns and rows"],
    ["'A1 x'!A1+T[A1]", "'A1 x'!B3+T[A1]", "sheet names and table columns stay"],
  ])("shift %s", (formula, shifted, _because) => {
    expect(shiftFormula(formula, 2, 1)).toBe(shifted);
  });

  test.each([
    ["Old!A1+'Old'!B2", "'New 1'!A1+'New 1'!B2", "quoted or not"],
    ['"Old!A1"&old!A1', "\"Old!A1\"&'New 1'!A1", "texts stay, case does not matter"],
    ["[1]Old!A1+'[x.xlsx]Old'!A1", "[1]Old!A1+'[x.xlsx]Old'!A1", "other workbooks stay"],
    ["SUM(Old:Z!A1)", "SUM('New 1:Z'!A1)", "ranges of sheets"],
    ["Older!A1", "Older!A1", "a longer name is another sheet"],
  ])("rename %s", (formula, renamed, _because) => {
    expect(followSheet(formula, { from: "Old", to: "New 1" })).toBe(renamed);
  });

  test("references to a deleted sheet say so", () => {
    expect(followSheet("Old!$A$1+1", { from: "Old", to: undefined })).toBe("#REF!$A$1+1");
  });
});
