import { describe, expect, test } from "@jest/globals";

import {
  addDays,
  daysBetween,
  fromSerial,
  parsePlainDate,
  toPlainDate,
  toSerial,
} from "#domain/kernel/plain-date";

function day(text: string): NonNullable<ReturnType<typeof parsePlainDate>> {
  const date = parsePlainDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  return date;
}

describe("a plain date", () => {
  test("is read from its Excel serial in both date systems", () => {
    expect(fromSerial(46112, false)).toBe("2026-03-31");
    expect(fromSerial(46112.75, false)).toBe("2026-03-31");
    expect(fromSerial(46112 - 1462, true)).toBe("2026-03-31");
    expect(toSerial(day("2026-03-31"), false)).toBe(46112);
  });

  test("is refused where Excel's calendar is wrong or there is no such day", () => {
    expect(fromSerial(60, false)).toBeUndefined();
    expect(fromSerial(Number.NaN, false)).toBeUndefined();
    expect(toPlainDate(2026, 2, 30)).toBeUndefined();
    expect(parsePlainDate("31/12/2026")).toBeUndefined();
  });

  // Source: UK DfT anonymised GMPP return, sheets 6a-6c (oracles.json, MS-1).
  test.each([
    ["2018-03-19", "2018-05-21", 63],
    ["2018-11-19", "2019-04-15", 147],
    ["2018-10-27", "2019-04-25", 180],
    ["2018-07-27", "2019-05-01", 278],
    ["2009-12-01", "2014-12-01", 1826],
    ["2020-02-01", "2000-02-01", -7305],
  ])("from %s to %s is %i days", (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
    expect(addDays(day(from), days)).toBe(to);
  });
});
