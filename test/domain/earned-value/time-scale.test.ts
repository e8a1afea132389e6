import { describe, expect, test } from "@jest/globals";

import { addMonths, monthEnd, monthsBetween } from "#domain/kernel/calendar-months";
import type { PeriodEnds, TimeScale } from "#domain/earned-value/time-scale";
import { dateAt, startOf, timeAt, timeScale } from "#domain/earned-value/time-scale";

import { day } from "../portfolio/a-project";

function endsOf(first: string, ...others: readonly string[]): PeriodEnds {
  return [{ date: day(first) }, ...others.map((date) => ({ date: day(date) }))];
}

function scaleOf(ends: PeriodEnds, start?: string, startsAtFirst = false): TimeScale {
  return timeScale(ends, start === undefined ? undefined : day(start), startsAtFirst);
}

const knotsOf = ({ knots }: TimeScale): unknown => knots.map(({ date, time }) => [date, time]);
/** Days of a mean month of the Gregorian calendar: 146,097 days in 4,800 months. */
const meanMonth = 146_097 / 4_800;
const quarter = endsOf("2025-01-31", "2025-02-28", "2025-03-31");

describe("the pace of a plan by the gaps between its ends", () => {
  test.each<readonly [PeriodEnds, TimeScale["unit"], object, because: string]>([
    [endsOf("2025-01-31"), "month", { months: 1 }, "one end alone"],
    [endsOf("2025-01-05", "2025-01-12"), "week", { days: 7 }, "7 days"],
    [endsOf("2025-01-05", "2025-01-11"), "period", { days: 6 }, "6 days are no week"],
    [endsOf("2025-01-05", "2025-01-13"), "period", { days: 8 }, "nor are 8"],
    [endsOf("2025-01-05", "2025-02-02"), "period", { days: 28 }, "28 days each"],
    [endsOf("2025-01-31", "2025-02-28", "2025-03-31"), "month", { months: 1 }, "28 to 31"],
    [endsOf("2025-01-01", "2025-02-01"), "month", { months: 1 }, "31 alone"],
    [endsOf("2025-01-01", "2025-02-02"), "month", { days: meanMonth }, "32 is of a 4-4-5 year"],
    [
      endsOf("2025-01-25", "2025-02-22", "2025-03-29"),
      "month",
      { days: meanMonth },
      "28 and 35 days",
    ],
    [endsOf("2025-01-01", "2025-02-06"), "period", { days: 36 }, "36 days are no month"],
    [endsOf("2025-03-31", "2025-06-30", "2025-09-30"), "quarter", { months: 3 }, "91 and 92"],
    [endsOf("2025-01-01", "2025-03-30"), "quarter", { months: 3 }, "88 days"],
    [endsOf("2025-01-01", "2025-03-29"), "period", { days: 87 }, "87 are none"],
    [endsOf("2025-01-01", "2025-04-05"), "quarter", { months: 3 }, "94 days"],
    [endsOf("2025-01-01", "2025-04-06"), "period", { days: 95 }, "95 are none"],
    [endsOf("2025-01-01", "2025-01-11", "2025-01-22"), "period", { days: 10.5 }, "a day apart"],
    [endsOf("2025-01-01", "2025-01-11", "2025-01-23"), "month", { days: meanMonth }, "two apart"],
    [endsOf("2025-01-01", "2025-04-11", "2025-07-25"), "period", { days: 102.5 }, "5 % apart"],
    [endsOf("2025-01-01", "2025-04-11", "2025-07-26"), "month", { days: meanMonth }, "6 % apart"],
  ])("%j: a %s of %j, %s", (ends, unit, stride) => {
    const scale = scaleOf(ends);
    expect(scale.unit).toBe(unit);
    expect(scale.stride).toEqual(stride);
  });
});

describe("the knots of a plan", () => {
  test("begin a period before the first end where no start is known, or none before it", () => {
    const expected = [
      ["2024-12-31", 0],
      ["2025-01-31", 1],
      ["2025-02-28", 2],
      ["2025-03-31", 3],
    ];
    expect(knotsOf(scaleOf(quarter))).toEqual(expected);
    expect(knotsOf(scaleOf(quarter, "2025-01-01"))).toEqual(expected);
    expect(knotsOf(scaleOf(quarter, "2025-02-01"))).toEqual(expected);
    expect(startOf(quarter, undefined)).toBe("2024-12-31");
    expect(startOf(quarter, day("2025-01-31"))).toBe("2025-01-30");
  });

  test("count a short first period as one, and one of more than half as long again by its days", () => {
    expect(scaleOf(quarter, "2025-01-20").knots[1]?.time).toBe(1);
    // 46 days from 16 December are 1.51 mean months, 45 are 1.48.
    expect(scaleOf(quarter, "2024-12-17").knots[1]?.time).toBe(46 / meanMonth);
    expect(scaleOf(quarter, "2024-12-18").knots[1]?.time).toBe(1);
    expect(scaleOf(quarter, "2024-12-17").knots[2]?.time).toBe(46 / meanMonth + 1);
  });

  test("begin with the first entry where that is the state at the start", () => {
    expect(knotsOf(scaleOf(quarter, undefined, true))).toEqual([
      ["2025-01-31", 0],
      ["2025-02-28", 1],
      ["2025-03-31", 2],
    ]);
  });

  test("of uneven periods are their days in mean months", () => {
    const uneven = scaleOf(endsOf("2025-01-31", "2025-06-30", "2025-07-31"), "2025-01-01");
    expect(uneven.knots.map(({ time }) => time * meanMonth)).toEqual([
      0,
      31,
      expect.closeTo(181, 9),
      expect.closeTo(212, 9),
    ]);
  });
});

describe("times and dates on a scale", () => {
  const months = scaleOf(quarter);
  const weeks = scaleOf(endsOf("2025-01-05", "2025-01-12"));

  test.each<readonly [TimeScale, string, number, because: string]>([
    [months, "2024-12-31", 0, "the start"],
    [months, "2025-01-16", 16 / 31, "within the first period"],
    [months, "2025-01-31", 1, "its end"],
    [months, "2025-02-14", 1.5, "within the second"],
    [months, "2025-03-31", 3, "the last end"],
    [months, "2025-04-15", 3.5, "half of April after it"],
    [months, "2025-05-31", 5, "two months after it"],
    [months, "2024-12-21", -10 / meanMonth, "ten days before the start"],
    [weeks, "2024-12-29", 0, "the start of weeks"],
    [weeks, "2025-01-19", 3, "a week after the last"],
    [weeks, "2024-12-22", -1, "a week before"],
  ])("%o at %s is %d: %s", (scale, date, time) => {
    expect(timeAt(scale, day(date))).toBeCloseTo(time, 12);
  });

  test.each<readonly [TimeScale, number, string | undefined, because: string]>([
    [months, 0, "2024-12-31", "the start"],
    [months, 0.5, "2025-01-16", "15.5 days, rounded up"],
    [months, 1, "2025-01-31", "an end"],
    [months, 1.5, "2025-02-14", "half of February"],
    [months, 3, "2025-03-31", "the last end"],
    [months, 3.5, "2025-04-15", "half of April"],
    [months, 5, "2025-05-31", "two months on"],
    [months, 2401, "2225-01-31", "199 years and 10 months on"],
    [months, 2402, undefined, "more than two centuries"],
    [weeks, 3, "2025-01-19", "a week on"],
  ])("%o: the time %d is on %s: %s", (scale, time, date) => {
    expect(dateAt(scale, time)).toBe(date);
  });
});

describe("months of the calendar", () => {
  test.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2000-01-31", 1, "2000-02-29"],
    ["2100-01-31", 1, "2100-02-28"],
    ["2025-02-28", 1, "2025-03-31"],
    ["2024-02-28", 1, "2024-03-28"],
    ["2025-01-30", 1, "2025-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2025-12-31", 1, "2026-01-31"],
    ["2025-11-15", 1, "2025-12-15"],
    ["2025-11-15", 2, "2026-01-15"],
    ["2025-01-15", -1, "2024-12-15"],
    ["2025-01-15", 1.5, "2025-03-01"],
    ["2025-01-15", -0.5, "2024-12-31"],
    ["2025-01-15", 0, "2025-01-15"],
  ])("%s and %d months are %s", (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  test.each([
    ["2025-01-31", "2025-02-28", 1],
    ["2025-01-15", "2025-02-14", 30 / 31],
    ["2025-01-15", "2025-02-15", 1],
    ["2024-11-15", "2025-02-15", 3],
    ["2025-01-15", "2025-01-15", 0],
    ["2025-03-31", "2025-04-15", 0.5],
  ])("from %s to %s are %d months", (from, to, months) => {
    expect(monthsBetween(day(from), day(to))).toBeCloseTo(months, 12);
  });

  test("every month ends on its last day", () => {
    const last = Array.from({ length: 12 }, (_, at) =>
      Number(monthEnd(day(`2025-${String(at + 1).padStart(2, "0")}-10`)).slice(8)),
    );
    expect(last).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});
