import { describe } from "@jest/globals";

import { behaves, filled, read, refuses, sheetOf } from "../behaves";

const at = (context: Excel.RequestContext, address: string): Excel.Range =>
  sheetOf(context).getRange(address);

describe("copies, fills and moves", () => {
  behaves(
    "Range.replaceAll",
    "gives the number of replacements",
    async (context) => {
      filled(context, "A1:A3", [["red car"], ["blue"], ["red"]]);
      const count = at(context, "A1:A3").replaceAll("red", "green", {});
      await context.sync();
      return [count.value, await read(at(context, "A1:A3"), "values")];
    },
    [2, [["green car"], ["blue"], ["green"]]],
  );
  behaves(
    "Range.removeDuplicates",
    "takes rows away and counts them",
    async (context) => {
      const range = filled(context, "A1:B4", [
        ["k", "v"],
        ["a", 1],
        ["a", 1],
        ["b", 1],
      ]);
      const result = range.removeDuplicates([0, 1], true);
      return read(result, "removed", "uniqueRemaining");
    },
    [1, 2],
  );
  behaves(
    "Range.copyFrom",
    "formulas go with their references",
    (context) => {
      filled(context, "A1:B2", [
        [1, "=A1"],
        [2, ""],
      ]);
      at(context, "B2").copyFrom("B1", "Formulas");
      return read(at(context, "B2"), "formulas");
    },
    [["=A2"]],
  );
  behaves(
    "Range.copyFrom",
    "values, transposed, blanks skipped",
    (context) => {
      filled(context, "A1:C1", [[1, "", 3]]);
      filled(context, "E1:E3", [["x"], ["y"], ["z"]]);
      at(context, "E1").copyFrom("A1:C1", "Values", true, true);
      return read(at(context, "E1:E3"), "values");
    },
    [[1], ["y"], [3]],
  );
  behaves(
    "Range.copyFrom",
    "repeats the source over a larger destination",
    (context) => {
      filled(context, "A1:A2", [[1], [2]]);
      at(context, "C1:D4").copyFrom("A1:A2");
      return read(at(context, "C1:D4"), "values");
    },
    [
      [1, 1],
      [2, 2],
      [1, 1],
      [2, 2],
    ],
  );
  behaves(
    "Range.moveTo",
    "moves values and formats; formulas that refer to them follow",
    async (context) => {
      filled(context, "A1:B1", [[5, "=A1"]]);
      at(context, "A1").format.font.bold = true;
      at(context, "A1").moveTo("D4");
      const moved = at(context, "D4");
      moved.format.font.load("bold");
      return [
        await read(at(context, "A1:B1"), "formulas"),
        await read(moved, "values"),
        moved.format.font.bold,
      ];
    },
    [[["", "=D4"]], [[5]], true],
  );
  behaves(
    "Range.autoFill",
    "goes on with what the range holds",
    (context) => {
      filled(context, "A1:D2", [
        [1, "Mon", "Item 1", "=A1"],
        [3, "Tue", "Item 2", "=A2"],
      ]);
      at(context, "A1:D2").autoFill("A1:D4", "FillDefault");
      return read(at(context, "A3:D4"), "formulas");
    },
    [
      [5, "Wed", "Item 3", "=A3"],
      [7, "Thu", "Item 4", "=A4"],
    ],
  );
  behaves(
    "Range.autoFill",
    "copies where it is told to",
    (context) => {
      filled(context, "A1:A2", [[1], [3]]);
      at(context, "A1:A2").autoFill("A1:A5", "FillCopy");
      return read(at(context, "A3:A5"), "values");
    },
    [[1], [3], [1]],
  );
  behaves(
    "Range.autoFill",
    "months keep to the end of short ones; weekdays pass over weekends",
    async (context) => {
      filled(context, "A1:B1", [["1/31/2026", "11/20/2026"]]);
      at(context, "A1").autoFill("A1:A3", "FillMonths");
      at(context, "B1").autoFill("B1:B3", "FillWeekdays");
      at(context, "A1:B3").numberFormat = [["yyyy-mm-dd"]];
      return read(at(context, "A2:B3"), "text");
    },
    [
      ["2026-02-28", "2026-11-23"],
      ["2026-03-31", "2026-11-24"],
    ],
  );
  refuses(
    "Range.autoFill",
    "a destination that does not hold the source is refused",
    (context) => {
      at(context, "A1:A2").autoFill("C1:C4");
    },
    "InvalidArgument",
  );
  behaves(
    "Range.hyperlink",
    "an address, a text to show, and a tip",
    async (context) => {
      const range = at(context, "A1");
      range.hyperlink = {
        address: "https://www.example.org/",
        textToDisplay: "Example",
        screenTip: "Go",
      };
      await context.sync();
      return [await read(range, "values"), await read(range, "hyperlink")];
    },
    [
      [["Example"]],
      { address: "https://www.example.org/", textToDisplay: "Example", screenTip: "Go" },
    ],
  );
  behaves(
    "Range.getVisibleView",
    "the rows that are not hidden",
    async (context) => {
      filled(context, "A1:A3", [[1], [2], [3]]);
      at(context, "A2").rowHidden = true;
      return read(at(context, "A1:A3").getVisibleView(), "values", "rowCount");
    },
    [[[1], [3]], 2],
  );
  behaves(
    "RangeView.cellAddresses",
    "the addresses of the visible cells",
    async (context) => {
      at(context, "A2").rowHidden = true;
      return read(at(context, "A1:B3").getVisibleView(), "cellAddresses");
    },
    [
      ["Sheet1!A1", "Sheet1!B1"],
      ["Sheet1!A3", "Sheet1!B3"],
    ],
  );
  behaves(
    "RangeSort.apply",
    "sorts rows by columns, headers apart",
    async (context) => {
      const range = filled(context, "A1:B4", [
        ["name", "size"],
        ["a", 3],
        ["b", 1],
        ["c", 2],
      ]);
      range.sort.apply([{ key: 1, ascending: false }], false, true);
      return read(range, "values");
    },
    [
      ["name", "size"],
      ["a", 3],
      ["c", 2],
      ["b", 1],
    ],
  );
});
