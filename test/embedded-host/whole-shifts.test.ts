import { describe, expect, test } from "@jest/globals";

import { openEmbeddedExcel } from "#embedded-host/index";

import { planWorkbook } from "../../scripts/shifts/plan-workbook.mjs";
import { valuesByExceljs, valuesByHost } from "../../scripts/shifts/read-values.mjs";
import { partsOf, referencesOf } from "../../scripts/shifts/references-of.mjs";
import { shiftWorkbook } from "../../scripts/shifts/shift-workbook.mjs";
import { openXmlErrors } from "../support/open-xml-errors";

const before = await planWorkbook(openEmbeddedExcel);
const after = await shiftWorkbook(openEmbeddedExcel, before);

// The same with LibreOffice, which calculates the totals: node scripts/check-shifts.mjs
describe("a workbook full of references, after cells were inserted, deleted and moved", () => {
  test("everything points to where its cells went", async () => {
    expect(await referencesOf(openEmbeddedExcel, after)).toEqual({
      table: "Plan!A6:E11",
      columns: ["Item", "Planned", "Column3", "Actual", "Difference"],
      planned: "=Plan!$B$7:$B$11",
      rate: "=Plan!$I$3",
      merged: "Plan!A14:B15",
      rule: "Plan!E7:E11",
      printArea: "Plan!A1:L31",
      titles: "Plan!6:6",
      breaks: [20],
      report: ["=SUM(Plan!B7:B11)", "=SUM(Costs[Actual])", "=Plan!B11*Rate"],
      lists: "Plan!F7:F8",
      series: "Plan!$B$7:$B$11",
      formulas: ["=D7-B7", "=D9-B9", "=D10-B10", "=D11-B11", "=SUM(B7:B11)"],
      notes: ["B9"],
      // Places that links lead to are texts, which Excel leaves as they are.
      links: ["A17 Plan!B9", "A18 "],
    });
  });

  test("no part is lost, and none is new", () => {
    expect(partsOf(after)).toEqual(partsOf(before));
  });

  test("the Open XML SDK finds no errors", async () => {
    expect(await openXmlErrors(before, "xlsx")).toEqual([]);
    expect(await openXmlErrors(after, "xlsx")).toEqual([]);
  });

  test("exceljs reads the same values", async () => {
    const told = await valuesByHost(openEmbeddedExcel, after);
    expect(Object.keys(told).length).toBeGreaterThan(20);
    expect(await valuesByExceljs(after)).toEqual(told);
  });
});
