import { describe, expect, test } from "@jest/globals";

import { hashPlan } from "#excel/plan-hash";

import { aSheetPlan } from "./support/plans";

describe("the hash of a plan", () => {
  test("is the same for equal plans, whatever the order of their members", () => {
    const plan = aSheetPlan();
    const turned = Object.fromEntries(Object.entries(plan).reverse()) as typeof plan;
    expect(hashPlan(turned)).toBe(hashPlan(plan));
  });

  test.each([
    ["a cell", aSheetPlan({ cells: [["Title"], ["Name", "Amount"], ["Roof", 1_201]] })],
    ["a format", aSheetPlan({ formats: [] })],
    ["a width", aSheetPlan({ columnWidths: [20, 13] })],
    ["its role", aSheetPlan({ role: "other" })],
  ])("changes with %s", (_what, changed) => {
    expect(hashPlan(changed)).not.toBe(hashPlan(aSheetPlan()));
  });

  test("stays what it was written as, so that sheets of earlier versions are recognised", () => {
    expect(hashPlan(aSheetPlan({ cells: [] }))).toMatch(/^1-[0-9a-z]+-[0-9a-z]+$/);
  });
});
