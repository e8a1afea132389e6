import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { allocationsOf } from "#domain/resources/allocation";
import type { Allocation } from "#domain/resources/allocation";
import { monthlyDemand } from "#domain/resources/monthly-demand";
import { bucketLoad, peakDemand } from "#domain/resources/peak-demand";
import { namesPerson, personKey } from "#domain/resources/person-key";
import { bookedPeople, projectResources } from "#domain/resources/project-resources";
import { capacityGap, resourcePlan } from "#domain/resources/resource-plan";
import { workingDays } from "#domain/kernel/working-calendar";

import { aProject, day } from "../portfolio/a-project";
import type { ProjectSketch } from "../portfolio/a-project";

type Rows = NonNullable<ProjectSketch["resources"]>;
const reportDate = day("2026-09-30");
const october = { from: day("2026-10-01"), to: day("2026-10-31") };

function linesOf(projectId: string, rows: Rows): readonly Allocation[] {
  return allocationsOf(projectId, aProject({ resources: rows }).resources ?? []);
}

/** Source: https://ntrajkovski.com/2017/08/08/...: 51 % of 8 hours over 3 days, at most 50 % */
test("51 % of a day is over 50 % of the day, but not over 50 % of the week", () => {
  const assignment = { units: 0.51, maxUnits: 0.5, days: 3 };
  const daily = bucketLoad(assignment, { hoursPerDay: 8, workingDays: 1 });
  expect(daily.work).toBeCloseTo(4.08, 10);
  expect(daily).toMatchObject({ limit: 4, over: true });
  const weekly = bucketLoad(assignment, { hoursPerDay: 8, workingDays: 5 });
  expect(weekly.work).toBeCloseTo(12.24, 10);
  expect(weekly).toMatchObject({ limit: 20, over: false });
});

/** Source: http://flylib.com/books/en/1.471.1.100/1/: two assignments of 100 % that overlap are 200 % */
test("two full assignments at once are a peak of 200 %", () => {
  const plan = resourcePlan(
    [
      ...linesOf("P1", [{ person: "Sunita Rao", ...october, allocation: 1 }]),
      ...linesOf("P2", [{ person: "Sunita Rao", ...october, allocation: 1 }]),
    ],
    reportDate,
  );
  expect(plan.people).toEqual([
    expect.objectContaining({
      name: "Sunita Rao",
      capacity: 1,
      peak: { demand: 2, on: "2026-10-01" },
      overAllocated: true,
      projectIds: ["P1", "P2"],
      months: [{ month: "2026-10", demand: 2 }],
    }),
  ]);
});

/** Source: UK Department for Transport return, github yulqen/datamaps: 22.5 of 27.5 is -18.18 % */
test("the published capacity gap is 18.18 % of the demand", () => {
  const { gap, gapShare } = capacityGap(27.5, 22.5);
  expect(gap).toBe(-5);
  expect(gapShare).toBeCloseTo(-0.1818, 4);
});

test.each([
  ["2026-10-01", "2026-10-31", 22],
  ["2026-10-03", "2026-10-04", 0],
  ["2026-10-05", "2026-10-05", 1],
  ["2026-10-02", "2026-10-05", 2],
  ["2026-10-05", "2026-10-02", 0],
])("from %s to %s there are %d working days", (from, to, days) => {
  expect(workingDays(day(from), day(to))).toBe(days);
});

test("a month is shared by its working days", () => {
  const demand = { from: day("2026-10-15"), to: day("2026-11-30"), allocation: 0.5 };
  expect(monthlyDemand([demand])).toEqual([
    { month: "2026-10", demand: (0.5 * 12) / 22 },
    { month: "2026-11", demand: 0.5 },
  ]);
});

test("a month is shared by the days of work of the office's own calendar", () => {
  const demand = { from: day("2026-10-15"), to: day("2026-10-31"), allocation: 1 };
  const holidays = [{ date: day("2026-10-16"), name: undefined }];
  const calendar = { week: "mondayToThursday" as const, holidays };
  expect(monthlyDemand([demand], calendar)).toEqual([{ month: "2026-10", demand: 9 / 17 }]);
  const monday = [{ date: day("2026-10-19"), name: "Founders' Day" }];
  const short = monthlyDemand([demand], { week: "mondayToFriday", holidays: monday });
  expect(short).toEqual([{ month: "2026-10", demand: 11 / 21 }]);
});

test("who stops on a Friday and starts on the Saturday is not booked twice", () => {
  const peak = peakDemand(
    [
      { from: day("2026-10-01"), to: day("2026-10-02"), allocation: 1 },
      { from: day("2026-10-03"), to: day("2026-10-09"), allocation: 1 },
    ],
    undefined,
  );
  expect(peak).toEqual({ demand: 1, on: "2026-10-01" });
});

describe("people", () => {
  test.each([
    ["Rao, Sunita", "Sunita Rao"],
    ["sunita  RAO", "Sunita Rao"],
    ["Zoë Müller", "Zoe Muller"],
    ["J. Smith", "J Smith"],
  ])("%s is %s", (one, other) => {
    expect(personKey(one)).toBe(personKey(other));
  });

  test("spelt two ways are one person, with both spellings shown", () => {
    const plan = resourcePlan(
      linesOf("P1", [
        { person: "Sunita Rao", ...october, allocation: 0.5, capacity: 0.8 },
        { person: "Rao, Sunita", ...october, allocation: 0.5 },
      ]),
      reportDate,
    );
    expect(plan.people.map(({ spellings, capacity }) => ({ spellings, capacity }))).toEqual([
      { spellings: ["Rao, Sunita", "Sunita Rao"], capacity: 0.8 },
    ]);
    expect(plan.people[0]?.overAllocated).toBe(true);
  });

  test.each(["TBC", "Vacant", "n/a", "", "To be recruited"])("%j names nobody", (name) => {
    expect(namesPerson(name)).toBe(false);
  });
});

describe("the resources of a project", () => {
  const rows: Rows = [
    { person: "A", role: "Analyst", ...october, allocation: 0.75 },
    { person: "TBC", role: "Analyst", ...october, allocation: 0.25 },
    { person: "Gone", from: day("2026-01-01"), to: day("2026-02-01"), allocation: 5 },
  ];
  const lines = linesOf("P1", rows);
  const other = linesOf("P2", [{ person: "A", ...october, allocation: 0.5 }]);
  const plan = resourcePlan([...lines, ...other], reportDate);
  const people = bookedPeople(plan, [...lines, ...other]);

  test("show over-booking where people get what another project leaves of them", () => {
    expect(projectResources(other, people, reportDate)).toMatchObject({
      peakAllocation: 1.25,
      peakPerson: "A",
      overAllocated: ["A"],
    });
    expect(projectResources(lines, people, reportDate)).toEqual({
      peakAllocation: 0.75,
      peakPerson: "A",
      unfilledDemand: 0.25,
      overAllocated: ["A"],
    });
  });

  test("show it on both where they ask for the same share", () => {
    const same = linesOf("P3", [{ person: "A", ...october, allocation: 0.75 }]);
    const both = resourcePlan([...lines, ...same], reportDate);
    const booked = bookedPeople(both, [...lines, ...same]);
    expect(projectResources(lines, booked, reportDate).peakAllocation).toBe(1.5);
    expect(projectResources(same, booked, reportDate).peakAllocation).toBe(1.5);
  });

  test("add up by role, with what nobody is named for", () => {
    expect(plan.roles).toEqual([
      expect.objectContaining({
        role: "Analyst",
        people: 1,
        capacity: 1,
        gap: 0,
        unfilledMonths: [{ month: "2026-10", demand: 0.25 }],
      }),
    ]);
  });

  test("are not known once all lines are over, and lines without dates are left out", () => {
    const past = linesOf("P3", [rows[2]!, { person: "B", allocation: 1 }]);
    expect(past).toHaveLength(1);
    expect(projectResources(past, people, reportDate)).toMatchObject({
      peakAllocation: { unknown: "planElapsed" },
      unfilledDemand: { unknown: "planElapsed" },
    });
  });
});

test("the order of the lines changes nothing, one more line never lowers the peak", () => {
  const line = fc.record({
    person: fc.constantFrom("A", "B"),
    start: fc.integer({ min: 1, max: 28 }),
    allocation: fc.integer({ min: 1, max: 8 }).map((eighths) => eighths / 8),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (rows) => {
      const lines = linesOf(
        "P1",
        rows.map(({ person, start, allocation }) => ({
          person,
          allocation,
          from: day(`2026-10-${String(start).padStart(2, "0")}`),
          to: day("2026-10-31"),
        })),
      );
      const plan = resourcePlan(lines, reportDate);
      expect(resourcePlan([...lines].reverse(), reportDate)).toEqual(plan);
      const fewer = resourcePlan(lines.slice(1), reportDate);
      for (const before of fewer.people) {
        const after = plan.people.find(({ key }) => key === before.key);
        expect(after?.peak.demand).toBeGreaterThanOrEqual(before.peak.demand - 1e-9);
      }
    }),
    { numRuns: 50 },
  );
});
