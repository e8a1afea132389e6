import { describe } from "@jest/globals";

import { behaves, filled, read, refuses, sheetOf } from "../behaves";

describe("names, rules, properties and the workbook", () => {
  behaves(
    "NamedItemCollection.add",
    "a name for a range",
    async (context) => {
      const { names } = context.workbook;
      names.add("Total", sheetOf(context).getRange("B2:B9"));
      const name = names.getItem("Total");
      return [await read(name, "type", "formula", "scope"), await read(name.getRange(), "address")];
    },
    [["Range", "=Sheet1!$B$2:$B$9", "Workbook"], "Sheet1!B2:B9"],
  );
  behaves(
    "NamedItem.formula",
    "can be changed",
    async (context) => {
      const { names } = context.workbook;
      const name = names.add("Rate", "=0.5");
      name.formula = "=Sheet1!$C$3";
      return read(name.getRange(), "address");
    },
    "Sheet1!C3",
  );
  behaves(
    "NamedItem.delete",
    "takes the name away",
    async (context) => {
      const { names } = context.workbook;
      names.add("Rate", "=0.5").delete();
      const found = names.getItemOrNullObject("Rate");
      await context.sync();
      return found.isNullObject;
    },
    true,
  );
  behaves(
    "DataValidation.rule",
    "a list from a range, or of words",
    async (context) => {
      const first = sheetOf(context).getRange("A1").dataValidation;
      first.rule = { list: { inCellDropDown: true, source: sheetOf(context).getRange("D1:D3") } };
      const second = sheetOf(context).getRange("A2").dataValidation;
      second.rule = { list: { inCellDropDown: true, source: "High,Low" } };
      return [await read(first, "type", "rule"), await read(second, "rule")];
    },
    [
      ["List", { list: { inCellDropDown: true, source: "=Sheet1!$D$1:$D$3" } }],
      { list: { inCellDropDown: true, source: "High,Low" } },
    ],
  );
  behaves(
    "DataValidation.errorAlert",
    "what is said of an entry that the rule refuses",
    async (context) => {
      const rule = sheetOf(context).getRange("A1").dataValidation;
      rule.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      rule.errorAlert = { message: "No", showAlert: true, style: "Warning", title: "Stop" };
      return read(rule, "errorAlert");
    },
    { message: "No", showAlert: true, style: "Warning", title: "Stop" },
  );
  behaves(
    "DataValidation.clear",
    "takes the rule away",
    async (context) => {
      const rule = sheetOf(context).getRange("A1").dataValidation;
      rule.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      rule.clear();
      return read(rule, "type");
    },
    "None",
  );
  behaves(
    "ConditionalFormatCollection.add",
    "at the first place of priority",
    async (context) => {
      const formats = sheetOf(context).getRange("A1:A9").conditionalFormats;
      const first = formats.add("Custom");
      first.custom.rule.formula = "=$A1>1";
      const second = formats.add("CellValue");
      second.cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
      return [await read(first, "priority", "type"), await read(second, "priority", "type")];
    },
    [
      [1, "Custom"],
      [0, "CellValue"],
    ],
  );
  behaves(
    "SettingCollection.add",
    "sets or adds, and keeps numbers and objects as they are",
    async (context) => {
      const { settings } = context.workbook;
      settings.add("count", 3);
      settings.add("list", [1, { a: true }]);
      settings.add("count", 4);
      return [
        await read(settings.getItem("count"), "value"),
        await read(settings.getItem("list"), "value"),
      ];
    },
    [4, [1, { a: true }]],
  );
  behaves(
    "DocumentProperties.title",
    "and what else a document says of itself",
    async (context) => {
      const { properties } = context.workbook;
      properties.title = "T";
      properties.manager = "M";
      properties.company = "C";
      return read(properties, "title", "manager", "company");
    },
    ["T", "M", "C"],
  );
  behaves(
    "CustomPropertyCollection.add",
    "creates or sets",
    async (context) => {
      const { custom } = context.workbook.properties;
      custom.add("Stage", "one");
      custom.add("Stage", "two");
      const count = custom.getCount();
      await context.sync();
      return [count.value, await read(custom.getItem("Stage"), "value")];
    },
    [1, "two"],
  );
  behaves(
    "WorksheetCustomPropertyCollection.add",
    "of a sheet",
    async (context) => {
      const { customProperties } = sheetOf(context);
      customProperties.add("Role", "plan");
      return read(customProperties.getItem("Role"), "value");
    },
    "plan",
  );
  behaves(
    "Workbook.getActiveCell",
    "the cell that is active",
    async (context) => {
      sheetOf(context).getRange("C3:D4").select();
      return [
        await read(context.workbook.getActiveCell(), "address"),
        await read(context.workbook.getSelectedRange(), "address"),
        await read(context.workbook.getSelectedRanges(), "address"),
      ];
    },
    ["Sheet1!C3", "Sheet1!C3:D4", "Sheet1!C3:D4"],
  );
  behaves(
    "Application.calculationMode",
    "can be set",
    async (context) => {
      const { application } = context.workbook;
      const before = await read(application, "calculationMode");
      application.calculationMode = "Manual";
      return [before, await read(application, "calculationMode")];
    },
    ["Automatic", "Manual"],
  );
  behaves(
    "CultureInfo.name",
    "languagecode-COUNTRY, with separators and patterns",
    async (context) => {
      const culture = context.application.cultureInfo;
      culture.load("name");
      culture.numberFormat.load("numberDecimalSeparator");
      culture.datetimeFormat.load("shortDatePattern,dateSeparator");
      await context.sync();
      return [
        culture.name,
        culture.numberFormat.numberDecimalSeparator,
        culture.datetimeFormat.shortDatePattern,
        culture.datetimeFormat.dateSeparator,
      ];
    },
    ["en-US", ".", "M/d/yyyy", "/"],
  );
  behaves(
    "BindingCollection.add",
    "binds a range to an id",
    async (context) => {
      const { bindings } = context.workbook;
      bindings.add(sheetOf(context).getRange("A1:B2"), "Range", "mine");
      const binding = bindings.getItem("mine");
      return [await read(binding, "type"), await read(binding.getRange(), "address")];
    },
    ["Range", "Sheet1!A1:B2"],
  );
  refuses(
    "Workbook.save",
    "is refused in words, as the host does not know the place",
    (context) => {
      context.workbook.save("Save");
    },
    "UnsupportedOperation",
  );
  behaves(
    "Range.load",
    "select and expand, objects and nested paths",
    async (context) => {
      const range = filled(context, "A1", [["x"]]);
      range.load({ values: true, format: { fill: { color: true } }, worksheet: { name: true } });
      await context.sync();
      return [range.values, range.format.fill.color, range.worksheet.name];
    },
    [[["x"]], "#FFFFFF", "Sheet1"],
  );
  behaves(
    "WorksheetCollection.load",
    "$top and $skip cut items out",
    async (context) => {
      for (const name of ["B", "C", "D"]) context.workbook.worksheets.add(name);
      const { worksheets } = context.workbook;
      worksheets.load({ $top: 2, $skip: 1, name: true });
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    },
    ["B", "C"],
  );
  behaves(
    "Range.set",
    "several properties at once, also from another range",
    async (context) => {
      const source = filled(context, "A1", [["x"]]);
      source.set({
        format: { font: { bold: true, color: "#0000FF" }, fill: { color: "#FFFF00" } },
      });
      source.load("format/font/bold,format/font/color,format/fill/color");
      await context.sync();
      const target = sheetOf(context).getRange("B1");
      target.set({ format: source.toJSON().format } as Excel.Interfaces.RangeUpdateData);
      target.load("format/font/bold,format/fill/color");
      await context.sync();
      return [target.format.font.bold, target.format.fill.color];
    },
    [true, "#FFFF00"],
  );
  behaves(
    "Range.toJSON",
    "a plain object of what was loaded",
    async (context) => {
      const range = sheetOf(context).getRange("A1:B2");
      range.load("address,rowCount");
      await context.sync();
      return range.toJSON();
    },
    { address: "Sheet1!A1:B2", rowCount: 2 },
  );
  behaves(
    "WorksheetCollection.load",
    "names that the API does not have are passed over",
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/noPropertiesNeeded");
      await context.sync();
      return worksheets.items.length;
    },
    1,
  );
  behaves(
    "Range.track",
    "a range that is tracked outlives its batch and follows its cells",
    async (context, host) => {
      const range = await host.Excel.run(async (inner) => {
        const kept = inner.workbook.worksheets.getItem("Sheet1").getRange("B2");
        kept.track();
        await inner.sync();
        return kept;
      });
      sheetOf(context).getRange("1:1").insert("Down");
      await context.sync();
      const address = await read(range, "address");
      range.untrack();
      await range.context.sync();
      return address;
    },
    "Sheet1!B3",
  );
});
