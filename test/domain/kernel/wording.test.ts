import { expect, test } from "@jest/globals";

import {
  asSentence,
  count,
  listNames,
  writeAmount,
  writeDate,
  writePercent,
} from "#domain/kernel/wording";

import { day } from "../portfolio/a-project";

test.each([
  [4_321_000, "GBP", "GBP 4.32 million"],
  [4_300_000, "GBP", "GBP 4.3 million"],
  [4_000_000, "GBP", "GBP 4 million"],
  [43_210_000, "GBP", "GBP 43.2 million"],
  [432_100_000, "GBP", "GBP 432 million"],
  [1_234_000_000, "GBP", "GBP 1,234 million"],
  [999_600, "", "1 million"],
  [43_210, "EUR", "EUR 43.2 thousand"],
  [460_000, "EUR", "EUR 460 thousand"],
  [9_999, "EUR", "EUR 9,999"],
  [-312, "EUR", "EUR 312"],
  [0, "", "0"],
])("%d %s reads %s", (amount, currency, words) => {
  expect(writeAmount(amount, currency)).toBe(words);
});

test.each([
  [0.04, "4 %"],
  [-0.126, "13 %"],
  [0.0518, "5.2 %"],
  [0.0998, "10 %"],
  [0.006, "0.6 %"],
  [0, "0 %"],
])("the share %d reads %s", (share, words) => {
  expect(writePercent(share)).toBe(words);
});

test("names are listed, and the rest is counted", () => {
  expect(listNames([])).toBe("");
  expect(listNames(["A"])).toBe("A");
  expect(listNames(["A", "B", "C"])).toBe("A, B and C");
  expect(listNames(["A", "B", "C", "D", "E", "F"])).toBe("A, B, C, D and 2 more");
});

test("counts, dates and sentences", () => {
  expect(count(1, "day")).toBe("1 day");
  expect(count(1200, "day")).toBe("1,200 days");
  expect(writeDate(day("2026-09-03"))).toBe("3 Sep 2026");
  expect(asSentence(" Go live ")).toBe("Go live.");
  expect(asSentence("Go live?")).toBe("Go live?");
});
