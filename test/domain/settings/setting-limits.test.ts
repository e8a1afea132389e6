import { describe, expect, test } from "@jest/globals";

import { readSettings, type SettingsReading } from "#domain/settings/read-settings";
import { defaultThresholds } from "#domain/settings/rule-settings";
import { defaultSettings } from "#domain/settings/settings";
import {
  choiceKind,
  currencyKind,
  dateKind,
  numberKind,
  textKind,
  yesNoKind,
} from "#domain/settings/setting-kind";
import { entryTables } from "#domain/settings/settings-schema";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

function read(rows: readonly (readonly RawCell[])[], date1904 = false): SettingsReading {
  const tab = aTab("Steerbook Settings", rows, { mark: "settings" });
  return readSettings(aWorkbook([tab], date1904));
}

function set(...lines: readonly (readonly [name: string, value: RawCell])[]): SettingsReading {
  return read([["Setting", "Value"], ...lines]);
}

/** Whether a value is taken; one that is not has a finding and leaves the defaults. */
function takes(name: string, value: RawCell): boolean {
  const { settings, findings } = set([name, value]);
  if (findings.length === 0) return true;
  expect(findings).toMatchObject([{ code: "SETTING_NOT_READ", at: { cell: "B2" } }]);
  expect(settings).toEqual(defaultSettings);
  return false;
}

describe("settings that are numbers are taken up to their limits and not beyond", () => {
  test.each<[name: string, taken: readonly number[], refused: readonly RawCell[]]>([
    ["Financial year starts in month", [1, 12], [0, 13, 1.5, "4", true]],
    ["Status date is stale after days", [1, 400], [0, 1.5, -1, "35"]],
    ["Weight of a key milestone", [0.001, 9], [0, -1, "2"]],
    ["Discount rate", [0, 0.035, 1], [-0.01, 1.01, "3.5%"]],
    ["Buffer turns yellow at the start above", [0], [-0.01, 1.01]],
    ["Buffer turns red at the end above", [1], [1.01, -0.01]],
    ["Overdue message, high influence", [0, 9.5], [-0.1, "high"]],
    ["Open issue, low", [0, 0.5], [-0.1]],
    ["Green from green keys", [7, 4], [8, -1, 6.5]],
    ["Amber from green keys", [0, 6], [-1, 8, 3.5]],
    ["Green above share of green", [0.8, 1], [1.01, -0.01]],
    ["Amber from share of green", [0, 0.9], [-0.01, 1.01]],
    ["Red from share of budget", [0.01, 1], [0, 1.01]],
    ["Highest probability", [0.1, 1, 5], [0, -1]],
    ["Highest impact", [0.1, 5], [0, -1]],
    ["Earliest year", [0, 2000], [-1, 1999.5]],
    ["Large slip", [0, 400], [-1, 0.5]],
    ["Progress behind time", [0, 0.5, 1.5], [-0.01, "20%"]],
    ["DCMA critical path length index", [0.01, 2], [0, -1]],
    ["To-complete index", [0.01, 2], [0, -1]],
    ["Amber in a row", [0, 9], [-1, 1.5]],
    ["Allocation of a person", [0, 1.2], [-0.1]],
  ])("%s: %j but not %j", (name, taken, refused) => {
    expect(taken.filter((value) => !takes(name, value))).toEqual([]);
    expect(refused.filter((value) => takes(name, value))).toEqual([]);
  });

  test.each<[name: string, key: keyof typeof defaultThresholds]>([
    ["Earliest year", "earliestYear"],
    ["Years ahead", "yearsAhead"],
    ["Length of a headline", "narrativeLength"],
    ["Amount in another unit", "magnitude"],
    ["Large slip", "slipDays"],
    ["Progress behind time", "behindTime"],
    ["Moved late", "nearDueDays"],
    ["DCMA share of tasks", "taskShare"],
    ["DCMA finish to start", "finishToStartShare"],
    ["DCMA long task", "longTaskDays"],
    ["DCMA critical path length index", "criticalPathLengthIndex"],
    ["DCMA baseline execution index", "baselineExecutionIndex"],
    ["Amounts that should be equal", "amountTolerance"],
    ["Estimate that should be equal", "estimateTolerance"],
    ["To-complete index", "toCompleteIndex"],
    ["High index", "highIndex"],
    ["Index of a green project", "greenIndex"],
    ["Amber in a row", "amberPeriods"],
    ["Critical risk", "criticalScore"],
    ["Open risks", "openRisks"],
    ["Open risk without a review", "reviewDays"],
    ["Change without a decision", "changeDays"],
    ["Allocation of a person", "allocation"],
    ["Demand nobody is named for", "unfilledShare"],
    ["Benefit short of its target", "benefitShortfall"],
  ])("%s sets its own limit and no other", (name, key) => {
    const { settings, findings } = set([name, 3]);
    expect(findings).toEqual([]);
    expect(settings.rules?.thresholds).toEqual({ ...defaultThresholds, [key]: 3 });
  });
});

describe("two settings that belong together", () => {
  // Limits are part of the settings where a rule uses them.
  const rules = [
    ["Overall RAG of a project", "Count of green keys"],
    ["RAG of programmes", "Share of green"],
  ] as const;
  const alone = set(...rules).settings;
  type Line = readonly [name: string, value: RawCell];
  test.each<[because: string, first: Line, second: Line]>([
    [
      "the same share",
      ["Buffer turns yellow at the start above", 0.4],
      ["Buffer turns red at the start above", 0.4],
    ],
    [
      "the same share at the end",
      ["Buffer turns yellow at the end above", 0.9],
      ["Buffer turns red at the end above", 0.9],
    ],
    ["the same count of keys", ["Green from green keys", 5], ["Amber from green keys", 5]],
    [
      "the same share of green",
      ["Green above share of green", 0.7],
      ["Amber from share of green", 0.7],
    ],
    ["an index just below", ["High index", 0.91], ["Low index", 0.9]],
  ])("may meet: %s", (_because, first, second) => {
    const { settings, findings } = set(first, second, ...rules);
    expect(findings).toEqual([]);
    expect(settings).not.toEqual(alone);
  });

  test.each<[because: string, first: Line, second: Line]>([
    [
      "red at the start before yellow",
      ["Buffer turns yellow at the start above", 0.4],
      ["Buffer turns red at the start above", 0.39],
    ],
    [
      "red at the end before yellow",
      ["Buffer turns yellow at the end above", 0.9],
      ["Buffer turns red at the end above", 0.89],
    ],
    ["amber from more keys than green", ["Green from green keys", 5], ["Amber from green keys", 6]],
    [
      "amber from a larger share than green",
      ["Green above share of green", 0.7],
      ["Amber from share of green", 0.71],
    ],
    ["a low index as high as the high one", ["High index", 1.2], ["Low index", 1.2]],
  ])("have the usual values where they cross: %s", (_because, first, second) => {
    const { settings, findings } = set(first, second, ...rules);
    expect(findings).toMatchObject([{ code: "SETTING_NOT_READ", at: { cell: "B3" } }]);
    expect(settings).toEqual(alone);
  });
});

describe("a setting that stands twice", () => {
  test("counts where it stands first, and says so at the second", () => {
    const { settings, findings } = set(["Large slip", 50], [" LARGE  slip", 60]);
    expect(settings.rules?.thresholds.slipDays).toBe(50);
    expect(findings).toMatchObject([
      { code: "SETTING_NOT_READ", at: { cell: "B3" }, facts: { wanted: "set once", counts: "B2" } },
    ]);
  });

  test("counts where it has a value, though its first line has none", () => {
    const { settings, findings } = set(["Large slip", ""], ["Large slip", 60]);
    expect(settings.rules?.thresholds.slipDays).toBe(60);
    expect(findings).toEqual([]);
  });

  test("does not count a second time where its first value is refused", () => {
    const { settings, findings } = set(["Large slip", -1], ["Large slip", 60]);
    expect(settings.rules?.thresholds.slipDays).toBe(100);
    expect(findings.map(({ at }) => at.cell)).toEqual(["B2", "B3"]);
  });
});

describe("a setting that stands in two Excel tables", () => {
  const rows: readonly (readonly RawCell[])[] = [
    ["Setting", "Value"],
    ["Report currency", "GBP"],
    ["Large slip", 50],
    [],
    ["Setting", "Value"],
    ["Large slip", 60],
    ["report currency", "EUR"],
  ];
  const tables = [
    { name: entryTables.general.table, range: { row: 0, column: 0, rows: 3, columns: 2 } },
    { name: entryTables.limits.table, range: { row: 4, column: 0, rows: 3, columns: 2 } },
  ];

  test("counts in the table read first, and the other cell says which one counts", () => {
    const tab = aTab("Steerbook Settings", rows, { mark: "settings", tables });
    const { settings, findings } = readSettings(aWorkbook([tab]));
    expect(settings.rules?.thresholds.slipDays).toBe(50);
    expect(settings.reportCurrency).toBe("GBP");
    expect(findings).toMatchObject([
      { code: "SETTING_NOT_READ", at: { cell: "B6" }, facts: { wanted: "set once", counts: "B3" } },
      { code: "SETTING_NOT_READ", at: { cell: "B7" }, facts: { wanted: "set once", counts: "B2" } },
    ]);
  });
});

describe("what a cell is read as", () => {
  const limits = { least: 1, most: 5, whole: true };
  test.each<[because: string, parsed: unknown, wanted: unknown]>([
    ["a text is read as it is seen", textKind.parse("  Calder \u00a0wick ", false), "Calder wick"],
    ["a number is a text too", textKind.parse(2026, false), "2026"],
    ["codes of currencies have capitals", currencyKind.parse(" eur", false), "EUR"],
    ["and three letters", currencyKind.parse("EURO", false), undefined],
    ["no fewer", currencyKind.parse("EU", false), undefined],
    ["and no figures", currencyKind.parse("E1R", false), undefined],
    ["a date of Excel", dateKind.parse(46112, false), "2026-03-31"],
    ["a date of the other system", dateKind.parse(46112 - 1462, true), "2026-03-31"],
    ["a date as text", dateKind.parse(" 2026-03-31 ", false), "2026-03-31"],
    ["no date of Excel's calendar", dateKind.parse(60, false), undefined],
    ["yes is no date", dateKind.parse(true, false), undefined],
    ["a number without limits", numberKind("").parse(-1e9, false), -1e9],
    ["no number without an end", numberKind("").parse(Infinity, false), undefined],
    ["the least", numberKind("", limits).parse(1, false), 1],
    ["the most", numberKind("", limits).parse(5, false), 5],
    ["no part of one", numberKind("", limits).parse(1.5, false), undefined],
    ["a tick of a box is yes", yesNoKind.parse(true, false), true],
    ["an empty box is no", yesNoKind.parse(false, false), false],
    ["an x is yes", yesNoKind.parse(" X ", false), true],
    ["off is no", yesNoKind.parse("Off", false), false],
    ["perhaps is neither", yesNoKind.parse("perhaps", false), undefined],
  ])("%s", (_because, parsed, wanted) => {
    expect(parsed).toBe(wanted);
  });

  test.each([
    [["A"], '"A"'],
    [["A", "B"], '"A" or "B"'],
    [["A", "B", "C"], '"A", "B" or "C"'],
  ])("of the words %j the finding says %s", (words, wanted) => {
    expect(choiceKind(words.map((word) => [word, word] as const)).wanted).toBe(wanted);
  });

  test("what is written is the first word of a choice, nothing for no choice", () => {
    expect([yesNoKind.write(true, false), yesNoKind.write(false, false)]).toEqual(["Yes", "No"]);
    expect(choiceKind([["A", "a"]]).write("b", false)).toBeUndefined();
  });
});
