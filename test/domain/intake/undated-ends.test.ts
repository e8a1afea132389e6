import { describe, expect, test } from "@jest/globals";

import type { AmountBasis } from "#domain/intake/rows/read-section";
import type { SectionTable } from "#domain/intake/scanning/table-shape";
import { assumedEnds, undatedEnds } from "#domain/intake/periods/undated-periods";
import { sectionDefinition } from "#domain/project/sections";
import type { RawCell } from "#domain/workbook/snapshot";

import { day } from "../../support/builders";
import { aSearch, type Rows } from "./a-search";

/** A plan of the first columns of a sheet, by what they are. */
function plan(header: string, ...keys: readonly string[]): SectionTable {
  const known = sectionDefinition("costPeriods").columns;
  return {
    kind: "section",
    orientation: "rows",
    section: "costPeriods",
    headerRow: 0,
    box: { top: 0, left: 0, bottom: 9, right: 3 },
    columns: keys.flatMap((key, column) => {
      const definition = known.find((one) => one.key === key);
      const hint = { unit: undefined, currency: undefined };
      return definition === undefined ? [] : [{ column, header, definition, confidence: 1, hint }];
    }),
    projectColumns: [],
    cumulative: undefined,
  };
}

const usual: AmountBasis = { unit: 1, currency: undefined };
const untilMay: AmountBasis = {
  ...usual,
  anchor: { start: undefined, statusDate: day("2026-05-31") },
};

/** Last days by row of the sheet, and what is told. */
function ends(
  body: Rows,
  {
    table = plan("Month", "periodEnd", "plannedValue", "earnedValue", "actualCost"),
    basis = usual,
  },
): { readonly byRow: unknown; readonly told: unknown } {
  const search = aSearch([["Month", "PV", "EV", "AC"], ...body]);
  const rows = body.map((_, index) => index + 1);
  const byRow = undatedEnds(search.grid, table, rows, { basis, note: search.note });
  return { byRow: byRow === undefined ? undefined : [...byRow], told: search.told };
}

describe("the last days of the rows of a plan without dates", () => {
  const spring = [
    [1, "2026-03-31"],
    [2, "2026-04-30"],
    [3, "2026-05-31"],
  ];
  const told = [["PERIODS_WITHOUT_DATES", "A2", { first: "2026-03-31", last: "2026-05-31" }]];

  test.each<[string, Rows]>([
    [
      "something earned",
      [
        [1, 9, "", ""],
        [2, 9, "", ""],
        [3, 9, 8, ""],
      ],
    ],
    ["something spent", [[1], [2], [3, 9, "", 8]]],
    ["nothing reported at all", [[1], [2], [3]]],
  ])("count to the status date from the last one with %s", (_what, body) => {
    expect(ends(body, { basis: untilMay })).toEqual({ byRow: spring, told });
  });

  test("leave planned ones behind the status date", () => {
    const body = [[1, 9, 8], [2, 9, 8], [3, 9, "n/a", "n/a"], [4]];
    expect(ends(body, { basis: untilMay }).byRow).toEqual([
      [1, "2026-04-30"],
      [2, "2026-05-31"],
      [3, "2026-06-30"],
      [4, "2026-07-31"],
    ]);
  });

  test("of the first alone where that is the last one reported on", () => {
    const body = [
      [1, 9, 8],
      [2, 9],
    ];
    expect(ends(body, { basis: untilMay }).byRow).toEqual([
      [1, "2026-05-31"],
      [2, "2026-06-30"],
    ]);
  });

  test("are those of the rows that name a period", () => {
    expect(ends([[" "], [1], [""], [2]], {})).toEqual({
      byRow: [
        [2, "2000-01-31"],
        [4, "2000-02-29"],
      ],
      told: [["PERIODS_WITHOUT_DATES", "A3", { first: "2000-01-31", last: "2000-02-29" }]],
    });
  });

  test("are counted in what the header says", () => {
    const table = plan("Week no", "periodEnd");
    expect(ends([[1], [2]], { table }).byRow).toEqual([
      [1, "2000-01-07"],
      [2, "2000-01-14"],
    ]);
  });

  test.each<[string, Rows, SectionTable | undefined]>([
    ["the first is a date", [[46112], [46142]], undefined],
    ["the first is a date, whatever comes after it", [[46112], [1], [2]], undefined],
    ["a later one is none", [[1], ["Build"]], undefined],
    ["none is there", [[""], [""]], undefined],
    ["no row is", [], undefined],
    ["no column holds them", [[1], [2]], plan("Month", "plannedValue")],
  ])("are none where %s", (_why, body, table) => {
    expect(ends(body, table === undefined ? {} : { table })).toEqual({
      byRow: undefined,
      told: [],
    });
  });
});

describe("the last days of periods in a row", () => {
  test("are told of at the first of them", () => {
    const { note, told } = aSearch([]);
    const cells = new Map<number, RawCell>([
      [4, "Q1"],
      [2, "Q2"],
    ]);
    const found = assumedEnds(
      cells,
      { basis: untilMay, note },
      { header: "", lastReported: 1, cellOf: (column) => ({ row: 7, column }) },
    );
    expect([...(found ?? [])]).toEqual([
      [4, "2026-02-28"],
      [2, "2026-05-31"],
    ]);
    expect(told).toEqual([
      ["PERIODS_WITHOUT_DATES", "E8", { first: "2026-02-28", last: "2026-05-31" }],
    ]);
  });
});
