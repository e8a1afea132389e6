import { describe, expect, test } from "@jest/globals";

import { percentScale, readPercents, type PercentScale } from "#domain/intake/cells/read-percents";
import { readPeriods, readDates } from "#domain/intake/cells/read-dates";
import type { FieldToRead, ReadingContext } from "#domain/intake/cells/reading-context";
import { makeDateReader, makeVocabularies } from "#domain/intake/cells/reading-context";
import { usualCalendar } from "#domain/kernel/working-calendar";
import type { RawCell } from "#domain/workbook/snapshot";

type Told = { readonly code: string; readonly row: number; readonly facts: object };

const field: FieldToRead = { label: "Progress", unit: 1, currency: undefined };

function contextOf(told: Told[], formats: readonly (string | undefined)[] = []): ReadingContext {
  return {
    dateOf: makeDateReader(false),
    vocabularies: makeVocabularies([]),
    financialYearStart: 4,
    calendar: usualCalendar,
    formatAt: (row) => formats[row],
    note: (code, { row }, facts) => told.push({ code, row, facts }),
  };
}

function cellsOf(raws: readonly RawCell[]): { raw: RawCell; row: number; column: number }[] {
  return raws.map((raw, row) => ({ raw, row, column: 0 }));
}

describe("the scale of percents", () => {
  test.each<[readonly number[], PercentScale, string]>([
    [[0.2, 1.5], "fraction", "1.5 is a fraction over the whole"],
    [[0.2, 1.51], "mixed", "1.51 is one and a half of a hundred"],
    [[1.51], "hundred", "over 1.5"],
    [[1.5], "undecided", "1.5 alone can be both"],
    [[1.2, 1.2, 1.2, 1.2], "undecided", "however many there are"],
    [[1.2, 85], "hundred", "85 decides"],
    [[1, 85], "hundred", "85 decides what 1 is"],
    [[1, 0.5], "fraction", "0.5 decides what 1 is"],
    [[1], "undecided", "one alone"],
    [[1, 1], "undecided", "two ones"],
    [[1, 1, 1], "fraction", "one per cent three times is none"],
    [[0, 1, 0], "fraction", "all or nothing three times"],
    [[0], "fraction", "nothing is nothing"],
    [[], "fraction", "nothing there"],
    [[-0.5], "fraction", "a loss of a half"],
    [[-50], "hundred", "a loss of fifty"],
    [[-1], "undecided", "a loss of one"],
  ])("of %j is %s: %s", (numbers, scale) => {
    expect(percentScale(numbers)).toBe(scale);
  });
});

describe("a column of percents", () => {
  const read = (
    raws: readonly RawCell[],
    formats?: readonly (string | undefined)[],
  ): { values: readonly unknown[]; told: readonly Told[] } => {
    const told: Told[] = [];
    return { values: readPercents(cellsOf(raws), field, contextOf(told, formats)), told };
  };

  test.each<[readonly RawCell[], readonly unknown[], readonly string[], string]>([
    [[50, 100, 1], [0.5, 1, 0.01], [], "per cents"],
    [[0.5, 1, 1.2], [0.5, 1, 1.2], [], "fractions"],
    [[0.5, "85%"], [0.5, 0.85], ["NUMBER_IS_TEXT"], "a text says its own scale"],
    [["85", 20], [0.85, 0.2], ["NUMBER_IS_TEXT"], "a bare text has the scale of the column"],
    [["n/a", "", 20], [undefined, undefined, 0.2], [], "nothing said is nothing"],
    [["done", "not started", "none yet"], [1, 0, undefined], ["NUMBER_NOT_A_NUMBER"], "words"],
    [["£5", 20], [undefined, 0.2], ["NUMBER_NOT_A_NUMBER"], "money is no share"],
    [[true, 20], [undefined, 0.2], ["NUMBER_NOT_A_NUMBER"], "a tick is no share"],
    [[1, 0], [undefined, 0], ["PERCENT_SCALE_UNCLEAR"], "1 can be both, 0 is 0"],
    [[-1], [undefined], ["PERCENT_SCALE_UNCLEAR"], "so can -1"],
    [
      [0.57, 85, 0, 1],
      [undefined, 0.85, 0, undefined],
      ["PERCENT_SCALE_MIXED", "PERCENT_SCALE_MIXED"],
      "of a mixed column what has one reading",
    ],
    [
      [0.2, 50, 1.5],
      [undefined, 0.5, undefined],
      ["PERCENT_SCALE_MIXED", "PERCENT_SCALE_MIXED"],
      "1.5",
    ],
    [[0.2, 1.6], [undefined, 0.016], ["PERCENT_SCALE_MIXED"], "1.6 is one and a half of a hundred"],
  ])("%j is %j with %j: %s", (raws, values, codes) => {
    const found = read(raws);
    expect(found.values).toEqual(values);
    expect(found.told.map(({ code }) => code)).toEqual(codes);
  });

  test("tells what a fraction among per cents most likely means, and no more", () => {
    const { told } = read([0.57, 85, 1, "0.2"]);
    expect(told.filter(({ code }) => code === "PERCENT_SCALE_MIXED")).toEqual([
      {
        code: "PERCENT_SCALE_MIXED",
        row: 0,
        facts: { field: "Progress", text: "0.57", likely: 57 },
      },
      {
        code: "PERCENT_SCALE_MIXED",
        row: 2,
        facts: { field: "Progress", text: "1", likely: undefined },
      },
      {
        code: "PERCENT_SCALE_MIXED",
        row: 3,
        facts: { field: "Progress", text: "0.2", likely: undefined },
      },
    ]);
  });

  test("a per cent format says that a number is a share, any other nothing", () => {
    expect(read([1, 1], ["0%", "0%"]).values).toEqual([1, 1]);
    expect(read([1, 1], ["0", "0.0%"]).values).toEqual([undefined, 1]);
    expect(read([85, 0.2], [undefined, "0%"]).values).toEqual([0.85, 0.2]);
  });
});

describe("a column of dates", () => {
  const read = (
    raws: readonly RawCell[],
  ): { values: readonly unknown[]; told: readonly string[] } => {
    const told: Told[] = [];
    const values = readDates(cellsOf(raws), field, contextOf(told));
    return { values, told: told.map(({ code }) => code) };
  };

  test.each<[readonly RawCell[], readonly unknown[], string]>([
    [["03/04/2026", "31/03/2026"], ["2026-04-03", "2026-03-31"], "31 says the day is first"],
    [["03/04/2026", "03/31/2026"], ["2026-03-04", "2026-03-31"], "31 says the month is first"],
    [["03/04/2026", "05/05/2026"], [undefined, "2026-05-05"], "nothing says it"],
    [
      ["03/04/2026", "03/31/2026", "31/03/2026"],
      [undefined, "2026-03-31", "2026-03-31"],
      "both are said",
    ],
    [[0, 46112], [undefined, "2026-03-31"], "0 is no date"],
    [[1949, 2101], ["1905-05-02", "1905-10-01"], "numbers no year is written as"],
    [[1950, 2026, 2100], [undefined, undefined, undefined], "years are no dates"],
    [[2026.5], ["1905-07-18"], "no whole number is a year"],
    [[true, "soon", "tbc", ""], [undefined, undefined, undefined, undefined], "no dates"],
  ])("%j is %j: %s", (raws, dates) => {
    expect(read(raws).values).toEqual(dates);
  });

  test("tells what is no date, and nothing of what says that there is none", () => {
    expect(read([0, "", "tbc", "n/a"]).told).toEqual([]);
    expect(read([true, "soon", 2026]).told).toEqual([
      "DATE_NOT_A_DATE",
      "DATE_NOT_A_DATE",
      "DATE_NOT_A_DATE",
    ]);
  });
});

describe("a column of periods", () => {
  const read = (
    raws: readonly RawCell[],
  ): { values: readonly unknown[]; told: readonly string[] } => {
    const told: Told[] = [];
    const values = readPeriods(cellsOf(raws), field, { ...contextOf(told), financialYearStart: 1 });
    return { values, told: told.map(({ code }) => code) };
  };
  const march = 46_082; // 1 March 2026

  test.each<[readonly RawCell[], readonly unknown[], readonly string[], string]>([
    [[march, march + 31], ["2026-03-31", "2026-04-30"], [], "firsts of months are the months"],
    [[march, march + 30], ["2026-03-01", "2026-03-31"], [], "a last day among them: they are days"],
    [["Apr 2026", march], ["2026-04-30", "2026-03-31"], [], "names and dates, each in its place"],
    [[march, "Apr 2026", march + 31], ["2026-03-31", "2026-04-30", "2026-04-30"], [], "in order"],
    [["2025/26"], ["2026-03-31"], ["FINANCIAL_YEAR_ASSUMED"], "nobody has set the year"],
    [["FY26"], ["2026-12-31"], [], "a year by its number is the one of the calendar"],
    [["Apr 2026", "soon"], ["2026-04-30", undefined], ["DATE_NOT_A_DATE"], "no period"],
  ])("%j is %j with %j: %s", (raws, ends, codes) => {
    expect(read(raws)).toEqual({ values: ends, told: codes });
  });
});
