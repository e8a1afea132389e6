import { describe, expect, test } from "@jest/globals";

import { describeFinding } from "#domain/finding/describe-finding";
import type { Finding } from "#domain/finding/finding";
import { findingCodes, rulebook } from "#domain/finding/rulebook";
import { readHistory } from "#domain/history/read-history";
import { takeIn } from "#domain/intake/take-in";
import { readSettings } from "#domain/settings/read-settings";
import { defaultSettings } from "#domain/settings/settings";
import { rules } from "#domain/validation/rules";
import { validate } from "#domain/validation/validate";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";
import { aReturn, anIntake, day, type Said } from "./a-return";
import { readingCases } from "./reading-cases";
import { figureRuleCases } from "./figure-rule-cases";
import { projectRuleCases } from "./project-rule-cases";

const ruleCases = [...projectRuleCases, ...figureRuleCases];

const settings = {
  ...defaultSettings,
  reportCurrency: "GBP",
  rates: [{ currency: "EUR", rate: 0.85, date: undefined, source: undefined }],
};

function foundByRules(...projects: readonly Said[]): readonly Finding[] {
  const intake = anIntake(projects.map(aReturn));
  return validate(intake, { reportDate: day("2026-03-31"), today: day("2026-04-15"), settings });
}

function foundByReading(
  sheets: Readonly<Record<string, readonly (readonly RawCell[])[]>>,
): readonly Finding[] {
  const workbook = aWorkbook(Object.entries(sheets).map(([name, rows]) => aTab(name, rows)));
  return [
    ...takeIn(workbook).findings,
    ...readSettings(workbook).findings,
    ...readHistory(workbook).findings,
  ];
}

function withCode(findings: readonly Finding[], code: string): readonly Finding[] {
  return findings.filter((finding) => finding.code === code);
}

/** Every finding is graded by the rulebook and says where, what and what to do. */
function expectWellSaid(finding: Finding | undefined): void {
  if (finding === undefined) throw new Error("there is no finding to look at");
  expect(finding.severity).toBe(rulebook[finding.code].severity);
  const sentence = describeFinding(finding);
  expect(sentence).toMatch(/^[A-Z]+\d+: .+\.$/);
  expect(sentence).not.toMatch(/undefined|NaN|\[object/);
}

describe("each rule refuses and accepts", () => {
  test.each(ruleCases)("$code, because $because", ({ code, refused, accepted, beside }) => {
    const found = withCode(foundByRules(refused, ...(beside === undefined ? [] : [beside])), code);
    expect(found).not.toHaveLength(0);
    expectWellSaid(found[0]);
    expect(withCode(foundByRules(accepted), code)).toEqual([]);
  });

  test("a healthy project has no findings at all", () => {
    expect(foundByRules({})).toEqual([]);
  });
});

describe("reading refuses and accepts", () => {
  test.each(readingCases)("$code", ({ code, refused, accepted }) => {
    const found = withCode(foundByReading(refused), code);
    expect(found).not.toHaveLength(0);
    expectWellSaid(found[0]);
    expect(withCode(foundByReading(accepted), code)).toEqual([]);
  });
});

describe("the catalogue", () => {
  test("has no code that nothing produces, and no rule outside it", () => {
    const produced = [...ruleCases, ...readingCases].map(({ code }): string => code);
    // Needs marks, which cells alone cannot give: proved with the roles of tabs.
    expect([...produced, "MARK_REPEATED"].sort()).toEqual([...findingCodes]);
    expect(rules.map(({ code }): string => code).sort()).toEqual(
      ruleCases.map(({ code }): string => code).sort(),
    );
  });

  test("more than twenty findings of one code in a column are one, with count and range", () => {
    const risks = (count: number): Said => ({
      risks: Array.from({ length: count }, (_value, index) => ({ title: `Risk ${String(index)}` })),
    });
    expect(withCode(foundByRules(risks(20)), "RISK_WITHOUT_OWNER")).toHaveLength(20);
    const [one, ...others] = withCode(foundByRules(risks(21)), "RISK_WITHOUT_OWNER");
    expect(others).toEqual([]);
    expect(one).toMatchObject({ count: 21, projectId: "A-1", at: { cell: "A2:A22" } });
    expect(one === undefined ? "" : describeFinding(one)).toMatch(/^A2:A22: 21 cells; the first: /);
  });
});
