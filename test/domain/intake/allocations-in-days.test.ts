import { expect, test } from "@jest/globals";

import { takeIn } from "#domain/intake/take-in";
import type { WorkingWeek } from "#domain/kernel/working-calendar";
import { defaultSettings } from "#domain/settings/settings";

import { aTab, aWorkbook } from "../../support/snapshots";

/** The days from Monday to Thursday of January to April 2026, booked in full. */
const tab = aTab("Apollo", [
  ["Project ID", "A-1", "Project name", "Apollo"],
  [],
  ["Resource plan (days)"],
  ["Name", "Role", 46_023, 46_054, 46_082, 46_113],
  ["Amy", "Engineer", 17, 16, 18, 18],
  ["Bo", "Planner", 8.5, 8, 9, 9],
]);

function allocations(week: WorkingWeek): readonly unknown[] {
  const calculations = { calendar: { week, holidays: [] } };
  const { projects } = takeIn(aWorkbook([tab]), { settings: { ...defaultSettings, calculations } });
  return (projects[0]?.resources ?? []).map(({ person, allocation }) => [
    person?.value,
    allocation?.value,
  ]);
}

test("days in a plan of people are parts of the office's own working week", () => {
  expect(allocations("mondayToThursday")).toEqual([
    ["Amy", 1],
    ["Bo", 0.5],
  ]);
  expect(allocations("mondayToFriday")[0]).toEqual(["Amy", 0.773]);
});
