import { describe, expect, test } from "@jest/globals";

import { estimateRange, withExtremes } from "#domain/finance/estimate-range";
import { financialYear } from "#domain/finance/financial-year";
import type { SpanAmounts } from "#domain/finance/finance";
import type { SpanCurves } from "#domain/finance/span-amounts";
import { yearAmounts } from "#domain/finance/span-amounts";
import { unknown } from "#domain/kernel/figure";
import { daysBetween } from "#domain/kernel/plain-date";
import type { PlainDate } from "#domain/kernel/plain-date";

import { day } from "../portfolio/a-project";

const year = { label: "2026", from: day("2026-01-01"), to: day("2026-12-31") };

/** An amount for every day since 1 December 2025. */
const daily =
  (amount: number) =>
  (date: PlainDate): number =>
    amount * daysBetween(day("2025-12-01"), date);

const all: SpanCurves = {
  planned: daily(10),
  earned: daily(8),
  actual: daily(9),
  forecast: daily(20),
};

function amountsAt(statusDate: string, curves: SpanCurves = all): SpanAmounts {
  return yearAmounts(curves, year, day(statusDate));
}

describe("amounts of a financial year", () => {
  test("are what falls between the day before it and its end, to date up to the status date", () => {
    // Ten days of the year are over; at its start 30 days were spent at 9, at its end 395 at 20.
    expect(amountsAt("2026-01-10")).toEqual({
      planned: 3650,
      plannedToDate: 100,
      earnedToDate: 80,
      actualToDate: 90,
      forecast: 395 * 20 - 30 * 9,
      variance: 3650 - (395 * 20 - 30 * 9),
    });
  });

  test.each([
    ["on the first day of the year", "2026-01-01", 1],
    ["on the day before it", "2025-12-31", 0],
    ["a month before it", "2025-11-30", 0],
    ["on its last day", "2026-12-31", 365],
    ["after it", "2027-06-30", 365],
  ])("to date %s", (_when, statusDate, days) => {
    expect(amountsAt(statusDate)).toMatchObject({
      planned: 3650,
      plannedToDate: days * 10,
      earnedToDate: days * 8,
      actualToDate: days * 9,
    });
  });

  test.each([
    ["actual cost once the year is over", "2026-12-31", 365 * 9],
    ["forecast from the day before its last", "2026-12-30", 395 * 20 - 30 * 9],
    ["actual cost up to the day before it", "2025-12-31", 395 * 20 - 30 * 9],
    ["forecast alone before that", "2025-12-30", 365 * 20],
  ])("forecast the %s", (_what, statusDate, forecast) => {
    expect(amountsAt(statusDate).forecast).toBe(forecast);
  });

  test("of a year that is over need no forecast", () => {
    const { forecast, variance } = amountsAt("2027-01-31", { ...all, forecast: undefined });
    expect([forecast, variance]).toEqual([365 * 9, 3650 - 365 * 9]);
  });

  test("say why they are not known", () => {
    const none = { planned: undefined, earned: undefined, actual: undefined, forecast: undefined };
    const amounts = amountsAt("2026-06-30", none);
    expect(amounts).toEqual({
      planned: unknown("noTimePhasedPlan"),
      plannedToDate: unknown("noTimePhasedPlan"),
      earnedToDate: unknown("noEarnedValue"),
      actualToDate: unknown("noActualCost"),
      forecast: unknown("noForecast"),
      variance: unknown("noTimePhasedPlan"),
    });
  });

  test.each([
    ["actual cost", { ...all, actual: undefined }, "2027-06-30"],
    ["forecast", { ...all, forecast: undefined }, "2026-06-30"],
    ["forecast at its start", { ...all, forecast: undefined }, "2025-06-30"],
  ])("know no forecast without %s", (_what, curves, statusDate) => {
    expect(amountsAt(statusDate, curves).forecast).toEqual(unknown("noForecast"));
  });
});

test.each([0, 13])("no financial year starts in month %i", (month) => {
  expect(() => financialYear(day("2026-01-01"), month)).toThrow(`No month ${String(month)}`);
});

describe("the range of estimates", () => {
  const none = unknown("noForecast");
  const nothing = {
    typical: none,
    atypical: none,
    costAndSchedule: none,
    weightedIndices: none,
    reported: none,
  };

  test.each([
    [
      "of all",
      { typical: 5, atypical: 4, costAndSchedule: 9, weightedIndices: 6, reported: 7 },
      4,
      9,
    ],
    ["with the first the highest", { typical: 9, atypical: 4 }, 4, 9],
    ["with the last the lowest", { typical: 9, reported: 0 }, 0, 9],
    ["of one alone", { costAndSchedule: 3 }, 3, 3],
    ["of none", {}, none, none],
  ])("%s", (_case, known, lowest, highest) => {
    const estimates = { ...nothing, ...known };
    expect(withExtremes(estimates)).toEqual({ ...estimates, lowest, highest });
  });

  // BAC 4000, EV 2500, AC 2800, PV 2000: CPI 25/28, SPI 5/4.
  test("holds every formula", () => {
    const range = estimateRange(
      { plannedValue: 2000, earnedValue: 2500, actualCost: 2800, budgetAtCompletion: 4000 },
      4100,
    );
    const cpi = 2500 / 2800;
    expect(range.typical).toBeCloseTo(4480, 9);
    expect(range.atypical).toBe(4300);
    expect(range.costAndSchedule).toBeCloseTo(2800 + 1500 / (cpi * 1.25), 9);
    expect(range.weightedIndices).toBeCloseTo(2800 + 1500 / (0.8 * cpi + 0.2 * 1.25), 9);
    expect(range.reported).toBe(4100);
    expect(range.lowest).toBe(4100);
    expect(range.highest).toBeCloseTo(4480, 9);
  });
});
