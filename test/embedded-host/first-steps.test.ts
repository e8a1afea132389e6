import { describe, expect, test } from "@jest/globals";

import { openEmbeddedExcel } from "#embedded-host/index";

describe("a new workbook through Microsoft's client", () => {
  test("a sheet is added, filled in, and read back from the saved file", async () => {
    const first = openEmbeddedExcel();
    await first.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Portfolio");
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["Project", "Budget"],
        ["Library", 1250.5],
      ];
      await context.sync();
    });
    const bytes = first.save();
    first.close();

    const second = openEmbeddedExcel(bytes);
    const read = await second.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/id");
      const range = worksheets.getItem("Portfolio").getUsedRange(true);
      range.load("values,address,rowCount");
      await context.sync();
      return {
        names: worksheets.items.map((sheet) => sheet.name),
        values: range.values,
        address: range.address,
      };
    });
    second.close();
    expect(read).toEqual({
      names: ["Sheet1", "Portfolio"],
      values: [
        ["Project", "Budget"],
        ["Library", 1250.5],
      ],
      address: "Portfolio!A1:B2",
    });
  });

  test("reading what was not loaded throws PropertyNotLoaded, as in Excel", async () => {
    const { Excel, close } = openEmbeddedExcel();
    const reading = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      await context.sync();
      return sheet.name;
    });
    await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
    close();
  });
});
