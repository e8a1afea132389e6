import { describe, expect, test } from "@jest/globals";

import { amountReader } from "#domain/finance/amount-series";
import type { CategoryAmounts } from "#domain/finance/finance";
import { unknown } from "#domain/kernel/figure";
import { defaultSettings } from "#domain/settings/settings";

import type { ProjectSketch } from "../portfolio/a-project";
import { aProject, day, monthEndOf } from "../portfolio/a-project";
import { reportOf } from "../portfolio/report-of";

describe("amounts by date", () => {
  const read = amountReader([
    { date: day("2026-01-10"), value: 100 },
    { date: day("2026-01-20"), value: 300 },
    { date: day("2026-01-30"), value: 200 },
  ]);

  test.each([
    ["2026-01-30", 200],
    ["2026-01-09", 0],
    ["2026-01-10", 100],
    ["2026-01-12", 140],
    ["2026-01-20", 300],
    ["2026-01-25", 250],
    ["2026-12-31", 200],
    ["2026-01-11", 120],
    ["2026-01-11", 120],
    ["2026-01-10", 100],
  ])("on %s are %i, in whatever order they are asked for", (date, amount) => {
    expect(read(day(date))).toBe(amount);
  });

  test("of nothing are nothing", () => {
    expect(amountReader([])(day("2026-01-01"))).toBe(0);
  });
});

describe("the money of a category", () => {
  type Rows = NonNullable<ProjectSketch["costPeriods"]>;

  function categoryAt(statusDate: string, rows: Rows, start = 1): CategoryAmounts | undefined {
    const { costPeriods: periods } = aProject({ costPeriods: rows });
    const project = {
      ...aProject({ facts: { statusDate: day(statusDate) } }),
      costCategories: [{ category: "Capex", periods }],
    };
    const settings = { ...defaultSettings, financialYearStart: start };
    return reportOf([project], { settings, date: day(statusDate) }).projects[0]?.finance
      ?.categories[0];
  }

  const row = (month: number, amounts: Omit<Rows[number], "periodEnd">): Rows[number] => ({
    periodEnd: monthEndOf(2026, month),
    ...amounts,
  });
  const rows: Rows = [
    row(0, { plannedValue: 10, earnedValue: 8, actualCost: 12, forecast: 11 }),
    row(1, { plannedValue: 20, earnedValue: 16, actualCost: 24, forecast: 22 }),
    row(2, { plannedValue: 30, forecast: 36 }),
    row(3, { plannedValue: 40, forecast: 50 }),
  ];

  test("is that of the year and of the whole life", () => {
    const amounts = {
      planned: 40,
      plannedToDate: 20,
      earnedToDate: 16,
      actualToDate: 24,
      forecast: 50,
      variance: -10,
    };
    expect(categoryAt("2026-02-28", rows)).toEqual({
      category: "Capex",
      thisYear: amounts,
      wholeLife: amounts,
    });
  });

  test("of a year that ends in between is what falls in it", () => {
    expect(categoryAt("2026-02-28", rows, 4)?.thisYear).toMatchObject({
      planned: 30,
      forecast: 36,
    });
    expect(categoryAt("2026-02-28", rows, 2)?.thisYear).toEqual({
      planned: 30,
      plannedToDate: 10,
      earnedToDate: 8,
      actualToDate: 12,
      forecast: 38,
      variance: -8,
    });
  });

  test("before the first planned month is spread over that month", () => {
    // 14 of the 28 days from 31 January to 28 February, of 20 in that month.
    const late = [row(1, { plannedValue: 20 }), row(2, { plannedValue: 30 })];
    expect(categoryAt("2026-02-14", late)?.wholeLife.plannedToDate).toBe(10);
  });

  test("leaves out amounts and dates that can only be slips", () => {
    const spoilt = [
      ...rows,
      row(4, { forecast: 1e19 }),
      { periodEnd: day("9999-12-31"), forecast: 70 },
      { forecast: 90 },
    ];
    expect(categoryAt("2026-02-28", spoilt)?.wholeLife.forecast).toBe(50);
  });

  test("has no forecast of the year without one that is still to come", () => {
    const past = categoryAt("2026-04-30", rows);
    expect(past?.thisYear.forecast).toEqual(unknown("noForecast"));
    expect(past?.wholeLife.forecast).toBe(50);
  });

  test("says why it is not known", () => {
    const none = unknown("noTimePhasedPlan");
    expect(categoryAt("2026-02-28", [])?.wholeLife).toEqual({
      planned: none,
      plannedToDate: none,
      earnedToDate: unknown("noEarnedValue"),
      actualToDate: unknown("noActualCost"),
      forecast: unknown("noForecast"),
      variance: none,
    });
    const ahead = categoryAt("2026-02-28", [row(3, { plannedValue: 5, forecast: 50 })]);
    expect(ahead?.thisYear.forecast).toEqual(unknown("noForecast"));
    expect(ahead?.wholeLife).toMatchObject({ planned: none, forecast: 50 });
  });
});

test("a contingency of which nothing is said to be used is left as it is", () => {
  const { projects } = reportOf([aProject({ facts: { contingency: 40 } })]);
  expect(projects[0]?.finance?.contingency).toEqual({ approved: 40, used: 0, left: 40 });
});
