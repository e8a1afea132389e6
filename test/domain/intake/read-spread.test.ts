import { describe, expect, test } from "@jest/globals";

import { findPeriodsAcross } from "#domain/intake/tables/find-periods-across";
import { readSpread } from "#domain/intake/rows/read-spread";
import type { AmountBasis, ReadRow } from "#domain/intake/rows/read-section";
import { usualCalendar } from "#domain/kernel/working-calendar";

import { day } from "../../support/builders";
import { aSearch, type Rows } from "./a-search";

const usual: AmountBasis = { unit: 1, currency: undefined };

/** The rows read of the one budget on a sheet, its cells in place of their sources, and what is told. */
function read(rows: Rows, basis = usual): { readonly rows: unknown; readonly told: unknown } {
  const search = aSearch(rows, "Costs");
  const [table] = findPeriodsAcross(search, []);
  if (table?.kind !== "section" || table.spread === undefined) throw new Error("no budget");
  const context = { ...search, calendar: usualCalendar, formatAt: () => undefined };
  const found = readSpread(search.grid, { ...table, spread: table.spread }, basis, context);
  return { rows: found.map(shown), told: search.told };
}

function shown({ row, source, fields }: ReadRow): unknown {
  const values = Object.entries(fields)
    .filter(([key]) => key !== "row")
    .map(([key, { value, source: at, assumed }]) => [
      key,
      `${at.cell} ${String(value)}${assumed === true ? " assumed" : ""}`,
    ]);
  return { row, source: source.cell, ...Object.fromEntries(values) };
}

const months = ["Jan 2026", "Feb 2026", "Mar 2026"];

describe("a budget with its periods side by side", () => {
  test("is a row for each category and period", () => {
    expect(
      read([
        ["Planned cost", ...months],
        ["Labour", 10, "", 30],
        ["Travel", 1, 2, 3],
      ]),
    ).toEqual({
      rows: [
        {
          row: 1,
          source: "A2",
          periodEnd: "B1 2026-01-31",
          category: "A2 Labour",
          plannedValue: "B2 10",
        },
        {
          row: 1,
          source: "A2",
          periodEnd: "D1 2026-03-31",
          category: "A2 Labour",
          plannedValue: "D2 30",
        },
        {
          row: 2,
          source: "A3",
          periodEnd: "B1 2026-01-31",
          category: "A3 Travel",
          plannedValue: "B3 1",
        },
        {
          row: 2,
          source: "A3",
          periodEnd: "C1 2026-02-28",
          category: "A3 Travel",
          plannedValue: "C3 2",
        },
        {
          row: 2,
          source: "A3",
          periodEnd: "D1 2026-03-31",
          category: "A3 Travel",
          plannedValue: "D3 3",
        },
      ],
      told: [],
    });
  });

  test("has amounts in the unit of the tab", () => {
    const { rows } = read(
      [
        ["Planned cost", ...months],
        ["Labour", 1.5, "", ""],
        ["Travel", "", 2],
      ],
      {
        unit: 1000,
        currency: undefined,
      },
    );
    expect(rows).toMatchObject([{ plannedValue: "B2 1500" }, { plannedValue: "C3 2000" }]);
  });

  test("has what was planned and spent of a period in one row", () => {
    expect(
      read([
        ["Cost", "Jan 2026", "", "Feb 2026", "", "Mar 2026", ""],
        ["", "Plan", "Actual", "Plan", "Actual", "Plan", "Actual"],
        ["Labour", 10, 11, 20, "", "", 33],
        ["Travel", 1, 2, "", "", "", ""],
      ]).rows,
    ).toEqual([
      {
        row: 2,
        source: "A3",
        periodEnd: "B1 2026-01-31",
        category: "A3 Labour",
        plannedValue: "B3 10",
        actualCost: "C3 11",
      },
      {
        row: 2,
        source: "A3",
        periodEnd: "D1 2026-02-28",
        category: "A3 Labour",
        plannedValue: "D3 20",
      },
      {
        row: 2,
        source: "A3",
        periodEnd: "F1 2026-03-31",
        category: "A3 Labour",
        actualCost: "G3 33",
      },
      {
        row: 3,
        source: "A4",
        periodEnd: "B1 2026-01-31",
        category: "A4 Travel",
        plannedValue: "B4 1",
        actualCost: "C4 2",
      },
    ]);
  });

  test("has the category of a line without one from the line above it", () => {
    const { rows } = read([
      ["Cost", "", ...months],
      ["Labour", "Plan", 10, 20, 30],
      ["", "Actual", 11, "", ""],
      ["Travel", "Plan", 1, "", ""],
      ["", "Actual", 2, "", ""],
    ]);
    expect(rows).toMatchObject([
      { row: 1, category: "A2 Labour", plannedValue: "C2 10" },
      { row: 1, category: "A2 Labour", plannedValue: "D2 20" },
      { row: 1, category: "A2 Labour", plannedValue: "E2 30" },
      { row: 2, category: "A2 Labour", actualCost: "C3 11" },
      { row: 3, category: "A4 Travel", plannedValue: "C4 1" },
      { row: 4, category: "A4 Travel", actualCost: "C5 2" },
    ]);
  });

  const numbered = [
    ["Planned cost", "Month 1", "Month 2", "Month 3"],
    ["Labour", 10, 20, 30],
    ["Travel", "", "", 3],
  ];
  const basis = (anchor: AmountBasis["anchor"]): AmountBasis =>
    anchor === undefined ? usual : { ...usual, anchor };

  test.each<[string, AmountBasis["anchor"], readonly [string, string, string]]>([
    [
      "from the start",
      { start: day("2026-04-15"), statusDate: undefined },
      ["2026-04-30", "2026-05-31", "2026-06-30"],
    ],
    [
      "so that the last one ends with the status date",
      { start: undefined, statusDate: day("2026-06-30") },
      ["2026-04-30", "2026-05-31", "2026-06-30"],
    ],
    [
      "from January 2000 where nothing is known",
      undefined,
      ["2000-01-31", "2000-02-29", "2000-03-31"],
    ],
  ])("without dates counts them %s", (_how, anchor, [first, second, third]) => {
    const labour = { row: 1, source: "A2", category: "A2 Labour" };
    expect(read(numbered, basis(anchor))).toEqual({
      rows: [
        { ...labour, periodEnd: `B1 ${first} assumed`, plannedValue: "B2 10" },
        { ...labour, periodEnd: `C1 ${second} assumed`, plannedValue: "C2 20" },
        { ...labour, periodEnd: `D1 ${third} assumed`, plannedValue: "D2 30" },
        {
          row: 2,
          source: "A3",
          category: "A3 Travel",
          periodEnd: `D1 ${third} assumed`,
          plannedValue: "D3 3",
        },
      ],
      told: [["PERIODS_WITHOUT_DATES", "B1", { first, last: third }]],
    });
  });
});
