import { describe } from "@jest/globals";

import { behaves, filled, read, refuses, sheetOf } from "../behaves";

const at = (context: Excel.RequestContext, address: string): Excel.Range =>
  sheetOf(context).getRange(address);

describe("styles, rows, columns and range areas", () => {
  behaves(
    "Range.style",
    "a built-in style by its word",
    async (context) => {
      const range = at(context, "A1");
      range.style = "Heading1";
      range.format.font.load("bold,size");
      return [await read(range, "style"), range.format.font.bold, range.format.font.size];
    },
    ["Heading1", true, 15],
  );
  behaves(
    "Range.style",
    "null where cells have several",
    async (context) => {
      at(context, "A1").style = "Good";
      return read(at(context, "A1:A2"), "style");
    },
    null,
  );
  behaves(
    "StyleCollection.add",
    "a style of one's own, which ranges can take",
    async (context) => {
      const { styles } = context.workbook;
      styles.add("Mine");
      const style = styles.getItem("Mine");
      style.font.color = "#FF0000";
      style.numberFormat = "0.0";
      at(context, "A1").style = "Mine";
      style.font.italic = true;
      const { font } = at(context, "A1").format;
      font.load("color,italic");
      return [await read(at(context, "A1"), "style", "numberFormat"), font.color, font.italic];
    },
    [["Mine", [["0.0"]]], "#FF0000", true],
  );
  behaves(
    "Style.builtIn",
    "whether Excel brings it along",
    async (context) => {
      const { styles } = context.workbook;
      styles.add("Mine");
      return [
        await read(styles.getItem("Normal"), "builtIn"),
        await read(styles.getItem("Mine"), "builtIn"),
      ];
    },
    [true, false],
  );
  behaves(
    "Style.delete",
    "takes the style away; its cells are Normal again",
    async (context) => {
      const { styles } = context.workbook;
      styles.add("Mine");
      styles.getItem("Mine").font.bold = true;
      at(context, "A1").style = "Mine";
      styles.getItem("Mine").delete();
      const found = styles.getItemOrNullObject("Mine");
      await context.sync();
      return [found.isNullObject, await read(at(context, "A1"), "style")];
    },
    [true, "Normal"],
  );
  refuses(
    "StyleCollection.getItem",
    "ItemNotFound for a name that is not there",
    async (context) => read(context.workbook.styles.getItem("Nobody"), "name"),
    "ItemNotFound",
  );
  behaves(
    "Range.setCellProperties",
    "a format for each cell",
    async (context) => {
      at(context, "A1:B1").setCellProperties([
        [
          { format: { font: { bold: true } } },
          { style: "Good", format: { fill: { color: "red" } } },
        ],
      ]);
      const given = at(context, "A1:B1").getCellProperties({
        address: true,
        style: true,
        format: { font: { bold: true }, fill: { color: true } },
      });
      await context.sync();
      return given.value;
    },
    [
      [
        {
          address: "Sheet1!A1",
          style: "Normal",
          format: { font: { bold: true }, fill: { color: "#FFFFFF" } },
        },
        {
          address: "Sheet1!B1",
          style: "Good",
          format: { font: { bold: false }, fill: { color: "#FF0000" } },
        },
      ],
    ],
  );
  behaves(
    "Range.setRowProperties",
    "for each row",
    async (context) => {
      at(context, "A1:A2").setRowProperties([
        { rowHidden: true },
        { format: { rowHeight: 40, font: { italic: true } } },
      ] as Excel.SettableRowProperties[]);
      const given = at(context, "A1:A2").getRowProperties({
        rowHidden: true,
        rowIndex: true,
        format: { rowHeight: true, font: { italic: true } },
      });
      await context.sync();
      return given.value;
    },
    [
      { rowHidden: true, rowIndex: 0, format: { rowHeight: 0, font: { italic: false } } },
      { rowHidden: false, rowIndex: 1, format: { rowHeight: 40, font: { italic: true } } },
    ],
  );
  behaves(
    "Range.getColumnProperties",
    "for each column",
    async (context) => {
      at(context, "B1").columnHidden = true;
      const given = at(context, "A1:B1").getColumnProperties({ columnHidden: true, address: true });
      await context.sync();
      return given.value;
    },
    [
      { address: "Sheet1!A:A", columnHidden: false },
      { address: "Sheet1!B:B", columnHidden: true },
    ],
  );
  behaves(
    "Range.group",
    "rows for an outline, which can be folded to a level",
    async (context) => {
      at(context, "4:9").group("ByRows");
      at(context, "4:5").group("ByRows");
      sheetOf(context).showOutlineLevels(2, 0);
      return [
        await read(at(context, "A4"), "rowHidden"),
        await read(at(context, "A6"), "rowHidden"),
      ];
    },
    [true, false],
  );
  behaves(
    "Range.hideGroupDetails",
    "hides the rows of a group, and showGroupDetails shows them",
    async (context) => {
      at(context, "2:3").group("ByRows");
      at(context, "2:3").hideGroupDetails("ByRows");
      const hidden = await read(at(context, "A2:A3"), "rowHidden");
      at(context, "2:3").showGroupDetails("ByRows");
      return [hidden, await read(at(context, "A2:A3"), "rowHidden")];
    },
    [true, false],
  );
  behaves(
    "RangeAreas.address",
    "all areas with their sheet",
    (context) => read(sheetOf(context).getRanges("A1:B2,D4"), "address", "areaCount", "cellCount"),
    ["Sheet1!A1:B2,Sheet1!D4", 2, 5],
  );
  behaves(
    "RangeAreas.getOffsetRangeAreas",
    "all areas moved",
    (context) => read(sheetOf(context).getRanges("A1,C3").getOffsetRangeAreas(1, 1), "address"),
    "Sheet1!B2,Sheet1!D4",
  );
  behaves(
    "RangeAreas.getIntersection",
    "what they share with a range",
    (context) =>
      read(sheetOf(context).getRanges("A1:B2,D4:E5").getIntersection("B2:D4"), "address"),
    "Sheet1!B2,Sheet1!D4",
  );
  behaves(
    "RangeAreas.getUsedRangeAreas",
    "the parts in use",
    (context) => {
      filled(context, "A1:B2", [
        [1, 1],
        [1, 1],
      ]);
      return read(sheetOf(context).getRanges("A:A,B2:F9").getUsedRangeAreas(true), "address");
    },
    "Sheet1!A1:A2,Sheet1!B2",
  );
  behaves(
    "RangeAreas.copyFrom",
    "into each area",
    async (context) => {
      filled(context, "A1", [[4]]);
      sheetOf(context).getRanges("C1,E1").copyFrom("A1");
      return read(at(context, "C1:E1"), "values");
    },
    [[4, "", 4]],
  );
});
