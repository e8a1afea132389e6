import { afterEach, describe, expect, test } from "@jest/globals";

import { applyFixes } from "#application/apply-fixes";
import type { FixOutcome } from "#application/outcome";
import { validateTabs } from "#application/validate-tabs";
import type { Fix } from "#domain/finding/finding";

import { addTabs, cellOf, closeDesks, openDesk, type Desk } from "../excel/support/workbook";
import { aProjectTab, today } from "./support/plain-portfolio";

afterEach(closeDesks);

/** A tab whose status date and actual cost are texts, with a percent scale that is mixed. */
async function messyDesk(): Promise<Desk> {
  const desk = openDesk();
  const rows = aProjectTab("P1", "Roof", 400).map((row) => [...row]);
  rows.push(["", "", "", ""], ["Task", "% complete", "Start", "Finish"]);
  rows.push(
    ["Strip", 45, 46_000, 46_030],
    ["Tile", 0.6, 46_030, 46_060],
    ["Paint", 80, 46_060, 46_090],
  );
  await addTabs(desk, { Roof: rows });
  await change(desk, (sheet) => {
    sheet.getRange("B4").numberFormat = [["@"]];
    sheet.getRange("B4").values = [["31/10/2026"]];
    sheet.getRange("B6").numberFormat = [["@"]];
    sheet.getRange("B6").values = [["400"]];
  });
  return desk;
}

async function change({ host }: Desk, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await host.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Roof"));
    await context.sync();
  });
}

async function offered(desk: Desk): Promise<readonly Fix[]> {
  const outcome = await validateTabs(desk.port, { today, tab: "Roof" }, desk.watch);
  if (outcome.kind !== "validated") throw new Error(outcome.kind);
  return outcome.findings.flatMap(({ fix, fixes = [] }) => [
    ...(fix === undefined ? [] : [fix]),
    ...fixes,
  ]);
}

async function fix(desk: Desk, fixes: readonly Fix[]): Promise<FixOutcome> {
  return applyFixes(desk.port, { tab: "Roof", today, fixes }, desk.watch);
}

describe("fixes", () => {
  test("mend their cells in one request, and are not offered again", async () => {
    const desk = await messyDesk();
    const fixes = await offered(desk);
    expect(fixes.map(({ cell }) => cell).sort()).toEqual(["B15", "B4", "B6"]);
    expect(await fix(desk, fixes)).toEqual({ kind: "fixed", tab: "Roof", cells: 3, left: 0 });
    expect(await cellOf(desk, "Roof", "B4")).toBe(46_326);
    expect(await cellOf(desk, "Roof", "B6")).toBe(400);
    expect(await cellOf(desk, "Roof", "B15")).toBe(60);
    expect(await offered(desk)).toEqual([]);
  });

  test("give a date a format that shows days, where the cell has one of numbers in red", async () => {
    const desk = await messyDesk();
    await change(desk, (sheet) => {
      sheet.getRange("B4").numberFormat = [['[Red]0 "days"']];
    });
    await fix(desk, await offered(desk));
    await desk.host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Roof").getRange("B4").load("numberFormat");
      await context.sync();
      expect(cell.numberFormat).toEqual([["yyyy-mm-dd"]]);
    });
  });

  test("leave a cell alone that has changed since", async () => {
    const desk = await messyDesk();
    const fixes = await offered(desk);
    await change(desk, (sheet) => {
      sheet.getRange("B6").values = [["450"]];
    });
    expect(await fix(desk, fixes)).toMatchObject({ cells: 2, left: 1 });
    expect(await cellOf(desk, "Roof", "B6")).toBe("450");
  });

  test("leave a formula alone", async () => {
    const desk = await messyDesk();
    await change(desk, (sheet) => {
      sheet.getRange("B6").numberFormat = [["General"]];
      sheet.getRange("B6").formulas = [['=TEXT(400,"0")']];
    });
    const fixes: readonly Fix[] = [
      { cell: "B6", before: "400", after: { kind: "number", number: 400 } },
    ];
    expect(await fix(desk, fixes)).toMatchObject({ cells: 0, left: 1 });
  });

  test("are blocked on a protected tab, with a sentence", async () => {
    const desk = await messyDesk();
    const fixes = await offered(desk);
    await change(desk, (sheet) => {
      sheet.protection.protect();
    });
    expect(await fix(desk, fixes)).toMatchObject({ kind: "blocked" });
    expect(await cellOf(desk, "Roof", "B6")).toBe("400");
  });
});
