import { describe, expect, test } from "@jest/globals";

import { defaultRagPolicy } from "#domain/rag/policy";
import { readSettings } from "#domain/settings/read-settings";
import { defaultSettings } from "#domain/settings/settings";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

function read(rows: readonly (readonly RawCell[])[]): ReturnType<typeof readSettings> {
  return readSettings(aWorkbook([aTab("Steerbook Settings", rows, { mark: "settings" })]));
}

describe("the settings of a workbook", () => {
  test("are the defaults where it has no settings sheet", () => {
    expect(readSettings(aWorkbook([aTab("Apollo", [["Setting", "Value"]])]))).toEqual({
      settings: defaultSettings,
      findings: [],
    });
  });

  test("are read table by table, one under another", () => {
    const { settings, findings } = read([
      ["Steerbook settings"],
      ["Setting", "Value"],
      ["Portfolio name", "Calderwick"],
      ["Report date", 46112],
      ["Report currency", "gbp"],
      ["Financial year starts in month", 4],
      ["RAG of programmes", "Worst of"],
      [],
      ["Currency", "Rate", "Date", "Source"],
      ["EUR", 0.85, "2026-03-31", "Bank of England"],
      [],
      ["Measure", "Dimension", "Direction", "Green limit", "Amber limit", "On"],
      ["costPerformance", "cost", "Higher is better", 0.98, 0.93, "Yes"],
      [],
      ["RAG dimension", "Counts"],
      ["Benefits", "Shown only"],
      [],
      ["Tab", "Role", "Project ID"],
      ["Risks", "Part", "A-1"],
      [],
      ["Vocabulary", "Word", "Meaning"],
      ["RAG", "Blue", "Green"],
      [],
      ["Field", "Tab pattern", "Cell"],
      ["Project name", "P-*", "c4"],
    ]);
    expect(findings).toEqual([]);
    expect(settings).toMatchObject({
      portfolioName: "Calderwick",
      reportDate: "2026-03-31",
      reportCurrency: "GBP",
      financialYearStart: 4,
      rates: [{ currency: "EUR", rate: 0.85, date: "2026-03-31", source: "Bank of England" }],
      tabRoles: [{ tab: "Risks", role: "part", projectId: "A-1" }],
      vocabulary: [{ vocabulary: "rag", word: "Blue", meaning: "Green" }],
      layout: [{ field: "projectName", tabPattern: "P-*", cell: "C4" }],
    });
    expect(settings.ragPolicy.rollup).toEqual({ kind: "worstOf" });
    expect(settings.ragPolicy.standing.benefits).toBe("shownOnly");
    expect(
      settings.ragPolicy.measures.find(({ code }) => code === "costPerformance"),
    ).toMatchObject({
      greenLimit: 0.98,
      amberLimit: 0.93,
    });
    expect(settings.ragPolicy.measures).toHaveLength(defaultRagPolicy.measures.length);
  });

  test.each([
    [["Setting", "Value"], ["Report date", "soon"], "B2"],
    [["Setting", "Value"], ["Financial year starts in month", 13], "B2"],
    [["Setting", "Value"], ["Report currency", "pounds"], "B2"],
    [["Currency", "Rate", "Date", "Source"], ["EUR", 0, "", ""], "B2"],
    [["Tab", "Role", "Project ID"], ["Risks", "Boss", ""], "B2"],
    [
      ["Measure", "Dimension", "Direction", "Green limit", "Amber limit", "On"],
      ["costPerformance", "cost", "Higher is better", 0.9, 0.95, "Yes"],
      "E2",
    ],
  ])("a value that cannot be is refused with its cell: %j %j", (header, row, cell) => {
    const { settings, findings } = read([header, row]);
    expect(findings).toMatchObject([{ code: "SETTING_NOT_READ", at: { cell } }]);
    expect(settings).toEqual(defaultSettings);
  });

  const single = (name: string, value: RawCell): readonly (readonly RawCell[])[] => [
    ["Setting", "Value"],
    [name, value],
  ];

  test.each<[because: string, rows: readonly (readonly RawCell[])[], cell: string]>([
    ["no such method", single("Estimate at completion", "By guess"), "B2"],
    ["shares are up to 1", single("Red from share of budget", 25), "B2"],
    ["no such policy", single("RAG policy", "The boss's"), "B2"],
    ["no such profile", single("Rules that apply", "All"), "B2"],
    ["a limit is a number", single("Large slip", "long"), "B2"],
    ["no such audience", single("Pack: audience", "Friends"), "B2"],
    ["a rate of discount is a share", single("Discount rate", 3.5), "B2"],
    ["set twice", [...single("Portfolio name", "A"), ["Portfolio name", "B"]], "B3"],
    [
      "red below yellow",
      [
        ...single("Buffer turns yellow at the start above", 0.5),
        ["Buffer turns red at the start above", 0.4],
      ],
      "B3",
    ],
    [
      "a sheet is made or not",
      [
        ["Report sheet", "Made"],
        ["Finance", "maybe"],
      ],
      "B2",
    ],
    [
      "no such severity",
      [
        ["Rule", "On", "Severity"],
        ["STATUS_DATE_MISSING", "Yes", "Grave"],
      ],
      "C2",
    ],
    [
      "bands rise",
      [
        ["Band", "Up to score", "RAG"],
        ["Low", 9, "Green"],
        ["High", 3, "Red"],
      ],
      "B2",
    ],
    [
      "a band has a colour",
      [
        ["Band", "Up to score", "RAG"],
        ["Low", 9, "Blue"],
      ],
      "C2",
    ],
    [
      "no such meaning",
      [
        ["Vocabulary", "Word", "Meaning"],
        ["RAG", "Blue", "Nice"],
      ],
      "C2",
    ],
    [
      "no such effect",
      [
        ["RAG dimension", "Counts"],
        ["Cost", "A bit"],
      ],
      "B2",
    ],
    [
      "a broken address",
      [
        ["Field", "Tab pattern", "Cell or column"],
        ["Sponsor", "*", "5C"],
      ],
      "C2",
    ],
    [
      "a fact is one cell",
      [
        ["Field", "Tab pattern", "Cell"],
        ["Sponsor", "*", "C5:C9"],
      ],
      "C2",
    ],
  ])("is refused with its cell because %s", (_because, rows, cell) => {
    const { settings, findings } = read(rows);
    const first = rows[1]?.[0] === "Portfolio name" ? { portfolioName: "A" } : {};
    expect(findings).toMatchObject([{ code: "SETTING_NOT_READ", at: { cell } }]);
    expect(settings).toEqual({ ...defaultSettings, ...first });
  });

  test.each<[because: string, rows: readonly (readonly RawCell[])[], cell: string]>([
    ["a setting", single("Favourite colour", "Blue"), "A2"],
    ["a name every object has", single("constructor", 1), "A2"],
    [
      "a measure",
      [
        ["Measure", "Dimension", "Direction"],
        ["toString", "Cost", ""],
      ],
      "A2",
    ],
    [
      "a dimension",
      [
        ["RAG dimension", "Counts"],
        ["Mood", "In full"],
      ],
      "A2",
    ],
    [
      "a rule",
      [
        ["Rule", "On", "Severity"],
        ["hasOwnProperty", "No", ""],
      ],
      "A2",
    ],
    [
      "a report sheet",
      [
        ["Report sheet", "Made"],
        ["Horoscope", "Yes"],
      ],
      "A2",
    ],
    [
      "a field",
      [
        ["Field", "Tab pattern", "Cell"],
        ["__proto__", "*", "C5"],
      ],
      "A2",
    ],
  ])("names %s that nobody knows", (_what, rows, cell) => {
    const { settings, findings } = read(rows);
    expect(findings).toMatchObject([{ code: "SETTING_UNKNOWN", at: { cell } }]);
    expect(settings).toEqual(defaultSettings);
  });
});
