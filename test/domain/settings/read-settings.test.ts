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
});
