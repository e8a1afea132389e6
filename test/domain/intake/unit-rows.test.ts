import { describe, expect, test } from "@jest/globals";

import { gridOf } from "#domain/intake/cells/grid";
import { isUnitRow } from "#domain/intake/headers/unit-row";
import { unitHint } from "#domain/intake/cells/units";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab } from "../../support/snapshots";

describe("rows of units", () => {
  test.each<[string, readonly RawCell[], boolean]>([
    ["units in brackets", ["", "(days)", "[£k]"], true],
    ["dates beside an amount", ["", "date", "TEUR"], true],
    ["scales beside a format", ["-", "1-5", "dd/mm/yyyy"], true],
    ["one unit alone", ["", "", "£k"], false],
    ["words that may be headers by themselves", ["Name", "Date", "Date"], false],
    ["billions and crores", ["", "£bn", "₹ crore"], true],
    ["units with a word that is none", ["Budget", "£k", "£k"], false],
    ["units with a number", [1, "£k", "£k"], false],
    ["nothing", ["", "", ""], false],
  ])("%s", (_what, row, is) => {
    const grid = gridOf(aTab("Plan", [row]));
    expect(isUnitRow({ grid }, { row: 0, left: 0, right: 2 })).toBe(is);
  });

  test.each([
    ["keur", 1000, "EUR"],
    ["teur", 1000, "EUR"],
    ["t€", 1000, "EUR"],
    ["meur", 1_000_000, "EUR"],
    ["tsd. eur", 1000, "EUR"],
    ["kgbp", 1000, "GBP"],
    ["eur", undefined, "EUR"],
    ["£bn", 1_000_000_000, "GBP"],
    ["mrd. eur", 1_000_000_000, "EUR"],
    ["rs. crore", 10_000_000, undefined],
    ["₹ cr", 10_000_000, "INR"],
    ["₹ lakhs", 100_000, "INR"],
    ["cr", undefined, undefined],
  ])("%j is %s %s", (hint, unit, currency) => {
    expect(unitHint(hint)).toEqual({ unit, currency });
  });
});
