import { readFile } from "node:fs/promises";

import { expect, test } from "@jest/globals";

import { describeWithSharedData, sharedFile } from "../support/shared-data";
import { changedParts, lostParts, partsOf } from "./support/parts";
import { readBack } from "./support/read-back";
import { withWorkbook } from "./support/workbook";

/** Adds a sheet with a table and a chart to the workbook, as any add-in would. */
async function addSheetWithChart(bytes: Uint8Array): Promise<Uint8Array> {
  return withWorkbook(bytes, async (_, host) => {
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Added by a test");
      const range = sheet.getRange("A1:B4");
      range.values = [
        ["Quarter", "Spend"],
        ["Q1", 12],
        ["Q2", 18.5],
        ["Q3", 7],
      ];
      sheet.tables.add("A1:B4", true).name = "tblAddedByTest";
      const chart = sheet.charts.add("ColumnClustered", range, "Columns");
      chart.title.text = "Spend by quarter";
      chart.setPosition("D2", "J16");
      await context.sync();
    });
    return host.save();
  });
}

describeWithSharedData("the quarterly return of a transport project (dft1_tmp.xlsm)", () => {
  test("keeps every part when a sheet with a table and a chart is added and it is saved", async () => {
    const before = new Uint8Array(await readFile(sharedFile("dft1_tmp.xlsm")));
    const after = await addSheetWithChart(before);
    expect(lostParts(before, after)).toEqual([]);
    // Only the parts that list or share what was added may differ.
    for (const name of changedParts(before, after)) {
      expect(name).toMatch(
        /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|docProps\/app\.xml|xl\/calcChain\.xml)$/,
      );
    }
    const added = [...partsOf(after).keys()].filter((name) => !partsOf(before).has(name));
    expect(added.some((name) => name.startsWith("xl/charts/chart"))).toBe(true);
    expect(added.some((name) => name.startsWith("xl/tables/table"))).toBe(true);
  });

  test("is read back by an independent library with the sheet that was added", async () => {
    const before = new Uint8Array(await readFile(sharedFile("dft1_tmp.xlsm")));
    const sheets = await readBack(await addSheetWithChart(before));
    const added = sheets.get("Added by a test");
    expect([added?.get("A1"), added?.get("B3")]).toEqual(["Quarter", 18.5]);
  });
});
