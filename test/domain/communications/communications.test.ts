import { describe, expect, test } from "@jest/globals";

import { communicationFigures, dueDate } from "#domain/communications/communication-figures";

import { aProject, day } from "../portfolio/a-project";
import type { ProjectSketch } from "../portfolio/a-project";

const today = day("2026-09-30");

function figuresOf(
  rows: NonNullable<ProjectSketch["communications"]>,
): ReturnType<typeof communicationFigures> {
  return communicationFigures(aProject({ communications: rows }).communications ?? [], today);
}

describe("the communication plan", () => {
  test("names what is overdue and due, weighed by influence", () => {
    const figures = figuresOf([
      { audience: "Board", influence: "High", nextDue: day("2026-09-29") },
      { audience: "Staff", influence: "Low", nextDue: day("2026-09-01") },
      { audience: "Unions", influence: "Medium", nextDue: day("2026-09-30") },
      { audience: "Press", nextDue: day("2026-11-01") },
    ]);
    expect(figures.overdue).toEqual(["Board", "Staff"]);
    expect(figures.overdueWeight).toBe(2.5);
    expect(figures.dueNext).toEqual(["Unions"]);
  });

  test("names audiences of high influence without a date or a rhythm", () => {
    const figures = figuresOf([
      { audience: "Minister", influence: "high" },
      { audience: "Board", influence: "High", frequency: "Monthly" },
      { audience: "Public", influence: "Low" },
    ]);
    expect(figures.withoutPlan).toEqual(["Minister"]);
  });

  test("an empty plan has nothing overdue", () => {
    expect(figuresOf([])).toMatchObject({ planned: 0, overdueWeight: 0 });
  });
});

test.each([
  ["Daily", "2026-02-01"],
  ["Weekly", "2026-02-07"],
  ["Fortnightly", "2026-02-14"],
  ["Monthly", "2026-02-28"],
  ["Quarterly", "2026-04-30"],
  ["Half-yearly", "2026-07-31"],
  ["Annually", "2027-01-31"],
  ["As needed", undefined],
])("sent on 31 January and %s it is due on %s", (frequency, due) => {
  const [one] =
    aProject({ communications: [{ lastSent: day("2026-01-31"), frequency }] }).communications ?? [];
  expect(dueDate(one!)).toBe(due);
});
