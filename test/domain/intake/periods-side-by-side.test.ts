import { describe, expect, test } from "@jest/globals";

import { gridOf } from "#domain/intake/cells/grid";
import { makeHeaderMemory } from "#domain/intake/scanning/header-memory";
import { makeLexicon } from "#domain/intake/words/lexicon";
import { periodsIn } from "#domain/intake/periods/period-headers";
import { spansOfPeriods } from "#domain/intake/periods/period-spans";
import { makeDateReader, makeVocabularies } from "#domain/intake/cells/reading-context";
import type { Search } from "#domain/intake/scanning/search";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab } from "../../support/snapshots";

type Rows = readonly (readonly RawCell[])[];

const lexicon = makeLexicon();

function searchOf(rows: Rows): Search {
  return {
    grid: gridOf(aTab("Plan", rows)),
    lexicon,
    headers: makeHeaderMemory(),
    note: () => undefined,
    vocabularies: makeVocabularies([]),
    dateOf: makeDateReader(false),
    financialYearStart: 4,
  };
}

const january = 46_023; // 1 January 2026, a Thursday
const firsts = [january, january + 31, january + 59];
const lasts = [january + 30, january + 58, january + 89];

describe("the first and last days of periods side by side", () => {
  const spans = (cells: readonly RawCell[]): readonly unknown[] | undefined => {
    const columns = cells.map((_, column) => column);
    const span = { left: 0, right: cells.length - 1, columns, ends: undefined };
    return spansOfPeriods(searchOf([cells]), 0, span)?.map(({ from, to }) => [from, to]);
  };

  test.each<[string, readonly RawCell[], readonly unknown[]]>([
    [
      "firsts of months begin them, the last month being whole",
      firsts,
      [
        ["2026-01-01", "2026-01-31"],
        ["2026-02-01", "2026-02-28"],
        ["2026-03-01", "2026-03-31"],
      ],
    ],
    [
      "lasts of months end them, the first month being whole",
      lasts,
      [
        ["2026-01-01", "2026-01-31"],
        ["2026-02-01", "2026-02-28"],
        ["2026-03-01", "2026-03-31"],
      ],
    ],
    [
      "Mondays begin weeks",
      [january + 4, january + 11, january + 18],
      [
        ["2026-01-05", "2026-01-11"],
        ["2026-01-12", "2026-01-18"],
        ["2026-01-19", "2026-01-25"],
      ],
    ],
    [
      "the last of some Mondays begins a week, though it is the first of a month",
      ["2026-05-25", "2026-06-01"],
      [
        ["2026-05-25", "2026-05-31"],
        ["2026-06-01", "2026-06-07"],
      ],
    ],
    [
      "firsts of months begin months over the turn of the year",
      ["2025-11-01", "2025-12-01"],
      [
        ["2025-11-01", "2025-11-30"],
        ["2025-12-01", "2025-12-31"],
      ],
    ],
    [
      "firsts of years begin years",
      ["2025-01-01", "2026-01-01"],
      [
        ["2025-01-01", "2025-12-31"],
        ["2026-01-01", "2026-12-31"],
      ],
    ],
    [
      "Sundays begin weeks",
      [january + 3, january + 10],
      [
        ["2026-01-04", "2026-01-10"],
        ["2026-01-11", "2026-01-17"],
      ],
    ],
    [
      "Fridays end weeks",
      [january + 1, january + 8],
      [
        ["2025-12-27", "2026-01-02"],
        ["2026-01-03", "2026-01-09"],
      ],
    ],
    [
      "names of months end them, though they end on a Sunday",
      ["May 2026", "Jun 2026"],
      [
        ["2026-05-01", "2026-05-31"],
        ["2026-06-01", "2026-06-30"],
      ],
    ],
    [
      "quarters by name are three months",
      ["Q1 2026", "Q2 2026"],
      [
        ["2026-01-01", "2026-03-31"],
        ["2026-04-01", "2026-06-30"],
      ],
    ],
    [
      "firsts of quarters begin them, the last one being whole",
      [january, january + 90],
      [
        ["2026-01-01", "2026-03-31"],
        ["2026-04-01", "2026-06-30"],
      ],
    ],
    ["a first of a month alone is a day", [january], [["2026-01-01", "2026-01-01"]]],
    ["any other day alone is one too", [january + 1], [["2026-01-02", "2026-01-02"]]],
    [
      "dates as text are dates",
      ["2026-01-31", "2026-02-28"],
      [
        ["2026-01-01", "2026-01-31"],
        ["2026-02-01", "2026-02-28"],
      ],
    ],
  ])("%s", (_rule, cells, expected) => {
    expect(spans(cells)).toEqual(expected);
  });

  test("are none where one of them cannot be placed", () => {
    expect(spans(["Jan 2026", "soon"])).toBeUndefined();
    expect(spans(["03/04/2026", "Jan 2026"])).toBeUndefined();
    expect(spans([true, "Jan 2026"])).toBeUndefined();
  });
});

describe("periods in a row", () => {
  const found = (rows: Rows, row = 0): readonly number[] | undefined =>
    periodsIn(searchOf(rows), row, [])?.columns;

  test.each<[string, readonly RawCell[], readonly number[] | undefined]>([
    ["three months are a plan", ["Item", ...firsts], [1, 2, 3]],
    ["two are none", ["Item", ...firsts.slice(0, 2)], undefined],
    ["names of months are", ["Item", "Jan 2026", "Feb 2026", "Mar 2026"], [1, 2, 3]],
    ["a number between them is passed over", [january, "Total", ...firsts], [2, 3, 4]],
    ["one of a table that begins with them may follow", [...firsts, "Total"], [0, 1, 2]],
    ["dates at uneven distances are none", ["x", january, january + 31, january + 66], undefined],
    ["three days of difference are even", ["x", january, january + 31, january + 59], [1, 2, 3]],
    ["days in a row are none", ["x", january, january + 1, january + 2], undefined],
    ["six days apart are even", ["x", january, january + 6, january + 12], [1, 2, 3]],
    ["five days apart are none", ["x", january, january + 5, january + 10], undefined],
    ["367 days apart are even", ["x", 40_000, 40_367, 40_734], [1, 2, 3]],
    ["368 days apart are none", ["x", 40_000, 40_368, 40_736], undefined],
    ["amounts below 35,000 are none", ["x", 34_938, 34_968, 34_999], undefined],
    ["amounts from 35,000 may be dates", ["x", 35_000, 35_030, 35_060], [1, 2, 3]],
    ["amounts over 65,800 are none", ["x", 65_801, 65_831, 65_861], undefined],
    [
      "a column of its own beside each",
      ["x", firsts[0] ?? 0, "", firsts[1] ?? 0, "", firsts[2] ?? 0],
      [1, 3, 5],
    ],
    [
      "two columns beside each are too many",
      ["x", firsts[0] ?? 0, "", "", firsts[1] ?? 0, "", "", firsts[2] ?? 0],
      undefined,
    ],
    ["two financial years after a word for periods", ["Year", "2025/26", "2026/27"], [1, 2]],
    ["two financial years after another word", ["Benefit", "2025/26", "2026/27"], undefined],
    ["numbers after a word for periods", ["Month", 1, 2, 3], [1, 2, 3]],
    ["numbers after another word", ["Risk", 1, 2, 3], undefined],
    ["numbers that are years of days", ["Month", 400, 401, 402], undefined],
    ["numbered months after any word", ["Risk", "M1", "M2", "M3"], [1, 2, 3]],
  ])("%s", (_rule, cells, columns) => {
    expect(found([cells])).toEqual(columns);
  });

  const ends = (rows: Rows, row: number): readonly unknown[] =>
    [...(periodsIn(searchOf(rows), row, [])?.ends ?? [])].map(([column, period]) => [
      column,
      period.end,
      period.assumed,
    ]);

  test("without a year have that of the row above, from each year on", () => {
    expect(
      ends(
        [
          ["", 2025, "", 2026],
          ["Item", "Nov", "Dec", "Jan"],
        ],
        1,
      ),
    ).toEqual([
      [1, "2025-11-30", false],
      [2, "2025-12-31", false],
      [3, "2026-01-31", false],
    ]);
  });

  test.each<[string, Rows, readonly string[]]>([
    [
      "the title above",
      [["Budget 2026"], [], ["", "Jan", "Feb", "Mar"]],
      ["2026-01-31", "2026-02-28", "2026-03-31"],
    ],
    [
      "the cell before",
      [["x"], [], [2026, "Jan", "Feb", "Mar"]],
      ["2026-01-31", "2026-02-28", "2026-03-31"],
    ],
    [
      "the title, and the next one after December",
      [["Budget 2025"], [], ["", "Nov", "Dec", "Jan"]],
      ["2025-11-30", "2025-12-31", "2026-01-31"],
    ],
    [
      "a title of a financial year",
      [["Budget 2025/26"], [], ["", "Nov", "Dec", "Jan"]],
      ["2025-11-30", "2025-12-31", "2026-01-31"],
    ],
    [
      "quarters of a financial year",
      [["FY 2025/26"], [], ["", "Q1", "Q2", "Q3"]],
      ["2025-06-30", "2025-09-30", "2025-12-31"],
    ],
  ])("without a year have that of %s", (_where, rows, expected) => {
    expect(ends(rows, 2).map((one) => (one as readonly unknown[])[1])).toEqual(expected);
  });

  test("of a year over two, of which nobody has said the first month, are assumed", () => {
    const rows = [["Budget 2025/26"], ["", "Nov", "Dec", "Jan"]];
    const search = { ...searchOf(rows), financialYearStart: 1 };
    const periods = periodsIn(search, 1, [])?.ends;
    expect([...(periods?.values() ?? [])]).toEqual([
      { end: "2025-11-30", assumed: true },
      { end: "2025-12-31", assumed: true },
      { end: "2026-01-31", assumed: true },
    ]);
  });
});
