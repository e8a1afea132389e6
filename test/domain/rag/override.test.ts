import { describe, expect, test } from "@jest/globals";

import { overrideOf } from "#domain/rag/override";

import { aProject, day, factsOf } from "../portfolio/a-project";
import { reportOf } from "../portfolio/report-of";

const dates = { statusDate: day("2026-09-15"), reportDate: day("2026-09-30") };

describe("an override", () => {
  test.each([
    ["green", "red", "Board accepts it", undefined, "counts", "green"],
    ["green", "red", undefined, undefined, "withoutReason", "red"],
    ["red", "green", undefined, undefined, "counts", "red"],
    ["grey", "red", undefined, undefined, "withoutReason", "red"],
    ["amber", "amber", undefined, undefined, "counts", "amber"],
    ["amberRed", "amber", undefined, undefined, "counts", "red"],
    ["green", "red", "Board accepts it", "2026-09-29", "expired", "red"],
    ["green", "red", "Board accepts it", "2026-09-30", "counts", "green"],
  ] as const)(
    "to %s over %s with reason %s until %s: %s, shown as %s",
    (...[overrideRag, calculated, overrideReason, until, state, shown]) => {
      const facts = factsOf({
        overrideRag,
        ...(overrideReason === undefined ? {} : { overrideReason }),
        ...(until === undefined ? {} : { overrideExpires: day(until) }),
      });
      expect(overrideOf(facts, calculated, dates)).toMatchObject({ state, shown, calculated });
    },
  );

  test("holds for a month from the status date where no end is given", () => {
    expect(overrideOf(factsOf({ overrideRag: "red" }), "green", dates)?.expires).toBe("2026-10-15");
    expect(overrideOf({}, "green", dates)).toBeUndefined();
  });

  test("stands beside the calculated colour of the report", () => {
    const facts = {
      projectId: "P01",
      plannedValue: 10,
      earnedValue: 5,
      actualCost: 10,
      overrideRag: "amber",
      overrideReason: "Recovery agreed",
      overrideBy: "Board",
    } as const;
    const [project] = reportOf([aProject({ facts })]).projects;
    expect(project?.rag.overall.calculated).toBe("red");
    expect(project?.rag.override).toMatchObject({ shown: "amber", by: "Board" });
  });
});
