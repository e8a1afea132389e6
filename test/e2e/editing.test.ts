import { readFile } from "node:fs/promises";

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import type { Locator } from "playwright-core";

import {
  clearStage,
  openWorkbench,
  type OpenWorkbench,
  setStage,
  setUpPatience,
  type Stage,
} from "./support/open-workbench";

/** A slow machine under load may take this long for a step. */
const projectTab = "DIG-01 Resident account";

let stage: Stage;
let bench: OpenWorkbench;

beforeAll(async () => {
  stage = await setStage();
  bench = await openWorkbench(stage);
  await bench.page.getByRole("tab", { name: projectTab, exact: true }).click();
  await grid().waitFor();
}, setUpPatience);

afterAll(async () => {
  await clearStage(stage);
});

function grid(): Locator {
  return bench.page.getByLabel(`Sheet ${projectTab}`, { exact: true });
}

function editor(): Locator {
  return bench.page.getByLabel(/^Contents of /);
}

/** Selects A201, below everything on the tab. */
async function goBelow(): Promise<void> {
  await grid().focus();
  await bench.page.keyboard.press("Control+Home");
  await selected("A1");
  for (let pages = 1; pages <= 10; pages += 1) await pressAndWait("PageDown");
  await selected("A201");
}

async function pressAndWait(key: string): Promise<void> {
  const cell = bench.page.getByLabel("Selected cell");
  const before = await cell.textContent();
  await bench.page.keyboard.press(key);
  await cell.filter({ hasNotText: new RegExp(`^${before ?? ""}$`) }).waitFor();
}

async function selected(cell: string): Promise<void> {
  await bench.page
    .getByLabel("Selected cell")
    .filter({ hasText: new RegExp(`^${cell}$`) })
    .waitFor();
}

async function contents(text: string): Promise<void> {
  await bench.page
    .getByLabel("Contents", { exact: true })
    .filter({ hasText: new RegExp(`^${text}$`) })
    .waitFor();
}

/** The tests of this file are one visit: each goes on where the one before ended. */
describe("typing into the workbook", () => {
  test("replaces what the cell holds, and Enter goes down", async () => {
    await goBelow();
    await bench.page.keyboard.type("41");
    await bench.page.keyboard.press("Enter");
    await selected("A202");
    await bench.page.keyboard.type("=A201+1");
    await bench.page.keyboard.press("Tab");
    await selected("B202");
    await pressAndWait("ArrowLeft");
    await contents("=A201\\+1");
  });

  test("marks formulas that look at the cell, because nothing is recalculated here", async () => {
    await bench.page
      .getByRole("status")
      .filter({ hasText: /formula is marked/ })
      .waitFor();
    expect(await bench.page.locator(".cell-text.stale").count()).toBe(1);
  });

  test("F2 goes on with the contents, Escape leaves them as they were", async () => {
    await goBelow();
    await bench.page.keyboard.press("F2");
    expect(await editor().inputValue()).toBe("41");
    await bench.page.keyboard.type("9");
    await bench.page.keyboard.press("Escape");
    await editor().waitFor({ state: "detached" });
    await contents("41");
  });

  test("a double click opens the cell, a click elsewhere enters it", async () => {
    await goBelow();
    const frame = bench.page.locator(".selection");
    await frame.dblclick({ force: true });
    await editor().fill("42");
    await bench.page.getByRole("banner").click();
    await editor().waitFor({ state: "detached" });
    await contents("42");
  });

  test("is in the downloaded file", async () => {
    const [file] = await Promise.all([
      bench.page.waitForEvent("download"),
      bench.page.getByRole("button", { name: "Download workbook" }).click(),
    ]);
    const workbook = new ExcelJS.Workbook();
    // exceljs was typed before Node's buffers knew what they are made of.
    await workbook.xlsx.load((await readFile(await file.path())) as unknown as ExcelJS.Buffer);
    const sheet = workbook.getWorksheet(projectTab);
    expect(sheet?.getCell("A201").value).toBe(42);
    expect(sheet?.getCell("A202").formula).toBe("A201+1");
  });
});

describe("while a cell is being typed in", () => {
  test("the pane waits and says so; Cancel gives up", async () => {
    await goBelow();
    await bench.page.keyboard.press("F2");
    await bench.pane.getByRole("button", { name: /^Refresh portfolio/ }).click();
    await bench.pane.getByText(/Finish editing the cell/).waitFor();
    await announced(/Refreshing the portfolio/);
    await bench.pane.getByRole("button", { name: "Cancel" }).click();
    await editor().press("Escape");
    await announced(/Stopped\. Nothing was written/);
  });

  test("the pane carries on when the cell is entered", async () => {
    await goBelow();
    await bench.page.keyboard.press("F2");
    await bench.pane.getByRole("button", { name: /^Refresh portfolio/ }).click();
    await bench.pane.getByText(/Finish editing the cell/).waitFor();
    await editor().press("Enter");
    await announced(/Portfolio refreshed/);
  });
});

/** What screen readers are told. */
async function announced(sentence: RegExp): Promise<void> {
  await bench.pane
    .getByRole("status")
    .filter({ hasText: sentence })
    .waitFor({ state: "attached", timeout: 300_000 });
}

describe("many sheets", () => {
  test("are found by name in a menu, and the keyboard goes from one to the next", async () => {
    await bench.page.getByRole("button", { name: "All sheets" }).click();
    await bench.page.getByLabel("Find a sheet").fill("civic");
    await bench.page.keyboard.press("Enter");
    await bench.page.getByLabel("Sheet EST-01 Civic Hall").waitFor();
    await bench.page.getByLabel("Sheet EST-01 Civic Hall").focus();
    await bench.page.keyboard.press("Control+Alt+PageDown");
    await bench.page.getByLabel("Sheet EST-02 Northgate depot").waitFor();
  });
});

describe("the traffic panel", () => {
  test("lists the requests of the pane with their bytes and times", async () => {
    await bench.page.getByRole("button", { name: /requests ·/ }).click();
    const rows = bench.page.getByRole("region", { name: "Requests" }).locator("tbody tr");
    expect(await rows.count()).toBeGreaterThan(5);
    expect(await rows.last().textContent()).toMatch(/\d+ k?B\d+ k?B[\d.]+ m?s$/);
  });
});

describe("a file that cannot be opened", () => {
  const compound = Buffer.from("d0cf11e0a1b11ae1", "hex");
  const files: readonly (readonly [name: string, bytes: Buffer, says: RegExp])[] = [
    ["notes.xlsx", Buffer.from("not a workbook"), /notes\.xlsx was not opened\./],
    ["empty.xlsx", Buffer.alloc(0), /empty/i],
    ["old.xls", Buffer.concat([compound, Buffer.alloc(2048)]), /password|\.xls|encrypted/i],
  ];
  test.each(files)("%s is refused with a sentence", async (name, bytes, says) => {
    await bench.page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
    const alert = bench.page.getByRole("alert");
    await alert.filter({ hasText: name }).waitFor();
    expect(await alert.textContent()).toMatch(says);
    await bench.page.getByRole("button", { name: "Dismiss" }).click();
    await bench.page.getByLabel("Sheet EST-02 Northgate depot").waitFor();
  });

  test("nothing failed, and no security policy was violated", () => {
    expect(bench.faults).toEqual([]);
  });
});
