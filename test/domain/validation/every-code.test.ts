import { describe, expect, test } from "@jest/globals";

import { describeFinding } from "#domain/finding/describe-finding";
import type { Finding } from "#domain/finding/finding";
import { findingCodes, rulebook } from "#domain/finding/rulebook";
import { readHistory } from "#domain/history/read-history";
import { takeIn } from "#domain/intake/take-in";
import { readSettings } from "#domain/settings/read-settings";
import { defaultRuleSettings } from "#domain/settings/rule-settings";
import { defaultSettings } from "#domain/settings/settings";
import type { CalculatedRag } from "#domain/project/vocabulary";
import { falseColourRules } from "#domain/validation/false-colour-rules";
import { rules, workbookRules } from "#domain/validation/rules";
import { validate, validateWith } from "#domain/validation/validate";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";
import { aHistory, type PastSaid } from "./a-history";
import { aReturn, anIntake, day, type Said } from "./a-return";
import { costRuleCases } from "./cost-rule-cases";
import { historyRuleCases } from "./history-rule-cases";
import { portfolioRuleCases } from "./portfolio-rule-cases";
import { returnRuleCases } from "./return-rule-cases";
import { scheduleRuleCases } from "./schedule-rule-cases";
import { cellStateCases } from "./cell-state-cases";
import { readingCases } from "./reading-cases";
import { figureRuleCases } from "./figure-rule-cases";
import { projectRuleCases } from "./project-rule-cases";

const ruleCases = [
  ...projectRuleCases,
  ...figureRuleCases,
  ...scheduleRuleCases,
  ...costRuleCases,
  ...returnRuleCases,
  ...portfolioRuleCases,
  ...historyRuleCases,
];

const settings = {
  ...defaultSettings,
  reportCurrency: "GBP",
  rates: [{ currency: "EUR", rate: 0.85, date: undefined, source: undefined }],
  rules: { ...defaultRuleSettings, profile: "strict" as const, stages: ["Delivery"] },
  calculations: {
    calendar: {
      week: "mondayToFriday" as const,
      holidays: [{ date: day("2026-12-25"), name: "Christmas Day" }],
    },
  },
};
const basis = { reportDate: day("2026-03-31"), today: day("2026-04-15"), settings };

type World = {
  readonly projects: readonly (Said | readonly Said[] | undefined)[];
  readonly past?: readonly PastSaid[] | undefined;
  readonly calculated?: CalculatedRag | undefined;
};

function foundIn({ projects, past, calculated }: World): readonly Finding[] {
  const said = projects.flatMap((some): readonly Said[] =>
    some === undefined ? [] : "map" in some ? some : [some],
  );
  const intake = anIntake(said.map(aReturn));
  const colours = { ...basis, calculated: () => calculated };
  return [
    ...validate(intake, { ...basis, history: aHistory(past ?? [{}]) }),
    ...(calculated === undefined ? [] : validateWith(falseColourRules, intake, colours)),
  ];
}

function foundByRules(...projects: readonly Said[]): readonly Finding[] {
  return foundIn({ projects });
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
  expect(sentence).toMatch(finding.at.cell === undefined ? /^[A-Z].+\.$/ : /^[A-Z]+\d+: .+\.$/);
  expect(sentence).not.toMatch(/undefined|NaN|\[object/);
}

describe("each rule refuses and accepts", () => {
  test.each(ruleCases)("$code, because $because", (rule) => {
    const { code, past, calculated = [] } = rule;
    const refused = { projects: [rule.refused, rule.beside], past, calculated: calculated[0] };
    const found = withCode(foundIn(refused), code);
    expect(found).not.toHaveLength(0);
    expectWellSaid(found[0]);
    const accepted = { projects: [rule.accepted, rule.acceptedBeside], past };
    expect(withCode(foundIn({ ...accepted, calculated: calculated[1] }), code)).toEqual([]);
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
    const produced = [...new Set([...ruleCases, ...readingCases].map(({ code }): string => code))];
    // Proved with the states of cells.
    const ofStates = new Set(cellStateCases.map(({ code }): string => code));
    // Needs marks, or an Excel that refuses: proved with the roles of tabs and the use cases.
    const elsewhere = ["MARK_REPEATED", "RULES_NOT_CHECKED", "CELL_STATES_NOT_READ"];
    expect([...produced, ...ofStates, ...elsewhere].sort()).toEqual([...findingCodes]);
    const all = [...rules, ...falseColourRules, ...workbookRules].map(({ code }): string => code);
    const proved = new Set([...ruleCases.map(({ code }): string => code), "RULES_NOT_CHECKED"]);
    expect([...new Set(all)].sort()).toEqual([...proved].sort());
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
