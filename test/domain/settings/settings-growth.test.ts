import { describe, expect, test } from "@jest/globals";

import { defaultRuleSettings } from "#domain/settings/rule-settings";
import type { Settings } from "#domain/settings/settings";

import { aTab } from "../../support/snapshots";
import { cellsOf, change, rate, rateHeader, settingsHeader } from "./a-change";

const eur = rate("EUR", 0.85);
const usd = rate("USD", 0.75, { source: "Bank" });

describe("a row that is new", () => {
  const after = { rates: [eur, usd] };
  const before = { rates: [eur] };

  test("goes under a plain range, where nothing stands below", () => {
    const tab = aTab("Settings", [rateHeader, ["EUR", 0.85]]);
    expect(change(tab, after, before)).toEqual(
      cellsOf([2, 0, "USD"], [2, 1, 0.75], [2, 3, "Bank"]),
    );
  });

  test("leaves one blank row before what stands below, and puts rows in where that is short", () => {
    const two = aTab("Settings", [rateHeader, ["EUR", 0.85], [], [], ["Notes"]]);
    expect(change(two, after, before)).toEqual(
      cellsOf([2, 0, "USD"], [2, 1, 0.75], [2, 3, "Bank"]),
    );
    const one = aTab("Settings", [rateHeader, ["EUR", 0.85], [], ["Notes"]]);
    expect(change(one, after, before)).toEqual({
      kind: "edit",
      edit: {
        insertions: [{ before: 2, rows: 1 }],
        cells: [
          { row: 2, column: 0, value: "USD" },
          { row: 2, column: 1, value: 0.75 },
          { row: 2, column: 3, value: "Bank" },
        ],
        longer: [],
        added: [],
      },
    });
    const three = { rates: [eur, rate("USD", 1), rate("CHF", 2), rate("JPY", 3)] };
    expect(change(two, three, before)).toMatchObject({
      edit: {
        insertions: [{ before: 3, rows: 2 }],
        cells: [
          { row: 2, column: 0 },
          { row: 2, column: 1 },
          { row: 3, column: 0 },
          { row: 3, column: 1 },
          { row: 4, column: 0 },
          { row: 4, column: 1, value: 3 },
        ],
      },
    });
  });

  test("leaves out what the table has no column for", () => {
    const tab = aTab("Settings", [
      ["Currency", "Rate"],
      ["EUR", 0.85],
    ]);
    expect(change(tab, after, before)).toEqual(cellsOf([2, 0, "USD"], [2, 1, 0.75]));
  });

  test("fills the blank rows of an Excel table first, then makes it longer", () => {
    const tab = aTab("Settings", [rateHeader, ["EUR", 0.85], [], ["Notes"]], {
      tables: [{ name: "tblCurrencyRates", range: { row: 0, column: 0, rows: 3, columns: 4 } }],
    });
    expect(change(tab, after, before)).toEqual(
      cellsOf([2, 0, "USD"], [2, 1, 0.75], [2, 3, "Bank"]),
    );
    expect(change(tab, { rates: [eur, usd, rate("CHF", 2), rate("JPY", 3)] }, before)).toEqual({
      kind: "edit",
      edit: {
        insertions: [{ before: 3, rows: 2 }],
        cells: [
          { row: 2, column: 0, value: "USD" },
          { row: 2, column: 1, value: 0.75 },
          { row: 2, column: 3, value: "Bank" },
          { row: 3, column: 0, value: "CHF" },
          { row: 3, column: 1, value: 2 },
          { row: 4, column: 0, value: "JPY" },
          { row: 4, column: 1, value: 3 },
        ],
        longer: [{ name: "tblCurrencyRates", range: { row: 0, column: 0, rows: 5, columns: 4 } }],
        added: [],
      },
    });
  });

  test("stands under the headers of a table without any", () => {
    const tab = aTab("Settings", [["Notes"], [], rateHeader]);
    expect(change(tab, { rates: [eur] })).toEqual(cellsOf([3, 0, "EUR"], [3, 1, 0.85]));
  });
});

describe("a table that is not there", () => {
  test("is added under everything else, with a blank row between", () => {
    const tab = aTab("Settings", [["Notes"], ["and more"]], {
      used: { row: 3, column: 1, rows: 2, columns: 1 },
    });
    expect(change(tab, { rates: [eur] })).toEqual({
      kind: "edit",
      edit: {
        insertions: [],
        cells: [
          { row: 6, column: 1, value: "Currency" },
          { row: 6, column: 2, value: "Rate" },
          { row: 6, column: 3, value: "Date" },
          { row: 6, column: 4, value: "Source" },
          { row: 7, column: 1, value: "EUR" },
          { row: 7, column: 2, value: 0.85 },
        ],
        longer: [],
        added: [{ name: "tblCurrencyRates", range: { row: 6, column: 1, rows: 2, columns: 4 } }],
      },
    });
  });

  test("is added on an empty sheet, the next one below it", () => {
    const stages = { ...defaultRuleSettings, stages: ["Design", "Delivery"] };
    expect(change(aTab("Settings", []), { rates: [eur, usd], rules: stages })).toMatchObject({
      edit: {
        added: [
          { name: "tblCurrencyRates", range: { row: 1, column: 0, rows: 3, columns: 4 } },
          { name: "tblStages", range: { row: 5, column: 0, rows: 3, columns: 1 } },
        ],
        cells: expect.arrayContaining([
          { row: 1, column: 0, value: "Currency" },
          { row: 5, column: 0, value: "Agreed stage" },
          { row: 7, column: 0, value: "Delivery" },
        ]),
      },
    });
  });

  test("is added below the rows that another one gets", () => {
    const tab = aTab("Settings", [rateHeader, ["EUR", 0.85]]);
    const rules = { ...defaultRuleSettings, stages: ["Design"] };
    expect(change(tab, { rates: [eur, usd], rules }, { rates: [eur] })).toMatchObject({
      edit: {
        insertions: [],
        added: [{ name: "tblStages", range: { row: 4, column: 0, rows: 2, columns: 1 } }],
      },
    });
  });
});

test("rows that are put in push down what stands below them, in every part of the change", () => {
  const tab = aTab("Settings", [
    rateHeader,
    ["EUR", 0.85],
    [],
    settingsHeader,
    ["Portfolio name", "Old"],
    [],
    ["Agreed stage"],
    ["Design"],
    [],
    ["Notes"],
  ]);
  const withStages = (...stages: readonly string[]): Pick<Settings, "rules"> => ({
    rules: { ...defaultRuleSettings, stages },
  });
  const before = { portfolioName: "Old", rates: [eur], ...withStages("Design") };
  const after = {
    portfolioName: "New",
    rates: [eur, usd],
    ...withStages("Design", "Delivery"),
    tabRoles: [{ tab: "Old*", role: "ignored", projectId: undefined } as const],
  };
  expect(change(tab, after, before)).toEqual({
    kind: "edit",
    edit: {
      insertions: [
        { before: 2, rows: 1 },
        { before: 8, rows: 1 },
      ],
      cells: [
        { row: 5, column: 1, value: "New" },
        { row: 2, column: 0, value: "USD" },
        { row: 2, column: 1, value: 0.75 },
        { row: 2, column: 3, value: "Bank" },
        { row: 9, column: 0, value: "Delivery" },
        { row: 13, column: 0, value: "Tab" },
        { row: 13, column: 1, value: "Role" },
        { row: 13, column: 2, value: "Project ID" },
        { row: 14, column: 0, value: "Old*" },
        { row: 14, column: 1, value: "Ignored" },
      ],
      longer: [],
      added: [{ name: "tblTabRoles", range: { row: 13, column: 0, rows: 2, columns: 3 } }],
    },
  });
});
