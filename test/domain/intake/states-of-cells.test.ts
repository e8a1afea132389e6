import { describe, expect, test } from "@jest/globals";

import { noteHidden, noteMerged, noteOverwritten } from "#domain/intake/tabs/cell-state-rules";
import { stateTable, type StateTable } from "#domain/intake/tabs/cell-state-table";
import { columnsToRead } from "#domain/intake/scanning/columns-to-read";
import { findTables } from "#domain/intake/tables/find-tables";
import { parseRange, type CellRange } from "#domain/workbook/address";

import { aSearch, sheet, type Told } from "./a-search";

function area(address: string): CellRange {
  const range = parseRange(address);
  if (range === undefined) throw new Error(`no range: ${address}`);
  return range;
}

/** A list with headers in row 1 and a record in each of some rows, counted from 1. */
function told(
  text: string,
  rule: (table: StateTable) => void,
  given: {
    readonly rows?: readonly number[];
    readonly merged?: readonly string[];
    readonly shown?: readonly string[];
    readonly formulas?: readonly string[];
  },
): readonly Told[] {
  const search = aSearch(sheet(text));
  const headers = sheet(text)[0] ?? [];
  const last = sheet(text).length;
  const rows = given.rows ?? Array.from({ length: last - 1 }, (_, at) => at + 2);
  rule({
    grid: search.grid,
    note: search.note,
    title: "Risks",
    columns: headers.map((header, column) => ({ column, header: String(header) })),
    rows: rows.map((row) => row - 1),
    merged: (given.merged ?? []).map(area),
    shown: given.shown?.map(area),
    formulas: (given.formulas ?? []).map(area),
  });
  return search.told;
}

describe("merged cells of a list", () => {
  const split = (cell: string, facts: object): Told => ["MERGED_CELLS_SPLIT_RECORD", cell, facts];
  const list = "Risk|Owner|Impact / a|Amy|1 / b||2 / c|Bo|3";

  test.each<[string, string, readonly Told[], string]>([
    [
      list,
      "B2:B3",
      [split("B2", { range: "B2:B3", field: "Owner", records: 1, columns: 1 })],
      "the second record has no owner of its own",
    ],
    [
      "Risk|Owner|Impact / a|Amy|1 / b||2 / c||3",
      "B2:B4",
      [split("B2", { range: "B2:B4", field: "Owner", records: 2, columns: 1 })],
      "two have none",
    ],
    ["Risk|Owner|Impact / a|Amy|1 / ||", "B2:B3", [], "the second row is none"],
    [list, "B2", [], "one cell takes nothing"],
    [list, "D2:D3", [], "beside the list"],
    ["Risk|Owner|Impact / a||1 / b||2", "B2:B3", [], "they hold nothing"],
    [
      "Risk|Owner|Impact / a|Amy| / b|Bo|1",
      "B2:C2",
      [split("B2", { range: "B2:C2", field: "Owner", records: 0, columns: 2 })],
      "of two columns",
    ],
    ["Risk|Owner|Impact / a||  / b|Bo|1", "A2:C2", [], "all of a record are a heading"],
    [
      "Risk|Owner|Impact / a|Amy| / b|| / c|Bo|1",
      "B2:C3",
      [split("B2", { range: "B2:C3", field: "Owner", records: 1, columns: 1 })],
      "rows go before columns",
    ],
  ])("%j with %s: %j, %s", (text, merged, expected) => {
    expect(told(text, noteMerged, { merged: [merged] })).toEqual(expected);
  });

  test("count where they begin in the records", () => {
    const merged = ["B2:B3"];
    expect(told(list, noteMerged, { merged, rows: [3, 4] })).toEqual([]);
    expect(told(list, noteMerged, { merged, rows: [2] })).toHaveLength(1);
    expect(told(list, noteMerged, { merged, rows: [] })).toEqual([]);
    expect(told(list, noteMerged, { merged: ["B4:B5"], rows: [2, 3] })).toEqual([]);
  });
});

describe("rows of a list that nobody sees", () => {
  const list = "Risk|Owner / a|Amy / b|Bo / c|Cy";
  const hidden = (cell: string, records: number): readonly Told[] => [
    ["HIDDEN_ROWS_COUNTED", cell, { list: "Risks", records }],
  ];

  test.each<[readonly string[] | undefined, readonly Told[], string]>([
    [undefined, [], "nobody has looked"],
    [["A1:B9"], [], "all are seen"],
    [["A1:B2", "A4:B4"], hidden("A3", 1), "one in the middle"],
    [["A1:B1"], hidden("A2", 3), "all of them, at the first"],
    [[], hidden("A2", 3), "the header as well"],
  ])("of which %j are seen: %j, %s", (shown, expected) => {
    expect(told(list, noteHidden, shown === undefined ? {} : { shown })).toEqual(expected);
  });
});

describe("a value among formulas", () => {
  const numbers = (...cells: readonly (number | string)[]): string =>
    ["Cost", ...cells].join(" / ");
  const typed = (cell: string, text: string, calculated: number): Told => [
    "FORMULA_OVERWRITTEN",
    cell,
    { field: "Cost", text, calculated },
  ];

  test.each<[string, readonly string[], readonly Told[], string]>([
    [numbers(1, 2, 3, 4, 5), ["A2:A4", "A6"], [typed("A5", "4", 4)], "one of five"],
    [numbers(1, 2, 3, 4), ["A2:A3", "A5"], [], "one of four is too many"],
    [numbers(1, 2, 3), ["A2:A4"], [], "none was typed"],
    [numbers(1, 2, 3), ["A2"], [], "one formula makes no column of them"],
    [numbers(1, 2, 3, 4, 5, 6), [], [], "no formulas"],
    [numbers(1, 2, 3, 4, 5), ["A3:A6"], [], "it begins with a typed value"],
    [numbers(1, 2, 3, 4, 5, 6), ["A3:A5", "A7"], [typed("A6", "5", 4)], "after its beginning"],
    [numbers(1, 2, 3, "", 5), ["A2:A4", "A6"], [], "a blank cell is no value"],
    [numbers(1, 2, 3, 4, 5), ["A2:A5"], [typed("A6", "5", 4)], "at the end"],
    [
      numbers(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
      ["A2:A4", "A6:A8", "A10:A11"],
      [typed("A5", "4", 8), typed("A9", "8", 8)],
      "two of ten",
    ],
    [numbers(1, 2), ["A2:A3", "B2:B9"], [], "two formulas are few"],
  ])("%j with formulas in %j: %j, %s", (text, formulas, expected) => {
    expect(told(text, noteOverwritten, { formulas })).toEqual(expected);
  });
});

describe("a list with the states of its cells", () => {
  test("has its columns and its rows in order, each row once", () => {
    const search = aSearch(sheet("Risk|Impact|Impact|Owner / late|3|2|Amy / dear|3|1|Bo"));
    const [table] = findTables(search).tables;
    if (table === undefined) throw new Error("no table");
    const rows = [2, 1, 2].map((row) => ({ row, source: { tab: "x", cell: "A1" }, fields: {} }));
    const states = { merged: [area("A1:B1")], formulas: undefined, shown: [area("A1:D3")] };
    const found = stateTable({ grid: search.grid, table, rows, note: search.note }, states);
    expect(found).toMatchObject({
      title: "Risks",
      columns: [
        { column: 0, header: "Risk" },
        { column: 1, header: "Impact" },
        { column: 2, header: "Impact" },
        { column: 3, header: "Owner" },
      ],
      rows: [1, 2],
      merged: [area("A1:B1")],
      shown: [area("A1:D3")],
      formulas: [],
    });
  });
});

describe("columns as their cells are read", () => {
  test("are kept for one unit and currency of a table", () => {
    const search = aSearch(sheet("Task|Duration (weeks)|Budget (£k)|Start / Roof|1|2|46112"));
    const [table] = findTables(search).tables;
    if (table === undefined) throw new Error("no table");
    const first = columnsToRead(table.columns, 1000, "EUR");
    expect(first).toMatchObject({ unit: 1000, currency: "EUR", left: 0 });
    expect(
      first.columns.map(({ key, field }) => [key, field.unit, field.currency, field.days]),
    ).toEqual([
      ["name", 1000, "EUR", undefined],
      ["duration", 1000, "EUR", 5],
      ["budget", 1000, "GBP", undefined],
      ["forecastStart", 1000, "EUR", undefined],
    ]);
    expect(columnsToRead(table.columns, 1000, "EUR")).toBe(first);
    expect(columnsToRead(table.columns, 1, "EUR").columns[0]?.field.unit).toBe(1);
    expect(columnsToRead(table.columns, 1, "USD").columns[0]?.field.currency).toBe("USD");
  });
});
