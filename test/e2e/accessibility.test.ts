import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
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
  takeLook,
} from "./support/open-workbench";

/** A slow machine under load may take this long for a step. */
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

/** Puts axe into the pane's page, once. */
async function bringAxe(bench: OpenWorkbench): Promise<void> {
  await paneFrame(bench).evaluate(await readFile(axePath, "utf8"));
}

/** Violations of the pane's page, with the elements they are about. */
async function violations(bench: OpenWorkbench): Promise<readonly string[]> {
  const answer = await paneFrame(bench).evaluate<AxeAnswer>(
    "axe.run(document, { iframes: false, resultTypes: ['violations'] })",
  );
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

/** At 400 % a window of 1280 pixels is 320 wide and 200 high. */
const looks: readonly (Look & { readonly name: string })[] = [
  { name: "light, 350 pixels", colorScheme: "light", paneWidth: 350 },
  { name: "dark, 320 pixels", colorScheme: "dark", paneWidth: 320 },
  { name: "forced colours, 270 pixels", forcedColors: "active", paneWidth: 270 },
  { name: "light, 500 pixels", colorScheme: "light", paneWidth: 500 },
  { name: "320 by 200 pixels, 400 % zoom", paneWidth: 320, height: 260 },
];

/** Two frames draw the new look, and colours that change slowly get there. */
const settled = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
  const ending = document.getAnimations().filter((one) => one.effect.getTiming().iterations !== Infinity);
  void Promise.allSettled(ending.map((one) => one.finished)).then(() => done(undefined));
})))`;

/** What is wrong with the view that is shown, in every look. */
async function inspect(bench: OpenWorkbench, view: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const look of looks) {
    await takeLook(bench, look);
    await paneFrame(bench).evaluate(settled);
    const wide = await overflow(bench);
    if (wide > 0) wrong.push(`${view}, ${look.name}: ${String(wide)} pixels too wide`);
    for (const one of await violations(bench)) wrong.push(`${view}, ${look.name}: ${one}`);
  }
  return wrong;
}

/** The views one after the other: how each is reached, and what of it must be there. */
const views: readonly (readonly [name: string, reach: (bench: OpenWorkbench) => Promise<void>])[] =
  [
    ["first run", async ({ pane }) => pane.getByText("Your workbook, as a portfolio").waitFor()],
    [
      "home",
      async (bench) => {
        await doJob(bench, /^Refresh portfolio/, /Portfolio refreshed/);
      },
    ],
    [
      "findings",
      async ({ pane }) => {
        await pane.getByRole("tab", { name: /Findings/ }).click();
        await pane.getByRole("heading", { name: /^Findings on/ }).waitFor();
      },
    ],
    [
      "portfolio",
      async ({ pane }) => {
        await pane.getByRole("tab", { name: "Portfolio" }).click();
        await pane.getByRole("tree", { name: "Programmes and projects" }).waitFor();
      },
    ],
    [
      "project",
      async ({ pane }) => {
        await pane.getByRole("treeitem", { name: /^Contact centre/ }).click();
        await pane.getByRole("heading", { name: "Override" }).waitFor();
        await pane.getByRole("rowheader", { name: "2026-09" }).waitFor();
      },
    ],
    [
      "pack",
      async ({ pane }) => {
        await pane.getByRole("tab", { name: "Pack" }).click();
        await pane.getByRole("heading", { name: "Steering committee pack" }).waitFor();
      },
    ],
    [
      "periods",
      async ({ pane }) => {
        await pane.getByRole("tab", { name: "Periods" }).click();
        await pane.getByRole("heading", { name: "2 closed periods" }).waitFor();
        await pane.getByRole("button", { name: "Compare", exact: true }).click();
        await pane.getByRole("heading", { name: "From 2026-09 to Now" }).waitFor();
        await pane.getByRole("button", { name: "Reopen the last" }).click();
      },
    ],
    [
      "tabs",
      async ({ pane }) => {
        await pane.getByRole("tab", { name: "Tabs" }).click();
        await pane.getByRole("list", { name: "Tabs of the workbook" }).waitFor();
      },
    ],
    [
      "tab",
      async ({ pane }) => {
        await pane.getByRole("searchbox").fill("DIG-01");
        await pane.getByRole("button", { name: /^DIG-01/ }).click();
        await pane.getByRole("heading", { name: "Correct a field" }).waitFor();
      },
    ],
    [
      "settings",
      async ({ pane }) => {
        await pane.getByRole("tab", { name: "Settings" }).click();
        await pane.getByRole("button", { name: "Nothing to save" }).waitFor();
      },
    ],
  ];

/** One visit: each view goes on where the one before ended. */
describe("the pane has nothing that axe objects to, and nothing too wide, in any look,", () => {
  let bench: OpenWorkbench;

  beforeAll(async () => {
    bench = await openWorkbench(stage);
    await bringAxe(bench);
  }, setUpPatience);

  test.each(views)("%s", async (name, reach) => {
    await takeLook(bench, looks[0] ?? {});
    await reach(bench);
    expect(await inspect(bench, name)).toEqual([]);
  });

  test("and nothing failed meanwhile", async () => {
    expect(bench.faults).toEqual([]);
    await bench.context.close();
  });
});

describe("the keyboard alone", () => {
  let bench: OpenWorkbench;

  beforeAll(async () => {
    bench = await openWorkbench(stage);
  }, setUpPatience);

  test("runs a job, reads its notice and walks the findings", async () => {
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
  });

  test("walks the tree of the portfolio, opens a project, goes to a cell and comes back", async () => {
    const { page, pane } = bench;
    await pane.getByRole("tab", { name: /Findings/ }).focus();
    await page.keyboard.press("ArrowRight");
    const tree = pane.getByRole("tree");
    await tree.waitFor();
    await pane.getByRole("treeitem").first().focus();
    await page.keyboard.press("End");
    await focusOn(bench, /^(?!Calderwick)/);
    await page.keyboard.press("Home");
    await focusOn(bench, /^Calderwick transformation portfolio/);
    await page.keyboard.type("adult");
    await focusOn(bench, /^Adult social care/);
    await page.keyboard.press("ArrowLeft");
    expect(await pane.getByRole("treeitem", { name: /^Extra care/ }).count()).toBe(0);
    await page.keyboard.press("ArrowRight");
    await pane.getByRole("treeitem", { name: /^Extra care/ }).waitFor();
    await page.keyboard.press("ArrowRight");
    await focusOn(bench, /^Extra care homes/);
    await page.keyboard.press("Enter");
    await focusOn(bench, /^All projects/);
    const cell = pane.getByRole("button", { name: /^Go to .*, [A-Z]+\d+$/ }).first();
    const [, tab = "", address = ""] =
      /^Go to (.*), ([A-Z]+\d+)$/.exec((await cell.getAttribute("aria-label")) ?? "") ?? [];
    await cell.press("Enter");
    await page.getByLabel(`Sheet ${tab}`, { exact: true }).waitFor();
    await page
      .getByLabel("Selected cell")
      .filter({ hasText: new RegExp(`^${address}$`) })
      .waitFor();
    await pane.getByRole("button", { name: "All projects" }).press("Enter");
    await focusOn(bench, /^Extra care homes/);
    expect(bench.faults).toEqual([]);
    await bench.context.close();
  });
});

describe("the pane in German", () => {
  test("speaks German from the first word, and says so to screen readers", async () => {
    const bench = await openWorkbench(stage, { locale: "de-DE", paneWidth: 270 });
    const { pane } = bench;
    await pane.getByRole("button", { name: /^Portfolio aktualisieren/ }).waitFor();
    expect(await paneFrame(bench).evaluate("document.documentElement.lang")).toBe("de");
    await bringAxe(bench);
    await pane.getByRole("tab", { name: "Einstellungen" }).click();
    await pane.getByRole("button", { name: "Nichts zu speichern" }).waitFor();
    expect(await violations(bench)).toEqual([]);
    expect(await overflow(bench)).toBe(0);
    expect(bench.faults).toEqual([]);
    await bench.context.close();
  });
});

/** Waits until the element with the focus is called so, by its label or its text. */
async function focusOn(bench: OpenWorkbench, name: RegExp): Promise<void> {
  await paneFrame(bench).waitForFunction((pattern) => {
    const focused = document.activeElement;
    const called = focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
    return new RegExp(pattern).test(called);
  }, name.source);
}

async function focusedText(bench: OpenWorkbench): Promise<string> {
  return paneFrame(bench).evaluate<string>("document.activeElement?.textContent ?? ''");
}
