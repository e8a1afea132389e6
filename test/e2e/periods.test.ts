import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import {
  clearStage,
  openWorkbench,
  setStage,
  setUpPatience,
  type OpenWorkbench,
  type Stage,
} from "./support/open-workbench";

let stage: Stage;
let bench: OpenWorkbench;

beforeAll(async () => {
  stage = await setStage();
  bench = await openWorkbench(stage, { paneWidth: 350 });
  await bench.pane.getByRole("tab", { name: "Periods" }).click();
  await bench.pane.getByRole("heading", { name: "2 closed periods" }).waitFor();
}, setUpPatience);

afterAll(async () => {
  await clearStage(stage);
});

/** One visit: the second test goes on where the first ended, with the periods as they were. */
describe("the view Periods", () => {
  test("closes the period, asks before it closes it again, and reopens it", async () => {
    const { pane } = bench;
    const close = pane.getByRole("button", { name: "Close period" });
    await close.click();
    await pane.getByRole("status").filter({ hasText: "Period 2026-10 closed" }).waitFor();
    await pane.getByRole("heading", { name: "3 closed periods" }).waitFor();
    await close.click();
    const question = pane.getByRole("group", { name: "Close 2026-10 again?" });
    await question.waitFor();
    expect(await question.getByRole("button").allTextContents()).toEqual([
      "Close it again",
      "Leave it",
    ]);
    await question.getByRole("button", { name: "Close it again" }).click();
    await pane.getByRole("status").filter({ hasText: "Period 2026-10 closed" }).waitFor();
    await pane.getByRole("heading", { name: "3 closed periods" }).waitFor();
    await pane.getByRole("button", { name: "Reopen the last" }).click();
    await pane.getByRole("button", { name: "Reopen it" }).click();
    await pane.getByRole("status").filter({ hasText: "Period 2026-10 reopened" }).waitFor();
    await pane.getByRole("heading", { name: "2 closed periods" }).waitFor();
    expect(bench.faults).toEqual([]);
  });

  test("compares two closed periods by keyboard alone", async () => {
    const { page, pane } = bench;
    await pane.getByRole("combobox", { name: "From" }).selectOption("2026-08");
    await pane.getByRole("combobox", { name: "To" }).selectOption("2026-09");
    await pane.getByRole("combobox", { name: "To" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "From 2026-08 to 2026-09" }).waitFor();
    const titles = await pane.getByRole("heading", { level: 4 }).allTextContents();
    expect(titles).toEqual(expect.arrayContaining(["Money", "Colours", "Milestones"]));
    expect(bench.faults).toEqual([]);
  });
});
