import { describe, expect, test } from "@jest/globals";

import type { Intake } from "#domain/intake/tabs/intake";
import { takeIn } from "#domain/intake/take-in";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

type Rows = readonly (readonly RawCell[])[];

function read(tab: string, rows: Rows): Intake {
  const head: Rows = [["Project Name", "Harbour wall"], ["Project Manager", "Ada Holm"], []];
  return takeIn(aWorkbook([aTab(tab, [...head, ...rows])]));
}

/** Planned value to date: a return holds sums, whatever a table holds. */
function plannedOf(intake: Intake): readonly (number | undefined)[] | undefined {
  return intake.projects[0]?.costPeriods.map(({ plannedValue }) => plannedValue?.value);
}

const years: readonly RawCell[] = ["2024/25", "2025/26", "2026/27"];

describe("the corner of a table with its periods side by side", () => {
  test.each<[string, number]>([
    ["£m", 1_000_000],
    ["£k", 1000],
    ["Costs in £ million", 1_000_000],
    ["€ thousand", 1000],
    ["£", 1],
  ])("%s says that there is money, and in what", (corner, unit) => {
    const intake = read("Sheet1", [
      [corner, ...years],
      ["Baseline", 1.5, 2.5, 3.5],
      ["Forecast", 1.75, 2.75, 3.5],
    ]);
    expect(intake.recognised[0]?.sections).toMatchObject([
      { section: "costPeriods", rows: { "5": "plannedValue", "6": "forecast" } },
    ]);
    expect(plannedOf(intake)).toEqual([1.5 * unit, 4 * unit, 7.5 * unit]);
  });

  test("without a sign or a word for money nobody knows what is counted", () => {
    const intake = read("Sheet1", [
      ["Visitors", ...years],
      ["Baseline", 1, 2, 3],
      ["Forecast", 2, 3, 4],
    ]);
    expect(intake.recognised[0]?.sections ?? []).toEqual([]);
  });

  test("a unit of a budget by category is the one of its title where the corner says none", () => {
    const intake = read("Budget", [
      ["Costs (£k)"],
      ["Category", ...years],
      ["Staff", 1, 2, 3],
      ["Software", 10, 20, 30],
    ]);
    expect(plannedOf(intake)).toEqual([11_000, 33_000, 66_000]);
  });

  test("and the corner's where it says one", () => {
    const intake = read("Budget", [
      ["Category (£m)", ...years],
      ["Staff", 1, 2, 3],
      ["Software", 10, 20, 30],
    ]);
    expect(plannedOf(intake)).toEqual([11_000_000, 33_000_000, 66_000_000]);
  });
});

describe("a plan of people", () => {
  test("is in full-time people, whatever their sum is", () => {
    const intake = read("Resources", [
      ["Name", "Role", "Jan-26", "Feb-26", "Mar-26"],
      ["Ada Holm", "PM", 1, 1, 0.5],
      ["Bo Lind", "Analyst", 1, 0.5, 1],
      ["Total", "", 2, 1.5, 1.5],
    ]);
    expect(intake.recognised[0]?.sections).toMatchObject([
      { section: "resources", columns: { C: "allocation", D: "allocation", E: "allocation" } },
    ]);
  });
});

describe("key milestones", () => {
  test("are what the rows are where nothing else says it", () => {
    const intake = read("Sheet1", [
      ["Key Milestones", "Planned", "Actual", "Status"],
      ["Design agreed", 46000, 46010, "Complete"],
      ["Build done", 46200, "", "On track"],
    ]);
    expect(intake.recognised[0]?.sections).toMatchObject([
      {
        section: "milestones",
        columns: { A: "name", B: "baselineDate", C: "actualDate", D: "status" },
      },
    ]);
  });

  test("are a mark beside the names of the milestones", () => {
    const intake = read("Sheet1", [
      ["Milestone", "Key milestone", "Planned", "Actual"],
      ["Design agreed", "Yes", 46000, 46010],
      ["Build done", "No", 46200, ""],
    ]);
    expect(intake.recognised[0]?.sections).toMatchObject([
      { section: "milestones", columns: { A: "name", B: "key" } },
    ]);
  });
});
