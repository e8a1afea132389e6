import { expect, test } from "@jest/globals";

import { areaName, parseArea } from "#ooxml/model/address";
import { createWorkbookFile } from "#ooxml/open";
import type { Area, SheetFile, WorkbookFile } from "#ooxml/model/workbook-file";

function area(name: string): Area {
  const parsed = parseArea(name);
  if (!parsed) throw new Error(`${name} is no area`);
  return parsed;
}

function newSheet(): { readonly file: WorkbookFile; readonly sheet: SheetFile } {
  const file = createWorkbookFile();
  const [sheet] = file.sheets;
  if (!sheet) throw new Error("no sheet");
  return { file, sheet };
}

function link(sheet: SheetFile, name: string, url = `https://example.org/${name}`): void {
  sheet.setHyperlink({
    area: area(name),
    url,
    location: undefined,
    tip: undefined,
    display: undefined,
  });
}

function linked(sheet: SheetFile): readonly string[] {
  return sheet.hyperlinks.map((one) => `${areaName(one.area)} ${one.url ?? ""}`);
}

test("a link takes the place of those it touches, single cells and ranges alike", () => {
  const { sheet } = newSheet();
  for (const name of ["A1", "B2:C4", "D5"]) link(sheet, name);
  link(sheet, "C3", "https://example.org/new");
  expect(linked(sheet)).toEqual([
    "A1 https://example.org/A1",
    "D5 https://example.org/D5",
    "C3 https://example.org/new",
  ]);
  link(sheet, "A1:D4", "https://example.org/wide");
  expect(linked(sheet)).toEqual(["D5 https://example.org/D5", "A1:D4 https://example.org/wide"]);
  sheet.clearHyperlinks(area("A1:Z99"));
  expect(linked(sheet)).toEqual([]);
});

test("links follow their cells, and are found where they are then", () => {
  const { file, sheet } = newSheet();
  for (const name of ["A1", "A2"]) link(sheet, name);
  file.shiftCells(sheet.id, { kind: "insert", area: area("1:1"), axis: "rows" });
  expect(linked(sheet)).toEqual(["A2 https://example.org/A1", "A3 https://example.org/A2"]);
  link(sheet, "A1", "https://example.org/first");
  sheet.clearHyperlinks(area("A3"));
  expect(linked(sheet)).toEqual(["A2 https://example.org/A1", "A1 https://example.org/first"]);
});
