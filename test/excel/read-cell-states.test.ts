import { afterEach, describe, expect, test } from "@jest/globals";

import type { CellStates, StatesArea } from "#domain/workbook/cell-states";
import { parseRange } from "#domain/workbook/address";

import { addTabs, closeDesks, openDesk, readAll, type Desk } from "./support/workbook";

afterEach(closeDesks);

const cells = Array.from({ length: 6 }, (_, row) => [`Row ${String(row)}`, row, row * 2]);

async function deskWith(names: readonly string[]): Promise<Desk> {
  const desk = openDesk();
  await addTabs(desk, Object.fromEntries(names.map((name) => [name, cells])));
  return desk;
}

async function change(
  { host }: Desk,
  name: string,
  work: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  await host.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

async function statesOf(desk: Desk, names: readonly string[]): Promise<readonly CellStates[]> {
  const { tabs } = await readAll(desk);
  const areas = names.map((name): StatesArea => {
    const tab = tabs.find((one) => one.name === name);
    if (tab?.used === undefined) throw new Error(`there is no tab ${name}`);
    return { tabId: tab.id, range: tab.used, isProtected: tab.isProtected === true };
  });
  desk.host.traffic.reset();
  const answer = await desk.port.readCellStates(areas, desk.watch);
  if (answer.kind !== "read") throw new Error(`not read: ${answer.kind}`);
  return answer.states;
}

const range = (address: string): unknown => parseRange(address);

describe("reading the states of cells", () => {
  test("finds merged cells, formulas and the rows that show", async () => {
    const name = "Bob's, first!";
    const desk = await deskWith([name]);
    await change(desk, name, (sheet) => {
      sheet.getRange("A2:A3").merge();
      sheet.getRange("C4:C5").formulas = [["=B4*2"], ["=B5*2"]];
      sheet.getRange("B1").formulas = [["=1+1"]];
      sheet.getRange("3:4").rowHidden = true;
    });
    const [states] = await statesOf(desk, [name]);
    expect(states).toEqual({
      merged: [range("A2:A3")],
      formulas: [range("B1"), range("C4:C5")],
      shown: [range("A1:C2"), range("A5:C6")],
    });
    expect(desk.host.traffic.total.requests).toBe(2);
  });

  test("asks once, however many tabs there are, where nothing is hidden", async () => {
    const names = Array.from({ length: 30 }, (_, at) => `Project ${String(at)}`);
    const desk = await deskWith(names);
    const states = await statesOf(desk, names);
    expect(states).toEqual(names.map(() => ({ merged: [], formulas: [], shown: undefined })));
    expect(desk.host.traffic.total.requests).toBe(1);
  });

  test("leaves formulas of protected tabs alone, for Excel does not look for them there", async () => {
    const desk = await deskWith(["Open", "Locked"]);
    for (const name of ["Open", "Locked"]) {
      await change(desk, name, (sheet) => {
        sheet.getRange("C2").formulas = [["=B2*2"]];
        if (name === "Locked") sheet.protection.protect();
      });
    }
    const [open, locked] = await statesOf(desk, ["Open", "Locked"]);
    expect([open?.formulas, locked?.formulas]).toEqual([[range("C2")], undefined]);
  });
});
