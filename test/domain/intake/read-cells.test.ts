import { describe, expect, test } from "@jest/globals";

import { parseDateText } from "#domain/intake/cells/parse-date-text";
import { parseNumberText } from "#domain/intake/cells/parse-number-text";
import { parsePeriodText } from "#domain/intake/cells/parse-period-text";
import { percentScale, type PercentScale } from "#domain/intake/cells/read-percents";
import { parseAmountUnit, parseCurrency, unitHint } from "#domain/intake/cells/units";

describe("a date written as text", () => {
  test.each([
    ["2026-03-31", "2026-03-31", "ISO"],
    ["2026-03-31T09:30:00", "2026-03-31", "a time is dropped"],
    ["31/03/2026", "2026-03-31", "31 is no month"],
    ["03/31/2026", "2026-03-31", "31 is no month either way"],
    ["05/05/2026", "2026-05-05", "both orders give the same day"],
    ["31.03.2026", "2026-03-31", "full stops put the day first"],
    ["1 Apr 2026", "2026-04-01", "the month has a name"],
    ["Tuesday, 31 March 2026", "2026-03-31", "a weekday is dropped"],
    ["July 25, 2022", "2022-07-25", "Canadian register"],
    ["30.06.08", "2008-06-30", "UK major projects data 2020"],
    ["31\u00a0Mar\u00a02026", "2026-03-31", "no-break spaces are spaces"],
  ])("%s is %s, because %s", (text, date) => {
    expect(parseDateText(text)).toMatchObject({ kind: "date", date });
  });

  test("is ambiguous where day and month could be swapped", () => {
    expect(parseDateText("03/04/2026")).toEqual({
      kind: "ambiguous",
      dayFirst: "2026-04-03",
      monthFirst: "2026-03-04",
      twoDigitYear: false,
    });
  });

  test.each(["", "soon", "30/02/2026", "2026", "Q3 2026", "12.5", "1/2/3/4"])(
    "%j is none",
    (text) => {
      expect(parseDateText(text)).toBeUndefined();
    },
  );
});

describe("a number written as text", () => {
  test.each([
    ["1,234.50", 1234.5],
    ["£1,234.50", 1234.5],
    ["$ 3,794,700", 3794700],
    ["(1,200)", -1200],
    ["£(1,200)", -1200],
    ["-5", -5],
    ["1,200-", -1200],
    ["1.2m", 1200000],
    ["£3.4 million", 3400000],
    ["250k", 250000],
    ["1 200,50", 1200.5],
    ["1.234.567", 1234567],
    ["12,5", 12.5],
    ["EUR 900", 900],
    ["₹1,25,000", 125_000],
    ["12,34,567.50", 1_234_567.5],
    ["4.5 crore", 45_000_000],
    ["₹ 250 Cr", 2_500_000_000],
    ["3 lakh", 300_000],
    ["1.2 Mrd", 1_200_000_000],
  ])("%s is %d", (text, value) => {
    expect(parseNumberText(text)?.value).toBeCloseTo(value, 6);
  });

  test("keeps that it was a percent, undivided", () => {
    expect(parseNumberText("85%")).toMatchObject({ value: 85, percent: true });
  });

  test.each(["", "n/a", "1,23,4", "--5", "(5", "12 apples", "1.2.3", "#REF!"])(
    "%j is none",
    (text) => {
      expect(parseNumberText(text)).toBeUndefined();
    },
  );
});

describe("the scale of a column of percents", () => {
  test.each<[readonly number[], PercentScale, string]>([
    [[0.2, 0.85, 1], "fraction", "0.2 is no whole per cent"],
    [[20, 85, 1], "hundred", "85 is no fraction"],
    [[0.5, 50], "mixed", "both are there"],
    [[1, 0], "undecided", "1 can be one per cent or the whole"],
    [[0, 0], "fraction", "0 is 0 on both"],
    [[0.9, 1.1], "fraction", "1.1 is over the whole"],
  ])("of %j is %s, because %s", (numbers, scale) => {
    expect(percentScale(numbers)).toBe(scale);
  });
});

describe("a period", () => {
  test.each([
    ["Apr 2026", "2026-04-30"],
    ["Feb-24", "2024-02-29"],
    ["2026-12", "2026-12-31"],
    ["04/2026", "2026-04-30"],
    ["Q2 2026", "2026-06-30"],
    ["2026 Q4", "2026-12-31"],
  ])("%s ends on %s", (text, end) => {
    expect(parsePeriodText(text)).toBe(end);
  });

  test.each(["Period 3", "2026-13", "Q5 2026", "total"])("%j is none", (text) => {
    expect(parsePeriodText(text)).toBeUndefined();
  });
});

describe("units of amounts", () => {
  test.each([
    ["£m", 1_000_000, "GBP"],
    ["£ 000", 1000, "GBP"],
    ["£000s", 1000, "GBP"],
    ["in thousands", 1000, undefined],
    ["eur millions", 1_000_000, "EUR"],
    ["days", undefined, undefined],
    ["$k", 1000, undefined],
  ])("%s", (hint, unit, currency) => {
    expect(unitHint(hint)).toEqual({ unit, currency });
  });

  test("are read from a cell of their own", () => {
    expect(parseAmountUnit("Thousands")).toBe(1000);
    expect(parseAmountUnit("£m")).toBe(1_000_000);
    expect(parseAmountUnit("Units")).toBe(1);
    expect(parseAmountUnit("boxes")).toBeUndefined();
  });

  test("a currency leaves no doubt or is none", () => {
    expect(parseCurrency("£")).toBe("GBP");
    expect(parseCurrency("gbp")).toBe("GBP");
    expect(parseCurrency("Canadian dollars")).toBe("CAD");
    expect(parseCurrency("$")).toBeUndefined();
  });
});
