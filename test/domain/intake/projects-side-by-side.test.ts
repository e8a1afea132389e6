import { describe, expect, test } from "@jest/globals";

import { findFacts } from "#domain/intake/facts/find-facts";
import { findSideBySide } from "#domain/intake/tables/find-side-by-side";
import { freeRows } from "#domain/intake/scanning/free-rows";
import type { RawCell } from "#domain/workbook/snapshot";

import { aSearch, shown, type Rows, type Shown, type Told } from "./a-search";

/** What stands side by side: its first record by its column, and each label by its row. */
function found(rows: Rows): {
  readonly table: Shown | undefined;
  readonly first?: number | undefined;
  readonly told: readonly Told[];
} {
  const search = aSearch(rows);
  const { grid, lexicon, vocabularies } = search;
  const free = freeRows(grid, lexicon, []);
  const facts = findFacts({ grid, lexicon, vocabularies, taken: [], free });
  const table = findSideBySide(search, facts);
  const first = table?.orientation === "columns" ? table.firstRecord : undefined;
  return { table: shown(table), first, told: search.told };
}

const box = (rows: Rows): string | undefined => found(rows).table?.box;

const name: readonly RawCell[] = ["Project name", "Apollo", "Borealis"];
const sponsor: readonly RawCell[] = ["Sponsor", "Amy Lee", "Bo Berg"];
const budget: readonly RawCell[] = ["Budget at completion", 500, 600];
const cost: readonly RawCell[] = ["Actual cost", 100, 200];
const start: readonly RawCell[] = ["Baseline start", 46023, 46054];

describe("projects side by side", () => {
  test("are a register whose labels go down", () => {
    expect(found([name, sponsor, budget, cost])).toEqual({
      table: {
        is: "register",
        header: 1,
        box: "A1:C4",
        columns: ["A projectName 1", "B sponsor 1", "C budgetAtCompletion 1", "D actualCost 1"],
      },
      first: 1,
      told: [],
    });
  });

  test("may be called by their ids, below their first labels and beside blank columns", () => {
    const rows: Rows = [sponsor, ["Project ID", "P1", "P2"], budget, cost];
    const gap = rows.map(([label = "", ...values]) => ["", label, "", ...values]);
    expect(found(gap)).toEqual({
      table: {
        is: "register",
        header: 2,
        box: "B1:E4",
        columns: ["A sponsor 1", "B projectId 1", "C budgetAtCompletion 1", "D actualCost 1"],
      },
      first: 3,
      told: [],
    });
  });

  test("are one project where they answer fewer than four labels, or no column follows", () => {
    expect(box([name, sponsor, budget])).toBeUndefined();
    expect(box([name, sponsor, budget, cost].map((row) => row.slice(0, 2)))).toBeUndefined();
  });

  test("are none where no label says what they are called", () => {
    expect(box([sponsor, budget, cost, start])).toBeUndefined();
  });

  test.each<[RawCell, string, string]>([
    ["Cygnus", "A1:D4", "a third project"],
    [7, "A1:D4", "called by a number"],
    ["", "A1:C4", "nothing"],
    [" ", "A1:C4", "a space"],
    ["Status", "A1:C4", "a label"],
    ["Date of issue: (dd mmm yyyy)", "A1:C4", "a label with what to write"],
    ["Checked by whom: ", "A1:C4", "a label with its colon"],
    ["Cygnus: the swan", "A1:D4", "a name with a colon"],
  ])("end before %j: %s, %s", (third, expected) => {
    const rows: Rows = [
      [...name, third],
      [...sponsor, "Cy Coe"],
      [...budget, 700],
      [...cost, 300],
    ];
    expect(box(rows)).toBe(expected);
  });

  test.each<[readonly RawCell[], boolean, string]>([
    [["Cy Coe", 700, 300, 46023], true, "all are answered"],
    [["Cy Coe", 700, "", ""], true, "three of five are"],
    [["Cy Coe", "", "", ""], false, "two of five are"],
    [["Cy Coe", 700, 300, "soon"], true, "four of five fit"],
    [["Cy Coe", 700, "low", "soon"], false, "three of five fit"],
    [["Cy Coe", 700, "#REF!", "soon"], true, "a broken formula may be anything"],
    [[8, 700, 300, ""], true, "a number may stand for a name"],
    [["", 700, 300, "soon"], true, "three of four are enough"],
    [["", 700, "low", "soon"], false, "two of four are not"],
  ])(
    "are joined by a column with %j: %p, %s",
    ([one = "", two = "", three = "", four = ""], is) => {
      const rows: Rows = [
        [...name, "Cygnus"],
        [...sponsor, one],
        [...budget, two],
        [...cost, three],
        [...start, four],
      ];
      expect(box(rows)).toBe(is ? "A1:D5" : "A1:C5");
    },
  );

  test("are joined by a column that answers two of four labels", () => {
    const rows: Rows = [
      [...name, "Cygnus"],
      [...sponsor, ""],
      [...budget, ""],
      [...cost, 300],
    ];
    expect(box(rows)).toBe("A1:D4");
  });

  test.each<[Rows, string, string]>([
    [[["Weather", "fair", "foul"]], "A1:C5", "a label nobody knows"],
    [
      [
        ["Weather", "fair", "foul"],
        ["Soil", "clay", "sand"],
      ],
      "A1:C6",
      "two of them",
    ],
    [[["Weather", "fair", ""]], "A1:C4", "the last project has no answer"],
    [[["Weather", "", "foul"]], "A1:C5", "the last one has"],
    [[["", "fair", "foul"]], "A1:C4", "no label"],
    [[[7, "fair", "foul"]], "A1:C4", "a number is no label"],
    [[[], ["Weather", "fair", "foul"]], "A1:C4", "a blank row"],
  ])("have below them %j in %s: %s", (below, expected) => {
    expect(box([name, sponsor, budget, cost, ...below])).toBe(expected);
  });

  test("are none where a number stands among the labels", () => {
    expect(box([name, sponsor, [2026, "x", "y"], budget, cost])).toBeUndefined();
  });

  test("are no other facts of the tab", () => {
    const beside: Rows = [
      [...name, "", "Currency", "GBP"],
      [...sponsor, "", "Status date", 46023],
      budget,
    ];
    expect(box(beside)).toBeUndefined();
    expect(box([...beside, cost])).toBe("A1:C4");
    expect(box([["", "", "", "Currency", "GBP"], name, sponsor, budget, cost])).toBe("A2:C5");
  });

  test("ask for a label that stands there twice, where it stands", () => {
    const { table, told } = found([name, sponsor, budget, cost, ["Budget at completion", 1, 2]]);
    expect(table?.columns).toEqual([
      "A projectName 1",
      "B sponsor 1",
      "C budgetAtCompletion 1",
      "D actualCost 1",
    ]);
    const facts = { text: "Budget at completion", field: "Budget at completion" };
    expect(told).toEqual([["HEADER_REPEATED", "A5", facts]]);
  });
});

describe("names over projects side by side", () => {
  const under = (names: readonly RawCell[]): Rows => [names, sponsor, budget, cost, start];

  test("are those of the projects, though no label says so", () => {
    expect(found(under(["", "Project A", "Project B"]))).toEqual({
      table: {
        is: "register",
        header: 1,
        box: "A1:C5",
        columns: [
          "A projectName 1",
          "B sponsor 1",
          "C budgetAtCompletion 1",
          "D actualCost 1",
          "E baselineStart 1",
        ],
      },
      first: 1,
      told: [],
    });
  });

  test("are needed besides four labels, and below the top of the tab", () => {
    const names = ["", "Project A", "Project B"];
    expect(box(under(names).slice(0, 4))).toBeUndefined();
    expect(box([["Our projects"], [], ...under(names)])).toBe("A3:C7");
  });

  test("stand right above the first label of their columns", () => {
    const names = ["", "Project A", "Project B"];
    const first = ["", "", "", "Currency", "GBP"];
    expect(box([["Status date", 46023], names, sponsor, budget, cost, start])).toBe("A2:C6");
    expect(box([first, names, sponsor, budget, cost, start])).toBe("A2:C6");
    expect(box([["Status date", 46023], names, sponsor, budget, cost])).toBeUndefined();
  });

  test.each<[readonly RawCell[], boolean, string]>([
    [["Metric", "Project A", "Project B"], true, "a word over labels"],
    [["Items:", "Project A", "Project B"], true, "of many, with a colon"],
    [[" KPI ", "Project A", "Project B"], true, "with spaces"],
    [["Metric of it", "Project A", "Project B"], false, "more than such a word"],
    [["The metric", "Project A", "Project B"], false, "in front of it too"],
    [[2026, "Project A", "Project B"], false, "a number"],
    [["", "Projekt A", "projekt b"], true, "German, small"],
    [["", " Project\nA", "Project  B "], true, "over two lines"],
    [["", "Project A", "Other"], false, "the second is no project"],
    [["", "Other", "Project B"], false, "the first is none"],
    [["", "Project", "Project B"], false, "a word alone is no name"],
    [["", "Projects A", "Projects B"], false, "several are none"],
    [["", "The Project A", "Project B"], false, "it does not begin so"],
    [["", 1, "Project B"], false, "a number is none"],
  ])("are %j: %p, %s", (names, are) => {
    expect(box(under(names))).toBe(are ? "A1:C5" : undefined);
  });
});
