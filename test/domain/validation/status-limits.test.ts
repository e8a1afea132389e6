import { describe } from "@jest/globals";

import { none, testFindings } from "./limit-case";

// Facts are in row 1: name in B, status date in F, headline in H, overall colour in I.
describe("the state of a report at the limits of the rules, at 31 March 2026", () => {
  testFindings("STATUS_DATE_MISSING", [
    ["missing: at the name", { facts: { statusDate: "" } }, [["B1", {}]]],
    ["nothing said of the lifecycle", { facts: { statusDate: "", lifecycle: "" } }, [["B1", {}]]],
    ["on hold", { facts: { statusDate: "", lifecycle: "onHold" } }, none],
    ["without a name at the id", { facts: { statusDate: "", projectName: "" } }, [["A1", {}]]],
    [
      "without either at the tab",
      { facts: { statusDate: "", projectName: "", projectId: "" } },
      [[undefined, {}]],
    ],
  ]);

  testFindings("STATUS_DATE_IN_FUTURE", [
    ["today", { facts: { statusDate: "2026-04-15" } }, none],
    [
      "tomorrow",
      { facts: { statusDate: "2026-04-16", lifecycle: "complete" } },
      [["F1", { statusDate: "2026-04-16", today: "2026-04-15" }]],
    ],
  ]);

  const stale = { statusDate: "2026-02-27", reportDate: "2026-03-31", days: 32 };
  testFindings("STATUS_DATE_STALE", [
    // From 28 February to 31 March 2026 are 31 days.
    ["31 days", { facts: { statusDate: "2026-02-28" } }, none],
    ["32 days", { facts: { statusDate: "2026-02-27" } }, [["F1", stale]]],
    [
      "as the office has set",
      { facts: { statusDate: "2026-02-27" }, settings: { stalenessDays: 32 } },
      none,
    ],
    ["on hold", { facts: { statusDate: "2026-02-27", lifecycle: "onHold" } }, none],
  ]);

  const silent = (
    reportedOverall: string,
    more: object = {},
  ): { facts: Record<string, string> } => ({
    facts: { headline: "", reportedOverall, ...more },
  });
  testFindings("NARRATIVE_MISSING", [
    ["red", silent("red"), [["H1", { reported: "red" }]]],
    ["amber", silent("amber"), [["H1", { reported: "amber" }]]],
    ["nearly red", silent("amberRed"), [["H1", { reported: "amberRed" }]]],
    ["nearly green", silent("amberGreen"), none],
    ["green", silent("green"), none],
    ["grey", silent("grey"), none],
    ["no colour", silent(""), none],
    ["a headline", silent("red", { headline: "Strike" }), none],
    ["a path to green", silent("red", { pathToGreen: "Hire" }), none],
    ["a row of a register", { ...silent("red"), origin: "register" }, none],
  ]);

  const date = (field: string, on: string): unknown => ({ field, date: on });
  testFindings("DATE_IMPLAUSIBLE", [
    [
      "1990 to thirty years ahead",
      { facts: { baselineStart: "1990-01-01", forecastFinish: "2056-03-31" } },
      none,
    ],
    [
      "a day before and a day after",
      { facts: { baselineStart: "1989-12-31", forecastFinish: "2056-04-01" } },
      [
        ["P1", date("Baseline start", "1989-12-31")],
        ["Q1", date("Forecast finish", "2056-04-01")],
      ],
    ],
    [
      "every date of a milestone",
      {
        milestones: [
          { baselineDate: "1926-03-31", forecastDate: "2126-03-31", actualDate: "1026-03-31" },
          { baselineDate: "2026-03-31" },
        ],
      },
      [
        ["A2", date("Baseline date", "1926-03-31")],
        ["B2", date("Forecast date", "2126-03-31")],
        ["C2", date("Actual date", "1026-03-31")],
      ],
    ],
  ]);

  testFindings("NARRATIVE_TOO_LONG", [
    ["300 characters", { facts: { headline: "x".repeat(300) } }, none],
    [
      "301 characters",
      { facts: { headline: "x".repeat(301) } },
      [["H1", { length: 301, limit: 300 }]],
    ],
    ["none at all", { facts: { headline: "" } }, none],
  ]);

  testFindings("NOT_SIGNED_OFF", [
    ["by nobody", { facts: { signedOffBy: "" } }, [["B1", {}]]],
    ["on no day", { facts: { signedOffOn: "" } }, [["B1", {}]]],
    ["both are there", {}, none],
    ["a row of a register", { origin: "register", facts: { signedOffBy: "" } }, none],
    ["on hold", { facts: { signedOffBy: "", lifecycle: "onHold" } }, none],
  ]);

  testFindings("SIGN_OFF_OLD", [
    ["the day of the status", { facts: { signedOffOn: "2026-03-31" } }, none],
    [
      "the day before",
      { facts: { signedOffOn: "2026-03-30" } },
      [["N1", { signedOff: "2026-03-30", statusDate: "2026-03-31" }]],
    ],
    ["no status date", { facts: { signedOffOn: "2026-03-30", statusDate: "" } }, none],
    ["no day", { facts: { signedOffOn: "" } }, none],
  ]);

  testFindings("ESCALATION_CONTACT_MISSING", [
    ["missing", { facts: { escalationContact: "" } }, [["B1", {}]]],
    ["a row of a register", { origin: "register", facts: { escalationContact: "" } }, none],
    ["on hold", { facts: { escalationContact: "", lifecycle: "onHold" } }, none],
  ]);
});

describe("the narrative against the last closed period, at the limits of the rules", () => {
  const february = { period: "February 2026" };
  const same = { headline: "On plan." };
  const finish = { forecastFinish: "2026-12-31" };
  testFindings("NARRATIVE_UNCHANGED", [
    ["nothing moved", { facts: finish, past: [{ project: { ...same, ...finish } }] }, none],
    [
      "the finish moved",
      { facts: finish, past: [{ project: { ...same, forecastFinish: "2026-12-30" } }] },
      [["H1", february]],
    ],
    [
      "the colour moved",
      { past: [{ project: { ...same, reportedOverall: "amber" } }] },
      [["H1", february]],
    ],
    [
      "the estimate moved",
      {
        facts: { estimateAtCompletion: 1001 },
        past: [{ project: { ...same, estimateAtCompletion: 1000 } }],
      },
      [["H1", february]],
    ],
    ["the finish is new", { facts: finish, past: [{ project: same }] }, none],
    ["the finish is gone", { past: [{ project: { ...same, ...finish } }] }, none],
    [
      "another headline",
      { facts: finish, past: [{ project: { headline: "On plan", forecastFinish: "2026-12-30" } }] },
      none,
    ],
    [
      "no headline, now or then",
      {
        facts: { ...finish, headline: "" },
        past: [{ project: { forecastFinish: "2026-12-30" } }],
      },
      none,
    ],
    [
      "another project",
      { facts: finish, past: [{ project: { ...same, id: "Z-9", forecastFinish: "2026-12-30" } }] },
      none,
    ],
    ["no period closed", { facts: finish, past: [] }, none],
  ]);

  const changed = { before: "amber", now: "green", period: "February 2026" };
  testFindings("RAG_CHANGED_WITHOUT_REASON", [
    [
      "with the headline of then",
      { past: [{ project: { ...same, reportedOverall: "amber" } }] },
      [["I1", changed]],
    ],
    [
      "without a headline",
      { facts: { headline: "" }, past: [{ project: { ...same, reportedOverall: "amber" } }] },
      [["H1", changed]],
    ],
    ["with a headline of its own", { past: [{ project: { reportedOverall: "amber" } }] }, none],
    ["the same colour", { past: [{ project: { ...same, reportedOverall: "green" } }] }, none],
    ["no colour then", { past: [{ project: same }] }, none],
    [
      "no colour now",
      {
        facts: { reportedOverall: "" },
        past: [{ project: { ...same, reportedOverall: "amber" } }],
      },
      none,
    ],
    ["no period closed", { facts: { headline: "" }, past: [] }, none],
  ]);
});
