import { describe, expect, test } from "@jest/globals";

import { openXmlErrors } from "../support/open-xml-errors";
import { firstSheet, inWorkbook } from "./support";

function addRules(context: Excel.RequestContext): void {
  const range = firstSheet(context).getRange("B2:B9");
  const custom = range.conditionalFormats.add("Custom");
  custom.custom.rule.formula = "=$B2>$C2";
  custom.custom.format.font.color = "#FF0000";
  const value = range.conditionalFormats.add("CellValue");
  value.cellValue.rule = { formula1: "=10", formula2: "=20", operator: "Between" };
  value.cellValue.format.fill.color = "#FFC000";
  value.stopIfTrue = true;
  const text = range.conditionalFormats.add("ContainsText");
  text.textComparison.rule = { operator: "BeginsWith", text: 'late "x"' };
  text.textComparison.format.font.bold = true;
  const top = range.conditionalFormats.add("TopBottom");
  top.topBottom.rule = { rank: 3, type: "BottomItems" };
  const preset = range.conditionalFormats.add("PresetCriteria");
  preset.preset.rule = { criterion: "DuplicateValues" };
  const scale = firstSheet(context).getRange("D2:D9").conditionalFormats.add("ColorScale");
  scale.colorScale.criteria = {
    minimum: { type: "LowestValue", color: "#FF0000" },
    midpoint: { type: "Percentile", formula: "50", color: "#FFFF00" },
    maximum: { type: "HighestValue", color: "#00FF00" },
  };
}

async function readRules(context: Excel.RequestContext): Promise<unknown[]> {
  const rules = firstSheet(context).getRange("B2:D20").conditionalFormats;
  rules.load("items/type,items/priority,items/stopIfTrue");
  await context.sync();
  const parts = rules.items.map((rule) => {
    const range = rule.getRange();
    range.load("address");
    return { rule, range };
  });
  await context.sync();
  return parts.map(({ rule, range }) => [rule.type, rule.priority, rule.stopIfTrue, range.address]);
}

describe("conditional formats", () => {
  test("are added before those already there, saved, and found again in the file", async () => {
    const bytes = await inWorkbook(async (context, host) => {
      addRules(context);
      await context.sync();
      return host.save();
    });
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
    const seen = await inWorkbook(async (context) => readRules(context), bytes);
    expect(seen).toEqual([
      ["ColorScale", 0, false, "Sheet1!D2:D9"],
      ["PresetCriteria", 1, false, "Sheet1!B2:B9"],
      ["TopBottom", 2, false, "Sheet1!B2:B9"],
      ["ContainsText", 3, false, "Sheet1!B2:B9"],
      ["CellValue", 4, true, "Sheet1!B2:B9"],
      ["Custom", 5, false, "Sheet1!B2:B9"],
    ]);
  });

  test("rules and looks are read back as they were set", async () => {
    const seen = await inWorkbook(async (context) => {
      addRules(context);
      const rules = firstSheet(context).getRange("B2").conditionalFormats;
      const text = rules.getItemAt(2).textComparison;
      text.load("rule");
      text.format.font.load("bold");
      const value = rules.getItemAt(3).cellValue;
      value.load("rule");
      value.format.fill.load("color");
      const custom = rules.getItemAt(4).custom;
      custom.rule.load("formula");
      custom.format.font.load("color");
      const other = rules.getItemAt(4).cellValueOrNullObject;
      other.load("rule");
      await context.sync();
      return [
        [text.rule, text.format.font.bold],
        [value.rule, value.format.fill.color],
        [custom.rule.formula, custom.format.font.color],
        other.isNullObject,
      ];
    });
    expect(seen).toEqual([
      [{ operator: "BeginsWith", text: 'late "x"' }, true],
      [{ formula1: "=10", formula2: "=20", operator: "Between" }, "#FFC000"],
      ["=$B2>$C2", "#FF0000"],
      true,
    ]);
  });

  test("follow rows inserted above them, and go with delete and clearAll", async () => {
    const seen = await inWorkbook(async (context) => {
      addRules(context);
      const sheet = firstSheet(context);
      const last = sheet.getRange("B2").conditionalFormats.getItemAt(4);
      last.load("id");
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      const moved = last.getRange();
      moved.load("address");
      last.custom.rule.load("formula");
      await context.sync();
      last.delete();
      const left = sheet.getRange("B3").conditionalFormats.getCount();
      await context.sync();
      sheet.getRange("A1:Z99").conditionalFormats.clearAll();
      const none = sheet.getRange("A1:Z99").conditionalFormats.getCount();
      await context.sync();
      return [moved.address, last.custom.rule.formula, left.value, none.value];
    });
    expect(seen).toEqual(["Sheet1!B3:B10", "=$B3>$C3", 4, 0]);
  });

  test("draw lines on the sides of cells, in the words of the file", async () => {
    const bytes = await inWorkbook(async (context, host) => {
      const rule = firstSheet(context).getRange("B2").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=TRUE";
      rule.custom.format.fill.color = "#EEE8F7";
      rule.custom.format.borders.bottom.style = "Dash";
      rule.custom.format.borders.getItem("EdgeBottom").color = "#6B3FA0";
      await context.sync();
      return host.save();
    });
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
    const seen = await inWorkbook(async (context) => {
      const { borders } = firstSheet(context).getRange("B2").conditionalFormats.getItemAt(0)
        .custom.format;
      borders.load("items/style,items/color,items/sideIndex,count");
      await context.sync();
      return [borders.count, ...borders.items.map((line) => [line.sideIndex, line.style])];
    }, bytes);
    expect(seen).toEqual([
      4,
      ["EdgeTop", "None"],
      ["EdgeBottom", "Dash"],
      ["EdgeLeft", "None"],
      ["EdgeRight", "None"],
    ]);
  });

  test.each([
    ["behind all others and taken out again", -1],
    ["to the second place and taken out again", 1],
  ])("moved %s leave the priorities of the others as they were", async (_what, place) => {
    const seen = await inWorkbook(async (context) => {
      addRules(context);
      const all = firstSheet(context).getRange().conditionalFormats;
      const rule = firstSheet(context).getRanges("A1,C9").conditionalFormats.add("Custom");
      rule.priority = place;
      rule.load("priority");
      all.load("items/id,items/priority");
      await context.sync();
      const at = all.items.findIndex(({ priority }) => priority === rule.priority);
      rule.delete();
      const left = firstSheet(context).getRange().conditionalFormats;
      left.load("items/type,items/priority");
      await context.sync();
      return [at, left.items.map(({ type, priority }) => [type, priority])];
    });
    expect(seen).toEqual([
      place === -1 ? 6 : place,
      [
        ["ColorScale", 0],
        ["PresetCriteria", 1],
        ["TopBottom", 2],
        ["ContainsText", 3],
        ["CellValue", 4],
        ["Custom", 5],
      ],
    ]);
  });
});
