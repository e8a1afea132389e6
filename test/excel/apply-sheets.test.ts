import { afterEach, describe, expect, test } from "@jest/globals";

import { appliedDesk, deskWithSource, look } from "./support/desks";
import { aSheetPlan } from "./support/plans";
import {
  addTabs,
  applyAll,
  cellOf,
  closeDesks,
  openDesk,
  readAll,
  type Desk,
} from "./support/workbook";

afterEach(closeDesks);

describe("applying a plan to a workbook without our sheet", () => {
  test("makes the sheet with its cells, table and chart", async () => {
    const desk = await deskWithSource();
    const answer = await applyAll(desk, [aSheetPlan()]);
    expect(answer).toEqual({
      kind: "applied",
      sheets: [{ role: "costs", sheet: "Costs", result: "created" }],
    });
    const found = await desk.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Costs");
      const cells = sheet.getRange("A1:B5").load("values,formulas,numberFormat");
      const table = sheet.tables.getItem("tblCosts").load("style,showFilterButton");
      const area = table.getRange().load("address");
      const chart = sheet.charts.getItem("CostChart").load("chartType,name");
      const series = chart.series.load("items/name");
      chart.title.load("text");
      await context.sync();
      return {
        values: cells.values as unknown[][],
        formats: cells.numberFormat as unknown[][],
        table: [table.style, table.showFilterButton, area.address],
        chart: [chart.chartType, chart.title.text, series.items.map((one) => one.name)],
      };
    });
    expect(found.values).toEqual([
      ["Costs of the projects", ""],
      ["Name", "Amount"],
      ["Roof", 1_200],
      ["Heating", 800],
      ["=Lift", 450],
    ]);
    expect(found.formats[2]).toEqual(["General", "#,##0"]);
    expect(found.table).toEqual(["TableStyleLight1", true, "Costs!A2:B5"]);
    expect(found.chart).toEqual(["BarClustered", "The roof costs most", ["Amount"]]);
  });

  test("takes one request to look and two to write a new sheet", async () => {
    const desk = await deskWithSource();
    const workbook = await readAll(desk);
    desk.host.traffic.reset();
    await desk.port.applySheets([aSheetPlan()], workbook, desk.watch);
    expect(desk.host.traffic.total.requests).toBe(3);
  });

  test("leaves a sheet of the user's with the wanted name alone", async () => {
    const desk = await deskWithSource();
    await addTabs(desk, { Costs: [["mine", 1]] });
    const before = look(desk, "Costs");
    const answer = await applyAll(desk, [aSheetPlan()]);
    expect(answer.sheets).toMatchObject([{ sheet: "Costs (Steerbook)", result: "created" }]);
    expect(look(desk, "Costs")).toEqual(before);
  });

  test("takes another name for a table where a table of the user's has it", async () => {
    const desk = await deskWithSource();
    await addTabs(desk, { Mine: [["Head"], [1]] });
    await desk.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Mine").tables.add("A1:A2", true).name = "tblCosts";
      await context.sync();
    });
    await applyAll(desk, [aSheetPlan()]);
    const again = await applyAll(desk, [aSheetPlan()]);
    expect(again.sheets).toMatchObject([{ result: "unchanged" }]);
    const { tabs } = await readAll(desk);
    expect(tabs.find((tab) => tab.name === "Costs")?.tables.map(({ name }) => name)).toEqual([
      "tblCosts_2",
    ]);
  });

  test("puts a tab first where the plan says so", async () => {
    const desk = await deskWithSource();
    await applyAll(desk, [aSheetPlan({ place: "first" })]);
    expect((await readAll(desk)).tabs.map((tab) => tab.name)).toEqual(["Costs", "Sheet1", "Roof"]);
  });

  test("binds links to the name a sheet of ours really has", async () => {
    const desk = await deskWithSource();
    await addTabs(desk, { Detail: [["mine"]] });
    const detail = aSheetPlan({ role: "detail", name: "Detail", tables: [], charts: [] });
    const links = [
      { row: 2, column: 0, target: { kind: "cell", sheet: "Detail", address: "A1" } },
      { row: 3, column: 0, target: { kind: "cell", sheet: "Roof", address: "B2" } },
      { row: 4, column: 0, target: { kind: "address", url: "javascript:alert(1)" } },
    ] as const;
    await applyAll(desk, [aSheetPlan({ links }), detail]);
    const found = await desk.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Costs");
      const cells = ["A3", "A4", "A5"].map((address) => sheet.getRange(address).load("hyperlink"));
      await context.sync();
      return cells.map(
        (cell) => (cell.hyperlink as Excel.RangeHyperlink | null)?.documentReference,
      );
    });
    expect(found).toEqual(["'Detail (Steerbook)'!A1", "'Roof'!B2", undefined]);
    expect(await cellOf(desk, "Costs", "A3")).toBe("Roof");
  });

  test("adds the user's own tabs without a mark", async () => {
    const desk = await deskWithSource();
    const plan = aSheetPlan({ owned: false, charts: [] });
    await applyAll(desk, [plan]);
    const { tabs } = await readAll(desk);
    expect(tabs.find((tab) => tab.name === "Costs")?.mark).toBeUndefined();
  });
});

describe("applying a plan a second time", () => {
  test("writes nothing", async () => {
    const desk = await appliedDesk();
    const before = desk.host.save();
    const answer = await applyAll(desk, [aSheetPlan()]);
    expect(answer.sheets).toEqual([{ role: "costs", sheet: "Costs", result: "unchanged" }]);
    expect(Buffer.compare(desk.host.save(), before)).toBe(0);
  });

  test("writes nothing after the file was saved and opened again", async () => {
    const desk = openDesk((await appliedDesk()).host.save());
    const answer = await applyAll(desk, [aSheetPlan()]);
    expect(answer.sheets).toMatchObject([{ result: "unchanged" }]);
  });

  test.each([
    [
      "a figure was edited",
      (desk: Desk): void => {
        desk.host.edits.enter("Costs", "B3", 9);
      },
    ],
    [
      "a text was emptied",
      (desk: Desk): void => {
        desk.host.edits.enter("Costs", "A4", "");
      },
    ],
    [
      "a header was renamed",
      (desk: Desk): void => {
        desk.host.edits.enter("Costs", "B2", "Money");
      },
    ],
  ])("repairs the sheet where %s", async (_what, edit) => {
    const desk = await appliedDesk();
    const before = look(desk, "Costs");
    edit(desk);
    const answer = await applyAll(desk, [aSheetPlan()]);
    expect(answer.sheets).toMatchObject([{ result: "written" }]);
    expect(look(desk, "Costs")).toEqual(before);
  });

  test("puts a deleted chart back", async () => {
    const desk = await appliedDesk();
    const before = look(desk, "Costs");
    await desk.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Costs").charts.getItem("CostChart").delete();
      await context.sync();
    });
    expect((await applyAll(desk, [aSheetPlan()])).sheets).toMatchObject([{ result: "written" }]);
    expect(look(desk, "Costs")).toEqual(before);
  });

  test("finds the sheet again when it was renamed and moved, and keeps its name", async () => {
    const desk = await appliedDesk();
    desk.host.edits.renameSheet("Costs", "Our costs");
    await desk.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Our costs").position = 0;
      await context.sync();
    });
    const plan = aSheetPlan({ cells: [["Changed"], ["Name", "Amount"], ["Roof", 1]] });
    const answer = await applyAll(desk, [plan]);
    expect(answer.sheets).toMatchObject([{ sheet: "Our costs", result: "written" }]);
    expect(await cellOf(desk, "Our costs", "A1")).toBe("Changed");
  });

  test("keeps a chart the user has put on our sheet", async () => {
    const desk = await appliedDesk();
    await desk.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Costs");
      sheet.charts.add("Line", sheet.getRange("B3:B5"), "Columns").name = "Mine";
      await context.sync();
    });
    await applyAll(desk, [aSheetPlan({ charts: [] })]);
    const names = await desk.host.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Costs");
      charts.load("items/name");
      await context.sync();
      return charts.items.map((chart) => chart.name);
    });
    expect(names).toEqual(["Mine"]);
  });
});
