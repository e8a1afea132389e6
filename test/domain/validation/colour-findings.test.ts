import { describe, expect, test } from "@jest/globals";

import { makeFinding } from "#domain/finding/make-finding";
import type { Finding } from "#domain/finding/finding";
import type { CalculatedRag } from "#domain/project/vocabulary";
import { defaultRuleSettings } from "#domain/settings/rule-settings";
import { defaultSettings } from "#domain/settings/settings";
import { addColourFindings } from "#domain/validation/add-colour-findings";
import { belongsTo, profilesOf } from "#domain/validation/profile";
import { inSheetOrder } from "#domain/validation/sheet-order";

import { aProject, aRag, aReport } from "../../support/builders";
import { aReturn, anIntake, day, type Said } from "./a-return";

function finding(code: Finding["code"], tab: string, cell: string | undefined): Finding {
  // The order does not look at what a finding says.
  return { ...makeFinding("NOT_SIGNED_OFF", { tab, cell }, {}, undefined), code } as Finding;
}

const reading = (tab: string): { tab: string; role: "project"; reason: string } => ({
  tab,
  role: "project",
  reason: "",
});

describe("findings come", () => {
  test("by tab, then by row, then by column, then by code; those of no cell and no tab as that", () => {
    const places = [
      ["SIGN_OFF_OLD", "Elsewhere", "A1"],
      ["SIGN_OFF_OLD", "B", "A1"],
      ["SIGN_OFF_OLD", "A", "B10"],
      ["SIGN_OFF_OLD", "A", "AA2"],
      ["SIGN_OFF_OLD", "A", "B2"],
      ["NOT_SIGNED_OFF", "A", "B2"],
      ["SIGN_OFF_OLD", "A", "C1:C9"],
      ["SIGN_OFF_OLD", "A", undefined],
    ] as const;
    const found = places.map(([code, tab, cell]) => finding(code, tab, cell));
    const tabs = [reading("A"), reading("B")];
    const expected = [...found].reverse();
    expect(inSheetOrder(found, tabs)).toEqual(expected);
    expect(inSheetOrder(expected, tabs)).toEqual(expected);
  });
});

describe("colours reported better or worse than the figures", () => {
  function added(
    colours: readonly (readonly [Said, CalculatedRag])[],
    findings: readonly Finding[] = [],
  ): ReturnType<typeof addColourFindings> {
    const returns = colours.map(([said], index) =>
      aReturn({ tab: `T${String(index + 1)}`, ...said }),
    );
    const projects = colours.map(([, calculated], index) =>
      aProject({
        id: `P${String(index + 1)}`,
        return: returns[index]!,
        rag: aRag(calculated),
        findingCounts: { errors: 1, warnings: 2, hints: 3 },
      }),
    );
    return addColourFindings(
      aReport({ projects, findings, tabs: returns.map(({ tab }) => reading(tab)) }),
      anIntake(returns),
      {
        reportDate: day("2026-03-31"),
        today: day("2026-03-31"),
        settings: {
          ...defaultSettings,
          rules: {
            ...defaultRuleSettings,
            profile: "strict",
            grades: { REPORTED_WORSE: "info", REPORTED_BETTER: "error" },
          },
        },
      },
    );
  }
  const worse = { facts: { reportedOverall: "red", headline: "" } };

  test("are found in the order of the sheets and counted for their project", () => {
    const last = finding("SIGN_OFF_OLD", "T3", "A1");
    const report = added(
      [
        [worse, "green"],
        [{}, "green"],
        [{}, "red"],
      ],
      [last],
    );
    expect(report.findings.map(({ code, at }) => [code, at.tab, at.cell])).toEqual([
      ["REPORTED_WORSE", "T1", "H1"],
      ["SIGN_OFF_OLD", "T3", "A1"],
      ["REPORTED_BETTER", "T3", "I1"],
    ]);
    expect(report.projects.map(({ findingCounts }) => findingCounts)).toEqual([
      { errors: 1, warnings: 2, hints: 4 },
      { errors: 1, warnings: 2, hints: 3 },
      { errors: 2, warnings: 2, hints: 3 },
    ]);
  });

  test("of one tab are told apart by their cells", () => {
    const rows = { tab: "Register", origin: "register" } as const;
    const report = added([
      [{ ...rows, facts: { reportedOverall: "green" } }, "green"],
      [{ ...rows, ...worse }, "green"],
    ]);
    expect(report.projects.map(({ findingCounts }) => findingCounts.hints)).toEqual([3, 4]);
  });

  test("that agree leave the report as it is", () => {
    const report = added([[{}, "green"]], [finding("SIGN_OFF_OLD", "T1", "A1")]);
    expect(report.findings).toHaveLength(1);
    expect(report.projects[0]?.findingCounts.hints).toBe(3);
  });
});

describe("the profile of a tab", () => {
  const recognised = (facts: number, confidence = 1, tab = "A") => ({
    tab,
    facts: Array.from({ length: facts }, () => ({ confidence })),
  });
  type Recognised = ReturnType<typeof recognised>;
  function profile(tab: string | undefined, ...tabs: readonly Recognised[]): string {
    // Only what a profile looks at.
    const intake = { ...anIntake([]), recognised: tabs as never };
    return profilesOf(intake, defaultRuleSettings)(tab);
  }

  test.each<readonly [string, string | undefined, readonly Recognised[], string]>([
    ["twelve facts in the words of the template", "A", [recognised(12)], "standard"],
    ["eleven may be chance", "A", [recognised(11)], "essentials"],
    ["none of them may be in other words", "A", [recognised(12, 0.9)], "essentials"],
    ["another tab", "B", [recognised(12)], "essentials"],
    ["no tab, with a template in the workbook", undefined, [recognised(12)], "standard"],
    ["no tab, without one", undefined, [recognised(11)], "essentials"],
  ])("%s", (_because, tab, tabs, expected) => {
    expect(profile(tab, ...tabs)).toBe(expected);
  });

  test("is what the office has set", () => {
    const of = profilesOf(anIntake([]), { ...defaultRuleSettings, profile: "strict" });
    expect([of("A"), of(undefined)]).toEqual(["strict", "strict"]);
  });

  test("holds the rules of those below it", () => {
    const codes = [
      "DATE_IMPLAUSIBLE",
      "NARRATIVE_UNCHANGED",
      "ESCALATION_CONTACT_MISSING",
    ] as const;
    const held = (["essentials", "standard", "strict"] as const).map((one) =>
      codes.map((code) => belongsTo(code, one)),
    );
    expect(held).toEqual([
      [true, false, false],
      [true, true, false],
      [true, true, true],
    ]);
  });
});
