import { describe, expect, test } from "@jest/globals";

import { groupPeriods, withoutSpent } from "#application/sheets/finance/group-periods";
import { fitLine } from "#application/sheets/fit-text";
import { cutColumns, spanWidth, splitColumns } from "#application/sheets/spans";
import { bodyText, textPixels } from "#application/sheets/text-width";
import { timeAxis } from "#application/sheets/time-axis";
import type { FinancePeriod, PeriodAmounts } from "#domain/overviews/finance-periods";
import { toSerial } from "#domain/kernel/plain-date";

import { day } from "../../support/builders";

describe("columns cut into parts", () => {
  test("cover every column once, each part near its share of the width", () => {
    const widths = [26, 18, 30, 10, 10, 10, 10, 7, 7, 14, 16, 40];
    const spans = splitColumns(widths, 6);
    expect(
      spans.flatMap(({ column, columns }) =>
        Array.from({ length: columns }, (_, at) => column + at),
      ),
    ).toEqual(widths.map((_, at) => at));
    const off = spans.map((span) => Math.abs(spanWidth(widths, span) - 198 / 6));
    expect(Math.max(...off)).toBeLessThan(12);
  });

  test("are fewer where there are fewer columns", () => {
    expect(splitColumns([10, 10], 6)).toEqual([
      { column: 0, columns: 1 },
      { column: 1, columns: 1 },
    ]);
    expect(cutColumns([30, 10], [0.5, 0.5])).toHaveLength(2);
  });
});

describe("months taken together", () => {
  const amounts = (planned: number, actual?: number): PeriodAmounts => ({
    ...{ planned, earned: undefined, actual, forecast: actual ?? planned },
  });
  const months: readonly FinancePeriod[] = [
    "2026-02-28",
    "2026-03-31",
    "2026-04-30",
    "2026-05-31",
  ].map((end, at) => ({
    periodEnd: day(end),
    inPeriod: amounts(10, at < 2 ? 12 : undefined),
    cumulative: amounts(10 * (at + 1), at < 2 ? 12 * (at + 1) : undefined),
  }));

  test("stay months while they fit", () => {
    expect(groupPeriods(months, 4, 4)).toEqual({ periods: months, months: 1 });
  });

  test("become quarters of the financial year, with sums in them and what they come to", () => {
    const { periods, months: length } = groupPeriods(months, 4, 2);
    expect(length).toBe(3);
    expect(periods.map(({ periodEnd }) => periodEnd)).toEqual(["2026-03-31", "2026-05-31"]);
    expect(periods[0]).toMatchObject({
      inPeriod: { planned: 20, actual: 24 },
      cumulative: { planned: 20 },
    });
    expect(periods[1]?.inPeriod.actual).toBeUndefined();
    expect(periods[1]?.cumulative.planned).toBe(40);
  });

  test("have no forecast of what is spent", () => {
    expect(withoutSpent(months).map(({ inPeriod }) => inPeriod.forecast)).toEqual([
      undefined,
      undefined,
      10,
      10,
    ]);
  });
});

describe("an axis of dates", () => {
  test("begins with a month, holds all dates and has eight steps at most", () => {
    const axis = timeAxis([day("2026-11-14"), day("2026-02-27"), day("2028-03-31")], false);
    expect(axis?.minimum).toBe(toSerial(day("2026-02-01"), false));
    expect(axis?.maximum).toBeGreaterThanOrEqual(toSerial(day("2028-03-31"), false));
    expect(
      ((axis?.maximum ?? 0) - (axis?.minimum ?? 0)) / (axis?.majorUnit ?? 1),
    ).toBeLessThanOrEqual(8);
    expect(timeAxis([], false)).toBeUndefined();
  });
});

describe("a line of text", () => {
  test("that is too long ends at a word, within its room", () => {
    const text = "Re-tender of the west wing above the estimate of the surveyor";
    expect(fitLine(text, bodyText, 1000)).toBe(text);
    const cut = fitLine(text, bodyText, 150);
    expect(cut).toMatch(/^Re-tender of the .*…$/);
    expect(textPixels(cut, bodyText)).toBeLessThanOrEqual(150);
    expect(
      textPixels(fitLine("Unbreakable".repeat(9), bodyText, 60), bodyText),
    ).toBeLessThanOrEqual(60);
  });
});
