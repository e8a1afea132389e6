import { describe, expect, test } from "@jest/globals";

import { gridOf } from "#domain/intake/cells/grid";
import { readAllocations } from "#domain/intake/rows/read-allocations";
import { takeIn } from "#domain/intake/take-in";
import type { Allocations, PeriodDays } from "#domain/intake/scanning/table-shape";
import { usualCalendar } from "#domain/kernel/working-calendar";
import { sectionDefinition } from "#domain/project/sections";
import type { RawCell } from "#domain/workbook/snapshot";

import { day } from "../../support/builders";
import { aTab, aWorkbook } from "../../support/snapshots";

/** January to April 2026, with 22, 20, 22 and 22 days from Monday to Friday. */
const months: readonly PeriodDays[] = [
  { column: 1, from: day("2026-01-01"), to: day("2026-01-31") },
  { column: 2, from: day("2026-02-01"), to: day("2026-02-28") },
  { column: 3, from: day("2026-03-01"), to: day("2026-03-31") },
  { column: 4, from: day("2026-04-01"), to: day("2026-04-30") },
];
const definition = sectionDefinition("resources").columns[0];
if (definition === undefined) throw new Error("resources have no columns");

function lines(
  cells: readonly RawCell[],
  unit: Allocations["unit"],
  periods = months,
): readonly unknown[] {
  const grid = gridOf(aTab("Plan", [["Name"], ["Amy", ...cells]]));
  const person = { row: 1, source: { tab: "Plan", cell: "A2" }, fields: {} };
  if (definition === undefined) return [];
  const across = { definition, unit, periods };
  const read = readAllocations(grid, [person], { headerRow: 0, across, calendar: usualCalendar });
  return read.map(({ fields }) => [
    fields["from"]?.value,
    fields["to"]?.value,
    fields["allocation"]?.value,
    fields["allocation"]?.source.cell,
  ]);
}

describe("the amounts of a person under periods side by side", () => {
  test.each<[string, readonly RawCell[], readonly unknown[]]>([
    ["of one size are one line", [1, 1, 1, 1], [["2026-01-01", "2026-04-30", 1, "B2"]]],
    [
      "of two sizes are two lines, the last one with them",
      [1, 1, 1, 0.5],
      [
        ["2026-01-01", "2026-03-31", 1, "B2"],
        ["2026-04-01", "2026-04-30", 0.5, "E2"],
      ],
    ],
    [
      "end where nothing stands",
      [1, "", 1, 0],
      [
        ["2026-01-01", "2026-01-31", 1, "B2"],
        ["2026-03-01", "2026-03-31", 1, "D2"],
      ],
    ],
    ["below nothing are none", [-1, 0, "x", true], []],
  ])("%s", (_rule, cells, expected) => {
    expect(lines(cells, "fullTime")).toEqual(expected);
  });

  test.each<[Allocations["unit"], RawCell, number]>([
    ["fullTime", 0.5, 0.5],
    ["percent", 50, 0.5],
    ["days", 11, 0.5],
    ["hours", 88, 0.5],
    ["days", 7, 0.318],
    ["hours", 1, 0.006],
  ])("in %s: %d in January is %d of a person", (unit, cell, part) => {
    expect(lines([cell], unit)).toEqual([["2026-01-01", "2026-01-31", part, "B2"]]);
  });

  test("in days of a period without a working day are none", () => {
    const weekend = [{ column: 1, from: day("2026-01-03"), to: day("2026-01-04") }];
    expect(lines([1], "days", weekend)).toEqual([]);
    expect(lines([1], "fullTime", weekend)).toHaveLength(1);
  });
});

describe("what the amounts of a plan of people are", () => {
  const plan = (title: string, amounts: readonly RawCell[]): readonly unknown[] => {
    const { projects } = takeIn(
      aWorkbook([
        aTab("Apollo", [
          ["Project ID", "A-1", "Project name", "Apollo"],
          [],
          [title],
          ["Name", "Role", 46_023, 46_054, 46_082],
          ["Amy", "Engineer", ...amounts],
        ]),
      ]),
    );
    return (projects[0]?.resources ?? []).map(({ allocation }) => allocation?.value);
  };

  test.each<[string, readonly number[], readonly unknown[], string]>([
    ["Resource plan", [1, 1.5, 1], [1, 1.5, 1], "up to one and a half they are parts of a person"],
    ["Resource plan", [1, 1.6, 1], [], "more needs a word"],
    ["Resource plan (FTE)", [2, 50, 2], [2, 50, 2], "up to fifty people"],
    ["Resource plan (FTE)", [2, 51, 2], [], "more are hardly people"],
    ["Resource plan (%)", [50, 100, 2.1], [0.5, 1, 0.021], "per cents"],
    [
      "Resource plan (%)",
      [1, 0.5, 1],
      [1, 0.5, 1],
      "up to two they are parts though it says per cent",
    ],
    ["Resource plan (days)", [11, 10, 22], [0.5, 1], "parts of 22, 20 and 22 working days"],
    ["Resource plan (hours)", [176, 160, 88], [1, 0.5], "eight hours a day"],
  ])("%s %j: %j, %s", (title, amounts, parts) => {
    expect(plan(title, amounts)).toEqual(parts);
  });
});
