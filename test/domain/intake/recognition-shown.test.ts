import { describe, expect, test } from "@jest/globals";

import type { RecognisedSection, TabRecognition } from "#domain/intake/tabs/intake";
import { takeIn } from "#domain/intake/take-in";
import { defaultSettings, type LayoutRow } from "#domain/settings/settings";
import type { RawCell, TabSnapshot } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

type Rows = readonly (readonly RawCell[])[];

const day = 46112;

/** How one tab was read. */
function recognised(
  rows: Rows,
  rest: Partial<TabSnapshot> = {},
  layout: readonly LayoutRow[] = [],
): TabRecognition | undefined {
  const settings = { ...defaultSettings, layout };
  return takeIn(aWorkbook([aTab("Apollo", rows, rest)]), { settings }).recognised[0];
}

function only(rows: Rows, rest: Partial<TabSnapshot> = {}): Partial<RecognisedSection> {
  const sections = recognised(rows, rest)?.sections ?? [];
  expect(sections).toHaveLength(1);
  return sections[0] ?? {};
}

const risks: Rows = [
  ["ID", "Risk", "Probability", "Impact"],
  ["R1", "Late", 3, 4],
  ["R2", "Lost", 2, 5],
];

describe("how the facts of a tab were read", () => {
  test("is each with its cell, label, value and confidence", () => {
    const form = [
      ["Project name", "Apollo"],
      ["Sponsor", "Amy"],
      ["Stage", "", ""],
      ["Actual cost", 12],
    ];
    expect(recognised(form)).toEqual({
      tab: "Apollo",
      facts: [
        { field: "projectName", cell: "B1", label: "Project name", value: "Apollo", confidence: 1 },
        { field: "sponsor", cell: "B2", label: "Sponsor", value: "Amy", confidence: 1 },
        { field: "actualCost", cell: "B4", label: "Actual cost", value: 12, confidence: 1 },
      ],
      sections: [],
    });
  });

  test("is cells of a form by their keys too", () => {
    const form = [
      ["Project name", "Apollo"],
      ["x", 12],
    ];
    const layout = [{ field: "x1", tabPattern: "Apollo", cell: "B2" }];
    expect(recognised(form, {}, layout)?.facts.at(-1)).toEqual({
      field: "x1",
      cell: "B2",
      label: "x1",
      value: 12,
      confidence: 1,
      mapped: true,
    });
  });
});

describe("how a table was read", () => {
  const plain: Partial<RecognisedSection> = {
    section: "risks",
    headerRow: 1,
    firstRow: 2,
    lastRow: 3,
    orientation: "rows",
    confidence: 1,
    columns: { A: "id", B: "title", C: "probability", D: "impact" },
  };

  test("is its header, its first and last record and its columns", () => {
    expect(only(risks)).toEqual(plain);
  });

  test("is counted from the first cell of the sheet", () => {
    const used = { row: 10, column: 2, rows: 3, columns: 4 };
    expect(only(risks, { used })).toEqual({
      ...plain,
      headerRow: 11,
      firstRow: 12,
      lastRow: 13,
      columns: { C: "id", D: "title", E: "probability", F: "impact" },
    });
  });

  test("leaves out totals before and after its records", () => {
    const [header = [], ...rows] = risks;
    const total = ["", "Total", 5, 9];
    expect(only([header, total, ...rows, total])).toMatchObject({ firstRow: 3, lastRow: 4 });
  });

  test("says which columns were known by a weak word, and is less sure of them", () => {
    const weak = only([
      ["ID", "Description", "Probability", "Impact"],
      ["R1", "Late", 3, 4],
    ]);
    // The title by a weak word is 0.7, the others 1.
    expect(weak).toMatchObject({ doubtful: { B: 0.7 }, confidence: 3.7 / 4 });
    expect(only(risks)).not.toHaveProperty("doubtful");
  });

  test("is in doubt where little speaks for it", () => {
    const { confidence } = only([
      ["Risk", "Status"],
      ["Late", "Open"],
      ["Lost", "Open"],
    ]);
    expect(confidence).toBeCloseTo(0.7, 10);
  });

  test("is a register as well", () => {
    const { section, columns } = only([
      ["Project name", "Sponsor", "Stage", "Lifecycle"],
      ["One", "Amy", "Build", "Active"],
      ["Two", "Bo", "Build", "Active"],
    ]);
    expect([section, columns]).toEqual([
      "register",
      { A: "projectName", B: "sponsor", C: "stage", D: "lifecycle" },
    ]);
  });

  test("shows all rows of a combined log for each of its lists", () => {
    const log: Rows = [
      ["Type", "Description", "Owner", "Due date"],
      ["Issue", "Roof leaks", "Amy", day],
      ["Risk", "Rain", "Bo", day],
      ["Action", "Mend it", "Cy", day],
    ];
    const spans = recognised(log)?.sections.map(({ section, firstRow, lastRow }) => [
      section,
      firstRow,
      lastRow,
    ]);
    expect(new Map(spans?.map(([section, ...span]) => [section, span]))).toEqual(
      new Map([
        ["risks", [2, 4]],
        ["issues", [2, 4]],
        ["actions", [2, 4]],
      ]),
    );
  });
});

describe("how records side by side were read", () => {
  test("is their fields by row, and what names them by column", () => {
    const across: Rows = [
      ["Project name", "One", "Two", "Three"],
      ["Sponsor", "Amy", "Bo", "Cy"],
      ["Stage", "Build", "Build", "Test"],
      ["Lifecycle", "Active", "Active", "Active"],
    ];
    expect(only(across)).toEqual({
      section: "register",
      headerRow: 1,
      firstRow: 2,
      lastRow: 4,
      orientation: "columns",
      confidence: 1,
      columns: { B: "projectName", C: "projectName", D: "projectName" },
      rows: { "1": "projectName", "2": "sponsor", "3": "stage", "4": "lifecycle" },
    });
  });
});

describe("how periods side by side were read", () => {
  const months = ["Jan 2026", "Feb 2026", "Mar 2026"];

  test("is what the amounts under them are", () => {
    const { section, columns, rows } = only([
      ["Planned cost", ...months],
      ["Labour", 10, 20, 30],
      ["Travel", 1, 2, 3],
    ]);
    expect([section, columns, rows]).toEqual([
      "costPeriods",
      { A: "category", B: "plannedValue", C: "plannedValue", D: "plannedValue" },
      undefined,
    ]);
  });

  test("is what each line is, where the lines say it", () => {
    const { columns, rows } = only([
      ["Cost", "", ...months],
      ["Labour", "Plan", 10, 20, 30],
      ["", "Actual", 11, 22, ""],
      ["Travel", "Plan", 1, 2, 3],
      ["", "Actual", 2, 2, ""],
    ]);
    expect([columns, rows]).toEqual([
      { A: "category", C: "periodEnd", D: "periodEnd", E: "periodEnd" },
      { "2": "plannedValue", "3": "actualCost", "4": "plannedValue", "5": "actualCost" },
    ]);
  });
});
