import { describe, expect, test } from "@jest/globals";

import { columnFits, holdsKind } from "#domain/intake/headers/column-fits";
import { headsColumn } from "#domain/intake/scanning/column-heads";
import { freeRows } from "#domain/intake/scanning/free-rows";
import { earlierColumns, isEarlier, isLabelBand } from "#domain/intake/scanning/label-bands";
import { meaningOf, type FactSense } from "#domain/intake/words/lexicon";
import { factDefinition } from "#domain/project/fields";
import type { FactName } from "#domain/project/project-return";
import type { RawCell } from "#domain/workbook/snapshot";

import { aSearch, sheet } from "./a-search";

function sense(fact: FactName, byValue = false): FactSense {
  return { fact: factDefinition(fact), score: 1, byValue };
}

describe("a label over cells of one kind", () => {
  const heads = (rows: string, column = 1): string => {
    const { grid, lexicon } = aSearch(sheet(rows));
    return headsColumn(grid, lexicon, { row: 0, column });
  };

  test.each<[string, string, string]>([
    ["Ants|Owner|Bees / x|Amy|y / x|Bo|y", "perhaps", "three columns"],
    ["Ants|Owner|Bees / 1|Amy|y / 2|Bo|y", "surely", "with numbers"],
    ["2026|Owner|Bees / 1|Amy|y / 2|Bo|y", "perhaps", "under a text"],
    ["Ants|Owner|Bees / 1|Amy|y / x|Bo|y", "perhaps", "two numbers"],
    ["Ants|Owner|Bees / x|Amy|y / 2|Bo|y", "perhaps", "both of them"],
    ["Status|Owner|Bees / x|Amy|y / x|Bo|y", "surely", "a header before"],
    ["Ants|Owner|Impact / x|Amy|y / x|Bo|y", "surely", "one behind"],
    ["Ants|Owner|Risks / x|Amy|y / x|Bo|y", "surely", "any known one"],
    ["Ants|Owner / x|Amy / x|Bo", "no", "two headers are no row of them"],
    ["Ants|Owner||Bees / x|Amy||y / x|Bo||y", "no", "a gap"],
    ["Ants|Owner|Bees / |Amy| / |Bo|", "no", "one column in use"],
    ["Ants|Owner|Bees / x|Amy| / |Bo|y", "no", "both rows are filled"],
    ["Ants|Owner|Bees / x|Amy| / x|Bo|", "perhaps", "two in use"],
    ["Ants|Owner|Bees / x||y / x|Bo|y", "no", "nothing under it"],
    ["Ants|Owner|Bees / x|Amy|y / x||y", "no", "one cell under it"],
    ["Ants|Owner|Bees / x|Sponsor|y / x|Bo|y", "no", "a label is there"],
    ["Ants|Owner|Bees / x|Amy|y / x|Sponsor|y", "no", "second, too"],
    ["Ants|Owner|Bees / x|5|y / x|Impact|y", "perhaps", "no fact's label"],
  ])("%j: the second heads a column %s, %s", (rows, expected) => {
    expect(heads(rows)).toBe(expected);
  });

  test("may be the first or the last of its row", () => {
    expect(heads("Owner|Ants|Bees / Amy|x|y / Bo|x|y", 0)).toBe("perhaps");
    expect(heads("Ants|Bees|Owner / x|y|Amy / x|y|Bo", 2)).toBe("perhaps");
  });
});

describe("a row of labels over their values", () => {
  const isBand = (rows: string, column = 0): boolean => {
    const { grid, lexicon } = aSearch(sheet(rows));
    return isLabelBand(grid, lexicon, { row: 0, column });
  };

  test.each<[string, boolean, string]>([
    ["Sponsor|Stage|Ants / Amy|Build|x", true, "two known of three"],
    ["Sponsor|Stage / Amy|Build", false, "two are no row"],
    ["Sponsor|Ants|Stage / Amy|x|Build", false, "known ones side by side"],
    ["Ants|Sponsor|Stage / x|Amy|Build", true, "wherever they begin"],
    ["Sponsor|Stage|Ants|Bees / Amy|Build|x|y", true, "half are known"],
    ["Sponsor|Stage|Ants|Bees|Cats / a|b|c|d|e", false, "fewer"],
    ["Sponsor|Stage|Ants|Bees / Amy|Build", true, "half have a value"],
    ["Sponsor|Stage|Ants|Bees / Amy", false, "fewer have one"],
    ["Sponsor|Stage|Ants / Amy|Programme|x", false, "a label stands below"],
    ["Sponsor|Stage|Ants / Amy|Impact|x", true, "a header of columns is none"],
    ["Sponsor|Stage|5 / Amy|Build|x", false, "a number ends the row"],
    ["Sponsor|Stage| |Ants / Amy|Build|x", false, "a space does"],
  ])("%j: is one %p, %s", (rows, expected) => {
    expect(isBand(rows)).toBe(expected);
  });

  test("is the same from each of its labels", () => {
    const rows = "5|Sponsor|Stage|Ants / |Amy|Build|x";
    expect([1, 2, 3].map((column) => isBand(rows, column))).toEqual([true, true, true]);
  });
});

describe("a column of an earlier period", () => {
  const earlier = (rows: string): readonly string[] => {
    const { grid, lexicon } = aSearch(sheet(rows));
    return earlierColumns(grid, freeRows(grid, lexicon, [])).map(({ row, column }) =>
      grid.address(row, column),
    );
  };

  test.each<[string, readonly string[], string]>([
    ["|This period|Last period", ["C1"], "beside another header"],
    ["|Last period|This period", ["B1"], "before it"],
    ["||Last period", [], "alone"],
    ["Last period|This period", [], "in the first column"],
    ["|This period|5", [], "a number"],
    ["|Last month|Previous month", ["B1", "C1"], "two of them"],
  ])("%j is %j: %s", (rows, expected) => {
    expect(earlier(rows)).toEqual(expected);
  });

  test("is fifteen rows below its header, and none above", () => {
    const header = [{ row: 3, column: 2 }];
    const rows = [2, 3, 4, 18, 19].map((row) => isEarlier(header, { row, column: 2 }));
    expect(rows).toEqual([false, false, true, true, false]);
    expect(isEarlier(header, { row: 4, column: 3 })).toBe(false);
  });
});

describe("the cells under a header", () => {
  const holds = (cells: readonly RawCell[], what = sense("reportedOverall")): boolean => {
    const { grid, vocabularies } = aSearch([["x"], ...cells.map((cell) => [cell])]);
    const cell = { column: 0, text: "x", meaning: undefined };
    return holdsKind({ grid, vocabularies, headerRow: 0 }, { cell, sense: what });
  };

  test.each<[readonly RawCell[], boolean, string]>([
    [["Red", "Ants"], true, "half of them"],
    [["Red", "Ants", "Bees"], false, "fewer"],
    [["Red", "", "", ""], true, "blank ones are not asked"],
    [["", ""], false, "none at all"],
    [[...Array<RawCell>(4).fill("Ants"), ...Array<RawCell>(4).fill("Red")], true, "of eight"],
    [[...Array<RawCell>(5).fill("Ants"), ...Array<RawCell>(9).fill("Red")], false, "no more"],
  ])("%j hold colours: %p, %s", (cells, expected) => {
    expect(holds(cells)).toBe(expected);
  });

  test.each<[string, FactSense, boolean, string]>([
    ["Sponsor", sense("sponsor"), true, "one plain meaning is not asked"],
    ["Status", sense("reportedOverall", true), false, "one that has to fit is"],
    ["Status", sense("reportedOverall"), false, "so is one of two"],
    ["Weather", sense("baselineStart"), true, "an unknown header is not"],
  ])("of %j need not fit: %p, %s", (text, what, expected) => {
    const { grid, vocabularies } = aSearch([[text], [true]]);
    const cell = { column: 0, text, meaning: meaningOf(text) };
    expect(columnFits({ grid, vocabularies, headerRow: 0 }, { cell, sense: what })).toBe(expected);
  });
});
