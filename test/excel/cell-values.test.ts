import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import type { PlanCell } from "#domain/workbook/sheet-plan";
import type { RawCell } from "#domain/workbook/snapshot";
import { isAsPlanned, toExcelValue } from "#excel/cell-values";

const cases: readonly (readonly [PlanCell, unknown, because: string])[] = [
  [undefined, "", "an empty cell is cleared"],
  [12.5, 12.5, "numbers go as they are"],
  [Number.NaN, "", "a cell cannot hold NaN"],
  [Number.POSITIVE_INFINITY, "", "a cell cannot hold infinity"],
  [true, true, "truth values go as they are"],
  ["Website relaunch", "Website relaunch", "plain text needs nothing"],
  ["", "", "no text is an empty cell"],
  ["=SUM(A1:A9)", "'=SUM(A1:A9)", "it would become a formula"],
  ["+49 30 1234", "'+49 30 1234", "it would become a formula"],
  ["-", "'-", "it would become a formula"],
  ["@home", "'@home", "it would become a formula"],
  ["\tcmd", "'\tcmd", "a tab can hide a command"],
  ["'quoted", "''quoted", "Excel takes the first apostrophe for itself"],
  ["0042", "'0042", "it would lose its zeros"],
  ["12/3", "'12/3", "it would become a date"],
  ["85 %", "'85 %", "it would become a number"],
  ["(1,200)", "'(1,200)", "it would become a negative number"],
  ["€ 5", "'€ 5", "it would become an amount"],
  ["#N/A", "'#N/A", "it would become an error"],
  ["May 2026", "'May 2026", "it would become a date"],
  ["Mar-26", "'Mar-26", "it would become a date"],
  ["March budget", "March budget", "a month without a number is a word"],
  ["true", "'true", "it would become a truth value"],
  ["two\r\nlines", "two\nlines", "cells keep line feeds"],
  ["bell\u0007", "bell", "a file cannot hold control characters"],
];

describe("the value sent for a cell", () => {
  test.each(cases)("of %j is %j: %s", (cell, expected) => {
    expect(toExcelValue(cell)).toBe(expected);
  });

  test("is never longer than a cell", () => {
    expect(toExcelValue("x".repeat(40_000))).toHaveLength(32_767);
  });
});

describe("a value read back", () => {
  const alike: readonly (readonly [RawCell | undefined, PlanCell, because: string])[] = [
    [0.1 + 0.2, 0.3, "Excel shows 15 digits"],
    ["two\nlines", "two\r\nlines", "line ends are Excel's own"],
    ["", undefined, "an empty cell is empty text"],
    ["", Number.NaN, "what no cell can hold was not written"],
    ["=A1", "=A1", "the apostrophe is not part of the text"],
  ];
  test.each(alike)("%j is as planned by %j: %s", (read, planned) => {
    expect(isAsPlanned(read, planned)).toBe(true);
  });

  const different: readonly (readonly [RawCell | undefined, PlanCell, because: string])[] = [
    [5, 6, "a figure was edited"],
    ["5", 5, "a number became text"],
    ["", "x", "a text was cleared"],
    ["x", undefined, "something was typed into an empty cell"],
    [undefined, "x", "the sheet is shorter than the plan"],
    [true, 1, "a truth value is no number"],
  ];
  test.each(different)("%j is not as planned by %j: %s", (read, planned) => {
    expect(isAsPlanned(read, planned)).toBe(false);
  });

  test("is as planned whatever text was sent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const sent = toExcelValue(text);
        const kept = typeof sent === "string" && sent.startsWith("'") ? sent.slice(1) : sent;
        expect(isAsPlanned(kept, text)).toBe(true);
      }),
    );
  });
});
