import { describe, expect, test } from "@jest/globals";

import { takeIn } from "#domain/intake/take-in";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

type Column = readonly [header: string, field: string, first: RawCell, second: RawCell];

const assessed =
  "(A Delivery Confidence Assessment of the project at a fixed point in time, using a five-point scale, " +
  "Red – Amber/Red – Amber – Amber/Green – Green; definitions in the Annual Report)";
const story = "The plan was approved in spring, and what was asked for then is being done.";

/** UK government major projects, as published by each department in September 2013. */
const majorProjects2013: readonly Column[] = [
  ["Project Name", "projectName", "Astute Boats", "Complex Weapons"],
  ["Department", "", "MOD", "MOD"],
  [`MPA RAG rating ${assessed}`, "reportedOverall", "Amber/Red", "Amber"],
  ["Departmental commentary on actions planned or taken on the MPA RAG rating.", "", story, story],
  ["Description / Aims (From GMPP data)", "", story, story],
  ["Project - Start Date (Latest approved start date)", "baselineStart", 36861, 38808],
  ["Project - End Date (Latest approved end date)", "forecastFinish", 45382, 46842],
  ["2012/13 Budget (£million)", "", 597.5, 160.2],
  ["2012/13 Forecast (£million)", "", 609.1, 151],
  [
    "Total budgeted whole life costs (£million) (including non-government costs)",
    "budgetAtCompletion",
    8858.3,
    15126.8,
  ],
  ["Departmental narrative on budgeted whole life costs", "", story, story],
];

/** The same of 2018, with baselines instead of budgets. */
const majorProjects2018: readonly Column[] = [
  ["Project Name", "projectName", "Astute Boats", "Complex Weapons"],
  [`IPA RAG rating ${assessed}`, "reportedOverall", "Amber/Red", "Amber"],
  ["Project - Start Date", "baselineStart", 36861, 38808],
  ["Project - End Date", "forecastFinish", 45382, 46842],
  ["2018/19 TOTAL Baseline £m (including Non-Government costs)", "", 597.5, 160.2],
  ["2018/19 TOTAL Forecast £m (including Non-Government costs)", "", 609.1, 151],
  ["2018/19 Variance %age", "", 0.02, -0.06],
  [
    "Whole Life Cost TOTAL Baseline £m (including Non-Government costs)",
    "budgetAtCompletion",
    8858.3,
    15126.8,
  ],
];

/** The same of 2025, when the identifier had become the last column. */
const majorProjects2025: readonly Column[] = [
  ["Project Name", "projectName", "Astute Boats", "Complex Weapons"],
  ["IPA Delivery Confidence Assessment ", "reportedOverall", "Red", "Amber"],
  ["Start Date", "baselineStart", 36861, 38808],
  ["End Date", "forecastFinish", 45382, 46842],
  ["Financial Year Baseline (£m)", "", 597.5, 160.2],
  ["Financial Year Forecast (£m)", "", 609.1, 151],
  ["Financial Year Variance (%)", "", 0.02, -0.06],
  ["Whole Life Cost (£m, Presented in 2024/25 Real Prices)", "budgetAtCompletion", 8858.3, 15126.8],
  ["Senior Responsible Owner (SRO) Name", "sponsor", "Ada Holm", "Bo Lind"],
  ["Major Projects ID", "projectId", "MOD_0001_1112-Q1", "MOD_0076_1213-Q1"],
];

/** Central sector infrastructure projects of India, as the ministry's monthly report has them. */
const sectorProjects: readonly Column[] = [
  ["Sl. No", "", 1, 2],
  ["Project Name", "projectName", "Third line to Jhansi", "Bypass at Katni"],
  ["Original Cost (Rs. crore)", "originalBudget", 1000, 250],
  ["Anticipated Cost (Rs. crore)", "estimateAtCompletion", 1200, 250],
  ["Original Date of commissioning", "originalBaselineFinish", 45382, 45717],
  ["Anticipated Date of Commissioning", "forecastFinish", 46203, 45717],
  ["Cumulative Expenditure (Rs. crore)", "actualCost", 500, 20],
];

/** Large capital projects of New York City. */
const capitalProjects: readonly Column[] = [
  ["Date Reported As Of", "statusDate", 45382, 45382],
  ["PID", "projectId", 101, 102],
  ["Project Name", "projectName", "Third water tunnel", "East side coast"],
  ["Managing Agency", "", "DDC", "DEP"],
  ["Current Phase", "stage", "Design", "Construction"],
  ["Budget Forecast", "estimateAtCompletion", 120.5, 88],
  ["Latest Budget Changes", "", 2, 0],
  ["Forecast Completion", "forecastFinish", 46203, 45717],
];

/** An export of a portfolio tool that calls the name of a project its short description. */
const toolExport: readonly Column[] = [
  ["Number", "", "PRJ0010023", "PRJ0010031"],
  ["Short description", "projectName", "Move to the new data centre", "Payroll upgrade"],
  ["Project manager", "projectManager", "Ada Holm", "Bo Lind"],
  ["State", "lifecycle", "Active", "On hold"],
  ["Phase", "stage", "Executing", "Planning"],
  ["Planned start date", "baselineStart", 45382, 45717],
  ["Planned end date", "baselineFinish", 46203, 45838],
  ["Percent complete", "percentComplete", 0.4, 0.1],
  ["Overall health", "reportedOverall", "Green", "Amber"],
  ["Planned cost", "budgetAtCompletion", 120000, 88000],
  ["Actual cost", "actualCost", 40000, 9000],
];

/** A capital programme of a council, whose projects are schemes. */
const schemes: readonly Column[] = [
  ["Ref", "projectId", "CP-01", "CP-02"],
  ["Scheme", "projectName", "Market hall roof", "Harbour wall"],
  ["Directorate", "", "Place", "Place"],
  ["Project Sponsor", "sponsor", "Ada Holm", "Ada Holm"],
  ["Project Manager", "projectManager", "Bo Lind", "Cy Young"],
  ["Original Budget £000", "originalBudget", 1200, 340],
  ["Current Budget £000", "budgetAtCompletion", 1300, 340],
  ["Spend to Date £000", "actualCost", 700, 12],
  ["Forecast Outturn £000", "estimateAtCompletion", 1350, 340],
  ["Time RAG", "reportedSchedule", "Green", "Amber"],
  ["Overall RAG", "reportedOverall", "Green", "Amber"],
];

const lists: readonly (readonly [string, readonly Column[]])[] = [
  ["UK major projects of 2013", majorProjects2013],
  ["UK major projects of 2018", majorProjects2018],
  ["UK major projects of 2025", majorProjects2025],
  ["infrastructure projects of India", sectorProjects],
  ["capital projects of New York", capitalProjects],
  ["an export that calls names short descriptions", toolExport],
  ["schemes of a council", schemes],
];

function letters(index: number): string {
  return String.fromCharCode(65 + index);
}

describe("lists of projects as they are published", () => {
  test.each(lists)("%s: every column is what its header says", (_name, columns) => {
    const rows = [0, 2, 3].map((at) => columns.map((column) => column[at] ?? ""));
    const [read] = takeIn(aWorkbook([aTab("Data", rows)])).recognised;
    const expected = columns.flatMap(([, field], index) =>
      field === "" ? [] : [[letters(index), field]],
    );
    expect(read?.sections).toHaveLength(1);
    expect(read?.sections[0]).toMatchObject({ section: "register", firstRow: 2, lastRow: 3 });
    expect(read?.sections[0]?.columns).toEqual(Object.fromEntries(expected));
  });

  test.each([lists[0], lists[1]].flatMap((list) => (list === undefined ? [] : [list])))(
    "%s, turned with the projects side by side as most departments publish them",
    (_name, columns) => {
      const rows = columns.map(([header, , first, second]) => [header, first, second]);
      const intake = takeIn(aWorkbook([aTab("Data", rows)]));
      expect(intake.tabs[0]?.role).toBe("register");
      expect(intake.projects.map(({ facts }) => facts.projectName?.value)).toEqual([
        "Astute Boats",
        "Complex Weapons",
      ]);
      expect(intake.projects[1]?.facts).toMatchObject({
        reportedOverall: { value: "amber" },
        budgetAtCompletion: { value: 15_126_800_000 },
      });
    },
  );

  test("crores are ten million each", () => {
    const rows = [0, 2, 3].map((at) => sectorProjects.map((column) => column[at] ?? ""));
    const [first] = takeIn(aWorkbook([aTab("Data", rows)])).projects;
    expect(first?.facts.estimateAtCompletion?.value).toBe(12_000_000_000);
  });

  test.each<[string, readonly Column[]]>([
    [
      "two schemes of one name",
      schemes.map((c) => (c[1] === "projectName" ? [c[0], c[1], "Roof", "Roof"] : c)),
    ],
    ["names left out", schemes.filter((column) => column[1] !== "projectName")],
  ])("with %s it is no budget by category", (_reason, columns) => {
    const rows = [0, 2, 3].map((at) => columns.map((column) => column[at] ?? ""));
    const [read] = takeIn(aWorkbook([aTab("Data", rows)])).recognised;
    expect(read?.sections.map(({ section }) => section) ?? []).not.toContain("costPeriods");
  });
});
