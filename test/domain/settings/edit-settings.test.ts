import { describe, expect, test } from "@jest/globals";

import { aTab } from "../../support/snapshots";
import { day } from "../portfolio/a-project";
import { cellsOf, change, rate, rateHeader, settingsHeader } from "./a-change";

describe("a setting that is changed", () => {
  const tab = aTab("Settings", [
    ["Our settings"],
    settingsHeader,
    ["portfolio NAME", "Old", "", "a note of ours"],
    ["Report currency", "EUR"],
    [],
    settingsHeader,
    ["Status date is stale after days", 31],
  ]);
  const before = { portfolioName: "Old", reportCurrency: "EUR" };

  test("changes its value and no other cell", () => {
    expect(change(tab, { portfolioName: "New" }, before)).toEqual(cellsOf([2, 1, "New"]));
  });

  test("is changed wherever it stands, be it in the table of another subject", () => {
    expect(change(tab, { stalenessDays: 45 }, before)).toEqual(cellsOf([6, 1, 45]));
  });

  test("is blanked where it is set no more", () => {
    expect(change(tab, { reportCurrency: undefined }, before)).toEqual(cellsOf([3, 1, undefined]));
  });

  test("changes with others in the order of the tables", () => {
    const after = { stalenessDays: 45, reportCurrency: "GBP", portfolioName: "New" };
    expect(change(tab, after, before)).toEqual(cellsOf([2, 1, "New"], [3, 1, "GBP"], [6, 1, 45]));
  });

  test("that is the same changes nothing", () => {
    expect(change(tab, {}, before)).toBeUndefined();
  });

  test("counts its cells by the sheet where that begins further down and to the right", () => {
    const moved = aTab("Settings", [settingsHeader, ["Portfolio name", "Old"]], {
      used: { row: 4, column: 2, rows: 2, columns: 4 },
    });
    expect(change(moved, { portfolioName: "New" }, before)).toEqual(cellsOf([5, 3, "New"]));
  });
});

const eur = rate("EUR", 0.85);
const usd = rate("USD", 0.75, { source: "Bank" });

describe("a row of a table", () => {
  const tab = aTab("Settings", [rateHeader, ["eur ", 0.85], ["USD", 0.75, "", "Bank"]]);

  test("changes in the cells that differ", () => {
    const after = { rates: [rate("EUR", 0.9), rate("USD", 0.75, { source: "Board" })] };
    expect(change(tab, after, { rates: [eur, usd] })).toEqual(
      cellsOf([1, 1, 0.9], [2, 3, "Board"]),
    );
  });

  test("that is gone is blanked from end to end", () => {
    expect(change(tab, { rates: [usd] }, { rates: [eur, usd] })).toEqual(
      cellsOf([1, 0, undefined], [1, 1, undefined], [1, 2, undefined], [1, 3, undefined]),
    );
  });

  test("that is gone and stands nowhere needs no change", () => {
    expect(
      change(tab, { rates: [eur, usd] }, { rates: [eur, usd, rate("CHF", 1)] }),
    ).toBeUndefined();
  });

  test("with a key that another has is told from it by its place", () => {
    const twice = aTab("Settings", [rateHeader, ["EUR", 0.85], ["EUR", 0.86]]);
    const before = { rates: [eur, rate("EUR", 0.86)] };
    expect(change(twice, { rates: [eur, rate("EUR", 0.9)] }, before)).toEqual(cellsOf([2, 1, 0.9]));
    expect(change(twice, { rates: [eur] }, before)).toEqual(
      cellsOf([2, 0, undefined], [2, 1, undefined], [2, 2, undefined], [2, 3, undefined]),
    );
  });

  test("cannot change in a column the table does not have", () => {
    const narrow = aTab("Settings", [
      ["Currency", "Rate"],
      ["EUR", 0.85],
    ]);
    const dated = { rates: [rate("EUR", 0.85, { date: day("2026-01-01") })] };
    expect(change(narrow, dated, { rates: [eur] })).toEqual({
      kind: "noColumn",
      table: "tblCurrencyRates",
      header: "Date",
    });
    expect(change(narrow, { rates: [rate("EUR", 0.9)] }, { rates: [eur] })).toEqual(
      cellsOf([1, 1, 0.9]),
    );
  });
});
