import { afterEach, describe, expect, test } from "@jest/globals";

import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { deskWithSource, look } from "./support/desks";
import { aSheetPlan } from "./support/plans";
import { applyAll, cellOf, closeDesks, openDesk, readAll, type Desk } from "./support/workbook";

afterEach(closeDesks);

const first = aSheetPlan({ role: "page-1", name: "Page 1", tables: [], charts: [] });
const second = aSheetPlan({ role: "page-2", name: "Page 2" });
const isPage = (role: string): boolean => role.startsWith("page-");

/** A workbook with two pages of ours and another sheet of ours. */
async function deskWithPages(): Promise<Desk> {
  const desk = await deskWithSource();
  const other = aSheetPlan({ role: "other", name: "Other", tables: [], charts: [] });
  await applyAll(desk, [first, second, other]);
  return desk;
}

async function applyOnly(
  desk: Desk,
  plans: readonly SheetPlan[],
): ReturnType<Desk["port"]["applySheets"]> {
  return desk.port.applySheets(plans, await readAll(desk), desk.watch, isPage);
}

async function tabNames(desk: Desk): Promise<readonly string[]> {
  return (await readAll(desk)).tabs.map((tab) => tab.name);
}

describe("a page that is no longer made", () => {
  test("is removed where nobody has worked on it, and the outcome says so", async () => {
    const desk = await deskWithPages();
    const answer = await applyOnly(desk, [first]);
    expect(answer).toEqual({
      kind: "applied",
      sheets: [
        { role: "page-1", sheet: "Page 1", result: "unchanged" },
        { role: "page-2", sheet: "Page 2", result: "removed" },
      ],
      notes: ['The tab "Page 2" is no longer made and was removed.'],
    });
    expect(await tabNames(desk)).toEqual(["Sheet1", "Roof", "Page 1", "Other"]);
  });

  test("stays where the caller does not say that its role belongs to the set", async () => {
    const desk = await deskWithPages();
    await applyAll(desk, [first]);
    expect(await tabNames(desk)).toContain("Page 2");
  });

  test.each([
    ["a figure was changed", (sheet: Excel.Worksheet) => (sheet.getRange("B3").values = [[7]])],
    [
      "something was written beside it",
      (sheet: Excel.Worksheet) => (sheet.getRange("F30").values = [["mine"]]),
    ],
    [
      "a chart was added",
      (sheet: Excel.Worksheet) =>
        (sheet.charts.add("Line", sheet.getRange("B3:B5"), "Columns").name = "Mine"),
    ],
  ])("is released to the user where %s", async (_what, change) => {
    const desk = await deskWithPages();
    await desk.host.Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem("Page 2"));
      await context.sync();
    });
    const answer = await applyOnly(desk, [first]);
    expect(answer).toMatchObject({
      kind: "applied",
      sheets: [
        { result: "unchanged" },
        { role: "page-2", sheet: "Page 2 (earlier)", result: "released" },
      ],
    });
    const { tabs } = await readAll(desk);
    expect(tabs.find((tab) => tab.name === "Page 2 (earlier)")?.mark).toBeUndefined();
    expect(await cellOf(desk, "Page 2 (earlier)", "A3")).toBe("Roof");
  });

  test("is made anew where the set grows again, beside the one that was released", async () => {
    const desk = await deskWithPages();
    await desk.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Page 2").getRange("B3").values = [[7]];
      await context.sync();
    });
    await applyOnly(desk, [first]);
    const released = look(desk, "Page 2 (earlier)");
    await applyOnly(desk, [first, second]);
    await applyOnly(desk, [first]);
    expect(await tabNames(desk)).toEqual(["Sheet1", "Roof", "Page 1", "Page 2 (earlier)", "Other"]);
    expect(look(desk, "Page 2 (earlier)")).toEqual(released);
  });

  test("is removed by the next run where the request got lost", async () => {
    const bytes = (await deskWithPages()).host.save();
    for (const fault of [{ code: "ServiceNotAvailable" }, { kind: "drop" }] as const) {
      const desk = openDesk(bytes);
      const basis = await readAll(desk);
      // The list, our sheets, their cells, the retired one's cells; then the request that removes.
      for (let at = 1; at <= 3; at += 1)
        desk.host.faults.at(desk.host.faults.requests + 4 + at, fault);
      const answer = await desk.port.applySheets([first], basis, desk.watch, isPage);
      desk.host.faults.clear();
      expect(answer).toMatchObject({ kind: "failed" });
      expect(await tabNames(desk)).toContain("Page 2");
      expect(await applyOnly(desk, [first])).toMatchObject({ kind: "applied" });
      expect(await tabNames(desk)).not.toContain("Page 2");
    }
  });
});
