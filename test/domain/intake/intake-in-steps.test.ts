import { describe, expect, test } from "@jest/globals";

import type { AreaFormats } from "#domain/intake/tabs/intake";
import { startIntake, takeIn } from "#domain/intake/take-in";
import { runThrough, type Steps } from "#domain/kernel/steps";
import type { TabSnapshot, WorkbookSnapshot } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

/** A project whose one percentage could be one per cent or the whole. */
function project(number: number): TabSnapshot {
  return aTab(`Project ${String(number)}`, [
    ["Project ID", `P-${String(number)}`, "", "Project name", `Bridge ${String(number)}`],
    ["Budget", 100, "", "% complete", 1],
    ["Risks"],
    ["ID", "Risk", "Probability", "Impact"],
    ["R1", "Flood", 2, 3],
  ]);
}

function portfolio(projects: number): WorkbookSnapshot {
  return aWorkbook(Array.from({ length: projects }, (_, number) => project(number)));
}

function count<T>(steps: Steps<T>): { readonly result: T; readonly pauses: number } {
  let pauses = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) pauses += 1;
  return { result: step.value, pauses };
}

describe("taking a workbook in gives way", () => {
  const projects = 120;
  const workbook = portfolio(projects);
  const started = runThrough(startIntake(workbook));

  test("after every few tabs while it reads them", () => {
    expect(count(startIntake(workbook)).pauses).toBeGreaterThanOrEqual(projects / 5);
  });

  test("after some tabs while it joins them, and to no other result", () => {
    const { result, pauses } = count(started.finish());
    expect(pauses).toBeGreaterThanOrEqual(projects / 10);
    expect(result).toEqual(takeIn(workbook));
  });

  test("after every few tabs that are read anew with their formats, and to no other result", () => {
    const formats = started.areasWanted.map((area): AreaFormats => ({
      ...area,
      formats: [["0%"]],
    }));
    expect(formats).toHaveLength(projects);
    const { result, pauses } = count(runThrough(startIntake(workbook)).finish(formats));
    expect(pauses).toBeGreaterThanOrEqual(projects / 5);
    expect(result).toEqual(takeIn(workbook, { formats }));
    expect(result.projects[0]?.facts.percentComplete?.value).toBe(1);
  });
});
