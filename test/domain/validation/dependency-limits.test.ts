import { describe } from "@jest/globals";

import { none, testFindings, type World } from "./limit-case";

type Row = Readonly<Record<string, string>>;

/** The project under test with these dependencies, and a supplier S-1 on the tab Supply. */
function between(
  dependencies: readonly Row[],
  supplier: {
    readonly milestones?: readonly Row[];
    readonly dependencies?: readonly Row[];
    readonly facts?: Row;
  } = {},
): World {
  const { facts, ...rest } = supplier;
  return {
    facts: { projectId: "A-1" },
    dependencies,
    beside: [
      { tab: "Supply", facts: { projectId: "S-1", projectName: "Supply", ...facts }, ...rest },
    ],
  };
}

const design = { id: "M1", name: "Design", forecastDate: "2026-06-30" };

// The facts of a project are in row 1 and its risk in row 2: its dependencies begin in row 3.
describe("dependencies at the limits of the rules", () => {
  testFindings("DEPENDENCY_ID_REPEATED", [
    [
      "however it is written; one without an id repeats none",
      { dependencies: [{ id: "D1" }, { description: "No id" }, { id: "d1 " }, { id: "D2" }, {}] },
      [["A5", { id: "d1 ", first: "A3" }]],
    ],
    [
      "three times stands twice, each with the first",
      { dependencies: [{ id: "D1" }, { id: "D1" }, { id: "D1" }] },
      [
        ["A4", { id: "D1", first: "A3" }],
        ["A5", { id: "D1", first: "A3" }],
      ],
    ],
  ]);

  const dates = { needDate: "2026-05-31", promisedDate: "2026-06-01" };
  const late = { need: "2026-05-31", promised: "2026-06-01" };
  testFindings("DEPENDENCY_LATE", [
    [
      "promised a day later, called by its id, its description, its row",
      {
        dependencies: [
          { id: "D1", description: "Steel", ...dates },
          { description: "Steel", ...dates },
          dates,
        ],
      },
      [
        ["D3", { dependency: "D1", ...late }],
        ["C4", { dependency: "Steel", ...late }],
        ["B5", { dependency: "A5", ...late }],
      ],
    ],
    ["promised on the day", { dependencies: [{ ...dates, promisedDate: "2026-05-31" }] }, none],
    ["met", { dependencies: [{ ...dates, status: "Met" }] }, none],
    ["not promised", { dependencies: [{ needDate: "2026-05-31" }] }, none],
    ["not needed by a day", { dependencies: [{ promisedDate: "2026-05-31" }] }, none],
  ]);

  testFindings("DEPENDENCY_PROJECT_UNKNOWN", [
    ["known by its id", between([{ otherProject: " s-1 " }]), none],
    ["known by its name", between([{ otherProject: "SUPPLY" }]), none],
    ["names no other", between([{ id: "D1" }]), none],
    [
      "not in the workbook",
      between([{ id: "D1", otherProject: "S-2" }]),
      [["B3", { dependency: "D1", project: "S-2" }]],
    ],
    ["dropped", between([{ otherProject: "S-2", status: "Dropped" }]), none],
  ]);

  const wanted = { id: "D1", otherProject: "S-1", otherMilestone: "Built" };
  const unknown = { dependency: "D1", milestone: "Built", project: "Supply" };
  testFindings("DEPENDENCY_MILESTONE_UNKNOWN", [
    [
      "known by its name",
      between([{ ...wanted, otherMilestone: "design" }], { milestones: [design] }),
      none,
    ],
    [
      "known by its id",
      between([{ ...wanted, otherMilestone: "m1" }], { milestones: [design] }),
      none,
    ],
    ["not known", between([wanted], { milestones: [design] }), [["C3", unknown]]],
    [
      "a milestone without a name and an id is none",
      between([wanted], { milestones: [{ forecastDate: "2026-06-30" }] }),
      [["C3", unknown]],
    ],
    [
      "a supplier without a name is called by its id",
      between([wanted], { milestones: [design], facts: { projectName: "" } }),
      [["C3", { ...unknown, project: "S-1" }]],
    ],
    ["a supplier that lists no milestones", between([wanted]), none],
    ["names no milestone", between([{ otherProject: "S-1" }], { milestones: [design] }), none],
    [
      "an unknown supplier",
      between([{ ...wanted, otherProject: "S-2" }], { milestones: [design] }),
      none,
    ],
    ["met", between([{ ...wanted, status: "Met" }], { milestones: [design] }), none],
    [
      "given to the other",
      between([{ ...wanted, direction: "Gives" }], { milestones: [design] }),
      none,
    ],
    [
      "provided to the other",
      between([{ ...wanted, direction: " Provides to" }], { milestones: [design] }),
      none,
    ],
    ["out", between([{ ...wanted, direction: "Outbound" }], { milestones: [design] }), none],
    ["to the other", between([{ ...wanted, direction: "To S-1" }], { milestones: [design] }), none],
    ["supplied", between([{ ...wanted, direction: "supplies" }], { milestones: [design] }), none],
    [
      "needed from the other",
      between([{ ...wanted, direction: "Needs" }], { milestones: [design] }),
      [["C3", unknown]],
    ],
    [
      "today is no direction to",
      between([{ ...wanted, direction: "Today" }], { milestones: [design] }),
      [["C3", unknown]],
    ],
  ]);

  const needs = { id: "D1", otherProject: "S-1", otherMilestone: "Design", needDate: "2026-06-29" };
  const undated = { id: "D1", otherProject: "S-1", otherMilestone: "Design" };
  const supplied = {
    dependency: "D1",
    need: "2026-06-29",
    milestone: "Design",
    forecast: "2026-06-30",
  };
  testFindings("DEPENDENCY_SUPPLIER_LATE", [
    ["a day", between([needs], { milestones: [design] }), [["D3", supplied]]],
    ["on the day", between([{ ...needs, needDate: "2026-06-30" }], { milestones: [design] }), none],
    [
      "what happened counts before the forecast",
      between([needs], { milestones: [{ ...design, actualDate: "2026-06-01" }] }),
      none,
    ],
    [
      "the baseline counts without a forecast",
      between([needs], { milestones: [{ name: "Design", baselineDate: "2026-06-30" }] }),
      [["D3", supplied]],
    ],
    ["without a date", between([needs], { milestones: [{ name: "Design" }] }), none],
    ["no day it is needed", between([undated], { milestones: [design] }), none],
    ["given", between([{ ...needs, direction: "Gives" }], { milestones: [design] }), none],
    ["met", between([{ ...needs, status: "Met" }], { milestones: [design] }), none],
    [
      "an unknown milestone",
      between([{ ...needs, otherMilestone: "Built" }], { milestones: [design] }),
      none,
    ],
    [
      "an unknown supplier",
      between([{ ...needs, otherProject: "S-2" }], { milestones: [design] }),
      none,
    ],
  ]);

  const one = { id: "D1", otherProject: "S-1", direction: "Needs" };
  const sided = { dependency: "D1", project: "Supply" };
  testFindings("DEPENDENCY_ONE_SIDED", [
    [
      "the other gives it",
      between([one], { dependencies: [{ otherProject: "A-1", direction: "Gives" }] }),
      none,
    ],
    [
      "the other needs it too: either asks who gives it",
      between([one], { dependencies: [{ otherProject: "A-1", direction: "Needs" }] }),
      [
        ["B3", sided],
        ["A3", { dependency: "A3", project: "Apollo" }],
      ],
    ],
    [
      "the other gives to somebody else",
      between([one], { dependencies: [{ otherProject: "Z-9", direction: "Gives" }] }),
      [["B3", sided]],
    ],
    [
      "one of several will do",
      between([one], {
        dependencies: [
          { otherProject: "Z-9", direction: "Gives" },
          { otherProject: "Apollo", direction: "Gives" },
        ],
      }),
      none,
    ],
    ["the other keeps none", between([one]), none],
    [
      "not in the workbook",
      between([{ ...one, otherProject: "S-2" }], { dependencies: [{}] }),
      none,
    ],
    ["met", between([{ ...one, status: "Met" }], { dependencies: [{ id: "D9" }] }), none],
  ]);
});

describe("a supplier's milestone that moved, against the last closed period", () => {
  const needs = { id: "D1", otherProject: "S-1", otherMilestone: "Design" };
  const then = (more: Row, projectId = "S-1"): World["past"] => [
    { milestones: [{ projectId, id: "M1", name: "Design", ...more }] },
    // The period before the last one says something else.
    { milestones: [{ projectId, id: "M1", name: "Design", forecastDate: "2025-01-01" }] },
  ];
  const world = (past: World["past"], dependency: Row = needs, milestone: Row = design): World => ({
    ...between([dependency], { milestones: [milestone] }),
    past,
  });
  const moved = {
    dependency: "D1",
    milestone: "Design",
    before: "2026-06-29",
    now: "2026-06-30",
    period: "February 2026",
  };
  testFindings("SUPPLIER_MILESTONE_MOVED", [
    ["by a day", world(then({ forecastDate: "2026-06-29" })), [["C3", moved]]],
    ["not at all", world(then({ forecastDate: "2026-06-30" })), none],
    [
      "from its baseline where it had no forecast",
      world(then({ baselineDate: "2026-06-29" })),
      [["C3", moved]],
    ],
    [
      "from its forecast where it had both",
      world(then({ baselineDate: "2026-01-01", forecastDate: "2026-06-30" })),
      none,
    ],
    ["from no date", world(then({})), none],
    [
      "to no date",
      world(then({ forecastDate: "2026-06-29" }), needs, { id: "M1", name: "Design" }),
      none,
    ],
    ["of another project", world(then({ forecastDate: "2026-06-29" }, "A-1")), none],
    [
      "found by its name where it has no id",
      world(
        [{ milestones: [{ projectId: "s-1", name: "design", forecastDate: "2026-06-29" }] }],
        needs,
        { name: "Design", forecastDate: "2026-06-30" },
      ),
      [["C3", moved]],
    ],
    ["before any period is closed", world([]), none],
    [
      "that was given",
      world(then({ forecastDate: "2026-06-29" }), { ...needs, direction: "Gives" }),
      none,
    ],
    ["met", world(then({ forecastDate: "2026-06-29" }), { ...needs, status: "Met" }), none],
    [
      "an unknown milestone",
      world(then({ forecastDate: "2026-06-29" }), { ...needs, otherMilestone: "Built" }),
      none,
    ],
    [
      "an unknown supplier",
      world(then({ forecastDate: "2026-06-29" }), { ...needs, otherProject: "S-2" }),
      none,
    ],
  ]);
});
