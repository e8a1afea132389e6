import { describe, expect, test } from "@jest/globals";

import { workbookTab, type Finding } from "#domain/finding/finding";
import type { Intake } from "#domain/intake/tabs/intake";
import { additiveMatrix, lookupMatrix, productMatrix } from "#domain/risk/matrix-presets";
import type { RiskMatrix } from "#domain/risk/risk-matrix";
import { defaultRuleSettings, type RuleSettings } from "#domain/settings/rule-settings";
import { defaultSettings } from "#domain/settings/settings";
import { parsePredecessors } from "#domain/schedule/predecessors";
import { validate } from "#domain/validation/validate";

import { aHistory } from "./a-history";
import { aReturn, anIntake, day } from "./a-return";

/** An active project without sponsor (Standard), sign-off (Strict) and project manager (Essentials). */
const bare = anIntake([aReturn({ facts: { sponsor: "", signedOffBy: "", projectManager: "" } })]);

function codes(intake: Intake, rules: Partial<RuleSettings> = {}): readonly string[] {
  const settings = { ...defaultSettings, rules: { ...defaultRuleSettings, ...rules } };
  const days = { reportDate: day("2026-03-31"), today: day("2026-04-15") };
  return validate(intake, { ...days, settings, history: aHistory([{}]) }).map(({ code }) => code);
}

function readByTemplate(intake: Intake, confidence: number): Intake {
  const facts = Array.from({ length: 12 }, (_value, index) => ({
    field: "projectId" as const,
    cell: `B${String(index + 2)}`,
    label: "Project ID",
    value: "A-1",
    confidence: index === 0 ? confidence : 1,
  }));
  return { ...intake, recognised: [{ tab: "Apollo", facts, sections: [] }] };
}

describe("profiles", () => {
  test.each([
    ["essentials", ["PROJECT_MANAGER_MISSING"]],
    ["standard", ["PROJECT_MANAGER_MISSING", "SPONSOR_MISSING"]],
    ["strict", ["NOT_SIGNED_OFF", "PROJECT_MANAGER_MISSING", "SPONSOR_MISSING"]],
  ] as const)("%s asks this much", (profile, wanted) => {
    expect(codes(bare, { profile })).toEqual(wanted);
  });

  test("a layout made at home gets essentials, the template standard", () => {
    expect(codes(bare)).toEqual(["PROJECT_MANAGER_MISSING"]);
    expect(codes(readByTemplate(bare, 1))).toEqual(["PROJECT_MANAGER_MISSING", "SPONSOR_MISSING"]);
    expect(codes(readByTemplate(bare, 0.9))).toEqual(["PROJECT_MANAGER_MISSING"]);
  });

  test("codes can be switched off and graded anew, and limits set", () => {
    const profile = "standard";
    expect(codes(bare, { profile, off: ["SPONSOR_MISSING"] })).toEqual(["PROJECT_MANAGER_MISSING"]);
    const rules = { ...defaultRuleSettings, profile, grades: { SPONSOR_MISSING: "info" } } as const;
    const days = { reportDate: day("2026-03-31"), today: day("2026-04-15") };
    const found = validate(bare, { ...days, settings: { ...defaultSettings, rules } });
    expect(found.find(({ code }) => code === "SPONSOR_MISSING")?.severity).toBe("info");
    const thresholds = { ...defaultRuleSettings.thresholds, narrativeLength: 3 };
    expect(codes(bare, { profile, thresholds })).toContain("NARRATIVE_TOO_LONG");
  });
});

describe("rules that need history", () => {
  const days = { reportDate: day("2026-03-31"), today: day("2026-04-15") };
  const rules = { ...defaultRuleSettings, profile: "standard" as const };
  const settings = { ...defaultSettings, rules };

  test("say once how many were not checked, and nothing once a period is closed", () => {
    const healthy = anIntake([aReturn({})]);
    const [hint, ...others] = validate(healthy, { ...days, settings });
    expect(others).toEqual([]);
    expect(hint).toMatchObject({
      code: "RULES_NOT_CHECKED",
      severity: "info",
      projectId: undefined,
    });
    expect(validate(healthy, { ...days, settings, history: aHistory([{}]) })).toEqual([]);
  });
});

describe("predecessors", () => {
  test.each([
    ["3", [{ id: "3", kind: "FS", lag: 0 }]],
    [
      "4SS; 5FF",
      [
        { id: "4", kind: "SS", lag: 0 },
        { id: "5", kind: "FF", lag: 0 },
      ],
    ],
    ["5FS+2d", [{ id: "5", kind: "FS", lag: 2 }]],
    [
      "6FS-1 week, T-7",
      [
        { id: "6", kind: "FS", lag: -5 },
        { id: "T-7", kind: "FS", lag: 0 },
      ],
    ],
    ["see plan", []],
  ])("%s", (text, links) => {
    expect(parsePredecessors(text)).toEqual(links);
  });
});

describe("rules on risks go by the matrix that is set", () => {
  const written = (probability: number, impact: number, score: number) =>
    anIntake([aReturn({ risks: [{ title: "Late", owner: "Bo", probability, impact, score }] })]);
  const found = (intake: Intake, riskMatrix: RiskMatrix): readonly Finding[] =>
    validate(intake, {
      reportDate: day("2026-03-31"),
      today: day("2026-04-15"),
      settings: {
        ...defaultSettings,
        calculations: { riskMatrix },
        rules: { ...defaultRuleSettings, profile: "strict" },
      },
    }).filter(({ code }) => code === "RISK_SCORE_NOT_PRODUCT");

  test.each([
    ["a product", productMatrix, 3, 4, 12, 15],
    ["a sum", additiveMatrix, 3, 4, 7, 12],
    // Rare and catastrophic is medium, the third band, whatever the product.
    ["a table", lookupMatrix, 1, 5, 3, 5],
  ])("%s", (_what, matrix, ...[probability, impact, right, wrong]) => {
    expect(found(written(probability, impact, right), matrix)).toEqual([]);
    expect(found(written(probability, impact, wrong), matrix)).toHaveLength(1);
  });
});

test("a hint about the workbook stands at no tab", () => {
  const days = { reportDate: day("2026-03-31"), today: day("2026-04-15") };
  const rules = { ...defaultRuleSettings, profile: "standard" as const };
  const [hint] = validate(anIntake([aReturn({})]), {
    ...days,
    settings: { ...defaultSettings, rules },
  });
  expect(hint?.at).toEqual({ tab: workbookTab, cell: undefined });
});
