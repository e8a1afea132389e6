import { describe } from "@jest/globals";

import { none, testLimits } from "./limit-case";

describe("milestones at the limits of the rules, at 31 March 2026", () => {
  testLimits("MILESTONE_WITHOUT_BASELINE", [
    [
      "single gaps, by name, id or place",
      { milestones: [{ baselineDate: "2026-05-01" }, { name: "A" }, { id: "M3" }, { key: true }] },
      [{ milestone: "A" }, { milestone: "M3" }, { milestone: "A5" }],
    ],
    ["a list without any", { milestones: [{ name: "A" }, { name: "B" }] }, none],
  ]);

  testLimits("MILESTONE_OVERDUE", [
    ["today may still be met", { milestones: [{ name: "A", forecastDate: "2026-03-31" }] }, none],
    [
      "yesterday",
      { milestones: [{ name: "A", forecastDate: "2026-03-30" }] },
      [{ milestone: "A", due: "2026-03-30", statusDate: "2026-03-31" }],
    ],
    [
      "the baseline where nothing is forecast",
      { milestones: [{ name: "A", baselineDate: "2026-03-30" }] },
      [{ due: "2026-03-30" }],
    ],
    [
      "the forecast before the baseline",
      { milestones: [{ name: "A", baselineDate: "2026-03-30", forecastDate: "2026-05-01" }] },
      none,
    ],
    [
      "met, or so its status says",
      {
        milestones: [
          { forecastDate: "2026-03-30", actualDate: "2026-03-30" },
          { forecastDate: "2026-03-30", status: "Done" },
        ],
      },
      none,
    ],
    [
      "on hold",
      { facts: { lifecycle: "onHold" }, milestones: [{ forecastDate: "2026-01-01" }] },
      none,
    ],
  ]);

  // 1 January and 100 days is 11 April.
  const slip = (forecastDate: string): object => ({ baselineDate: "2026-01-01", forecastDate });
  testLimits("MILESTONE_SLIP_LARGE", [
    ["100 days are the limit", { milestones: [{ ...slip("2026-04-11") }] }, none],
    [
      "one more",
      { milestones: [{ name: "A", ...slip("2026-04-12") }] },
      [{ milestone: "A", days: 101 }],
    ],
    ["a comment says why", { milestones: [{ ...slip("2026-04-12"), comment: "Rain." }] }, none],
    [
      "met is met, whatever was forecast",
      { milestones: [{ ...slip("2026-04-12"), actualDate: "2026-03-01" }] },
      none,
    ],
    [
      "met too late",
      { milestones: [{ ...slip("2026-04-01"), actualDate: "2026-04-13" }] },
      [{ days: 102 }],
    ],
  ]);

  const ends = { forecastFinish: "2026-05-01" };
  testLimits("MILESTONE_AFTER_FINISH", [
    ["on the last day", { facts: ends, milestones: [{ forecastDate: "2026-05-01" }] }, none],
    [
      "the day after",
      { facts: ends, milestones: [{ name: "A", forecastDate: "2026-05-02" }] },
      [{ milestone: "A", date: "2026-05-02", finish: "2026-05-01" }],
    ],
    [
      "the day it happened counts before the forecast",
      { facts: ends, milestones: [{ forecastDate: "2026-05-02", actualDate: "2026-03-01" }] },
      none,
    ],
    [
      "the day the project finished before its forecast",
      {
        facts: { ...ends, actualFinish: "2026-03-30" },
        milestones: [{ forecastDate: "2026-04-01" }],
      },
      [{ finish: "2026-03-30" }],
    ],
    ["no finish", { milestones: [{ forecastDate: "2030-01-01" }] }, none],
  ]);

  const later = { forecastDate: "2026-04-01" };
  testLimits("MILESTONE_COMPLETE_IN_FUTURE", [
    [
      "done tomorrow",
      { milestones: [{ name: "A", status: "Done", ...later }] },
      [{ milestone: "A", status: "Done", date: "2026-04-01", statusDate: "2026-03-31" }],
    ],
    [
      "it has happened",
      { milestones: [{ status: "Done", ...later, actualDate: "2026-03-31" }] },
      none,
    ],
    ["it is open", { milestones: [{ status: "Open", ...later }] }, none],
    ["it was dropped", { milestones: [{ status: "Withdrawn", ...later }] }, none],
  ]);

  testLimits("MILESTONE_ON_TRACK_WHILE_OVERDUE", [
    [
      "due by its baseline",
      { milestones: [{ name: "A", status: "On-track", baselineDate: "2026-03-30" }] },
      [{ milestone: "A", status: "On-track", due: "2026-03-30" }],
    ],
    ["due today", { milestones: [{ status: "Green", forecastDate: "2026-03-31" }] }, none],
    [
      "met",
      { milestones: [{ status: "Green", forecastDate: "2026-03-30", actualDate: "2026-03-31" }] },
      none,
    ],
    [
      "greenish says less",
      { milestones: [{ status: "Greenish", forecastDate: "2026-03-30" }] },
      none,
    ],
  ]);
});
