import { describe } from "@jest/globals";

import { behaves, filled, read, refuses, sheetOf } from "../behaves";

/** Costs: a table of three rows in A1:B4. */
function costs(context: Excel.RequestContext): Excel.Table {
  filled(context, "A1:B4", [
    ["Name", "Cost"],
    ["a", 3],
    ["b", 1],
    ["c", 2],
  ]);
  const table = sheetOf(context).tables.add("A1:B4", true);
  table.name = "Costs";
  return table;
}

describe("tables", () => {
  refuses(
    "TableCollection.add",
    "an error where it would overlap another table",
    (context) => {
      costs(context);
      sheetOf(context).tables.add("B2:C5", true);
    },
    "InvalidArgument",
  );
  behaves(
    "TableCollection.add",
    "without headers, shifting the data down by one row",
    async (context) => {
      filled(context, "A1:B1", [[1, 2]]);
      const table = sheetOf(context).tables.add("A1:B1", false);
      return [
        await read(table.getHeaderRowRange(), "values"),
        await read(table.getDataBodyRange(), "values"),
      ];
    },
    [[["Column1", "Column2"]], [[1, 2]]],
  );
  behaves(
    "TableCollection.getItem",
    "by name or by id",
    async (context) => {
      const table = costs(context);
      await read(table, "id");
      return read(context.workbook.tables.getItem(table.id), "name");
    },
    "Costs",
  );
  behaves(
    "Table.getRange",
    "with header and totals",
    async (context) => {
      const table = costs(context);
      table.showTotals = true;
      return [
        await read(table.getRange(), "address"),
        await read(table.getDataBodyRange(), "address"),
        await read(table.getTotalRowRange(), "address"),
      ];
    },
    ["Sheet1!A1:B5", "Sheet1!A2:B4", "Sheet1!A5:B5"],
  );
  behaves(
    "Table.resize",
    "the header stays in its row",
    async (context) => {
      const table = costs(context);
      table.resize("A1:C6");
      return read(table.getRange(), "address");
    },
    "Sheet1!A1:C6",
  );
  behaves(
    "Table.convertToRange",
    "keeps all data",
    async (context) => {
      const range = costs(context).convertToRange();
      const count = sheetOf(context).tables.getCount();
      await context.sync();
      return [await read(range, "address"), count.value];
    },
    ["Sheet1!A1:B4", 0],
  );
  behaves(
    "Table.style",
    "by name, with its flags",
    async (context) => {
      const table = costs(context);
      table.style = "TableStyleLight9";
      table.showBandedColumns = true;
      table.highlightFirstColumn = true;
      table.showFilterButton = false;
      return read(
        table,
        "style",
        "showBandedColumns",
        "highlightFirstColumn",
        "showFilterButton",
        "showBandedRows",
      );
    },
    ["TableStyleLight9", true, true, false, true],
  );
  behaves(
    "TableRowCollection.add",
    "at the end for null, before a row for its index",
    async (context) => {
      const table = costs(context);
      table.rows.add(undefined, [["d", 4]]);
      table.rows.add(0, [["z", 0]]);
      return read(table.getDataBodyRange(), "values");
    },
    [
      ["z", 0],
      ["a", 3],
      ["b", 1],
      ["c", 2],
      ["d", 4],
    ],
  );
  behaves(
    "TableRowCollection.add",
    "the first rows of a new table take its blank row",
    async (context) => {
      const table = sheetOf(context).tables.add("A1:B1", true);
      table.rows.add(undefined, [
        [1, 2],
        [3, 4],
      ]);
      return read(table.getRange(), "address");
    },
    "Sheet1!A1:B3",
  );
  behaves(
    "TableRow.delete",
    "takes a row away",
    async (context) => {
      const table = costs(context);
      table.rows.getItemAt(1).delete();
      return read(table.getDataBodyRange(), "values");
    },
    [
      ["a", 3],
      ["c", 2],
    ],
  );
  behaves(
    "TableColumnCollection.add",
    "at the end, with its header and values",
    async (context) => {
      const table = costs(context);
      table.columns.add(-1, [["Twice"], ["=[@Cost]*2"], [""], [""]]);
      return [
        await read(table.getHeaderRowRange(), "values"),
        await read(table.columns.getItem("Twice"), "index"),
      ];
    },
    [[["Name", "Cost", "Twice"]], 2],
  );
  behaves(
    "TableColumn.name",
    "renames the column in its header",
    async (context) => {
      const table = costs(context);
      table.columns.getItem("Cost").name = "Price";
      return read(table.getHeaderRowRange(), "values");
    },
    [["Name", "Price"]],
  );
  behaves(
    "TableColumn.delete",
    "takes a column away",
    async (context) => {
      const table = costs(context);
      table.columns.getItem("Name").delete();
      return read(table.getRange(), "values");
    },
    [["Cost"], [3], [1], [2]],
  );
  behaves(
    "TableSort.apply",
    "sorts by columns of the table",
    async (context) => {
      const table = costs(context);
      table.sort.apply([{ key: 1, ascending: true }]);
      return read(table.getDataBodyRange(), "values");
    },
    [
      ["b", 1],
      ["c", 2],
      ["a", 3],
    ],
  );
  behaves(
    "Filter.applyValuesFilter",
    "hides the rows of other values",
    async (context) => {
      const table = costs(context);
      table.columns.getItem("Name").filter.applyValuesFilter(["a", "c"]);
      return read(table.getDataBodyRange().getVisibleView(), "values");
    },
    [
      ["a", 3],
      ["c", 2],
    ],
  );
  behaves(
    "Table.clearFilters",
    "shows all rows again",
    async (context) => {
      const table = costs(context);
      table.columns.getItem("Cost").filter.applyTopItemsFilter(1);
      table.clearFilters();
      return read(table.getDataBodyRange().getVisibleView(), "rowCount");
    },
    3,
  );
  behaves(
    "AutoFilter.apply",
    "a filter of a range outside tables",
    async (context) => {
      filled(context, "A1:A4", [["n"], [1], [2], [3]]);
      const { autoFilter } = sheetOf(context);
      autoFilter.apply(sheetOf(context).getRange("A1:A4"), 0, {
        filterOn: "Custom",
        criterion1: ">1",
      });
      return [
        await read(autoFilter, "enabled", "isDataFiltered"),
        await read(sheetOf(context).getRange("A1:A4").getVisibleView(), "values"),
      ];
    },
    [
      [true, true],
      [["n"], [2], [3]],
    ],
  );
});
