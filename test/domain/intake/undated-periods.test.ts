import { describe, expect, test } from "@jest/globals";

import { ordinalEnds } from "#domain/intake/cells/ordinal-periods";
import { takeIn } from "#domain/intake/take-in";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";
import { day } from "../portfolio/a-project";

const nowhere = { start: undefined, statusDate: undefined, lastReported: 0 };

describe("periods without dates", () => {
  test.each<[string, readonly RawCell[], string, object, readonly string[]]>([
    [
      "numbers count months from the start",
      [1, 2, 3],
      "Month",
      { start: day("2026-03-10") },
      ["2026-03-31", "2026-04-30", "2026-05-31"],
    ],
    [
      "a period 0 is the state before the first",
      [0, 1],
      "Month",
      { start: day("2026-03-01") },
      ["2026-02-28", "2026-03-31"],
    ],
    [
      "weeks run from the day of the start",
      ["Week 1", "Week 2"],
      "",
      { start: day("2026-03-02") },
      ["2026-03-08", "2026-03-15"],
    ],
    [
      "the header says what numbers count",
      [1, 2],
      "Quarter",
      { start: day("2026-01-01") },
      ["2026-03-31", "2026-06-30"],
    ],
    [
      "the last one reported on ends with the status date",
      ["M1", "M2", "M3"],
      "",
      { statusDate: day("2026-06-30"), lastReported: 1 },
      ["2026-05-31", "2026-06-30", "2026-07-31"],
    ],
    [
      "months by name are those of the year of the status date",
      ["Jan", "Feb"],
      "",
      { statusDate: day("2026-02-28"), lastReported: 1 },
      ["2026-01-31", "2026-02-28"],
    ],
    [
      "months go on over the turn of the year",
      ["Nov", "Dec", "Jan"],
      "",
      { statusDate: day("2026-01-31"), lastReported: 2 },
      ["2025-11-30", "2025-12-31", "2026-01-31"],
    ],
    ["years end in December", [2025, 2026], "Year", {}, ["2025-12-31", "2026-12-31"]],
    ["nothing known: from January 2000", [1, 2], "Month", {}, ["2000-01-31", "2000-02-29"]],
  ])("%s", (_why, cells, ...[header, at, ends]) => {
    expect(ordinalEnds(cells, header, { ...nowhere, ...at })).toEqual(ends);
  });

  test.each<[string, readonly RawCell[]]>([
    ["words", ["Design", "Build"]],
    ["numbers that fall", [3, 2, 1]],
    ["mixed kinds", [1, "Jan"]],
    ["amounts", [1.5, 2.5]],
    ["one alone", [1]],
  ])("%s are no periods", (_why, cells) => {
    expect(ordinalEnds(cells, "", nowhere)).toBeUndefined();
  });
});

describe("a workbook that names no project", () => {
  const rows: readonly (readonly RawCell[])[] = [
    ["Month", "PV", "EV", "AC"],
    [1, 10, 9, 11],
    [2, 20, 18, 22],
    [3, 30, "", ""],
  ];

  test("a table of months is a project called by its tab, at its last reported month", () => {
    const { projects, tabs } = takeIn(aWorkbook([aTab("Fence", rows)]));
    expect(tabs[0]?.role).toBe("project");
    expect(projects[0]?.facts.statusDate).toMatchObject({ value: "2000-02-29", assumed: true });
    expect(projects[0]?.costPeriods.map(({ periodEnd }) => periodEnd?.value)).toEqual([
      "2000-01-31",
      "2000-02-29",
      "2000-03-31",
    ]);
  });

  test("the months may stand side by side", () => {
    const across = rows[0]?.map((_, column) => rows.map((row) => row[column] ?? "")) ?? [];
    const { projects } = takeIn(aWorkbook([aTab("Fence", across)]));
    expect(projects[0]?.costPeriods.map(({ plannedValue }) => plannedValue?.value)).toEqual([
      10, 20, 30,
    ]);
  });

  test.each([
    [
      "a line",
      [
        ["BAC", "PV", "EV", "AC"],
        [4000, 3000, 2500, 2800],
      ],
    ],
    [
      "labels",
      [
        ["BAC", 4000],
        ["PV", 3000],
        ["EV", 2500],
        ["AC", 2800],
      ],
    ],
  ])("%s of figures is one as well", (_what, cells) => {
    const { projects } = takeIn(aWorkbook([aTab("Fence", cells)]));
    expect(projects).toHaveLength(1);
    expect(projects[0]?.facts.earnedValue?.value).toBe(2500);
  });

  test("a tab of figures beside one that names a project is none", () => {
    const named = aTab("P1", [
      ["Project ID", "P1"],
      ["Project name", "One"],
      ["BAC", 5],
      ["PV", 1],
    ]);
    const { tabs } = takeIn(
      aWorkbook([
        named,
        aTab("Sums", [
          ["BAC", 4000],
          ["PV", 3000],
        ]),
      ]),
    );
    expect(tabs.map(({ role }) => role)).toEqual(["project", "ignored"]);
  });
});
