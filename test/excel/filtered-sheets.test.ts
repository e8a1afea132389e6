import { afterEach, describe, expect, test } from "@jest/globals";

import { appliedDesk } from "./support/desks";
import { aSheetPlan } from "./support/plans";
import { applyAll, closeDesks, type Desk } from "./support/workbook";

afterEach(closeDesks);

const changed = aSheetPlan({
  cells: [
    ["Costs of the projects"],
    ["Name", "Amount"],
    ["Bridge", 300],
    ["Heating", 800],
    ["=Lift", 475],
  ],
});
const shorter = aSheetPlan({
  cells: changed.cells.slice(0, 4),
  tables: aSheetPlan().tables.map((table) => ({ ...table, range: { ...table.range, rows: 3 } })),
  charts: [],
});
const moved = aSheetPlan({
  cells: [["Costs of the projects"], [], ...changed.cells.slice(1)],
  tables: aSheetPlan().tables.map((table) => ({ ...table, range: { ...table.range, row: 2 } })),
  charts: [],
});

async function onCosts(desk: Desk, edit: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  await desk.host.Excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem("Costs"));
    await context.sync();
  });
}

/** Values of the sheet, and which of its rows are hidden. */
async function rowsOf({ host }: Desk): Promise<readonly (readonly unknown[])[]> {
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Costs");
    const rows = Array.from({ length: 7 }, (_, row) =>
      sheet.getRangeByIndexes(row, 0, 1, 2).load("values,rowHidden"),
    );
    await context.sync();
    return rows.map((row) => [...((row.values as unknown[][])[0] ?? []), row.rowHidden]);
  });
}

function shown(plan: typeof changed): readonly (readonly unknown[])[] {
  return Array.from({ length: 7 }, (_, row) => [
    plan.cells[row]?.[0] ?? "",
    plan.cells[row]?.[1] ?? "",
    false,
  ]);
}

const edits: readonly (readonly [string, (sheet: Excel.Worksheet) => unknown])[] = [
  [
    "has filtered",
    (sheet): void => {
      sheet.tables.getItem("tblCosts").columns.getItemAt(0).filter.applyValuesFilter(["Roof"]);
    },
  ],
  [
    "has filtered by a number",
    (sheet): void => {
      sheet.tables.getItem("tblCosts").columns.getItemAt(1).filter.applyCustomFilter(">500");
    },
  ],
  [
    "has sorted",
    (sheet): void => {
      sheet.getRange("A3:B5").values = [
        ["'=Lift", 450],
        ["Heating", 800],
        ["Roof", 1_200],
      ];
    },
  ],
  [
    "has hidden rows of",
    (sheet): void => {
      sheet.getRange("3:4").rowHidden = true;
    },
  ],
];

describe("a sheet of ours that the user", () => {
  test.each(edits)("%s is written in full when figures change", async (_what, edit) => {
    for (const plan of [changed, shorter, moved]) {
      const desk = await appliedDesk();
      await onCosts(desk, edit);
      const answer = await applyAll(desk, [plan]);
      expect(answer.sheets).toMatchObject([{ result: "written" }]);
      expect(await rowsOf(desk)).toEqual(shown(plan));
      expect((await applyAll(desk, [plan])).sheets).toMatchObject([{ result: "unchanged" }]);
    }
  });

  test("has filtered keeps the filter while no figure changes", async () => {
    const desk = await appliedDesk();
    await onCosts(desk, edits[0]?.[1] ?? ((): undefined => undefined));
    expect((await applyAll(desk, [aSheetPlan()])).sheets).toMatchObject([{ result: "unchanged" }]);
    expect((await rowsOf(desk)).map((row) => row[2])).toEqual([
      ...[false, false, false],
      ...[true, true],
      ...[false, false],
    ]);
  });

  test("has sorted is put in our order again though no figure has changed", async () => {
    const desk = await appliedDesk();
    await onCosts(desk, edits[2]?.[1] ?? ((): undefined => undefined));
    expect((await applyAll(desk, [aSheetPlan()])).sheets).toMatchObject([{ result: "written" }]);
    expect(await rowsOf(desk)).toEqual(shown(aSheetPlan()));
  });

  test("has filtered outside a table is written in full too", async () => {
    const plain = aSheetPlan({ tables: [], charts: [] });
    const desk = await appliedDesk();
    await applyAll(desk, [plain]);
    await onCosts(desk, (sheet) => {
      sheet.autoFilter.apply("A2:B5", 0, { filterOn: "Values", values: ["Roof"] });
    });
    await applyAll(desk, [{ ...changed, tables: [], charts: [] }]);
    expect(await rowsOf(desk)).toEqual(shown(changed));
  });
});
