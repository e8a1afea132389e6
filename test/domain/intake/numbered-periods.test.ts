import { describe, expect, test } from "@jest/globals";

import { isOrdinal, ordinalEnds, ordinalText } from "#domain/intake/cells/ordinal-periods";
import type { RawCell } from "#domain/workbook/snapshot";

import { day } from "../../support/builders";

describe("numbered periods in the calendar", () => {
  const nothing = { start: undefined, statusDate: undefined, lastReported: 0 };

  test.each<[string, object | undefined]>([
    ["Month 3", { kind: "number", number: 3, unit: "month" }],
    ["P12", { kind: "number", number: 12, unit: "month" }],
    ["KW 7", { kind: "number", number: 7, unit: "week" }],
    ["qtr-2", { kind: "number", number: 2, unit: "quarter" }],
    ["Y1", { kind: "number", number: 1, unit: "year" }],
    ["Sept.", { kind: "month", number: 9 }],
    ["Month 1234", undefined],
    ["Month", undefined],
    ["", undefined],
    ["Phase 3", undefined],
  ])("%j", (text, ordinal) => {
    expect(ordinalText(text)).toEqual(ordinal);
  });

  test.each<[RawCell, boolean]>([
    [0, true],
    [399, true],
    [400, false],
    [1949, false],
    [1950, true],
    [2100, true],
    [2101, false],
    [-1, false],
    [1.5, false],
    ["12", true],
    ["400", false],
    [true, false],
  ])("%j is a period: %p", (cell, is) => {
    expect(isOrdinal(cell)).toBe(is);
  });

  test.each<[string, readonly RawCell[], string, object, readonly string[]]>([
    [
      "years from the start",
      [1, 2],
      "Year",
      { start: day("2026-03-10") },
      ["2027-02-28", "2028-02-29"],
    ],
    [
      "quarters to the status date",
      ["Q1", "Q2"],
      "",
      { statusDate: day("2026-06-30"), lastReported: 1 },
      ["2026-03-31", "2026-06-30"],
    ],
    [
      "weeks to the status date",
      ["W1", "W2"],
      "",
      { statusDate: day("2026-03-15"), lastReported: 1 },
      ["2026-03-08", "2026-03-15"],
    ],
    [
      "German weeks by their header",
      [1, 2],
      "Woche",
      { start: day("2026-03-02") },
      ["2026-03-08", "2026-03-15"],
    ],
    [
      "months named before the start are the next year's",
      ["Jan", "Feb"],
      "",
      { start: day("2026-03-10") },
      ["2027-01-31", "2027-02-28"],
    ],
    [
      "months named from the start on are its year's",
      ["Mar", "Apr"],
      "",
      { start: day("2026-03-10") },
      ["2026-03-31", "2026-04-30"],
    ],
    [
      "a last reported month after the status date is the year before",
      ["Nov", "Dec"],
      "",
      { statusDate: day("2026-01-15"), lastReported: 1 },
      ["2025-11-30", "2025-12-31"],
    ],
    ["months nothing places", ["Mar", "Apr"], "", {}, ["2000-03-31", "2000-04-30"]],
    ["numbers nothing places", [1, 2], "Month", {}, ["2000-01-31", "2000-02-29"]],
    [
      "the same number twice, then the next",
      [1, 1, 2],
      "Month",
      { start: day("2026-01-01") },
      ["2026-01-31", "2026-01-31", "2026-02-28"],
    ],
  ])("%s", (_rule, cells, header, ...[at, ends]) => {
    expect(ordinalEnds(cells, header, { ...nothing, ...at })).toEqual(ends);
  });

  test.each<[string, readonly RawCell[]]>([
    ["one number all along", [2, 2, 2]],
    ["a word among numbers", [1, 2, "x"]],
    ["years that fall", [2026, 2025]],
    ["a year and a number", [2026, 1]],
    ["nothing", []],
  ])("%s is no plan", (_what, cells) => {
    expect(ordinalEnds(cells, "Month", nothing)).toBeUndefined();
  });
});
