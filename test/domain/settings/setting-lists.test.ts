import { describe, expect, test } from "@jest/globals";

import { defaultRagPolicy } from "#domain/rag/policy";
import { readSettings, type SettingsReading } from "#domain/settings/read-settings";
import { defaultSettings } from "#domain/settings/settings";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

type Row = readonly RawCell[];

function read(...rows: readonly Row[]): SettingsReading {
  return readSettings(aWorkbook([aTab("Steerbook Settings", rows, { mark: "settings" })]));
}

function refusedAt({ findings }: SettingsReading): readonly (string | undefined)[] {
  return findings.map(({ code, at }) => (code === "SETTING_NOT_READ" ? at.cell : code));
}

describe("currency rates", () => {
  const header = ["Currency", "Rate", "Date", "Source"];
  test.each<[because: string, row: Row, rates: readonly object[], refused: readonly string[]]>([
    ["a small rate", ["eur", 0.0001, "", ""], [{ currency: "EUR", rate: 0.0001 }], []],
    ["a rate of nothing", ["EUR", 0, "", ""], [], ["B2"]],
    ["a rate below nothing", ["EUR", -1, "", ""], [], ["B2"]],
    ["no rate", ["EUR", "", "", "ECB"], [], []],
    ["no currency", ["", 0.85, "", ""], [], []],
    ["no such code", ["Euros", 0.85, "", ""], [], ["A2"]],
    [
      "a date that is none costs the date only",
      ["EUR", 0.85, "June", "ECB"],
      [{ currency: "EUR", rate: 0.85, date: undefined, source: "ECB" }],
      ["C2"],
    ],
  ])("%s", (_because, row, rates, refused) => {
    const reading = read(header, row);
    expect(reading.settings.rates).toMatchObject(rates);
    expect(refusedAt(reading)).toEqual(refused);
  });
});

describe("measures of the RAG policy", () => {
  const header = [
    ...["Measure", "Dimension", "Direction", "Green limit", "Amber limit"],
    ...["Unit", "Weight", "Hard breach", "On"],
  ];
  const measureOf = ({ settings }: SettingsReading, code: string): object | undefined =>
    settings.ragPolicy.measures.find((measure) => measure.code === code);
  const cost = "costPerformance";
  const usual = defaultRagPolicy.measures.find(({ code }) => code === cost);

  test.each<[because: string, row: Row, wanted: object | undefined, refused: readonly string[]]>([
    ["nothing said is as it was", [cost, "", "", "", "", "", "", "", ""], usual, []],
    [
      "limits that are equal leave no amber",
      [cost, "", "", 0.9, 0.9, "", "", "", ""],
      { greenLimit: 0.9, amberLimit: 0.9 },
      [],
    ],
    ["a green limit below amber", [cost, "", "", 0.89, "", "", "", "", ""], usual, ["D2"]],
    ["an amber limit above green", [cost, "", "", 0.9, 0.91, "", "", "", ""], usual, ["E2"]],
    [
      "the other way round for the other direction",
      [cost, "", "Lower is better", 0.9, 0.91, "", "", "", ""],
      { direction: "lowerIsBetter", greenLimit: 0.9, amberLimit: 0.91 },
      [],
    ],
    [
      "the usual limits do not fit the other direction",
      [cost, "", "Lower is better", "", "", "", "", "", ""],
      usual,
      ["C2"],
    ],
    [
      "a limit of nothing is one",
      [cost, "", "", 0.5, 0, "", "", "", ""],
      { greenLimit: 0.5, amberLimit: 0 },
      [],
    ],
    ["a limit below nothing is none", [cost, "", "", "", -0.1, "", "", "", ""], usual, ["E2"]],
    ["a weight of 1 is the usual one", [cost, "", "", "", "", "", 1, "", ""], usual, []],
    ["a weight of nothing", [cost, "", "", "", "", "", 0, "", ""], { weight: 0 }, []],
    ["a hard breach", [cost, "", "", "", "", "", "", "Yes", ""], { hardBreach: true }, []],
    ["no hard breach", [cost, "", "", "", "", "", "", "No", ""], usual, []],
    ["switched off", [cost, "", "", "", "", "", "", "", "No"], { on: false }, []],
    ["another dimension", [cost, "Scope", "", "", "", "", "", "", ""], { dimension: "scope" }, []],
  ])("%s", (_because, row, wanted, refused) => {
    const reading = read(header, row);
    expect(measureOf(reading, cost)).toMatchObject(wanted ?? {});
    expect(measureOf(reading, cost)).toEqual({ ...usual, ...wanted });
    expect(refusedAt(reading)).toEqual(refused);
    expect(reading.settings.ragPolicy.measures).toHaveLength(defaultRagPolicy.measures.length);
  });

  test("one that is off by default counts once somebody gives its limit", () => {
    const reading = read(header, ["finishSlipDays", "", "", 5, 10, "", "", "", ""]);
    expect(measureOf(reading, "finishSlipDays")).toMatchObject({ on: true, greenLimit: 5 });
    const unsaid = read(header, ["finishSlipDays", "Cost", "", "", "", "", "", "", ""]);
    expect(measureOf(unsaid, "finishSlipDays")).toBeUndefined();
  });
});

describe("bands of the risk matrix", () => {
  const header = ["Band", "Up to score", "RAG"];
  test.each<
    [because: string, rows: readonly Row[], tops: readonly number[], refused: readonly string[]]
  >([
    [
      "they rise",
      [
        ["A", 1, "Green"],
        ["B", 1.5, "Amber"],
        ["C", 9, "Red"],
      ],
      [1, 1.5, 9],
      [],
    ],
    [
      "two end at one score",
      [
        ["A", 1, "Green"],
        ["B", 1, "Red"],
      ],
      [3, 6, 12, 25],
      ["B2"],
    ],
    [
      "the third is below the second",
      [
        ["A", 1, "Green"],
        ["B", 5, "Red"],
        ["C", 4, "Red"],
      ],
      [3, 6, 12, 25],
      ["B2"],
    ],
    ["one band alone", [["A", 25, "Red"]], [25], []],
    [
      "a band of nothing is left out",
      [
        ["A", 0, "Green"],
        ["B", 5, "Red"],
      ],
      [5],
      ["B2"],
    ],
    [
      "a band without a name too",
      [
        ["", 3, "Green"],
        ["B", 5, "Red"],
      ],
      [5],
      [],
    ],
  ])("%s", (_because, rows, tops, refused) => {
    const reading = read(header, ...rows);
    const bands = reading.settings.calculations?.riskMatrix?.bands ?? [];
    expect(bands.map(({ upTo }) => upTo)).toEqual(tops);
    expect(refusedAt(reading)).toEqual(refused);
  });
});

describe("rules and report sheets", () => {
  const header = ["Rule", "On", "Severity"];
  const rule = "SPONSOR_MISSING";
  test.each<[because: string, rows: readonly Row[], off: readonly string[], grades: object]>([
    ["on is as it was", [[rule, "Yes", ""]], [], {}],
    ["off", [[rule, "No", ""]], [rule], {}],
    ["nothing said", [[rule, "", ""]], [], {}],
    [
      "off and then on is off",
      [
        [rule, "No", ""],
        [rule, "Yes", ""],
      ],
      [rule],
      {},
    ],
    ["graded as it is anyway", [[rule, "", "Warning"]], [], {}],
    ["graded anew, in any case", [[rule.toLowerCase(), "", "INFO"]], [], { [rule]: "info" }],
  ])("%s", (_because, rows, off, grades) => {
    const { settings, findings } = read(header, ...rows);
    expect(settings.rules).toMatchObject({ off, grades });
    expect(Object.keys(settings.rules?.grades ?? {})).toEqual(Object.keys(grades));
    expect(findings).toEqual([]);
  });

  test("sheets are made in their own order, by key or name, the last row of one counting", () => {
    const sheets = ["Report sheet", "Made"];
    const rows = [
      ["benefits", "Yes"],
      ["PROGRAMMES", "yes"],
      ["Finance", "No"],
      ["Risks and issues", ""],
    ];
    expect(read(sheets, ...rows).settings.reportSheets).toEqual([
      ...["portfolio", "projects", "programmes", "milestones", "risks", "benefits", "dataQuality"],
    ]);
    const twice = read(sheets, ["Finance", "No"], ["Finance", "Yes"]);
    expect(twice.settings.reportSheets).toEqual(defaultSettings.reportSheets);
  });
});

describe("tabs, words, stages and the layout map", () => {
  test.each<[because: string, row: Row, roles: readonly object[], refused: readonly string[]]>([
    ["a part", ["Risks", "part", "A-1"], [{ tab: "Risks", role: "part", projectId: "A-1" }], []],
    ["without a project", ["Risks", "Log", ""], [{ role: "log", projectId: undefined }], []],
    ["without a role", ["Risks", "", "A-1"], [], []],
    ["without a tab", ["", "Log", "A-1"], [], []],
  ])("a tab has a role: %s", (_because, row, roles, refused) => {
    const reading = read(["Tab", "Role", "Project ID"], row);
    expect(reading.settings.tabRoles).toMatchObject(roles);
    expect(refusedAt(reading)).toEqual(refused);
  });

  test.each<[because: string, row: Row, layout: readonly object[], refused: readonly string[]]>([
    [
      "an address",
      ["Sponsor", "P*", "$c$5", "", ""],
      [{ field: "sponsor", tabPattern: "P*", cell: "C5" }],
      [],
    ],
    ["on all tabs", ["sponsor", "", "C5", "", ""], [{ tabPattern: "*", cell: "C5" }], []],
    ["the words beside it", ["Sponsor", "", "Paid by", "", ""], [{ cell: "Paid by" }], []],
    ["no row 0", ["Sponsor", "", "C0", "", ""], [], ["C2"]],
    ["figures before letters", ["Sponsor", "", "5C", "", ""], [], ["C2"]],
    ["a fact is one cell wide", ["Sponsor", "", "C5:D5", "", ""], [], ["C2"]],
    ["and one high", ["Sponsor", "", "C5:C6", "", ""], [], ["C2"]],
    ["a column may be tall", ["milestones.name", "", "C5:C9", "", ""], [{ cell: "C5:C9" }], []],
    ["but not wide", ["milestones.name", "", "C5:D9", "", ""], [], ["C2"]],
    [
      "a column by its letter",
      ["milestones.name", "", "c", "", ""],
      [{ field: "milestones.name" }],
      [],
    ],
    [
      "an own field has a kind",
      ["Mood", "", "C5", "Text", ""],
      [{ field: "Mood", type: "text" }],
      [],
    ],
    ["and an address", ["Mood", "", "Mood now", "Text", ""], [], ["C2"]],
    ["no cell", ["Sponsor", "", "", "", ""], [], []],
    ["no field", ["", "", "C5", "Text", ""], [], []],
    ["an own field of no kind", ["Mood", "", "C5", "", ""], [], ["SETTING_UNKNOWN"]],
    ["tabs of a shape", ["Sponsor", "", "C5", "", "Form A"], [{ shape: "Form A" }], []],
  ])("a field stands at its place: %s", (_because, row, layout, refused) => {
    const reading = read(
      ["Field", "Tab pattern", "Cell or column", "Holds", "Tabs of this shape"],
      row,
    );
    expect(reading.settings.layout).toMatchObject(layout);
    expect(refusedAt(reading)).toEqual(refused);
  });

  test.each<[because: string, row: Row, words: readonly object[], refused: readonly string[]]>([
    [
      "a colour",
      ["rag", "Blue", "amber/RED"],
      [{ vocabulary: "rag", word: "Blue", meaning: "Amber/Red" }],
      [],
    ],
    ["a lifecycle is no colour", ["RAG", "Paused", "On hold"], [], ["C2"]],
    ["no such vocabulary", ["Mood", "Paused", "On hold"], [], ["A2"]],
    ["no word", ["RAG", "", "Green"], [], []],
    ["no meaning", ["RAG", "Blue", ""], [], []],
  ])("a word has a meaning: %s", (_because, row, words, refused) => {
    const reading = read(["Vocabulary", "Word", "Meaning"], row);
    expect(reading.settings.vocabulary).toMatchObject(words);
    expect(refusedAt(reading)).toEqual(refused);
  });

  test("stages are agreed in the order of their rows", () => {
    const { settings } = read(["Agreed stage"], ["Design"], [" Build "]);
    expect(settings.rules?.stages).toEqual(["Design", "Build"]);
  });

  test("holidays are days with or without a name; what is no day is refused", () => {
    const reading = read(
      ["Holiday", "Called"],
      [46112, ""],
      ["2026-12-25", "Christmas"],
      ["Easter", ""],
    );
    expect(reading.settings.calculations?.calendar?.holidays).toEqual([
      { date: "2026-03-31", name: undefined },
      { date: "2026-12-25", name: "Christmas" },
    ]);
    expect(refusedAt(reading)).toEqual(["A4"]);
  });
});
