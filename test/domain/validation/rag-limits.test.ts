import { describe, expect, test } from "@jest/globals";

import type { CalculatedRag } from "#domain/project/vocabulary";
import { defaultRuleSettings } from "#domain/settings/rule-settings";
import { defaultSettings } from "#domain/settings/settings";
import { falseColourRules } from "#domain/validation/false-colour-rules";
import { validateWith } from "#domain/validation/validate";

import { aReturn, anIntake, day } from "./a-return";
import { none, testFindings } from "./limit-case";

// Facts are in row 1: overall reported in I, schedule in J, what a case adds from P on.
describe("reported colours at the limits of the rules", () => {
  const overall = "Overall RAG";
  const low = (field: string, index: string, value: number): unknown => ({ field, index, value });
  testFindings("GREEN_AGAINST_FIGURES", [
    ["no earned value", { facts: { actualCost: 1000, plannedValue: 1000 } }, none],
    ["0.8 is allowed", { facts: { earnedValue: 80, actualCost: 100, plannedValue: 100 } }, none],
    [
      "cost alone is said of overall and cost, not of schedule",
      { facts: { earnedValue: 79, actualCost: 100, plannedValue: 0, reportedCost: "green" } },
      [
        ["I1", low(overall, "CPI", 0.79)],
        ["S1", low("Cost RAG", "CPI", 0.79)],
      ],
    ],
    [
      "schedule alone is said of overall and schedule, not of cost",
      { facts: { earnedValue: 79, actualCost: 0, plannedValue: 100, reportedCost: "green" } },
      [
        ["I1", low(overall, "SPI", 0.79)],
        ["J1", low("Schedule RAG", "SPI", 0.79)],
      ],
    ],
    [
      "of both, cost is said of overall",
      { facts: { earnedValue: 75, actualCost: 100, plannedValue: 150 } },
      [
        ["I1", low(overall, "CPI", 0.75)],
        ["J1", low("Schedule RAG", "SPI", 0.5)],
      ],
    ],
    ["nothing to compare with", { facts: { earnedValue: 1 } }, none],
    [
      "other colours may be",
      {
        facts: {
          earnedValue: 1,
          actualCost: 100,
          plannedValue: 100,
          reportedOverall: "amber",
          reportedSchedule: "amberGreen",
        },
      },
      none,
    ],
  ]);

  const better = (reportedOverall: string, more: object): { facts: Record<string, string> } => ({
    facts: { reportedOverall, reportedSchedule: "green", ...more },
  });
  testFindings("OVERALL_BETTER_THAN_WORST", [
    [
      "green over red",
      better("green", { reportedRisk: "amber", reportedCost: "red", reportedScope: "red" }),
      [["I1", { overall: "green", worst: "red", field: "Cost RAG" }]],
    ],
    [
      "between amber and green over red",
      better("amberGreen", { reportedCommunications: "red" }),
      [["I1", { overall: "amberGreen", worst: "red", field: "Communications RAG" }]],
    ],
    ["amber over red", better("amber", { reportedCost: "red" }), none],
    ["green over nearly red", better("green", { reportedCost: "amberRed" }), none],
    ["grey over red", better("grey", { reportedCost: "red" }), none],
    ["with a reason", better("green", { reportedCost: "red", overrideReason: "Agreed" }), none],
    ["no overall colour", better("", { reportedCost: "red" }), none],
    ["no other colour", better("green", { reportedSchedule: "" }), none],
  ]);

  const red = { reportedOverall: "red" };
  testFindings("RED_WITHOUT_DECISION", [
    ["red alone", { facts: red }, [["I1", {}]]],
    ["a path to green", { facts: { ...red, pathToGreen: "Hire" } }, none],
    ["a decision", { facts: red, decisions: [{ question: "Stop?" }] }, none],
    ["nearly red", { facts: { reportedOverall: "amberRed" } }, none],
    ["a row of a register", { origin: "register", facts: red }, none],
  ]);

  const report = { reportDate: "2026-03-31" };
  testFindings("OVERRIDE_EXPIRED", [
    ["none", { facts: { overrideExpires: "2020-01-01" } }, none],
    [
      "stands at its own date",
      { facts: { overrideRag: "green", overrideExpires: "2026-03-30" } },
      [["Q1", { expired: "2026-03-30", ...report }]],
    ],
    [
      "stands at the colour without one",
      { facts: { overrideRag: "green", statusDate: "2026-02-27" } },
      [["P1", { expired: "2026-03-27", ...report }]],
    ],
    [
      "by the period of the office",
      {
        facts: { overrideRag: "green", statusDate: "2026-03-23" },
        settings: { calculations: { periodLength: "week" } },
      },
      [["P1", { expired: "2026-03-30", ...report }]],
    ],
    [
      "without a status date from the report on",
      { facts: { overrideRag: "green", statusDate: "" } },
      none,
    ],
  ]);

  testFindings("OVERRIDE_WITHOUT_REASON", [
    ["no reason", { facts: { overrideRag: "green" } }, [["P1", {}]]],
    ["a reason", { facts: { overrideRag: "green", overrideReason: "Agreed" } }, none],
    ["no override", { facts: { overrideBy: "Amy" } }, none],
  ]);
});

describe("reported colours against those of the figures", () => {
  function said(
    facts: Readonly<Record<string, string>>,
    calculated: CalculatedRag | undefined,
  ): readonly unknown[] {
    const found = validateWith(falseColourRules, anIntake([aReturn({ facts })]), {
      reportDate: day("2026-03-31"),
      today: day("2026-03-31"),
      calculated: () => calculated,
      settings: { ...defaultSettings, rules: { ...defaultRuleSettings, profile: "strict" } },
    });
    return found.map(({ code, at, facts: about }) => [code, at.cell, about]);
  }
  const reported = (reportedOverall: string, more: object = {}): Record<string, string> => ({
    reportedOverall,
    headline: "",
    ...more,
  });
  // Without a headline the overall colour stands in H.
  const better = (from: string, calculated: string, cell = "H1"): unknown => [
    "REPORTED_BETTER",
    cell,
    { reported: from, calculated },
  ];
  const worse = ["REPORTED_WORSE", "H1", { reported: "red", calculated: "green" }];

  test.each<
    readonly [
      string,
      Readonly<Record<string, string>>,
      CalculatedRag | undefined,
      readonly unknown[],
    ]
  >([
    ["green over amber", reported("green"), "amber", [better("green", "amber")]],
    ["green over red", reported("green"), "red", [better("green", "red")]],
    ["amber over red", reported("amber"), "red", [better("amber", "red")]],
    ["both the same", reported("amber"), "amber", []],
    ["half a step", reported("amberGreen"), "amber", []],
    ["figures that say nothing", reported("green"), undefined, []],
    ["figures that are grey", reported("green"), "grey", []],
    ["nothing reported", reported(""), "red", []],
    [
      "an override with a reason",
      reported("green", { overrideRag: "green", overrideReason: "Agreed" }),
      "red",
      [],
    ],
    [
      "an override without one",
      reported("green", { overrideRag: "green" }),
      "red",
      [better("green", "red")],
    ],
    [
      "a reason without an override",
      reported("green", { overrideReason: "Agreed" }),
      "red",
      [better("green", "red")],
    ],
    ["red over green", reported("red"), "green", [worse]],
    ["a headline says why", reported("red", { headline: "Strike" }), "green", []],
    ["a path to green does too", reported("red", { pathToGreen: "Hire" }), "green", []],
    [
      "a headline does not excuse better",
      reported("green", { headline: "Fine" }),
      "red",
      [better("green", "red", "I1")],
    ],
    ["a project on hold", reported("green", { lifecycle: "onHold" }), "red", []],
  ])("%s", (_because, facts, ...[calculated, expected]) => {
    expect(said(facts, calculated)).toEqual(expected);
  });
});
