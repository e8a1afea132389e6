import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { takeIn } from "#domain/intake/take-in";
import type { ProjectReturn } from "#domain/project/project-return";
import { validate } from "#domain/validation/validate";
import type { RawCell } from "#domain/workbook/snapshot";
import { parsePlainDate } from "#domain/kernel/plain-date";

import { aTab, aWorkbook } from "../../support/snapshots";

const today = parsePlainDate("2026-04-15");
if (today === undefined) throw new Error("the test's date is none");

const words: readonly string[] = [
  "Project",
  "Project ID",
  "Project name:",
  "Status date",
  "Budget (£m)",
  "% complete",
  "RAG",
  "Status",
  "Milestones",
  "Milestone",
  "Baseline",
  "Forecast date",
  "Risk",
  "Probability",
  "Impact",
  "Mitigation",
  "Month",
  "Planned value",
  "Actual cost",
  "Total",
  "Amber/Red",
  "31/12/2026",
  "03/04/26",
  "£1,200",
  "(5)",
  "#VALUE!",
  "n/a",
  "\u200b",
  "[Project Name]",
  "Oct",
  "Nov",
  "Dec",
  "2025/26",
  "Q1 FY26",
  "FY25",
  "Planned",
  "Actual",
  "Costs (£m)",
  "Resource",
  "Role",
  "FTE",
  "Last Period",
  "This Period",
  "Type",
  "Issue",
  "Parking lot",
  "Forcast Dtae",
  "Project: Apollo\nDate: 1 May 2026",
  "45 days?",
];

/** Any code units, halves of pairs too; fast-check's own take a second to set up. */
const anyText = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 10 })
  .map((units) => String.fromCharCode(...units));

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: anyText },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer({ min: 40000, max: 47000 }) },
  { weight: 1, arbitrary: fc.boolean() },
);
const grid = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });

const example: readonly (readonly RawCell[])[] = [
  ["Project ID", "A-1", "", "Status date", 46112],
  ["Project name", "Apollo", "", "Overall RAG", "Amber"],
  [""],
  ["Milestones"],
  ["ID", "Milestone", "Baseline date", "Forecast date", "Owner"],
  ["M1", "Go live", 46112, 46130, "Amy"],
  ["M2", "Close", 46200, 46230, "Bo"],
  [""],
  [""],
  ["ID", "Risk", "Probability", "Impact", "Mitigation"],
  ["R1", "Late", 3, 4, "Calls"],
];

/** What a return says without where it says it. */
function withoutPlaces(project: ProjectReturn | undefined): unknown {
  return JSON.parse(
    JSON.stringify(project, (key, value: unknown) =>
      key === "source" || key === "row" ? 0 : value,
    ),
  );
}

describe("intake, whatever the workbook holds,", () => {
  test("never throws, and neither does validation", () => {
    fc.assert(
      fc.property(fc.array(grid, { maxLength: 3 }), fc.boolean(), (grids, date1904) => {
        const tabs = grids.map((rows, index) => aTab(`Tab ${index}`, rows));
        const intake = takeIn(aWorkbook(tabs, date1904));
        expect(intake.tabs).toHaveLength(tabs.length);
        validate(intake, { reportDate: today, today });
      }),
      { numRuns: 300 },
    );
  });

  test("reads a tab alike wherever it stands in the workbook", () => {
    fc.assert(
      fc.property(grid, grid, (first, second) => {
        const a = aTab("A", [...example, [""], ...first]);
        const b = aTab("B", second);
        const read = (tabs: readonly ReturnType<typeof aTab>[]): readonly string[] =>
          takeIn(aWorkbook(tabs))
            .projects.map((project) => JSON.stringify(project))
            .sort();
        expect(read([a, b])).toEqual(read([b, a]));
      }),
      { numRuns: 100 },
    );
  });

  test("blank rows and columns and title rows above change nothing but addresses", () => {
    const plain = withoutPlaces(takeIn(aWorkbook([aTab("Apollo", example)])).projects[0]);
    fc.assert(
      fc.property(
        fc.nat(6),
        fc.nat(4),
        fc.array(
          fc.constantFrom("Monthly report", "Calderwick Council", "Commercial in confidence"),
          {
            maxLength: 3,
          },
        ),
        (blankRows, blankColumns, titles) => {
          const moved = [
            ...titles.map((title) => [title]),
            ...Array<RawCell[]>(blankRows).fill([]),
            ...example,
          ].map((row) => [...Array<RawCell>(blankColumns).fill(""), ...row]);
          const [project] = takeIn(aWorkbook([aTab("Apollo", moved)])).projects;
          expect(withoutPlaces(project)).toEqual(plain);
        },
      ),
      { numRuns: 100 },
    );
  });
});
