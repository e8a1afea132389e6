import { describe, expect, test } from "@jest/globals";

import { codeOf, firstSheet, inWorkbook } from "./support";

const rows = [
  ["Project", "Status", "Budget"],
  ["Library", "Green", 120],
  ["Harbour", "Red", 80],
  ["Bridge", "Amber", 300],
  ["Tunnel", "Red", 45],
];

function projects(context: Excel.RequestContext): Excel.Table {
  const sheet = firstSheet(context);
  sheet.getRange("A1:C5").values = rows;
  const table = sheet.tables.add("A1:C5", true);
  table.name = "Projects";
  return table;
}

async function shown(context: Excel.RequestContext): Promise<string[]> {
  const cells = ["A2", "A3", "A4", "A5"].map((address) => firstSheet(context).getRange(address));
  for (const cell of cells) cell.load("values,rowHidden");
  await context.sync();
  return cells.filter((cell) => !cell.rowHidden).map((cell) => String(cell.values[0]?.[0]));
}

type Filtering = (filter: Excel.Filter) => void;

const filters: readonly (readonly [string, string, Filtering, readonly string[]])[] = [
  [
    "values",
    "Status",
    (filter) => {
      filter.applyValuesFilter(["red", "Amber"]);
    },
    ["Harbour", "Bridge", "Tunnel"],
  ],
  [
    "a number above another",
    "Budget",
    (filter) => {
      filter.applyCustomFilter(">100");
    },
    ["Library", "Bridge"],
  ],
  [
    "two conditions at once",
    "Budget",
    (filter) => {
      filter.applyCustomFilter(">=80", "<=120", "And");
    },
    ["Library", "Harbour"],
  ],
  [
    "either of two conditions",
    "Budget",
    (filter) => {
      filter.applyCustomFilter("<50", ">200", "Or");
    },
    ["Bridge", "Tunnel"],
  ],
  [
    "a text with wildcards",
    "Project",
    (filter) => {
      filter.applyCustomFilter("=*b*r*");
    },
    ["Library", "Harbour", "Bridge"],
  ],
  [
    "the largest two",
    "Budget",
    (filter) => {
      filter.applyTopItemsFilter(2);
    },
    ["Library", "Bridge"],
  ],
  [
    "the lowest half",
    "Budget",
    (filter) => {
      filter.applyBottomPercentFilter(50);
    },
    ["Harbour", "Tunnel"],
  ],
  [
    "above average",
    "Budget",
    (filter) => {
      filter.applyDynamicFilter("AboveAverage");
    },
    ["Bridge"],
  ],
];

describe("filters of tables", () => {
  test.each(filters)("%s leave the rows that pass", async (_name, column, apply, expected) => {
    const left = await inWorkbook(async (context) => {
      apply(projects(context).columns.getItem(column).filter);
      return shown(context);
    });
    expect(left).toEqual(expected);
  });

  test("two columns filter together, and clearing shows every row again", async () => {
    const seen = await inWorkbook(async (context) => {
      const table = projects(context);
      table.columns.getItem("Status").filter.applyValuesFilter(["Red"]);
      table.columns.getItem("Budget").filter.applyCustomFilter(">50");
      const both = await shown(context);
      table.autoFilter.load("isDataFiltered,enabled,criteria");
      await context.sync();
      const { isDataFiltered, criteria } = table.autoFilter;
      table.clearFilters();
      return { both, isDataFiltered, criteria, after: await shown(context) };
    });
    expect(seen.both).toEqual(["Harbour"]);
    expect(seen.isDataFiltered).toBe(true);
    expect(seen.criteria).toEqual([
      {},
      { filterOn: "Values", values: ["Red"] },
      { filterOn: "Custom", criterion1: ">50", operator: "And" },
    ]);
    expect(seen.after).toEqual(["Library", "Harbour", "Bridge", "Tunnel"]);
  });

  test("a saved filter is there when the file is opened again", async () => {
    const bytes = await inWorkbook(async (context, host) => {
      projects(context).columns.getItem("Status").filter.applyValuesFilter(["Red"]);
      await context.sync();
      return host.save();
    });
    const seen = await inWorkbook(async (context) => {
      const before = await shown(context);
      context.workbook.tables.getItem("Projects").clearFilters();
      return { before, after: await shown(context) };
    }, bytes);
    expect(seen.before).toEqual(["Harbour", "Tunnel"]);
    expect(seen.after).toHaveLength(4);
  });

  test("filtering by colour fails loudly", async () => {
    const code = await codeOf(async (context) => {
      projects(context).columns.getItem("Status").filter.applyCellColorFilter("#FF0000");
      await context.sync();
    });
    expect(code).toBe("ApiNotFound");
  });
});

describe("the filter of a sheet", () => {
  test("filters an area, tells its range, and goes with remove", async () => {
    const seen = await inWorkbook(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1:C5").values = rows;
      const { autoFilter } = sheet;
      autoFilter.apply("A1:C5", 1, { filterOn: "Values", values: ["Red"] });
      const left = await shown(context);
      const range = autoFilter.getRange();
      range.load("address");
      autoFilter.load("enabled");
      await context.sync();
      const { enabled } = autoFilter;
      autoFilter.remove();
      autoFilter.load("enabled");
      const after = await shown(context);
      return { left, address: range.address, enabled, off: autoFilter.enabled, after };
    });
    expect(seen).toEqual({
      left: ["Harbour", "Tunnel"],
      address: "Sheet1!A1:C5",
      enabled: true,
      off: false,
      after: ["Library", "Harbour", "Bridge", "Tunnel"],
    });
  });
});
