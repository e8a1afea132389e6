import { describe, expect, test } from "@jest/globals";

import { headerCells, type HeaderCell } from "#domain/intake/scanning/header-cells";
import {
  recogniseHeader,
  recogniseUnderGroups,
  type HeaderRow,
} from "#domain/intake/headers/recognise-header";
import { groupsAbove, stackHeaders } from "#domain/intake/headers/stacked-headers";

import { aSearch, type Rows } from "./a-search";

const long = (letters: number): string => "Start ".padEnd(letters, "x");

/** Texts of stacked headers by column with the first column each means, and how many were joined. */
function stacked(rows: Rows, left?: number): unknown {
  const { grid, lexicon } = aSearch(rows);
  const right = grid.columns - 1;
  const upper = headerCells(grid, lexicon, { row: 0, left: left ?? 0, right }) ?? [];
  const below = left === undefined ? { grid, row: 1, right } : { grid, row: 1, right, left: 0 };
  const found = stackHeaders(upper, below, lexicon);
  return found === undefined ? undefined : { cells: found.cells.map(shown), joined: found.joined };
}

function shown({ column, text, meaning }: HeaderCell): string {
  const keys = new Set(meaning?.columns.map((sense) => sense.column.key));
  return `${column} ${text}: ${[...keys].join("/")}`;
}

describe("a header row under a row of groups", () => {
  test("has the words of its group before its own", () => {
    expect(
      stacked([
        ["Task", "Baseline", "", "Actual", ""],
        ["", "Start", "Finish", "Start", "Finish"],
      ]),
    ).toEqual({
      cells: [
        "0 Task: name/action",
        "1 Baseline Start: baselineStart",
        "2 Baseline Finish: baselineDate/baselineFinish",
        "3 Actual Start: actualStart",
        "4 Actual Finish: actualDate/actualFinish",
      ],
      joined: 4,
    });
  });

  test("means by itself what it does not mean with its group, and else what stands above it", () => {
    expect(
      stacked([
        ["Walrus", "", "Probability"],
        ["Mitigation", "Likelihood", "Zebra"],
      ]),
    ).toEqual({
      cells: [
        "0 Walrus Mitigation: mitigation/resolution",
        "1 Walrus Likelihood: probability",
        "2 Probability Zebra: probability",
      ],
      joined: 0,
    });
  });

  test("says nothing under a group that turns its words to something else", () => {
    const header = ["Probability", "Impact", "Probability", "Impact"];
    expect(stacked([["Inherent", "", "Previous", ""], header])).toEqual({
      cells: [
        "0 Inherent Probability: probability",
        "1 Inherent Impact: impact",
        "2 Previous Probability: ",
        "3 Previous Impact: ",
      ],
      joined: 2,
    });
    expect(
      stacked([
        ["Inherent", "Previous"],
        ["Probability", "Impact"],
      ]),
    ).toEqual({
      cells: [
        "0 Inherent Probability: probability",
        "1 Previous Impact: impact/severity/consequence",
      ],
      joined: 1,
    });
  });

  test("may begin left of its groups", () => {
    expect(
      stacked(
        [
          ["", "Baseline", ""],
          ["Task", "Start", "Finish"],
        ],
        1,
      ),
    ).toEqual({
      cells: [
        "0 Task: name/action",
        "1 Baseline Start: baselineStart",
        "2 Baseline Finish: baselineDate/baselineFinish",
      ],
      joined: 2,
    });
  });

  const upper = ["Task", "Dates", "Progress", "Cost", "Owner", "Zebra"];
  test.each<[string, Rows[number], boolean]>([
    ["two known headers", ["", "Start", "Finish"], true],
    ["one", ["", "Start", "Zebra"], false],
    ["none", ["", "", ""], false],
    ["two and unknown words", ["Walrus", "Start", "Finish", "Zebra"], true],
    ["three and a number under a header", [1, "Start", "Finish", "Owner"], true],
    ["two and a number", [1, "Start", "Finish"], false],
    ["three and two numbers", [1, "Start", "Finish", "Owner", 2], false],
    ["four and two numbers", [1, "Start", "Finish", "Owner", 2, "Status"], true],
    ["three and a number under no header", ["", "Start", "Finish", "Owner", "", "", 1], false],
    [
      "three, a number and a word under a known header",
      ["Walrus", "Start", "Finish", 1, "Status"],
      false,
    ],
    [
      "three, a number and a word under an unknown header",
      [1, "Start", "Finish", "Owner", "", "Walrus"],
      true,
    ],
    ["words of 40 letters under a header", [long(40), "Start", "Finish"], true],
    ["words of 41 letters under one", [long(41), "Start", "Finish"], false],
  ])("of %s: %p", (_what, lower, is) => {
    expect(stacked([upper, lower]) !== undefined).toBe(is);
  });
});

describe("groups above a header row", () => {
  const found = (groups: Rows[number], header: readonly string[]): unknown => {
    const { grid, lexicon } = aSearch([groups, header]);
    const below = { grid, row: 1, left: 0, right: header.length - 1 };
    return groupsAbove(below, header.length, lexicon)?.map(({ column, text }) => [column, text]);
  };
  const header = ["Task", "Start", "Finish", "Start", "Finish"];

  test.each<[string, Rows[number], unknown]>([
    [
      "two texts",
      ["", "Baseline", "", "Actual"],
      [
        [1, "Baseline"],
        [3, "Actual"],
      ],
    ],
    ["one that is no title", ["", "Baseline"], [[1, "Baseline"]]],
    ["no title alone at the left edge", ["Plan"], undefined],
    [
      "two from the left edge on",
      ["Plan", "Baseline"],
      [
        [0, "Plan"],
        [1, "Baseline"],
      ],
    ],
    [
      "three of five",
      ["a", "b", "c"],
      [
        [0, "a"],
        [1, "b"],
        [2, "c"],
      ],
    ],
    ["not four of five", ["a", "b", "c", "d"], undefined],
    ["nothing", ["", ""], undefined],
    ["no numbers", ["", "Baseline", 1], undefined],
    ["texts of 40 letters", ["", long(40)], [[1, long(40)]]],
    ["none of 41", ["", "Baseline", long(41)], undefined],
  ])("are %s", (_what, groups, expected) => {
    expect(found(groups, header)).toEqual(expected);
  });

  test("are none above the first row", () => {
    const { grid, lexicon } = aSearch([header]);
    expect(groupsAbove({ grid, row: 0, left: 0, right: 4 }, 5, lexicon)).toBeUndefined();
  });
});

/** What a header row is alone or with the rows under it, and how it is recognised under groups. */
function recognised(
  rows: Rows,
  { row = 0, storeys = 3, right }: { row?: number; storeys?: number; right?: number } = {},
): readonly [alone: string, grouped: string] {
  const { grid, lexicon, vocabularies } = aSearch(rows);
  const place = { row, left: 0, right: right ?? grid.columns - 1 };
  const cells = headerCells(grid, lexicon, place) ?? [];
  const priors: HeaderRow["priors"] = () => new Map();
  const at = { grid, lexicon, vocabularies, row, cells, priors, storeys };
  const plain = recogniseHeader(at);
  const name = (found: typeof plain): string =>
    found === undefined || found.kind === "unclear"
      ? (found?.kind ?? "nothing")
      : `${found.headerRow}: ${found.score.columns.map(({ cell }) => cell.column).join(" ")}`;
  return [name(plain), name(recogniseUnderGroups(at, plain))];
}

describe("a header over several rows", () => {
  test.each<[string, Rows, string]>([
    [
      "is the lower row where that adds columns",
      [
        ["Task", "Baseline", "", "Actual", ""],
        ["", "Start", "Finish", "Start", "Finish"],
      ],
      "1: 0 1 2 3 4",
    ],
    [
      "is the lower one with as many columns where two are joined",
      [
        ["Milestone", "Baseline", "", "Forecast", "", "Owner"],
        ["", "Start", "Finish", "Start", "Finish", ""],
      ],
      "1: 0 2 4 5",
    ],
    [
      "is the upper one where the lower one adds nothing",
      [
        ["Risk", "Probability", "Impact", "Owner"],
        ["Zebra", "Start", "Finish", "Walrus"],
      ],
      "0: 0 1 2 3",
    ],
  ])("%s", (_rule, rows, expected) => {
    expect(recognised(rows)[0]).toBe(expected);
  });

  test("ends where it may not have another row", () => {
    const rows = [
      ["Task", "Baseline", "", "Actual", ""],
      ["", "Start", "Finish", "Start", "Finish"],
    ];
    expect(recognised(rows, { storeys: 1 })[0]).toBe("0: 0 1 3");
    expect(recognised(rows, { storeys: 2 })[0]).toBe("1: 0 1 2 3 4");
  });

  test.each([
    [8, "1: 0 1 2 9"],
    [9, "nothing"], // Three of ten columns are known.
  ])("reaches %d columns right of its last group: %s", (columns, expected) => {
    const lower = ["", "Start", "Finish", ...Array<string>(columns - 2).fill("Walrus"), "Owner"];
    expect(recognised([["Task", "Baseline"], lower], { right: 1 })[0]).toBe(expected);
  });
});

describe("a header under its groups", () => {
  test("is read with them where that makes as many columns", () => {
    const rows = [
      ["", "Baseline", "", "Actual", ""],
      ["Task", "Start", "Finish", "Start", "Finish"],
    ];
    expect(recognised(rows, { row: 1, storeys: 1 })).toEqual(["1: 0 1 2", "1: 0 1 2 3 4"]);
  });

  test("is read alone where they say nothing with it", () => {
    const rows = [
      ["", "Zebra", "", "Walrus", ""],
      ["Task", "Start", "Finish", "Start", "Finish"],
    ];
    expect(recognised(rows, { row: 1, storeys: 1 })).toEqual(["1: 0 1 2", "nothing"]);
  });
});
