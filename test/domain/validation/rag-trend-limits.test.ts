import { describe } from "@jest/globals";

import { lookupMatrix } from "#domain/risk/matrix-presets";

import type { PastSaid } from "./a-history";
import { none, testFindings, type World } from "./limit-case";

// Facts are in row 1, the overall colour in I: a healthy project says green.
describe("green against the project's own state, at 31 March 2026", () => {
  const scored = (score: number, more: object = {}): World => ({
    risks: [{ id: "R1", score, ...more }],
  });
  const critical = (score: number): readonly [string, unknown] => ["I1", { risk: "R1", score }];
  testFindings("GREEN_WITH_CRITICAL_RISK", [
    ["a score of 20", scored(20), [critical(20)]],
    ["just below", scored(19.9), none],
    ["the highest there is", scored(25), [critical(25)]],
    ["one no matrix has", scored(25.1), none],
    ["closed", scored(25, { status: "Closed" }), none],
    ["brought down", scored(25, { residualProbability: 1, residualImpact: 5 }), none],
    ["no score", { risks: [{ id: "R1" }] }, none],
    ["reported amber", { ...scored(25), facts: { reportedOverall: "amber" } }, none],
    ["on hold", { ...scored(25), facts: { lifecycle: "onHold" } }, none],
    [
      "by another matrix: four of five bands are 20 of 25",
      {
        risks: [
          // Likely: catastrophic is extreme, 5; major is high, 4; moderate is medium, 3.
          { id: "R1", probability: 4, impact: 5 },
          { id: "R2", probability: 4, impact: 4 },
          { id: "R3", probability: 4, impact: 3 },
        ],
        settings: { calculations: { riskMatrix: lookupMatrix } },
      },
      [
        ["I1", { risk: "R1", score: 5 }],
        ["I1", { risk: "R2", score: 4 }],
      ],
    ],
  ]);

  const key = { name: "Launch", key: true, forecastDate: "2026-03-30" };
  const overdue = { milestone: "Launch", due: "2026-03-30" };
  testFindings("GREEN_WITH_OVERDUE_MILESTONE", [
    ["a day over", { milestones: [key] }, [["I1", overdue]]],
    ["on the day", { milestones: [{ ...key, forecastDate: "2026-03-31" }] }, none],
    [
      "no key",
      {
        milestones: [
          { ...key, key: false },
          { name: "A", forecastDate: "2026-03-30" },
        ],
      },
      none,
    ],
    [
      "by its baseline where it has no forecast",
      { milestones: [{ name: "Launch", key: true, baselineDate: "2026-03-30" }] },
      [["I1", overdue]],
    ],
    [
      "forecast anew",
      { milestones: [{ ...key, baselineDate: "2026-01-31", forecastDate: "2026-04-30" }] },
      none,
    ],
    ["no date", { milestones: [{ name: "Launch", key: true }] }, none],
    ["met", { milestones: [{ ...key, actualDate: "2026-03-30" }] }, none],
    ["reported amber", { milestones: [key], facts: { reportedOverall: "amber" } }, none],
    ["on hold", { milestones: [key], facts: { lifecycle: "onHold" } }, none],
  ]);

  const alone = { reportedSchedule: "" };
  testFindings("GREEN_WITHOUT_DIMENSIONS", [
    ["no dimension", { facts: alone }, [["I1", {}]]],
    ["a grey one is none", { facts: { reportedSchedule: "grey" } }, [["I1", {}]]],
    ["any other will do", { facts: { ...alone, reportedCommunications: "red" } }, none],
    ["amber", { facts: { ...alone, reportedOverall: "amber" } }, none],
    ["a row of a register", { origin: "register", facts: alone }, none],
  ]);
});

describe("colours against the closed periods, at the limits of the rules", () => {
  const past = (...colours: readonly (string | undefined)[]): readonly PastSaid[] =>
    colours.map((reportedOverall) => ({
      project: { ...(reportedOverall === undefined ? {} : { reportedOverall }) },
    }));
  const amber = { reportedOverall: "amber" };
  testFindings("AMBER_TOO_LONG", [
    ["three periods", { facts: amber, past: past("amber", "amber", "green") }, none],
    ["a fourth", { facts: amber, past: past("amber", "amber", "amber") }, [["I1", { periods: 4 }]]],
    [
      "every shade of amber",
      { facts: { reportedOverall: "amberRed" }, past: past("amberGreen", "amber", "amberRed") },
      [["I1", { periods: 4 }]],
    ],
    ["another colour between", { facts: amber, past: past("amber", "red", "amber") }, none],
    ["no colour between", { facts: amber, past: past("amber", undefined, "amber") }, none],
    ["red now", { facts: { reportedOverall: "red" }, past: past("amber", "amber", "amber") }, none],
    ["no id", { facts: { ...amber, projectId: "" }, past: past("amber", "amber", "amber") }, none],
    [
      "nothing now",
      { facts: { reportedOverall: "" }, past: past("amber", "amber", "amber") },
      none,
    ],
  ]);

  const february = { period: "February 2026" };
  testFindings("GREEN_TO_RED", [
    ["at once", { facts: { reportedOverall: "red" }, past: past("green") }, [["I1", february]]],
    ["by amber", { facts: { reportedOverall: "red" }, past: past("amber", "green") }, none],
    ["to nearly red", { facts: { reportedOverall: "amberRed" }, past: past("green") }, none],
    ["no colour then", { facts: { reportedOverall: "red" }, past: past(undefined, "green") }, none],
    ["no period closed", { facts: { reportedOverall: "red" }, past: [] }, none],
  ]);

  const was = (more: Omit<PastSaid, "project"> = {}): readonly PastSaid[] => [
    { project: { reportedOverall: "red" }, ...more },
  ];
  const red = [["I1", february]] as const;
  testFindings("RED_TO_GREEN", [
    ["nothing solved", { past: was() }, red],
    ["still amber", { facts: { reportedOverall: "amber" }, past: was() }, none],
    ["amber then", { past: past("amber") }, none],
    ["no period closed", { past: [] }, none],
    [
      "a risk is gone",
      { risks: [{ id: "R2" }], past: was({ risks: [{ id: "R1" }, { id: "R2" }] }) },
      none,
    ],
    [
      "a risk is closed",
      { risks: [{ id: "R1", status: "Closed" }], past: was({ risks: [{ id: "R1" }] }) },
      none,
    ],
    [
      "the same risks are open, however their ids are written",
      {
        risks: [{ id: "r1 " }, { title: "New" }],
        past: was({ risks: [{ id: "R1" }, { id: "R9", status: "Closed" }] }),
      },
      red,
    ],
    [
      "a risk of another project is gone",
      { past: was({ risks: [{ projectId: "Z-9", id: "R1" }] }) },
      red,
    ],
    [
      "a milestone is met",
      {
        milestones: [{ id: "M1", actualDate: "2026-03-15" }],
        past: was({ milestones: [{ id: "M1" }] }),
      },
      none,
    ],
    [
      "one that was not listed is met",
      { milestones: [{ name: "New", actualDate: "2026-03-15" }], past: was() },
      none,
    ],
    [
      "a milestone was met then",
      {
        milestones: [{ name: "Launch", actualDate: "2026-01-15" }, { name: "Next" }],
        past: was({ milestones: [{ name: "launch", actualDate: "2026-01-15" }] }),
      },
      red,
    ],
    ["a change is decided", { changes: [{ decided: "2026-03-01" }], past: was() }, none],
    [
      "a change was decided by the day of the period",
      { changes: [{ decided: "2026-02-28" }, { id: "C2" }], past: was() },
      red,
    ],
  ]);
});
