import { describe, expect, test } from "@jest/globals";

import {
  findNamedTable,
  findPlainTables,
  readNamedTable,
  type TableSchema,
} from "#domain/workbook/named-table";
import type { RawCell, TabSnapshot } from "#domain/workbook/snapshot";

import { aTab } from "../../support/snapshots";

const schema: TableSchema = { table: "tblRates", headers: ["Currency", "Rate"] };

function texts(tab: TabSnapshot, header: string): readonly RawCell[] {
  return readNamedTable(tab, schema).map((row) => row.get(header)?.raw ?? "");
}

type Table = TabSnapshot["tables"][number];
function aTable(name: string, row: number, column: number, rows: number): Table {
  return { name, range: { row, column, rows, columns: 2 } };
}

describe("a plain range under its headers", () => {
  test("ends at the first blank row and at the first blank header", () => {
    const tab = aTab("Rates", [
      ["Currency", "Rate", "", "Note"],
      ["EUR", 0.85, "", "a"],
      ["", "", "", "b"],
      ["USD", 0.75, "", "c"],
    ]);
    expect(texts(tab, "Currency")).toEqual(["EUR"]);
    const table = findNamedTable(tab, schema);
    expect(table).toMatchObject({ name: undefined, headerRow: 0, left: 0, columns: 2, lastRow: 1 });
    expect(table?.columnOf("Note")).toBeUndefined();
    expect(table?.columnOf("RATE")).toBe(1);
  });

  test("is found wherever its headers stand, in any case, its rows counted by the sheet", () => {
    const tab = aTab(
      "Rates",
      [
        ["", "Currency", "Other"],
        ["x", " CURRENCY", "rate "],
        ["y", "EUR", 0],
      ],
      { used: { row: 3, column: 2, rows: 3, columns: 3 } },
    );
    const table = findNamedTable(tab, schema);
    expect(table).toMatchObject({ headerRow: 4, left: 3, lastRow: 5 });
    expect(table?.rows.map(({ row }) => row)).toEqual([5]);
    expect(table?.rows[0]?.get("Rate")).toEqual({ raw: 0, tab: "Rates", cell: "E6" });
    expect(table?.columnOf("Currency")).toBe(3);
  });

  test("is each of several, from the top", () => {
    const tab = aTab("Rates", [
      ["Currency", "Rate"],
      ["EUR", 1],
      [],
      ["Currency", "Rate"],
      ["USD", 2],
    ]);
    expect(findPlainTables(tab, schema).map(({ headerRow }) => headerRow)).toEqual([0, 3]);
    expect(texts(tab, "Currency")).toEqual(["EUR"]);
  });

  test("is told from others by its first headers only, as many as the schema says", () => {
    const wide: TableSchema = { table: "tblX", headers: ["A", "B", "C", "D", "E"] };
    const four = aTab("X", [
      ["A", "B", "C", "D"],
      [1, 2, 3, 4],
    ]);
    expect(readNamedTable(four, wide)).toHaveLength(1);
    const three = aTab("X", [
      ["A", "B", "C"],
      [1, 2, 3],
    ]);
    expect(readNamedTable(three, wide)).toHaveLength(0);
    expect(readNamedTable(three, { ...wide, matched: 3 })).toHaveLength(1);
  });

  test("has none where there is none", () => {
    expect(findNamedTable(aTab("Rates", []), schema)).toBeUndefined();
    expect(readNamedTable(aTab("Rates", [["Currency"], ["EUR"]]), schema)).toEqual([]);
  });
});

describe("an Excel table", () => {
  const values = [
    ["Currency", "Rate"],
    ["EUR", 1],
    ["", " "],
    ["USD", 2],
    ["CHF", 3],
  ];

  test.each([
    ["tblRates", "by its name"],
    ["TBLRATES", "in any case"],
    ["tblRates_12", "with the number Excel gives a copy"],
  ])("%s is read %s, blank rows passed over, rows below it not", (name) => {
    const tab = aTab("Rates", values, { tables: [aTable(name, 0, 0, 4)] });
    expect(texts(tab, "Currency")).toEqual(["EUR", "USD"]);
    expect(findNamedTable(tab, schema)).toMatchObject({ name, lastRow: 3, columns: 2 });
  });

  test("of another name is no plain range either", () => {
    const tab = aTab("Rates", values, { tables: [aTable("tblOther", 0, 0, 4)] });
    expect(readNamedTable(tab, schema)).toEqual([]);
    const beside = aTab("Rates", values, { tables: [aTable("tblOther", 1, 0, 4)] });
    expect(texts(beside, "Currency")).toEqual(["EUR"]);
  });

  test("stands by the cells of the sheet, not of what is used of it", () => {
    const tab = aTab("Rates", values, {
      used: { row: 10, column: 5, rows: 5, columns: 2 },
      tables: [aTable("tblRates", 10, 5, 3)],
    });
    const table = findNamedTable(tab, schema);
    expect(table).toMatchObject({ headerRow: 10, left: 5, lastRow: 12 });
    expect(table?.rows.map((row) => row.get("Rate")?.cell)).toEqual(["G12"]);
  });
});

describe("headers", () => {
  test("that stand twice count where they stand first", () => {
    const tab = aTab("Rates", [
      ["Currency", "Rate", "Rate"],
      ["EUR", 1, 2],
    ]);
    expect(texts(tab, "Rate")).toEqual([1]);
  });

  test("have another word where theirs is not there", () => {
    const other: TableSchema = { ...schema, matched: 1, aliases: { Rate: "Price" } };
    const alias = aTab("Rates", [
      ["Currency", "Price"],
      ["EUR", 1],
    ]);
    expect(readNamedTable(alias, other)[0]?.get("Rate")?.raw).toBe(1);
    const both = aTab("Rates", [
      ["Currency", "Price", "Rate"],
      ["EUR", 1, 2],
    ]);
    expect(readNamedTable(both, other)[0]?.get("Rate")?.raw).toBe(2);
  });

  test("over cells nobody sees anything in have none", () => {
    const tab = aTab("Rates", [
      ["Currency", "Rate"],
      ["EUR", "\u200b "],
    ]);
    expect(readNamedTable(tab, schema)[0]?.get("Rate")).toBeUndefined();
    expect(readNamedTable(tab, schema)[0]?.get("Source")).toBeUndefined();
  });
});
