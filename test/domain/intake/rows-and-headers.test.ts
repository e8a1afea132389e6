import { describe, expect, test } from "@jest/globals";

import { isErrorText, normaliseWord, saysNothing } from "#domain/intake/words/cell-words";
import { freeRow, freeRows, mayHeadTable } from "#domain/intake/scanning/free-rows";
import { gridOf, isBlank, toGridRange, transpose } from "#domain/intake/cells/grid";
import { headerCells, segmentsOf } from "#domain/intake/scanning/header-cells";
import { makeHeaderMemory } from "#domain/intake/scanning/header-memory";
import { levelIn } from "#domain/intake/words/level-words";
import type { Box } from "#domain/intake/scanning/table-shape";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab } from "../../support/snapshots";
import { aSearch, sheet } from "./a-search";

describe("a grid", () => {
  test("counts from the used range, and gives addresses of the sheet", () => {
    const used = { row: 2, column: 1, rows: 2, columns: 3 };
    const grid = gridOf({
      ...aTab("Plan", [
        ["a", "b"],
        ["c", "d", 5],
      ]),
      used,
    });
    expect([grid.rows, grid.columns]).toEqual([2, 3]);
    expect([grid.at(1, 2), grid.at(0, 2), grid.at(9, 9), grid.at(-1, 0)]).toEqual([5, "", "", ""]);
    expect([grid.address(0, 0), grid.address(1, 2), grid.address(3000, 70)]).toEqual([
      "B3",
      "D4",
      "BT3003",
    ]);
    expect(toGridRange(grid, { row: 3, column: 2, rows: 4, columns: 5 })).toEqual({
      row: 1,
      column: 1,
      rows: 4,
      columns: 5,
    });
    const turned = transpose(grid);
    expect([turned.rows, turned.columns, turned.at(2, 1), turned.address(2, 1)]).toEqual([
      3,
      2,
      5,
      "D4",
    ]);
  });

  test.each<[string, string]>([
    ["Plan", "Plan"],
    ["Sheet1", "Portfolio"],
    ["SHEET", "Portfolio"],
    ["Tabelle 2", "Portfolio"],
    ["Sheet one", "Sheet one"],
    ["My sheet1", "My sheet1"],
  ])("of a tab called %j is titled %j", (name, title) => {
    expect(gridOf(aTab(name, []), "Portfolio.xlsx").title).toBe(title);
    expect(gridOf(aTab(name, []), "Portfolio").title).toBe(title);
  });

  test.each<[RawCell, boolean]>([
    ["", true],
    [" ", true],
    [" \t\n\r\u00a0\u200b", true],
    ["\ufeff", true],
    ["\ufeff ", false],
    [" ".repeat(7), true],
    [" ".repeat(8), false],
    ["-", false],
    [0, false],
    [false, false],
  ])("has a blank cell in %j: %p", (cell, blank) => {
    expect(isBlank(cell)).toBe(blank);
  });
});

describe("words of cells", () => {
  test.each<[string, boolean]>([
    ["#N/A", true],
    ["#REF!", true],
    ["#GETTING_DATA", true],
    ["#ref!", false],
    ["N/A", false],
    ["#1", false],
  ])("%j are an error: %p", (text, expected) => {
    expect(isErrorText(text)).toBe(expected);
  });

  test.each<[string, boolean]>([
    ["", true],
    ["-", true],
    ["N/A", true],
    ["n / a", true],
    ["TBC.", true],
    ["\u2013", true],
    ["Unknown", true],
    ["to be determined   ", true],
    ["to be determined    ", false],
    ["no", false],
    ["Nobody", false],
    ["Apollo", false],
  ])("%j say that there is nothing: %p", (text, expected) => {
    expect(saysNothing(text)).toBe(expected);
  });

  test("of any length are made comparable alike", () => {
    expect(normaliseWord(" On \u2013 Hold: ")).toBe("on-hold");
    expect(normaliseWord(` ${"Very ".repeat(5)}\u2013 Long. `)).toBe(
      "very very very very very-long",
    );
  });

  test.each<[string, number | undefined]>([
    ["High", 4],
    ["4 - High", 4],
    ["4) High", 4],
    ["High (end users)", 4],
    ["High - delays it", 4],
    ["High \u2013 delays it", 4],
    ["4 \u2013 High: delays\nit", 4],
    ["High-end", undefined],
    ["High, mostly", 4],
    ["Very low", 1],
    ["Highest of all", undefined],
    ["Rather high", undefined],
  ])("%j say the level %p", (text, level) => {
    expect(levelIn(text)).toBe(level);
  });
});

describe("rows outside of tables", () => {
  const counts = (text: string, boxes: readonly Box[] = []): unknown => {
    const { grid, lexicon } = aSearch(sheet(text));
    const { texts, ...rest } = freeRow(grid, lexicon, { row: 0, boxes });
    return { ...rest, texts: texts.map((cell) => cell.text) };
  };
  const none = {
    row: 0,
    amounts: 0,
    known: 0,
    columns: 0,
    facts: 0,
    people: false,
    types: false,
    earlier: false,
    texts: [],
  };

  test.each<[string, object]>([
    ["Ants|5| ", { amounts: 1, texts: ["Ants"] }],
    ["Sponsor|Impact", { known: 2, facts: 1, columns: 1, texts: ["Sponsor", "Impact"] }],
    ["Budget", { known: 1, facts: 1, columns: 1, texts: ["Budget"] }],
    ["Project plan", { known: 1, texts: ["Project plan"] }],
    ["Role", { known: 1, columns: 1, people: true, texts: ["Role"] }],
    ["Item type", { types: true, texts: ["Item type"] }],
    ["Last period", { earlier: true, texts: ["Last period"] }],
  ])("of %j count %j", (text, expected) => {
    expect(counts(text)).toEqual({ ...none, ...expected });
  });

  test("leave out what a table has, but for an earlier period", () => {
    const box = { top: 0, left: 1, bottom: 0, right: 3 };
    expect(counts("Ants|Sponsor|5|Last period|Bees", [box])).toEqual({
      ...none,
      earlier: true,
      texts: ["Ants", "Bees"],
    });
  });

  test("are those with texts, but for rows a wide table fills", () => {
    const { grid, lexicon } = aSearch(sheet("a|b / 5|6 /  / c|d / e|f / g|h"));
    const rows = (boxes: readonly Box[]): readonly number[] =>
      freeRows(grid, lexicon, boxes).map(({ row }) => row);
    expect(rows([])).toEqual([0, 3, 4, 5]);
    expect(rows([{ top: 3, left: 0, bottom: 4, right: 1 }])).toEqual([0, 5]);
    expect(rows([{ top: 3, left: 0, bottom: 4, right: 0 }])).toEqual([0, 3, 4, 5]);
    expect(rows([{ top: 3, left: 1, bottom: 4, right: 1 }])).toEqual([0, 3, 4, 5]);
  });

  const texts = (count: number): { column: number; text: string; meaning: undefined }[] =>
    Array.from({ length: count }, (_, column) => ({ column, text: "x", meaning: undefined }));
  test.each<[object, boolean, string]>([
    [{ known: 0, people: true, texts: texts(9) }, false, "no known word"],
    [{ known: 2, columns: 2, texts: texts(2) }, true, "two columns"],
    [{ known: 2, columns: 1, facts: 1, texts: texts(2) }, false, "one column and a fact"],
    [{ known: 4, facts: 4, texts: texts(4) }, true, "four facts"],
    [{ known: 3, facts: 3, texts: texts(4) }, false, "three facts"],
    [{ known: 2, people: true, texts: texts(2) }, true, "people"],
    [{ known: 2, types: true, texts: texts(2) }, true, "types of a log"],
    [{ known: 1, people: true, texts: texts(4) }, true, "people beside three other texts"],
    [{ known: 1, people: true, texts: texts(1), amounts: 3 }, true, "people beside three amounts"],
    [{ known: 1, people: true, texts: texts(2), amounts: 1 }, false, "people beside two"],
    [{ known: 1, types: true, texts: texts(9) }, false, "one known word that is no person"],
  ])("%j may head a table: %p, %s", (given, may) => {
    expect(mayHeadTable({ ...none, ...given })).toBe(may);
  });
});

describe("cells of a header row", () => {
  test("are its texts, unless a number is among them", () => {
    const { grid, lexicon } = aSearch(sheet("Ants| |Impact|5"));
    const at = (left: number, right: number): unknown =>
      headerCells(grid, lexicon, { row: 0, left, right })?.map(({ column, text, meaning }) => [
        column,
        text,
        meaning === undefined,
      ]);
    expect(at(0, 2)).toEqual([
      [0, "Ants", true],
      [2, "Impact", false],
    ]);
    expect(at(1, 1)).toEqual([]);
    expect(at(0, 3)).toBeUndefined();
  });

  test.each<[readonly number[], readonly number[], readonly (readonly number[])[]]>([
    [[], [], []],
    [[2], [], [[2]]],
    [[0, 1, 2], [], [[0, 1, 2]]],
    [[0, 2], [], [[0], [2]]],
    [[0, 2], [1], [[0, 2]]],
    [
      [0, 3],
      [1, 2],
      [[0], [3]],
    ],
    [
      [0, 1, 3, 4, 6],
      [5],
      [
        [0, 1],
        [3, 4, 6],
      ],
    ],
  ])("in columns %j, with %j filled below, are in parts %j", (columns, filled, parts) => {
    const cells = columns.map((column) => ({ column, text: "x", meaning: undefined }));
    const found = segmentsOf(cells, (column) => filled.includes(column));
    expect(found.map((part) => part.map(({ column }) => column))).toEqual(parts);
  });

  test("are the same object where the same row comes again, if most of them are known", () => {
    const memory = makeHeaderMemory();
    const { grid, lexicon } = aSearch(
      sheet("Risk|Impact|Ants / Risk|Ants|Impact / Risk|Ants|Bees"),
    );
    const cells = (row: number, left = 0): NonNullable<ReturnType<typeof headerCells>> =>
      headerCells(grid, lexicon, { row, left, right: 2 }) ?? [];
    const first = cells(0);
    expect(memory.same(first)).toBe(first);
    expect(memory.same(cells(0))).toBe(first);
    expect(memory.same(cells(1))).not.toBe(first);
    const part = cells(0, 1);
    expect(memory.same(part)).toBe(part);
    const unknown = cells(2);
    memory.same(unknown);
    const again = cells(2);
    expect(memory.same(again)).toBe(again);
    expect(memory.ofTable("tblrisks")).toBeUndefined();
    memory.keepForTable("tblrisks", first);
    expect(memory.ofTable("tblrisks")).toBe(first);
  });
});
