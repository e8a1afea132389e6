import { describe, expect, test } from "@jest/globals";

import { resourceOverview } from "#domain/overviews/resource-overview";
import type { ResourceOverview } from "#domain/overviews/resource-overview";

import type { ProjectSketch } from "../portfolio/a-project";
import { aProject, day } from "../portfolio/a-project";
import { reportOf } from "../portfolio/report-of";

type Line = NonNullable<ProjectSketch["resources"]>[number];

function line(person: string | undefined, from: string, to: string, more: Line = {}): Line {
  return {
    ...(person === undefined ? {} : { person }),
    from: day(from),
    to: day(to),
    allocation: 1,
    ...more,
  };
}

/** The overview over projects P1, P2 ... with these lines, at 30 September 2026. */
function overviewOf(...projects: readonly (readonly Line[])[]): ResourceOverview {
  return resourceOverview(
    reportOf(
      projects.map((resources, index) => {
        const projectId = `P${String(index + 1)}`;
        return aProject({ tab: `T${String(index + 1)}`, facts: { projectId }, resources });
      }),
    ),
  );
}

describe("the months of the overview", () => {
  test.each<readonly [string, readonly Line[], readonly string[]]>([
    ["are none without demand", [], []],
    ["leave out what ends on the report date", [line("Ann", "2026-01-01", "2026-09-30")], []],
    ["begin on the day after it", [line("Ann", "2026-01-01", "2026-10-01")], ["2026-10"]],
    [
      "begin there although demand begins later, and go to the last one",
      [line("Ann", "2026-12-01", "2026-12-31"), line("Bo", "2026-12-01", "2027-01-01")],
      ["2026-10", "2026-11", "2026-12", "2027-01"],
    ],
    [
      "are twelve at most",
      [line("Ann", "2026-10-01", "2027-10-01")],
      [
        ...["2026-10", "2026-11", "2026-12", "2027-01", "2027-02", "2027-03"],
        ...["2027-04", "2027-05", "2027-06", "2027-07", "2027-08", "2027-09"],
      ],
    ],
  ])("%s", (_rule, lines, months) => {
    expect(overviewOf(lines).months).toEqual(months);
  });
});

describe("the people of the overview", () => {
  test("come by name with each month's demand, load and causes", () => {
    const { people } = overviewOf(
      [
        line("Zoe Adams", "2026-10-01", "2026-11-30", { role: "Architect", allocation: 0.5 }),
        line("Bo Berg", "2026-11-01", "2026-11-30", { capacity: 0 }),
      ],
      [line("Zoe Adams", "2026-11-01", "2026-11-30", { allocation: 0.75 })],
    );
    const cause = (project: string, tab: string, demand: number, cell = "A20"): unknown => ({
      projectId: project,
      projectName: project,
      demand,
      tab,
      cell,
    });
    expect(people).toEqual([
      {
        name: "Bo Berg",
        roles: [],
        projectIds: ["P1"],
        capacity: 0,
        months: [
          { month: "2026-10", demand: 0, load: 0, over: false, causes: [] },
          {
            month: "2026-11",
            demand: 1,
            load: 0,
            over: true,
            causes: [cause("P1", "T1", 1, "A21")],
          },
        ],
      },
      {
        name: "Zoe Adams",
        roles: ["Architect"],
        projectIds: ["P1", "P2"],
        capacity: 1,
        months: [
          {
            month: "2026-10",
            demand: 0.5,
            load: 0.5,
            over: false,
            causes: [cause("P1", "T1", 0.5)],
          },
          {
            month: "2026-11",
            demand: 1.25,
            load: 1.25,
            over: true,
            causes: [cause("P1", "T1", 0.5), cause("P2", "T2", 0.75)],
          },
        ],
      },
    ]);
  });

  test("are those with demand still to come; all of a capacity is not over it", () => {
    const { people } = overviewOf([
      line("Ann", "2026-10-01", "2026-10-31", { allocation: 0.7, capacity: 0.7 }),
      line("Bo", "2026-01-01", "2026-09-30"),
    ]);
    expect(people.map(({ name }) => name)).toEqual(["Ann"]);
    expect(people[0]?.months).toMatchObject([{ load: 1, over: false }]);
  });
});

describe("the roles of the overview", () => {
  const { roles, total } = overviewOf([
    line("Ann", "2026-10-01", "2026-11-30", { role: "Tester ", allocation: 0.5 }),
    line(undefined, "2026-10-01", "2026-10-31", { role: "tester", allocation: 0.75 }),
    line("TBC", "2026-11-01", "2026-11-30", { role: "", allocation: 0.25 }),
    line("Bo", "2026-01-01", "2026-01-31", { role: "Gone" }),
  ]);

  test("have demand, what of it nobody is named for, and the gap to capacity", () => {
    expect(roles).toEqual([
      {
        role: "Tester",
        people: 1,
        capacity: 1,
        months: [
          {
            month: "2026-10",
            demand: 1.25,
            unfilled: 0.75,
            capacity: 1,
            gap: -0.25,
            gapShare: -0.2,
          },
          { month: "2026-11", demand: 0.5, unfilled: 0, capacity: 1, gap: 0.5, gapShare: 1 },
        ],
      },
    ]);
  });

  test("together have the capacity of everybody, whatever their role", () => {
    expect(total).toEqual([
      { month: "2026-10", demand: 1.25, unfilled: 0.75, capacity: 2, gap: 0.75, gapShare: 0.6 },
      {
        month: "2026-11",
        demand: 0.75,
        unfilled: 0.25,
        capacity: 2,
        gap: 1.25,
        gapShare: 1.25 / 0.75,
      },
    ]);
  });
});

describe("stretches above capacity", () => {
  test("begin after the report date, and come earliest first with everything booked in them", () => {
    const { overAllocations } = overviewOf(
      [
        line("Ann", "2026-11-02", "2026-11-20", { allocation: 0.75 }),
        line("Bo", "2026-09-01", "2026-10-09", { allocation: 1.5 }),
      ],
      [line("Ann", "2026-11-16", "2026-11-30", { allocation: 0.5 })],
    );
    expect(overAllocations).toEqual([
      {
        name: "Bo",
        capacity: 1,
        from: "2026-10-01",
        to: "2026-10-09",
        peak: 1.5,
        causes: [{ projectId: "P1", projectName: "P1", demand: 1.5, tab: "T1", cell: "A21" }],
      },
      {
        name: "Ann",
        capacity: 1,
        from: "2026-11-16",
        to: "2026-11-20",
        peak: 1.25,
        causes: [
          { projectId: "P1", projectName: "P1", demand: 0.75, tab: "T1", cell: "A20" },
          { projectId: "P2", projectName: "P2", demand: 0.5, tab: "T2", cell: "A20" },
        ],
      },
    ]);
  });
});

test("only projects that still need people take part", () => {
  const resources = [line("Ann", "2026-10-01", "2026-10-31")];
  const over = (lifecycle: "complete" | "cancelled" | "proposed"): readonly unknown[] =>
    resourceOverview(reportOf([aProject({ facts: { lifecycle }, resources })])).people;
  expect(over("complete")).toEqual([]);
  expect(over("cancelled")).toEqual([]);
  expect(over("proposed")).toHaveLength(1);
});
