import { afterEach, describe, expect, test } from "@jest/globals";

import { addTabs, closeDesks, openDesk, readAll, type Desk } from "./support/workbook";

afterEach(closeDesks);

async function deskWithTabs(tabs: number, rows = 20): Promise<Desk> {
  const desk = openDesk();
  const values = Array.from({ length: rows }, (_, row) => [
    `Row ${String(row)}`,
    row,
    row % 2 === 0,
  ]);
  const names = Array.from({ length: tabs }, (_, tab) => `Project ${String(tab)}`);
  await addTabs(desk, Object.fromEntries(names.map((name) => [name, values])));
  desk.host.traffic.reset();
  return desk;
}

describe("reading a workbook", () => {
  test("gives every tab with its values, in tab order", async () => {
    const desk = openDesk(undefined, { host: { fileName: "Council.xlsx" } });
    await addTabs(desk, {
      Roof: [
        ["Name", "Roof"],
        ["Budget", 1200],
      ],
      Empty: [],
    });
    const workbook = await readAll(desk);
    expect(workbook.name).toBe("Council.xlsx");
    expect(workbook.tabs.map(({ name, position }) => [name, position])).toEqual([
      ["Sheet1", 0],
      ["Roof", 1],
      ["Empty", 2],
    ]);
    expect(workbook.tabs[1]).toMatchObject({
      visibility: "visible",
      mark: undefined,
      used: { row: 0, column: 0, rows: 2, columns: 2 },
      values: [
        ["Name", "Roof"],
        ["Budget", 1200],
      ],
      tables: [],
    });
    expect(workbook.tabs[2]).toMatchObject({ used: undefined, values: [] });
  });

  test("gives tables with their ranges", async () => {
    const desk = openDesk();
    await addTabs(desk, {
      Roof: [
        ["Id", "Risk"],
        [1, "Rain"],
      ],
    });
    await desk.host.Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Roof").tables.add("A1:B2", true);
      table.name = "tblRisks";
      await context.sync();
    });
    const { tabs } = await readAll(desk);
    expect(tabs[1]?.tables).toEqual([
      { name: "tblRisks", range: { row: 0, column: 0, rows: 2, columns: 2 } },
    ]);
  });

  test("keeps the place of cells that do not begin at A1", async () => {
    const desk = openDesk();
    desk.host.edits.enter("Sheet1", "C5", "here");
    const { tabs } = await readAll(desk);
    expect(tabs[0]).toMatchObject({
      used: { row: 4, column: 2, rows: 1, columns: 1 },
      values: [["here"]],
    });
  });

  test("takes as many requests for ten tabs as for a hundred", async () => {
    const counts = [];
    for (const tabs of [10, 100]) {
      const desk = await deskWithTabs(tabs);
      await readAll(desk);
      counts.push(desk.host.traffic.total.requests);
    }
    expect(counts[0]).toBe(counts[1]);
    expect(counts[0]).toBeLessThanOrEqual(12);
  });

  test("splits what does not fit the byte budget and puts it together again", async () => {
    const desk = await deskWithTabs(3, 2_000);
    const small = openDesk(desk.host.save(), { gateway: { byteBudget: 30_000 } });
    const whole = await readAll(desk);
    expect((await readAll(small)).tabs.map(({ values }) => values)).toEqual(
      whole.tabs.map(({ values }) => values),
    );
    expect(small.host.traffic.total.requests).toBeGreaterThan(desk.host.traffic.total.requests);
  });

  test("halves what Excel refuses as too much, down to rows of one tab", async () => {
    const desk = await deskWithTabs(2, 1_000);
    const tight = openDesk(desk.host.save(), { host: { responseLimit: 20_000 } });
    const whole = await readAll(desk);
    expect((await readAll(tight)).tabs.map(({ values }) => values)).toEqual(
      whole.tabs.map(({ values }) => values),
    );
  });

  test("stops at the limit of rows and says how large the tab is", async () => {
    const desk = await deskWithTabs(1, 50);
    const limited = openDesk(desk.host.save(), {
      gateway: { readLimit: { rows: 10, columns: 2 } },
    });
    const { tabs } = await readAll(limited);
    expect(tabs[1]).toMatchObject({
      used: { row: 0, column: 0, rows: 10, columns: 2 },
      usedInFull: { row: 0, column: 0, rows: 50, columns: 3 },
    });
    expect(tabs[1]?.values).toHaveLength(10);
    expect(tabs[1]?.values[0]).toHaveLength(2);
  });

  test("of one tab reads that tab only", async () => {
    const desk = await deskWithTabs(3);
    const answer = await desk.port.readWorkbook({ tab: "Project 1" }, desk.watch);
    expect(answer).toMatchObject({ kind: "read", workbook: { tabs: [{ name: "Project 1" }] } });
  });

  test("knows hidden and very hidden tabs", async () => {
    const desk = await deskWithTabs(2, 1);
    desk.host.edits.setVisibility("Project 0", "hidden");
    desk.host.edits.setVisibility("Project 1", "veryHidden");
    const { tabs } = await readAll(desk);
    expect(tabs.map((tab) => tab.visibility)).toEqual(["visible", "hidden", "veryHidden"]);
  });

  test("reports how far it is", async () => {
    const desk = await deskWithTabs(2);
    await readAll(desk);
    expect(desk.progress.at(-1)).toMatchObject({ step: "reading", done: 2, total: 2 });
  });

  test("ends as cancelled when the user asks to stop", async () => {
    const desk = await deskWithTabs(2);
    desk.watch.signal.aborted = true;
    expect(await desk.port.readWorkbook({}, desk.watch)).toEqual({ kind: "cancelled" });
  });
});

describe("number formats", () => {
  test("are read for the areas asked for", async () => {
    const desk = openDesk();
    desk.host.edits.enter("Sheet1", "B2", "12%");
    const [tab] = (await readAll(desk)).tabs;
    const range = { row: 1, column: 1, rows: 1, columns: 2 };
    const answer = await desk.port.readNumberFormats([{ tabId: tab?.id ?? "", range }], desk.watch);
    expect(answer).toEqual({ kind: "read", formats: [[["0%", "General"]]] });
  });
});
