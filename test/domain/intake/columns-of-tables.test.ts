import { describe, expect, test } from "@jest/globals";

import { findTables } from "#domain/intake/tables/find-tables";
import type { RawCell } from "#domain/workbook/snapshot";

import { aSearch, shown, type Rows, type Shown, type Told } from "./a-search";

type Found = { readonly tables: readonly (Shown | undefined)[]; readonly told: readonly Told[] };

function found(rows: Rows): Found {
  const search = aSearch(rows);
  return { tables: findTables(search).tables.map(shown), told: search.told };
}

/** Columns of the only table, those that were asked about, and the projects its rows name. */
function columns(rows: Rows): {
  readonly columns: readonly string[] | undefined;
  readonly asked: readonly Told[];
} {
  const { tables, told } = found(rows);
  return { columns: tables[0]?.columns, asked: told };
}

const repeated = (cell: string, text: string, field: string): Told => [
  "HEADER_REPEATED",
  cell,
  { text, field },
];
const unclear = (cell: string, text: string, first: string, second?: string): Told => [
  "HEADER_UNCLEAR",
  cell,
  { text, first, second },
];

describe("a header that could be two sections", () => {
  test("is no table, and somebody is asked", () => {
    const rows: Rows = [
      ["", ""],
      ["", "Decision", "Action", "Owner"],
      ["", "x", "y", "Amy"],
    ];
    const facts = { first: "Decisions sought", second: "Actions" };
    expect(found(rows)).toEqual({ tables: [], told: [["SECTION_UNCLEAR", "B2", facts]] });
  });
});

describe("what is left of a header", () => {
  const risk: readonly RawCell[] = ["late", "start early", "Amy"];
  test.each<[Rows, string | undefined, string]>([
    [[["Risk", "Mitigation"], risk], "A1:B2", "two columns with a row"],
    [[["Risk", "Mitigation"]], undefined, "two columns and no row"],
    [[["Risk", "Mitigation", "Owner"]], "A1:C1", "three columns and no row"],
    [
      [
        ["Task", "Start", "End"],
        ["Roof", 1, 4],
        ["Door", 3, 7],
      ],
      "A1:C3",
      "tasks and their weeks",
    ],
    [
      [
        ["Task", "Start"],
        ["Roof", 1],
        ["Door", 3],
      ],
      undefined,
      "one of their weeks says little",
    ],
    [
      [["Tasks"], ["Item", "Start", "End"], ["Roof", 1, 4], ["Door", 3, 7]],
      undefined,
      "no noun says what they are",
    ],
    [
      [
        ["Task", "Description", "Start"],
        ["Roof", "flat", 1],
        ["Door", "oak", 3],
      ],
      "A1:C3",
      "another header for what they are is one as well",
    ],
    [
      [
        ["Risk", "Probability", "Due date"],
        ["late", "nobody knows how likely that is", 1],
        ["dear", "nobody knows how likely that is", 2],
      ],
      undefined,
      "no two dates were among the others",
    ],
  ])("%j is %p: %s", (rows, box) => {
    expect(found(rows).tables[0]?.box).toBe(box);
  });

  test("is asked about in every table that has it", () => {
    const rows: Rows = [
      ["Task", "Start", "End"],
      ["Roof", 1, 4],
      ["Door", 3, 7],
    ];
    const start = { text: "Risk rating strategy", first: "Score", second: "Response" };
    const risks: Rows = [
      ["Risk", "Impact", "Owner", start.text],
      ["late", 3, "Amy", "x"],
    ];
    expect(found([...risks, [], [], ...risks]).told).toEqual([
      ["HEADER_UNCLEAR", "D1", start],
      ["HEADER_UNCLEAR", "D5", start],
    ]);
    expect(found(rows).told).toEqual([
      unclear("B1", "Start", "Forecast start"),
      unclear("C1", "End", "Forecast finish"),
    ]);
  });
});

describe("a header that stands there twice", () => {
  const row: readonly RawCell[] = ["late", 3, 4, 2, 1, 1, 1];
  const risks = ["A title 1", "B probability 1", "C impact 1"];

  test.each<[readonly string[], readonly string[], readonly Told[]]>([
    [["Impact"], ["D residualImpact 0.9"], []],
    [["Probability", "Impact"], ["D residualProbability 0.9", "E residualImpact 0.9"], []],
    [["Impact", "Impact"], ["D residualImpact 0.9"], [repeated("E1", "Impact", "Impact")]],
    [["Impact score"], [], [repeated("D1", "Impact score", "Impact")]],
    [["Threat"], [], [repeated("D1", "Threat", "Risk")]],
    [["Risk"], [], [repeated("D1", "Risk", "Risk")]],
  ])("as in risks with %j besides: %j", (headers, more, asked) => {
    const rows = [["Risk", "Probability", "Impact", ...headers], row];
    expect(columns(rows)).toEqual({ columns: [...risks, ...more], asked });
  });

  test("is what remains under its group, where its own words are the same", () => {
    const rows: Rows = [
      ["Risk", "Inherent", "", "Current", "", "Owner"],
      ["", "Probability", "Impact", "Probability", "Impact", ""],
      ["late", 3, 4, 2, 1, "Amy"],
      ["dear", 3, 4, 2, 1, "Bo"],
    ];
    expect(columns(rows).columns).toEqual([
      "A title 1",
      "B probability 0.98",
      "C impact 0.98",
      "F owner 1",
      "D residualProbability 0.9",
      "E residualImpact 0.9",
    ]);
  });
});

describe("a header nobody knows", () => {
  test.each<[readonly string[], readonly string[], readonly Told[], string]>([
    [["Mitigation plan wording"], ["D mitigation 0.72"], [], "two of three words"],
    [
      ["Mitigation plan wording now"],
      [],
      [unclear("D1", "Mitigation plan wording now", "Mitigation")],
      "two of four are asked about",
    ],
    [["Mitigation plan wording here now"], [], [], "two of five are nothing"],
    [
      ["Risk rating strategy"],
      [],
      [unclear("D1", "Risk rating strategy", "Score", "Response")],
      "two columns are as near",
    ],
    [["Risk rating strategy", "Response"], ["E response 1", "D score 0.72"], [], "one is there"],
    [["Probability rating wording"], ["D probability 0.72"], [], "a level"],
    [["Probability rating note"], [], [], "notes on a level are none"],
    [["Mitigation plan note"], ["D mitigation 0.83"], [], "notes are words"],
    [
      ["Mitigation plan wording", "Mitigation strategy wording"],
      ["D mitigation 0.72"],
      [],
      "the first is taken",
    ],
    [["Issue owner person"], [], [], "like one of another section"],
    [["Issue owner"], [], [], "one of another section"],
  ])("beside risks, %j: %j %j, %s", (headers, more, asked) => {
    const rows = [
      ["Risk", "Impact", "Owner", ...headers],
      ["late", 3, "Amy", "x", "y"],
    ];
    const known = ["A title 1", "B impact 1", "C owner 1"];
    expect(columns(rows)).toEqual({ columns: [...known, ...more], asked });
  });

  const register = ["Project ID", "Project name", "Sponsor", "Budget at completion"];
  const facts = ["A projectId 1", "B projectName 1", "C sponsor 1", "D budgetAtCompletion 1"];
  test.each<[readonly string[], readonly string[], readonly Told[], string]>([
    [["Percentage of work complete now"], ["E percentComplete 0.78"], [], "nearly one"],
    [
      ["Percentage of work complete now", "Percentage of work complete here"],
      ["E percentComplete 0.78"],
      [],
      "the first",
    ],
    [["Percent complete", "Percentage of work complete now"], ["E percentComplete 1"], [], "known"],
    [["Mitigation"], [], [], "no fact"],
    [["Sponsor"], [], [repeated("E1", "Sponsor", "Sponsor")], "twice"],
  ])("beside facts of projects, %j: %j %j, %s", (headers, more, asked) => {
    const body = ["P1", "Apollo", "Amy", 500, 0.5, 0.5];
    const rows = [[...register, ...headers], body, ["P2", "Borealis", "Bo", 600, 0.5, 0.5]];
    expect(found(rows)).toEqual({
      tables: [
        {
          is: "register",
          header: 1,
          box: `A1:${"ABCDEF".charAt(3 + headers.length)}3`,
          columns: [...facts, ...more],
        },
      ],
      told: asked,
    });
  });
});

describe("a column that names the project of a row", () => {
  test.each<[readonly string[], readonly string[] | undefined]>([
    [["Project"], ["D projectName 0.98"]],
    [
      ["Project ID", "Project name"],
      ["D projectId 1", "E projectName 1"],
    ],
    [["Sponsor"], undefined],
  ])("is one of %j: %j", (headers, projects) => {
    const rows = [
      ["Risk", "Impact", "Owner", ...headers],
      ["late", 3, "Amy", "P1", "Apollo"],
    ];
    const [table] = found(rows).tables;
    expect(table?.projects).toEqual(projects);
    expect(table?.columns).toEqual(["A title 1", "B impact 1", "C owner 1"]);
  });
});

describe("amounts by period", () => {
  const header: readonly RawCell[] = ["Period", "Planned value", "Earned value", "Actual cost"];
  const told = (title: string | undefined, last: string): boolean | undefined => {
    const rows: Rows = [
      ...(title === undefined ? [] : [[title]]),
      [...header.slice(0, 3), last],
      [46053, 1, 2, 3],
      [46081, 1, 2, 3],
    ];
    const [table] = findTables(aSearch(rows)).tables;
    if (table?.kind !== "section") throw new Error("no costs by period");
    expect(table.section).toBe("costPeriods");
    return table.cumulative;
  };

  test.each<[string | undefined, string, boolean | undefined]>([
    [undefined, "Actual cost", undefined],
    [undefined, "Actual cost (cumulative)", true],
    [undefined, "Actual cost (cum)", true],
    [undefined, "Actual cost to date", true],
    [undefined, "Actual cost in period", false],
    [undefined, "Actual cost per month", false],
    ["Costs to date", "Actual cost", true],
    ["CUMULATIVE COSTS", "Actual cost", true],
    ["Monthly costs", "Actual cost", false],
    ["Costs per quarter", "Actual cost", false],
    ["Costs per period", "Actual cost (cumulative)", true],
    ["Cumbria", "Actual cost", undefined],
    ["Costs", "Actual cost", undefined],
  ])("under %p with %j are to date: %p", (title, last, cumulative) => {
    expect(told(title, last)).toBe(cumulative);
  });

  test("of other sections say nothing of that", () => {
    const [table] = findTables(
      aSearch([
        ["Risk", "Impact", "Mitigation to date"],
        ["late", 3, "x"],
      ]),
    ).tables;
    expect(table).toMatchObject({ section: "risks", cumulative: undefined });
  });

  test("have the unit of their header", () => {
    const [table] = findTables(
      aSearch([
        [...header.slice(0, 3), "Actual cost (£k)"],
        [46053, 1, 2, 3],
        [46081, 1, 2, 3],
      ]),
    ).tables;
    expect(table?.columns.map(({ hint }) => hint.unit)).toEqual([
      undefined,
      undefined,
      undefined,
      1000,
    ]);
    expect(table?.columns[3]?.hint.currency).toBe("GBP");
  });
});
