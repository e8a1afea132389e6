import { describe, expect, test } from "@jest/globals";

import { gridOf } from "#domain/intake/cells/grid";
import { mappedFacts, plainWords, wordsBeside } from "#domain/intake/maps/mapped-facts";
import { tabLayout } from "#domain/intake/maps/mapped-layout";
import { takeIn } from "#domain/intake/take-in";
import { defaultSettings } from "#domain/settings/settings";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

type Rows = readonly (readonly RawCell[])[];

function factAt(rows: Rows, cell: string, used = { row: 0, column: 0 }): readonly unknown[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const grid = gridOf(aTab("Form", rows, { used: { ...used, rows: rows.length, columns } }));
  const layout = tabLayout([{ field: "sponsor", tabPattern: "Form", cell }]);
  return mappedFacts(grid, layout.rowsFor("Form")).map(({ raw, row, column, label }) => [
    raw,
    row,
    column,
    label,
  ]);
}

describe("the cell a layout map names", () => {
  test.each<[string, Rows, string, readonly unknown[]]>([
    ["by its address", [["x", "Bo"]], "B1", [["Bo", 0, 1, "Sponsor"]]],
    ["that is blank is no value", [["x", " "]], "B1", []],
    ["by the words before it", [["Wer:", "Bo"]], "wer", [["Bo", 0, 1, "Wer:"]]],
    ["past five blank cells", [["Wer", "", "", "", "", "", "Bo"]], "Wer", [["Bo", 0, 6, "Wer"]]],
    ["not past six", [["Wer", "", "", "", "", "", "", "Bo"]], "Wer", []],
    [
      "below the words, where nothing follows them",
      [["Wer"], ["Bo"]],
      "Wer",
      [["Bo", 1, 0, "Wer"]],
    ],
    [
      "beside rather than below",
      [
        ["Wer", "Bo"],
        ["Cy", ""],
      ],
      "Wer",
      [["Bo", 0, 1, "Wer"]],
    ],
    [
      "by the first of equal words",
      [
        ["Wer", "Bo"],
        ["Wer", "Cy"],
      ],
      "Wer",
      [["Bo", 0, 1, "Wer"]],
    ],
    ["by words that are not there", [["Wer", "Bo"]], "Was", []],
    ["by whole words alone", [["Wer es ist", "Bo"]], "Wer", []],
  ])("%s", (_rule, rows, cell, expected) => {
    expect(factAt(rows, cell)).toEqual(expected);
  });

  test("is counted from the sheet's first cell, wherever its used cells begin", () => {
    expect(factAt([["x", "Bo"]], "D3", { row: 2, column: 2 })).toEqual([["Bo", 0, 1, "Sponsor"]]);
  });

  test("has words in any case, with or without a colon", () => {
    expect(["Wer :", " WER", "Wer es: ist"].map(plainWords)).toEqual(["wer", "wer", "wer es: ist"]);
  });
});

describe("the words that name a cell and no other", () => {
  const wordsAt = (rows: Rows, row: number, column: number): string | undefined =>
    wordsBeside(gridOf(aTab("Form", rows)), row, column);

  test.each<[string, Rows, readonly [number, number], string | undefined]>([
    ["stand before it", [["Wer:", "Bo"]], [0, 1], "wer"],
    ["stand up to six cells before it", [["Wer", "", "", "", "", "", "Bo"]], [0, 6], "wer"],
    ["stand no further", [["Wer", "", "", "", "", "", "", "Bo"]], [0, 7], undefined],
    ["stand above it", [["Wer"], ["Bo"]], [1, 0], "wer"],
    [
      "are none where they name another cell first",
      [
        ["Wer", 5],
        ["Wer", "Cy"],
      ],
      [1, 1],
      undefined,
    ],
    ["are no amounts", [[5, "Bo"]], [0, 1], undefined],
    ["are not the address of a cell", [["B1", "Bo"]], [0, 1], undefined],
    ["are the nearest that do", [["Wer", "ist", "Bo"]], [0, 2], "ist"],
  ])("%s", (_rule, rows, [row, column], words) => {
    expect(wordsAt(rows, row, column)).toBe(words);
  });
});

describe("columns a layout map names", () => {
  const rows: Rows = [
    ["Project ID", "A-1"],
    ["Project name", "Apollo"],
    ["Sponsor", "Bo Berg"],
    [],
    ["Nr", "Was", "Wann", "Wer"],
    ["1", "Dach", 46_112, "Amy"],
    ["2", "Tor", 46_142, "Bo"],
    [],
    ["Ende"],
  ];
  const read = (places: Readonly<Record<string, string>>, cells = rows): readonly unknown[] => {
    const layout = Object.entries(places).map(([column, cell]) => ({
      field: `milestones.${column}`,
      tabPattern: "Form",
      cell,
    }));
    const { projects } = takeIn(aWorkbook([aTab("Form", cells)]), {
      settings: { ...defaultSettings, layout },
    });
    return (projects[0]?.milestones ?? []).map(({ name, forecastDate, owner }) => [
      name?.value,
      forecastDate?.value,
      owner?.value,
    ]);
  };
  const both = [
    ["Dach", "2026-03-31", "Amy"],
    ["Tor", "2026-04-30", "Bo"],
  ];

  test.each<[string, Readonly<Record<string, string>>]>([
    ["their headers", { name: "Was", forecastDate: "wann", owner: "Wer:" }],
    ["the cells of their headers", { name: "B5", forecastDate: "C5", owner: "D5" }],
    ["the ranges of their cells", { name: "B6:B7", forecastDate: "C6:C7", owner: "D6:D7" }],
  ])("make a table by %s", (_what, places) => {
    expect(read(places)).toEqual(both);
  });

  test("make a table by their letters, under the first row with a text in all of them", () => {
    expect(read({ name: "B", forecastDate: "C", owner: "D" })).toEqual(both);
  });

  test("overrule what a table of theirs was recognised by, and leave its other columns", () => {
    const known = rows.map((row, at) =>
      at === 4
        ? ["ID", "Milestone", "Forecast date", "Owner", "Wer"]
        : [...row, at === 5 || at === 6 ? "Zoe" : ""],
    );
    expect(read({}, known)).toEqual(both);
    expect(read({ owner: "Wer" }, known)).toEqual([
      ["Dach", "2026-03-31", "Zoe"],
      ["Tor", "2026-04-30", "Zoe"],
    ]);
  });

  test("that are not there make none", () => {
    expect(read({ name: "Nirgends", forecastDate: "Nie" })).toEqual([]);
  });
});
