import { describe, expect, test } from "@jest/globals";

import { isHeaderLike } from "#domain/intake/scanning/header-like";
import { lastBodyRow } from "#domain/intake/tables/table-extent";
import type { RawCell } from "#domain/workbook/snapshot";

import { aSearch, type Rows } from "./a-search";

const header = ["ID", "Task", "Finish", "Budget", "Owner"];
const one: readonly RawCell[] = ["T1", "Build", 46112, 10, "Amy"];
const two: readonly RawCell[] = ["T2", "Test", 46122, 4, "Bo"];
const blank: readonly RawCell[] = [];

/** Last row of a table under five headers, its header being row 0, some columns from the left edge. */
function last(body: Rows, left = 0, top: readonly RawCell[] = header): number {
  const { grid, lexicon } = aSearch([top, ...body]);
  return lastBodyRow(grid, lexicon, { row: 1, left, right: left + 4 });
}

describe("a table ends, below a gap,", () => {
  test.each<[string, readonly RawCell[], boolean]>([
    ["before a row with less than half of the cells of its first", ["x", 1], true],
    ["not before one with more", ["x", 1, 2], false],
    ["before a lone text", ["Phase 2"], true],
    ["before a lone number", [12], true],
    ["before a label with three values", ["Sponsor", "Bo", "Amy", "Eve"], true],
    ["not before a label with four", ["Sponsor", "Bo", "Amy", "Eve", "Joe"], false],
    ["before a label after blanks", ["", "", "Sponsor", "Bo", "Eve"], true],
    ["not before a number with a label after it", [1, "Sponsor", "Bo"], false],
    ["not before words that are no label", ["T3", "Walls", "soon"], false],
    ["not before a word that may be a label by its value", ["Status", "Walls", "soon"], false],
  ])("%s", (_rule, row, ends) => {
    expect(last([one, blank, row])).toBe(ends ? 1 : 3);
  });

  test("where half of the cells of the first row would do", () => {
    const four: readonly RawCell[] = ["T1", "Build", 46112, 10];
    expect(last([four, blank, ["x", 1]])).toBe(3);
    expect(last([four, blank, ["", "", "", "", 1, 2]])).toBe(1);
  });

  test.each<[string, Rows, boolean]>([
    ["of a record", [two], true],
    ["of a record with two cells", [["T2", "", 46122]], false],
    ["of a row of texts", [["T2", "Test", "soon", "some", "Bo"]], false],
    ["of a record where the first has texts", [["T2", 1, "soon", "some", "Bo"]], false],
    ["of nothing", [], false],
  ])("but for the heading %s", (_what, rows, goesOn) => {
    expect(last([one, blank, ["Phase 2"], ...rows])).toBe(goesOn ? 3 + rows.length : 1);
    expect(last([one, blank, ["", "Phase 2"], ...rows])).toBe(goesOn ? 3 + rows.length : 1);
    expect(last([one, blank, [2], ...rows])).toBe(1);
    expect(last([one, blank, ["", 2], ...rows])).toBe(1);
  });

  test("but for the heading of a record with a number where the first has one, in any column", () => {
    const first = ["T1", "Build", "soon", "Amy", 10];
    expect(last([first, blank, ["Phase 2"], ["T2", "Test", "soon", "Bo", 4]])).toBe(4);
    expect(last([first, blank, ["", "", "", "", "Phase 2"], ["T2", "Test", "", "Bo", 4]])).toBe(4);
  });

  test("but for a heading above a record like the first with three cells", () => {
    const spare: readonly RawCell[] = ["T1", "Build"];
    expect(last([spare, one, blank, ["Phase 2"], two])).toBe(5);
    expect(last([["T1", 1], one, blank, ["Phase 2"], ["T2", 1, "soon"]])).toBe(2);
  });
});

describe("blank rows", () => {
  const beside = (text: RawCell): readonly RawCell[] => [text];
  const right = (row: readonly RawCell[]): readonly RawCell[] => ["", ...row];
  const bridged = (text: RawCell): boolean =>
    last([right(one), beside(text), beside(text), right(two)], 1, right(header)) === 4;

  test.each<[string, RawCell, boolean]>([
    ["the title of a group", "Phase 2", true],
    ["a title of 80 letters", "x".repeat(80), true],
    ["a text of 81 letters", "x".repeat(81), false],
    ["a number", 2, false],
    ["yes or no", true, false],
    ["spaces", "  ", false],
    ["nothing", "", false],
  ])("do not end a table beside %s", (_what, text, goesOn) => {
    expect(bridged(text)).toBe(goesOn);
  });

  test("of spaces are blank", () => {
    expect(last([one, [" ", ""], two])).toBe(3);
    expect(last([one, [" ", ""], [" "], two])).toBe(1);
  });
});

describe("a lone text that is the title of a section", () => {
  test.each<[string, Rows, boolean]>([
    ["with nothing under it", [["Risks"]], true],
    ["in any column", [["", "", "Risks"]], true],
    ["over a record", [["Risks"], two], true],
    ["in the last column, over a record", [["", "", "", "", "Risks"], two], true],
    ["that is none, over a record", [["", "Paint"], two], false],
    [
      "that is none, over another header",
      [
        ["", "Walls"],
        ["Risk", "Probability", "Impact"],
      ],
      true,
    ],
    ["with another text beside it", [["T2", "Risks"], two], false],
    ["that is a number, over a record", [[12], two], false],
  ])("%s ends a table: %p", (_what, rows, ends) => {
    expect(last([one, ...rows])).toBe(ends ? 1 : 1 + rows.length);
  });
});

describe("a row like a header", () => {
  test.each<[string, Rows, number]>([
    ["ends a table", [one, ["Risk", "Probability", "Impact", "Owner", "Status"], two], 1],
    ["as its first row with the same first word too", [["ID", "Risk", "Impact", "Owner"], two], 0],
    [
      "with a blank under a blank",
      [
        ["", "Build", "Walls"],
        ["", "Risk", "Impact", "Owner"],
      ],
      1,
    ],
    ["as its first row too", [["Risk", "Probability", "Impact", "Owner", "Status"], two], 0],
    [
      "is a record where it has a word of a row above",
      [
        ["Walls", "Impact", "soon"],
        ["Issue", "Impact", "Status"],
      ],
      2,
    ],
    ["is a record where it has a word twice", [one, ["Risk", "Impact", "Owner", "Owner"], two], 3],
    [
      "is a record with the next id",
      [["R-9", "Build", "Walls"], ["R-10", "Impact", "Owner", "Status"], two],
      3,
    ],
    [
      "is none with another id",
      [["R-9", "Build", "Walls"], ["Q-10", "Impact", "Owner", "Status"], two],
      1,
    ],
    [
      "is none with an id where none stands above",
      [one, ["Risk 1", "Impact", "Owner", "Status"], two],
      1,
    ],
    [
      "is a record where the word stands twelve rows above",
      [
        ["Walls", "Impact", "soon"],
        ...Array<Rows[number]>(11).fill(one),
        ["Risk", "Impact", "Owner"],
      ],
      13,
    ],
    [
      "is none where it stands thirteen rows above",
      [
        ["Walls", "Impact", "soon"],
        ...Array<Rows[number]>(12).fill(one),
        ["Risk", "Impact", "Owner"],
      ],
      13,
    ],
  ])("%s", (_rule, body, row) => {
    expect(last(body)).toBe(row);
  });

  test.each<[string, readonly RawCell[], boolean]>([
    ["three known headers", ["Risk", "Impact", "Owner"], true],
    ["two, a section's noun and a column of it", ["Risk", "Impact"], true],
    ["two, the noun the second of them", ["Impact", "Risk"], false],
    ["two of one section without its noun", ["Owner", "Status"], false],
    ["two of two sections", ["Action", "Predecessors"], false],
    ["two and a word", ["Risk", "Impact", "Walrus"], false],
    ["three of six side by side", ["Risk", "Impact", "Owner", "Walrus", "Zebra", "Otter"], true],
    ["three of seven", ["Risk", "Impact", "Owner", "Walrus", "Zebra", "Otter", "Koala"], false],
    ["three of four in any order", ["Risk", "Walrus", "Impact", "Owner"], true],
    ["three of five apart", ["Risk", "Walrus", "Impact", "Zebra", "Owner"], false],
    [
      "three of five, two of them side by side",
      ["Risk", "Impact", "Walrus", "Zebra", "Owner"],
      false,
    ],
    ["three with a number", ["Risk", "Impact", "Owner", 1], false],
    ["three with a number before them", [1, "Risk", "Impact", "Owner"], false],
    ["three between blanks", ["", "Risk", "Impact", " ", "Owner"], true],
    ["three labels of facts", ["Sponsor", "Project manager", "Stage"], true],
    ["three after three words", ["Walrus", "Zebra", "Otter", "Risk", "Impact", "Owner"], false],
    ["three after two words", ["Walrus", "Zebra", "Risk", "Impact", "Owner"], true],
  ])("is one of %s: %p", (_what, row, is) => {
    const { grid, lexicon } = aSearch([row]);
    expect(isHeaderLike(grid, lexicon, { row: 0, left: 0, right: row.length - 1 })).toBe(is);
  });

  test("is none below the sheet", () => {
    const { grid, lexicon } = aSearch([["Risk", "Impact", "Owner"]]);
    expect(isHeaderLike(grid, lexicon, { row: 1, left: 0, right: 2 })).toBe(false);
  });
});

describe("the header once more", () => {
  test.each<[string, readonly RawCell[], boolean]>([
    ["whole", header, true],
    ["two of its words", ["ID", "Task"], true],
    ["one of its words", ["ID"], false],
    ["two of four", ["ID", "Task", "soon", "some"], true],
    ["two of five", ["ID", "Task", "soon", "some", "Amy"], false],
    ["two after another word", ["T2", "Task", "Finish"], true],
    ["two after two other words", ["T2", "Walls", "Finish", "Budget"], false],
    ["two and a number", ["ID", "Task", 12], false],
  ])("%s ends a table: %p", (_what, row, ends) => {
    expect(last([one, row, two])).toBe(ends ? 1 : 3);
  });
});

describe("a lone text at the end", () => {
  const lone = (text: RawCell, column = 1): boolean =>
    last([one, column === 0 ? [text] : ["", ...Array<RawCell>(column - 1).fill(""), text]]) === 2;

  test.each<[string, RawCell, boolean]>([
    ["is a record under the names", "Paint", true],
    ["of 60 letters is one", "Paint ".padEnd(60, "x"), true],
    ["of 61 letters is a note", "Paint ".padEnd(61, "x"), false],
    ["is none as a number", 12, false],
    ["is none with a sign before it", "* Paint", false],
    ["is none as a sum", "Total", false],
    ["is none as a legend", "Key: late", false],
  ])("%s: %j", (_rule, text, is) => {
    expect(lone(text)).toBe(is);
  });

  test("is none at the left edge, nor under anything but names", () => {
    expect(lone("Paint", 0)).toBe(false);
    expect(lone("Paint", 4)).toBe(false);
  });

  test("is none under a blank row, though a title beside it bridges that", () => {
    expect(last([one, blank, ["", "Paint"]])).toBe(1);
    const [top, first] = [header, one].map((row) => ["", ...row]);
    expect(last([first ?? [], ["Phase 2"], ["", "", "Paint"]], 1, top)).toBe(1);
  });

  test("is none under names with nothing beside them", () => {
    expect(
      last([
        ["T1", "Build"],
        ["", "Paint"],
      ]),
    ).toBe(1);
    expect(
      last([
        ["T1", "Build", 1],
        ["", "Paint"],
      ]),
    ).toBe(2);
  });

  test("keeps those before it in the table", () => {
    expect(last([one, ["", "Paint"], ["", "Walls"]])).toBe(3);
    expect(last([one, ["", "Paint"], ["Dates may change"]])).toBe(2);
  });
});
