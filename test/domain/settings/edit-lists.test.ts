import { describe, expect, test } from "@jest/globals";

import { defaultRagPolicy } from "#domain/rag/policy";
import { productMatrix } from "#domain/risk/matrix-presets";
import type { RiskMatrix } from "#domain/risk/risk-matrix";
import { defaultPackSettings } from "#domain/settings/pack-settings";
import { defaultReportSheets } from "#domain/settings/report-sheets";
import { defaultRuleSettings } from "#domain/settings/rule-settings";
import { defaultSettings, type Settings } from "#domain/settings/settings";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab } from "../../support/snapshots";
import { day } from "../portfolio/a-project";
import { cellsOf, change, settingsHeader } from "./a-change";

type Row = readonly RawCell[];
type Cells = readonly (readonly [row: number, column: number, value: RawCell])[];

const cost = (greenLimit: number): Partial<Settings> => ({
  ragPolicy: {
    ...defaultRagPolicy,
    measures: defaultRagPolicy.measures.map((measure) =>
      measure.code === "costPerformance" ? { ...measure, greenLimit } : measure,
    ),
  },
});
const matrix = (more: Partial<RiskMatrix>): Partial<Settings> => ({
  calculations: { riskMatrix: { ...productMatrix, name: "settings", ...more } },
});
const lookup = (word: string): Partial<Settings> =>
  matrix({
    scoring: { kind: "lookup", probabilities: [word], impacts: ["Minor"], cells: [[1]] },
    probabilityTop: 1,
    impactTop: 1,
  });
const holiday = (name: string): Partial<Settings> => ({
  calculations: {
    calendar: { week: "mondayToFriday", holidays: [{ date: day("2026-01-01"), name }] },
  },
});
const rules = (more: Partial<typeof defaultRuleSettings>): Partial<Settings> => ({
  rules: { ...defaultRuleSettings, ...more },
});
const words = (meaning: string): Partial<Settings> => ({
  vocabulary: [{ vocabulary: "rag", word: "Blocked", meaning }],
});
const role = (projectId: string): Partial<Settings> => ({
  tabRoles: [{ tab: "Old*", role: "part", projectId }],
});
const layout = (cell: string): Partial<Settings> => ({
  layout: [{ field: "milestones.baselineDate", tabPattern: "P*", cell, shape: "s1" }],
});

/** A row is found however its key is written, and only the cell that differs is changed. */
describe("one cell is changed", () => {
  test.each<readonly [string, readonly [Row, Row], Partial<Settings>, Partial<Settings>, Cells]>([
    [
      "of a measure by its name",
      [
        ["Measure", "Dimension", "Direction", "Green limit"],
        ["cost performance INDEX", "Cost", "Higher is better", 0.95],
      ],
      {},
      cost(0.97),
      [[1, 3, 0.97]],
    ],
    [
      "of a measure by its code",
      [
        ["Measure", "Dimension", "Direction", "Green limit"],
        ["costPerformance", "Cost", "Higher is better", 0.95],
      ],
      {},
      cost(0.97),
      [[1, 3, 0.97]],
    ],
    [
      "of a dimension",
      [
        ["RAG dimension", "Counts", "Weight"],
        ["RISK", "Amber at most", ""],
      ],
      {},
      {
        ragPolicy: {
          ...defaultRagPolicy,
          standing: { ...defaultRagPolicy.standing, risk: "full" },
        },
      },
      [[1, 1, "In full"]],
    ],
    [
      "of a band",
      [
        ["Band", "Up to score", "RAG"],
        [" low", 3, "Green"],
      ],
      {},
      matrix({
        bands: [{ name: "Low", upTo: 4, colour: "green" }, ...productMatrix.bands.slice(1)],
      }),
      [[1, 1, 4]],
    ],
    [
      "of a level",
      [
        ["Level", "Probability is called", "Impact is called"],
        [1, "Rare", "Minor"],
      ],
      lookup("Rare"),
      lookup("Never"),
      [[1, 1, "Never"]],
    ],
    [
      "of a report sheet by its name",
      [
        ["Report sheet", "Made"],
        ["risks AND issues", "Yes"],
      ],
      {},
      { reportSheets: defaultReportSheets.filter((sheet) => sheet !== "risks") },
      [[1, 1, "No"]],
    ],
    [
      "of a report sheet by its key",
      [
        ["Report sheet", "Made"],
        ["dataquality", "Yes"],
      ],
      {},
      { reportSheets: defaultReportSheets.filter((sheet) => sheet !== "dataQuality") },
      [[1, 1, "No"]],
    ],
    [
      "of a rule that is switched off",
      [
        ["Rule", "On", "Severity"],
        ["sign_off_old", "Yes", "Warning"],
      ],
      {},
      rules({ off: ["SIGN_OFF_OLD"] }),
      [[1, 1, "No"]],
    ],
    [
      "of a rule that is graded",
      [
        ["Rule", "On", "Severity"],
        ["SIGN_OFF_OLD", "Yes", "Warning"],
      ],
      {},
      rules({ grades: { SIGN_OFF_OLD: "error" } }),
      [[1, 2, "Error"]],
    ],
    [
      "of a limit of the rules",
      [settingsHeader, ["Large slip", 100]],
      {},
      rules({ thresholds: { ...defaultRuleSettings.thresholds, slipDays: 50 } }),
      [[1, 1, 50]],
    ],
    [
      "of the pack",
      [settingsHeader, ["Pack: finance", "Yes"]],
      {},
      {
        pack: {
          ...defaultPackSettings,
          sections: defaultPackSettings.sections.filter((section) => section !== "finance"),
        },
      },
      [[1, 1, "No"]],
    ],
    [
      "of a word",
      [
        ["Vocabulary", "Word", "Meaning"],
        ["rag", "BLOCKED", "Red"],
      ],
      words("Red"),
      words("Amber"),
      [[1, 2, "Amber"]],
    ],
    [
      "of a tab",
      [
        ["Tab", "Role", "Project ID"],
        ["OLD*", "Part", "P1"],
      ],
      role("P1"),
      role("P2"),
      [[1, 2, "P2"]],
    ],
    [
      "of the layout map by the words of a field",
      [
        ["Field", "Tab pattern", "Cell or column", "Holds", "Tabs of this shape"],
        ["milestones: baseline DATE", "p*", "C", "", "S1"],
      ],
      layout("C"),
      layout("D"),
      [[1, 2, "D"]],
    ],
    [
      // Day 46,023 of Excel is 1 January 2026.
      "of a holiday",
      [
        ["Holiday", "Called"],
        [46_023, "New Year"],
      ],
      holiday("New Year"),
      holiday("New Year's Day"),
      [[1, 1, "New Year's Day"]],
    ],
  ])("%s", (_which, rows, ...[before, after, cells]) => {
    const tab = aTab("Settings", rows);
    expect(change(tab, { ...defaultSettings, ...after }, before)).toEqual(cellsOf(...cells));
  });
});
