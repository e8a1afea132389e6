import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import type { DependentProject } from "#domain/dependencies/dependency-links";
import { dependencyReport } from "#domain/dependencies/dependency-report";
import { findCycles } from "#domain/dependencies/find-cycles";

import { aProject, day } from "../portfolio/a-project";
import type { ProjectSketch } from "../portfolio/a-project";

function project(
  id: string,
  dependencies: NonNullable<ProjectSketch["dependencies"]>,
  milestones: NonNullable<ProjectSketch["milestones"]> = [],
): DependentProject {
  const read = aProject({ tab: id, dependencies, milestones });
  return {
    id,
    name: `Project ${id}`,
    milestones: read.milestones,
    dependencies: read.dependencies ?? [],
  };
}

describe("a dependency", () => {
  const need = {
    description: "Test data",
    direction: "Needs",
    otherProject: "b",
    otherMilestone: "Data ready",
    needDate: day("2026-10-01"),
    promisedDate: day("2026-09-15"),
  };

  test("is late when the supplier's own forecast comes after the need, whatever was promised", () => {
    const report = dependencyReport([
      project("A", [need]),
      project("B", [], [{ name: "Data  ready", forecastDate: day("2026-10-15") }]),
    ]);
    expect(report.late).toEqual([
      expect.objectContaining({
        needing: "A",
        supplier: "B",
        supplyDate: "2026-10-15",
        lateDays: 14,
        oneSided: true,
      }),
    ]);
  });

  test("goes by the promise where the supplier has no such milestone", () => {
    const { links, late } = dependencyReport([project("A", [need]), project("B", [])]);
    expect(links[0]).toMatchObject({ supplyDate: "2026-09-15", lateDays: -16 });
    expect(late).toEqual([]);
  });

  test("that both sides list is not one-sided", () => {
    const { links } = dependencyReport([
      project("A", [need]),
      project("B", [{ direction: "Gives", otherProject: "Project A" }]),
    ]);
    expect(links.map(({ needing, supplier, oneSided }) => [needing, supplier, oneSided])).toEqual([
      ["A", "B", false],
      ["A", "B", false],
    ]);
  });

  test("on a project nobody knows is named, a met one is over", () => {
    const report = dependencyReport([
      project("A", [{ otherProject: "Highways England" }, { otherProject: "B", status: "Met" }]),
      project("B", []),
    ]);
    expect(report.links).toEqual([]);
    expect(report.unknownTargets).toEqual([
      { projectId: "A", row: { tab: "A", cell: "A20" }, target: "Highways England" },
    ]);
  });

  test("without dates is listed with the reason", () => {
    const { links } = dependencyReport([project("A", [{ otherProject: "B" }]), project("B", [])]);
    expect(links[0]).toMatchObject({
      supplyDate: { unknown: "noForecast" },
      lateDays: { unknown: "noForecast" },
    });
  });
});

describe("circles", () => {
  test("are found whatever leads to them", () => {
    const report = dependencyReport([
      project("A", [{ otherProject: "B" }]),
      project("B", [{ otherProject: "C" }]),
      project("C", [{ otherProject: "B" }]),
    ]);
    expect(report.cycles).toEqual([["B", "C"]]);
  });

  test("a project that waits for itself is one", () => {
    expect(findCycles([{ from: "A", to: "A" }])).toEqual([["A"]]);
  });

  test("are never found where all wait for later letters only", () => {
    const letter = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(letter, letter), { maxLength: 30 }), (pairs) => {
        const edges = pairs
          .filter(([one, other]) => one !== other)
          .map(([one, other]) => ({
            from: String(Math.min(one, other)),
            to: String(Math.max(one, other)),
          }));
        expect(findCycles(edges)).toEqual([]);
        const [first] = edges;
        if (first === undefined) return;
        const closed = [...edges, { from: first.to, to: first.from }];
        expect(findCycles(closed)).toHaveLength(1);
        expect(findCycles([...closed].reverse())).toEqual(findCycles(closed));
      }),
    );
  });
});
