import { describe, expect, test } from "@jest/globals";

import { defaultRagPolicy, measurePolicy } from "#domain/rag/policy";
import { ragPolicyPresets } from "#domain/rag/policy-presets";
import { lookupMatrix, productMatrix } from "#domain/risk/matrix-presets";
import type { RiskMatrix } from "#domain/risk/risk-matrix";
import type { Settings } from "#domain/settings/settings";

import { linesOf, rowsOf, valuesOf } from "./written-rows";

describe("the RAG policy is written", () => {
  test("with every measure, those that are not used off", () => {
    const rows = rowsOf("tblRagPolicy");
    expect(rows).toHaveLength(17);
    const named = (name: string): unknown => rows.find(([first]) => first === name);
    expect(named("Cost performance index")).toEqual([
      ...["Cost performance index", "Cost", "Higher is better", 0.95, 0.9],
      ...["index", 1, "No", "Yes"],
    ]);
    expect(named("Actual over planned spend")).toEqual([
      ...["Actual over planned spend", "Cost", "Two-sided", 0.05, 0.1, "from 1", 1, "No", "Yes"],
    ]);
    expect(named("Estimate over budget")).toContain("share");
    expect(named("Finish slip in days")).toEqual([
      ...["Finish slip in days", "Schedule", "Lower is better", 7, 31, "days", 1, "No", "No"],
    ]);
    expect(named("Open issues by severity")).toEqual([
      ...["Open issues by severity", "Risk", "Lower is better", 19, 39, "weight", 1, "No", "No"],
    ]);
  });

  test("with weights, hard breaches and formats of its limits", () => {
    const measure = {
      ...measurePolicy("finishSlipDays", "cost", "lowerIsBetter", [1, 2]),
      weight: 3,
      hardBreach: true,
    };
    const ragPolicy = { ...defaultRagPolicy, measures: [measure] };
    const rows = rowsOf("tblRagPolicy", { ragPolicy });
    expect(rows.find(([name]) => name === "Finish slip in days")).toEqual([
      ...["Finish slip in days", "Cost", "Lower is better", 1, 2, "days", 3, "Yes", "Yes"],
    ]);
    expect(rows.filter((cells) => cells.at(-1) === "Yes")).toHaveLength(1);
    const formats = Object.fromEntries(
      linesOf("tblRagPolicy").map((line) => [
        line.key,
        [line.formats?.get(3), line.formats?.get(4)],
      ]),
    );
    expect(formats).toMatchObject({
      costPerformance: ["0.00", "0.00"],
      progressAgainstPlan: ["0.00", "0.00"],
      estimateOverBudget: ["0%", "0%"],
      actualOverPlannedSpend: ["0%", "0%"],
      highestRiskScore: ["General", "General"],
      finishSlipDays: ["General", "General"],
    });
  });

  test("by the name of one that is published, without the commas that would cut a list", () => {
    const names = ragPolicyPresets.map(
      (ragPolicy) => valuesOf("tblRagRules", { ragPolicy })["RAG policy"],
    );
    expect(names).toEqual([
      "As set below",
      "FEMA two-sided",
      "US IT Dashboard",
      "SSP",
      "Seven keys",
      "OpenText weighted",
      "Worst of grey as red",
      "Share of green",
      "Breach count",
    ]);
  });

  test("with how far each dimension counts, and its weight", () => {
    expect(rowsOf("tblRagEffect")).toEqual([
      ["Schedule", "In full", undefined],
      ["Cost", "In full", undefined],
      ["Scope", "In full", undefined],
      ["Risk", "Amber at most", undefined],
      ["Resources", "Amber at most", undefined],
      ["Benefits", "Amber at most", undefined],
      ["Communications", "Shown only", undefined],
    ]);
    const weighted = ragPolicyPresets.find(({ name }) => name === "OpenText weighted")!;
    expect(rowsOf("tblRagEffect", { ragPolicy: weighted }).map((cells) => cells[2])).toEqual([
      4,
      5,
      undefined,
      6,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("the risk matrix is written", () => {
  const by = (riskMatrix: RiskMatrix): Partial<Settings> => ({ calculations: { riskMatrix } });

  test("with its bands from the lowest up", () => {
    expect(rowsOf("tblRiskBands", by(productMatrix))).toEqual([
      ["Low", 3, "Green"],
      ["Moderate", 6, "Green"],
      ["High", 12, "Amber"],
      ["Extreme", 25, "Red"],
    ]);
  });

  test("with a lookup table by the names of its bands, empty without one", () => {
    expect(rowsOf("tblRiskLookup", by(lookupMatrix))).toEqual([
      [1, "Rare", "Insignificant", "Very low", "Very low", "Low", "Low", "Medium"],
      [2, "Unlikely", "Minor", "Low", "Low", "Medium", "Medium", "Medium"],
      [3, "Possible", "Moderate", "Low", "Medium", "Medium", "Medium", "High"],
      [4, "Likely", "Major", "Low", "Medium", "Medium", "High", "Extreme"],
      [5, "Almost certain", "Catastrophic", "Medium", "Medium", "High", "Extreme", "Extreme"],
    ]);
    expect(valuesOf("tblRiskMatrix", by(lookupMatrix))).toEqual({
      "Risk matrix": "5 x 5 lookup",
      "Score of a risk": "Lookup table",
      "Highest probability": 5,
      "Highest impact": 5,
    });
    const none = Array<undefined>(7).fill(undefined);
    expect(rowsOf("tblRiskLookup")).toEqual([1, 2, 3, 4, 5].map((level) => [level, ...none]));
  });
});
