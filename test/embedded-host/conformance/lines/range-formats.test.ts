import { describe } from "@jest/globals";

import { behaves, filled, read, sheetOf } from "../behaves";

const at = (context: Excel.RequestContext, address: string): Excel.Range =>
  sheetOf(context).getRange(address);

describe("how ranges look", () => {
  behaves(
    "RangeFill.color",
    "a code, or the name of an HTML colour",
    async (context) => {
      at(context, "A1").format.fill.color = "DarkMagenta";
      return read(at(context, "A1").format.fill, "color");
    },
    "#8B008B",
  );
  behaves(
    "RangeFill.pattern",
    "a pattern in a colour of its own over the fill",
    async (context) => {
      const { fill } = at(context, "A1").format;
      fill.color = "#FFFF00";
      fill.pattern = "LightUp";
      fill.patternColor = "#FF0000";
      return read(fill, "pattern", "patternColor", "color");
    },
    ["LightUp", "#FF0000", "#FFFF00"],
  );
  behaves(
    "RangeFill.clear",
    "takes the fill away",
    async (context) => {
      const { fill } = at(context, "A1").format;
      fill.color = "#FFFF00";
      fill.clear();
      return read(fill, "color");
    },
    "#FFFFFF",
  );
  behaves(
    "RangeFont.bold",
    "null where cells differ",
    async (context) => {
      at(context, "A1").format.font.bold = true;
      return read(at(context, "A1:A2").format.font, "bold");
    },
    null,
  );
  behaves(
    "RangeFont.superscript",
    "raised or lowered text",
    async (context) => {
      const { font } = at(context, "A1").format;
      font.superscript = true;
      font.subscript = true;
      return read(font, "superscript", "subscript");
    },
    [false, true],
  );
  behaves(
    "RangeFont.underline",
    "the kind of underline",
    async (context) => {
      const { font } = at(context, "A1").format;
      font.underline = "DoubleAccountant";
      return read(font, "underline");
    },
    "DoubleAccountant",
  );
  behaves(
    "RangeBorderCollection.getItem",
    "a side by its name, here the bottom edge",
    async (context) => {
      const border = at(context, "A1:B2").format.borders.getItem("EdgeBottom");
      border.style = "Double";
      border.color = "#FF0000";
      const below = at(context, "B2").format.borders.getItem("EdgeBottom");
      return read(below, "style", "color");
    },
    ["Double", "#FF0000"],
  );
  behaves(
    "RangeBorder.style",
    "diagonal lines too",
    async (context) => {
      const border = at(context, "A1").format.borders.getItem("DiagonalUp");
      border.style = "Continuous";
      const other = at(context, "A1").format.borders.getItem("DiagonalDown");
      return [await read(border, "style"), await read(other, "style")];
    },
    ["Continuous", "None"],
  );
  behaves(
    "RangeFormat.textOrientation",
    "an angle from -90 to 90",
    async (context) => {
      const { format } = at(context, "A1");
      format.textOrientation = -45;
      return read(format, "textOrientation");
    },
    -45,
  );
  behaves(
    "RangeFormat.readingOrder",
    "by the text, left to right or right to left",
    async (context) => {
      const { format } = at(context, "A1");
      format.readingOrder = "RightToLeft";
      return read(format, "readingOrder");
    },
    "RightToLeft",
  );
  behaves(
    "RangeFormat.indentLevel",
    "from 0 to 250",
    async (context) => {
      const { format } = at(context, "A1");
      format.indentLevel = 3;
      format.adjustIndent(-1);
      return read(format, "indentLevel");
    },
    2,
  );
  behaves(
    "RangeFormat.columnWidth",
    "null where columns differ",
    async (context) => {
      at(context, "A:A").format.columnWidth = 120;
      return [
        await read(at(context, "A:A").format, "columnWidth"),
        await read(at(context, "A:B").format, "columnWidth"),
      ];
    },
    [120, null],
  );
  behaves(
    "RangeFormat.rowHeight",
    "in points",
    async (context) => {
      at(context, "2:3").format.rowHeight = 33;
      return read(at(context, "A2:A3").format, "rowHeight");
    },
    33,
  );
  behaves(
    "FormatProtection.locked",
    "cells are locked unless they are told otherwise",
    async (context) => {
      at(context, "A1").format.protection.locked = false;
      return [
        await read(at(context, "A1").format.protection, "locked"),
        await read(at(context, "A2").format.protection, "locked"),
      ];
    },
    [false, true],
  );
  behaves(
    "Range.merge",
    "keeps the upper left value",
    async (context) => {
      const range = filled(context, "A1:B2", [
        [1, 2],
        [3, 4],
      ]);
      range.merge();
      return read(range, "values");
    },
    [
      [1, ""],
      ["", ""],
    ],
  );
  behaves(
    "Range.unmerge",
    "into separate cells again",
    async (context) => {
      at(context, "A1:B2").merge();
      at(context, "A1:B2").unmerge();
      const areas = at(context, "A1:B2").getMergedAreasOrNullObject();
      await context.sync();
      return areas.isNullObject;
    },
    true,
  );
});
