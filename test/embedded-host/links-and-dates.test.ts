import { describe, expect, test } from "@jest/globals";

import { packageParts, worksheet, zipped } from "../ooxml/support/a-package";
import { firstSheet, inWorkbook } from "./support";

describe("links", () => {
  const alignment = "horizontalAlignment,verticalAlignment,wrapText,indentLevel";

  test("a link keeps how its cell is wrapped, indented and aligned", async () => {
    const seen = await inWorkbook(async (context) => {
      const cell = firstSheet(context).getRange("B2");
      cell.format.wrapText = true;
      cell.format.verticalAlignment = "Top";
      cell.format.indentLevel = 2;
      cell.hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "Library" };
      cell.format.load(alignment);
      await context.sync();
      return cell.format.toJSON();
    });
    expect(seen).toMatchObject({
      wrapText: true,
      verticalAlignment: "Top",
      indentLevel: 2,
      horizontalAlignment: "Left",
    });
  });

  test("links set as cell properties keep it too, and so does the saved file", async () => {
    const bytes = await inWorkbook(async (context, host) => {
      const cells = firstSheet(context).getRange("B2:B3");
      cells.values = [["Library"], ["Harbour"]];
      cells.format.wrapText = true;
      cells.format.indentLevel = 1;
      cells.setCellProperties([
        [{ hyperlink: { documentReference: "Sheet1!A1" } }],
        [{ hyperlink: { documentReference: "Sheet1!A2", textToDisplay: "Port" } }],
      ]);
      await context.sync();
      return host.save();
    });
    const seen = await inWorkbook(async (context) => {
      const cells = firstSheet(context).getRange("B2:B3");
      cells.load("values");
      cells.format.load("wrapText,indentLevel");
      cells.format.font.load("underline");
      await context.sync();
      return { values: cells.values, ...cells.format.toJSON() };
    }, bytes);
    expect(seen).toMatchObject({
      values: [["Library"], ["Port"]],
      wrapText: true,
      indentLevel: 1,
      font: { underline: "Single" },
    });
  });
});

describe("the date system", () => {
  const days: readonly (readonly [boolean, readonly [number, number, number], number, string])[] = [
    [false, [1904, 1, 2], 1463, "days count from 1900"],
    [true, [1904, 1, 2], 1, "days count from 1904"],
    [false, [2026, 2, 30], 46_083, "days that run over count on"],
    [false, [126, 3, 2], 46_083, "short years count from 1900"],
  ];

  test.each(days)("DATE in a workbook (1904: %s) of %j is %d: %s", async (on, day, serial) => {
    const seen = await inWorkbook(async (context) => {
      const result = context.workbook.functions.date(...day);
      result.load("value,error");
      await context.sync();
      return result.value;
    }, emptyWorkbook(on));
    expect(seen).toBe(serial);
  });
});

function emptyWorkbook(date1904: boolean): Uint8Array {
  const parts = packageParts(worksheet("<sheetData/>"));
  const workbook = parts["xl/workbook.xml"] ?? "";
  const properties = date1904 ? '<workbookPr date1904="1"/>' : "";
  return zipped({
    ...parts,
    "xl/workbook.xml": workbook.replace("<sheets>", `${properties}<sheets>`),
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      /<Relationship Id="rId2"[^>]*>/,
      "",
    ),
  });
}
