import { describe } from "@jest/globals";

import { none, testFindings, type World } from "./limit-case";

// Facts are in row 1: id in A, name in B, manager in C, sponsor in D.
describe("who a project is, at the limits of the rules", () => {
  testFindings("PROJECT_ID_MISSING", [
    ["it stands at the name", { facts: { projectId: "" } }, [["A1", { projectName: "Apollo" }]]],
    [
      "without a name at the tab",
      { facts: { projectId: "", projectName: "" } },
      [[undefined, { projectName: undefined }]],
    ],
    ["there is one", {}, none],
  ]);

  const beside = (facts: Record<string, string>, tab = "Other"): NonNullable<World["beside"]> => [
    { tab, facts: { projectId: "Z-9", projectName: "Zeus", ...facts } },
  ];
  testFindings("PROJECT_ID_DUPLICATED", [
    [
      "however it is written, on both tabs, each naming the other",
      { beside: beside({ projectId: " a-1" }) },
      [
        ["A1", { id: "A-1", others: ["Other A1"] }],
        ["A1", { id: " a-1", others: ["Apollo A1"] }],
      ],
    ],
    [
      "three times",
      {
        beside: [
          { tab: "Two", facts: { projectName: "Two" } },
          { tab: "Three", facts: { projectName: "Three" } },
        ],
      },
      [
        ["A1", { id: "A-1", others: ["Two A1", "Three A1"] }],
        ["A1", { id: "A-1", others: ["Apollo A1", "Three A1"] }],
        ["A1", { id: "A-1", others: ["Apollo A1", "Two A1"] }],
      ],
    ],
    ["others have their own", { beside: beside({}) }, none],
    ["two without any", { facts: { projectId: "" }, beside: beside({ projectId: "" }) }, none],
  ]);

  testFindings("PROJECT_NAME_MISSING", [
    ["it stands at the id", { facts: { projectName: "" } }, [["A1", {}]]],
    ["without an id at the tab", { facts: { projectName: "", projectId: "" } }, [[undefined, {}]]],
    ["there is one", {}, none],
  ]);

  testFindings("PROJECT_NAME_REPEATED", [
    [
      "however it is written",
      { beside: beside({ projectName: "APOLLO " }) },
      [
        ["B1", { name: "Apollo", others: ["Other B1"] }],
        ["B1", { name: "APOLLO ", others: ["Apollo B1"] }],
      ],
    ],
    ["others have their own", { beside: beside({}) }, none],
    ["two without any", { facts: { projectName: "" }, beside: beside({ projectName: "" }) }, none],
  ]);

  for (const [code, key] of [
    ["PROJECT_MANAGER_MISSING", "projectManager"],
    ["SPONSOR_MISSING", "sponsor"],
  ] as const) {
    testFindings(code, [
      ["it stands at the name", { facts: { [key]: "" } }, [["B1", {}]]],
      ["nothing said of the lifecycle", { facts: { [key]: "", lifecycle: "" } }, [["B1", {}]]],
      ["on hold", { facts: { [key]: "", lifecycle: "onHold" } }, none],
      ["a row of a register", { origin: "register", facts: { [key]: "" } }, none],
      ["there is one", {}, none],
    ]);
  }
});

describe("projects that wait for each other", () => {
  type Needs = readonly (readonly [tab: string, ...needed: readonly string[]])[];
  const needing = (...needed: readonly string[]): readonly Record<string, string>[] =>
    needed.map((otherProject) => ({ otherProject }));
  /** Apollo needs some projects, and so do others. */
  const world = (needed: readonly string[], others: Needs): World => ({
    dependencies: needing(...needed),
    beside: others.map(([tab, ...theirs]) => ({
      tab,
      facts: { projectId: tab, projectName: tab },
      dependencies: needing(...theirs),
    })),
  });

  // Apollo's risk is in row 2: its dependencies begin in row 3, as those of the others do.
  testFindings("DEPENDENCY_CIRCULAR", [
    ["nobody waits", {}, none],
    ["one for the other", world(["B"], [["B"]]), none],
    ["a chain", world(["B"], [["B", "C"], ["C", "D"], ["D"]]), none],
    ["two ways to the same project", world(["B", "C"], [["B", "D"], ["C", "D"], ["D"]]), none],
    [
      "two for each other",
      world(["B"], [["B", "A-1"]]),
      [["A3", { projects: ["Apollo", "B", "Apollo"] }]],
    ],
    [
      "three in a row",
      world(
        ["B"],
        [
          ["B", "C"],
          ["C", "Apollo"],
        ],
      ),
      [["A3", { projects: ["Apollo", "B", "C", "Apollo"] }]],
    ],
    [
      "two others, whom Apollo waits for",
      world(
        ["B"],
        [
          ["B", "C"],
          ["C", "B"],
        ],
      ),
      [["A3", { projects: ["B", "C", "B"] }]],
    ],
    ["for itself", world(["A-1"], []), none],
    ["for one that is not there", world(["X"], []), none],
    [
      "said twice is one circle",
      world(["B", "B"], [["B", "A-1", "A-1"]]),
      [["A3", { projects: ["Apollo", "B", "Apollo"] }]],
    ],
    [
      "what is given is not waited for",
      {
        dependencies: [{ otherProject: "B", direction: "Gives" }],
        beside: [
          {
            tab: "B",
            facts: { projectId: "B", projectName: "B" },
            dependencies: needing("A-1"),
          },
        ],
      },
      none,
    ],
  ]);
});

describe("tasks at the limits of the rules, with their cells", () => {
  // The risk is in row 2: the tasks begin in row 3.
  const summary = (percentComplete: number, ...below: readonly object[]): World => ({
    tasks: [
      { name: "Sum", level: 1, percentComplete },
      ...below.map((task) => ({ level: 2, ...task })),
      { name: "Next", level: 1, percentComplete: 0, duration: 100 },
    ],
  });
  const half = [
    { duration: 10, percentComplete: 1 },
    { duration: 10, percentComplete: 0 },
  ];
  testFindings("SUMMARY_PROGRESS_DIFFERS", [
    ["by a point", summary(0.51, ...half), none],
    ["by more", summary(0.52, ...half), [["C3", { task: "Sum", own: 0.52, below: 0.5 }]]],
    [
      "by their durations",
      summary(0.5, { duration: 30, percentComplete: 1 }, { duration: 10, percentComplete: 0 }),
      [["C3", { task: "Sum", own: 0.5, below: 0.75 }]],
    ],
    ["one says no progress", summary(0.9, ...half, { duration: 5 }), none],
    ["one says no duration", summary(0.9, ...half, { percentComplete: 1 }), none],
    ["no duration at all", summary(0.9, { duration: 0, percentComplete: 0 }), none],
    [
      "a summary below counts by its tasks",
      summary(
        0.9,
        { percentComplete: 0.4 },
        { level: 3, duration: 10, percentComplete: 0.4 },
        { duration: 10, percentComplete: 1 },
      ),
      [["C3", { task: "Sum", own: 0.9, below: 0.7 }]],
    ],
  ]);

  testFindings("TASK_LEAD", [
    [
      "each link at its cell",
      {
        tasks: [
          { id: "1", name: "Dig" },
          { id: "2", name: "Build", predecessors: "1FS-2d; 1SS+1d" },
        ],
      },
      [["C4", { task: "Build", predecessor: "1", lead: 2 }]],
    ],
  ]);

  testFindings("MILESTONE_WITH_DURATION", [
    [
      "of a milestone's name, or called one",
      {
        milestones: [{ name: "Launch" }, { id: "M2" }],
        tasks: [
          { name: " launch", duration: 0.5 },
          { name: "Milestone: go live", duration: 1 },
          { name: "Milestones review", duration: 1 },
          { name: "Launch", duration: 0 },
          { duration: 1 },
          { name: "Build", duration: 1 },
        ],
      },
      [
        ["B5", { milestone: " launch", days: 0.5 }],
        ["B6", { milestone: "Milestone: go live", days: 1 }],
      ],
    ],
  ]);
});
