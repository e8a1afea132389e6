import { describe, expect, test } from "@jest/globals";

import type { Intake } from "#domain/intake/tabs/intake";
import { takeIn } from "#domain/intake/take-in";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

type Rows = readonly (readonly RawCell[])[];

function read(rows: Rows, name = "Apollo"): Intake {
  return takeIn(aWorkbook([aTab(name, rows)]));
}

const january = 46053; // 31 January 2026
const february = 46081;
const march = 46112;

const head: Rows = [
  ["Project name", "Apollo", "", "Status date", march],
  ["Project manager", "Amy Lee", "", "Budget", 900],
  [],
];

describe("a plan whose periods stand side by side", () => {
  const amounts = (intake: Intake): unknown =>
    intake.projects[0]?.costPeriods.map((period) => [
      period.periodEnd?.value,
      period.plannedValue?.value,
      period.actualCost?.value,
    ]);

  test("is read from dates across with a line for each amount", () => {
    const intake = read([
      ...head,
      ["Cost profile (cumulative)"],
      ["Measure", "Unit", january, february, march, "Total"],
      ["Planned value", "GBP", 100, 250, 400, 400],
      ["Earned value", "GBP", 90, 200, 380, 380],
      ["Actual cost", "GBP", 110, 230, 410, 410],
    ]);
    expect(amounts(intake)).toEqual([
      ["2026-01-31", 100, 110],
      ["2026-02-28", 250, 230],
      ["2026-03-31", 400, 410],
    ]);
    expect(intake.projects[0]?.costPeriods[1]?.actualCost?.source).toEqual({
      tab: "Apollo",
      cell: "D8",
    });
    expect(intake.recognised[0]?.sections).toEqual([
      {
        section: "costPeriods",
        headerRow: 5,
        firstRow: 6,
        lastRow: 8,
        orientation: "columns",
        confidence: 0.975,
        columns: { C: "periodEnd", D: "periodEnd", E: "periodEnd" },
        rows: { 5: "periodEnd", 6: "plannedValue", 7: "earnedValue", 8: "actualCost" },
      },
    ]);
  });

  test("is read from month names, and adds up what is spent each month", () => {
    const intake = read([
      ...head,
      ["", "Jan-26", "Feb-26", "Mar-26"],
      ["Planned spend per month", 300, 200, 400],
      ["Planned cost", 300, 200, 400],
      ["Actual spend", 310, 190, 420],
    ]);
    expect(amounts(intake)).toEqual([
      ["2026-01-31", 300, 310],
      ["2026-02-28", 500, 500],
      ["2026-03-31", 900, 920],
    ]);
  });

  test.each<[string, Rows]>([
    [
      "amounts that are no dates, though they could be by size",
      [
        ["Spend", 40000, 41000, 45000],
        ["Planned value", 1, 2, 3],
        ["Actual cost", 1, 2, 3],
      ],
    ],
    [
      "dates with one known line under them",
      [
        ["", january, february, march],
        ["Actual cost", 1, 2, 3],
      ],
    ],
    [
      "two dates",
      [
        ["", january, february],
        ["Planned value", 1, 2],
        ["Actual cost", 1, 2],
      ],
    ],
  ])("is not made of %s", (_why, rows) => {
    expect(read([...head, ...rows]).projects[0]?.costPeriods).toEqual([]);
  });
});

describe("projects that stand side by side", () => {
  const portfolio: Rows = [
    ["Portfolio overview"],
    [],
    ["Project name", "Apollo", "Zeus", "Hera"],
    ["Project ID", "P-1", "P-2", "P-3"],
    ["Project manager", "Amy Lee", "Bo Berg", "Cy Cole"],
    ["Budget", 100, 200, 300],
    ["RAG", "Green", "Amber", "Red"],
    ["End date", january, february, march],
  ];

  test("are a register, one project a column", () => {
    const intake = read(portfolio, "Portfolio");
    expect(intake.tabs[0]).toMatchObject({
      role: "register",
      reason: "It lists 3 projects, side by side.",
    });
    expect(
      intake.projects.map(({ origin, facts }) => [
        origin,
        facts.projectName?.value,
        facts.budgetAtCompletion?.value,
        facts.reportedOverall?.value,
        facts.forecastFinish?.source.cell,
      ]),
    ).toEqual([
      ["register", "Apollo", 100, "green", "B8"],
      ["register", "Zeus", 200, "amber", "C8"],
      ["register", "Hera", 300, "red", "D8"],
    ]);
    expect(intake.recognised[0]?.sections[0]).toMatchObject({
      section: "register",
      orientation: "columns",
      headerRow: 3,
      lastRow: 8,
      columns: { B: "projectName", D: "projectName" },
      rows: { 3: "projectName", 4: "projectId", 6: "budgetAtCompletion" },
    });
  });

  test("have their findings at the cell and under the project of their column", () => {
    const wrong = portfolio.map((row) =>
      row[0] === "Budget" ? ["Budget", 100, "a lot", 300] : row,
    );
    const { findings } = read(wrong, "Portfolio");
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "NUMBER_NOT_A_NUMBER",
        at: { tab: "Portfolio", cell: "C6" },
        projectId: "P-2",
      }),
    );
  });

  test.each<[string, Rows]>([
    [
      "remarks beside the values",
      portfolio.map(([label = "", value = ""]) => [label, value, "as agreed with the board"]),
    ],
    [
      "labels beside the values",
      [
        ["Project name", "Apollo", "Project manager", "Amy Lee"],
        ["Project ID", "P-1", "Sponsor", "Bo Berg"],
        ["Budget", 100, "RAG", "Green"],
        ["End date", march, "Stage", "Delivery"],
      ],
    ],
  ])("are not made of %s", (_why, rows) => {
    expect(read(rows).tabs[0]?.role).toBe("project");
  });
});
