import { describe, expect, test } from "@jest/globals";

import { allocationsOf } from "#domain/resources/allocation";
import type { Allocation } from "#domain/resources/allocation";
import { bookedPeople, projectResources } from "#domain/resources/project-resources";
import { capacityGap, resourcePlan } from "#domain/resources/resource-plan";

import { aProject, day } from "../portfolio/a-project";
import type { ProjectSketch } from "../portfolio/a-project";

type Rows = NonNullable<ProjectSketch["resources"]>;
const since = day("2026-09-30");
const october = { from: day("2026-10-01"), to: day("2026-10-31") };

function linesOf(projectId: string, rows: Rows): readonly Allocation[] {
  return allocationsOf(projectId, aProject({ resources: rows }).resources ?? []);
}

describe("the plan over all projects", () => {
  const lines = [
    ...linesOf("P2", [
      { person: "Zoe", role: "tester ", ...october, allocation: 1 },
      { person: "Ann", role: "Analyst", ...october, allocation: 0.5, capacity: 0.8 },
      { person: "Ann", role: "Analyst", ...october, allocation: 0.25, capacity: 0.75 },
      { person: "Bob", role: "analyst", ...october, allocation: 0.5 },
      { person: "TBC", role: "Analyst ", ...october, allocation: 1.5 },
      { person: "Cid", role: "  ", ...october, allocation: 0.5 },
      { ...october, allocation: 0.5 },
    ]),
    ...linesOf("P1", [
      { person: "Old", from: day("2026-01-01"), to: day("2026-01-31"), allocation: 3 },
    ]),
  ];
  const plan = resourcePlan(lines, since);

  // Ann is booked for 75 % of the 75 % there are of her.
  test("lists people by key; up to its capacity nobody is over, and what is past is over", () => {
    expect(
      plan.people.map(({ name, capacity, overAllocated }) => [name, capacity, overAllocated]),
    ).toEqual([
      ["Ann", 0.75, false],
      ["Bob", 1, false],
      ["Cid", 1, false],
      ["Old", 1, false],
      ["Zoe", 1, false],
    ]);
    expect(plan.people[3]).toMatchObject({
      peak: { demand: 3, on: "2026-01-01" },
      peakAhead: undefined,
      projectIds: ["P1"],
    });
    expect(plan.people[0]).toMatchObject({ roles: ["Analyst"], spellings: ["Ann"] });
  });

  test("joins a role however it is written; without a role a line is in none", () => {
    expect(plan.roles.map(({ role }) => role)).toEqual(["Analyst", "tester"]);
    expect(plan.roles[0]).toMatchObject({
      people: 2,
      capacity: 1.75,
      months: [{ month: "2026-10", demand: 2.75 }],
      unfilledMonths: [{ month: "2026-10", demand: 1.5 }],
      gap: -1,
    });
    expect(plan.roles[0]?.gapShare).toBeCloseTo(-1 / 2.75, 12);
    expect(plan.roles[1]).toMatchObject({ unfilledMonths: [], gap: 0, gapShare: 0 });
  });

  test("the gap of a role is that of its highest month", () => {
    const [role] = resourcePlan(
      linesOf("P1", [
        { person: "A", role: "R", ...october, allocation: 1 },
        { person: "TBC", role: "R", from: october.from, to: day("2026-11-30"), allocation: 0.5 },
      ]),
      since,
    ).roles;
    expect(role).toMatchObject({ gap: -0.5 });
    expect(capacityGap(0, 3)).toEqual({ gap: 3, gapShare: 0 });
  });
});

describe("a project in that plan", () => {
  const figures = (rows: Rows, others: Rows = []): ReturnType<typeof projectResources> => {
    const own = linesOf("P1", rows);
    const all = [...own, ...linesOf("P2", others)];
    return projectResources(own, bookedPeople(resourcePlan(all, since), all), since);
  };

  test("names the first by key of two who are booked alike, and all who are over", () => {
    const found = figures([
      { person: "Zoe", ...october, allocation: 1.5 },
      { person: "Ann", ...october, allocation: 1.5 },
      { person: "Bob", ...october, allocation: 1 },
    ]);
    expect(found).toMatchObject({ peakAllocation: 1.5, peakPerson: "Ann" });
    expect(found.overAllocated).toEqual(["Ann", "Zoe"]);
    expect(found.unfilledDemand).toBe(0);
  });

  test("takes demand over capacity; who has none at all gives no share", () => {
    expect(figures([{ person: "Ann", ...october, allocation: 0.5, capacity: 0.4 }])).toMatchObject({
      peakAllocation: 1.25,
    });
    const none = figures([{ person: "Ann", ...october, allocation: 0.5, capacity: 0 }]);
    expect(none).toMatchObject({
      peakAllocation: { unknown: "notReported" },
      peakPerson: undefined,
      overAllocated: ["Ann"],
    });
  });

  test("counts bookings of others from its own largest share up, and smaller ones not", () => {
    const mine: Rows = [{ person: "Ann", ...october, allocation: 0.5 }];
    const other = (allocation: number): Rows => [{ person: "Ann", ...october, allocation }];
    expect(figures(mine, other(0.5)).peakAllocation).toBe(1);
    expect(figures(mine, other(0.4)).peakAllocation).toBe(0.5);
    const two: Rows = [...mine, { person: "Ann", ...october, allocation: 0.25 }];
    expect(figures(two, other(0.5)).peakAllocation).toBe(1.25);
    expect(figures(two, other(0.4)).peakAllocation).toBe(0.75);
  });

  test("a line that ends on the day counts, its unfilled work from that day on", () => {
    const found = figures([
      { from: day("2026-09-01"), to: since, allocation: 1 },
      { person: "Ann", from: since, to: day("2026-10-02"), allocation: 1 },
    ]);
    // Wednesday 30 September of nobody against Wednesday to Friday of Ann.
    expect(found.unfilledDemand).toBeCloseTo(1 / 4, 12);
  });

  test("nobody named at all is all unfilled; a weekend alone is no work", () => {
    expect(figures([{ ...october, allocation: 1 }])).toEqual({
      peakAllocation: { unknown: "notReported" },
      peakPerson: undefined,
      unfilledDemand: 1,
      overAllocated: [],
    });
    const weekend = { from: day("2026-10-03"), to: day("2026-10-04"), allocation: 1 };
    expect(figures([weekend]).unfilledDemand).toEqual({ unknown: "planElapsed" });
  });
});
