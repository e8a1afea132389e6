import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Frame } from "playwright-core";

import {
  clearStage,
  doJob,
  type Look,
  openWorkbench,
  type OpenWorkbench,
  setStage,
  setUpPatience,
  type Stage,
} from "./support/open-workbench";

/** A slow machine under load may take this long for a step. */
jest.setTimeout(120_000);
const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
}, setUpPatience);

afterAll(async () => {
  await clearStage(stage);
});

type AxeAnswer = {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
};

/** Violations of the pane's page, with the elements they are about. */
async function violations(bench: OpenWorkbench): Promise<readonly string[]> {
  const frame = paneFrame(bench);
  await frame.evaluate(await readFile(axePath, "utf8"));
  const answer = await frame.evaluate<AxeAnswer>("axe.run(document, { iframes: false })");
  return answer.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
  );
}

function paneFrame({ page }: OpenWorkbench): Frame {
  const frame = page.frames().find((one) => one.url().endsWith("/pane/taskpane.html"));
  if (frame === undefined) throw new Error("The page has no pane.");
  return frame;
}

async function overflow(bench: OpenWorkbench): Promise<number> {
  return paneFrame(bench).evaluate<number>(
    "Math.max(...[document.documentElement, ...document.querySelectorAll('main, [role=tabpanel]')].map((element) => element.scrollWidth - element.clientWidth))",
  );
}

const looks: readonly (Look & { readonly name: string })[] = [
  { name: "light, 350 pixels", colorScheme: "light", paneWidth: 350 },
  { name: "dark, 320 pixels", colorScheme: "dark", paneWidth: 320 },
  { name: "forced colours, 270 pixels", forcedColors: "active", paneWidth: 270 },
  { name: "light, 500 pixels", colorScheme: "light", paneWidth: 500 },
];

describe("the pane has nothing that axe objects to, and nothing too wide,", () => {
  test.each(looks)("in $name", async (look) => {
    const bench = await openWorkbench(stage, look);
    const found: Record<string, readonly string[] | number> = {};
    const inspect = async (view: string): Promise<void> => {
      found[view] = await violations(bench);
      found[`${view}, pixels too wide`] = await overflow(bench);
    };
    await inspect("first run");
    await doJob(bench, /^Refresh portfolio/, /Portfolio refreshed/);
    await inspect("home");
    await bench.pane.getByRole("tab", { name: /Findings/ }).click();
    await bench.pane.getByRole("heading", { name: /^Findings on/ }).waitFor();
    await inspect("findings");
    await bench.pane.getByRole("tab", { name: "Pack" }).click();
    await bench.pane.getByRole("heading", { name: "Steering committee pack" }).waitFor();
    await inspect("pack");
    await bench.pane.getByRole("tab", { name: "Periods" }).click();
    await bench.pane.getByRole("heading", { name: "2 closed periods" }).waitFor();
    await bench.pane.getByRole("button", { name: "Compare", exact: true }).click();
    await bench.pane.getByRole("heading", { name: "From 2026-09 to Now" }).waitFor();
    await bench.pane.getByRole("button", { name: "Reopen the last" }).click();
    await inspect("periods");
    await bench.pane.getByRole("tab", { name: "Tabs" }).click();
    await bench.pane.getByRole("list", { name: "Tabs of the workbook" }).waitFor();
    await inspect("tabs");
    await bench.pane.getByRole("searchbox").fill("DIG-01");
    await bench.pane.getByRole("button", { name: /^DIG-01/ }).click();
    await bench.pane.getByRole("heading", { name: "Correct a field" }).waitFor();
    await inspect("tab");
    await bench.pane.getByRole("tab", { name: "Settings" }).click();
    await bench.pane.getByRole("button", { name: "Nothing to save" }).waitFor();
    await inspect("settings");
    await bench.context.close();
    expect(
      Object.values(found)
        .flat()
        .filter((one) => one !== 0),
    ).toEqual([]);
  });
});

describe("the keyboard alone", () => {
  test("runs a job, reads its notice and walks the findings", async () => {
    const bench = await openWorkbench(stage);
    const { page, pane } = bench;
    await pane.getByRole("tab", { name: "Home" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focusedText(bench)).toMatch(/^Refresh portfolio/);
    await page.keyboard.press("Enter");
    await pane.getByRole("status").filter({ hasText: "Portfolio refreshed" }).waitFor();
    await pane.getByRole("tab", { name: "Home" }).focus();
    await page.keyboard.press("ArrowRight");
    const findings = pane.locator("li button");
    await findings.first().focus();
    const before = await focusedText(bench);
    await page.keyboard.press("ArrowDown");
    await paneFrame(bench).waitForFunction(
      (text) => document.activeElement?.textContent !== text,
      before,
    );
    expect(await focusedText(bench)).not.toBe(before);
    await bench.context.close();
  });
});

async function focusedText(bench: OpenWorkbench): Promise<string> {
  return paneFrame(bench).evaluate<string>("document.activeElement?.textContent ?? ''");
}
