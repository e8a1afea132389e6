import { describe, expect, test } from "@jest/globals";

import { openXmlErrors } from "../support/open-xml-errors";
import { firstSheet, inWorkbook } from "./support";

describe("copying a sheet", () => {
  test("takes its cells, tables, charts and local names along", async () => {
    const { seen, bytes } = await inWorkbook(async (context, host) => {
      const plan = firstSheet(context);
      plan.name = "Plan";
      plan.getRange("A1:B3").values = [
        ["Task", "Weeks"],
        ["Survey", 4],
        ["Build", 30],
      ];
      plan.getRange("B5").formulas = [["=SUM(Plan!B2:B3)"]];
      plan.tables.add("A1:B3", true).name = "Tasks";
      plan.names.add("Weeks", plan.getRange("B2:B3"));
      plan.charts.add("ColumnClustered", plan.getRange("A1:B3")).name = "Bars";
      await context.sync();
      const copy = plan.copy("End");
      copy.load("name,position");
      copy.tables.load("items/name");
      copy.names.load("items/formula");
      const total = copy.getRange("B5");
      total.load("formulas");
      const source = copy.charts
        .getItem("Bars")
        .series.getItemAt(0)
        .getDimensionDataSourceString("Values");
      await context.sync();
      return {
        seen: {
          name: copy.name,
          position: copy.position,
          tables: copy.tables.items.map((table) => table.name),
          names: copy.names.items.map((item) => String(item.formula)),
          total: total.formulas,
          source: source.value,
        },
        bytes: host.save(),
      };
    });
    expect(seen).toEqual({
      name: "Plan (2)",
      position: 1,
      tables: ["Tasks2"],
      names: ["='Plan (2)'!$B$2:$B$3"],
      total: [["=SUM('Plan (2)'!B2:B3)"]],
      source: "'Plan (2)'!$B$2:$B$3",
    });
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
  });
});

describe("properties of the document", () => {
  test("are kept in the file", async () => {
    const bytes = await inWorkbook(async (context, host) => {
      const { properties } = context.workbook;
      properties.title = "Portfolio of 2026";
      properties.author = "Project office";
      properties.keywords = "portfolio, RAG";
      await context.sync();
      return host.save();
    });
    const seen = await inWorkbook(async (context) => {
      const { properties } = context.workbook;
      properties.load("title,author,keywords,subject");
      await context.sync();
      return [properties.title, properties.author, properties.keywords, properties.subject];
    }, bytes);
    expect(seen).toEqual(["Portfolio of 2026", "Project office", "portfolio, RAG", ""]);
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
  });
});
