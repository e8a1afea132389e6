import { describe, expect, test } from "@jest/globals";

import type { Intake, RecognisedSection } from "#domain/intake/tabs/intake";
import { takeIn } from "#domain/intake/take-in";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

type Rows = readonly (readonly RawCell[])[];

const day = 46112; // 31 March 2026
const head: Rows = [
  ["Project name", "Apollo", "", "Status date", day],
  ["Project manager", "Amy"],
  [],
];

function read(rows: Rows): Intake {
  return takeIn(aWorkbook([aTab("Apollo", [...head, ...rows])]));
}

function section(rows: Rows): Partial<RecognisedSection> | undefined {
  const found = read(rows).recognised[0]?.sections[0];
  if (found === undefined) return undefined;
  const { section: name, headerRow, firstRow, lastRow, columns } = found;
  return { section: name, headerRow, firstRow, lastRow, columns };
}

describe("a header over several rows", () => {
  test("of two storeys is read with its groups", () => {
    expect(
      section([
        ["Task", "Baseline", "", "Actual", "", "% Complete"],
        ["", "Start", "Finish", "Start", "Finish", ""],
        ["Roof", day, day + 10, day + 1, day + 12, 0.5],
        ["Door", day, day + 10, day + 1, day + 12, 0.2],
      ]),
    ).toEqual({
      section: "tasks",
      headerRow: 5,
      firstRow: 6,
      lastRow: 7,
      columns: {
        A: "name",
        B: "baselineStart",
        C: "baselineFinish",
        D: "actualStart",
        E: "actualFinish",
        F: "percentComplete",
      },
    });
  });

  test("of two storeys is one header even where the upper one alone would do", () => {
    expect(
      section([
        ["Milestone", "Baseline", "", "Forecast", "", "Owner"],
        ["", "Start", "Finish", "Start", "Finish", ""],
        ["Roof", day, day + 10, day + 1, day + 12, "Amy"],
        ["Door", day, day + 10, day + 1, day + 12, "Amy"],
      ]),
    ).toMatchObject({
      section: "milestones",
      headerRow: 5,
      columns: { A: "name", C: "baselineDate", E: "forecastDate", F: "owner" },
    });
  });

  test("of three storeys takes the nearest group", () => {
    expect(
      section([
        ["Task", "Dates", "", "", "", "Progress"],
        ["", "Baseline", "", "Actual", "", ""],
        ["", "Start", "Finish", "Start", "Finish", "% Complete"],
        ["Roof", day, day + 10, day + 1, day + 12, 0.5],
        ["Door", day, day + 10, day + 1, day + 12, 0.2],
      ]),
    ).toMatchObject({ section: "tasks", headerRow: 6, columns: { C: "baselineFinish" } });
  });

  test("whose group says nothing lets the lower words speak", () => {
    expect(
      section([
        ["ID", "Milestone name", "Milestone dates", "", "", "RAG"],
        ["", "", "Planned", "Forecast", "Actual", ""],
        ["1", "Roof", day, day + 10, day + 1, "G"],
        ["2", "Door", day, day + 10, day + 1, "R"],
      ]),
    ).toMatchObject({
      headerRow: 5,
      columns: { C: "baselineDate", D: "forecastDate", E: "actualDate" },
    });
  });

  test("keeps inherent and residual apart, and does not read a residual score as the score", () => {
    const found = section([
      ["Risk ID", "Risk description", "Inherent", "", "", "Residual", "", "", "Owner"],
      ["", "", "Probability", "Impact", "Score", "Probability", "Impact", "Score", ""],
      ["R1", "late", 3, 4, 12, 2, 2, 4, "Amy"],
      ["R2", "lost", 3, 4, 12, 2, 2, 4, "Amy"],
    ]);
    expect(found?.columns).toEqual({
      A: "id",
      B: "title",
      C: "probability",
      D: "impact",
      E: "score",
      F: "residualProbability",
      G: "residualImpact",
      I: "owner",
    });
  });
});

describe("rows of a table that are no records", () => {
  test("are subtotals, totals and sums without a word", () => {
    const intake = read([
      ["Task", "Start", "Finish", "Budget", "Actual cost", "% complete"],
      ["Build", day, day + 3, 10, 5, 50],
      ["Subtotal phase 1", "", "", 10, 5, ""],
      ["Test", day, day + 9, 4, 1, 85],
      ["Grand Total", "", "", 14, 6, ""],
      ["", "", "", 14, 6, ""],
    ]);
    expect(intake.projects[0]?.tasks?.map(({ name }) => name?.value)).toEqual(["Build", "Test"]);
    expect(
      intake.findings.flatMap(({ code, at }) => (code === "TOTAL_ROW_LEFT_OUT" ? [at.cell] : [])),
    ).toEqual(["A6", "A8", "D9"]);
  });

  test("are lines the template left", () => {
    const intake = read([
      ["Milestone", "Baseline date", "Forecast date", "Owner"],
      ["Roof", day, day + 3, "Amy"],
      ["[Milestone name]", "dd/mm/yyyy", "dd/mm/yyyy", "[Owner]"],
    ]);
    expect(intake.projects[0]?.milestones).toHaveLength(1);
    expect(intake.findings.map(({ code }) => code)).toEqual(["TEMPLATE_TEXT_LEFT"]);
  });

  test("stand after the end, however far the used range goes", () => {
    const blank = Array.from({ length: 65_500 }, (): RawCell[] => ["", "", ""]);
    expect(
      section([
        ["Risk", "Probability", "Impact"],
        ["Rain", 3, 4],
        ["Snow", 2, 2],
        ...blank,
        ["", "", "."],
      ]),
    ).toMatchObject({ section: "risks", firstRow: 5, lastRow: 6 });
  });
});

describe("ratings as numbers", () => {
  const rated = (...numbers: readonly number[]): unknown => {
    const labels = ["Overall RAG", "Schedule RAG", "Cost RAG"];
    const { facts } =
      read(numbers.map((number, at) => [labels[at] ?? "", number])).projects[0] ?? {};
    return [facts?.reportedOverall, facts?.reportedSchedule, facts?.reportedCost].map(
      (field) => field?.value,
    );
  };

  test("are a scale where they are 1, 0 and -1", () => {
    expect(rated(1, 0, -1)).toEqual(["green", "amber", "red"]);
  });

  test("are not guessed where they could be yes and no, or another scale", () => {
    expect(rated(1, 0, 1)).toEqual([undefined, undefined, undefined]);
    expect(rated(3, 2, -1)).toEqual([undefined, undefined, undefined]);
  });
});
