import { describe, expect, test } from "@jest/globals";

import { allocationsOf, personKeys } from "#domain/resources/allocation";
import type { Allocation } from "#domain/resources/allocation";
import { stretchesAbove } from "#domain/resources/booked-stretches";
import { monthlyDemand } from "#domain/resources/monthly-demand";
import { bucketLoad, peakDemand } from "#domain/resources/peak-demand";
import type { Demand } from "#domain/resources/peak-demand";
import { namesPerson, personKey } from "#domain/resources/person-key";

import { aProject, day } from "../portfolio/a-project";
import type { ProjectSketch } from "../portfolio/a-project";

type Rows = NonNullable<ProjectSketch["resources"]>;
const october = { from: day("2026-10-01"), to: day("2026-10-31") };

function linesOf(projectId: string, rows: Rows): readonly Allocation[] {
  return allocationsOf(projectId, aProject({ resources: rows }).resources ?? [], personKeys());
}

function demand(from: string, to: string, allocation = 1): Demand {
  return { from: day(from), to: day(to), allocation };
}

describe("a line of demand", () => {
  test.each<readonly [Rows[number], number, because: string]>([
    [{ ...october, allocation: 0.5 }, 1, "neither person nor role: unfilled demand all the same"],
    [{ from: october.from, to: october.from, allocation: 1 }, 1, "one day"],
    [{ from: october.to, to: october.from, allocation: 1 }, 0, "it ends before it begins"],
    [{ ...october, allocation: 0 }, 0, "it asks for nothing"],
    [{ ...october, allocation: -1 }, 0, "or less"],
    [{ ...october }, 0, "no allocation"],
    [{ from: october.from, allocation: 1 }, 0, "no end"],
    [{ to: october.to, allocation: 1 }, 0, "no begin"],
    [{ ...october, from: day("1900-01-01"), allocation: 1 }, 0, "a slip in the year"],
    [{ ...october, to: day("9999-12-31"), allocation: 1 }, 0, "a slip in the year of the end"],
  ])("%j makes %d: %s", (row, count) => {
    expect(linesOf("P1", [row])).toHaveLength(count);
  });

  test("names its person without the spaces around, and nobody where the cell is blank", () => {
    const lines = linesOf("P1", [
      { person: " Ann Lee ", role: "Analyst", ...october, allocation: 0.5, capacity: 0.8 },
      { person: "  ", ...october, allocation: 0.5 },
      { person: "tbc.", ...october, allocation: 0.5 },
    ]);
    expect(lines[0]).toEqual({
      projectId: "P1",
      row: { tab: "P01", cell: "A20" },
      person: { name: "Ann Lee", key: "ann lee" },
      role: "Analyst",
      ...october,
      allocation: 0.5,
      capacity: 0.8,
    });
    expect(lines[1]).toMatchObject({ person: undefined, role: undefined, capacity: undefined });
    expect(lines[2]?.person).toBeUndefined();
    expect(namesPerson(undefined)).toBe(false);
  });

  test.each([
    ["Rao Sunita", "rao sunita"],
    ["Sunita Rao", "rao sunita"],
    ["Lee, Mary Ann", "ann lee mary"],
    [" Ann ", "ann"],
    ["Ann Ann", "ann ann"],
    ["Agent 7", "7 agent"],
  ])("%j has the key %j", (name, key) => {
    expect(personKey(name)).toBe(key);
  });
});

describe("the peak of some demands", () => {
  test.each<readonly [readonly Demand[], string | undefined, number, string, because: string]>([
    [
      [demand("2026-10-01", "2026-10-02"), demand("2026-10-02", "2026-10-05")],
      undefined,
      2,
      "2026-10-02",
      "both days count",
    ],
    [
      [demand("2026-10-05", "2026-10-06"), demand("2026-10-01", "2026-10-02")],
      undefined,
      1,
      "2026-10-01",
      "the first of two alike",
    ],
    [
      [demand("2026-10-01", "2026-10-02", 2), demand("2026-10-05", "2026-10-06")],
      "2026-10-02",
      2,
      "2026-10-02",
      "the last day is still ahead on that day",
    ],
    [
      [demand("2026-10-01", "2026-10-02", 2), demand("2026-10-05", "2026-10-06")],
      "2026-10-03",
      1,
      "2026-10-05",
      "what is over does not count",
    ],
    [
      [demand("2026-10-01", "2026-10-09"), demand("2026-10-05", "2026-10-06")],
      "2026-10-03",
      2,
      "2026-10-05",
      "what has begun goes on",
    ],
    [
      [
        demand("2026-10-01", "2026-10-02"),
        demand("2026-10-01", "2026-10-20"),
        demand("2026-10-10", "2026-10-20"),
        demand("2026-10-12", "2026-10-20"),
      ],
      undefined,
      3,
      "2026-10-12",
      "what ended was taken off",
    ],
  ])("%j since %s is %d on %s: %s", (...[demands, from, highest, on]) => {
    expect(peakDemand(demands, from === undefined ? undefined : day(from))).toEqual({
      demand: highest,
      on,
    });
  });

  test("is none without demand ahead", () => {
    expect(peakDemand([], undefined)).toBeUndefined();
    expect(peakDemand([demand("2026-10-01", "2026-10-02")], october.to)).toBeUndefined();
    expect(peakDemand([demand("2026-10-01", "2026-10-02", 0)], undefined)).toBeUndefined();
  });

  test("work up to the limit is not over it, and no more days count than the bucket has", () => {
    const bucket = { hoursPerDay: 8, workingDays: 5 };
    const full = bucketLoad({ units: 0.5, maxUnits: 0.5, days: 9 }, bucket);
    expect(full).toEqual({ work: 20, limit: 20, over: false });
  });
});

describe("stretches above capacity", () => {
  const stretches = (...demands: readonly Demand[]): unknown =>
    stretchesAbove(demands, 1, day("2026-10-02")).map(({ from, to, peak, bookings }) => [
      from,
      to,
      peak,
      bookings.length,
    ]);

  test("begin no earlier than the date, join where they touch and part where they do not", () => {
    const base = demand("2026-10-01", "2026-10-31");
    expect(stretches(base)).toEqual([]);
    expect(stretches(base, demand("2026-09-01", "2026-10-01"))).toEqual([]);
    expect(stretches(base, demand("2026-09-01", "2026-10-05", 0.5))).toEqual([
      ["2026-10-02", "2026-10-05", 1.5, 2],
    ]);
    expect(
      stretches(
        base,
        demand("2026-10-05", "2026-10-09", 0.5),
        demand("2026-10-10", "2026-10-12", 0.25),
        demand("2026-10-20", "2026-11-05", 0.75),
      ),
    ).toEqual([
      ["2026-10-05", "2026-10-12", 1.5, 3],
      ["2026-10-20", "2026-10-31", 1.75, 2],
    ]);
  });
});

describe("demand by month", () => {
  test("leaves out months nobody asks for, in their order whatever that of the lines", () => {
    const demands = [
      demand("2026-12-01", "2026-12-31", 0.5),
      demand("2026-10-01", "2026-10-31"),
      demand("2026-10-01", "2026-10-31", 0.25),
    ];
    expect(monthlyDemand(demands)).toEqual([
      { month: "2026-10", demand: 1.25 },
      { month: "2026-12", demand: 0.5 },
    ]);
    expect(monthlyDemand([])).toEqual([]);
  });

  test("counts the days of work within a month, none in one without any", () => {
    // Monday 5 to Friday 9 October is 5 of 22 days; 3 and 4 October are a weekend.
    expect(monthlyDemand([demand("2026-10-05", "2026-10-11")])[0]?.demand).toBeCloseTo(5 / 22, 12);
    expect(monthlyDemand([demand("2026-10-03", "2026-10-04")])[0]?.demand).toBe(0);
    const dates = Array.from({ length: 31 }, (_, at) =>
      day(`2026-10-${String(at + 1).padStart(2, "0")}`),
    );
    const holidays = dates.map((date) => ({ date, name: undefined }));
    expect(
      monthlyDemand([{ ...october, allocation: 1 }], { week: "mondayToFriday", holidays }),
    ).toEqual([{ month: "2026-10", demand: 0 }]);
  });

  test("stops after ten years", () => {
    const months = monthlyDemand([demand("2026-01-01", "2050-12-31")]);
    expect(months).toHaveLength(120);
    expect(months.at(-1)).toEqual({ month: "2035-12", demand: 1 });
  });
});
