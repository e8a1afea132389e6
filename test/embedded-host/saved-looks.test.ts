import { expect, test } from "@jest/globals";

import { openEmbeddedExcel } from "#embedded-host/index";

import { openXmlErrors } from "../support/open-xml-errors";
import { firstSheet, inWorkbook } from "./support";

/** Uses what is written into the file in ways of its own: styles, outlines, breaks, patterns, headers. */
async function decorated(): Promise<Uint8Array> {
  const host = openEmbeddedExcel();
  await host.Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getFirst();
    workbook.styles.add("Mine");
    workbook.styles.getItem("Mine").font.color = "#FF0000";
    workbook.styles.getItem("Mine").includeNumber = false;
    workbook.styles.getItem("Mine").borders.getItem("EdgeTop").style = "Continuous";
    sheet.getRange("A1").style = "Mine";
    sheet.getRange("A2").style = "Heading1";
    sheet.getRange("A3").style = "Accent2_40";
    sheet.getRange("A3").format.font.bold = true;
    const { format } = sheet.getRange("B1");
    format.fill.pattern = "LightUp";
    format.fill.patternColor = "#00FF00";
    format.font.superscript = true;
    format.readingOrder = "RightToLeft";
    format.borders.getItem("DiagonalUp").style = "Double";
    sheet.getRange("4:9").group("ByRows");
    sheet.getRange("C:D").group("ByColumns");
    sheet.horizontalPageBreaks.add("A20");
    sheet.verticalPageBreaks.add("F1");
    sheet.showHeadings = false;
    sheet.standardWidth = 12;
    sheet.pageLayout.headersFooters.state = "FirstOddAndEven";
    sheet.pageLayout.headersFooters.firstPage.centerHeader = "First";
    sheet.pageLayout.headersFooters.evenPages.leftFooter = "Even";
    sheet.pageLayout.headersFooters.oddPages.rightHeader = "Odd";
    sheet.pageLayout.printErrors = "Dash";
    sheet.pageLayout.firstPageNumber = 3;
    workbook.properties.manager = "M";
    await context.sync();
  });
  const bytes = host.save();
  host.close();
  return bytes;
}

test("styles, outlines, breaks, patterns and headers make a valid file", async () => {
  expect(await openXmlErrors(await decorated(), "xlsx")).toEqual([]);
});

test("they are the same when the file is opened again", async () => {
  const read = await inWorkbook(
    async (context) => {
      const sheet = firstSheet(context);
      const cells = ["A1", "A2", "A3"].map((address) => sheet.getRange(address).load("style"));
      const bold = sheet.getRange("A3").format.font.load("bold");
      const mine = context.workbook.styles.getItem("Mine").load("includeNumber,builtIn");
      const fill = sheet.getRange("B1").format.fill.load("pattern,patternColor");
      const line = sheet.getRange("B1").format.borders.getItem("DiagonalUp").load("style");
      const breaks = sheet.verticalPageBreaks.load("items/columnIndex");
      sheet.getRange("A1").format.font.italic = true;
      const still = sheet.getRange("A1").load("style");
      sheet.showOutlineLevels(1, 1);
      const hidden = sheet.getRange("C4:D9").load("rowHidden,columnHidden");
      await context.sync();
      return {
        styles: cells.map(({ style }) => style),
        bold: bold.bold,
        mine: [mine.includeNumber, mine.builtIn],
        fill: [fill.pattern, fill.patternColor],
        line: line.style,
        breaks: breaks.items.map(({ columnIndex }) => columnIndex),
        still: still.style,
        hidden: [hidden.rowHidden, hidden.columnHidden],
      };
    },
    await decorated(),
  );
  expect(read).toEqual({
    styles: ["Mine", "Heading1", "Accent2_40"],
    bold: true,
    mine: [false, false],
    fill: ["LightUp", "#00FF00"],
    line: "Double",
    breaks: [5],
    still: "Mine",
    hidden: [true, true],
  });
});
