import { afterEach, describe, expect, test } from "@jest/globals";

import { appliedDesk, deskWithSource, look } from "./support/desks";
import { aSheetPlan } from "./support/plans";
import { applyAll, cellOf, closeDesks, openDesk, readAll, type Desk } from "./support/workbook";

afterEach(closeDesks);

describe("applying a changed plan", () => {
  const shorter = aSheetPlan({
    cells: [["Costs of the projects"], ["Name", "Amount"], ["Roof", 1_200]],
    tables: aSheetPlan().tables.map((table) => ({
      ...table,
      range: { ...table.range, rows: 2 },
    })),
    charts: [],
  });

  test("gives what a new workbook would have got", async () => {
    const desk = await appliedDesk();
    await applyAll(desk, [shorter]);
    const fresh = await deskWithSource();
    await applyAll(fresh, [shorter]);
    expect(look(desk, "Costs")).toEqual(look(fresh, "Costs"));
  });

  test("resizes a table in place, down and up", async () => {
    const desk = await appliedDesk();
    const idOf = async (): Promise<string> =>
      desk.host.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("tblCosts").load("id");
        await context.sync();
        return table.id;
      });
    const before = await idOf();
    await applyAll(desk, [shorter]);
    await applyAll(desk, [aSheetPlan()]);
    expect(await idOf()).toBe(before);
    const { tabs } = await readAll(desk);
    const costs = tabs.find((tab) => tab.name === "Costs");
    expect(costs?.tables).toEqual([
      { name: "tblCosts", range: { row: 1, column: 0, rows: 4, columns: 2 } },
    ]);
  });

  test("writes only the sheets that differ", async () => {
    const desk = await deskWithSource();
    const other = aSheetPlan({ role: "other", name: "Other", tables: [], charts: [] });
    await applyAll(desk, [aSheetPlan(), other]);
    const answer = await applyAll(desk, [shorter, other]);
    expect(answer.sheets.map(({ result }) => result)).toEqual(["written", "unchanged"]);
  });

  test("is done in pieces where Excel takes little at a time", async () => {
    const rows = Array.from({ length: 4_000 }, (_, row) => [`Cost ${String(row)}`, row]);
    const long = aSheetPlan({ cells: rows, tables: [], charts: [], merges: [] });
    const tight = openDesk(undefined, {
      host: { requestLimit: 60_000 },
    });
    await applyAll(tight, [long]);
    expect(await cellOf(tight, "Costs", "B4000")).toBe(3_999);
    expect(tight.host.traffic.total.largestRequest).toBeGreaterThan(60_000);
  });
});

describe("what stands in the way", () => {
  test("is said before anything is written: our sheet is protected", async () => {
    const desk = await appliedDesk();
    desk.host.edits.setProtected("Costs", true);
    const before = desk.host.save();
    const plan = aSheetPlan({ cells: [["Changed"], ["Name", "Amount"], ["Roof", 1]] });
    const workbook = await readAll(desk);
    const answer = await desk.port.applySheets([plan], workbook, desk.watch);
    expect(answer).toMatchObject({
      kind: "blocked",
      reason: expect.stringContaining('The tab "Costs" is protected'),
    });
    expect(Buffer.compare(desk.host.save(), before)).toBe(0);
  });

  test("does not matter where nothing has changed", async () => {
    const desk = await appliedDesk();
    desk.host.edits.setProtected("Costs", true);
    expect((await applyAll(desk, [aSheetPlan()])).sheets).toMatchObject([{ result: "unchanged" }]);
  });

  test.each([
    [
      "renamed",
      (desk: Desk): void => {
        desk.host.edits.renameSheet("Roof", "Roof 2");
      },
    ],
    [
      "deleted",
      (desk: Desk): void => {
        desk.host.edits.deleteSheet("Roof");
      },
    ],
  ])("makes it stale when a source tab was %s meanwhile", async (_what, edit) => {
    const desk = await deskWithSource();
    const workbook = await readAll(desk);
    edit(desk);
    const before = desk.host.save();
    const answer = await desk.port.applySheets([aSheetPlan()], workbook, desk.watch);
    expect(answer).toEqual({ kind: "stale", tabs: ["Roof"] });
    expect(Buffer.compare(desk.host.save(), before)).toBe(0);
  });

  test("stops everything where two sheets carry one mark", async () => {
    const desk = await appliedDesk();
    await desk.host.Excel.run(async (context) => {
      const second = context.workbook.worksheets.add("Costs of old");
      second.customProperties.add("steerbook.role", "costs");
      await context.sync();
    });
    const workbook = await readAll(desk);
    const answer = await desk.port.applySheets([aSheetPlan()], workbook, desk.watch);
    expect(answer).toMatchObject({
      kind: "blocked",
      reason: expect.stringMatching(/"Costs" and "Costs of old"/),
    });
  });
});

describe("stopping", () => {
  test("happens between two sheets and names what is not written", async () => {
    const desk = await deskWithSource();
    const other = aSheetPlan({ role: "other", name: "Other", tables: [], charts: [] });
    const workbook = await readAll(desk);
    const watch = {
      signal: desk.watch.signal,
      onProgress: ({ step, subject }: { step: string; subject: string | undefined }) => {
        if (step === "writing" && subject === "Costs") desk.watch.signal.aborted = true;
      },
    };
    const answer = await desk.port.applySheets([aSheetPlan(), other], workbook, watch);
    expect(answer).toEqual({
      kind: "cancelled",
      sheets: [
        { role: "costs", sheet: "Costs", result: "created" },
        { role: "other", sheet: "Other", result: "notWritten" },
      ],
    });
  });

  test("takes out tabs added for the user so far", async () => {
    const desk = await deskWithSource();
    const workbook = await readAll(desk);
    const plans = ["One", "Two"].map((name) =>
      aSheetPlan({ role: name, name, owned: false, tables: [], charts: [] }),
    );
    const watch = {
      signal: desk.watch.signal,
      onProgress: ({ subject }: { subject: string | undefined }) => {
        if (subject === "One") desk.watch.signal.aborted = true;
      },
    };
    const answer = await desk.port.applySheets(plans, workbook, watch);
    expect(answer).toMatchObject({
      kind: "cancelled",
      sheets: [{ result: "notWritten" }, { result: "notWritten" }],
    });
    desk.watch.signal.aborted = false;
    expect((await readAll(desk)).tabs.map((tab) => tab.name)).toEqual(["Sheet1", "Roof"]);
  });
});
