import { describe, expect, test } from "@jest/globals";

import { defaultPackSettings } from "#domain/settings/pack-settings";
import { defaultRuleSettings, defaultThresholds } from "#domain/settings/rule-settings";
import type { Settings } from "#domain/settings/settings";

import { day } from "../portfolio/a-project";
import { linesOf, rowsOf, valuesOf } from "./written-rows";

describe("single settings are written", () => {
  test("as they are where nothing is set", () => {
    expect(valuesOf("tblSettings")).toEqual({
      "Portfolio name": undefined,
      "Report currency": undefined,
      "Rules that apply": "By layout",
    });
    expect(valuesOf("tblCalendar")).toEqual({
      "Report date": undefined,
      "Financial year starts in month": 1,
      "Status date is stale after days": 31,
      "Length of a period": "Month",
      "Working week": "Monday to Friday",
    });
    expect(valuesOf("tblRagRules")).toEqual({
      "RAG policy": "As set below",
      "RAG of a dimension": "Worst of",
      "Overall RAG of a project": "Worst of",
      "Green from green keys": 6,
      "Amber from green keys": 4,
      "Green above share of green": 0.9,
      "Amber from share of green": 0.8,
      "RAG of programmes": "Budget weighted with floor",
      "Red from share of budget": 0.25,
    });
    expect(valuesOf("tblRiskMatrix")).toEqual({
      "Risk matrix": "As set below",
      "Score of a risk": "Probability times impact",
      "Highest probability": 5,
      "Highest impact": 5,
    });
    expect(valuesOf("tblCalculations")).toMatchObject({
      "Estimate at completion": "Typical",
      "A task earns its budget": "By % complete",
      "Progress of programmes weighed": "By budget",
      "Weight of a key milestone": 2,
      "Discount rate": 0.035,
      "Open issue, critical": 5,
      "Open issue, high": 3,
      "Open issue, medium": 1,
      "Open issue, low": 0,
    });
    expect(valuesOf("tblPack")).toMatchObject({
      "Pack: decisions requested": "Yes",
      "Pack: appendix": "Yes",
      "Pack: audience": "With finance",
      "Pack: paper": "A4",
      "Pack: scope": undefined,
      "Pack: further decisions": 16,
      "Pack: project pages": 20,
    });
  });

  test("as they are set", () => {
    const general = { portfolioName: "Estates", reportCurrency: "GBP" };
    const rules = { ...defaultRuleSettings, profile: "strict" as const };
    expect(valuesOf("tblSettings", { ...general, rules })).toEqual({
      "Portfolio name": "Estates",
      "Report currency": "GBP",
      "Rules that apply": "Strict",
    });
    // Day 1 of Excel is 1 January 1900, and 29 February 1900 counts: 1 January 2026 is day 46,023.
    expect(valuesOf("tblCalendar", { reportDate: day("2026-01-01") })["Report date"]).toBe(46_023);
    const pack = {
      ...defaultPackSettings,
      sections: ["finance"] as const,
      paper: "letter" as const,
    };
    expect(valuesOf("tblPack", { pack })).toMatchObject({
      "Pack: decisions requested": "No",
      "Pack: finance": "Yes",
      "Pack: paper": "Letter",
    });
  });

  test("with their unit, what they do, their format and their choices", () => {
    const [date, , , period] = linesOf("tblCalendar");
    expect(date).toMatchObject({
      key: "report date",
      cells: [
        "Report date",
        undefined,
        "date",
        "The day the report is of. Empty: the latest status date on the tabs.",
      ],
      formats: new Map([[1, "yyyy-mm-dd"]]),
    });
    expect(date).not.toHaveProperty("choices");
    expect(period).toMatchObject({
      key: "length of a period",
      choices: new Map([[1, ["Week", "Two weeks", "Four weeks", "Month", "Quarter"]]]),
    });
    expect(period?.cells[2]).toBeUndefined();
    expect(period).not.toHaveProperty("formats");
  });
});

describe("lists are written", () => {
  test("of report sheets, rules and their limits", () => {
    const sheets = rowsOf("tblReportSheets").map(([name, made]) => [name, made]);
    expect(sheets.slice(0, 4)).toEqual([
      ["Portfolio", "Yes"],
      ["Projects", "Yes"],
      ["Programmes", "No"],
      ["Milestones", "Yes"],
    ]);
    const rules = {
      ...defaultRuleSettings,
      off: ["SIGN_OFF_OLD"],
      grades: { NOT_SIGNED_OFF: "error" as const },
      thresholds: { ...defaultThresholds, slipDays: 50 },
    };
    const rows = rowsOf("tblRules", { rules });
    const rule = (code: string) => rows.find(([name]) => name === code)?.slice(0, 4);
    expect(rule("SIGN_OFF_OLD")?.[1]).toBe("No");
    expect(rule("NOT_SIGNED_OFF")).toEqual(["NOT_SIGNED_OFF", "Yes", "Error", "Strict"]);
    expect(valuesOf("tblRuleLimits", { rules })).toMatchObject({
      "Earliest year": 1990,
      "Large slip": 50,
      "DCMA finish to start": 0.9,
      "Benefit short of its target": 0.1,
    });
  });

  test("of rates, words, stages, tabs, holidays and the layout map", () => {
    const settings: Partial<Settings> = {
      rates: [{ currency: "EUR", rate: 0.85, date: day("2026-01-01"), source: "ECB" }],
      vocabulary: [{ vocabulary: "rag", word: "Blocked", meaning: "Red" }],
      rules: { ...defaultRuleSettings, stages: ["Design", "Build"] },
      tabRoles: [{ tab: "Old*", role: "part", projectId: "P1" }],
      layout: [
        { field: "milestones.baselineDate", tabPattern: "*", cell: "C", type: "date", shape: "s1" },
        { field: "ours", tabPattern: "P*", cell: "B2" },
      ],
      calculations: {
        calendar: {
          week: "everyDay",
          holidays: [{ date: day("2026-01-01"), name: "New Year" }],
        },
      },
    };
    expect(rowsOf("tblCurrencyRates", settings)).toEqual([["EUR", 0.85, 46_023, "ECB"]]);
    expect(rowsOf("tblVocabulary", settings)).toEqual([["RAG", "Blocked", "Red"]]);
    expect(rowsOf("tblStages", settings)).toEqual([["Design"], ["Build"]]);
    expect(rowsOf("tblTabRoles", settings)).toEqual([["Old*", "Part", "P1"]]);
    expect(rowsOf("tblHolidays", settings)).toEqual([[46_023, "New Year"]]);
    expect(rowsOf("tblLayout", settings)).toEqual([
      ["Milestones: Baseline date", "*", "C", "Date", "s1"],
      ["ours", "P*", "B2", undefined, undefined],
    ]);
    expect(valuesOf("tblCalendar", settings)["Working week"]).toBe("Every day");
  });
});
