import { describe, expect, test } from "@jest/globals";

import {
  cellAddress,
  columnIndex,
  columnLetters,
  parseRange,
  quoteSheetName,
  rangeAddress,
} from "#domain/workbook/address";
import { isDateFormat } from "#domain/workbook/date-format";
import { isOwnSheet } from "#domain/workbook/own-sheets";
import { isSigned, settingsSignature, sheetSignature } from "#domain/workbook/signature";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab } from "../../support/snapshots";

describe("addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %d is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
  });

  test.each([
    ["C14", { row: 13, column: 2, rows: 1, columns: 1 }],
    ["$C$14", { row: 13, column: 2, rows: 1, columns: 1 }],
    ["B2:D9", { row: 1, column: 1, rows: 8, columns: 3 }],
    ["$B$2:$D$9", { row: 1, column: 1, rows: 8, columns: 3 }],
    ["A1:A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ])("%s is %j", (address, range) => {
    expect(parseRange(address)).toEqual(range);
  });

  test.each(["", "A0", "A1:B0", "c14", "14", "C", "C14:", "ABCD1", "A12345678", "Sheet!A1", " A1"])(
    "%o is no address",
    (address) => {
      expect(parseRange(address)).toBeUndefined();
    },
  );

  test("are written as they are read", () => {
    expect(cellAddress(13, 2)).toBe("C14");
    expect(rangeAddress({ row: 13, column: 2, rows: 1, columns: 1 })).toBe("C14");
    expect(rangeAddress({ row: 1, column: 1, rows: 8, columns: 3 })).toBe("B2:D9");
    expect(rangeAddress({ row: 1, column: 1, rows: 1, columns: 2 })).toBe("B2:C2");
    expect(rangeAddress({ row: 1, column: 1, rows: 2, columns: 1 })).toBe("B2:B3");
  });

  test("a sheet's name is quoted, the quotes in it doubled", () => {
    expect(quoteSheetName("P 01")).toBe("'P 01'");
    expect(quoteSheetName("Bob's 'tab'")).toBe("'Bob''s ''tab'''");
  });
});

describe("a number format shows a day", () => {
  test.each([
    ["dd/mm/yyyy", true],
    ["MMM-YY", true],
    ["d", true],
    ["[$-809]dd mmmm", true],
    ["0.00", false],
    ["General", false],
    ["h:mm", false],
    ['0 "days"', false],
    ["[Red]0", false],
    ["0\\d", false],
    ['General "y"', false],
  ])("%s: %s", (format, shows) => {
    expect(isDateFormat(format)).toBe(shows);
  });
});

describe("a sheet of ours that is read", () => {
  test("is known by its mark, else by its name", () => {
    expect(isOwnSheet(aTab("Any", [], { mark: "settings" }), "settings")).toBe(true);
    expect(isOwnSheet(aTab("Any", [], { mark: "settings" }), "history")).toBe(false);
    expect(isOwnSheet(aTab(" steerbook HISTORY ", []), "history")).toBe(true);
    expect(isOwnSheet(aTab("Steerbook Settings", []), "settings")).toBe(true);
    expect(isOwnSheet(aTab("Steerbook History", []), "settings")).toBe(false);
    expect(isOwnSheet(aTab("Steerbook Settings", [], { mark: "report" }), "settings")).toBe(false);
  });
});

describe("a tab carries our signature", () => {
  /** The signature alone at a cell, both counted from 0 within the cells used. */
  function at(
    row: number,
    column: number,
    signature: string = sheetSignature,
  ): readonly RawCell[][] {
    return [
      ...Array.from({ length: row }, () => ["x"]),
      [...Array<RawCell>(column).fill(""), signature],
    ];
  }

  test.each<readonly [string, number, number, boolean]>([
    ["in A1", 0, 0, true],
    ["in the fourth row", 3, 0, true],
    ["below the band", 4, 0, false],
    ["in the thirtieth column", 0, 29, true],
    ["beside the band", 0, 30, false],
  ])("%s", (_where, row, column, signed) => {
    expect(isSigned(aTab("Any", at(row, column)))).toBe(signed);
  });

  test("rows and columns count from A1, wherever the cells used begin", () => {
    const lower = (row: number, column: number): boolean =>
      isSigned(aTab("Any", at(row, column), { used: { row: 1, column: 2, rows: 9, columns: 40 } }));
    expect([lower(2, 27), lower(3, 27), lower(2, 28)]).toEqual([true, false, false]);
  });

  test("either of the two, whole and alone", () => {
    expect(isSigned(aTab("Any", at(0, 0, settingsSignature)))).toBe(true);
    expect(isSigned(aTab("Any", at(0, 0, `${sheetSignature}.`)))).toBe(false);
    expect(isSigned(aTab("Any", []))).toBe(false);
  });
});
