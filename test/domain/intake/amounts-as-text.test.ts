import { describe, expect, test } from "@jest/globals";

import { gridOf } from "#domain/intake/cells/grid";
import { daysInHeader, parseDurationText } from "#domain/intake/cells/parse-duration-text";
import { parseNumberText } from "#domain/intake/cells/parse-number-text";
import { unitNote } from "#domain/intake/rows/unit-note";
import { parseAmountUnit, parseCurrency, scaleAmount, unitHint } from "#domain/intake/cells/units";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab } from "../../support/snapshots";

describe("what 1 means in amounts", () => {
  test.each<[string, number | undefined]>([
    ["m", 1_000_000],
    ["£mn", 1_000_000],
    ["mio €", 1_000_000],
    ["5m", 1_000_000],
    ["k", 1000],
    ["£k", 1000],
    ["'000", 1000],
    ["000s", 1000],
    ["10k", undefined],
    ["2000", undefined],
    ["1000s", undefined],
    ["month", undefined],
    ["team", undefined],
    ["week", undefined],
    ["kg", undefined],
    ["", undefined],
    ["thousands of millions", 1_000_000],
  ])("%j is %p", (hint, unit) => {
    expect(unitHint(hint).unit).toBe(unit);
  });

  test.each<[string, number | undefined]>([
    ["£", undefined],
    ["1", 1],
    ["Pounds", 1],
    ["£000s", 1000],
    ["K", 1000],
    ["1000", 1000],
    ["1000000", 1_000_000],
    ["€ mio", 1_000_000],
    ["GBP millions", 1_000_000],
  ])("of the cell %j it is %p", (text, unit) => {
    expect(parseAmountUnit(text)).toBe(unit);
  });

  test.each([
    [1.1, 1_000_000, 1_100_000],
    [0.123456, 1000, 123.46],
    [-2.5, 1000, -2500],
    [0, 1_000_000, 0],
    [1.005, 1, 1.005],
  ])("%d in units of %d is %d", (value, unit, amount) => {
    expect(scaleAmount(value, unit)).toBe(amount);
  });
});

describe("a currency", () => {
  test.each<[string, string | undefined]>([
    ["gbp", "GBP"],
    ["Euros", "EUR"],
    ["US dollars", "USD"],
    ["Amounts in CHF", "CHF"],
    ["All costs in EUR thousands", "EUR"],
    ["all amounts are in nok", "NOK"],
    ["net £ of VAT", "GBP"],
    ["plan (€)", "EUR"],
    ["XYZ", undefined],
    ["eurozone", undefined],
    ["$m", undefined],
    ["", undefined],
  ])("of %j is %p", (text, code) => {
    expect(parseCurrency(text)).toBe(code);
  });
});

describe("a note that says what the amounts of a tab are in", () => {
  const noteOf = (rows: readonly (readonly RawCell[])[]): unknown =>
    unitNote(gridOf(aTab("A", rows)));
  const nothing = { unit: 1, currency: undefined };
  const rowsBefore = (count: number): readonly (readonly RawCell[])[] =>
    Array.from({ length: count }, () => ["x"]);

  test.each<[RawCell, object, string]>([
    ["All figures in £m", { unit: 1_000_000, currency: "GBP" }, "the usual one"],
    ["Figures in EUR '000", { unit: 1000, currency: "EUR" }, "a code and thousands"],
    ["* Costs are in thousands", { unit: 1000, currency: undefined }, "no currency"],
    ["All k", { unit: 1000, currency: undefined }, "as short as can be"],
    ["All figures in £", nothing, "no scale"],
    ["The budget is £3m", nothing, "it tells an amount and not a scale"],
    ["All work in the month", nothing, "m begins another word"],
    [1000, nothing, "a number"],
  ])("%p: %p, %s", (cell, basis) => {
    expect(noteOf([["Title"], ["", cell]])).toEqual(basis);
  });

  test("is looked for in the first twelve rows, and the first one counts", () => {
    const note = "All figures in £m";
    expect(noteOf([...rowsBefore(11), [note]])).toMatchObject({ unit: 1_000_000 });
    expect(noteOf([...rowsBefore(12), [note]])).toEqual(nothing);
    expect(noteOf([["All figures in £k", note]])).toMatchObject({ unit: 1000 });
    expect(noteOf([[note], ["All figures in £k"]])).toMatchObject({ unit: 1_000_000 });
  });

  test("is a line of sixty letters at most", () => {
    const line = (length: number): string => "All figures in £m ".padEnd(length, ".");
    expect(noteOf([[line(60)]])).toMatchObject({ unit: 1_000_000 });
    expect(noteOf([[line(61)]])).toEqual(nothing);
  });
});

describe("a number as text", () => {
  test.each<[string, number]>([
    [".5", 0.5],
    ["0", 0],
    ["1'234", 1234],
    ["1 234 567", 1234567],
    ["1.234", 1.234],
    ["1.234,5", 1234.5],
    ["1,234", 1234],
    ["1,23", 1.23],
    ["+5", 5],
    ["(5)", -5],
    ["2bn", 2_000_000_000],
    ["3 thousand", 3000],
    ["4mn", 4_000_000],
    ["4 mio", 4_000_000],
    ["1 billion", 1_000_000_000],
    ["£-5", -5],
    ["5 gbp", 5],
    ["US$ 7", 7],
  ])("%j is %d", (text, value) => {
    expect(parseNumberText(text)?.value).toBe(value);
  });

  test.each(["5)", "(-5)", "-5-", "1234,567,8", "1,2 3", "5 k k", ".", "Mar 2026", "Day 5"])(
    "%j is none",
    (text) => {
      expect(parseNumberText(text)).toBeUndefined();
    },
  );

  test.each<[string, string | undefined, boolean]>([
    ["£5", "£", false],
    ["5 eur", "eur", false],
    ["chf 5", "chf", false],
    ["5", undefined, false],
    ["5%", undefined, true],
    ["-5 %", undefined, true],
  ])("%j is of currency %p, per cent: %p", (text, currency, percent) => {
    expect(parseNumberText(text)).toMatchObject({ currency, percent });
  });

  test("has 32 letters at most", () => {
    expect(parseNumberText("5".padStart(32))?.value).toBe(5);
    expect(parseNumberText("5".padStart(33))).toBeUndefined();
  });
});

describe("a duration in working days", () => {
  test.each<[string, number | undefined]>([
    ["12 days", 12],
    ["1 day?", 1],
    ["3d", 3],
    ["2 wks", 10],
    ["1,5 Wochen", 7.5],
    ["2 mons", 40],
    ["1 mo", 20],
    ["4h", 0.5],
    ["240 mins", 0.5],
    ["3 edays", 3],
    ["-2 days", -2],
    ["5", undefined],
    ["5 years", undefined],
    ["days 5", undefined],
    ["1234567890 days", 1_234_567_890],
    ["1234567890.12 days", undefined],
  ])("%j is %p", (text, days) => {
    expect(parseDurationText(text)).toBe(days);
  });

  test.each<[string, number | undefined]>([
    ["Duration (weeks)", 5],
    ["Duration (months)", 20],
    ["Effort in hours", 1 / 8],
    ["Work (h)", 1 / 8],
    ["Duration (days)", undefined],
    ["Days per week", undefined],
    ["Duration", undefined],
    ["Month", 20],
  ])("in a column headed %j 1 is %p of them", (header, days) => {
    expect(daysInHeader(header)).toBe(days);
  });
});
