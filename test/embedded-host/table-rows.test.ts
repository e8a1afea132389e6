import { describe, expect, test } from "@jest/globals";

import { openXmlErrors } from "../support/open-xml-errors";
import { firstSheet, inWorkbook } from "./support";

function tasks(context: Excel.RequestContext): Excel.Table {
  const sheet = firstSheet(context);
  sheet.getRange("A1:B3").values = [
    ["Task", "Weeks"],
    ["Survey", 4],
    ["Build", 30],
  ];
  return sheet.tables.add("A1:B3", true);
}

type Change = (table: Excel.Table, sheet: Excel.Worksheet) => void;

const changes: readonly (readonly [string, Change, string, readonly (readonly unknown[])[]])[] = [
  [
    "rows added at the end make the table larger",
    (table) => {
      table.rows.add(undefined, [["Tender", 6]]);
    },
    "A1:B4",
    [
      ["Task", "Weeks"],
      ["Survey", 4],
      ["Build", 30],
      ["Tender", 6],
      ["", ""],
    ],
  ],
  [
    "what lies below a table makes room",
    (table, sheet) => {
      sheet.getRange("A4").values = [["Note"]];
      table.rows.add(undefined, [["Tender", 6]]);
    },
    "A1:B4",
    [
      ["Task", "Weeks"],
      ["Survey", 4],
      ["Build", 30],
      ["Tender", 6],
      ["Note", ""],
    ],
  ],
  [
    "rows are added before the one of an index",
    (table) => {
      table.rows.add(1, [["Tender", 6]]);
    },
    "A1:B4",
    [
      ["Task", "Weeks"],
      ["Survey", 4],
      ["Tender", 6],
      ["Build", 30],
      ["", ""],
    ],
  ],
  [
    "a deleted row lets those below move up",
    (table) => {
      table.rows.getItemAt(0).delete();
    },
    "A1:B2",
    [
      ["Task", "Weeks"],
      ["Build", 30],
      ["", ""],
      ["", ""],
      ["", ""],
    ],
  ],
  [
    "a column added at the end brings its heading",
    (table) => {
      table.columns.add(undefined, [["Owner"], ["Ann"], ["Bob"]]);
    },
    "A1:C3",
    [
      ["Task", "Weeks", "Owner"],
      ["Survey", 4, "Ann"],
      ["Build", 30, "Bob"],
      ["", "", ""],
      ["", "", ""],
    ],
  ],
  [
    "a column is added before another, under a name",
    (table) => {
      table.columns.add(1, undefined, "Owner");
    },
    "A1:C3",
    [
      ["Task", "Owner", "Weeks"],
      ["Survey", "", 4],
      ["Build", "", 30],
      ["", "", ""],
      ["", "", ""],
    ],
  ],
  [
    "a deleted column goes with its cells",
    (table) => {
      table.columns.getItem("Task").delete();
    },
    "A1:A3",
    [["Weeks"], [4], [30], [""], [""]],
  ],
  [
    "a table is sorted by one of its columns",
    (table) => {
      table.sort.apply([{ key: 1, ascending: false }]);
    },
    "A1:B3",
    [
      ["Task", "Weeks"],
      ["Build", 30],
      ["Survey", 4],
      ["", ""],
      ["", ""],
    ],
  ],
];

describe("rows and columns of tables", () => {
  test.each(changes)("%s", async (_what, change, address, cells) => {
    const { seen, bytes } = await inWorkbook(async (context, host) => {
      const table = tasks(context);
      const sheet = firstSheet(context);
      change(table, sheet);
      const range = table.getRange();
      range.load("address");
      const block = sheet.getRangeByIndexes(0, 0, 5, cells[0]?.length ?? 0);
      block.load("values");
      table.columns.load("items/name");
      await context.sync();
      const names = table.columns.items.map((column) => column.name);
      return { seen: [range.address, block.values, names], bytes: host.save() };
    });
    expect(seen).toEqual([`Sheet1!${address}`, cells, cells[0]]);
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
  });
});
