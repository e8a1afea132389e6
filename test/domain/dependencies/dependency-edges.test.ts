import { describe, expect, test } from "@jest/globals";

import type { DependentProject } from "#domain/dependencies/dependency-links";
import { gives, projectLookup } from "#domain/dependencies/dependency-links";
import { dependencyReport } from "#domain/dependencies/dependency-report";
import { findCycles } from "#domain/dependencies/find-cycles";
import { unknown } from "#domain/kernel/figure";

import { aProject, day } from "../portfolio/a-project";
import type { ProjectSketch } from "../portfolio/a-project";

type Rows = NonNullable<ProjectSketch["dependencies"]>;
type Milestones = NonNullable<ProjectSketch["milestones"]>;

function project(
  id: string,
  dependencies: Rows = [],
  milestones: Milestones = [],
  name = `Project ${id}`,
): DependentProject {
  const read = aProject({ tab: id, dependencies, milestones });
  return { id, name, milestones: read.milestones, dependencies: read.dependencies ?? [] };
}

const links = (own: Rows[number], milestones: Milestones = []): unknown =>
  dependencyReport([project("A", [own]), project("B", [], milestones)]).links[0];

describe("which project is meant", () => {
  const find = projectLookup([
    project("A", [], [], "B"),
    project("B", [], [], "Roads"),
    project("C", [], [], "New  Roads"),
  ]);
  test.each([
    ["b", "B"],
    ["roads", "B"],
    [" new roads ", "C"],
    ["a", "A"],
    ["D", undefined],
  ])("%j is %s", (words, id) => {
    expect(find(words)?.id).toBe(id);
  });
});

describe("when the supply comes", () => {
  const promised = { otherProject: "B", promisedDate: day("2026-09-15") };
  const forecast = { forecastDate: day("2026-10-15") };

  test.each<readonly [Rows[number], Milestones, unknown, because: string]>([
    [{ ...promised, otherMilestone: "m1" }, [{ id: "M1", ...forecast }], "2026-10-15", "its id"],
    [
      { ...promised, otherMilestone: "go" },
      [{ name: "Go", ...forecast }],
      "2026-10-15",
      "its name",
    ],
    [
      { ...promised, otherMilestone: "Go" },
      [
        { name: "Stop", forecastDate: day("2026-12-01") },
        { name: "Go", ...forecast },
      ],
      "2026-10-15",
      "not another's",
    ],
    [{ ...promised, otherMilestone: "Go" }, [{ name: "Go" }], "2026-09-15", "it has no date"],
    [promised, [forecast], "2026-09-15", "no milestone named"],
    [{ ...promised, otherMilestone: " " }, [forecast], "2026-09-15", "a blank names none"],
    [{ otherProject: "B" }, [forecast], unknown("noForecast"), "nothing promised"],
  ])("%j with %j: %j, %s", (own, milestones, supplyDate) => {
    expect(links(own, milestones)).toMatchObject({ supplyDate });
  });

  test.each([
    ["2026-09-15", 0, 0],
    ["2026-09-14", 1, 1],
    ["2026-09-16", -1, 0],
  ])("needed on %s it is %d days late, on the list: %d", (need, days, listed) => {
    const own = { ...promised, needDate: day(need) };
    const { links: found, late } = dependencyReport([project("A", [own]), project("B")]);
    expect(found[0]?.lateDays).toBe(days);
    expect(late).toHaveLength(listed);
  });

  test("without a need date lateness is not known, the latest of the late come first", () => {
    expect(links(promised)).toMatchObject({ lateDays: unknown("notReported") });
    const { late } = dependencyReport([
      project("A", [
        { ...promised, description: "Day", needDate: day("2026-09-14") },
        { ...promised, description: "Week", needDate: day("2026-09-08") },
        { ...promised, description: "Unknown" },
      ]),
      project("B"),
    ]);
    expect(late.map(({ description }) => description)).toEqual(["Week", "Day"]);
  });
});

describe("who waits for whom", () => {
  test.each([
    ["Gives", true],
    [" provides", true],
    ["Outgoing", true],
    ["Supplies", true],
    ["Delivers", true],
    ["Needs", false],
    ["Incoming", false],
    [undefined, false],
    ["To project B", true],
    ["Provided for B", true],
    ["Today", false],
    ["Supplied by B", false],
    ["provided by B", false],
    ["Delivered by B", false],
  ])("%j gives: %s", (direction, giving) => {
    const own = { otherProject: "B", ...(direction === undefined ? {} : { direction }) };
    const read = project("A", [own]);
    expect(gives(read.dependencies[0]!)).toBe(giving);
    expect(links(own)).toMatchObject(
      giving
        ? { needing: "B", supplier: "A", listedBy: "supplier" }
        : { needing: "A", supplier: "B", listedBy: "needing" },
    );
  });

  test("is described by its description, else by the milestone, else not at all", () => {
    expect(links({ otherProject: "B", description: "Data", otherMilestone: "Go" })).toMatchObject({
      description: "Data",
    });
    expect(links({ otherProject: "B", otherMilestone: "Go" })).toMatchObject({ description: "Go" });
    expect(links({ otherProject: "B" })).toMatchObject({ description: "" });
  });

  test("the other side must list the same link: what it needs itself is another one", () => {
    const sides = (rows: Rows): unknown =>
      dependencyReport([project("A", [{ otherProject: "B" }]), project("B", rows)]).links.map(
        ({ oneSided }) => oneSided,
      );
    expect(sides([])).toEqual([true]);
    expect(sides([{ otherProject: "A" }])).toEqual([true, true]);
    expect(sides([{ otherProject: "A", direction: "Gives" }])).toEqual([false, false]);
  });

  test("a row without another project, or a closed one, is no link", () => {
    const found = dependencyReport([
      project("A", [{ description: "Vague" }, { otherProject: "X", status: "Done" }]),
    ]);
    expect([found.links, found.unknownTargets, found.cycles]).toEqual([[], [], []]);
  });
});

test("two circles apart are two groups, by letter; a bridge between them joins nothing", () => {
  const edges = ["DC", "CD", "BA", "AB", "AC", "EA"].map((pair) => ({
    from: pair.charAt(0),
    to: pair.charAt(1),
  }));
  expect(findCycles(edges)).toEqual([
    ["A", "B"],
    ["C", "D"],
  ]);
  expect(findCycles([])).toEqual([]);
});
