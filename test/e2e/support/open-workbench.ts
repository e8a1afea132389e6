import {
  type Browser,
  type BrowserContext,
  chromium,
  type FrameLocator,
  type Page,
} from "playwright-core";

import { type DemoServer, startDemoServer } from "../../../scripts/demo/demo-server.mjs";
import { ensureBuild } from "../../../scripts/demo/ensure-build.mjs";
import { findBrowser } from "./find-browser";

/** Building, unpacking a browser and starting it may take this long on a slow machine. */
export const setUpPatience = 300_000;

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export type Stage = { readonly server: DemoServer; readonly browser: Browser };

/** The production build, served on a free port, and a browser with a fresh profile. */
export async function setStage(): Promise<Stage> {
  await ensureBuild();
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args: flags,
    env: { ...definedEnvironment(), ...env },
  });
  return { browser, server: await startDemoServer() };
}

/** Nothing is on the stage where setting it failed. */
export async function clearStage(stage: Stage | undefined): Promise<void> {
  await stage?.browser.close();
  await stage?.server.close();
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

/** The workbench in a browser, and everything that went wrong in it. */
export type OpenWorkbench = {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors, and violations of the pages' security policies. */
  readonly faults: string[];
  readonly context: BrowserContext;
};

export type Look = {
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active";
  readonly paneWidth?: number;
};

export async function openWorkbench(
  { server, browser }: Stage,
  look: Look = {},
): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: look.colorScheme ?? "light",
    ...(look.forcedColors === undefined ? {} : { forcedColors: look.forcedColors }),
    acceptDownloads: true,
  });
  // As with the tests themselves: a loaded machine may take its time.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(server.url);
  if (look.paneWidth !== undefined) {
    const width = `${String(look.paneWidth)}px`;
    await page.evaluate((pixels) => {
      document.documentElement.style.setProperty("--pane-width", pixels);
    }, width);
  }
  const pane = page.frameLocator("iframe[title='Steerbook task pane']");
  await pane.getByRole("button", { name: /^Refresh portfolio/ }).waitFor();
  return { page, pane, faults, context };
}

/** Clicks one of the pane's buttons and waits for the notice that says what came of it. */
export async function doJob(
  { pane }: OpenWorkbench,
  button: RegExp,
  notice: RegExp,
): Promise<void> {
  await pane.getByRole("button", { name: button }).click();
  await pane.getByRole("group").filter({ hasText: notice }).first().waitFor({ timeout: 300_000 });
}
