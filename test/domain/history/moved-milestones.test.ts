import { describe, expect, test } from "@jest/globals";

import type { PastMilestone } from "#domain/history/history";
import { movedMilestones } from "#domain/history/moved-milestones";
import type { MovedMilestone } from "#domain/history/since-last-period";

import { aPeriod, pastMilestone, pastProject } from "./a-period";
import { day } from "../portfolio/a-project";

function moves(
  before: readonly PastMilestone[],
  now: readonly PastMilestone[],
  inBoth = ["P1"],
): readonly MovedMilestone[] {
  const projects = inBoth.map((id) => pastProject(id));
  return movedMilestones(
    aPeriod("2026-08-31", { projects, milestones: before }),
    aPeriod("2026-09-30", { projects, milestones: now }),
  );
}

const [baselineDate, forecastDate, actualDate] = [
  day("2026-10-01"),
  day("2026-10-11"),
  day("2026-10-08"),
];

describe("a milestone moved", () => {
  test.each([
    ["from its baseline to a forecast", { baselineDate }, { baselineDate, forecastDate }, 10],
    ["from a forecast to the day it happened", { forecastDate }, { forecastDate, actualDate }, -3],
    ["with its baseline", { baselineDate }, { baselineDate: forecastDate }, 10],
    ["although it had happened", { forecastDate, actualDate }, { baselineDate, forecastDate }, 3],
  ])("%s", (_how, before, now, days) => {
    const [move] = moves([pastMilestone("Gate", before)], [pastMilestone("Gate", now)]);
    expect(move).toMatchObject({ projectId: "P1", name: "Gate", days });
  });

  test.each([
    ["it is expected on the same day", { baselineDate, forecastDate }, { forecastDate }],
    ["it had no date", {}, { forecastDate }],
    ["it has no date any more", { forecastDate }, {}],
  ])("not where %s", (_why, before, now) => {
    expect(moves([pastMilestone("Gate", before)], [pastMilestone("Gate", now)])).toEqual([]);
  });

  test("not where its project, or it, is new", () => {
    const now = [pastMilestone("Gate", { forecastDate })];
    expect(moves([pastMilestone("Gate", { baselineDate })], now, ["P2"])).toEqual([]);
    expect(moves([pastMilestone("Start", { baselineDate })], now)).toEqual([]);
  });
});

describe("a milestone is found again", () => {
  test("by its id rather than by its name", () => {
    const before = [
      pastMilestone("Gate", { id: "M1", forecastDate: day("2026-10-10") }),
      pastMilestone("Go-live", { id: "M2", forecastDate: day("2026-11-01") }),
    ];
    const renamed = pastMilestone("Go-live", { id: "M1", forecastDate });
    expect(moves(before, [renamed])).toEqual([
      { projectId: "P1", name: "Go-live", from: "2026-10-10", to: "2026-10-11", days: 1 },
    ]);
  });

  test.each([
    ["its name, where the id is another", { id: "M9" }, "Gate"],
    ["its name, where it has no id any more", {}, "Gate"],
    ["its name in another case with spaces", {}, " GATE "],
    ["its project's id in another case", { projectId: " p1 " }, "Gate"],
  ])("by %s", (_how, now, name) => {
    const before = [pastMilestone("Gate", { id: "M1", baselineDate })];
    expect(moves(before, [pastMilestone(name, { forecastDate, ...now })])).toHaveLength(1);
  });

  test("in its own project", () => {
    const before = [
      pastMilestone("Gate", { baselineDate }),
      pastMilestone("Gate", { projectId: "P2", baselineDate: forecastDate }),
    ];
    const now = [
      pastMilestone("Gate", { baselineDate }),
      pastMilestone("Gate", { projectId: "P2", baselineDate }),
    ];
    expect(moves(before, now, ["P1", "P2"])).toMatchObject([{ projectId: "P2", days: -10 }]);
  });

  test("never by having neither id nor name", () => {
    const nameless = pastMilestone("", { baselineDate });
    expect(moves([nameless], [pastMilestone("Gate", { forecastDate })])).toEqual([]);
    expect(moves([nameless], [pastMilestone("", { forecastDate })])).toEqual([]);
  });
});
