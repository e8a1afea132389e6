import { readFile } from "node:fs/promises";

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import type { Locator } from "playwright-core";

import {
  clearStage,
  doJob,
  openWorkbench,
  type OpenWorkbench,
  setStage,
  setUpPatience,
  type Stage,
} from "./support/open-workbench";

/** A slow machine under load may take this long for a step. */

let stage: Stage;
let bench: OpenWorkbench;

beforeAll(async () => {
  stage = await setStage();
  bench = await openWorkbench(stage);
}, setUpPatience);

afterAll(async () => {
  await clearStage(stage);
});

function sheetTab(name: string | RegExp): Locator {
  return bench.page
    .getByRole("tablist", { name: "Sheets" })
    .getByRole("tab", { name, exact: true });
}

async function download(start: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([bench.page.waitForEvent("download"), start()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The tests of this file are one visit: each goes on where the one before ended. */
describe("a visit to the workbench", () => {
  test("begins with the sample's sheets and the pane beside them", async () => {
    expect(await bench.page.getByRole("tab").count()).toBeGreaterThan(12);
    await bench.pane.getByText("Your workbook, as a portfolio").waitFor();
  });

  test("Refresh portfolio writes the Portfolio sheet and brings it to the front", async () => {
    await doJob(bench, /^Refresh portfolio/, /Portfolio refreshed/);
    await bench.page.getByLabel("Sheet Portfolio").waitFor();
    expect(await bench.page.locator("svg.chart").count()).toBeGreaterThan(0);
    await bench.pane.getByText("12 projects in 3 programmes").waitFor();
  });

  test("the downloaded workbook is read back by an independent library", async () => {
    const { name, bytes } = await download(() =>
      bench.page.getByRole("button", { name: "Download workbook" }).click(),
    );
    expect(name).toMatch(/\.xlsx$/);
    const workbook = new ExcelJS.Workbook();
    // exceljs was typed before Node's buffers knew what they are made of.
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    const table = Object.values(workbook.getWorksheet("Projects")?.getTables() ?? {});
    expect(table).toHaveLength(1);
    const texts = new Set<string>();
    workbook.getWorksheet("Projects")?.eachRow((row) => {
      row.eachCell((cell) => texts.add(cell.text));
    });
    // Two of the twelve projects have tabs of their own layout, without this label.
    const projectTabs = await projectNames();
    expect(projectTabs).toHaveLength(10);
    expect(projectTabs.filter((project) => !texts.has(project))).toEqual([]);
  });

  test("a second refresh has nothing to do", async () => {
    await doJob(bench, /^Refresh portfolio/, /Nothing to do/);
  });

  test("Validate this tab is about the tab in front", async () => {
    const [report = "", ...names] = await projectTabNames();
    const readMe = "Read me";
    const project = names[names.indexOf(readMe) + 1] ?? "";
    await sheetTab(report).click();
    await bench.page.getByLabel(`Sheet ${report}`).waitFor();
    await doJob(bench, /^Validate this tab/, new RegExp(`"${report}" was not validated`));
    await sheetTab(readMe).click();
    await bench.page.getByLabel(`Sheet ${readMe}`).waitFor();
    await doJob(bench, /^Validate this tab/, new RegExp(`"${readMe}" was not validated`));
    await sheetTab(project).click();
    await bench.page.getByLabel(`Sheet ${project}`).waitFor();
    await doJob(bench, /^Validate this tab/, new RegExp(`${project} validated`));
  });

  test("a click on a finding goes to its cell", async () => {
    await bench.page.getByRole("button", { name: "Validate all" }).click();
    await bench.pane.getByRole("heading", { name: "Findings on all tabs" }).waitFor();
    const finding = bench.pane.locator("li button[title*=', ']").first();
    const [, tab = "", cell = ""] =
      /^Go to (.*), ([A-Z]+\d+)/.exec((await finding.getAttribute("title")) ?? "") ?? [];
    await finding.click();
    await bench.page.getByLabel(`Sheet ${tab}`).waitFor();
    await bench.page.getByLabel("Selected cell").filter({ hasText: cell }).waitFor();
  });

  test("the pack is saved as PowerPoint and written as sheets", async () => {
    await bench.page.getByRole("button", { name: "Steering pack" }).click();
    const { name, bytes } = await download(() =>
      bench.pane.getByRole("button", { name: "Download PowerPoint" }).click(),
    );
    expect(name).toMatch(/\.pptx$/);
    expect(Object.keys(unzipSync(bytes))).toContain("ppt/presentation.xml");
    const before = await bench.page.getByRole("tab").count();
    await doJob(bench, /^Write pack sheets/, /Pack written/);
    await bench.page.waitForFunction(
      (count) => document.querySelectorAll("[role=tab]").length > count,
      before,
    );
  });

  test("a file that is no workbook is refused with a sentence and changes nothing", async () => {
    await bench.page.locator("input[type=file]").setInputFiles({
      name: "notes.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("not a workbook"),
    });
    await bench.page.getByRole("alert").waitFor();
    expect(await sheetTab("Portfolio").count()).toBe(1);
    await bench.page.getByRole("button", { name: "Dismiss" }).click();
  });

  test("nothing failed, and no security policy was violated", () => {
    expect(bench.faults).toEqual([]);
  });
});

/** Names of the projects as the Projects sheet's own tabs give them. */
async function projectNames(): Promise<readonly string[]> {
  const { bytes } = await download(() =>
    bench.page.getByRole("button", { name: "Download workbook" }).click(),
  );
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook.worksheets.flatMap((sheet) => {
    const label = sheet.getColumn(1).values.findIndex((value) => value === "Project name");
    return label < 0 ? [] : [sheet.getRow(label).getCell(2).text];
  });
}

async function projectTabNames(): Promise<readonly string[]> {
  const names = await bench.page.getByRole("tab").allTextContents();
  return names.filter((name) => !["Portfolio", "Projects", "Steerbook notes"].includes(name));
}
