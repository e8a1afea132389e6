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
  /** Of the window, in pixels. */
  readonly height?: number;
};

const usualHeight = 800;

/** Shows the page that is open in another look. */
export async function takeLook({ page }: Pick<OpenWorkbench, "page">, look: Look): Promise<void> {
  await page.emulateMedia({
    colorScheme: look.colorScheme ?? "light",
    forcedColors: look.forcedColors ?? "none",
  });
  await page.setViewportSize({ width: 1280, height: look.height ?? usualHeight });
  if (look.paneWidth === undefined) return;
  await page.evaluate(
    (pixels) => {
      document.documentElement.style.setProperty("--pane-width", pixels);
    },
    `${String(look.paneWidth)}px`,
  );
}

export async function openWorkbench(
  { server, browser }: Stage,
  { locale = "en-GB", ...look }: Look & { readonly locale?: string } = {},
): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: usualHeight },
    locale,
    // Colours that are still changing would be taken for the new ones.
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(server.url);
  await takeLook({ page }, look);
  const pane = page.frameLocator("iframe[title='Steerbook task pane']");
  await pane.getByRole("tabpanel").waitFor();
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
