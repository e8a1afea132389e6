import { afterEach, describe, expect, test } from "@jest/globals";

import { planRowShifts } from "#excel/shift-rows";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { deskWithSource, look } from "./support/desks";
import { aSheetPlan } from "./support/plans";
import { applyAll, closeDesks, type Desk } from "./support/workbook";

afterEach(closeDesks);

/** Two tables under each other with this many rows each. */
function twoTables(first: number, second: number): SheetPlan {
  const rows = (word: string, count: number): (string | number)[][] =>
    Array.from({ length: count }, (_, at) => [`${word} ${String(at)}`, at + 1]);
  const head = first + 4;
  const table = (name: string, row: number, count: number): SheetPlan["tables"][number] => ({
    name,
    range: { row, column: 0, rows: count + 1, columns: 2 },
    style: undefined,
    filterButtons: true,
    bandedRows: false,
  });
  return aSheetPlan({
    cells: [
      ["Two tables"],
      ["Risk", "Score"],
      ...rows("Risk", first),
      [],
      ["Issues"],
      ["Issue", "Days"],
      ...rows("Issue", second),
    ],
    tables: [table("tblRisks", 1, first), table("tblIssues", head, second)],
    charts: [],
    formats: [],
    links: [],
  });
}

async function tableIds(desk: Desk): Promise<readonly string[]> {
  return desk.host.Excel.run(async (context) => {
    const tables = ["tblRisks", "tblIssues"].map((name) =>
      context.workbook.tables.getItem(name).load("id"),
    );
    await context.sync();
    return tables.map(({ id }) => id);
  });
}

/** Rows of the upper and of the lower table, before and after. */
type Move = readonly [
  what: string,
  before: readonly [number, number],
  after: readonly [number, number],
];

describe("tables under each other", () => {
  const moves: readonly Move[] = [
    ["when the upper one grows", [3, 4], [9, 4]],
    ["when the upper one shrinks", [9, 4], [2, 6]],
    ["when both shrink", [9, 8], [1, 1]],
    ["when both grow", [1, 1], [12, 30]],
  ];
  test.each(moves)("are moved and resized in place %s", async (_, before, after) => {
    const desk = await deskWithSource();
    await applyAll(desk, [twoTables(...before)]);
    const ids = await tableIds(desk);
    await desk.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Roof");
      sheet.getRange("D1:D2").formulas = [
        ["=SUM(tblIssues[Days])"],
        [`=SUM(Costs!B${String(before[0] + 6)}:B${String(before[0] + 5 + before[1])})`],
      ];
      await context.sync();
    });
    await applyAll(desk, [twoTables(...after)]);
    expect(await tableIds(desk)).toEqual(ids);
    const formulas = await desk.host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Roof").getRange("D1:D2").load("formulas");
      await context.sync();
      return (range.formulas as unknown[][]).flat();
    });
    expect(formulas[0]).toBe("=SUM(tblIssues[Days])");
    expect(formulas[1]).toMatch(`=SUM(Costs!B${String(after[0] + 6)}:B`);
    const fresh = await deskWithSource();
    await applyAll(fresh, [twoTables(...after)]);
    expect(look(desk, "Costs")).toEqual(look(fresh, "Costs"));
    const again = await applyAll(desk, [twoTables(...after)]);
    expect(again.sheets.map(({ result }) => result)).toEqual(["unchanged"]);
  });
});

describe("the rows to shift", () => {
  const at = (
    row: number,
    rows: number,
    column = 0,
  ): Parameters<typeof planRowShifts>[0][0]["to"] => {
    return { row, column, rows, columns: 2 };
  };

  test("are none where every header row is in its place", () => {
    const moves = [{ name: "a", from: at(4, 3), to: at(4, 9) }];
    expect(planRowShifts(moves)).toEqual({ shifts: [], placed: new Set(["a"]) });
  });

  test("count those shifted above", () => {
    const { shifts } = planRowShifts([
      { name: "b", from: at(20, 3), to: at(30, 3) },
      { name: "a", from: at(4, 3), to: at(6, 3) },
    ]);
    expect(shifts).toEqual([
      { row: 4, rows: 2 },
      { row: 22, rows: 8 },
    ]);
  });

  test("leave out a table that changes its column, or its place with another", () => {
    const { placed } = planRowShifts([
      { name: "a", from: at(4, 3), to: at(20, 3) },
      { name: "b", from: at(10, 3), to: at(4, 3) },
      { name: "c", from: at(30, 3), to: at(40, 3, 5) },
    ]);
    expect([...placed]).toEqual(["a"]);
  });
});
