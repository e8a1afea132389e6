import { describe, expect, test } from "@jest/globals";

import type { PastMilestone } from "#domain/history/history";
import { colourTrend, pastColours } from "#domain/history/colour-trend";
import { periodTrends } from "#domain/portfolio/period-trends";
import type { MilestoneTrend } from "#domain/portfolio/trends";
import type { CalculatedRag, Lifecycle } from "#domain/project/vocabulary";

import { aPeriod, pastMilestone, pastProject } from "../history/a-period";
import type { ProjectSketch } from "./a-project";
import { aProject, day } from "./a-project";
import { reportOf } from "./report-of";

describe("how a colour went", () => {
  test.each<readonly [CalculatedRag, readonly CalculatedRag[] | undefined, string, number]>([
    ["green", undefined, "new", 1],
    ["green", [], "new", 1],
    ["amber", ["green"], "worse", 1],
    ["red", ["amber", "red"], "worse", 1],
    ["green", ["amber"], "better", 1],
    ["amber", ["red", "amber"], "better", 1],
    ["green", ["green", "green"], "same", 3],
    ["red", ["red", "red", "amber", "red"], "same", 3],
    ["red", ["grey", "red"], "new", 1],
    ["grey", ["red"], "new", 1],
    ["grey", ["grey", "grey", "red"], "new", 3],
  ])("%s after %j: %s for %i", (colour, past, direction, periodsInColour) => {
    expect(colourTrend(colour, past)).toEqual({ direction, periodsInColour });
  });

  const at = (date: string, colours: Readonly<Record<string, CalculatedRag | undefined>>) =>
    aPeriod(date, {
      projects: Object.entries(colours).map(([id, calculatedOverall]) =>
        pastProject(id, { calculatedOverall }),
      ),
    });

  test("is read from the periods closed before a date, the newest first", () => {
    const periods = [
      at("2026-07-31", { A: "green" }),
      at("2026-08-31", { a: "amber" }),
      at("2026-09-30", { A: "red" }),
    ];
    const before = (date: string) => pastColours({ periods }, day(date)).get("a");
    expect(before("2026-09-30")).toEqual(["amber", "green"]);
    expect(before("2026-10-01")).toEqual(["red", "amber", "green"]);
    expect(before("2026-07-31")).toBeUndefined();
  });

  test("ends at a period without the project, or without its colour", () => {
    const periods = [
      at("2026-06-30", { A: "red", B: "red", C: "red" }),
      at("2026-07-31", { B: undefined, C: "green" }),
      at("2026-08-31", { A: "green", B: "green" }),
    ];
    const past = pastColours({ periods }, day("2026-09-30"));
    expect(past.get("a")).toEqual(["green"]);
    expect(past.get("b")).toEqual(["green"]);
    expect(past.get("c")).toBeUndefined();
  });
});

describe("trends over closed periods", () => {
  test("of rated projects: those active, or of unknown lifecycle; grey where no colour is kept", () => {
    const lifecycles: readonly (Lifecycle | undefined)[] = [
      "active",
      undefined,
      "onHold",
      "complete",
      "cancelled",
      "proposed",
    ];
    const projects = lifecycles.map((lifecycle, index) =>
      pastProject(String(index), { lifecycle, calculatedOverall: "red" }),
    );
    const period = aPeriod("2026-08-31", { projects: [...projects, pastProject("9")] });
    const { ragTrend } = reportOf([aProject()], { history: { periods: [period] } });
    expect(ragTrend).toEqual([
      {
        period: "2026-08-31",
        reportDate: "2026-08-31",
        counts: { green: 0, amber: 0, red: 2, grey: 1 },
      },
      {
        period: undefined,
        reportDate: "2026-09-30",
        counts: { green: 0, amber: 0, red: 0, grey: 1 },
      },
    ]);
  });

  test("go back six periods, and not to one closed at the report date", () => {
    const periods = [1, 2, 3, 4, 5, 6, 7, 9].map((month) => aPeriod(`2026-0${String(month)}-28`));
    const report = reportOf([aProject()], { history: { periods }, date: day("2026-09-28") });
    const { pastPeriods, ragTrend } = periodTrends(report, { periods });
    expect(pastPeriods?.map(({ label }) => label)).toEqual(periods.slice(1, 7).map((p) => p.label));
    expect(ragTrend).toHaveLength(7);
    expect(report.pastPeriods).toEqual(pastPeriods);
  });

  test("are none before a period is closed", () => {
    const report = reportOf([aProject()], { history: { periods: [] } });
    expect(periodTrends(report, { periods: [aPeriod("2026-09-30")] })).toEqual({});
  });
});

describe("the trend of milestones", () => {
  const forecastDate = day("2026-10-11");
  const expectedOf = (...milestones: readonly PastMilestone[]) =>
    aPeriod("2026-08-31", { milestones });
  const trendOf = (
    period: ReturnType<typeof aPeriod>,
    ...sketches: readonly ProjectSketch[]
  ): readonly MilestoneTrend[] => {
    const projects = sketches.map((sketch, index) =>
      aProject({ tab: `T${String(index)}`, ...sketch }),
    );
    return reportOf(projects, { history: { periods: [period] } }).milestoneTrend ?? [];
  };
  const facts = { projectId: "P1" };
  const gate = { name: "Gate", forecastDate };
  const past = pastMilestone("Gate", { forecastDate: day("2026-10-01") });

  test("shows what was done, then and now", () => {
    const actualDate = day("2026-08-20");
    const [trend] = trendOf(expectedOf({ ...past, actualDate }), {
      facts,
      milestones: [{ ...gate, actualDate, baselineDate: forecastDate }],
    });
    expect(trend).toMatchObject({
      baseline: "2026-10-11",
      sights: [
        { period: "2026-08-31", expected: "2026-08-20", done: true },
        { period: undefined, expected: "2026-08-20", done: true },
      ],
    });
  });

  test("names a milestone without a name by its id", () => {
    const period = expectedOf({ ...past, id: "M1", name: "Old" });
    const [trend] = trendOf(period, { facts, milestones: [{ id: "M1", forecastDate }] });
    expect(trend).toMatchObject({ id: "M1", name: "M1" });
  });

  test("of a baseline alone is seen too", () => {
    const baselineDate = day("2026-09-01");
    const [trend] = trendOf(expectedOf(pastMilestone("Gate", { baselineDate })), {
      facts,
      milestones: [gate],
    });
    expect(trend?.sights.map(({ expected }) => expected)).toEqual(["2026-09-01", "2026-10-11"]);
  });

  test.each<readonly [string, PastMilestone, readonly ProjectSketch[]]>([
    ["it has no date now", past, [{ facts, milestones: [{ name: "Gate" }] }]],
    ["it had no date then", pastMilestone("Gate"), [{ facts, milestones: [gate] }]],
    ["it was not there", { ...past, name: "Start" }, [{ facts, milestones: [gate] }]],
    ["it is no key milestone", past, [{ facts, milestones: [{ ...gate, key: false }] }]],
    [
      "its project is cancelled",
      past,
      [{ facts: { ...facts, lifecycle: "cancelled" }, milestones: [gate] }],
    ],
    [
      "two projects share its id",
      past,
      [
        { facts, milestones: [gate] },
        { facts, milestones: [gate] },
      ],
    ],
  ])("is none where %s", (_why, before, sketches) => {
    expect(trendOf(expectedOf(before), ...sketches)).toEqual([]);
  });

  test("of a project that is complete is kept", () => {
    const complete = { facts: { ...facts, lifecycle: "complete" as const }, milestones: [gate] };
    expect(trendOf(expectedOf(past), complete)).toHaveLength(1);
  });
});
