import { describe, expect, test } from "@jest/globals";

import { findTables } from "#domain/intake/tables/find-tables";
import { withMappedColumns } from "#domain/intake/maps/mapped-columns";
import { tabLayout } from "#domain/intake/maps/mapped-layout";

import { aSearch, shown, type Rows, type Shown } from "./a-search";

/** The tables of a sheet as they are found, and as a map of fields to places has them. */
function mapped(
  rows: Rows,
  map: readonly (readonly [field: string, cell: string])[],
  used = { row: 0, column: 0 },
): {
  readonly before: readonly (Shown | undefined)[];
  readonly after: readonly (Shown | undefined)[];
} {
  const columns = Math.max(...rows.map((row) => row.length));
  const search = aSearch(rows, "Form", { used: { ...used, rows: rows.length, columns } });
  const { tables } = findTables(search);
  const layout = tabLayout(map.map(([field, cell]) => ({ field, tabPattern: "Form", cell })));
  const found = withMappedColumns(search, tables, layout.rowsFor("Form"));
  return { before: tables.map(shown), after: found.map(shown) };
}

const known: Rows = [
  ["Risk", "Probability", "Impact", "Walrus", "Zebra"],
  ["Late", 3, 4, "x", "y"],
  ["Lost", 2, 5, "x", "y"],
];
const asFound: Shown = {
  is: "risks",
  header: 1,
  box: "A1:E3",
  columns: ["A title 1", "B probability 1", "C impact 1"],
};

describe("columns of a section that was recognised", () => {
  test.each<[string, readonly (readonly [string, string])[], Partial<Shown>]>([
    [
      "get another one by its letter",
      [["Risks: Owner", "D"]],
      { columns: [...asFound.columns, "D owner 1"] },
    ],
    [
      "get it by its header",
      [["Risks: Owner", "walrus:"]],
      { columns: [...asFound.columns, "D owner 1"] },
    ],
    [
      "get it by the cell of its header",
      [["Risks: Owner", "D1"]],
      { columns: [...asFound.columns, "D owner 1"] },
    ],
    [
      "get it by its cells",
      [["Risks: Owner", "D2:D3"]],
      { columns: [...asFound.columns, "D owner 1"] },
    ],
    [
      "give way to another place of theirs",
      [["Risks: Impact", "D"]],
      { columns: ["A title 1", "B probability 1", "D impact 1"] },
    ],
    [
      "give way to another meaning of their place",
      [["Risks: Owner", "C"]],
      { columns: ["A title 1", "B probability 1", "C owner 1"] },
    ],
    [
      "get one right beside the table, which is wider then",
      [["Risks: Owner", "F"]],
      { box: "A1:F3", columns: [...asFound.columns, "F owner 1"] },
    ],
    ["get none two columns beside it", [["Risks: Owner", "G"]], {}],
    ["get none below the table", [["Risks: Owner", "D4"]], {}],
    ["get none by words that are not there", [["Risks: Owner", "Otter"]], {}],
  ])("%s", (_rule, map, expected) => {
    const wide: Rows = known.map((row) => [...row, "", "", ""]);
    const { before, after } = mapped(wide, map);
    expect(before).toEqual([asFound]);
    expect(after[0]).toEqual({ ...asFound, ...expected });
  });

  test("stay beside a table of another section", () => {
    const rows = [...known, [], [], ["Issue", "Severity", "Owner"], ["Roof", "High", "Amy"]];
    const { after } = mapped(rows, [["Risks: Owner", "D"]]);
    expect(after.map((table) => table?.columns)).toEqual([
      [...asFound.columns, "D owner 1"],
      ["A title 1", "B severity 1", "C owner 1"],
    ]);
  });
});

describe("columns of a section that was not recognised", () => {
  const unknown: Rows = [
    ["Walrus", "Zebra", ""],
    ["Late", 3, "x"],
    ["Lost", 2, ""],
    [],
    [],
    ["Note"],
  ];
  const made = (...columns: readonly string[]): Shown => ({
    is: "risks",
    header: 1,
    box: "A1:B3",
    columns,
  });

  test.each<[string, readonly (readonly [string, string])[], Shown]>([
    [
      "by their letters",
      [
        ["Risks: Risk", "A"],
        ["Risks: Impact", "B"],
      ],
      made("A title 1", "B impact 1"),
    ],
    [
      "by their words",
      [
        ["Risks: Impact", "Zebra"],
        ["Risks: Risk", "WALRUS"],
      ],
      made("B impact 1", "A title 1"),
    ],
    [
      "by the cells of their headers",
      [
        ["Risks: Risk", "A1"],
        ["Risks: Impact", "B1"],
      ],
      made("A title 1", "B impact 1"),
    ],
    [
      "by their cells, the first and the last of all",
      [
        ["Risks: Risk", "A2:A3"],
        ["Risks: Impact", "B3:B4"],
      ],
      { ...made("A title 1", "B impact 1"), box: "A1:B4" },
    ],
    [
      "by cells from the first row of the sheet on",
      [
        ["Risks: Risk", "A1:A2"],
        ["Risks: Impact", "B1:B2"],
      ],
      { ...made("A title 1", "B impact 1"), header: 0, box: "A1:B2" },
    ],
    [
      "by cells that go on below the sheet",
      [
        ["Risks: Risk", "A2:A99"],
        ["Risks: Impact", "B2:B99"],
      ],
      { ...made("A title 1", "B impact 1"), box: "A1:B6" },
    ],
  ])("make a table %s", (_how, map, expected) => {
    expect(mapped(unknown, map)).toEqual({ before: [], after: [expected] });
  });

  test.each<[string, readonly (readonly [string, string])[]]>([
    ["a word that is not there", [["Risks: Risk", "Otter"]]],
    [
      "a letter with no text in it",
      [
        ["Risks: Risk", "C"],
        ["Risks: Impact", "B"],
      ],
    ],
    ["a column right of the sheet", [["Risks: Risk", "D"]]],
    ["a fact", [["Sponsor", "A"]]],
    ["a key of a form", [["x1", "A2:A3"]]],
    ["nothing", []],
  ])("make none by %s", (_what, map) => {
    expect(mapped(unknown, map)).toEqual({ before: [], after: [] });
  });

  test("take the place of a table that was read in it, and stand among the others", () => {
    const rows = [...known, [], [], ["Issue", "Severity", "Owner"], ["Roof", "High", "Amy"]];
    const over = mapped(rows, [["Actions: Action", "B2:B3"]]);
    expect(over.before.map((table) => table?.is)).toEqual(["risks", "issues"]);
    expect(over.after.map((table) => table?.is)).toEqual(["actions", "issues"]);
    const beside = mapped(rows, [["Actions: Action", "E5:E6"]]);
    expect(beside.after.map((table) => table?.is)).toEqual(["risks", "actions", "issues"]);
  });

  test("are counted from the first cell of the sheet", () => {
    const used = { row: 4, column: 2 };
    const map: readonly (readonly [string, string])[] = [
      ["Risks: Risk", "C6:C7"],
      ["Risks: Impact", "D"],
    ];
    expect(mapped(unknown, map, used).after).toEqual([made("A title 1", "B impact 1")]);
  });
});
