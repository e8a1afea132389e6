import { describe, expect, test } from "@jest/globals";

import { firstSheet, inWorkbook } from "./support";

describe("data validation", () => {
  test("a list is set, read back and cleared", async () => {
    const read = await inWorkbook(async (context) => {
      const range = firstSheet(context).getRange("A2:A9");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "Green,Amber,Red" } };
      range.dataValidation.errorAlert = {
        message: "Choose a colour",
        title: "RAG",
        showAlert: true,
        style: "Stop",
      };
      const cell = firstSheet(context).getRange("A3");
      cell.dataValidation.load("type,rule,errorAlert");
      await context.sync();
      const { type, rule, errorAlert } = cell.dataValidation;
      range.dataValidation.clear();
      cell.dataValidation.load("type");
      await context.sync();
      return [type, rule, errorAlert.message, cell.dataValidation.type];
    });
    expect(read).toEqual([
      "List",
      { list: { inCellDropDown: true, source: "Green,Amber,Red" } },
      "Choose a colour",
      "None",
    ]);
  });
});

describe("page layout", () => {
  test("print settings are set and read back", async () => {
    const read = await inWorkbook(async (context) => {
      const { pageLayout } = firstSheet(context);
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins("Inches", { left: 0.5, right: 0.5 });
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P of &N";
      pageLayout.load("orientation,paperSize,zoom,centerHorizontally,leftMargin");
      pageLayout.headersFooters.defaultForAllPages.load("rightFooter");
      const area = pageLayout.getPrintAreaOrNullObject();
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      area.load("address");
      titles.load("address");
      await context.sync();
      return [
        [
          pageLayout.orientation,
          pageLayout.paperSize,
          pageLayout.centerHorizontally,
          pageLayout.leftMargin,
        ],
        pageLayout.zoom.horizontalFitToPages,
        [area.address, titles.address, pageLayout.headersFooters.defaultForAllPages.rightFooter],
      ];
    });
    expect(read).toEqual([
      ["Landscape", "A4", true, 36],
      1,
      ["Sheet1!A1:H40", "Sheet1!1:3", "&P of &N"],
    ]);
  });
});
