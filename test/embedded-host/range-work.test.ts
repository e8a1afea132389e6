import { describe, expect, test } from "@jest/globals";

import { codeOf, firstSheet, inWorkbook } from "./support";

const plan = [
  ["Task", "Weeks", "Owner"],
  ["Survey", 4, "Ann"],
  ["Tender", 6, "bob"],
  ["Build", 30, "Ann"],
  ["Handover", "", "Cid"],
];

/** What a batch gives on a sheet that holds the plan in A1:C5. */
async function onPlan<T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return inWorkbook(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange("A1:C5").values = plan;
    return batch(sheet, context);
  });
}

async function valuesOf(sheet: Excel.Worksheet, address: string): Promise<unknown[][]> {
  const range = sheet.getRange(address);
  range.load("values");
  await sheet.context.sync();
  return range.values;
}

describe("finding and replacing", () => {
  const searches: readonly (readonly [string, string, Excel.SearchCriteria, string])[] = [
    ["letters in any case", "ann", {}, "Sheet1!C2"],
    ["backwards, from the end", "ann", { searchDirection: "Backwards" }, "Sheet1!C4"],
    ["whole cells only", "e*r", { completeMatch: true }, "none"],
    ["part of a text with wildcards", "e*r", {}, "Sheet1!A3"],
    ["letters as given", "BOB", { matchCase: true }, "none"],
  ];

  test.each(searches)("find looks for %s", async (_what, text, criteria, expected) => {
    const found = await onPlan(async (sheet, context) => {
      const cell = sheet.getRange("A2:C5").findOrNullObject(text, criteria);
      cell.load("address");
      await context.sync();
      return cell.isNullObject ? "none" : cell.address;
    });
    expect(found).toBe(expected);
  });

  test("find fails with ItemNotFound where there is nothing", async () => {
    const code = await codeOf(async (context) => {
      firstSheet(context).getRange("A1:B2").find("x", {}).load("address");
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });

  test("findAll gives all places of the sheet in rectangles", async () => {
    const found = await onPlan(async (sheet, context) => {
      const areas = sheet.findAll("e", { completeMatch: false, matchCase: true });
      areas.load("address,cellCount");
      await context.sync();
      return [areas.address, areas.cellCount];
    });
    expect(found).toEqual(["Sheet1!B1:C1,Sheet1!A2:A3,Sheet1!A5", 5]);
  });

  test("replaceAll changes constants and formulas and tells how often", async () => {
    const seen = await onPlan(async (sheet, context) => {
      sheet.getRange("E1").formulas = [["=SUM(B2:B4)"]];
      const count = sheet.replaceAll("B", "C", { matchCase: true, completeMatch: false });
      const formula = sheet.getRange("E1");
      formula.load("formulas");
      await context.sync();
      return [count.value, formula.formulas, await valuesOf(sheet, "A4")];
    });
    expect(seen).toEqual([3, [["=SUM(C2:C4)"]], [["Cuild"]]]);
  });
});

describe("sorting", () => {
  test("a range is sorted below its headings, blanks last in either direction", async () => {
    const seen = await onPlan(async (sheet) => {
      sheet.getRange("A1:C5").sort.apply([{ key: 1, ascending: false }], false, true);
      return valuesOf(sheet, "A1:B5");
    });
    expect(seen).toEqual([
      ["Task", "Weeks"],
      ["Build", 30],
      ["Tender", 6],
      ["Survey", 4],
      ["Handover", ""],
    ]);
  });

  test("equal rows keep their order, a second key decides, and formulas move with their row", async () => {
    const seen = await onPlan(async (sheet, context) => {
      sheet.getRange("D2:D5").formulas = [["=B2*2"], ["=B3*2"], ["=B4*2"], ["=B5*2"]];
      sheet.getRange("A2:D5").sort.apply([{ key: 2 }, { key: 0 }]);
      const formulas = sheet.getRange("A2:D5");
      formulas.load("formulas");
      await context.sync();
      return formulas.formulas;
    });
    expect(seen).toEqual([
      ["Build", 30, "Ann", "=B2*2"],
      ["Survey", 4, "Ann", "=B3*2"],
      ["Tender", 6, "bob", "=B4*2"],
      ["Handover", "", "Cid", "=B5*2"],
    ]);
  });
});

describe("copying", () => {
  test("copyFrom repeats a source over its destination, with looks and moving references", async () => {
    const seen = await onPlan(async (sheet, context) => {
      sheet.getRange("D2").formulas = [["=B2+$B$3"]];
      sheet.getRange("D2").format.font.bold = true;
      sheet.getRange("D3:D5").copyFrom("D2");
      const copied = sheet.getRange("D3:D5");
      copied.load("formulas");
      copied.format.font.load("bold");
      await context.sync();
      return [copied.formulas, copied.format.font.bold];
    });
    expect(seen).toEqual([[["=B3+$B$3"], ["=B4+$B$3"], ["=B5+$B$3"]], true]);
  });

  test("values alone, turned, and without blanks", async () => {
    const seen = await onPlan(async (sheet) => {
      sheet.getRange("E1:I1").values = [["a", "b", "c", "d", "kept"]];
      sheet.getRange("E1").copyFrom("B1:B5", "Values", true, true);
      return valuesOf(sheet, "E1:I1");
    });
    expect(seen).toEqual([["Weeks", 4, 6, 30, "kept"]]);
  });
});

describe("special cells and edges", () => {
  type Ask = (plan: Excel.Range, all: Excel.Range) => Excel.RangeAreas;

  const special: readonly (readonly [string, Ask, string])[] = [
    ["blank cells", (cells) => cells.getSpecialCellsOrNullObject("Blanks"), "Sheet1!B5"],
    [
      "constant numbers",
      (_cells, all) => all.getSpecialCellsOrNullObject("Constants", "Numbers"),
      "Sheet1!B2:B4",
    ],
    ["formulas", (_cells, all) => all.getSpecialCellsOrNullObject("Formulas"), "Sheet1!D2"],
    ["errors", (cells) => cells.getSpecialCellsOrNullObject("Constants", "Errors"), "none"],
  ];

  test.each(special)("%s are found as areas", async (_what, ask, expected) => {
    const found = await onPlan(async (sheet, context) => {
      sheet.getRange("D2").formulas = [["=1"]];
      const cells = ask(sheet.getRange("A1:C5"), sheet.getRange("A1:D5"));
      cells.load("address");
      await context.sync();
      return cells.isNullObject ? "none" : cells.address;
    });
    expect(found).toBe(expected);
  });

  const edges: readonly (readonly [string, "Up" | "Down" | "Left" | "Right", string, string])[] = [
    ["A1", "Down", "Sheet1!A5", "the end of a block"],
    ["B2", "Right", "Sheet1!C2", "the last filled cell of a row"],
    ["B4", "Down", "Sheet1!B1048576", "the sheet's edge where nothing follows"],
    ["E2", "Left", "Sheet1!C2", "the next filled cell"],
  ];

  test.each(edges)("from %s %s is %s: %s", async (address, direction, expected) => {
    const found = await onPlan(async (sheet, context) => {
      const edge = sheet.getRange(address).getRangeEdge(direction);
      edge.load("address");
      await context.sync();
      return edge.address;
    });
    expect(found).toBe(expected);
  });

  test("getExtendedRange holds everything up to the edge", async () => {
    const found = await onPlan(async (sheet, context) => {
      const range = sheet.getRange("A2:B2").getExtendedRange("Down");
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(found).toBe("Sheet1!A2:B5");
  });

  test("removeDuplicates keeps the first of each and tells how many went", async () => {
    const seen = await onPlan(async (sheet, context) => {
      const result = sheet.getRange("A1:C5").removeDuplicates([2], true);
      result.load("removed,uniqueRemaining");
      await context.sync();
      return [result.removed, result.uniqueRemaining, await valuesOf(sheet, "A2:A5")];
    });
    expect(seen).toEqual([1, 3, [["Survey"], ["Tender"], ["Handover"], [""]]]);
  });
});
