/**
 * Opens a workbook of many tabs in the workbench and prints how long its steps take, the tasks above
 * 50 ms on the threads of the page and of the pane, and the memory of the page. Needs the command line
 * built (npm run build:cli) and Chrome, Edge or Chromium at CHROME_PATH.
 *
 *     node scripts/measure-workbench.mjs [--projects 500]
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";

import { chromium } from "playwright-core";

import { startDemoServer } from "./demo/demo-server.mjs";
import { ensureBuild } from "./demo/ensure-build.mjs";

const run = promisify(execFile);
const patience = 300_000;

const { values } = parseArgs({ options: { projects: { type: "string", default: "500" } } });
const executablePath = process.env.CHROME_PATH ?? "/usr/bin/chromium";
const folder = await mkdtemp(join(tmpdir(), "steerbook-"));
await ensureBuild((line) => console.log(line));
const server = await startDemoServer();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const file = join(folder, "many.xlsx");
  const steerbook = fileURLToPath(new URL("../dist/cli/steerbook.cjs", import.meta.url));
  await run(process.execPath, [steerbook, "sample", "--projects", values.projects, "--out", file]);
  print(await measure(file));
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}

async function measure(file) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(patience);
  await page.addInitScript(watchLongTasks);
  const session = await page.context().newCDPSession(page);
  await page.goto(server.url);
  const pane = page.frameLocator("iframe[title='Steerbook task pane']");
  const refresh = pane.getByRole("button", { name: /^Refresh portfolio/ });
  await refresh.waitFor();
  const rows = [];
  const step = async (name, act) => {
    await forgetLongTasks(page);
    const startedAt = performance.now();
    await act();
    const milliseconds = performance.now() - startedAt;
    rows.push({ name, milliseconds, ...(await longTasks(page)), ...(await memory(session)) });
  };
  await step("open", async () => {
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByText("many.xlsx").waitFor();
    await refresh.waitFor();
  });
  await step("refresh", async () => {
    await refresh.click();
    await pane.getByText("Portfolio refreshed").first().waitFor();
  });
  const tabs = page.getByRole("tablist", { name: "Sheets" }).getByRole("tab");
  await step("go to the last tab", async () => {
    const name = await tabs.last().textContent();
    await tabs.last().click();
    await page.getByLabel(`Sheet ${name}`).waitFor();
  });
  await step("20 tabs by the keyboard", async () => {
    await page.locator(".grid").focus();
    for (let count = 0; count < 20; count += 1) {
      const before = await page.locator(".grid").getAttribute("aria-label");
      await page.keyboard.press("Control+Alt+PageUp");
      await page.locator(`.grid:not([aria-label="${before}"])`).waitFor();
    }
  });
  await step("scroll 40 screens", async () => {
    await page.locator(".grid").hover();
    for (let count = 0; count < 40; count += 1) await page.mouse.wheel(0, 400);
  });
  await step("second refresh", async () => {
    await refresh.click();
    await pane.getByText("Nothing to do").first().waitFor();
  });
  return rows;
}

/** Runs in every page before its own code. */
function watchLongTasks() {
  globalThis.longTasks = [];
  const note = (list) => {
    for (const { duration } of list.getEntries()) globalThis.longTasks.push(Math.round(duration));
  };
  new globalThis.PerformanceObserver(note).observe({ type: "longtask", buffered: true });
}

async function forgetLongTasks(page) {
  for (const frame of page.frames()) await frame.evaluate("globalThis.longTasks = []");
}

/** The browser counts the pane's tasks for the page as well: both are one thread. */
async function longTasks(page) {
  const counts = await page.mainFrame().evaluate("globalThis.longTasks");
  return { tasks: counts.length, longest: Math.max(0, ...counts) };
}

async function memory(session) {
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  const used = metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0;
  return { megabytes: used / 1e6 };
}

function print(rows) {
  console.log(`${values.projects} projects`);
  console.log("step                       time  tasks > 50 ms  longest  memory of the page");
  for (const { name, milliseconds, tasks, longest, megabytes } of rows) {
    console.log(
      `${name.padEnd(24)} ${(milliseconds / 1000).toFixed(1).padStart(5)}s ${String(tasks).padStart(14)} ${String(longest).padStart(6)}ms ${megabytes.toFixed(0).padStart(16)} MB`,
    );
  }
}
