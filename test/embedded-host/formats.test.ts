import { describe, expect, test } from "@jest/globals";

import { openEmbeddedExcel } from "#embedded-host/index";

import { codeOf, firstSheet, inWorkbook } from "./support";

describe("formats", () => {
  test("fonts, fills, alignments and borders are set and read back from the saved file", async () => {
    const host = openEmbeddedExcel();
    await host.Excel.run(async (context) => {
      const range = firstSheet(context).getRange("B2:C3");
      const { format } = range;
      format.fill.color = "#FDE9D9";
      format.font.set({
        bold: true,
        color: "red",
        size: 14,
        name: "Arial",
        italic: true,
        underline: "Single",
      });
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.indentLevel = 2;
      format.textOrientation = -45;
      format.borders
        .getItem("EdgeBottom")
        .set({ style: "Continuous", color: "#1F4E79", weight: "Medium" });
      range.numberFormat = [["#,##0.00"]];
      await context.sync();
    });
    const bytes = host.save();
    host.close();
    const read = await inWorkbook(async (context) => {
      const range = firstSheet(context).getRange("B2:C3");
      range.load(
        "numberFormat,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel,format/textOrientation",
      );
      range.format.fill.load("color");
      range.format.font.load("bold,color,size,name,italic,underline");
      const bottom = range.format.borders.getItem("EdgeBottom");
      const inside = range.format.borders.getItem("InsideHorizontal");
      bottom.load("style,color,weight");
      inside.load("style");
      await context.sync();
      const { format } = range;
      return [
        range.numberFormat as unknown,
        [
          format.horizontalAlignment,
          format.verticalAlignment,
          format.wrapText,
          format.indentLevel,
          format.textOrientation,
        ],
        [format.fill.color, format.font.toJSON()],
        [bottom.style, bottom.color, bottom.weight, inside.style],
      ];
    }, bytes);
    expect(read).toEqual([
      [
        ["#,##0.00", "#,##0.00"],
        ["#,##0.00", "#,##0.00"],
      ],
      ["Center", "Top", true, 2, -45],
      [
        "#FDE9D9",
        {
          bold: true,
          color: "#FF0000",
          size: 14,
          name: "Arial",
          italic: true,
          underline: "Single",
        },
      ],
      ["Continuous", "#1F4E79", "Medium", "None"],
    ]);
  });

  test("where the cells differ a property is null", async () => {
    const read = await inWorkbook(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1").format.font.bold = true;
      const range = sheet.getRange("A1:A2");
      range.format.font.load("bold,italic");
      await context.sync();
      return [range.format.font.bold, range.format.font.italic];
    });
    expect(read).toEqual([null, false]);
  });

  test("widths and heights are points: a standard column is 48, a standard row 15", async () => {
    const read = await inWorkbook(async (context) => {
      const sheet = firstSheet(context);
      const [standard, set] = [sheet.getRange("A1"), sheet.getRange("B1")];
      set.format.columnWidth = 120;
      set.getOffsetRange(1, 0).format.rowHeight = 30;
      const [width, height] = [sheet.getRange("B1"), sheet.getRange("B2")];
      for (const range of [standard, width, height]) range.format.load("columnWidth,rowHeight");
      await context.sync();
      return [
        standard.format.columnWidth,
        standard.format.rowHeight,
        width.format.columnWidth,
        height.format.rowHeight,
      ];
    });
    expect(read).toEqual([48, 15, 120, 30]);
  });

  test("range areas format and clear several blocks at once", async () => {
    const read = await inWorkbook(async (context) => {
      const sheet = firstSheet(context);
      const areas = sheet.getRanges("A1:A2,C1:C2");
      areas.format.fill.color = "#FFFF00";
      const [first, between, second] = ["A1", "B1", "C2"].map((address) => sheet.getRange(address));
      for (const range of [first, between, second]) range?.format.fill.load("color");
      areas.load("address,areaCount");
      await context.sync();
      return [areas.address, areas.areaCount, first, between, second].map((entry) =>
        typeof entry === "object" ? entry.format.fill.color : entry,
      );
    });
    expect(read).toEqual(["Sheet1!A1:A2,Sheet1!C1:C2", 2, "#FFFF00", "#FFFFFF", "#FFFF00"]);
  });

  test("whole columns take a format, for cells in use and cells to come", async () => {
    const read = await inWorkbook(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("B2").format.font.bold = true;
      sheet.getRange("B:B").format.fill.color = "#00FF00";
      const used = sheet.getRange("B2");
      const later = sheet.getRange("B900");
      used.format.load("fill/color,font/bold");
      later.format.load("fill/color,font/bold");
      await context.sync();
      return [used, later].map((range) => [range.format.fill.color, range.format.font.bold]);
    });
    expect(read).toEqual([
      ["#00FF00", true],
      ["#00FF00", false],
    ]);
  });

  test("setCellProperties formats each cell, getCellProperties reads each cell", async () => {
    const read = await inWorkbook(async (context) => {
      const range = firstSheet(context).getRange("A1:B1");
      range.setCellProperties([
        [
          { format: { fill: { color: "#C00000" }, font: { bold: true } } },
          { format: { fill: { color: "#00B050" } } },
        ],
      ]);
      const properties = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      return properties.value;
    });
    expect(read).toEqual([
      [
        { address: "Sheet1!A1", format: { fill: { color: "#C00000" }, font: { bold: true } } },
        { address: "Sheet1!B1", format: { fill: { color: "#00B050" }, font: { bold: false } } },
      ],
    ]);
  });

  test("a colour that is none is refused", async () => {
    const code = await codeOf(async (context) => {
      firstSheet(context).getRange("A1").format.fill.color = "not a colour";
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  test("merging keeps the first value only, unmerging gives the cells back", async () => {
    const read = await inWorkbook(async (context, host) => {
      const range = firstSheet(context).getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      range.load("values");
      await context.sync();
      const merges = host.describeSheet("Sheet1")?.merges.length;
      range.unmerge();
      await context.sync();
      return [range.values as unknown, merges, host.describeSheet("Sheet1")?.merges.length];
    });
    expect(read).toEqual([
      [
        [1, ""],
        ["", ""],
      ],
      1,
      0,
    ]);
  });

  test("a hyperlink shows its text in the look of a link", async () => {
    const read = await inWorkbook(async (context) => {
      const cell = firstSheet(context).getRange("A1");
      cell.hyperlink = {
        documentReference: "Sheet1!C5",
        textToDisplay: "Library",
        screenTip: "Go",
      };
      cell.load("hyperlink,values,format/font/color,format/font/underline");
      await context.sync();
      return [
        cell.hyperlink,
        cell.values[0]?.[0] as unknown,
        cell.format.font.color,
        cell.format.font.underline,
      ];
    });
    expect(read).toEqual([
      { documentReference: "Sheet1!C5", textToDisplay: "Library", screenTip: "Go" },
      "Library",
      "#0563C1",
      "Single",
    ]);
  });

  test("clear takes contents, formats or both", async () => {
    const read = await inWorkbook(async (context) => {
      const sheet = firstSheet(context);
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      sheet.getRange("C1").clear();
      const cells = ["A1", "B1", "C1"].map((address) => sheet.getRange(address));
      for (const cell of cells) cell.load("values,format/font/bold");
      await context.sync();
      return cells.map((cell) => [cell.values[0]?.[0] as unknown, cell.format.font.bold]);
    });
    expect(read).toEqual([
      ["", true],
      [2, false],
      ["", false],
    ]);
  });
});
