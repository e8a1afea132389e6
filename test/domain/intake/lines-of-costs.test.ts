import { describe, expect, test } from "@jest/globals";

import { labelColumn, linesUnder } from "#domain/intake/tables/cost-line-cells";
import type { RawCell } from "#domain/workbook/snapshot";

import { aSearch, type Rows } from "./a-search";

const staff: readonly RawCell[] = ["Staff", 100, 80];
const software: readonly RawCell[] = ["Software", 50, 20];

describe("lines of amounts under a header", () => {
  const head: readonly RawCell[] = ["", "Budget", "Actual"];
  const lines = (rows: Rows): readonly number[] =>
    linesUnder(aSearch([head, ...rows]), 0, { left: 1, right: 2 });

  test.each<[Rows, readonly number[], string]>([
    [[staff, software], [1, 2], "rows with amounts"],
    [
      [
        ["Staff", 1, ""],
        ["Other", "", 0],
      ],
      [1, 2],
      "one of them is enough",
    ],
    [[["Staff", "1,200", ""]], [1], "an amount may be a text"],
    [[["Labour", "", ""], staff], [2], "a group has none"],
    [[staff, [], software], [1, 3], "over one blank row"],
    [[staff, [], [], software], [1], "not over two"],
    [[staff, [], ["Labour", "", ""], [], software], [1, 5], "a group begins anew"],
    [[staff, ["x", "to do", ""], software], [1], "to the first text"],
    [[staff, ["x", "to do", 5], software], [1, 2, 3], "a text beside an amount is a remark"],
    [[staff, ["x", true, ""], software], [1], "yes is no amount"],
    [[staff, ["", "", "", "beside"], [], software], [1], "what stands beside is not of it"],
  ])("of %j are %j: %s", (rows, expected) => {
    expect(lines(rows)).toEqual(expected);
  });

  test("end at the next periods", () => {
    const next: readonly RawCell[] = ["Item", 46053, 46081, 46112];
    const search = aSearch([["", 1, 2, 3], staff, next, software]);
    expect(linesUnder(search, 0, { left: 1, right: 3 })).toEqual([1]);
  });

  test("are looked for in two hundred rows", () => {
    const rows = Array.from({ length: 250 }, (): readonly RawCell[] => ["Staff", 1, 2]);
    expect(lines(rows).at(-1)).toBe(199);
  });
});

describe("the column of categories", () => {
  const label = (rows: Rows, other?: ReadonlySet<number>): number | undefined =>
    labelColumn(
      aSearch(rows),
      rows.map((_row, at) => at),
      { left: 3, ...(other === undefined ? {} : { other }) },
    );

  test.each<[Rows, number | undefined, string]>([
    [[["x", "Staff", "", 1]], 1, "words, not a letter"],
    [[["", "", "", 1]], undefined, "none"],
    [[[1, 2, true, 1]], undefined, "only amounts"],
    [
      [
        ["", "Staff", "", 1],
        ["", "", "", 1],
        ["", "", "", 1],
      ],
      1,
      "a third of the lines is enough",
    ],
    [
      [
        ["", "Staff", "", 1],
        ["", "", "", 1],
        ["", "", "", 1],
        ["", "", "", 1],
      ],
      undefined,
      "a quarter is not",
    ],
    [
      [
        ["Group", "Staff", "", 1],
        ["", "Travel", "", 1],
      ],
      1,
      "most names",
    ],
    [
      [
        ["Group", "Staff", "", 1],
        ["Other", "Travel", "", 1],
      ],
      0,
      "the first of two as full",
    ],
    [
      [
        ["Plan", "Staff", "", 1],
        ["Actual", "", "", 1],
      ],
      1,
      "words for amounts are no names",
    ],
    [
      [
        ["Plan", "", "Staff", 1],
        ["Actual", "", "", 1],
      ],
      2,
      "wherever they stand",
    ],
    [
      [
        ["Plan", "", "", 1],
        ["Actual", "", "", 1],
      ],
      0,
      "but better than nothing",
    ],
    [
      [
        ["Staff", "Travel", "", 1],
        ["", "Actual", "", 1],
      ],
      1,
      "more texts where names are as many",
    ],
    [[["", "", "", 1, "Staff"]], undefined, "left of the amounts"],
  ])("of %j is %p: %s", (rows, expected) => {
    expect(label(rows)).toBe(expected);
  });

  test("is none of the others", () => {
    expect(label([["Apollo", "Staff", "", 1]], new Set([0]))).toBe(1);
    expect(label([["Apollo", "Staff", "", 1]], new Set([0, 1]))).toBeUndefined();
  });
});
