import { describe, expect, test } from "@jest/globals";
import { openWorkbookFile } from "#ooxml/open";
import type { CellScalar, SheetFile } from "#ooxml/model/workbook-file";
import { packageParts, worksheet, zipped, type PackageParts } from "./support/a-package";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function sheetOf(rows: string, more: PackageParts = {}): SheetFile {
  const parts = packageParts(worksheet(`<sheetData>${rows}</sheetData>`), more);
  const sheet = openWorkbookFile(zipped(parts)).sheets[0];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function firstRow(sheet: SheetFile, columns: number): CellScalar[] | undefined {
  return sheet.cells.values({ row: 0, column: 0, rows: 1, columns })[0];
}

describe("cells as other programs write them", () => {
  test.each<[string, string, CellScalar]>([
    ["integer", '<c r="A1"><v>42</v></c>', 42],
    ["negative decimals", '<c r="A1"><v>-0.125</v></c>', -0.125],
    ["exponent", '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ["17 digits", '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ["no value", '<c r="A1"><v></v></c>', ""],
    ["boolean", '<c r="A1" t="b"><v>1</v></c>', true],
    ["error", '<c r="A1" t="e"><v>#N/A</v></c>', "#N/A"],
    ["formula text", '<c r="A1" t="str"><f>"a"</f><v>a &amp; b</v></c>', "a & b"],
    ["inline text", '<c r="A1" t="inlineStr"><is><t> x </t></is></c>', " x "],
    [
      "rich inline text without pronunciation",
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>c</t></rPh></is></c>',
      "ab",
    ],
    ["escaped control", '<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c>', "a\rb"],
    ["CDATA", '<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>', "a<b"],
    ["ISO date", '<c r="A1" t="d"><v>2024-03-01</v></c>', 45352],
    ["single quotes", "<c r='A1' t='b'><v>0</v></c>", false],
    ["not a number", '<c r="A1"><v>NaN</v></c>', "#NUM!"],
  ])("%s", (_name, xml, value) => {
    expect(firstRow(sheetOf(`<row r="1">${xml}</row>`), 1)).toEqual([value]);
  });

  test("rows and cells without addresses follow each other", () => {
    const sheet = sheetOf("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    expect(sheet.cells.values({ row: 0, column: 0, rows: 2, columns: 2 })).toEqual([
      [1, 2],
      [3, ""],
    ]);
  });

  test("rows and cells out of order are sorted and can be edited", () => {
    const sheet = sheetOf(
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    );
    sheet.cells.setValue(0, 1, 2);
    expect(sheet.cells.values({ row: 0, column: 0, rows: 2, columns: 2 })).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test("prefixed elements are read and written with their prefix", () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const file = openWorkbookFile(zipped(packageParts(xml)));
    file.sheets[0]?.cells.setValue(0, 1, "new");
    const again = openWorkbookFile(file.save()).sheets[0];
    expect(again && firstRow(again, 2)).toEqual([7, "new"]);
  });

  test("shared strings join their runs", () => {
    const sheet = sheetOf('<row r="1"><c r="A1" t="s"><v>1</v></c></row>', {
      "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>x</t></si><si><r><t>a </t></r><r><t>&lt;b&gt;</t></r></si></sst>`,
    });
    expect(firstRow(sheet, 1)).toEqual(["a <b>"]);
  });

  test("a text that is not there is reported, not read as nothing", () => {
    const sheet = sheetOf('<row r="1"><c r="A1" t="s"><v>9</v></c></row>');
    expect(() => firstRow(sheet, 1)).toThrow(/text that is not there/);
  });

  test("shared formulas are written out, and stay right when their first cell is overwritten", () => {
    const parts = packageParts(
      worksheet(
        '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+"A1"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
      ),
    );
    const area = { row: 0, column: 1, rows: 3, columns: 1 };
    const file = openWorkbookFile(zipped(parts));
    expect(file.sheets[0]?.cells.formulas(area)[2]).toEqual(['=A3*$C$1+"A1"']);
    file.sheets[0]?.cells.setValue(0, 1, 5);
    expect(openWorkbookFile(file.save()).sheets[0]?.cells.formulas(area)).toEqual([
      [5],
      ['=A2*$C$1+"A1"'],
      ['=A3*$C$1+"A1"'],
    ]);
  });
});
