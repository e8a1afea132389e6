import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { existsSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { createWorkbookFile, openWorkbookFile } from "#ooxml/open";
import type { CellScalar } from "#ooxml/model/workbook-file";
import { readZip, type ZipEntry } from "#ooxml/package/zip-reader";
import { aChart, aSeries } from "./support/a-chart";
import { packageParts, worksheet, zipped } from "./support/a-package";

const DATA = "../shared/data";
const REAL_FILES = [
  "dft1_tmp.xlsm",
  "dft_master.xlsx",
  "packt-project-plan.xlsx",
  "packt-tables.xlsx",
  "packt-risk-log.xlsx",
];

function entries(bytes: Uint8Array): Map<string, ZipEntry> {
  return new Map(readZip(bytes).map((entry) => [entry.name, entry]));
}

describe("what nobody touched stays as it was", () => {
  test("saving without a change keeps all packed bytes", () => {
    const bytes = zipped(packageParts(worksheet("<sheetData/>")));
    const after = entries(openWorkbookFile(bytes).save());
    for (const [name, entry] of entries(bytes))
      expect(after.get(name)?.packed).toEqual(entry.packed);
  });

  test("an edited sheet keeps what is not understood, in the schema's order", () => {
    const xml = worksheet(
      '<sheetPr codeName="S1"/><sheetData><row r="1" spans="1:2" x="y"><c r="A1" cm="1"><v>1</v></c></row><row r="3"><c r="A3"><v>3</v></c></row></sheetData><conditionalFormatting sqref="A1"/><legacyDrawing r:id="rId9"/><extLst><ext uri="u"><w:z xmlns:w="w"/></ext></extLst>',
    );
    const file = openWorkbookFile(zipped(packageParts(xml)));
    const sheet = file.sheets[0];
    sheet?.cells.setValue(0, 1, 2);
    sheet?.merge({ row: 4, column: 0, rows: 1, columns: 2 });
    sheet?.setPage({ orientation: "landscape" });
    const part = unzipSync(file.save())["xl/worksheets/sheet1.xml"];
    const after = strFromU8(part ?? new Uint8Array(0));
    expect(after).toContain('<c r="A1" cm="1"><v>1</v></c><c r="B1"><v>2</v></c>');
    expect(after).toContain('<row r="3"><c r="A3"><v>3</v></c></row>');
    expect(after).toContain('<w:z xmlns:w="w"/>');
    const order = [
      ...after.matchAll(
        /<(sheetPr|dimension|sheetData|mergeCells|conditionalFormatting|pageMargins|pageSetup|legacyDrawing|extLst)\b/g,
      ),
    ];
    expect(order.map((match) => match[1])).toEqual([
      "sheetPr",
      "dimension",
      "sheetData",
      "mergeCells",
      "conditionalFormatting",
      "pageMargins",
      "pageSetup",
      "legacyDrawing",
      "extLst",
    ]);
  });

  const missing = existsSync(DATA) ? "" : ` (skipped: ${DATA} is not there)`;
  (missing === "" ? describe : describe.skip)(`real workbooks${missing}`, () => {
    test.each(REAL_FILES)("%s keeps every part when a sheet with a chart is added", (name) => {
      const bytes = readFileSync(`${DATA}/${name}`);
      const file = openWorkbookFile(bytes);
      const sheet = file.addSheet("Steerbook check");
      sheet.cells.setValues({ row: 0, column: 0, rows: 2, columns: 2 }, [
        ["a", "b"],
        ["c", 1],
      ]);
      sheet.addChart(aChart({ series: [aSeries("'Steerbook check'", "B")] }));
      const before = entries(bytes);
      const after = entries(file.save());
      const changed = [...before].filter(([part, entry]) => {
        const found = after.get(part);
        return !found || Buffer.compare(found.packed, entry.packed) !== 0;
      });
      const allowed = /^(\[Content_Types\]|xl\/(_rels\/)?workbook|xl\/sharedStrings|docProps\/app)/;
      expect(changed.map(([part]) => part).filter((part) => !allowed.test(part))).toEqual([]);
    });
  });
});

const scalars: fc.Arbitrary<CellScalar> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.boolean(),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("_x0041_", " a ", "a\r\nb", "<&>\"'", "]]>", "\u0007", "\ud800", "=1+1"),
);

test("any values come back from the file as they were written", () => {
  const area = { row: 1, column: 2, rows: 3, columns: 3 };
  const grid = fc.array(fc.array(scalars, { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(grid, grid, (first, second) => {
      const file = createWorkbookFile();
      file.sheets[0]?.cells.setValues(area, first);
      const reopened = openWorkbookFile(file.save());
      expect(reopened.sheets[0]?.cells.values(area)).toEqual(first);
      reopened.sheets[0]?.cells.setValues(area, second);
      expect(openWorkbookFile(reopened.save()).sheets[0]?.cells.values(area)).toEqual(second);
    }),
    { numRuns: 60 },
  );
});
