import { describe, expect, test } from "@jest/globals";

import { glanceAtShell } from "#ooxml/package/shell-glance";
import { locateRows } from "#ooxml/package/sheet-bytes";

function glance(tail: string, prefix = ""): ReturnType<typeof glanceAtShell> {
  const rows = `<${prefix}sheetData></${prefix}sheetData>`;
  const xml = `<${prefix}worksheet>${rows}${tail}</${prefix}worksheet>`;
  return glanceAtShell(locateRows(new TextEncoder().encode(xml), "sheet1.xml"));
}

describe("a glance at what stands beside the rows", () => {
  test("finds merged cells and protection", () => {
    const tail =
      `<sheetProtection password="CC1A" sheet="1" objects="1"/>` +
      `<mergeCells count="2"><mergeCell ref="B2:D2"/><mergeCell ref='A5:A7'/></mergeCells>`;
    expect(glance(tail)).toEqual({
      merges: [
        { row: 1, column: 1, rows: 1, columns: 3 },
        { row: 4, column: 0, rows: 3, columns: 1 },
      ],
      isProtected: true,
    });
  });

  test("reads names with a prefix", () => {
    const tail = `<x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells>`;
    expect(glance(tail, "x:")?.merges).toHaveLength(1);
  });

  test.each([
    [`<sheetProtection objects="1" scenarios="1"/>`, "protection that is not switched on"],
    [`<sheetProtection sheet="0"/>`, "protection switched off"],
    [`<pageMargins left="1"/>`, "no protection"],
  ])("takes %s for open", (tail) => {
    expect(glance(tail)).toEqual({ merges: [], isProtected: false });
  });

  test("leaves XML with comments to the parser", () => {
    expect(glance(`<!-- <mergeCell ref="A1:B1"/> -->`)).toBeUndefined();
  });
});
