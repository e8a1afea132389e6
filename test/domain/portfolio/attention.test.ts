import { describe, expect, test } from "@jest/globals";

import { aProject, day } from "./a-project";
import { reportOf } from "./report-of";

const statusDate = day("2026-09-30");
const sound = {
  statusDate,
  budgetAtCompletion: 1000,
  plannedValue: 500,
  earnedValue: 500,
  actualCost: 500,
};

const projects = [
  aProject({ tab: "Sound", facts: { ...sound, projectId: "Sound", reportedOverall: "green" } }),
  aProject({
    tab: "Amber",
    facts: { ...sound, projectId: "Amber", earnedValue: 465, actualCost: 465 },
  }),
  aProject({
    tab: "Deciding",
    facts: { ...sound, projectId: "Deciding" },
    decisions: [
      { question: "Extend the lease", deadline: day("2026-10-09"), owner: "Ada Blum" },
      { question: "Closed one", deadline: day("2026-09-01"), status: "Decided" },
    ],
  }),
  aProject({
    tab: "Overdue",
    facts: { ...sound, projectId: "Overdue", projectManager: "Olu Mensah" },
    milestones: [{ name: "Go live", key: true, baselineDate: day("2026-09-01") }],
  }),
  aProject({
    tab: "Red",
    facts: {
      ...sound,
      projectId: "Red",
      actualCost: 1000,
      reportedOverall: "red",
      pathToGreen: "Two more testers",
      sponsor: "Kim Sol",
    },
  }),
  aProject({
    tab: "Watermelon",
    facts: { ...sound, projectId: "Watermelon", actualCost: 600, reportedOverall: "green" },
  }),
  aProject({
    tab: "Over",
    facts: { ...sound, projectId: "Over", actualCost: 535 },
  }),
  aProject({
    tab: "Finished",
    facts: { ...sound, projectId: "Finished", actualCost: 5000, lifecycle: "complete" },
  }),
];
const { attention } = reportOf(projects);

describe("things that need you", () => {
  test("come in the order of the rule, and only active projects", () => {
    expect(attention.map((thing) => thing.projectId)).toEqual([
      "Watermelon",
      "Red",
      "Overdue",
      "Deciding",
      "Over",
      "Amber",
    ]);
  });

  test("say why with figures, what is asked, by when and of whom", () => {
    expect(attention[0]).toMatchObject({
      colour: "red",
      why: "Reported green, red by its figures: CPI 0.83 and estimate at completion 200 (20 %) over budget.",
    });
    expect(attention[1]).toMatchObject({
      ask: "Confirm the path to green: Two more testers.",
      owner: "Kim Sol",
    });
    expect(attention[2]).toMatchObject({
      why: "1 key milestone is overdue: Go live.",
      owner: "Olu Mensah",
    });
    expect(attention[3]).toEqual({
      projectId: "Deciding",
      colour: "green",
      why: "A decision is needed by 9 Oct 2026.",
      ask: "Extend the lease.",
      by: "2026-10-09",
      owner: "Ada Blum",
    });
  });

  test("of the same kind the larger overspend comes first", () => {
    const small = aProject({
      tab: "Small",
      facts: { ...sound, projectId: "Small", actualCost: 800, reportedOverall: "red" },
    });
    const ids = reportOf([small, ...projects]).attention.map((thing) => thing.projectId);
    expect(ids.slice(0, 3)).toEqual(["Watermelon", "Red", "Small"]);
  });
});

test("headlines name the largest contribution first", () => {
  const { headlines } = reportOf(projects);
  expect(headlines).toContain("1 project reports green while the figures say red: Watermelon.");
  expect(headlines.find((line) => line.startsWith("The estimates"))).toMatch(
    /over the budget; the largest overspend is Finished with 9,000\.$/,
  );
});
