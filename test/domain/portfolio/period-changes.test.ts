import { describe, expect, test } from "@jest/globals";

import type { ClosedPeriod, PastProject } from "#domain/history/history";
import { colourTrend } from "#domain/history/colour-trend";

import { pastProject } from "../history/a-period";
import { aProject, day } from "./a-project";
import { reportOf } from "./report-of";

function past(id: string, more: Partial<PastProject> = {}): PastProject {
  return pastProject(id, {
    name: `Project ${id}`,
    lifecycle: "active",
    calculatedOverall: "green",
    ...more,
  });
}

const august: ClosedPeriod = {
  label: "2026-08",
  reportDate: day("2026-08-31"),
  closedOn: undefined,
  closedBy: undefined,
  projects: [past("P01"), past("P02", { name: "Old name", calculatedOverall: "red" }), past("P09")],
  milestones: [
    {
      projectId: "P01",
      id: "M1",
      name: "Go-live",
      baselineDate: day("2026-10-01"),
      forecastDate: day("2026-10-01"),
      actualDate: undefined,
    },
  ],
  risks: [
    { projectId: "P01", id: "R1", title: "Supplier", score: 6, status: "Open" },
    { projectId: "P01", id: "R2", title: "Staff", score: 9, status: "Open" },
    { projectId: "P01", id: "R3", title: "Data", score: 9, status: "Open" },
    { projectId: "P01", id: "R4", title: "Over", score: 9, status: "Closed" },
  ],
};

const july = { ...august, label: "2026-07", reportDate: day("2026-07-31") };
const values = { plannedValue: 100, actualCost: 100 };

function report(): ReturnType<typeof reportOf> {
  return reportOf(
    [
      aProject({
        tab: "A",
        facts: { projectId: "p01", projectName: "Project P01", earnedValue: 80, ...values },
        milestones: [{ id: "M1", name: "Go-live", forecastDate: day("2026-10-22") }],
        risks: [
          { id: "R1", title: "Supplier", score: 12 },
          { id: "R2", title: "Staff", score: 9, status: "Closed" },
          { id: "R5", title: "Weather", score: 4 },
        ],
        changes: [
          { title: "More users", status: "Approved", decided: day("2026-09-10"), costEffect: 5 },
          { title: "Long ago", status: "Approved", decided: day("2026-08-31"), costEffect: 5 },
        ],
      }),
      aProject({
        tab: "B",
        facts: { projectId: "P02", projectName: "New name", earnedValue: 100, ...values },
      }),
      aProject({ tab: "C", facts: { projectId: "P03" } }),
    ],
    { history: { periods: [july, august] } },
  );
}

describe("since the last closed period", () => {
  const changes = report().sinceLastPeriod;

  test("colours moved", () => {
    expect(changes?.colours).toEqual([
      { projectId: "P02", from: "red", to: "green", direction: "better" },
      { projectId: "p01", from: "green", to: "red", direction: "worse" },
    ]);
  });

  test("a milestone moved by three weeks", () => {
    expect(changes?.milestones).toEqual([
      { projectId: "p01", name: "Go-live", from: "2026-10-01", to: "2026-10-22", days: 21 },
    ]);
  });

  test("risks are new, escalated and closed", () => {
    expect(changes?.risks.map(({ title, move }) => [title, move])).toEqual([
      ["Supplier", "escalated"],
      ["Staff", "closed"],
      ["Weather", "new"],
      ["Data", "closed"],
    ]);
  });

  test("a change was approved", () => {
    expect(changes?.approvedChanges.map(({ title }) => title)).toEqual(["More users"]);
  });

  test("projects are new, missing and renamed", () => {
    expect(changes).toMatchObject({
      since: "2026-08",
      newProjects: ["P03"],
      missingProjects: [{ id: "P09", name: "Project P09" }],
      renamedProjects: [{ projectId: "P02", from: "Old name", to: "New name" }],
    });
  });

  test("nothing is compared where no period is closed", () => {
    expect(reportOf([aProject()]).sinceLastPeriod).toBeUndefined();
  });
});

describe("the trend of a colour", () => {
  test.each([
    ["red", ["green"], "worse", 1],
    ["green", ["red", "green"], "better", 1],
    ["amber", ["amber", "amber", "red"], "same", 3],
    ["amber", [], "new", 1],
    ["amber", ["grey"], "new", 1],
    ["grey", ["red"], "new", 1],
  ] as const)(
    "%s after %j (newest first) is %s, %d in this colour",
    (colour, before, direction, periodsInColour) => {
      expect(colourTrend(colour, before)).toEqual({ direction, periodsInColour });
    },
  );

  test("is on every rated project of the report", () => {
    const [renamed, other] = report().projects.filter(({ id }) => id !== "P03");
    expect(renamed?.trend).toEqual({ direction: "better", periodsInColour: 1 });
    expect(other?.trend).toEqual({ direction: "worse", periodsInColour: 1 });
  });
});

describe("the trends over closed periods", () => {
  const { milestoneTrend, ragTrend } = report();

  test("follow a key milestone from period to period, oldest first, to the report itself", () => {
    expect(milestoneTrend).toEqual([
      {
        projectId: "p01",
        id: "M1",
        name: "Go-live",
        baseline: undefined,
        sights: [
          { period: "2026-07", reportDate: "2026-07-31", expected: "2026-10-01", done: false },
          { period: "2026-08", reportDate: "2026-08-31", expected: "2026-10-01", done: false },
          { period: undefined, reportDate: "2026-09-30", expected: "2026-10-22", done: false },
        ],
      },
    ]);
  });

  test("count rated projects by colour in every period and now", () => {
    expect(ragTrend?.map(({ period, counts }) => [period, counts])).toEqual([
      ["2026-07", { green: 2, amber: 0, red: 1, grey: 0 }],
      ["2026-08", { green: 2, amber: 0, red: 1, grey: 0 }],
      [undefined, report().portfolio.ragCounts],
    ]);
  });
});
