import { describe, expect, test } from "@jest/globals";

import {
  communicationFigures,
  dueDate,
  influenceOf,
} from "#domain/communications/communication-figures";
import type { InfluenceWeights } from "#domain/communications/communication-figures";
import type { PeriodLength } from "#domain/kernel/reporting-period";

import { aProject, day } from "../portfolio/a-project";
import type { ProjectSketch } from "../portfolio/a-project";

type Rows = NonNullable<ProjectSketch["communications"]>;
const today = day("2026-09-15");
const read = (rows: Rows): NonNullable<ReturnType<typeof aProject>["communications"]> =>
  aProject({ communications: rows }).communications ?? [];

describe("what is due", () => {
  test.each<readonly [string, PeriodLength, "overdue" | "next" | "later"]>([
    ["2026-09-14", "month", "overdue"],
    ["2026-09-15", "month", "next"],
    ["2026-10-15", "month", "next"],
    ["2026-10-16", "month", "later"],
    ["2026-09-22", "week", "next"],
    ["2026-09-23", "week", "later"],
  ])("on %s is, by the %s, %s", (due, period, when) => {
    const found = communicationFigures(read([{ audience: "Board", nextDue: day(due) }]), today, {
      period,
    });
    expect(found.overdue).toEqual(when === "overdue" ? ["Board"] : []);
    expect(found.dueNext).toEqual(when === "next" ? ["Board"] : []);
  });

  test("is a month ahead where nothing else is set, named by the message where nobody is", () => {
    const rows = [
      { message: "Newsletter", nextDue: day("2026-10-15") },
      { audience: "Staff", message: "Plan", nextDue: day("2026-10-16") },
      { nextDue: day("2026-09-20") },
    ];
    expect(communicationFigures(read(rows), today)).toMatchObject({
      planned: 3,
      dueNext: ["Newsletter", ""],
    });
  });

  test("overdue messages weigh by influence, as set", () => {
    const past = { nextDue: day("2026-09-01") };
    const rows = read([{ ...past, influence: "High" }, { ...past, influence: "Low" }, { ...past }]);
    const weights: InfluenceWeights = { high: 10, medium: 3, low: 1 };
    expect(communicationFigures(rows, today).overdueWeight).toBe(3.5);
    expect(communicationFigures(rows, today, { weights }).overdueWeight).toBe(14);
  });

  test("high influence needs a date or a rhythm; a blank is no rhythm", () => {
    const rows = [
      { audience: "A", influence: "High" },
      { audience: "B", influence: "High", frequency: " " },
      { audience: "C", influence: "High", frequency: "As needed" },
      { audience: "D", influence: "High", nextDue: today },
      { audience: "E" },
    ];
    expect(communicationFigures(read(rows), today).withoutPlan).toEqual(["A", "B"]);
  });
});

test.each([
  ["High", "high"],
  [" very HIGH", "high"],
  ["3", "high"],
  ["Medium", "medium"],
  ["2", "medium"],
  ["Unknown", "medium"],
  [undefined, "medium"],
  ["low", "low"],
  ["Very low", "low"],
  ["1", "low"],
])("influence %j is %s", (influence, level) => {
  const [row] = read([influence === undefined ? {} : { influence }]);
  expect(influenceOf(row!)).toBe(level);
});

test.each<readonly [Rows[number], string | undefined, because: string]>([
  [{ nextDue: today, lastSent: day("2026-01-01"), frequency: "Weekly" }, "2026-09-15", "as given"],
  [{ lastSent: day("2026-01-01") }, undefined, "no rhythm"],
  [{ frequency: "Weekly" }, undefined, "never sent"],
  [{ lastSent: day("2026-01-01"), frequency: " every day" }, "2026-01-02", "daily"],
  [{ lastSent: day("2026-01-01"), frequency: "Every 2 weeks" }, "2026-01-15", "two weeks"],
  [{ lastSent: day("2026-01-01"), frequency: "Biweekly" }, "2026-01-15", "two weeks"],
  [{ lastSent: day("2026-01-01"), frequency: "Every week" }, "2026-01-08", "a week"],
  [{ lastSent: day("2026-01-01"), frequency: "Bi-monthly" }, "2026-03-01", "two months"],
  [{ lastSent: day("2026-01-01"), frequency: "Every two months" }, "2026-03-01", "two months"],
  [{ lastSent: day("2026-01-01"), frequency: "Every month" }, "2026-02-01", "a month"],
  [{ lastSent: day("2026-01-01"), frequency: "Every 3 months" }, "2026-04-01", "a quarter"],
  [{ lastSent: day("2026-01-01"), frequency: "Twice a year" }, "2026-07-01", "half a year"],
  [{ lastSent: day("2026-01-01"), frequency: "Every year" }, "2027-01-01", "a year"],
])("%j is due on %s: %s", (row, due) => {
  expect(dueDate(read([row])[0]!)).toBe(due);
});
