import { describe, expect, test } from "@jest/globals";

import { unknown } from "#domain/kernel/figure";
import type { Figure } from "#domain/kernel/figure";
import { projectFinish } from "#domain/schedule/finish";
import type { PlanDates } from "#domain/schedule/finish";
import {
  countMilestones,
  nextMilestone,
  overdueKeyMilestones,
} from "#domain/schedule/milestone-figures";
import { keyMilestones } from "#domain/schedule/milestone-state";

import { aProject, day } from "../portfolio/a-project";
import type { ProjectSketch } from "../portfolio/a-project";

type Milestones = NonNullable<ProjectSketch["milestones"]>;
const noPlan: PlanDates = {
  start: undefined,
  finish: unknown("noTimePhasedPlan"),
  forecast: unknown("noTimePhasedPlan"),
};

function finishOf(
  facts: NonNullable<ProjectSketch["facts"]>,
  milestones: Milestones = [],
  plan: PlanDates = noPlan,
): ReturnType<typeof projectFinish> {
  return projectFinish(aProject({ facts, milestones }), plan);
}

describe("the latest of several dates", () => {
  const december = { baselineDate: day("2026-12-31"), forecastDate: day("2027-01-31") };
  const june = { baselineDate: day("2026-06-30"), forecastDate: day("2026-07-31") };

  test.each([
    ["rising", [june, december]],
    ["falling", [december, june]],
  ])("is taken of milestones in %s order", (_order, milestones) => {
    expect(finishOf({}, milestones)).toMatchObject({
      baselineFinish: "2026-12-31",
      forecastFinish: "2027-01-31",
      forecastSource: "milestones",
      finishSlipDays: 31,
    });
  });

  test.each<readonly [string, Milestones, Figure<string>]>([
    ["on the baseline finish", [{ forecastDate: day("2026-12-31") }], "2026-12-31"],
    [
      "early, by the last of its baseline",
      [{ ...december, forecastDate: day("2026-11-30") }],
      "2026-11-30",
    ],
    ["early, without baselines", [{ forecastDate: day("2026-11-30") }], "2026-11-30"],
    [
      "later, though its baseline stops half-way",
      [{ ...june, forecastDate: day("2027-01-01") }],
      "2027-01-01",
    ],
    ["half-way, as its baseline", [june], unknown("noForecast")],
    [
      "a baseline alone is no forecast",
      [{ baselineDate: day("2026-12-31") }],
      unknown("noForecast"),
    ],
    ["none", [], unknown("noForecast")],
    [
      "the baseline of the last beside the forecast of another",
      [june, { baselineDate: day("2026-12-31") }],
      "2026-12-31",
    ],
    [
      "what happened before what was forecast",
      [{ ...december, actualDate: day("2027-02-15") }],
      "2027-02-15",
    ],
  ])("a list that ends %s", (_what, milestones, forecast) => {
    const found = finishOf({ baselineFinish: day("2026-12-31") }, milestones);
    expect(found.forecastFinish).toEqual(forecast);
  });
});

describe("slip over the planned duration", () => {
  const late = { baselineFinish: day("2026-12-31"), forecastFinish: day("2027-01-10") };

  test.each<readonly [string, NonNullable<ProjectSketch["facts"]>, PlanDates, Figure]>([
    ["100 days", { ...late, baselineStart: day("2026-09-22") }, noPlan, 0.1],
    ["one day", { ...late, baselineStart: day("2026-12-30") }, noPlan, 10],
    ["no day at all", { ...late, baselineStart: day("2026-12-31") }, noPlan, unknown("noBaseline")],
    ["from the start of the plan", late, { ...noPlan, start: day("2026-09-22") }, 0.1],
    [
      "from the baseline start before that of the plan",
      { ...late, baselineStart: day("2026-09-22") },
      { ...noPlan, start: day("2026-01-01") },
      0.1,
    ],
    ["from nowhere", late, noPlan, unknown("noBaseline")],
    [
      "to an unknown forecast",
      { baselineStart: day("2026-09-22"), baselineFinish: late.baselineFinish },
      noPlan,
      unknown("noForecast"),
    ],
    [
      "to an unknown baseline",
      { forecastFinish: late.forecastFinish },
      noPlan,
      unknown("noBaseline"),
    ],
  ])("%s", (_what, facts, plan, share) => {
    expect(finishOf(facts, [], plan).finishSlipShare).toEqual(share);
  });

  test("goes by earned schedule where nothing else forecasts", () => {
    const plan = { ...noPlan, finish: day("2026-12-01"), forecast: day("2026-12-11") };
    expect(finishOf({}, [], plan)).toMatchObject({
      baselineFinish: "2026-12-01",
      forecastSource: "earnedSchedule",
      finishSlipDays: 10,
    });
  });
});

describe("milestones at their limits", () => {
  const today = day("2026-09-30");
  const listed = (...rows: Milestones): ReturnType<typeof aProject>["milestones"] =>
    aProject({ milestones: rows }).milestones;

  test.each<readonly [Milestones[number], number, number, number, because: string]>([
    [{ baselineDate: today, actualDate: today }, 1, 1, 0, "due today and done today"],
    [{ baselineDate: today }, 1, 0, 0, "due today and open: not overdue yet"],
    [{ baselineDate: day("2026-10-01"), actualDate: today }, 0, 0, 0, "early: not due yet"],
    [{ baselineDate: day("2026-09-29"), actualDate: today }, 1, 0, 0, "a day late"],
    [{ baselineDate: day("2026-09-29") }, 1, 0, 1, "open and past"],
    [{ forecastDate: day("2026-09-29") }, 0, 0, 1, "past, without a baseline to be due by"],
    [{ name: "Undated" }, 0, 0, 0, "no date at all"],
    [
      { baselineDate: day("2026-09-01"), forecastDate: day("2026-09-20"), status: "Done" },
      1,
      0,
      0,
      "said done, but forecast later than its baseline",
    ],
  ])("%j: %d due, %d on time, %d overdue: %s", (...[row, due, onTime, overdue]) => {
    expect(countMilestones(listed(row), today)).toEqual({ due, onTime, overdue });
  });

  test("the next is the earliest from today on that is not done, the first of two alike", () => {
    const at = (name: string, date: string): Milestones[number] => ({
      name,
      forecastDate: day(date),
    });
    const next = (...rows: Milestones): unknown => nextMilestone(listed(...rows), today)?.name;
    expect(next(at("Later", "2026-11-01"), at("Sooner", "2026-10-01"))).toBe("Sooner");
    expect(next(at("Today", "2026-09-30"), at("Tomorrow", "2026-10-01"))).toBe("Today");
    expect(next(at("Past", "2026-09-29"), at("Tomorrow", "2026-10-01"))).toBe("Tomorrow");
    expect(next(at("One", "2026-10-01"), at("Other", "2026-10-01"))).toBe("One");
    expect(next({ ...at("Done", "2026-10-01"), status: "Done" }, at("Open", "2026-11-01"))).toBe(
      "Open",
    );
    expect(next(at("Near", "2026-10-01"), { ...at("Key", "2026-12-01"), key: true })).toBe("Key");
    expect(next({ id: "M7", forecastDate: today })).toBe("M7");
    expect(next({ forecastDate: today })).toBe("Milestone");
    expect(next(at("Past", "2026-09-29"))).toBeUndefined();
    expect(next()).toBeUndefined();
  });

  test("key are those marked so, none where all are marked as not", () => {
    const names = (...rows: Milestones): unknown =>
      keyMilestones(listed(...rows)).map(({ name }) => name?.value);
    expect(names({ name: "A" }, { name: "B" })).toEqual(["A", "B"]);
    expect(names({ name: "A" }, { name: "B", key: true })).toEqual(["B"]);
    expect(names({ name: "A", key: false }, { name: "B" })).toEqual([]);
  });

  test("overdue key milestones need one with a date or done", () => {
    const past = { baselineDate: day("2026-01-31") };
    expect(overdueKeyMilestones(listed({ name: "Undated" }), today)).toEqual(
      unknown("notReported"),
    );
    expect(overdueKeyMilestones(listed({ status: "Done" }), today)).toBe(0);
    expect(overdueKeyMilestones(listed(past, past, { name: "Undated" }), today)).toBe(2);
    expect(overdueKeyMilestones(listed({ ...past, key: false }), today)).toEqual(
      unknown("notReported"),
    );
  });
});
